# command-line-arguments
./src/example.com/lib/lib.go:8:6: can inline lib.(*Stack[go.shape.int]).Push
./src/example.com/lib/lib.go:10:6: can inline lib.Map[go.shape.int,go.shape.string]
./main.go:14:59: can inline main.func1
./src/example.com/lib/lib.go:10:6: can inline lib.Map[int,string]
./src/example.com/lib/lib.go:8:6: can inline lib.(*Stack[int]).Push
./main.go:11:8: inlining call to lib.(*Stack[go.shape.int]).Push
./main.go:13:10: inlining call to lib.Keep
./main.go:14:22: inlining call to lib.Read
./main.go:14:35: inlining call to lib.New
./main.go:14:48: inlining call to lib.Map[go.shape.int,go.shape.string]
./main.go:14:13: inlining call to fmt.Println
./main.go:14:22: inlining call to dep.Value
./main.go:14:35: inlining call to dep.Make
./main.go:14:48: inlining call to main.func1
./src/example.com/lib/lib.go:10:6: inlining call to lib.Map[go.shape.int,go.shape.string]
./src/example.com/lib/lib.go:8:6: inlining call to lib.(*Stack[go.shape.int]).Push
./main.go:12:2: moved to heap: a
./main.go:11:8: append escapes to heap
./main.go:14:13: ... argument does not escape
./main.go:14:22: ~r0 escapes to heap
./main.go:14:37: (~r0).N escapes to heap
./main.go:14:35: &dep.T{...} does not escape
./main.go:14:48: ~r0 escapes to heap
./main.go:14:54: []int{...} does not escape
./main.go:14:48: make([]go.shape.string, 0, 1) escapes to heap
./main.go:14:48: ... argument does not escape
./main.go:14:48: i escapes to heap
./main.go:14:48: append escapes to heap
./main.go:14:97: ... argument does not escape
./main.go:14:98: i escapes to heap
./src/example.com/lib/lib.go:11:13: make([]go.shape.string, 0, len(lib.in)) escapes to heap
./src/example.com/lib/lib.go:13:15: append escapes to heap
./src/example.com/lib/lib.go:10:6: make([]go.shape.string, 0, len(lib.in)) escapes to heap
./src/example.com/lib/lib.go:10:6: append escapes to heap
./src/example.com/lib/lib.go:8:48: append escapes to heap
./src/example.com/lib/lib.go:8:6: append escapes to heap
