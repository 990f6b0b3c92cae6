package same

import "example.org/importing/made"

func f(big bool) int { return made.Same(big).Token() }
