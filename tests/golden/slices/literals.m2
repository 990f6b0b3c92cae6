# command-line-arguments
./literals.go:11:6: can inline corners with cost 30 as: func(int) [4]cell { return [4]cell{...} }
./literals.go:15:6: can inline grid with cost 28 as: func(int) []*cell { out := []*cell{}; for loop; return out }
./literals.go:25:6: can inline lookup with cost 36 as: func(string) int { table := map[string][]int{...}; sum := 0; for loop; return sum }
./literals.go:34:6: can inline window with cost 12 as: func([]byte) [4]byte { if len(b) < 4 { return [4]byte{} }; return ([4]byte)(b[:4]) }
./literals.go:41:6: can inline overwrite with cost 23 as: func([]byte) { p := (*[2]byte)(b); p[0], p[1] = p[1], p[0] }
./literals.go:46:6: can inline sized with cost 53 as: func(int) int { a := make([]int, 16); b := make([]int, 0, n); c := make([]int, n, 32); d = <nil>; s := d[:]; s[n % 16] = n; return len(a) + cap(b) + len(c) + d[n % 16] }
./literals.go:57:6: cannot inline main: function too complex: cost 252 exceeds budget 80
./literals.go:59:15: inlining call to corners
./literals.go:64:11: inlining call to overwrite
./literals.go:65:13: inlining call to window
./literals.go:66:18: inlining call to grid
./literals.go:66:30: inlining call to lookup
./literals.go:66:70: inlining call to sized
./literals.go:19:22: &cell{...} escapes to heap in grid:
./literals.go:19:22:   flow: {heap} ← &{storage for &cell{...}}:
./literals.go:19:22:     from &cell{...} (spill) at ./literals.go:19:22
./literals.go:19:22:     from append(out, &cell{...}) (call parameter) at ./literals.go:19:16
./literals.go:16:16: []*cell{} escapes to heap in grid:
./literals.go:16:16:   flow: out ← &{storage for []*cell{}}:
./literals.go:16:16:     from []*cell{} (spill) at ./literals.go:16:16
./literals.go:16:16:     from out := []*cell{} (assign) at ./literals.go:16:6
./literals.go:16:16:   flow: ~r0 ← out:
./literals.go:16:16:     from return out (return) at ./literals.go:22:2
./literals.go:19:16: append(out, &cell{...}) escapes to heap in grid:
./literals.go:19:16:   flow: out ← &{storage for append(out, &cell{...})}:
./literals.go:19:16:     from append(out, &cell{...}) (spill) at ./literals.go:19:16
./literals.go:19:16:     from out = append(out, &cell{...}) (assign) at ./literals.go:19:8
./literals.go:19:16:   flow: ~r0 ← out:
./literals.go:19:16:     from return out (return) at ./literals.go:22:2
./literals.go:16:16: []*cell{} escapes to heap
./literals.go:19:22: &cell{...} escapes to heap
./literals.go:19:16: append escapes to heap
./literals.go:26:35: []int{...} escapes to heap in lookup:
./literals.go:26:35:   flow: {heap} ← &{storage for []int{...}}:
./literals.go:26:35:     from []int{...} (spill) at ./literals.go:26:35
./literals.go:26:35:     from map[string][]int{...} (map literal value) at ./literals.go:26:27
./literals.go:26:54: []int{...} escapes to heap in lookup:
./literals.go:26:54:   flow: {heap} ← &{storage for []int{...}}:
./literals.go:26:54:     from []int{...} (spill) at ./literals.go:26:54
./literals.go:26:54:     from map[string][]int{...} (map literal value) at ./literals.go:26:27
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
./literals.go:59:2: cs escapes to heap in main:
./literals.go:59:2:   flow: {heap} ← &cs:
./literals.go:59:2:     from cs[1] (fixed-array-index-of) at ./literals.go:61:29
./literals.go:59:2:     from &cs[1] (address-of) at ./literals.go:61:26
./literals.go:59:2:     from append(global, &cs[1]) (call parameter) at ./literals.go:61:17
./literals.go:61:17: append(global, &cs[1]) escapes to heap in main:
./literals.go:61:17:   flow: {heap} ← &{storage for append(global, &cs[1])}:
./literals.go:61:17:     from append(global, &cs[1]) (spill) at ./literals.go:61:17
./literals.go:61:17:     from global = append(global, &cs[1]) (assign) at ./literals.go:61:9
./literals.go:64:11: main ignoring self-assignment in p[0], p[1] = p[1], p[0]
./literals.go:64:11: main ignoring self-assignment in p[0], p[1] = p[1], p[0]
./literals.go:66:18: &cell{...} escapes to heap in main:
./literals.go:66:18:   flow: {heap} ← &{storage for &cell{...}}:
./literals.go:66:18:     from &cell{...} (spill) at ./literals.go:66:18
./literals.go:66:18:     from append(out, &cell{...}) (call parameter) at ./literals.go:66:18
./literals.go:66:30: []int{...} escapes to heap in main:
./literals.go:66:30:   flow: {heap} ← &{storage for []int{...}}:
./literals.go:66:30:     from []int{...} (spill) at ./literals.go:66:30
./literals.go:66:30:     from map[string][]int{...} (map literal value) at ./literals.go:66:30
./literals.go:66:30: []int{...} escapes to heap in main:
./literals.go:66:30:   flow: {heap} ← &{storage for []int{...}}:
./literals.go:66:30:     from []int{...} (spill) at ./literals.go:66:30
./literals.go:66:30:     from map[string][]int{...} (map literal value) at ./literals.go:66:30
./literals.go:58:2: mark escapes to heap in main:
./literals.go:58:2:   flow: cs ← &mark:
./literals.go:58:2:     from &mark (address-of) at ./literals.go:60:15
./literals.go:58:2:     from cs[1].mark = &mark (assign) at ./literals.go:60:13
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
