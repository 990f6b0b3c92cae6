# example.org/failing/b
b/b.go:3:13: cannot use "s" (untyped string constant) as int value in variable declaration
# example.org/failing/d
d/d.go:3:6: can inline D with cost 2 as: func() *int { return new(int) }
d/d.go:3:27: new(int) escapes to heap in D:
d/d.go:3:27:   flow: ~r0 ← &{storage for new(int)}:
d/d.go:3:27:     from new(int) (spill) at d/d.go:3:27
d/d.go:3:27:     from return new(int) (return) at d/d.go:3:17
d/d.go:3:27: new(int) escapes to heap
# example.org/failing/e
e/e.go:6:16: cannot use 1 (untyped int constant) as string value in variable declaration
# example.org/failing/g/h
g/h/h.go:3:9: syntax error: unexpected {, expected )
# example.org/failing/redeclared
redeclared/f2.go:3:6: F redeclared in this block
	redeclared/f1.go:3:6: other declaration of F
