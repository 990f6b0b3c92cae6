// What stands at the compiler's positions, and how far it goes.
package main

import (
	"fmt"
	"io"
)

type pair[T any] struct{ a, b T }

func (p *pair[T]) swap() *pair[T] { return &pair[T]{p.b, p.a} }

type shape interface{ area() float64 }
type square float64

func (s square) area() float64 { return float64(s * s) }

func params(w io.Writer, names ...string) (n int, _ error) {
	return fmt.Fprintf(w, `a raw
string %v`, names)
}

func unnamed(*int, []string, func(int) (string, error), map[string][]int, <-chan int, interface{ M() }) {}

func all(x any, list []int, c chan *int) (r any) {
	v, _ := x.(fmt.Stringer)
	switch t := x.(type) {
	case *pair[int]:
		r = t.swap()
	case square:
		r = shape(t)
	}
	c <- &list[len(list)-1]
	f := func(a int) int { return a + list[0] }
	g := v.String
	r = [...]string{g(), string([]byte{'a', /* b */ 'b'})}
	r = append(list[1:2:3], f(1))
	r = struct{ a, b int }{1, 2}
	r = -f(2) * (3 + f(4))
	for i := range func(yield func(int) bool) { yield(len(list)) } {
		r = &i
	}
	defer func() { recover() }()
	return r
}

var sink = all(nil, make([]int, 3), nil)

func main() { _, _ = params(nil, "naïve", "x"+fmt.Sprint(1)); é := 1; fmt.Println(&é); unnamed(nil, nil, nil, nil, nil, nil) }
