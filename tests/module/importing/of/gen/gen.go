package gen

import "example.org/importing/made"

func f(big bool) int { return made.Gen(big).Token() }
