# command-line-arguments
./timing.go:35:2: can inline (*tracer).end.deferwrap1
./timing.go:25:2: can inline (*tracer).begin.deferwrap1
./timing.go:30:9: can inline (*tracer).begin.func1
./timing.go:53:9: can inline reversed.func1
./timing.go:64:2: can inline closing.deferwrap1
./timing.go:66:2: can inline closing.deferwrap2
./timing.go:34:11: inlining call to sync.(*Mutex).Lock
./timing.go:34:11: inlining call to sync.(*Mutex).Lock
./timing.go:35:19: inlining call to sync.(*Mutex).Unlock
./timing.go:35:19: inlining call to sync.(*Mutex).Unlock
./timing.go:24:11: inlining call to sync.(*Mutex).Lock
./timing.go:24:11: inlining call to sync.(*Mutex).Lock
./timing.go:25:19: inlining call to sync.(*Mutex).Unlock
./timing.go:25:19: inlining call to sync.(*Mutex).Unlock
./timing.go:36:9: (*tracer).end ignoring self-assignment in t.open = t.open[:len(t.open) - 1]
./timing.go:33:7: leaking param: t
./timing.go:33:22: leaking param content: s
./timing.go:22:7: leaking param: t
./timing.go:22:24: leaking param: name
./timing.go:23:7: &span{...} escapes to heap
./timing.go:27:32: append escapes to heap
./timing.go:29:17: append escapes to heap
./timing.go:30:9: func literal escapes to heap
./timing.go:43:7: leaking param: t
./timing.go:51:15: leaking param content: names
./timing.go:51:32: moved to heap: out
./timing.go:53:9: func literal escapes to heap
./timing.go:55:17: append escapes to heap
./timing.go:65:18: map[int]int{...} does not escape
./timing.go:67:21: (&tracer{}).begin does not escape
./timing.go:67:11: &tracer{} escapes to heap
./timing.go:74:7: &tracer{...} escapes to heap
./timing.go:75:52: []string{...} does not escape
