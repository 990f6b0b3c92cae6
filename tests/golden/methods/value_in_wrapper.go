// A promoted method that is inlined in its wrapper and has a method value there: that value's function comes first.
package main

type base struct{ n *int }

func (b *base) getter() func() *int { return b.get }

func (b *base) get() *int { return b.n }

type outer struct {
	base
	name string
}

type haver interface{ getter() func() *int }

func main() {
	n := 1
	var h haver = &outer{base{&n}, "a"}
	println(*h.getter()())
}
