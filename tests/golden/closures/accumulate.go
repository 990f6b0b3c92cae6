// Captured by value, captured by reference, captured and returned.
package main

func byValue(n int) func(int) int {
	return func(x int) int { return x + n }
}

func byReference() (add func(int), get func() int) {
	total := 0
	add = func(n int) { total += n }
	get = func() int { return total }
	return
}

func big(table [64]int) func(int) int {
	return func(i int) int { return table[i] }
}

func each(values []string, f func(int, string)) {
	for i, v := range values {
		f(i, v)
	}
}

func longest(values []string) string {
	best := ""
	each(values, func(_ int, v string) {
		if len(v) > len(best) {
			best = v
		}
	})
	return best
}

func keepers(values []string) []func() string {
	var keep []func() string
	for _, v := range values {
		keep = append(keep, func() string { return v })
	}
	return keep
}

func main() {
	add, get := byReference()
	for i := 0; i < 3; i++ {
		add(byValue(i)(10))
	}
	words := []string{"a", "abc", "ab"}
	println(get(), longest(words), len(keepers(words)), big([64]int{3: 7})(3))
}
