// A tree that offers iterators: recursive walks, labelled continue, defer inside the loop body.
package main

import (
	"fmt"
	"iter"
)

type tree struct {
	left, right *tree
	key         int
	tags        map[string]bool
}

func (t *tree) insert(key int) *tree {
	if t == nil {
		return &tree{key: key}
	}
	switch {
	case key < t.key:
		t.left = t.left.insert(key)
	case key > t.key:
		t.right = t.right.insert(key)
	}
	return t
}

func (t *tree) all() iter.Seq[*tree] {
	return func(yield func(*tree) bool) { t.push(yield) }
}

func (t *tree) push(yield func(*tree) bool) bool {
	return t == nil || t.left.push(yield) && yield(t) && t.right.push(yield)
}

func (t *tree) levels(yield func(int, []*tree) bool) {
	level := []*tree{t}
	for depth := 0; len(level) > 0; depth++ {
		if !yield(depth, level) {
			return
		}
		var next []*tree
		for _, n := range level {
			for _, c := range [...]*tree{n.left, n.right} {
				if c != nil {
					next = append(next, c)
				}
			}
		}
		level = next
	}
}

func firstAbove(t *tree, limit int) (found int, err error) {
	for n := range t.all() {
		defer func() { found += 0 * n.key }()
		if n.key > limit {
			return n.key, nil
		}
	}
	return 0, fmt.Errorf("nothing above %d", limit)
}

func crossing(a, b *tree) int {
	pairs := 0
outer:
	for x := range a.all() {
		for y := range b.all() {
			if y.key > x.key {
				continue outer
			}
			if y.key == 7 {
				break outer
			}
			pairs++
		}
	}
	return pairs
}

func main() {
	var t *tree
	for _, k := range []int{5, 2, 8, 1, 9} {
		t = t.insert(k)
	}
	widest := 0
	for _, nodes := range t.levels {
		widest = max(widest, len(nodes))
	}
	fmt.Println(firstAbove(t, 6))
	fmt.Println(widest, crossing(t, t))
}
