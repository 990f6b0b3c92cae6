// A ring buffer and a priority queue on slices.
package main

import "fmt"

type ring struct {
	buf         []int
	head, count int
}

func newRing(n int) *ring { return &ring{buf: make([]int, n)} }

func (r *ring) push(v int) (dropped int, full bool) {
	i := (r.head + r.count) % len(r.buf)
	if r.count == len(r.buf) {
		dropped, full = r.buf[r.head], true
		r.head = (r.head + 1) % len(r.buf)
	} else {
		r.count++
	}
	r.buf[i] = v
	return
}

func (r *ring) snapshot() []int {
	out := make([]int, r.count)
	n := copy(out, r.buf[r.head:min(len(r.buf), r.head+r.count)])
	copy(out[n:], r.buf)
	return out
}

type task struct {
	name     string
	priority int
}

type queue []*task

func (q queue) less(i, j int) bool { return q[i].priority > q[j].priority }

func (q *queue) push(t *task) {
	*q = append(*q, t)
	h := *q
	for i := len(h) - 1; i > 0; {
		parent := (i - 1) / 2
		if !h.less(i, parent) {
			break
		}
		h[i], h[parent] = h[parent], h[i]
		i = parent
	}
}

func (q *queue) pop() *task {
	h := *q
	top, last := h[0], len(h)-1
	h[0], h[last] = h[last], nil
	h = h[:last]
	for i := 0; ; {
		c := 2*i + 1
		if c >= last {
			break
		}
		if c+1 < last && h.less(c+1, c) {
			c++
		}
		if !h.less(c, i) {
			break
		}
		h[i], h[c] = h[c], h[i]
		i = c
	}
	*q = h
	return top
}

func main() {
	r := newRing(4)
	for i := range 7 {
		if d, full := r.push(i); full {
			fmt.Print(d, " ")
		}
	}
	var q queue
	for i, name := range []string{"low", "mid", "high"} {
		q.push(&task{name, i})
	}
	fmt.Println(r.snapshot(), q.pop().name, q.pop().name)
}
