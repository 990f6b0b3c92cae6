// Each suggestion, where following it keeps the value off the heap: the function after it does.

package main

type point struct{ x, y int }

func address() *point { return &point{1, 2} }

func value() point { return point{1, 2} }

func sendsAddress(c chan *point) { p := point{1, 2}; c <- &p }

func sendsValue(c chan point) { p := point{1, 2}; c <- p }

func captures(n int) func() int {
	sum := n
	sum += n
	return func() int { return sum }
}

func capturesCopy(n int) func() int {
	sum := n
	sum += n
	total := sum
	return func() int { return total }
}

func goroutine(n int, c chan int) {
	sum := n
	sum += n
	go func() { c <- sum }()
}

func goroutineArgument(n int, c chan int) {
	sum := n
	sum += n
	go func(sum int) { c <- sum }(sum)
}

func defersInLoop(files []string) {
	for _, file := range files {
		defer func() { println(file) }()
	}
}

func defersInFunction(files []string) {
	for _, file := range files {
		func() {
			defer func() { println(file) }()
		}()
	}
}

func tooLarge(i int) byte { return make([]byte, 65<<10)[i] }

func smaller(i int) byte { return make([]byte, 64<<10)[i] }

func main() {}
