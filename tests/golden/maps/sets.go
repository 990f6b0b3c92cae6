// Sets, inverted maps, clear and delete while ranging, maps of functions and of arrays.
package main

import (
	"fmt"
	"maps"
	"slices"
)

type set map[string]struct{}

func of(items ...string) set {
	s := make(set, len(items))
	for _, i := range items {
		s[i] = struct{}{}
	}
	return s
}

func (s set) has(i string) bool { _, ok := s[i]; return ok }

func (s set) union(t set) set {
	out := maps.Clone(s)
	for i := range t {
		out[i] = struct{}{}
	}
	return out
}

func (s set) without(t set) set {
	out := set{}
	for i := range s {
		if !t.has(i) {
			out[i] = struct{}{}
		}
	}
	return out
}

func (s set) sorted() []string { return slices.Sorted(maps.Keys(s)) }

func invert(m map[string]int) map[int][]string {
	out := make(map[int][]string)
	for k, v := range m {
		out[v] = append(out[v], k)
	}
	return out
}

var operations = map[string]func(float64, float64) float64{
	"add": func(a, b float64) float64 { return a + b },
	"mul": func(a, b float64) float64 { return a * b },
}

func main() {
	a, b := of("x", "y", "z"), of("y")
	fmt.Println(a.without(b).sorted(), len(a.union(of("q"))))
	histogram := map[[2]int]int{}
	for i := range 10 {
		histogram[[2]int{i % 2, i % 3}]++
	}
	for k, n := range histogram {
		if n < 2 {
			delete(histogram, k)
		}
	}
	clear(b)
	fmt.Println(len(histogram), len(b), operations["add"](1, 2), len(invert(map[string]int{"a": 1, "b": 1})))
}
