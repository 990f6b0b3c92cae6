# command-line-arguments
./functional.go:14:6: can inline Map[go.shape.string,go.shape.int]
./functional.go:83:22: can inline main.func1
./functional.go:22:6: can inline Filter[go.shape.[]string,go.shape.string]
./functional.go:84:23: can inline main.func2
./functional.go:32:6: can inline Reduce[go.shape.string,go.shape.string]
./functional.go:85:30: can inline main.func3
./functional.go:46:6: can inline GroupBy[go.shape.string,go.shape.string]
./functional.go:86:25: can inline main.func4
./functional.go:64:6: can inline Memoize[go.shape.string,go.shape.string]
./functional.go:66:9: can inline Memoize[go.shape.string,go.shape.string].func1
./functional.go:39:6: can inline Sum[go.shape.int]
./functional.go:60:19: can inline Keys[go.shape.map[string][]string,go.shape.string,go.shape.[]string].func1
./functional.go:76:6: can inline Pointer[go.shape.float64]
./functional.go:39:6: can inline Sum[go.shape.float64]
./functional.go:39:6: can inline Sum[main.celsius]
./functional.go:76:6: can inline Pointer[main.celsius]
./functional.go:55:6: can inline Keys[map[string][]string,string,[]string]
./functional.go:39:6: can inline Sum[int]
./functional.go:64:6: can inline Memoize[string,string]
./functional.go:46:6: can inline GroupBy[string,string]
./functional.go:32:6: can inline Reduce[string,string]
./functional.go:22:6: can inline Filter[main.names,string]
./functional.go:14:6: can inline Map[string,int]
./functional.go:83:16: inlining call to Map[go.shape.string,go.shape.int]
./functional.go:84:17: inlining call to Filter[go.shape.[]string,go.shape.string]
./functional.go:85:18: inlining call to Reduce[go.shape.string,go.shape.string]
./functional.go:86:19: inlining call to GroupBy[go.shape.string,go.shape.string]
./functional.go:87:18: inlining call to Memoize[go.shape.string,go.shape.string]
./functional.go:88:17: inlining call to Sum[go.shape.int]
./functional.go:66:9: can inline Memoize[go.shape.string,go.shape.string].func1
./functional.go:88:58: inlining call to Memoize[go.shape.string,go.shape.string].func1
./functional.go:88:73: inlining call to Pointer[go.shape.float64]
./functional.go:88:90: inlining call to Sum[go.shape.float64]
./functional.go:88:13: inlining call to fmt.Println
./functional.go:83:16: inlining call to main.func1
./functional.go:84:17: inlining call to main.func2
./functional.go:85:18: inlining call to main.func3
./functional.go:86:19: inlining call to main.func4
./functional.go:39:6: inlining call to Sum[go.shape.float64]
./functional.go:76:6: inlining call to Pointer[go.shape.float64]
./functional.go:39:6: inlining call to Sum[go.shape.int]
./functional.go:64:6: inlining call to Memoize[go.shape.string,go.shape.string]
./functional.go:46:6: inlining call to GroupBy[go.shape.string,go.shape.string]
./functional.go:32:6: inlining call to Reduce[go.shape.string,go.shape.string]
./functional.go:22:6: inlining call to Filter[go.shape.[]string,go.shape.string]
./functional.go:14:6: inlining call to Map[go.shape.string,go.shape.int]
./functional.go:56:14: make([]go.shape.string, 0, len(m)) escapes to heap
./functional.go:58:16: append escapes to heap
./functional.go:60:13: keys escapes to heap
./functional.go:60:19: func literal does not escape
./functional.go:66:14: leaking param: k
./functional.go:82:14: names{...} does not escape
./functional.go:83:16: make([]go.shape.int, 0, 4) does not escape
./functional.go:83:16: append does not escape
./functional.go:84:17: append does not escape
./functional.go:85:18: a + s[:1] escapes to heap
./functional.go:86:19: make(map[go.shape.string][]go.shape.string) does not escape
./functional.go:86:19: append escapes to heap
./functional.go:87:18: map[go.shape.string]go.shape.string{} does not escape
./functional.go:87:18: func literal does not escape
./functional.go:88:13: ... argument does not escape
./functional.go:88:17: total escapes to heap
./functional.go:88:31: joined escapes to heap
./functional.go:88:43: Keys[go.shape.map[string][]string,go.shape.string,go.shape.[]string](&.dict.Keys[map[string][]string,string,[]string], groups) escapes to heap
./functional.go:88:58: ~r0 escapes to heap
./functional.go:88:65: *(~r0) escapes to heap
./functional.go:88:90: total escapes to heap
./functional.go:88:90: ... argument does not escape
./functional.go:83:27: s does not escape
./functional.go:84:28: s does not escape
./functional.go:85:35: a does not escape
./functional.go:85:45: s does not escape
./functional.go:85:73: a + s[:1] escapes to heap
./functional.go:86:30: leaking param: s to result ~r0 level=0
./functional.go:76:21: moved to heap: v
./functional.go:76:6: moved to heap: v
./functional.go:65:18: map[go.shape.string]go.shape.string{} escapes to heap
./functional.go:66:9: func literal escapes to heap
./functional.go:64:6: map[go.shape.string]go.shape.string{} escapes to heap
./functional.go:64:6: func literal escapes to heap
./functional.go:47:16: make(map[go.shape.string][]go.shape.string) escapes to heap
./functional.go:50:21: append escapes to heap
./functional.go:46:6: make(map[go.shape.string][]go.shape.string) escapes to heap
./functional.go:46:6: append escapes to heap
./functional.go:26:16: append escapes to heap
./functional.go:22:6: append escapes to heap
./functional.go:15:13: make([]go.shape.int, 0, len(in)) escapes to heap
./functional.go:17:15: append escapes to heap
./functional.go:14:6: make([]go.shape.int, 0, len(in)) escapes to heap
./functional.go:14:6: append escapes to heap
