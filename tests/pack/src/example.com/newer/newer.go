package newer

import "example.com/versioned/v2/part"

func F() *int { return part.New() }
