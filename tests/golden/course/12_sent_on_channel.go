// A pointer sent on a channel
// The receiver may use what it points to at any later time, so j is moved to
// the heap. sendValue sends the job itself: it is copied into the channel's
// buffer, and the sender's own stays on its stack.

package main

type job struct{ id, size int }

func sendPointer(jobs chan<- *job, id int) {
	j := job{id: id}
	jobs <- &j
}

func sendValue(jobs chan<- job, id int) {
	j := job{id: id}
	jobs <- j
}

func main() {
	pointers := make(chan *job, 1)
	sendPointer(pointers, 1)
	values := make(chan job, 1)
	sendValue(values, 2)
	println((<-pointers).id, (<-values).id)
}
