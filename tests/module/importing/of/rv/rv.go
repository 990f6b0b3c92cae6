package rv

import "example.org/importing/made"

func f(big bool) int { return made.RV(big).Token() }
