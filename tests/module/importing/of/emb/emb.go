package emb

import "example.org/importing/made"

func f(big bool) int { return made.Emb(big).Token() }
