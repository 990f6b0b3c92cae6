# command-line-arguments
./boxing.go:13:6: can inline record
./boxing.go:52:17: can inline main.func1
./boxing.go:46:8: inlining call to record
./boxing.go:47:8: inlining call to record
./boxing.go:48:8: inlining call to record
./boxing.go:49:8: inlining call to record
./boxing.go:50:8: inlining call to record
./boxing.go:51:8: inlining call to record
./boxing.go:52:8: inlining call to record
./boxing.go:53:8: inlining call to record
./boxing.go:54:8: inlining call to record
./boxing.go:13:13: leaking param: name
./boxing.go:13:26: leaking param: data
./boxing.go:14:18: append escapes to heap
./boxing.go:17:14: x does not escape
./boxing.go:45:2: moved to heap: p
./boxing.go:44:62: string(rune(len(history) + 65)) escapes to heap
./boxing.go:46:21: 42 escapes to heap
./boxing.go:46:8: append escapes to heap
./boxing.go:47:16: n escapes to heap
./boxing.go:47:8: append escapes to heap
./boxing.go:48:17: b escapes to heap
./boxing.go:48:8: append escapes to heap
./boxing.go:49:19: s escapes to heap
./boxing.go:49:8: append escapes to heap
./boxing.go:50:19: p escapes to heap
./boxing.go:50:8: append escapes to heap
./boxing.go:51:8: append escapes to heap
./boxing.go:52:17: func literal escapes to heap
./boxing.go:52:8: append escapes to heap
./boxing.go:53:25: struct {}{} escapes to heap
./boxing.go:53:8: append escapes to heap
./boxing.go:54:19: n > 3 escapes to heap
./boxing.go:54:8: append escapes to heap
./boxing.go:55:34: n does not escape
./boxing.go:55:47: b does not escape
./boxing.go:55:60: s does not escape
./boxing.go:55:73: p does not escape
./boxing.go:56:24: []any{...} does not escape
./boxing.go:56:24: []any{...} does not escape
./boxing.go:56:25: 1 does not escape
./boxing.go:56:28: "two" does not escape
./boxing.go:56:39: pair{...} does not escape
./boxing.go:56:47: n does not escape
./boxing.go:56:50: s does not escape
./boxing.go:60:21: any(n) does not escape
./boxing.go:60:32: any(p.a) does not escape
