// Option and Result types, generic method values, instantiation with local and unnamed types.
package main

import (
	"errors"
	"strconv"
)

type Option[T any] struct {
	value *T
}

func Some[T any](v T) Option[T] { return Option[T]{&v} }
func None[T any]() Option[T]    { return Option[T]{} }

func (o Option[T]) Or(other T) T {
	if o.value == nil {
		return other
	}
	return *o.value
}

func (o Option[T]) Each(f func(T)) {
	if o.value != nil {
		f(*o.value)
	}
}

type Result[T any] struct {
	value T
	err   error
}

func Try[T any](v T, err error) Result[T] { return Result[T]{v, err} }

func Then[T, U any](r Result[T], f func(T) (U, error)) Result[U] {
	if r.err != nil {
		return Result[U]{err: r.err}
	}
	return Try(f(r.value))
}

func (r Result[T]) Unwrap() T {
	if r.err != nil {
		panic(r.err)
	}
	return r.value
}

func find[T any](in []T, match func(T) bool) Option[T] {
	for _, v := range in {
		if match(v) {
			return Some(v)
		}
	}
	return None[T]()
}

func main() {
	type city struct {
		name   string
		people int
	}
	cities := []city{{"Oslo", 700}, {"Bergen", 290}}
	c := find(cities, func(c city) bool { return c.people < 500 })
	half := Then(Try(strconv.Atoi("84")), func(n int) (float64, error) {
		if n%2 != 0 {
			return 0, errors.New("odd")
		}
		return float64(n) / 2, nil
	})
	count := 0
	c.Each(func(c city) { count += c.people })
	or := find([]struct{ x int }{{1}}, func(s struct{ x int }) bool { return s.x > 1 }).Or
	println(c.Or(city{}).name, half.Unwrap(), count, or(struct{ x int }{5}).x)
}
