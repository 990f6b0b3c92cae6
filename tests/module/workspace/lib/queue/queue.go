// Package queue is of a module whose loops share their variables.
package queue

type Queue[T any] struct{ items []T }

func New[T any]() *Queue[T] { return &Queue[T]{} }

func (q *Queue[T]) Push(v T) { q.items = append(q.items, v) }

func (q *Queue[T]) All() func(yield func(T) bool) {
	return func(yield func(T) bool) {
		for _, v := range q.items {
			if !yield(v) {
				return
			}
		}
	}
}

func Counters(n int) []func() int {
	var all []func() int
	for i := 0; i < n; i++ {
		all = append(all, func() int { i++; return i })
	}
	return all
}
