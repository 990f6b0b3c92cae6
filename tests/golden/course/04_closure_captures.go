// A closure that captures a variable
// counter returns a function that goes on changing n, so both the function
// value and n must outlive the call: n is moved to the heap.
// In sum the closure never leaves, so its variable stays on the stack.

package main

func counter() func() int {
	n := 0
	return func() int {
		n++
		return n
	}
}

func sum(values []int) int {
	total := 0
	add := func(v int) { total += v }
	for _, v := range values {
		add(v)
	}
	return total
}

func main() {
	next := counter()
	next()
	println(next(), sum([]int{1, 2, 3}))
}
