# command-line-arguments
./own_context.go:30:16: can inline newScope.func1
./own_context.go:28:6: can inline newScope
./own_context.go:54:6: can inline newGroup
./own_context.go:62:5: can inline (*group).run.func1
./own_context.go:82:9: can inline main.func1
./own_context.go:29:52: inlining call to slog.NewTextHandler
./own_context.go:29:32: inlining call to slog.New
./own_context.go:78:34: inlining call to context.Background
./own_context.go:78:15: inlining call to newScope
./own_context.go:79:12: inlining call to slog.(*Logger).Info
./own_context.go:80:15: inlining call to newGroup
./own_context.go:90:67: inlining call to strings.(*Builder).String
./own_context.go:90:56: inlining call to strings.Contains
./own_context.go:90:13: inlining call to fmt.Println
./own_context.go:78:15: inlining call to slog.NewTextHandler
./own_context.go:78:15: inlining call to slog.New
./own_context.go:79:12: inlining call to context.Background
./own_context.go:90:56: inlining call to strings.Index
./own_context.go:84:22: inlining call to fmt.Errorf
./own_context.go:84:22: inlining call to errors.New
./own_context.go:19:7: leaking param content: s
./own_context.go:19:23: leaking param: key
./own_context.go:30:33: leaking param: a to result ~r0 level=0
./own_context.go:28:15: leaking param: parent
./own_context.go:28:39: leaking param: out
./own_context.go:29:9: &scope{...} escapes to heap
./own_context.go:29:58: &slog.HandlerOptions{...} does not escape
./own_context.go:30:16: func literal escapes to heap
./own_context.go:29:52: &slog.HandlerOptions{} does not escape
./own_context.go:29:52: &slog.TextHandler{...} escapes to heap
./own_context.go:29:52: &slog.commonHandler{...} escapes to heap
./own_context.go:29:52: &sync.Mutex{} escapes to heap
./own_context.go:29:32: "nil Handler" escapes to heap
./own_context.go:29:32: &slog.Logger{...} escapes to heap
./own_context.go:36:11: make(map[string]any) escapes to heap
./own_context.go:39:7: leaking param: s
./own_context.go:39:22: leaking param: key
./own_context.go:39:34: leaking param: v
./own_context.go:40:2: moved to heap: child
./own_context.go:41:30: map[string]any{...} escapes to heap
./own_context.go:43:24: ... argument does not escape
./own_context.go:43:25: key escapes to heap
./own_context.go:54:15: leaking param: ctx
./own_context.go:55:7: &group{...} escapes to heap
./own_context.go:60:7: leaking param: g
./own_context.go:60:21: leaking param: f
./own_context.go:62:5: func literal escapes to heap
./own_context.go:65:7: g does not escape
./own_context.go:30:33: leaking param: a to result ~r0 level=0
./own_context.go:82:14: leaking param: ctx
./own_context.go:77:6: moved to heap: out
./own_context.go:78:34: context.backgroundCtx{} escapes to heap
./own_context.go:78:15: &scope{...} escapes to heap
./own_context.go:78:15: &slog.HandlerOptions{...} does not escape
./own_context.go:78:15: func literal escapes to heap
./own_context.go:78:15: &slog.HandlerOptions{} does not escape
./own_context.go:78:15: &slog.TextHandler{...} escapes to heap
./own_context.go:78:15: &slog.commonHandler{...} escapes to heap
./own_context.go:78:15: &sync.Mutex{} escapes to heap
./own_context.go:78:15: "nil Handler" escapes to heap
./own_context.go:78:15: &slog.Logger{...} escapes to heap
./own_context.go:78:15: make(map[string]any) escapes to heap
./own_context.go:78:57: "ann" escapes to heap
./own_context.go:78:76: 2 escapes to heap
./own_context.go:79:12: ... argument does not escape
./own_context.go:79:22: "deadline" escapes to heap
./own_context.go:79:38: time.Duration(1000000000) escapes to heap
./own_context.go:79:12: context.backgroundCtx{} escapes to heap
./own_context.go:80:15: &group{...} escapes to heap
./own_context.go:82:9: func literal escapes to heap
./own_context.go:84:22: ... argument does not escape
./own_context.go:84:41: i escapes to heap
./own_context.go:84:54: "user" escapes to heap
./own_context.go:84:22: &errors.errorString{...} escapes to heap
./own_context.go:90:13: ... argument does not escape
./own_context.go:90:32: "try" escapes to heap
./own_context.go:90:56: ~r0 escapes to heap
