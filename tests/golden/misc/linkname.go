// Functions with a //go:linkname can be called by both calling conventions: -m=2 tells of the functions that lead from one to the other.
package main

import (
	"fmt"
	_ "unsafe"
)

type node struct {
	next *node
	name string
}

var last *node

//go:linkname push
func push(n *node, names ...string) {
	n.next = last
	last = n
	for _, name := range names {
		n.name += name
	}
}

//go:linkname first example.com/list.First
func first(n *node, _ *int) (*node, error) {
	return n.next, nil
}

//go:linkname name
func name(n *node) string { return n.name }

func main() {
	push(&node{name: "a"}, "b")
	n, _ := first(last, nil)
	fmt.Println(name(n))
}
