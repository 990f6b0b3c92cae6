# example.com/newer
example.com/newer/newer.go:5:6: can inline F
example.com/newer/newer.go:5:32: inlining call to part.New
example.com/newer/newer.go:5:32: new(int) escapes to heap
