// Constraints with methods, pointer receivers through a second type parameter, generic interfaces.
package main

import (
	"errors"
	"fmt"
	"strconv"
)

type Parser[T any] interface {
	*T
	Parse(string) error
}

type Number struct{ value int }
type Name struct{ first, last string }

func (n *Number) Parse(s string) (err error) {
	n.value, err = strconv.Atoi(s)
	return
}

func (n *Name) Parse(s string) error {
	for i := range s {
		if s[i] == ' ' {
			n.first, n.last = s[:i], s[i+1:]
			return nil
		}
	}
	return errors.New("no space in " + s)
}

func ParseAll[T any, P Parser[T]](texts []string) ([]T, error) {
	out := make([]T, len(texts))
	for i, t := range texts {
		if err := P(&out[i]).Parse(t); err != nil {
			return nil, fmt.Errorf("item %d: %w", i, err)
		}
	}
	return out, nil
}

type Store[K comparable, V any] interface {
	Get(K) (V, error)
	Put(K, V)
}

type memory[K comparable, V any] struct{ data map[K]V }

func (m *memory[K, V]) Get(k K) (V, error) {
	v, ok := m.data[k]
	if !ok {
		return v, fmt.Errorf("no %v", k)
	}
	return v, nil
}

func (m *memory[K, V]) Put(k K, v V) { m.data[k] = v }

func NewMemory[K comparable, V any]() Store[K, V] {
	return &memory[K, V]{data: make(map[K]V)}
}

type cached[K comparable, V any] struct {
	Store[K, V]
	last *V
}

func (c *cached[K, V]) Get(k K) (V, error) {
	v, err := c.Store.Get(k)
	if err == nil {
		c.last = &v
	}
	return v, err
}

func main() {
	numbers, err := ParseAll[Number]([]string{"1", "22"})
	fmt.Println(len(numbers), err)
	_, err = ParseAll[Name]([]string{"Ada Lovelace", "Plato"})
	fmt.Println(err)
	c := &cached[string, []byte]{Store: NewMemory[string, []byte]()}
	c.Put("k", []byte("v"))
	v, _ := c.Get("k")
	fmt.Println(string(v), string(*c.last))
}
