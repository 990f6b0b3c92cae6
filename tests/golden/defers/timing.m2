# command-line-arguments
./timing.go:33:6: cannot inline (*tracer).end: unhandled op DEFER
./timing.go:35:2: can inline (*tracer).end.deferwrap1 with cost 76 as: func() { (*sync.Mutex).Unlock(.autotmp_3) }
./timing.go:22:6: cannot inline (*tracer).begin: unhandled op DEFER
./timing.go:25:2: can inline (*tracer).begin.deferwrap1 with cost 76 as: func() { (*sync.Mutex).Unlock(.autotmp_4) }
./timing.go:30:9: can inline (*tracer).begin.func1 with cost 121 as: func() { (*tracer).end(t, s, time.Since(s.start)) }
./timing.go:43:6: cannot inline (*tracer).work: unhandled op DEFER
./timing.go:51:6: cannot inline reversed: unhandled op DEFER
./timing.go:53:9: can inline reversed.func1 with cost 11 as: func() { if i % 2 == 0 { out = append(out, n) } }
./timing.go:62:6: cannot inline closing: unhandled op DEFER
./timing.go:64:2: can inline closing.deferwrap1 with cost 2 as: func() { close(.autotmp_2) }
./timing.go:66:2: can inline closing.deferwrap2 with cost 3 as: func() { delete(.autotmp_4, 1) }
./timing.go:73:6: cannot inline main: function too complex: cost 196 exceeds budget 80
./timing.go:34:11: inlining call to sync.(*Mutex).Lock
./timing.go:34:11: inlining call to sync.(*Mutex).Lock
./timing.go:35:19: inlining call to sync.(*Mutex).Unlock
./timing.go:35:19: inlining call to sync.(*Mutex).Unlock
./timing.go:24:11: inlining call to sync.(*Mutex).Lock
./timing.go:24:11: inlining call to sync.(*Mutex).Lock
./timing.go:25:19: inlining call to sync.(*Mutex).Unlock
./timing.go:25:19: inlining call to sync.(*Mutex).Unlock
./timing.go:36:9: (*tracer).end ignoring self-assignment in t.open = t.open[:len(t.open) - 1]
./timing.go:35:12: (*tracer).end capturing by value: .autotmp_3 (addr=false assign=false width=8)
./timing.go:33:22: parameter s leaks to {heap} for (*tracer).end with derefs=1:
./timing.go:33:22:   flow: {heap} ← *s:
./timing.go:33:22:     from s.name (dot of pointer) at ./timing.go:39:17
./timing.go:33:22:     from t.channel <- s.name (send) at ./timing.go:39:13
./timing.go:33:7: parameter t leaks to {heap} for (*tracer).end with derefs=0:
./timing.go:33:7:   flow: sync.m ← t:
./timing.go:33:7:     from t.mu (dot of pointer) at ./timing.go:34:3
./timing.go:33:7:     from t.mu (address-of) at ./timing.go:34:6
./timing.go:33:7:     from sync.m := t.mu (assign-pair) at ./timing.go:34:11
./timing.go:33:7:   flow: sync.m ← sync.m:
./timing.go:33:7:     from sync.m.mu (dot of pointer) at ./timing.go:34:11
./timing.go:33:7:     from sync.m.mu (address-of) at ./timing.go:34:11
./timing.go:33:7:     from sync.m := sync.m.mu (assign-pair) at ./timing.go:34:11
./timing.go:33:7:   flow: {heap} ← sync.m:
./timing.go:33:7:     from (*sync.Mutex).lockSlow(sync.m) (call parameter) at ./timing.go:34:11
./timing.go:33:7: leaking param: t
./timing.go:33:22: leaking param content: s
./timing.go:27:32: append(t.open[n - 1].children, s) escapes to heap in (*tracer).begin:
./timing.go:27:32:   flow: {heap} ← &{storage for append(t.open[n - 1].children, s)}:
./timing.go:27:32:     from append(t.open[n - 1].children, s) (spill) at ./timing.go:27:32
./timing.go:27:32:     from t.open[n - 1].children = append(t.open[n - 1].children, s) (assign) at ./timing.go:27:24
./timing.go:29:17: append(t.open, s) escapes to heap in (*tracer).begin:
./timing.go:29:17:   flow: {heap} ← &{storage for append(t.open, s)}:
./timing.go:29:17:     from append(t.open, s) (spill) at ./timing.go:29:17
./timing.go:29:17:     from t.open = append(t.open, s) (assign) at ./timing.go:29:9
./timing.go:25:12: (*tracer).begin capturing by value: .autotmp_4 (addr=false assign=false width=8)
./timing.go:22:7: (*tracer).begin capturing by value: t (addr=false assign=false width=8)
./timing.go:23:2: (*tracer).begin capturing by value: s (addr=false assign=false width=8)
./timing.go:22:7: parameter t leaks to {heap} for (*tracer).begin with derefs=0:
./timing.go:22:7:   flow: {heap} ← t:
./timing.go:22:7:     from (*tracer).end(t, s, time.Since(s.start)) (call parameter) at ./timing.go:30:23
./timing.go:23:7: &span{...} escapes to heap in (*tracer).begin:
./timing.go:23:7:   flow: s ← &{storage for &span{...}}:
./timing.go:23:7:     from &span{...} (spill) at ./timing.go:23:7
./timing.go:23:7:     from s := &span{...} (assign) at ./timing.go:23:4
./timing.go:23:7:   flow: {heap} ← s:
./timing.go:23:7:     from append(t.open[n - 1].children, s) (call parameter) at ./timing.go:27:32
./timing.go:22:24: parameter name leaks to {storage for &span{...}} for (*tracer).begin with derefs=0:
./timing.go:22:24:   flow: {storage for &span{...}} ← name:
./timing.go:22:24:     from span{...} (struct literal element) at ./timing.go:23:12
./timing.go:30:9: func literal escapes to heap in (*tracer).begin:
./timing.go:30:9:   flow: ~r0 ← &{storage for func literal}:
./timing.go:30:9:     from func literal (spill) at ./timing.go:30:9
./timing.go:30:9:     from return func literal (return) at ./timing.go:30:2
./timing.go:22:7: parameter t leaks to {storage for func literal} for (*tracer).begin with derefs=0:
./timing.go:22:7:   flow: {storage for func literal} ← t:
./timing.go:22:7:     from t (captured by a closure) at ./timing.go:30:18
./timing.go:22:7: leaking param: t
./timing.go:22:24: leaking param: name
./timing.go:23:7: &span{...} escapes to heap
./timing.go:27:32: append escapes to heap
./timing.go:29:17: append escapes to heap
./timing.go:30:9: func literal escapes to heap
./timing.go:43:7: parameter t leaks to {heap} for (*tracer).work with derefs=0:
./timing.go:43:7:   flow: {heap} ← t:
./timing.go:43:7:     from (*tracer).begin(t, "work") (call parameter) at ./timing.go:44:15
./timing.go:43:7: leaking param: t
./timing.go:53:9: func literal escapes to heap in reversed:
./timing.go:53:9:   flow: {heap} ← &{storage for func literal}:
./timing.go:53:9:     from func literal (spill) at ./timing.go:53:9
./timing.go:52:6: reversed capturing by value: i (addr=false assign=false width=8)
./timing.go:51:32: reversed capturing by ref: out (addr=false assign=true width=24)
./timing.go:51:32: out escapes to heap in reversed:
./timing.go:51:32:   flow: {storage for func literal} ← &out:
./timing.go:51:32:     from out (captured by a closure) at ./timing.go:55:5
./timing.go:51:32:     from out (reference) at ./timing.go:55:5
./timing.go:52:9: reversed capturing by value: n (addr=false assign=false width=16)
./timing.go:51:15: parameter names leaks to {heap} for reversed with derefs=1:
./timing.go:51:15:   flow: {temp} ← names:
./timing.go:51:15:   flow: .autotmp_5 ← *{temp}:
./timing.go:51:15:     from for loop (range-deref) at ./timing.go:52:14
./timing.go:51:15:   flow: n ← .autotmp_5:
./timing.go:51:15:     from n := .autotmp_5 (assign) at ./timing.go:52:14
./timing.go:51:15:   flow: {heap} ← n:
./timing.go:51:15:     from append(out, n) (call parameter) at ./timing.go:55:17
./timing.go:51:15: parameter names leaks to {storage for func literal} for reversed with derefs=1:
./timing.go:51:15:   flow: {temp} ← names:
./timing.go:51:15:   flow: .autotmp_5 ← *{temp}:
./timing.go:51:15:     from for loop (range-deref) at ./timing.go:52:14
./timing.go:51:15:   flow: n ← .autotmp_5:
./timing.go:51:15:     from n := .autotmp_5 (assign) at ./timing.go:52:14
./timing.go:51:15:   flow: {storage for func literal} ← n:
./timing.go:51:15:     from n (captured by a closure) at ./timing.go:55:23
./timing.go:55:17: append(out, n) escapes to heap in reversed.func1:
./timing.go:55:17:   flow: out ← &{storage for append(out, n)}:
./timing.go:55:17:     from append(out, n) (spill) at ./timing.go:55:17
./timing.go:55:17:     from out = append(out, n) (assign) at ./timing.go:55:9
./timing.go:51:15: leaking param content: names
./timing.go:51:32: moved to heap: out
./timing.go:53:9: func literal escapes to heap
./timing.go:55:17: append escapes to heap
./timing.go:64:2: closing capturing by value: .autotmp_2 (addr=false assign=false width=8)
./timing.go:66:2: closing capturing by value: .autotmp_4 (addr=false assign=false width=8)
./timing.go:67:11: &tracer{} escapes to heap in closing:
./timing.go:67:11:   flow: {temp} ← &{storage for &tracer{}}:
./timing.go:67:11:     from &tracer{} (spill) at ./timing.go:67:11
./timing.go:67:11:   flow: {heap} ← {temp}:
./timing.go:65:18: map[int]int{...} does not escape
./timing.go:67:21: (&tracer{}).begin does not escape
./timing.go:67:11: &tracer{} escapes to heap
./timing.go:74:7: &tracer{...} escapes to heap in main:
./timing.go:74:7:   flow: t ← &{storage for &tracer{...}}:
./timing.go:74:7:     from &tracer{...} (spill) at ./timing.go:74:7
./timing.go:74:7:     from t := &tracer{...} (assign) at ./timing.go:74:4
./timing.go:74:7:   flow: {heap} ← t:
./timing.go:74:7:     from (*tracer).work(t, 3) (call parameter) at ./timing.go:75:16
./timing.go:74:7: &tracer{...} escapes to heap
./timing.go:75:52: []string{...} does not escape
<autogenerated>:1: parameter .this leaks to {heap} for (*tracer).begin-fm with derefs=0:
<autogenerated>:1:   flow: {heap} ← .this:
<autogenerated>:1:     from (*tracer).begin(.this, name) (call parameter) at <autogenerated>:1
./timing.go:22:24: parameter name leaks to {heap} for (*tracer).begin-fm with derefs=0:
./timing.go:22:24:   flow: {heap} ← name:
./timing.go:22:24:     from (*tracer).begin(.this, name) (call parameter) at <autogenerated>:1
