# command-line-arguments
./02_pointer_returned.go:10:6: can inline newPoint with cost 12 as: func(int, int) *point { p := point{...}; return &p }
./02_pointer_returned.go:15:6: can inline main with cost 26 as: func() { p := newPoint(1, 2); println(p.x + p.y) }
./02_pointer_returned.go:16:15: inlining call to newPoint
./02_pointer_returned.go:11:2: p escapes to heap in newPoint:
./02_pointer_returned.go:11:2:   flow: ~r0 ← &p:
./02_pointer_returned.go:11:2:     from &p (address-of) at ./02_pointer_returned.go:12:9
./02_pointer_returned.go:11:2:     from return &p (return) at ./02_pointer_returned.go:12:2
./02_pointer_returned.go:11:2: moved to heap: p
