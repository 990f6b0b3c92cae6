// A value returned
// The caller gets a copy of p, so nothing outlives the call that made it.
// The compiler says nothing about p: it stays on the stack.

package main

type point struct{ x, y int }

func origin(step int) point {
	p := point{x: step, y: step}
	p.x *= 2
	return p
}

func main() {
	p := origin(3)
	println(p.x, p.y)
}
