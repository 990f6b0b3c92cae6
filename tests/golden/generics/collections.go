// Generic containers: stack, ordered tree, set, pair.
package main

import "cmp"

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(v T) { s.items = append(s.items, v) }

func (s *Stack[T]) Pop() (v T, ok bool) {
	if len(s.items) == 0 {
		return v, false
	}
	v = s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return v, true
}

type Pair[K comparable, V any] struct {
	Key   K
	Value V
}

type Tree[K cmp.Ordered, V any] struct {
	root *treeNode[K, V]
	size int
}

type treeNode[K cmp.Ordered, V any] struct {
	Pair[K, V]
	left, right *treeNode[K, V]
}

func (t *Tree[K, V]) Put(k K, v V) {
	link := &t.root
	for *link != nil {
		switch c := cmp.Compare(k, (*link).Key); {
		case c < 0:
			link = &(*link).left
		case c > 0:
			link = &(*link).right
		default:
			(*link).Value = v
			return
		}
	}
	*link = &treeNode[K, V]{Pair: Pair[K, V]{k, v}}
	t.size++
}

func (t *Tree[K, V]) Walk(f func(K, V)) { t.root.walk(f) }

func (n *treeNode[K, V]) walk(f func(K, V)) {
	if n == nil {
		return
	}
	n.left.walk(f)
	f(n.Key, n.Value)
	n.right.walk(f)
}

type Set[T comparable] map[T]struct{}

func (s Set[T]) Add(vs ...T) {
	for _, v := range vs {
		s[v] = struct{}{}
	}
}

func (s Set[T]) Has(v T) bool { _, ok := s[v]; return ok }

func main() {
	var ints Stack[int]
	ints.Push(1)
	ints.Push(2)
	words := &Stack[string]{}
	words.Push("a")
	var t Tree[string, []int]
	t.Put("b", []int{1, 2})
	t.Put("a", nil)
	total := 0
	t.Walk(func(k string, v []int) { total += len(k) + len(v) })
	seen := Set[rune]{}
	seen.Add([]rune("hello")...)
	v, _ := ints.Pop()
	w, _ := words.Pop()
	println(v, w, total, t.size, seen.Has('h'), len(seen))
}
