package main

import "fmt"

type record struct {
	ok    bool
	count int64
	kind  byte
}

func newRecord() *record {
	r := record{count: 1}
	return &r
}

func total() int {
	local := []int{1, 2, 3}
	return len(local)
}

func main() {
	n := total()
	fmt.Println(n, newRecord().count)
}
