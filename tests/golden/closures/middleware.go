// Functions that wrap functions, and a closure that refers to itself.
package main

import (
	"fmt"
	"strings"
)

type handler func(request string) (string, error)
type middleware func(handler) handler

func chain(h handler, ms ...middleware) handler {
	for i := len(ms) - 1; i >= 0; i-- {
		h = ms[i](h)
	}
	return h
}

func counted(n *int) middleware {
	return func(next handler) handler {
		return func(r string) (string, error) {
			*n++
			return next(r)
		}
	}
}

func retried(times int) middleware {
	return func(next handler) handler {
		return func(r string) (out string, err error) {
			for range times {
				if out, err = next(r); err == nil {
					return out, nil
				}
			}
			return "", fmt.Errorf("after %d tries: %w", times, err)
		}
	}
}

func upper(next handler) handler {
	return func(r string) (string, error) { return next(strings.ToUpper(r)) }
}

func fibonacci(n int) int {
	memo := map[int]int{0: 0, 1: 1}
	var fib func(int) int
	fib = func(n int) int {
		if v, ok := memo[n]; ok {
			return v
		}
		memo[n] = fib(n-1) + fib(n-2)
		return memo[n]
	}
	return fib(n)
}

func main() {
	calls := 0
	h := chain(func(r string) (string, error) { return "<" + r + ">", nil }, counted(&calls), retried(3), upper)
	out, err := h("go")
	fmt.Println(out, err, calls, fibonacci(30))
}
