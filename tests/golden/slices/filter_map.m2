# command-line-arguments
./filter_map.go:4:6: can inline filter with cost 41 as: func([]int, func(int) bool) []int { out := in[:0]; for loop; return out }
./filter_map.go:14:6: can inline double with cost 24 as: func([]int) []int { out := make([]int, len(in)); for loop; return out }
./filter_map.go:22:6: can inline dedupe with cost 40 as: func([]string) []string { seen := make(map[string]struct {}, len(in)); out = <nil>; for loop; return out }
./filter_map.go:35:6: can inline chunks with cost 29 as: func([]byte, int) [][]byte { for loop; if len(in) > 0 { out = append(out, in) }; return out }
./filter_map.go:46:6: can inline insert with cost 13 as: func([]int, int, ...int) []int { return append(in[:at], append(append([]int{}, values...), in[at:]...)...) }
./filter_map.go:50:6: can inline remove with cost 16 as: func([]int, int) []int { copy(in[i:], in[i + 1:]); return in[:len(in) - 1] }
./filter_map.go:55:6: can inline sumAll with cost 16 as: func(...[]int) int { for loop; return  }
./filter_map.go:66:48: can inline main.func1 with cost 6 as: func(int) bool { return v % 2 == 0 }
./filter_map.go:64:6: cannot inline main: function too complex: cost 339 exceeds budget 80
./filter_map.go:70:32: can inline main.func2 with cost 4 as: func(int) bool { return v > threshold }
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
./filter_map.go:4:13: parameter in leaks to ~r0 for filter with derefs=0:
./filter_map.go:4:13:   flow: out ← in:
./filter_map.go:4:13:     from in[:0] (slice) at ./filter_map.go:5:11
./filter_map.go:4:13:     from out := in[:0] (assign) at ./filter_map.go:5:6
./filter_map.go:4:13:   flow: ~r0 ← out:
./filter_map.go:4:13:     from return out (return) at ./filter_map.go:11:2
./filter_map.go:8:16: append(out, v) escapes to heap in filter:
./filter_map.go:8:16:   flow: out ← &{storage for append(out, v)}:
./filter_map.go:8:16:     from append(out, v) (spill) at ./filter_map.go:8:16
./filter_map.go:8:16:     from out = append(out, v) (assign) at ./filter_map.go:8:8
./filter_map.go:8:16:   flow: ~r0 ← out:
./filter_map.go:8:16:     from return out (return) at ./filter_map.go:11:2
./filter_map.go:4:13: leaking param: in to result ~r0 level=0
./filter_map.go:4:23: keep does not escape
./filter_map.go:8:16: append escapes to heap
./filter_map.go:15:13: make([]int, len(in)) escapes to heap in double:
./filter_map.go:15:13:   flow: out ← &{storage for make([]int, len(in))}:
./filter_map.go:15:13:     from make([]int, len(in)) (spill) at ./filter_map.go:15:13
./filter_map.go:15:13:     from out := make([]int, len(in)) (assign) at ./filter_map.go:15:6
./filter_map.go:15:13:   flow: ~r0 ← out:
./filter_map.go:15:13:     from return out (return) at ./filter_map.go:19:2
./filter_map.go:14:13: in does not escape
./filter_map.go:15:13: make([]int, len(in)) escapes to heap
./filter_map.go:22:13: parameter in leaks to {heap} for dedupe with derefs=1:
./filter_map.go:22:13:   flow: {temp} ← in:
./filter_map.go:22:13:   flow: s ← *{temp}:
./filter_map.go:22:13:     from for loop (range-deref) at ./filter_map.go:25:14
./filter_map.go:22:13:   flow: {heap} ← s:
./filter_map.go:22:13:     from seen[s] (key of map put) at ./filter_map.go:29:7
./filter_map.go:30:15: append(out, s) escapes to heap in dedupe:
./filter_map.go:30:15:   flow: out ← &{storage for append(out, s)}:
./filter_map.go:30:15:     from append(out, s) (spill) at ./filter_map.go:30:15
./filter_map.go:30:15:     from out = append(out, s) (assign) at ./filter_map.go:30:7
./filter_map.go:30:15:   flow: ~r0 ← out:
./filter_map.go:30:15:     from return out (return) at ./filter_map.go:32:2
./filter_map.go:22:13: leaking param content: in
./filter_map.go:23:14: make(map[string]struct {}, len(in)) does not escape
./filter_map.go:30:15: append escapes to heap
./filter_map.go:35:13: parameter in leaks to {heap} for chunks with derefs=0:
./filter_map.go:35:13:   flow: {heap} ← in:
./filter_map.go:35:13:     from in[:size] (slice) at ./filter_map.go:37:23
./filter_map.go:35:13:     from append(out, in[:size]) (call parameter) at ./filter_map.go:37:15
./filter_map.go:37:15: append(out, in[:size]) escapes to heap in chunks:
./filter_map.go:37:15:   flow: out ← &{storage for append(out, in[:size])}:
./filter_map.go:37:15:     from append(out, in[:size]) (spill) at ./filter_map.go:37:15
./filter_map.go:37:15:     from out = append(out, in[:size]) (assign) at ./filter_map.go:37:7
./filter_map.go:41:15: append(out, in) escapes to heap in chunks:
./filter_map.go:41:15:   flow: out ← &{storage for append(out, in)}:
./filter_map.go:41:15:     from append(out, in) (spill) at ./filter_map.go:41:15
./filter_map.go:41:15:     from out = append(out, in) (assign) at ./filter_map.go:41:7
./filter_map.go:35:13: leaking param: in
./filter_map.go:37:15: append escapes to heap
./filter_map.go:41:15: append escapes to heap
./filter_map.go:47:15: append(in[:at], append(append([]int{}, values...), in[at:]...)...) escapes to heap in insert:
./filter_map.go:47:15:   flow: ~r0 ← &{storage for append(in[:at], append(append([]int{}, values...), in[at:]...)...)}:
./filter_map.go:47:15:     from append(in[:at], append(append([]int{}, values...), in[at:]...)...) (spill) at ./filter_map.go:47:15
./filter_map.go:47:15:     from return append(in[:at], append(append([]int{}, values...), in[at:]...)...) (return) at ./filter_map.go:47:2
./filter_map.go:46:13: parameter in leaks to ~r0 for insert with derefs=0:
./filter_map.go:46:13:   flow: {temp} ← in:
./filter_map.go:46:13:     from in[:at] (slice) at ./filter_map.go:47:18
./filter_map.go:46:13:     from append(in[:at], append(append([]int{}, values...), in[at:]...)...) (call parameter) at ./filter_map.go:47:15
./filter_map.go:46:13:   flow: ~r0 ← {temp}:
./filter_map.go:46:13:     from return append(in[:at], append(append([]int{}, values...), in[at:]...)...) (return) at ./filter_map.go:47:2
./filter_map.go:46:13: leaking param: in to result ~r0 level=0
./filter_map.go:46:31: values does not escape
./filter_map.go:47:44: []int{} does not escape
./filter_map.go:47:38: append does not escape
./filter_map.go:47:31: append does not escape
./filter_map.go:47:15: append escapes to heap
./filter_map.go:50:13: parameter in leaks to ~r0 for remove with derefs=0:
./filter_map.go:50:13:   flow: ~r0 ← in:
./filter_map.go:50:13:     from in[:len(in) - 1] (slice) at ./filter_map.go:52:11
./filter_map.go:50:13:     from return in[:len(in) - 1] (return) at ./filter_map.go:52:2
./filter_map.go:50:13: leaking param: in to result ~r0 level=0
./filter_map.go:55:13: lists does not escape
./filter_map.go:72:34: ([]byte)("hello, world") escapes to heap in main:
./filter_map.go:72:34:   flow: in ← &{storage for ([]byte)("hello, world")}:
./filter_map.go:72:34:     from ([]byte)("hello, world") (spill) at ./filter_map.go:72:34
./filter_map.go:72:34:     from in, size := ([]byte)("hello, world"), 5 (assign-pair) at ./filter_map.go:72:26
./filter_map.go:72:34:   flow: {heap} ← in:
./filter_map.go:72:34:     from in[:size] (slice) at ./filter_map.go:72:26
./filter_map.go:72:34:     from append(out, in[:size]) (call parameter) at ./filter_map.go:72:26
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
