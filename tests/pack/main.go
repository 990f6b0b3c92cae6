package main

import (
	"fmt"
	"slices"

	"example.com/lib"
)

func main() {
	var s lib.Stack[int]
	s.Push(1)
	a, b := 1, 2
	lib.Keep(&a)
	fmt.Println(slices.Index([]string{"a"}, "b"))
	fmt.Println(lib.Read(&b), lib.New().N, lib.Map([]int{1}, func(i int) string { return fmt.Sprint(i) }))
}
