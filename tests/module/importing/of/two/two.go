package two

import "example.org/importing/made"

func f(big bool) int {
	s, err := made.Two(big)
	if err != nil {
		return 1
	}
	return s.Token()
}
