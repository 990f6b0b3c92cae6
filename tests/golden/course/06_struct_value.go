// A struct value
// Copying a small struct is cheap, and a copy has no address to share.
// Only the struct whose address is stored in a package variable escapes.

package main

type vector struct{ x, y, z float64 }

var last *vector

func (v vector) plus(w vector) vector {
	return vector{v.x + w.x, v.y + w.y, v.z + w.z}
}

func remember(v vector) {
	last = &v
}

func main() {
	a := vector{1, 2, 3}
	b := &vector{4, 5, 6}
	c := a.plus(*b)
	remember(c)
	println(c.x, last.y)
}
