// Each way to the heap, once.

package main

import (
	"fmt"
	"io"
)

type pair struct{ a, b int }

type node struct{ next *node }

var global *int

func returned() *int { x := 1; return &x }

func toGlobal() { x := 1; global = &x }

func throughPointer(n *node) { n.next = &node{} }

func boxed(n int) { fmt.Println(n) }

func free(n int) { fmt.Println(1, "text", n > 0, pair{1, 2}, struct{}{}) }

func boxedAndReturned(n int) any { return n }

func sent(c chan *int) { x := 1; c <- &x }

func inMap(m map[string]*int) { x := 1; m["x"] = &x }

func inMapLiteral() map[string]*int { x := 1; return map[string]*int{"x": &x} }

func captured() func() int { n := 0; return func() int { n++; return n } }

func goroutine() { n := 0; go func() { n++ }() }

func goroutineArgument(c chan int) { x := 1; go keep(&x, c) }

func keep(p *int, c chan int) { global = p; c <- 1 }

func deferred(n int) {
	for i := 0; i < n; i++ {
		defer func() { println(i) }()
	}
}

func tooLarge() byte { return make([]byte, 65<<10)[1] }

func tooLargeVariable(i int) byte { var a [129 << 10]byte; return a[i] }

func unknownFunction(f func(*int)) { x := 1; f(&x) }

func interfaceMethod(r io.Reader) { var b [8]byte; r.Read(b[:]) }

func appended() []*int { var s []*int; x := 1; return append(s, &x) }

func panics() { panic(pair{}) }

func outerLoop(n int) int {
	var last *int
	for i := range n {
		x := i
		last = &x
	}
	return *last
}

func concatenated(a, b string) string { return a + b }

func held() []*pair { p := &pair{}; return []*pair{p} }

func main() {}
