// Function literals outside of functions, with what is looked for only where it is: local types, loops over functions, select.
package main

import "fmt"

var total = func() int {
	type pair struct{ a, b int }
	p := &pair{1, 2}
	return p.a + p.b
}()

var each = func(yield func(int) bool) {
	for i := 0; i < 3; i++ {
		if !yield(i) {
			return
		}
	}
}

var sum = func() (s int) {
	for v := range each {
		s += v
	}
	return s
}

var first = func(a, b chan *int) *int {
	type source struct{ name string }
	select {
	case v := <-a:
		fmt.Println(source{"a"})
		return v
	case v := <-b:
		return v
	}
}

type table [3]func() any

var handlers = table{
	func() any { type local int; return local(1) },
	func() any { type local struct{ p *int }; x := 1; return &local{&x} },
	func() any { return func() int { return total } },
}

func main() {
	fmt.Println(total, sum(), first(nil, nil), handlers[0]())
}
