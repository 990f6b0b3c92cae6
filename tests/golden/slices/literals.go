// Slice and array literals: constant, nested, of pointers, with computed lengths; conversions between them.
package main

type cell struct {
	row, col int
	mark     *byte
}

var global []*cell

func corners(n int) [4]cell {
	return [4]cell{{0, 0, nil}, {0, n, nil}, {n, 0, nil}, {n, n, nil}}
}

func grid(n int) []*cell {
	out := []*cell{}
	for r := range n {
		for c := range n {
			out = append(out, &cell{row: r, col: c})
		}
	}
	return out
}

func lookup(s string) int {
	table := map[string][]int{"odd": {1, 3, 5}, "even": {2, 4}}
	sum := 0
	for _, v := range table[s] {
		sum += v
	}
	return sum
}

func window(b []byte) [4]byte {
	if len(b) < 4 {
		return [4]byte{}
	}
	return [4]byte(b[:4])
}

func overwrite(b []byte) {
	p := (*[2]byte)(b)
	p[0], p[1] = p[1], p[0]
}

func sized(n int) int {
	const small = 16
	a := make([]int, small)
	b := make([]int, 0, n)
	c := make([]int, n, 2*small)
	var d [small]int
	s := d[:]
	s[n%small] = n
	return len(a) + cap(b) + len(c) + d[n%small]
}

func main() {
	mark := byte('x')
	cs := corners(3)
	cs[1].mark = &mark
	global = append(global, &cs[1])
	names := [...]string{2: "two", 0: "zero"}
	b := []byte("abcdef")
	overwrite(b)
	w := window(b)
	println(len(grid(2)), lookup("odd"), string(w[:]), len(names), sized(5))
}
