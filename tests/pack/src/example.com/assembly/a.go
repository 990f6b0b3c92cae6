// Package assembly has functions in assembly, which calls one of its own in turn.
package assembly

func add(a, b *int) int

//go:noescape
func sum(s []byte) int

func Use(x int) int { return add(&x, &x) + sum(make([]byte, 3)) }

func Called(p *int) *int { return p }
