// Few locations, to see the graph.
package main

type list struct{ head *int }

func set(l *list, v int) (first *int) {
	p := &v
	l.head = p
	for i := 0; i < 2; i++ {
		f := func() *int { return p }
		first = f()
	}
	return *&first
}

func main() {
	var l list
	set(&l, 1)
}
