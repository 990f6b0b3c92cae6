// What putting values in an any costs: constants, small ints, strings, structs, pointers, functions.
package main

type pair struct{ a, b int }

type event struct {
	name string
	data any
}

var history []event

func record(name string, data any) {
	history = append(history, event{name, data})
}

func inspect(x any) int {
	switch v := x.(type) {
	case nil:
		return 0
	case int:
		return v
	case uint8:
		return int(v)
	case string:
		return len(v)
	case pair:
		return v.a + v.b
	case *pair:
		return v.a * v.b
	case func() int:
		return v()
	case []any:
		sum := 0
		for _, e := range v {
			sum += inspect(e)
		}
		return sum
	}
	return -1
}

func main() {
	n, b, s := len(history)+300, byte(len(history)), string(rune(len(history)+65))
	p := pair{n, 2}
	record("constant", 42)
	record("int", n)
	record("byte", b)
	record("string", s)
	record("struct", p)
	record("pointer", &p)
	record("func", func() int { return n })
	record("zero", struct{}{})
	record("bool", n > 3)
	total := inspect(nil) + inspect(n) + inspect(b) + inspect(s) + inspect(p) + inspect(&p)
	total += inspect([]any{1, "two", pair{3, 3}, n, s})
	for _, e := range history {
		total += inspect(e.data)
	}
	println(total, any(n) == any(p.a))
}
