// Package bad does not compile.
package bad

func F() { x := 2 }
