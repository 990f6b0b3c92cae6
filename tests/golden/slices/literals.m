# command-line-arguments
./literals.go:11:6: can inline corners
./literals.go:15:6: can inline grid
./literals.go:25:6: can inline lookup
./literals.go:34:6: can inline window
./literals.go:41:6: can inline overwrite
./literals.go:46:6: can inline sized
./literals.go:59:15: inlining call to corners
./literals.go:64:11: inlining call to overwrite
./literals.go:65:13: inlining call to window
./literals.go:66:18: inlining call to grid
./literals.go:66:30: inlining call to lookup
./literals.go:66:70: inlining call to sized
./literals.go:16:16: []*cell{} escapes to heap
./literals.go:19:22: &cell{...} escapes to heap
./literals.go:19:16: append escapes to heap
./literals.go:25:13: s does not escape
./literals.go:26:27: map[string][]int{...} does not escape
./literals.go:26:35: []int{...} escapes to heap
./literals.go:26:54: []int{...} escapes to heap
./literals.go:34:13: b does not escape
./literals.go:43:13: overwrite ignoring self-assignment in p[0], p[1] = p[1], p[0]
./literals.go:43:13: overwrite ignoring self-assignment in p[0], p[1] = p[1], p[0]
./literals.go:41:16: b does not escape
./literals.go:48:11: make([]int, 16) does not escape
./literals.go:49:11: make([]int, 0, n) does not escape
./literals.go:50:11: make([]int, n, 32) does not escape
./literals.go:64:11: main ignoring self-assignment in p[0], p[1] = p[1], p[0]
./literals.go:64:11: main ignoring self-assignment in p[0], p[1] = p[1], p[0]
./literals.go:58:2: moved to heap: mark
./literals.go:59:2: moved to heap: cs
./literals.go:61:17: append escapes to heap
./literals.go:63:14: ([]byte)("abcdef") does not escape
./literals.go:66:18: []*cell{} does not escape
./literals.go:66:18: &cell{...} escapes to heap
./literals.go:66:18: append does not escape
./literals.go:66:30: map[string][]int{...} does not escape
./literals.go:66:30: []int{...} escapes to heap
./literals.go:66:30: []int{...} escapes to heap
./literals.go:66:47: string(w[:]) does not escape
./literals.go:66:70: make([]int, 16) does not escape
./literals.go:66:70: make([]int, 0, 5) does not escape
./literals.go:66:70: make([]int, n, 32) does not escape
