// Package order has instances whose order is that in which types are read: a call's own before those of what is called.
package order

import (
	"example.org/importing/order/maker"
	"example.org/importing/order/tree"
)

func f() { maker.Make(tree.Tree[*int]{}) }
