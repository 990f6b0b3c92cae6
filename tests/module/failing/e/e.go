package e

import "example.org/failing/d"

func E() *int { return d.D() }
var y string = 1
