package cgo

import (
	"C"
)

func f() *int { return new(int) }
