// Hints that are given.

package main

import "io"

type list []string

type user struct {
	name string
	age  int
}

func collect(users []user, m map[string]int, n uint, a [4]int) (list, []string, []uint, []int, []int) {
	var names list
	for _, u := range users {
		names = append(names, u.name)
	}
	keys := []string{}
	for k := range m {
		keys = append(keys, k)
	}
	numbers := make([]uint, 0)
	for i := range n {
		numbers = append(numbers, i)
	}
	var elements []int
	for i := 0; i < len(a); i++ {
		elements = append(elements, a[i])
	}
	var hundred []int
	for i := 0; i < 100; i++ {
		hundred = append(hundred, i)
	}
	return names, keys, numbers, elements, hundred
}

func signed(n int) (out []int) {
	var s []int
	for i := 0; i < n; i++ {
		s = append(s, i)
	}
	return s
}

func copyAll(w io.Writer, r io.Reader, lines []string, n int) error {
	for _, line := range lines {
		buffer := make([]byte, 0, 80)
		buffer = append(buffer, line...)
		w.Write(buffer)
	}
	for range n {
		block := make([]byte, 1<<20)
		k, err := r.Read(block)
		if err != nil {
			return err
		}
		w.Write(block[:k])
	}
	return nil
}

func older(u *user, than int) bool { return u.age > than }

func main() {
	u := user{"Ada", 36}
	println(older(&u, 30))
}
