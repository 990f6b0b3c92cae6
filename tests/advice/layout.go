// Struct layout and headers.

package main

import "sync"

type wasteful struct {
	a bool
	b int64
	c bool
	d int32
	e bool
}

type endsInNothing struct {
	n int64
	z struct{}
}

type empty struct{}

type mixed struct {
	empty
	sync.Mutex
	names []string
	any   any
	f     func()
	c     chan int
	m     map[string]int
	_     [3]byte
}

type renamed wasteful

type alias = wasteful

type generic[T any] struct{ v T }

func f(s []int, m map[string]int, e error, a any, c chan int, fn func(), n int) []string {
	type local struct{ x, y uint8 }
	small := make([]int, 4)
	sized := make([]int, n)
	out := []string{"a"}
	_, _ = small, sized
	return out
}

func main() {}
