package arr

import "example.org/importing/made"

func f(big bool) int { return made.Arr(big).Token() }
