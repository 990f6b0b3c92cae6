# command-line-arguments
./cancellation.go:20:6: can inline withSession with cost 68 as: func(context.Context, string) context.Context { return context.WithValue(ctx, ctxKey{}, &session{...}) }
./cancellation.go:24:6: can inline sessionOf with cost 70 as: func(context.Context) *session { s, _ := (*session)(.autotmp_3), .autotmp_4; return s }
./cancellation.go:29:6: cannot inline (*session).note: function too complex: cost 222 exceeds budget 80
./cancellation.go:40:6: cannot inline step: function too complex: cost 422 exceeds budget 80
./cancellation.go:50:6: cannot inline all: unhandled op DEFER
./cancellation.go:52:2: can inline all.deferwrap1 with cost 20 as: func() { .autotmp_6(nil) }
./cancellation.go:56:6: cannot inline all.func1: unhandled op DEFER
./cancellation.go:57:4: can inline all.func1.deferwrap1 with cost 62 as: func() { (*sync.WaitGroup).Done(.autotmp_0) }
./cancellation.go:67:6: cannot inline limited: unhandled op DEFER
./cancellation.go:70:33: can inline limited.func1 with cost 133 as: func() { (*session).note(sessionOf(ctx), "expired", nil...) }
./cancellation.go:71:2: can inline limited.deferwrap1 with cost 19 as: func() { .autotmp_6() }
./cancellation.go:75:6: cannot inline main: function too complex: cost 579 exceeds budget 80
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
./cancellation.go:21:38: ctxKey{} escapes to heap in withSession:
./cancellation.go:21:38:   flow: {heap} ← &{storage for ctxKey{}}:
./cancellation.go:21:38:     from ctxKey{} (spill) at ./cancellation.go:21:38
./cancellation.go:21:38:     from context.WithValue(ctx, ctxKey{}, &session{...}) (call parameter) at ./cancellation.go:21:26
./cancellation.go:21:42: &session{...} escapes to heap in withSession:
./cancellation.go:21:42:   flow: {heap} ← &{storage for &session{...}}:
./cancellation.go:21:42:     from &session{...} (spill) at ./cancellation.go:21:42
./cancellation.go:21:42:     from &session{...} (interface-converted) at ./cancellation.go:21:42
./cancellation.go:21:42:     from context.WithValue(ctx, ctxKey{}, &session{...}) (call parameter) at ./cancellation.go:21:26
./cancellation.go:20:18: parameter ctx leaks to {heap} for withSession with derefs=0:
./cancellation.go:20:18:   flow: {heap} ← ctx:
./cancellation.go:20:18:     from context.WithValue(ctx, ctxKey{}, &session{...}) (call parameter) at ./cancellation.go:21:26
./cancellation.go:20:39: parameter user leaks to {storage for &session{...}} for withSession with derefs=0:
./cancellation.go:20:39:   flow: {storage for &session{...}} ← user:
./cancellation.go:20:39:     from session{...} (struct literal element) at ./cancellation.go:21:50
./cancellation.go:20:18: leaking param: ctx
./cancellation.go:20:39: leaking param: user
./cancellation.go:21:38: ctxKey{} escapes to heap
./cancellation.go:21:42: &session{...} escapes to heap
./cancellation.go:25:26: ctxKey{} escapes to heap in sessionOf:
./cancellation.go:25:26:   flow: {heap} ← &{storage for ctxKey{}}:
./cancellation.go:25:26:     from ctxKey{} (spill) at ./cancellation.go:25:26
./cancellation.go:25:26:     from ctx.Value(ctxKey{}) (call parameter) at ./cancellation.go:25:19
./cancellation.go:24:16: parameter ctx leaks to {heap} for sessionOf with derefs=0:
./cancellation.go:24:16:   flow: {heap} ← ctx:
./cancellation.go:24:16:     from ctx.Value(ctxKey{}) (call parameter) at ./cancellation.go:25:19
./cancellation.go:24:16: leaking param: ctx
./cancellation.go:25:26: ctxKey{} escapes to heap
./cancellation.go:34:18: append(s.trail, fmt.Sprintf(format, args...)) escapes to heap in (*session).note:
./cancellation.go:34:18:   flow: {heap} ← &{storage for append(s.trail, fmt.Sprintf(format, args...))}:
./cancellation.go:34:18:     from append(s.trail, fmt.Sprintf(format, args...)) (spill) at ./cancellation.go:34:18
./cancellation.go:34:18:     from s.trail = append(s.trail, fmt.Sprintf(format, args...)) (assign) at ./cancellation.go:34:10
./cancellation.go:29:39: parameter args leaks to {heap} for (*session).note with derefs=1:
./cancellation.go:29:39:   flow: {heap} ← *args:
./cancellation.go:29:39:     from fmt.Sprintf(format, args...) (call parameter) at ./cancellation.go:34:39
./cancellation.go:29:7: parameter s leaks to {heap} for (*session).note with derefs=0:
./cancellation.go:29:7:   flow: sync.m ← s:
./cancellation.go:29:7:     from s.mu (dot of pointer) at ./cancellation.go:33:3
./cancellation.go:29:7:     from s.mu (address-of) at ./cancellation.go:33:6
./cancellation.go:29:7:     from sync.m := s.mu (assign-pair) at ./cancellation.go:33:11
./cancellation.go:29:7:   flow: sync.m ← sync.m:
./cancellation.go:29:7:     from sync.m.mu (dot of pointer) at ./cancellation.go:33:11
./cancellation.go:29:7:     from sync.m.mu (address-of) at ./cancellation.go:33:11
./cancellation.go:29:7:     from sync.m := sync.m.mu (assign-pair) at ./cancellation.go:33:11
./cancellation.go:29:7:   flow: {heap} ← sync.m:
./cancellation.go:29:7:     from (*sync.Mutex).lockSlow(sync.m) (call parameter) at ./cancellation.go:33:11
./cancellation.go:29:7: leaking param: s
./cancellation.go:29:24: format does not escape
./cancellation.go:29:39: leaking param content: args
./cancellation.go:34:18: append escapes to heap
./cancellation.go:43:12: ctxKey{} escapes to heap in step:
./cancellation.go:43:12:   flow: {heap} ← &{storage for ctxKey{}}:
./cancellation.go:43:12:     from ctxKey{} (spill) at ./cancellation.go:43:12
./cancellation.go:43:12:     from ctx.Value(ctxKey{}) (call parameter) at ./cancellation.go:43:12
./cancellation.go:40:11: parameter ctx leaks to {heap} for step with derefs=0:
./cancellation.go:40:11:   flow: {heap} ← ctx:
./cancellation.go:40:11:     from ctx.Done() (call parameter) at ./cancellation.go:45:17
./cancellation.go:43:34: name escapes to heap in step:
./cancellation.go:43:34:   flow: {storage for ... argument} ← &{storage for name}:
./cancellation.go:43:34:     from name (spill) at ./cancellation.go:43:34
./cancellation.go:43:34:     from ... argument (slice-literal-element) at ./cancellation.go:43:22
./cancellation.go:43:34:   flow: {heap} ← {storage for ... argument}:
./cancellation.go:43:34:     from ... argument (spill) at ./cancellation.go:43:22
./cancellation.go:43:34:     from (*session).note(~r0, "%s done", ... argument...) (call parameter) at ./cancellation.go:43:22
./cancellation.go:46:31: name escapes to heap in step:
./cancellation.go:46:31:   flow: {storage for ... argument} ← &{storage for name}:
./cancellation.go:46:31:     from name (spill) at ./cancellation.go:46:31
./cancellation.go:46:31:     from ... argument (slice-literal-element) at ./cancellation.go:46:20
./cancellation.go:46:31:   flow: fmt.a ← &{storage for ... argument}:
./cancellation.go:46:31:     from ... argument (spill) at ./cancellation.go:46:20
./cancellation.go:46:31:     from fmt.format, fmt.a := "%s: %w", ... argument (assign-pair) at ./cancellation.go:46:20
./cancellation.go:46:31:   flow: {heap} ← *fmt.a:
./cancellation.go:46:31:     from fmt.errorf(fmt.format, fmt.a...) (call parameter) at ./cancellation.go:46:20
./cancellation.go:40:32: parameter name leaks to {storage for name} for step with derefs=0:
./cancellation.go:40:32:   flow: {storage for name} ← name:
./cancellation.go:40:32:     from name (interface-converted) at ./cancellation.go:46:31
./cancellation.go:40:32: parameter name leaks to {storage for name} for step with derefs=0:
./cancellation.go:40:32:   flow: {storage for name} ← name:
./cancellation.go:40:32:     from name (interface-converted) at ./cancellation.go:43:34
./cancellation.go:46:20: &errors.errorString{...} escapes to heap in step:
./cancellation.go:46:20:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
./cancellation.go:46:20:     from &errors.errorString{...} (spill) at ./cancellation.go:46:20
./cancellation.go:46:20:     from &errors.errorString{...} (interface-converted) at ./cancellation.go:46:20
./cancellation.go:46:20:     from ~r0 = &errors.errorString{...} (assign-pair) at ./cancellation.go:46:20
./cancellation.go:46:20:   flow: fmt.err ← ~r0:
./cancellation.go:46:20:     from fmt.err = ~r0 (assign-pair) at ./cancellation.go:46:20
./cancellation.go:46:20:   flow: ~r0 ← fmt.err:
./cancellation.go:46:20:     from return fmt.err (return) at ./cancellation.go:46:3
./cancellation.go:40:11: leaking param: ctx
./cancellation.go:40:32: leaking param: name
./cancellation.go:43:12: ctxKey{} escapes to heap
./cancellation.go:43:22: ... argument does not escape
./cancellation.go:43:34: name escapes to heap
./cancellation.go:46:20: ... argument does not escape
./cancellation.go:46:31: name escapes to heap
./cancellation.go:46:20: &errors.errorString{...} escapes to heap
./cancellation.go:53:6: wg escapes to heap in all:
./cancellation.go:53:6:   flow: {heap} ← &wg:
./cancellation.go:53:6:     from wg (address-of) at ./cancellation.go:55:5
./cancellation.go:53:6:     from (*sync.WaitGroup).Add(wg, 1) (call parameter) at ./cancellation.go:55:9
./cancellation.go:56:6: func literal escapes to heap in all:
./cancellation.go:56:6:   flow: {heap} ← &{storage for func literal}:
./cancellation.go:56:6:     from func literal (spill) at ./cancellation.go:56:6
./cancellation.go:53:6: wg escapes to heap in all:
./cancellation.go:53:6:   flow: {heap} ← &wg:
./cancellation.go:53:6:     from wg (address-of) at ./cancellation.go:63:4
./cancellation.go:53:6:     from (*sync.WaitGroup).Wait(wg) (call parameter) at ./cancellation.go:63:9
./cancellation.go:52:2: all capturing by value: .autotmp_6 (addr=false assign=false width=8)
./cancellation.go:53:6: all capturing by ref: wg (addr=true assign=false width=16)
./cancellation.go:53:6: wg escapes to heap in all:
./cancellation.go:53:6:   flow: {storage for func literal} ← &wg:
./cancellation.go:53:6:     from wg (captured by a closure) at ./cancellation.go:57:10
./cancellation.go:53:6:     from wg (reference) at ./cancellation.go:57:10
./cancellation.go:50:10: all capturing by ref: ctx (addr=false assign=true width=16)
./cancellation.go:50:10: ctx escapes to heap in all:
./cancellation.go:50:10:   flow: {storage for func literal} ← &ctx:
./cancellation.go:50:10:     from ctx (captured by a closure) at ./cancellation.go:58:19
./cancellation.go:50:10:     from ctx (reference) at ./cancellation.go:58:19
./cancellation.go:54:6: all capturing by value: name (addr=false assign=false width=16)
./cancellation.go:54:12: all capturing by value: d (addr=false assign=false width=8)
./cancellation.go:51:7: all capturing by value: cancel (addr=false assign=false width=8)
./cancellation.go:57:12: all.func1 capturing by value: .autotmp_0 (addr=false assign=false width=8)
./cancellation.go:50:31: steps does not escape
./cancellation.go:50:10: moved to heap: ctx
./cancellation.go:53:6: moved to heap: wg
./cancellation.go:56:6: func literal escapes to heap
./cancellation.go:70:33: func literal escapes to heap in limited:
./cancellation.go:70:33:   flow: {heap} ← &{storage for func literal}:
./cancellation.go:70:33:     from func literal (spill) at ./cancellation.go:70:33
./cancellation.go:70:33:     from context.AfterFunc(ctx, func literal) (call parameter) at ./cancellation.go:70:27
./cancellation.go:70:51: ctxKey{} escapes to heap in limited.func1:
./cancellation.go:70:51:   flow: {heap} ← &{storage for ctxKey{}}:
./cancellation.go:70:51:     from ctxKey{} (spill) at ./cancellation.go:70:51
./cancellation.go:70:51:     from ctx.Value(ctxKey{}) (call parameter) at ./cancellation.go:70:51
./cancellation.go:67:14: limited capturing by value: ctx (addr=false assign=false width=16)
./cancellation.go:71:2: limited capturing by value: .autotmp_6 (addr=false assign=false width=8)
./cancellation.go:67:14: parameter ctx leaks to {heap} for limited with derefs=0:
./cancellation.go:67:14:   flow: {heap} ← ctx:
./cancellation.go:67:14:     from context.WithTimeoutCause(ctx, time.Duration(1000000), errQuota) (call parameter) at ./cancellation.go:68:41
./cancellation.go:67:14: parameter ctx leaks to {storage for func literal} for limited with derefs=0:
./cancellation.go:67:14:   flow: {storage for func literal} ← ctx:
./cancellation.go:67:14:     from ctx (captured by a closure) at ./cancellation.go:70:52
./cancellation.go:67:14: leaking param: ctx
./cancellation.go:70:33: func literal escapes to heap
./cancellation.go:70:51: ctxKey{} escapes to heap
./cancellation.go:76:20: ctxKey{} escapes to heap in main:
./cancellation.go:76:20:   flow: {heap} ← &{storage for ctxKey{}}:
./cancellation.go:76:20:     from ctxKey{} (spill) at ./cancellation.go:76:20
./cancellation.go:76:20:     from context.WithValue(ctx, ctxKey{}, &session{...}) (call parameter) at ./cancellation.go:76:20
./cancellation.go:76:20: &session{...} escapes to heap in main:
./cancellation.go:76:20:   flow: {heap} ← &{storage for &session{...}}:
./cancellation.go:76:20:     from &session{...} (spill) at ./cancellation.go:76:20
./cancellation.go:76:20:     from &session{...} (interface-converted) at ./cancellation.go:76:20
./cancellation.go:76:20:     from context.WithValue(ctx, ctxKey{}, &session{...}) (call parameter) at ./cancellation.go:76:20
./cancellation.go:78:62: ctxKey{} escapes to heap in main:
./cancellation.go:78:62:   flow: {heap} ← &{storage for ctxKey{}}:
./cancellation.go:78:62:     from ctxKey{} (spill) at ./cancellation.go:78:62
./cancellation.go:78:62:     from ctx.Value(ctxKey{}) (call parameter) at ./cancellation.go:78:62
./cancellation.go:76:39: context.backgroundCtx{} escapes to heap in main:
./cancellation.go:76:39:   flow: ~r0 ← &{storage for context.backgroundCtx{}}:
./cancellation.go:76:39:     from context.backgroundCtx{} (spill) at ./cancellation.go:76:39
./cancellation.go:76:39:     from ~r0 = context.backgroundCtx{} (assign-pair) at ./cancellation.go:76:39
./cancellation.go:76:39:   flow: ctx ← ~r0:
./cancellation.go:76:39:     from ctx, user := ~r0, "ann" (assign-pair) at ./cancellation.go:76:20
./cancellation.go:76:39:   flow: {heap} ← ctx:
./cancellation.go:76:39:     from context.WithValue(ctx, ctxKey{}, &session{...}) (call parameter) at ./cancellation.go:76:20
./cancellation.go:78:23: errors.Is(limited(ctx), errQuota) escapes to heap in main:
./cancellation.go:78:23:   flow: {storage for ... argument} ← &{storage for errors.Is(limited(ctx), errQuota)}:
./cancellation.go:78:23:     from errors.Is(limited(ctx), errQuota) (spill) at ./cancellation.go:78:23
./cancellation.go:78:23:     from ... argument (slice-literal-element) at ./cancellation.go:78:13
./cancellation.go:78:23:   flow: fmt.a ← &{storage for ... argument}:
./cancellation.go:78:23:     from ... argument (spill) at ./cancellation.go:78:13
./cancellation.go:78:23:     from fmt.a := ... argument (assign-pair) at ./cancellation.go:78:13
./cancellation.go:78:23:   flow: {heap} ← *fmt.a:
./cancellation.go:78:23:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./cancellation.go:78:13
./cancellation.go:78:75: len((~r0).trail) >= 2 escapes to heap in main:
./cancellation.go:78:75:   flow: {storage for ... argument} ← &{storage for len((~r0).trail) >= 2}:
./cancellation.go:78:75:     from len((~r0).trail) >= 2 (spill) at ./cancellation.go:78:75
./cancellation.go:78:75:     from ... argument (slice-literal-element) at ./cancellation.go:78:13
./cancellation.go:78:75:   flow: fmt.a ← &{storage for ... argument}:
./cancellation.go:78:75:     from ... argument (spill) at ./cancellation.go:78:13
./cancellation.go:78:75:     from fmt.a := ... argument (assign-pair) at ./cancellation.go:78:13
./cancellation.go:78:75:   flow: {heap} ← *fmt.a:
./cancellation.go:78:75:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./cancellation.go:78:13
./cancellation.go:78:107: (~r0) == nil escapes to heap in main:
./cancellation.go:78:107:   flow: {storage for ... argument} ← &{storage for (~r0) == nil}:
./cancellation.go:78:107:     from (~r0) == nil (spill) at ./cancellation.go:78:107
./cancellation.go:78:107:     from ... argument (slice-literal-element) at ./cancellation.go:78:13
./cancellation.go:78:107:   flow: fmt.a ← &{storage for ... argument}:
./cancellation.go:78:107:     from ... argument (spill) at ./cancellation.go:78:13
./cancellation.go:78:107:     from fmt.a := ... argument (assign-pair) at ./cancellation.go:78:13
./cancellation.go:78:107:   flow: {heap} ← *fmt.a:
./cancellation.go:78:107:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./cancellation.go:78:13
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
