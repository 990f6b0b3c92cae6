// Package lib.
package lib

import "example.org/dep"

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(x T) { s.items = append(s.items, x) }

func Map[T, U any](in []T, f func(T) U) []U {
	out := make([]U, 0, len(in))
	for _, x := range in {
		out = append(out, f(x))
	}
	return out
}

func Keep(p *int) { dep.Kept = p }
func Read(p *int) int { return dep.Value(p) }
func New() *dep.T { return dep.Make(1) }
