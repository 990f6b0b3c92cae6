// Method values and method expressions, on values and pointers.
package main

import "strings"

type stack struct{ items []string }

func (s *stack) push(item string) { s.items = append(s.items, item) }
func (s *stack) pop() string {
	last := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return last
}
func (s stack) len() int { return len(s.items) }
func (s stack) String() string {
	return strings.Join(s.items, ",")
}

type stringer interface{ String() string }

type operation struct {
	name string
	run  func()
}

func operations(s *stack) []operation {
	return []operation{
		{"push", func() { s.push("x") }},
		{"pop", func() { s.pop() }},
	}
}

func apply(n int, f func(string)) {
	for range n {
		f("y")
	}
}

func bound() func() string {
	local := stack{items: []string{"bound"}}
	return local.String
}

func main() {
	var s stack
	push := s.push
	push("a")
	apply(3, s.push)
	size := stack.len
	drop := (*stack).pop
	println(size(s), drop(&s))
	for _, op := range operations(&s) {
		op.run()
	}
	var i stringer = s
	show := i.String
	println(show(), bound()(), stringer.String(i))
}
