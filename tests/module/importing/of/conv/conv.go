package conv

import "example.org/importing/made"

func f(big bool) int { return made.Conv(big).Token() }
