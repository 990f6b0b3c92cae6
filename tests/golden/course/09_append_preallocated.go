// Append to a nil slice, and to a preallocated one
// grow starts with no room: append allocates again and again as the slice
// doubles. sized asks once for all it needs. Both results are returned, so
// their arrays are on the heap either way; the number of allocations differs.

package main

func grow(n int) []int {
	var out []int
	for i := 0; i < n; i++ {
		out = append(out, i*i)
	}
	return out
}

func sized(n int) []int {
	out := make([]int, 0, n)
	for i := 0; i < n; i++ {
		out = append(out, i*i)
	}
	return out
}

func main() {
	println(len(grow(100)), len(sized(100)))
}
