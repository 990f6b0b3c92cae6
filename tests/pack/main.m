# command-line-arguments
./src/example.com/lib/lib.go:8:6: can inline lib.(*Stack[go.shape.int]).Push
$GOROOT/src/slices/slices.go:96:6: can inline slices.Index[go.shape.[]string,go.shape.string]
./src/example.com/lib/lib.go:10:6: can inline lib.Map[go.shape.int,go.shape.string]
./main.go:16:59: can inline main.func1
./src/example.com/lib/lib.go:10:6: can inline lib.Map[int,string]
$GOROOT/src/slices/slices.go:96:6: can inline slices.Index[[]string,string]
./src/example.com/lib/lib.go:8:6: can inline lib.(*Stack[int]).Push
./main.go:12:8: inlining call to lib.(*Stack[go.shape.int]).Push
./main.go:14:10: inlining call to lib.Keep
./main.go:15:26: inlining call to slices.Index[go.shape.[]string,go.shape.string]
./main.go:15:13: inlining call to fmt.Println
./main.go:16:22: inlining call to lib.Read
./main.go:16:35: inlining call to lib.New
./main.go:16:48: inlining call to lib.Map[go.shape.int,go.shape.string]
./main.go:16:13: inlining call to fmt.Println
./main.go:16:22: inlining call to dep.Value
./main.go:16:35: inlining call to dep.Make
./main.go:16:48: inlining call to main.func1
./src/example.com/lib/lib.go:10:6: inlining call to lib.Map[go.shape.int,go.shape.string]
$GOROOT/src/slices/slices.go:96:6: inlining call to slices.Index[go.shape.[]string,go.shape.string]
./src/example.com/lib/lib.go:8:6: inlining call to lib.(*Stack[go.shape.int]).Push
./main.go:13:2: moved to heap: a
./main.go:12:8: append escapes to heap
./main.go:15:13: ... argument does not escape
./main.go:15:26: ~r0 escapes to heap
./main.go:15:35: []string{...} does not escape
./main.go:16:13: ... argument does not escape
./main.go:16:22: ~r0 escapes to heap
./main.go:16:37: (~r0).N escapes to heap
./main.go:16:35: &dep.T{...} does not escape
./main.go:16:48: ~r0 escapes to heap
./main.go:16:54: []int{...} does not escape
./main.go:16:48: make([]go.shape.string, 0, 1) escapes to heap
./main.go:16:48: ... argument does not escape
./main.go:16:48: i escapes to heap
./main.go:16:48: append escapes to heap
./main.go:16:97: ... argument does not escape
./main.go:16:98: i escapes to heap
./src/example.com/lib/lib.go:11:13: make([]go.shape.string, 0, len(lib.in)) escapes to heap
./src/example.com/lib/lib.go:13:15: append escapes to heap
./src/example.com/lib/lib.go:10:6: make([]go.shape.string, 0, len(lib.in)) escapes to heap
./src/example.com/lib/lib.go:10:6: append escapes to heap
./src/example.com/lib/lib.go:8:48: append escapes to heap
./src/example.com/lib/lib.go:8:6: append escapes to heap
