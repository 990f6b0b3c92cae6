# example.org/failing/e
e/e.go:6:16: cannot use 1 (untyped int constant) as string value in variable declaration
