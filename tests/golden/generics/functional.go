// Generic functions over slices and maps: Map, Filter, Reduce, GroupBy, Memoize.
package main

import (
	"fmt"
	"sort"
	"strings"
)

type number interface {
	~int | ~int64 | ~float64
}

func Map[T, U any](in []T, f func(T) U) []U {
	out := make([]U, 0, len(in))
	for _, v := range in {
		out = append(out, f(v))
	}
	return out
}

func Filter[S ~[]E, E any](in S, keep func(E) bool) S {
	var out S
	for _, v := range in {
		if keep(v) {
			out = append(out, v)
		}
	}
	return out
}

func Reduce[T, A any](in []T, start A, f func(A, T) A) A {
	for _, v := range in {
		start = f(start, v)
	}
	return start
}

func Sum[N number](in ...N) (total N) {
	for _, v := range in {
		total += v
	}
	return
}

func GroupBy[T any, K comparable](in []T, key func(T) K) map[K][]T {
	groups := make(map[K][]T)
	for _, v := range in {
		k := key(v)
		groups[k] = append(groups[k], v)
	}
	return groups
}

func Keys[M ~map[K]V, K ~string, V any](m M) []K {
	keys := make([]K, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool { return keys[i] < keys[j] })
	return keys
}

func Memoize[K comparable, V any](f func(K) V) func(K) V {
	cache := map[K]V{}
	return func(k K) V {
		if v, ok := cache[k]; ok {
			return v
		}
		v := f(k)
		cache[k] = v
		return v
	}
}

func Pointer[T any](v T) *T { return &v }

type names []string
type celsius float64

func main() {
	all := names{"Ada", "Grace", "Alan", "Edsger"}
	lengths := Map(all, func(s string) int { return len(s) })
	short := Filter(all, func(s string) bool { return len(s) < 5 })
	joined := Reduce(short, "", func(a string, s string) string { return a + s[:1] })
	groups := GroupBy(all, func(s string) string { return strings.ToLower(s[:1]) })
	upper := Memoize(strings.ToUpper)
	fmt.Println(Sum(lengths...), joined, Keys(groups), upper("x"), *Pointer(celsius(3)), Sum(celsius(1), 2))
}
