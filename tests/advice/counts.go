// What is counted: each expression that takes memory, once.

package main

import (
	"errors"
	"fmt"
	"iter"
	"slices"
)

type point struct{ x, y int }

var kept any

// Inlined into main: the copies there are of the same expressions.
func newPoint(x int) *point { return &point{x, x} }

func wrapped(err error) error { return errors.New("wrapped: " + err.Error()) }

func noCapture() func() int { return func() int { return 1 } }

func oneByte(b byte, on bool) {
	kept = struct{ on bool }{on}
	kept = [1]byte{b}
	kept = [1]struct{ b byte }{{b}}
	kept = [2]byte{b, b}
}

func empty() ([]int, *struct{}, []struct{}) { return []int{}, &struct{}{}, make([]struct{}, 3) }

func two() any { return make([]byte, 0, 1024) }

func library(m map[string]int) []string { return slices.Collect(keys(m)) }

func keys(m map[string]int) iter.Seq[string] {
	return func(yield func(string) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}

func mayAllocate(n int, s string, b []byte) int {
	made := make([]byte, n)
	fixed := make([]byte, 16)
	counts := map[string]int{}
	counts[s]++
	var list []int
	for i := range n {
		list = append(list, i)
	}
	var large [200]int
	show(large)
	text := s + string(b)
	runes := []rune(s)
	return len(made) + len(fixed) + len(counts) + len(list) + len(text) + len(runes) + len(string(runes))
}

func noBytes() ([]byte, []rune) { return []byte(""), []rune("") }

// The map itself is in the frame. How much it allocates depends on the room it is made with, and on what an entry takes.
func maps(n int) int {
	three := make(map[int]int, 3)
	hundred := make(map[int]int, 100)
	some := make(map[int]int, n)
	values := make(map[int][17]int)
	keys := map[[17]int]int{{}: 1}
	return len(three) + len(hundred) + len(some) + len(values) + len(keys)
}

func show(x any) bool { return x == nil }

func main() {
	kept = newPoint(1)
	kept = newPoint(2)
	kept = wrapped(errors.New("x"))
	kept = noCapture()
	oneByte(1, true)
	fmt.Println(empty())
	fmt.Println(two(), library(nil), mayAllocate(1, "", nil))
	kept, _ = noBytes()
	kept = maps(1) == 4
}

func lookedAt(b []byte, m map[string]int) int {
	if string(b) == "hello" {
		return m[string(b)]
	}
	switch string(b) {
	case "world":
		return 1
	}
	text := "text: " + string(b)
	m[string(b)] = 1 // copies, as does the loop
	for range string(b) {
	}
	return len(text)
}

func constantBytes() []byte {
	ok := []byte("ok")
	ok[0] = 'x'
	kept = []byte("ok")
	return ok
}

func pointerTo[T any](v T) *T { return &v }

func instances() (*int, *string) { return pointerTo(1), pointerTo("x") }
