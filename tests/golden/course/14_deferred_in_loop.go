// A deferred call in a loop
// A call that is deferred once is kept in the frame. In a loop nobody knows how
// many there will be, so each function literal is made on the heap. Where each
// file has a call of one of its own, the one deferred call there needs no heap.

package main

type file struct{ name string }

func (f *file) close() { println("close", f.name) }

func all(files []*file) {
	for _, f := range files {
		defer func() { f.close() }()
	}
}

func one(f *file) {
	defer func() { f.close() }()
	println("read", f.name)
}

func main() {
	files := []*file{{"a"}, {"b"}}
	all(files)
	for _, f := range files {
		one(f)
	}
}
