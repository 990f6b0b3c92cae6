# command-line-arguments
./01_value_returned.go:9:6: can inline origin with cost 15 as: func(int) point { p := point{...}; p.x *= 2; return p }
./01_value_returned.go:15:6: can inline main with cost 27 as: func() { p := origin(3); println(p.x, p.y) }
./01_value_returned.go:16:13: inlining call to origin
