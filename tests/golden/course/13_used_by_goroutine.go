// A variable that a goroutine uses
// A goroutine has a stack of its own and may outlive the function that started
// it: total is shared with the function literal and moved to the heap, and so
// is the literal. In local the literal runs in place, and all stays on the stack.

package main

func shared(values []int, done chan<- bool) {
	total := 0
	go func() {
		for _, v := range values {
			total += v
		}
		println(total)
		done <- true
	}()
}

func local(values []int) int {
	total := 0
	func() {
		for _, v := range values {
			total += v
		}
	}()
	return total
}

func main() {
	done := make(chan bool)
	shared([]int{1, 2, 3}, done)
	<-done
	println(local([]int{4, 5, 6}))
}
