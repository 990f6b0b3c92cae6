package older

import "example.com/versioned/v2/part"

func F() *int { return part.New() }
