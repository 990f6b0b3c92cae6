package known

import (
	"example.org/importing/made"
	"example.org/importing/parts"
)

func use(parts.User) {}

func f(big bool) int { return made.RV(big).Token() }
