// A pointer to a local returned
// The caller still holds the address of p when newPoint is done, and the
// stack frame of newPoint is gone by then: p is moved to the heap.
// In main, the inlined copy of newPoint keeps its point on main's stack.

package main

type point struct{ x, y int }

func newPoint(x, y int) *point {
	p := point{x, y}
	return &p
}

func main() {
	p := newPoint(1, 2)
	println(p.x + p.y)
}
