package store

import "fmt"

type Store[K comparable, V any] struct{ m map[K]V }

func New[K comparable, V any]() *Store[K, V] { return &Store[K, V]{m: map[K]V{}} }

func (s *Store[K, V]) Put(k K, v V) { s.m[k] = v }

func (s *Store[K, V]) String() string { return fmt.Sprint(len(s.m)) }
