package pemb

import "example.org/importing/made"

func f(big bool) int { return made.PEmb(big).Token() }
