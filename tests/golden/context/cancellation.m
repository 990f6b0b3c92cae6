# command-line-arguments
./cancellation.go:20:6: can inline withSession
./cancellation.go:24:6: can inline sessionOf
./cancellation.go:52:2: can inline all.deferwrap1
./cancellation.go:57:4: can inline all.func1.deferwrap1
./cancellation.go:70:33: can inline limited.func1
./cancellation.go:71:2: can inline limited.deferwrap1
./cancellation.go:38:26: inlining call to errors.New
./cancellation.go:33:11: inlining call to sync.(*Mutex).Lock
./cancellation.go:35:13: inlining call to sync.(*Mutex).Unlock
./cancellation.go:33:11: inlining call to sync.(*Mutex).Lock
./cancellation.go:35:13: inlining call to sync.(*Mutex).Unlock
./cancellation.go:42:19: inlining call to time.After
./cancellation.go:43:12: inlining call to sessionOf
./cancellation.go:46:20: inlining call to fmt.Errorf
./cancellation.go:46:20: inlining call to errors.New
./cancellation.go:57:17: inlining call to sync.(*WaitGroup).Done
./cancellation.go:70:51: inlining call to sessionOf
./cancellation.go:76:39: inlining call to context.Background
./cancellation.go:76:20: inlining call to withSession
./cancellation.go:77:13: inlining call to fmt.Println
./cancellation.go:78:62: inlining call to sessionOf
./cancellation.go:78:103: inlining call to context.TODO
./cancellation.go:78:90: inlining call to sessionOf
./cancellation.go:78:13: inlining call to fmt.Println
./cancellation.go:78:90: devirtualizing ctx.Value to context.todoCtx
./cancellation.go:78:90: inlining call to context.emptyCtx.Value
./cancellation.go:20:18: leaking param: ctx
./cancellation.go:20:39: leaking param: user
./cancellation.go:21:38: ctxKey{} escapes to heap
./cancellation.go:21:42: &session{...} escapes to heap
./cancellation.go:24:16: leaking param: ctx
./cancellation.go:25:26: ctxKey{} escapes to heap
./cancellation.go:29:7: leaking param: s
./cancellation.go:29:24: format does not escape
./cancellation.go:29:39: leaking param content: args
./cancellation.go:34:18: append escapes to heap
./cancellation.go:40:11: leaking param: ctx
./cancellation.go:40:32: leaking param: name
./cancellation.go:43:12: ctxKey{} escapes to heap
./cancellation.go:43:22: ... argument does not escape
./cancellation.go:43:34: name escapes to heap
./cancellation.go:46:20: ... argument does not escape
./cancellation.go:46:31: name escapes to heap
./cancellation.go:46:20: &errors.errorString{...} escapes to heap
./cancellation.go:50:31: steps does not escape
./cancellation.go:50:10: moved to heap: ctx
./cancellation.go:53:6: moved to heap: wg
./cancellation.go:56:6: func literal escapes to heap
./cancellation.go:67:14: leaking param: ctx
./cancellation.go:70:33: func literal escapes to heap
./cancellation.go:70:51: ctxKey{} escapes to heap
./cancellation.go:76:39: context.backgroundCtx{} escapes to heap
./cancellation.go:76:20: ctxKey{} escapes to heap
./cancellation.go:76:20: &session{...} escapes to heap
./cancellation.go:77:13: ... argument does not escape
./cancellation.go:77:47: map[string]time.Duration{...} does not escape
./cancellation.go:78:13: ... argument does not escape
./cancellation.go:78:23: errors.Is(limited(ctx), errQuota) escapes to heap
./cancellation.go:78:75: len((~r0).trail) >= 2 escapes to heap
./cancellation.go:78:62: ctxKey{} escapes to heap
./cancellation.go:78:107: (~r0) == nil escapes to heap
./cancellation.go:78:103: context.todoCtx{} does not escape
./cancellation.go:78:90: ctxKey{} does not escape
