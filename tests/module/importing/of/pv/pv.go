package pv

import "example.org/importing/made"

func f(big bool) int { return made.PV(big).Token() }
