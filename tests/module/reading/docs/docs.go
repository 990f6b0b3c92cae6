package docs

// f is no part of the documentation.
func f() *int { return new(int) }
