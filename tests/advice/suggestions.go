// Each suggestion, where following it keeps the value off the heap: the function after it does.

package main

type point struct{ x, y int }

func address() *point { return &point{1, 2} }

func value() point { return point{1, 2} }

func sendsAddress(c chan *point) { p := point{1, 2}; c <- &p }

func sendsValue(c chan point) { p := point{1, 2}; c <- p }

func captures(sum int) (func() int, int) {
	f := func() int { return sum }
	sum++
	return f, sum
}

func capturesCopy(sum int) (func() int, int) {
	old := sum
	f := func() int { return old }
	sum++
	return f, sum
}

func goroutine(sum int, c chan int) int {
	go func() { c <- sum }()
	sum++
	return sum
}

func goroutineArgument(sum int, c chan int) int {
	go func(sum int) { c <- sum }(sum)
	sum++
	return sum
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
