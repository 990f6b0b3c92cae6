// A slice and a map made locally
// Neither is returned or stored, so header and contents may be on the
// stack. When the size is known only at run time ("sized"), a small buffer is
// set aside on the stack, and only a larger slice is made on the heap.
// The slice that squares returns escapes: its array must outlive the call.

package main

func count(words []string) int {
	seen := make(map[string]bool)
	for _, word := range words {
		seen[word] = true
	}
	return len(seen)
}

func squares(n int) []int {
	fixed := make([]int, 8)
	sized := make([]int, n)
	for i := range sized {
		sized[i] = i * i
		fixed[i%8] += sized[i]
	}
	out := []int{len(sized), 0}
	out[1] = fixed[0]
	return out
}

func main() {
	words := []string{"heap", "stack", "heap"}
	println(count(words))
	for _, n := range squares(len(words)) {
		println(n)
	}
}
