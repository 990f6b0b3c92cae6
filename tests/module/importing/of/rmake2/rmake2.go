package rmake2

import "example.org/importing/made"

func f(big bool) int { return made.RMake2(big).Token() }
