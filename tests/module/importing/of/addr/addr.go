package addr

import "example.org/importing/made"

func f(big bool) int { return made.Addr(big).Token() }
