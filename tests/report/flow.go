// Flows through called and inlined functions, and where each thing ends.
package main

import "fmt"

type node struct {
	next *node
	val  int
}

var global *node

//go:noinline
func pass(n *node) { store(n) }

//go:noinline
func store(n *node) { global = n }

//go:noinline
func same(n *node) *node { return n }

func newNode(v int) *node { return &node{val: v} }

func (n *node) add(v int) *node {
	m := newNode(v)
	m.next = n
	return m
}

func mutual(n *node, depth int) {
	if depth > 0 {
		other(n, depth-1)
	}
}

func other(n *node, depth int) {
	global = n.next
	mutual(n, depth)
}

func main() {
	var n, o, q node
	pass(&n)
	global = same(&o)
	mutual(&q, 3)
	for i := 0; i < 3; i++ {
		x := i
		go func() { fmt.Println(x) }()
	}
	s := make([]byte, 100)
	p := newNode(3)
	fmt.Println(p, "é", len(s)+
		1)
	var m = map[string]*node{}
	m["a"] = p.add(4)
}
