// A call of a method of an interface
// Which code w.Write runs isn't known here, so the compiler assumes that it
// keeps its argument: buf escapes to the heap. In direct the type is known,
// its method is seen to keep nothing, and buf does not escape.

package main

type writer interface{ Write(p []byte) }

type counter struct{ bytes int }

func (c *counter) Write(p []byte) { c.bytes += len(p) }

func through(w writer) {
	buf := make([]byte, 64)
	w.Write(buf)
}

func direct(c *counter) {
	buf := make([]byte, 64)
	c.Write(buf)
}

func main() {
	writers := []writer{&counter{}, &counter{}}
	for _, w := range writers {
		through(w)
	}
	var c counter
	direct(&c)
	println(c.bytes)
}
