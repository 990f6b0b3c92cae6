package rmake

import "example.org/importing/made"

func f(big bool) int { return made.RMake(big).Token() }
