//go:build go1.21

// A file of an older language: all iterations of a loop share its variables, so that one of them leads to the others' values.
package main

func pointers(list []*int) (out []**int) {
	for _, x := range list {
		out = append(out, &x)
	}
	for i, p := 0, list[0]; i < 3; i++ {
		out = append(out, &p)
	}
	return
}

func callbacks(n int) (out []func() int) {
	for i := 0; i < n; i++ {
		out = append(out, func() int { return i })
	}
	return
}

func main() {
	n := 1
	println(len(pointers([]*int{&n})), len(callbacks(2)))
}
