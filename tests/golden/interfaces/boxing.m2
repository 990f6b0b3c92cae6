# command-line-arguments
./boxing.go:13:6: can inline record with cost 9 as: func(string, any) { history = append(history, event{...}) }
./boxing.go:17:6: cannot inline inspect: function too complex: cost 180 exceeds budget 80
./boxing.go:43:6: cannot inline main: function too complex: cost 706 exceeds budget 80
./boxing.go:52:17: can inline main.func1 with cost 2 as: func() int { return n }
./boxing.go:46:8: inlining call to record
./boxing.go:47:8: inlining call to record
./boxing.go:48:8: inlining call to record
./boxing.go:49:8: inlining call to record
./boxing.go:50:8: inlining call to record
./boxing.go:51:8: inlining call to record
./boxing.go:52:8: inlining call to record
./boxing.go:53:8: inlining call to record
./boxing.go:54:8: inlining call to record
./boxing.go:14:18: append(history, event{...}) escapes to heap in record:
./boxing.go:14:18:   flow: {heap} ← &{storage for append(history, event{...})}:
./boxing.go:14:18:     from append(history, event{...}) (spill) at ./boxing.go:14:18
./boxing.go:14:18:     from history = append(history, event{...}) (assign) at ./boxing.go:14:10
./boxing.go:13:13: parameter name leaks to {heap} for record with derefs=0:
./boxing.go:13:13:   flow: {heap} ← name:
./boxing.go:13:13:     from event{...} (struct literal element) at ./boxing.go:14:33
./boxing.go:13:13:     from append(history, event{...}) (call parameter) at ./boxing.go:14:18
./boxing.go:13:26: parameter data leaks to {heap} for record with derefs=0:
./boxing.go:13:26:   flow: {heap} ← data:
./boxing.go:13:26:     from event{...} (struct literal element) at ./boxing.go:14:33
./boxing.go:13:26:     from append(history, event{...}) (call parameter) at ./boxing.go:14:18
./boxing.go:13:13: leaking param: name
./boxing.go:13:26: leaking param: data
./boxing.go:14:18: append escapes to heap
./boxing.go:17:14: x does not escape
./boxing.go:46:8: append(history, event{...}) escapes to heap in main:
./boxing.go:46:8:   flow: {heap} ← &{storage for append(history, event{...})}:
./boxing.go:46:8:     from append(history, event{...}) (spill) at ./boxing.go:46:8
./boxing.go:46:8:     from history = append(history, event{...}) (assign) at ./boxing.go:46:8
./boxing.go:47:8: append(history, event{...}) escapes to heap in main:
./boxing.go:47:8:   flow: {heap} ← &{storage for append(history, event{...})}:
./boxing.go:47:8:     from append(history, event{...}) (spill) at ./boxing.go:47:8
./boxing.go:47:8:     from history = append(history, event{...}) (assign) at ./boxing.go:47:8
./boxing.go:48:8: append(history, event{...}) escapes to heap in main:
./boxing.go:48:8:   flow: {heap} ← &{storage for append(history, event{...})}:
./boxing.go:48:8:     from append(history, event{...}) (spill) at ./boxing.go:48:8
./boxing.go:48:8:     from history = append(history, event{...}) (assign) at ./boxing.go:48:8
./boxing.go:49:8: append(history, event{...}) escapes to heap in main:
./boxing.go:49:8:   flow: {heap} ← &{storage for append(history, event{...})}:
./boxing.go:49:8:     from append(history, event{...}) (spill) at ./boxing.go:49:8
./boxing.go:49:8:     from history = append(history, event{...}) (assign) at ./boxing.go:49:8
./boxing.go:50:8: append(history, event{...}) escapes to heap in main:
./boxing.go:50:8:   flow: {heap} ← &{storage for append(history, event{...})}:
./boxing.go:50:8:     from append(history, event{...}) (spill) at ./boxing.go:50:8
./boxing.go:50:8:     from history = append(history, event{...}) (assign) at ./boxing.go:50:8
./boxing.go:51:8: append(history, event{...}) escapes to heap in main:
./boxing.go:51:8:   flow: {heap} ← &{storage for append(history, event{...})}:
./boxing.go:51:8:     from append(history, event{...}) (spill) at ./boxing.go:51:8
./boxing.go:51:8:     from history = append(history, event{...}) (assign) at ./boxing.go:51:8
./boxing.go:52:8: append(history, event{...}) escapes to heap in main:
./boxing.go:52:8:   flow: {heap} ← &{storage for append(history, event{...})}:
./boxing.go:52:8:     from append(history, event{...}) (spill) at ./boxing.go:52:8
./boxing.go:52:8:     from history = append(history, event{...}) (assign) at ./boxing.go:52:8
./boxing.go:53:8: append(history, event{...}) escapes to heap in main:
./boxing.go:53:8:   flow: {heap} ← &{storage for append(history, event{...})}:
./boxing.go:53:8:     from append(history, event{...}) (spill) at ./boxing.go:53:8
./boxing.go:53:8:     from history = append(history, event{...}) (assign) at ./boxing.go:53:8
./boxing.go:54:8: append(history, event{...}) escapes to heap in main:
./boxing.go:54:8:   flow: {heap} ← &{storage for append(history, event{...})}:
./boxing.go:54:8:     from append(history, event{...}) (spill) at ./boxing.go:54:8
./boxing.go:54:8:     from history = append(history, event{...}) (assign) at ./boxing.go:54:8
./boxing.go:44:2: main capturing by value: n (addr=false assign=false width=8)
./boxing.go:46:21: 42 escapes to heap in main:
./boxing.go:46:21:   flow: data ← &{storage for 42}:
./boxing.go:46:21:     from 42 (spill) at ./boxing.go:46:21
./boxing.go:46:21:     from name, data := "constant", 42 (assign-pair) at ./boxing.go:46:8
./boxing.go:46:21:   flow: {heap} ← data:
./boxing.go:46:21:     from event{...} (struct literal element) at ./boxing.go:46:8
./boxing.go:46:21:     from append(history, event{...}) (call parameter) at ./boxing.go:46:8
./boxing.go:47:16: n escapes to heap in main:
./boxing.go:47:16:   flow: data ← &{storage for n}:
./boxing.go:47:16:     from n (spill) at ./boxing.go:47:16
./boxing.go:47:16:     from name, data := "int", n (assign-pair) at ./boxing.go:47:8
./boxing.go:47:16:   flow: {heap} ← data:
./boxing.go:47:16:     from event{...} (struct literal element) at ./boxing.go:47:8
./boxing.go:47:16:     from append(history, event{...}) (call parameter) at ./boxing.go:47:8
./boxing.go:48:17: b escapes to heap in main:
./boxing.go:48:17:   flow: data ← &{storage for b}:
./boxing.go:48:17:     from b (spill) at ./boxing.go:48:17
./boxing.go:48:17:     from name, data := "byte", b (assign-pair) at ./boxing.go:48:8
./boxing.go:48:17:   flow: {heap} ← data:
./boxing.go:48:17:     from event{...} (struct literal element) at ./boxing.go:48:8
./boxing.go:48:17:     from append(history, event{...}) (call parameter) at ./boxing.go:48:8
./boxing.go:49:19: s escapes to heap in main:
./boxing.go:49:19:   flow: data ← &{storage for s}:
./boxing.go:49:19:     from s (spill) at ./boxing.go:49:19
./boxing.go:49:19:     from name, data := "string", s (assign-pair) at ./boxing.go:49:8
./boxing.go:49:19:   flow: {heap} ← data:
./boxing.go:49:19:     from event{...} (struct literal element) at ./boxing.go:49:8
./boxing.go:49:19:     from append(history, event{...}) (call parameter) at ./boxing.go:49:8
./boxing.go:50:19: p escapes to heap in main:
./boxing.go:50:19:   flow: data ← &{storage for p}:
./boxing.go:50:19:     from p (spill) at ./boxing.go:50:19
./boxing.go:50:19:     from name, data := "struct", p (assign-pair) at ./boxing.go:50:8
./boxing.go:50:19:   flow: {heap} ← data:
./boxing.go:50:19:     from event{...} (struct literal element) at ./boxing.go:50:8
./boxing.go:50:19:     from append(history, event{...}) (call parameter) at ./boxing.go:50:8
./boxing.go:45:2: p escapes to heap in main:
./boxing.go:45:2:   flow: data ← &p:
./boxing.go:45:2:     from &p (address-of) at ./boxing.go:51:20
./boxing.go:45:2:     from &p (interface-converted) at ./boxing.go:51:20
./boxing.go:45:2:     from name, data := "pointer", &p (assign-pair) at ./boxing.go:51:8
./boxing.go:45:2:   flow: {heap} ← data:
./boxing.go:45:2:     from event{...} (struct literal element) at ./boxing.go:51:8
./boxing.go:45:2:     from append(history, event{...}) (call parameter) at ./boxing.go:51:8
./boxing.go:52:17: func literal escapes to heap in main:
./boxing.go:52:17:   flow: data ← &{storage for func literal}:
./boxing.go:52:17:     from func literal (spill) at ./boxing.go:52:17
./boxing.go:52:17:     from func literal (interface-converted) at ./boxing.go:52:17
./boxing.go:52:17:     from name, data := "func", func literal (assign-pair) at ./boxing.go:52:8
./boxing.go:52:17:   flow: {heap} ← data:
./boxing.go:52:17:     from event{...} (struct literal element) at ./boxing.go:52:8
./boxing.go:52:17:     from append(history, event{...}) (call parameter) at ./boxing.go:52:8
./boxing.go:53:25: struct {}{} escapes to heap in main:
./boxing.go:53:25:   flow: data ← &{storage for struct {}{}}:
./boxing.go:53:25:     from struct {}{} (spill) at ./boxing.go:53:25
./boxing.go:53:25:     from name, data := "zero", struct {}{} (assign-pair) at ./boxing.go:53:8
./boxing.go:53:25:   flow: {heap} ← data:
./boxing.go:53:25:     from event{...} (struct literal element) at ./boxing.go:53:8
./boxing.go:53:25:     from append(history, event{...}) (call parameter) at ./boxing.go:53:8
./boxing.go:54:19: n > 3 escapes to heap in main:
./boxing.go:54:19:   flow: data ← &{storage for n > 3}:
./boxing.go:54:19:     from n > 3 (spill) at ./boxing.go:54:19
./boxing.go:54:19:     from name, data := "bool", n > 3 (assign-pair) at ./boxing.go:54:8
./boxing.go:54:19:   flow: {heap} ← data:
./boxing.go:54:19:     from event{...} (struct literal element) at ./boxing.go:54:8
./boxing.go:54:19:     from append(history, event{...}) (call parameter) at ./boxing.go:54:8
./boxing.go:44:62: string(rune(len(history) + 65)) escapes to heap in main:
./boxing.go:44:62:   flow: s ← &{storage for string(rune(len(history) + 65))}:
./boxing.go:44:62:     from string(rune(len(history) + 65)) (spill) at ./boxing.go:44:62
./boxing.go:44:62:     from n, b, s := len(history) + 300, byte(len(history)), string(rune(len(history) + 65)) (assign-pair) at ./boxing.go:44:10
./boxing.go:44:62:   flow: {storage for s} ← s:
./boxing.go:44:62:     from s (interface-converted) at ./boxing.go:49:19
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
