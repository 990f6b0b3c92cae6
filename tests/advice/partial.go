// Errors in some functions: the others, and only those that need none of them, are analyzed all the same.
package main

import (
	"encding/json"
	"fmt"
	"rand"
)

type point struct{ x, y int }

func sound() *point { return &point{1, 2} }

func broken() *point {
	unused := 1
	return &point{nothing, 2}
}

func callsBroken() *point { return broken() }

func callsThat() *point { return callsBroken() }

const (
	first = iota
	second = undefined
	third
)

func needsThird() *int { x := third; return &x }

func generic[T any](x T) *T { return &x }

func alsoSound(n int) any {
	fmt.Println(n)
	return generic(n)
}

func usesImport() *int { x := rand.Int(); return &x }

func main() { json.Marshal(nil) }
