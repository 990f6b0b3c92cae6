package main

import (
	"fmt"

	"example.com/Mod/internal/store"
	"example.com/Mod/shapes"
	"example.org/old/ring"
)

func main() {
	s := store.New[int, *int]()
	for i := 0; i < 3; i++ {
		s.Put(i, &i)
	}
	r := &ring.Ring{}
	r.Fill(2)
	fmt.Println(s, shapes.All(), r.Len())
}
