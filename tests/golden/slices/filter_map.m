# command-line-arguments
./filter_map.go:4:6: can inline filter
./filter_map.go:14:6: can inline double
./filter_map.go:22:6: can inline dedupe
./filter_map.go:35:6: can inline chunks
./filter_map.go:46:6: can inline insert
./filter_map.go:50:6: can inline remove
./filter_map.go:55:6: can inline sumAll
./filter_map.go:66:48: can inline main.func1
./filter_map.go:70:32: can inline main.func2
./filter_map.go:66:16: inlining call to filter
./filter_map.go:67:17: inlining call to insert
./filter_map.go:68:17: inlining call to remove
./filter_map.go:70:22: inlining call to double
./filter_map.go:70:15: inlining call to filter
./filter_map.go:71:16: inlining call to sumAll
./filter_map.go:71:52: inlining call to dedupe
./filter_map.go:72:26: inlining call to chunks
./filter_map.go:66:16: inlining call to main.func1
./filter_map.go:70:15: inlining call to main.func2
./filter_map.go:4:13: leaking param: in to result ~r0 level=0
./filter_map.go:4:23: keep does not escape
./filter_map.go:8:16: append escapes to heap
./filter_map.go:14:13: in does not escape
./filter_map.go:15:13: make([]int, len(in)) escapes to heap
./filter_map.go:22:13: leaking param content: in
./filter_map.go:23:14: make(map[string]struct {}, len(in)) does not escape
./filter_map.go:30:15: append escapes to heap
./filter_map.go:35:13: leaking param: in
./filter_map.go:37:15: append escapes to heap
./filter_map.go:41:15: append escapes to heap
./filter_map.go:46:13: leaking param: in to result ~r0 level=0
./filter_map.go:46:31: values does not escape
./filter_map.go:47:44: []int{} does not escape
./filter_map.go:47:38: append does not escape
./filter_map.go:47:31: append does not escape
./filter_map.go:47:15: append escapes to heap
./filter_map.go:50:13: leaking param: in to result ~r0 level=0
./filter_map.go:55:13: lists does not escape
./filter_map.go:65:17: []int{...} does not escape
./filter_map.go:66:23: append does not escape
./filter_map.go:66:16: append does not escape
./filter_map.go:67:17: ... argument does not escape
./filter_map.go:67:17: []int{} does not escape
./filter_map.go:67:17: append does not escape
./filter_map.go:67:17: append does not escape
./filter_map.go:67:17: append does not escape
./filter_map.go:70:22: make([]int, len(in)) does not escape
./filter_map.go:70:15: append does not escape
./filter_map.go:71:16: ... argument does not escape
./filter_map.go:71:33: []int{...} does not escape
./filter_map.go:71:61: []string{...} does not escape
./filter_map.go:71:52: make(map[string]struct {}, len(in)) does not escape
./filter_map.go:71:52: append does not escape
./filter_map.go:72:34: ([]byte)("hello, world") escapes to heap
./filter_map.go:72:26: append does not escape
./filter_map.go:72:26: append does not escape
./filter_map.go:73:16: string(c) does not escape
