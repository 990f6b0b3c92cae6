// Range over functions: generators, filters and take, early break, return from inside.
package main

import "iter"

func count(from int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := from; yield(i); i++ {
		}
	}
}

func filter[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range seq {
			if keep(v) && !yield(v) {
				return
			}
		}
	}
}

func take[T any](n int, seq iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		if n <= 0 {
			return
		}
		left := n
		for v := range seq {
			left--
			if !yield(v) || left == 0 {
				return
			}
		}
	}
}

func backward[T any](s []T) iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		for i := len(s) - 1; i >= 0; i-- {
			if !yield(i, s[i]) {
				return
			}
		}
	}
}

func isPrime(n int) bool {
	for d := range count(2) {
		if d*d > n {
			return true
		}
		if n%d == 0 {
			return false
		}
	}
	panic("unreachable")
}

func collect[T any](seq iter.Seq[T]) (out []T) {
	for v := range seq {
		out = append(out, v)
	}
	return
}

func main() {
	sum := 0
	for p := range take(5, filter(count(2), isPrime)) {
		sum += p
	}
	letters := []string{"a", "b", "c"}
	word := ""
	for i, l := range backward(letters) {
		if i == 0 {
			break
		}
		word += l
	}
	println(sum, word, len(collect(take(3, count(10)))))
}
