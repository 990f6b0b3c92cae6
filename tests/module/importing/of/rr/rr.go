package rr

import "example.org/importing/made"

func f(big bool) int { return made.RR(big).Token() }
