// Function literals called at once, in defers and in loops; nested captures.
package main

import "errors"

var errNegative = errors.New("negative")

func safely(f func() int) (result int, err error) {
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(error); ok {
				err = e
				return
			}
			panic(r)
		}
	}()
	return f(), nil
}

func root(n int) int {
	if n < 0 {
		panic(errNegative)
	}
	return func() int {
		guess := n / 2
		for range 20 {
			guess = func(g int) int {
				if g == 0 {
					return 1
				}
				return (g + n/g) / 2
			}(guess)
		}
		return guess
	}()
}

func nested() func() func() int {
	a := 1
	return func() func() int {
		b := a
		a++
		return func() int {
			b += a
			return b
		}
	}
}

func main() {
	r, err := safely(func() int { return root(144) })
	println(r, err == nil)
	_, err = safely(func() int { return root(-1) })
	println(err == errNegative, nested()()())
}
