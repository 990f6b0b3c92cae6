package main

import (
	"example.org/lib/queue"
	"example.org/near/ring"
)

func main() {
	q := queue.New[*int]()
	for i := range 3 {
		q.Push(&i)
	}
	r := new(ring.Ring)
	for p := range q.All() {
		r.Fill(*p)
	}
	println(r.Len(), len(queue.Counters(2)))
}
