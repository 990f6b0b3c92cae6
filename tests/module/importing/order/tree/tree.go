package tree

type Tree[T any] struct {
	Left  *Tree[T]
	Value T
}

func (t *Tree[T]) Walk(f func(T)) {
	if t != nil {
		t.Left.Walk(f)
		f(t.Value)
	}
}
