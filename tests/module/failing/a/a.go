package a

import "example.org/failing/b"

func F() *int { x := b.X; return &x }
