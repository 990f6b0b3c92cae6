package maker

import "example.org/importing/order/tree"

//go:noinline
func Make(tree.Tree[*int]) *tree.Tree[string] { return nil }
