package redeclared

import "example.org/failing/d"

func G() *int { return d.D() }
