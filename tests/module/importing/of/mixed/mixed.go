package mixed

import "example.org/importing/made"

func f(big bool) int { return made.Mixed(big).Token() }
