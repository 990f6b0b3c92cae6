// A slice too large for the stack
// Implicit allocations of up to 64 KB may stay on the stack; 10 MB may not.
// The slice never leaves its function, yet it escapes to the heap.

package main

func large() int {
	buffer := make([]byte, 10<<20)
	return len(buffer)
}

func small() int {
	buffer := make([]byte, 10<<10)
	return len(buffer)
}

func main() {
	println(large(), small())
}
