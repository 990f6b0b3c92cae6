package c

import "example.org/failing/a"

func C() *int { return a.F() }
