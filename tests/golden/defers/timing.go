// defer of a returned function, of a method value, of a builtin, of a closure over loop variables.
package main

import (
	"sync"
	"time"
)

type span struct {
	name     string
	start    time.Time
	children []*span
}

type tracer struct {
	mu      sync.Mutex
	open    []*span
	closed  int
	channel chan string
}

func (t *tracer) begin(name string) func() {
	s := &span{name: name, start: time.Now()}
	t.mu.Lock()
	defer t.mu.Unlock()
	if n := len(t.open); n > 0 {
		t.open[n-1].children = append(t.open[n-1].children, s)
	}
	t.open = append(t.open, s)
	return func() { t.end(s, time.Since(s.start)) }
}

func (t *tracer) end(s *span, took time.Duration) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.open = t.open[:len(t.open)-1]
	t.closed++
	if took > time.Second {
		t.channel <- s.name
	}
}

func (t *tracer) work(depth int) int {
	defer t.begin("work")()
	if depth == 0 {
		return 1
	}
	return t.work(depth-1) + t.work(depth-1)
}

func reversed(names []string) (out []string) {
	for i, n := range names {
		defer func() {
			if i%2 == 0 {
				out = append(out, n)
			}
		}()
	}
	return nil
}

func closing() int {
	c := make(chan int, 1)
	defer close(c)
	m := map[int]int{1: 1}
	defer delete(m, 1)
	stop := (&tracer{}).begin
	defer stop("closing")()
	c <- len(m)
	return <-c
}

func main() {
	t := &tracer{channel: make(chan string, 10)}
	println(t.work(3), t.closed, len(reversed([]string{"a", "b", "c"})), closing())
}
