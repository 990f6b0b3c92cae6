package f

import ("example.org/failing/d"
"example.org/failing/e")

func E() *int { e.E(); return d.D() }
