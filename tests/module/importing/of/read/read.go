package read

import "example.org/importing/made"

func f(big bool) int { return made.Read(big).Token() }
