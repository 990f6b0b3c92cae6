// A pipeline of goroutines joined by channels, with fan-out, fan-in and cancellation.
package main

import (
	"fmt"
	"sync"
)

type result struct {
	n, divisor int
}

func generate(done <-chan struct{}, upto int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := 2; i < upto; i++ {
			select {
			case out <- i:
			case <-done:
				return
			}
		}
	}()
	return out
}

func divide(done <-chan struct{}, in <-chan int) <-chan result {
	out := make(chan result, 4)
	go func() {
		defer close(out)
		for n := range in {
			d := 2
			for d*d <= n && n%d != 0 {
				d++
			}
			if d*d > n {
				d = n
			}
			select {
			case out <- result{n, d}:
			case <-done:
				return
			}
		}
	}()
	return out
}

func merge(done <-chan struct{}, inputs ...<-chan result) <-chan result {
	var wg sync.WaitGroup
	out := make(chan result)
	forward := func(c <-chan result) {
		defer wg.Done()
		for r := range c {
			select {
			case out <- r:
			case <-done:
				return
			}
		}
	}
	wg.Add(len(inputs))
	for _, c := range inputs {
		go forward(c)
	}
	go func() {
		wg.Wait()
		close(out)
	}()
	return out
}

func main() {
	done := make(chan struct{})
	defer close(done)
	numbers := generate(done, 100)
	workers := make([]<-chan result, 3)
	for i := range workers {
		workers[i] = divide(done, numbers)
	}
	primes := 0
	for r := range merge(done, workers...) {
		if r.n == r.divisor {
			primes++
		}
	}
	fmt.Println(primes)
}
