// In-place filtering, mapping into new slices, deduplication, chunks, inserting and removing.
package main

func filter(in []int, keep func(int) bool) []int {
	out := in[:0]
	for _, v := range in {
		if keep(v) {
			out = append(out, v)
		}
	}
	return out
}

func double(in []int) []int {
	out := make([]int, len(in))
	for i, v := range in {
		out[i] = 2 * v
	}
	return out
}

func dedupe(in []string) []string {
	seen := make(map[string]struct{}, len(in))
	var out []string
	for _, s := range in {
		if _, ok := seen[s]; ok {
			continue
		}
		seen[s] = struct{}{}
		out = append(out, s)
	}
	return out
}

func chunks(in []byte, size int) (out [][]byte) {
	for len(in) > size {
		out = append(out, in[:size])
		in = in[size:]
	}
	if len(in) > 0 {
		out = append(out, in)
	}
	return out
}

func insert(in []int, at int, values ...int) []int {
	return append(in[:at], append(append([]int{}, values...), in[at:]...)...)
}

func remove(in []int, i int) []int {
	copy(in[i:], in[i+1:])
	return in[:len(in)-1]
}

func sumAll(lists ...[]int) (sum int) {
	for _, l := range lists {
		for _, v := range l {
			sum += v
		}
	}
	return
}

func main() {
	values := []int{1, 2, 3, 4, 5, 6}
	even := filter(append([]int(nil), values...), func(v int) bool { return v%2 == 0 })
	values = insert(values, 2, 10, 11)
	values = remove(values, 0)
	threshold := values[0]
	big := filter(double(values), func(v int) bool { return v > threshold })
	println(sumAll(even, big, []int{1, 2}), len(dedupe([]string{"a", "b", "a"})))
	for _, c := range chunks([]byte("hello, world"), 5) {
		print(string(c), ";")
	}
	println()
}
