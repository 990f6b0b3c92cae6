package shapes

import "example.com/Mod/internal/store"

type Shape interface{ Area() float64 }

type Square struct{ Side float64 }

func (s *Square) Area() float64 { return s.Side * s.Side }

func All() *store.Store[string, Shape] {
	s := store.New[string, Shape]()
	s.Put("one", &Square{1})
	return s
}
