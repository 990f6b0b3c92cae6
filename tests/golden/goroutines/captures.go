// What starting a goroutine does to arguments, captured variables, receivers and method values.
package main

import "sync"

type account struct {
	sync.Mutex
	balance int
}

func (a *account) deposit(n int) {
	a.Lock()
	a.balance += n
	a.Unlock()
}

type logger struct{ prefix string }

func (l logger) log(done chan<- bool, s string) {
	done <- len(l.prefix+s) > 0
}

func perIteration(n int) int {
	var wg sync.WaitGroup
	results := make([]int, n)
	for i := range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			results[i] = i * i
		}()
	}
	wg.Wait()
	total := 0
	for _, r := range results {
		total += r
	}
	return total
}

func shared(a *account, times int) {
	var wg sync.WaitGroup
	for range times {
		wg.Go(func() { a.deposit(1) })
	}
	wg.Wait()
}

func arguments() bool {
	done := make(chan bool)
	l := logger{"> "}
	go l.log(done, "direct")
	f := l.log
	go f(done, "value")
	go logger.log(l, done, "expression")
	ok := true
	for range 3 {
		ok = <-done && ok
	}
	return ok
}

func once() func() int {
	return sync.OnceValue(func() int { return perIteration(3) })
}

func main() {
	var a account
	shared(&a, 5)
	go a.deposit(2)
	go println("started")
	println(perIteration(4), arguments(), once()())
}
