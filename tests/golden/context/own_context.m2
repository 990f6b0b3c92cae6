# command-line-arguments
./own_context.go:19:6: cannot inline (*scope).Value: function too complex: cost 89 exceeds budget 80
./own_context.go:30:16: can inline newScope.func1 with cost 9 as: func([]string, slog.Attr) slog.Attr { if a.Key == "time" { return slog.Attr{} }; return a }
./own_context.go:28:6: can inline newScope with cost 70 as: func(context.Context, io.Writer) *scope { return &scope{...} }
./own_context.go:39:6: cannot inline (*scope).with: function too complex: cost 89 exceeds budget 80
./own_context.go:54:6: can inline newGroup with cost 76 as: func(context.Context) *group { g := &group{...}; g.ctx, g.cancel = context.Context(.autotmp_3), .autotmp_4; return g }
./own_context.go:60:6: cannot inline (*group).run: unhandled op GO
./own_context.go:62:5: can inline (*group).run.func1 with cost 24 as: func() { g.errs <- f(g.ctx) }
./own_context.go:65:6: cannot inline (*group).wait: unhandled op DEFER
./own_context.go:76:6: cannot inline main: function too complex: cost 732 exceeds budget 80
./own_context.go:82:9: can inline main.func1 with cost 216 as: func(context.Context) error { if i == 1 { return fmt.Errorf("task %d for %v", ... argument...) }; <-ctx.Done(); return nil }
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
./own_context.go:19:7: parameter s leaks to {heap} for (*scope).Value with derefs=1:
./own_context.go:19:7:   flow: {heap} ← *s:
./own_context.go:19:7:     from s.Context (dot of pointer) at ./own_context.go:25:10
./own_context.go:19:7:     from s.Context.Value(key) (call parameter) at ./own_context.go:25:24
./own_context.go:19:23: parameter key leaks to {heap} for (*scope).Value with derefs=0:
./own_context.go:19:23:   flow: {heap} ← key:
./own_context.go:19:23:     from s.Context.Value(key) (call parameter) at ./own_context.go:25:24
./own_context.go:19:7: leaking param content: s
./own_context.go:19:23: leaking param: key
./own_context.go:30:33: parameter a leaks to ~r0 for newScope.func1 with derefs=0:
./own_context.go:30:33:   flow: ~r0 ← a:
./own_context.go:30:33:     from return a (return) at ./own_context.go:34:4
./own_context.go:30:33: leaking param: a to result ~r0 level=0
./own_context.go:29:32: "nil Handler" escapes to heap in newScope:
./own_context.go:29:32:   flow: {heap} ← &{storage for "nil Handler"}:
./own_context.go:29:32:     from "nil Handler" (spill) at ./own_context.go:29:32
./own_context.go:29:32:     from panic("nil Handler") (call parameter) at ./own_context.go:29:32
./own_context.go:29:9: &scope{...} escapes to heap in newScope:
./own_context.go:29:9:   flow: ~r0 ← &{storage for &scope{...}}:
./own_context.go:29:9:     from &scope{...} (spill) at ./own_context.go:29:9
./own_context.go:29:9:     from return &scope{...} (return) at ./own_context.go:29:2
./own_context.go:28:15: parameter parent leaks to {storage for &scope{...}} for newScope with derefs=0:
./own_context.go:28:15:   flow: {storage for &scope{...}} ← parent:
./own_context.go:28:15:     from scope{...} (struct literal element) at ./own_context.go:29:15
./own_context.go:36:11: make(map[string]any) escapes to heap in newScope:
./own_context.go:36:11:   flow: {storage for &scope{...}} ← &{storage for make(map[string]any)}:
./own_context.go:36:11:     from make(map[string]any) (spill) at ./own_context.go:36:11
./own_context.go:36:11:     from scope{...} (struct literal element) at ./own_context.go:29:15
./own_context.go:29:32: &slog.Logger{...} escapes to heap in newScope:
./own_context.go:29:32:   flow: ~r0 ← &{storage for &slog.Logger{...}}:
./own_context.go:29:32:     from &slog.Logger{...} (spill) at ./own_context.go:29:32
./own_context.go:29:32:     from ~r0 = &slog.Logger{...} (assign-pair) at ./own_context.go:29:32
./own_context.go:29:32:   flow: {storage for &scope{...}} ← ~r0:
./own_context.go:29:32:     from scope{...} (struct literal element) at ./own_context.go:29:15
./own_context.go:29:52: &slog.TextHandler{...} escapes to heap in newScope:
./own_context.go:29:52:   flow: ~r0 ← &{storage for &slog.TextHandler{...}}:
./own_context.go:29:52:     from &slog.TextHandler{...} (spill) at ./own_context.go:29:52
./own_context.go:29:52:     from ~r0 = &slog.TextHandler{...} (assign-pair) at ./own_context.go:29:52
./own_context.go:29:52:   flow: slog.h ← ~r0:
./own_context.go:29:52:     from ~r0 (interface-converted) at ./own_context.go:29:52
./own_context.go:29:52:     from slog.h := ~r0 (assign-pair) at ./own_context.go:29:32
./own_context.go:29:52:   flow: {storage for &slog.Logger{...}} ← slog.h:
./own_context.go:29:52:     from slog.Logger{...} (struct literal element) at ./own_context.go:29:32
./own_context.go:29:52: &slog.commonHandler{...} escapes to heap in newScope:
./own_context.go:29:52:   flow: {storage for &slog.TextHandler{...}} ← &{storage for &slog.commonHandler{...}}:
./own_context.go:29:52:     from &slog.commonHandler{...} (spill) at ./own_context.go:29:52
./own_context.go:29:52:     from slog.TextHandler{...} (struct literal element) at ./own_context.go:29:52
./own_context.go:29:52: &sync.Mutex{} escapes to heap in newScope:
./own_context.go:29:52:   flow: {storage for &slog.commonHandler{...}} ← &{storage for &sync.Mutex{}}:
./own_context.go:29:52:     from &sync.Mutex{} (spill) at ./own_context.go:29:52
./own_context.go:29:52:     from slog.commonHandler{...} (struct literal element) at ./own_context.go:29:52
./own_context.go:28:39: parameter out leaks to {storage for &slog.commonHandler{...}} for newScope with derefs=0:
./own_context.go:28:39:   flow: slog.w ← out:
./own_context.go:28:39:     from slog.w, slog.opts := out, &slog.HandlerOptions{...} (assign-pair) at ./own_context.go:29:52
./own_context.go:28:39:   flow: {storage for &slog.commonHandler{...}} ← slog.w:
./own_context.go:28:39:     from slog.commonHandler{...} (struct literal element) at ./own_context.go:29:52
./own_context.go:30:16: func literal escapes to heap in newScope:
./own_context.go:30:16:   flow: {storage for &slog.HandlerOptions{...}} ← &{storage for func literal}:
./own_context.go:30:16:     from func literal (spill) at ./own_context.go:30:16
./own_context.go:30:16:     from slog.HandlerOptions{...} (struct literal element) at ./own_context.go:29:78
./own_context.go:30:16:   flow: slog.opts ← &{storage for &slog.HandlerOptions{...}}:
./own_context.go:30:16:     from &slog.HandlerOptions{...} (spill) at ./own_context.go:29:58
./own_context.go:30:16:     from slog.w, slog.opts := out, &slog.HandlerOptions{...} (assign-pair) at ./own_context.go:29:52
./own_context.go:30:16:   flow: {storage for &slog.commonHandler{...}} ← *slog.opts:
./own_context.go:30:16:     from *slog.opts (indirection) at ./own_context.go:29:52
./own_context.go:30:16:     from slog.commonHandler{...} (struct literal element) at ./own_context.go:29:52
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
./own_context.go:39:22: parameter key leaks to {heap} for (*scope).with with derefs=0:
./own_context.go:39:22:   flow: {heap} ← key:
./own_context.go:39:22:     from map[string]any{...} (map literal key) at ./own_context.go:41:30
./own_context.go:39:34: parameter v leaks to {heap} for (*scope).with with derefs=0:
./own_context.go:39:34:   flow: {heap} ← v:
./own_context.go:39:34:     from map[string]any{...} (map literal value) at ./own_context.go:41:30
./own_context.go:39:7: parameter s leaks to {heap} for (*scope).with with derefs=2:
./own_context.go:39:7:   flow: {temp} ← *s:
./own_context.go:39:7:     from s.log (dot of pointer) at ./own_context.go:43:15
./own_context.go:39:7:     from (*slog.Logger).With(s.log, ... argument...) (call parameter) at ./own_context.go:43:24
./own_context.go:39:7:   flow: {heap} ← *{temp}:
./own_context.go:43:25: key escapes to heap in (*scope).with:
./own_context.go:43:25:   flow: {storage for ... argument} ← &{storage for key}:
./own_context.go:43:25:     from key (spill) at ./own_context.go:43:25
./own_context.go:43:25:     from ... argument (slice-literal-element) at ./own_context.go:43:24
./own_context.go:43:25:   flow: {heap} ← {storage for ... argument}:
./own_context.go:43:25:     from ... argument (spill) at ./own_context.go:43:24
./own_context.go:43:25:     from (*slog.Logger).With(s.log, ... argument...) (call parameter) at ./own_context.go:43:24
./own_context.go:39:22: parameter key leaks to {storage for key} for (*scope).with with derefs=0:
./own_context.go:39:22:   flow: {storage for key} ← key:
./own_context.go:39:22:     from key (interface-converted) at ./own_context.go:43:25
./own_context.go:40:2: child escapes to heap in (*scope).with:
./own_context.go:40:2:   flow: ~r0 ← &child:
./own_context.go:40:2:     from &child (address-of) at ./own_context.go:44:9
./own_context.go:40:2:     from return &child (return) at ./own_context.go:44:2
./own_context.go:39:7: parameter s leaks to child for (*scope).with with derefs=0:
./own_context.go:39:7:   flow: child ← s:
./own_context.go:39:7:     from s (interface-converted) at ./own_context.go:42:18
./own_context.go:39:7:     from child.Context = s (assign) at ./own_context.go:42:16
./own_context.go:41:30: map[string]any{...} escapes to heap in (*scope).with:
./own_context.go:41:30:   flow: child ← &{storage for map[string]any{...}}:
./own_context.go:41:30:     from map[string]any{...} (spill) at ./own_context.go:41:30
./own_context.go:41:30:     from child.attrs = map[string]any{...} (assign) at ./own_context.go:41:14
./own_context.go:39:7: leaking param: s
./own_context.go:39:22: leaking param: key
./own_context.go:39:34: leaking param: v
./own_context.go:40:2: moved to heap: child
./own_context.go:41:30: map[string]any{...} escapes to heap
./own_context.go:43:24: ... argument does not escape
./own_context.go:43:25: key escapes to heap
./own_context.go:54:15: parameter ctx leaks to {heap} for newGroup with derefs=0:
./own_context.go:54:15:   flow: {heap} ← ctx:
./own_context.go:54:15:     from context.WithCancel(ctx) (call parameter) at ./own_context.go:56:38
./own_context.go:55:7: &group{...} escapes to heap in newGroup:
./own_context.go:55:7:   flow: g ← &{storage for &group{...}}:
./own_context.go:55:7:     from &group{...} (spill) at ./own_context.go:55:7
./own_context.go:55:7:     from g := &group{...} (assign) at ./own_context.go:55:4
./own_context.go:55:7:   flow: ~r0 ← g:
./own_context.go:55:7:     from return g (return) at ./own_context.go:57:2
./own_context.go:54:15: leaking param: ctx
./own_context.go:55:7: &group{...} escapes to heap
./own_context.go:62:5: func literal escapes to heap in (*group).run:
./own_context.go:62:5:   flow: {heap} ← &{storage for func literal}:
./own_context.go:62:5:     from func literal (spill) at ./own_context.go:62:5
./own_context.go:60:7: (*group).run capturing by value: g (addr=false assign=false width=8)
./own_context.go:60:21: (*group).run capturing by value: f (addr=false assign=false width=8)
./own_context.go:60:7: parameter g leaks to {heap} for (*group).run with derefs=1:
./own_context.go:60:7:   flow: {heap} ← *g:
./own_context.go:60:7:     from g.ctx (dot of pointer) at ./own_context.go:62:27
./own_context.go:60:7:     from f(g.ctx) (call parameter) at ./own_context.go:62:25
./own_context.go:60:7: parameter g leaks to {storage for func literal} for (*group).run with derefs=0:
./own_context.go:60:7:   flow: {storage for func literal} ← g:
./own_context.go:60:7:     from g (captured by a closure) at ./own_context.go:62:14
./own_context.go:60:21: parameter f leaks to {storage for func literal} for (*group).run with derefs=0:
./own_context.go:60:21:   flow: {storage for func literal} ← f:
./own_context.go:60:21:     from f (captured by a closure) at ./own_context.go:62:24
./own_context.go:60:7: leaking param: g
./own_context.go:60:21: leaking param: f
./own_context.go:62:5: func literal escapes to heap
./own_context.go:65:7: g does not escape
./own_context.go:30:33: parameter a leaks to ~r0 for newScope.func1#TvuX58xFILk=# with derefs=0:
./own_context.go:30:33:   flow: ~r0 ← a:
./own_context.go:30:33:     from return a (return) at ./own_context.go:34:4
./own_context.go:30:33: leaking param: a to result ~r0 level=0
./own_context.go:78:15: "nil Handler" escapes to heap in main:
./own_context.go:78:15:   flow: {heap} ← &{storage for "nil Handler"}:
./own_context.go:78:15:     from "nil Handler" (spill) at ./own_context.go:78:15
./own_context.go:78:15:     from panic("nil Handler") (call parameter) at ./own_context.go:78:15
./own_context.go:78:57: "ann" escapes to heap in main:
./own_context.go:78:57:   flow: {heap} ← &{storage for "ann"}:
./own_context.go:78:57:     from "ann" (spill) at ./own_context.go:78:57
./own_context.go:78:57:     from (*scope).with(~r0, "user", "ann") (call parameter) at ./own_context.go:78:48
./own_context.go:78:76: 2 escapes to heap in main:
./own_context.go:78:76:   flow: {heap} ← &{storage for 2}:
./own_context.go:78:76:     from 2 (spill) at ./own_context.go:78:76
./own_context.go:78:76:     from (*scope).with((*scope).with(~r0, "user", "ann"), "try", 2) (call parameter) at ./own_context.go:78:68
./own_context.go:82:9: func literal escapes to heap in main:
./own_context.go:82:9:   flow: {heap} ← &{storage for func literal}:
./own_context.go:82:9:     from func literal (spill) at ./own_context.go:82:9
./own_context.go:82:9:     from (*group).run(g, func literal) (call parameter) at ./own_context.go:82:8
./own_context.go:84:54: "user" escapes to heap in main.func1:
./own_context.go:84:54:   flow: {heap} ← &{storage for "user"}:
./own_context.go:84:54:     from "user" (spill) at ./own_context.go:84:54
./own_context.go:84:54:     from ctx.Value("user") (call parameter) at ./own_context.go:84:53
./own_context.go:90:32: "try" escapes to heap in main:
./own_context.go:90:32:   flow: {heap} ← &{storage for "try"}:
./own_context.go:90:32:     from "try" (spill) at ./own_context.go:90:32
./own_context.go:90:32:     from (*scope).Value(s, "try") (call parameter) at ./own_context.go:90:31
./own_context.go:81:6: main capturing by value: i (addr=false assign=false width=8)
./own_context.go:82:14: parameter ctx leaks to {heap} for main.func1 with derefs=0:
./own_context.go:82:14:   flow: {heap} ← ctx:
./own_context.go:82:14:     from ctx.Value("user") (call parameter) at ./own_context.go:84:53
./own_context.go:78:15: &scope{...} escapes to heap in main:
./own_context.go:78:15:   flow: ~r0 ← &{storage for &scope{...}}:
./own_context.go:78:15:     from &scope{...} (spill) at ./own_context.go:78:15
./own_context.go:78:15:     from ~r0 = &scope{...} (assign-pair) at ./own_context.go:78:15
./own_context.go:78:15:   flow: {heap} ← ~r0:
./own_context.go:78:15:     from (*scope).with(~r0, "user", "ann") (call parameter) at ./own_context.go:78:48
./own_context.go:79:12: context.backgroundCtx{} escapes to heap in main:
./own_context.go:79:12:   flow: ~r0 ← &{storage for context.backgroundCtx{}}:
./own_context.go:79:12:     from context.backgroundCtx{} (spill) at ./own_context.go:79:12
./own_context.go:79:12:     from ~r0 = context.backgroundCtx{} (assign-pair) at ./own_context.go:79:12
./own_context.go:79:12:   flow: {heap} ← ~r0:
./own_context.go:79:12:     from (*slog.Logger).log(slog.l, ~r0, slog.Level(0), slog.msg, slog.args...) (call parameter) at ./own_context.go:79:12
./own_context.go:79:22: "deadline" escapes to heap in main:
./own_context.go:79:22:   flow: {storage for ... argument} ← &{storage for "deadline"}:
./own_context.go:79:22:     from "deadline" (spill) at ./own_context.go:79:22
./own_context.go:79:22:     from ... argument (slice-literal-element) at ./own_context.go:79:12
./own_context.go:79:22:   flow: slog.args ← &{storage for ... argument}:
./own_context.go:79:22:     from ... argument (spill) at ./own_context.go:79:12
./own_context.go:79:22:     from slog.l, slog.msg, slog.args := s.log, "start", ... argument (assign-pair) at ./own_context.go:79:12
./own_context.go:79:22:   flow: {heap} ← *slog.args:
./own_context.go:79:22:     from (*slog.Logger).log(slog.l, ~r0, slog.Level(0), slog.msg, slog.args...) (call parameter) at ./own_context.go:79:12
./own_context.go:79:38: time.Duration(1000000000) escapes to heap in main:
./own_context.go:79:38:   flow: {storage for ... argument} ← &{storage for time.Duration(1000000000)}:
./own_context.go:79:38:     from time.Duration(1000000000) (spill) at ./own_context.go:79:38
./own_context.go:79:38:     from ... argument (slice-literal-element) at ./own_context.go:79:12
./own_context.go:79:38:   flow: slog.args ← &{storage for ... argument}:
./own_context.go:79:38:     from ... argument (spill) at ./own_context.go:79:12
./own_context.go:79:38:     from slog.l, slog.msg, slog.args := s.log, "start", ... argument (assign-pair) at ./own_context.go:79:12
./own_context.go:79:38:   flow: {heap} ← *slog.args:
./own_context.go:79:38:     from (*slog.Logger).log(slog.l, ~r0, slog.Level(0), slog.msg, slog.args...) (call parameter) at ./own_context.go:79:12
./own_context.go:84:41: i escapes to heap in main.func1:
./own_context.go:84:41:   flow: {storage for ... argument} ← &{storage for i}:
./own_context.go:84:41:     from i (spill) at ./own_context.go:84:41
./own_context.go:84:41:     from ... argument (slice-literal-element) at ./own_context.go:84:22
./own_context.go:84:41:   flow: fmt.a ← &{storage for ... argument}:
./own_context.go:84:41:     from ... argument (spill) at ./own_context.go:84:22
./own_context.go:84:41:     from fmt.format, fmt.a := "task %d for %v", ... argument (assign-pair) at ./own_context.go:84:22
./own_context.go:84:41:   flow: {heap} ← *fmt.a:
./own_context.go:84:41:     from fmt.errorf(fmt.format, fmt.a...) (call parameter) at ./own_context.go:84:22
./own_context.go:90:56: ~r0 escapes to heap in main:
./own_context.go:90:56:   flow: {storage for ... argument} ← &{storage for ~r0}:
./own_context.go:90:56:     from ~r0 (spill) at ./own_context.go:90:56
./own_context.go:90:56:     from ... argument (slice-literal-element) at ./own_context.go:90:13
./own_context.go:90:56:   flow: fmt.a ← &{storage for ... argument}:
./own_context.go:90:56:     from ... argument (spill) at ./own_context.go:90:13
./own_context.go:90:56:     from fmt.a := ... argument (assign-pair) at ./own_context.go:90:13
./own_context.go:90:56:   flow: {heap} ← *fmt.a:
./own_context.go:90:56:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./own_context.go:90:13
./own_context.go:80:15: &group{...} escapes to heap in main:
./own_context.go:80:15:   flow: g ← &{storage for &group{...}}:
./own_context.go:80:15:     from &group{...} (spill) at ./own_context.go:80:15
./own_context.go:80:15:     from g := &group{...} (assign) at ./own_context.go:80:15
./own_context.go:80:15:   flow: ~r0 ← g:
./own_context.go:80:15:     from ~r0 = g (assign-pair) at ./own_context.go:80:15
./own_context.go:80:15:   flow: g ← ~r0:
./own_context.go:80:15:     from g := ~r0 (assign) at ./own_context.go:80:4
./own_context.go:80:15:   flow: {heap} ← g:
./own_context.go:80:15:     from (*group).run(g, func literal) (call parameter) at ./own_context.go:82:8
./own_context.go:78:15: make(map[string]any) escapes to heap in main:
./own_context.go:78:15:   flow: {storage for &scope{...}} ← &{storage for make(map[string]any)}:
./own_context.go:78:15:     from make(map[string]any) (spill) at ./own_context.go:78:15
./own_context.go:78:15:     from scope{...} (struct literal element) at ./own_context.go:78:15
./own_context.go:78:15: &slog.Logger{...} escapes to heap in main:
./own_context.go:78:15:   flow: ~r0 ← &{storage for &slog.Logger{...}}:
./own_context.go:78:15:     from &slog.Logger{...} (spill) at ./own_context.go:78:15
./own_context.go:78:15:     from ~r0 = &slog.Logger{...} (assign-pair) at ./own_context.go:78:15
./own_context.go:78:15:   flow: {storage for &scope{...}} ← ~r0:
./own_context.go:78:15:     from scope{...} (struct literal element) at ./own_context.go:78:15
./own_context.go:78:34: context.backgroundCtx{} escapes to heap in main:
./own_context.go:78:34:   flow: ~r0 ← &{storage for context.backgroundCtx{}}:
./own_context.go:78:34:     from context.backgroundCtx{} (spill) at ./own_context.go:78:34
./own_context.go:78:34:     from ~r0 = context.backgroundCtx{} (assign-pair) at ./own_context.go:78:34
./own_context.go:78:34:   flow: parent ← ~r0:
./own_context.go:78:34:     from parent, out := ~r0, &out (assign-pair) at ./own_context.go:78:15
./own_context.go:78:34:   flow: {storage for &scope{...}} ← parent:
./own_context.go:78:34:     from scope{...} (struct literal element) at ./own_context.go:78:15
./own_context.go:78:15: &slog.TextHandler{...} escapes to heap in main:
./own_context.go:78:15:   flow: ~r0 ← &{storage for &slog.TextHandler{...}}:
./own_context.go:78:15:     from &slog.TextHandler{...} (spill) at ./own_context.go:78:15
./own_context.go:78:15:     from ~r0 = &slog.TextHandler{...} (assign-pair) at ./own_context.go:78:15
./own_context.go:78:15:   flow: slog.h ← ~r0:
./own_context.go:78:15:     from ~r0 (interface-converted) at ./own_context.go:78:15
./own_context.go:78:15:     from slog.h := ~r0 (assign-pair) at ./own_context.go:78:15
./own_context.go:78:15:   flow: {storage for &slog.Logger{...}} ← slog.h:
./own_context.go:78:15:     from slog.Logger{...} (struct literal element) at ./own_context.go:78:15
./own_context.go:78:15: &slog.commonHandler{...} escapes to heap in main:
./own_context.go:78:15:   flow: {storage for &slog.TextHandler{...}} ← &{storage for &slog.commonHandler{...}}:
./own_context.go:78:15:     from &slog.commonHandler{...} (spill) at ./own_context.go:78:15
./own_context.go:78:15:     from slog.TextHandler{...} (struct literal element) at ./own_context.go:78:15
./own_context.go:78:15: &sync.Mutex{} escapes to heap in main:
./own_context.go:78:15:   flow: {storage for &slog.commonHandler{...}} ← &{storage for &sync.Mutex{}}:
./own_context.go:78:15:     from &sync.Mutex{} (spill) at ./own_context.go:78:15
./own_context.go:78:15:     from slog.commonHandler{...} (struct literal element) at ./own_context.go:78:15
./own_context.go:77:6: out escapes to heap in main:
./own_context.go:77:6:   flow: out ← &out:
./own_context.go:77:6:     from &out (address-of) at ./own_context.go:78:38
./own_context.go:77:6:     from &out (interface-converted) at ./own_context.go:78:38
./own_context.go:77:6:     from parent, out := ~r0, &out (assign-pair) at ./own_context.go:78:15
./own_context.go:77:6:   flow: slog.w ← out:
./own_context.go:77:6:     from slog.w, slog.opts := out, &slog.HandlerOptions{...} (assign-pair) at ./own_context.go:78:15
./own_context.go:77:6:   flow: {storage for &slog.commonHandler{...}} ← slog.w:
./own_context.go:77:6:     from slog.commonHandler{...} (struct literal element) at ./own_context.go:78:15
./own_context.go:78:15: func literal escapes to heap in main:
./own_context.go:78:15:   flow: {storage for &slog.HandlerOptions{...}} ← &{storage for func literal}:
./own_context.go:78:15:     from func literal (spill) at ./own_context.go:78:15
./own_context.go:78:15:     from slog.HandlerOptions{...} (struct literal element) at ./own_context.go:78:15
./own_context.go:78:15:   flow: slog.opts ← &{storage for &slog.HandlerOptions{...}}:
./own_context.go:78:15:     from &slog.HandlerOptions{...} (spill) at ./own_context.go:78:15
./own_context.go:78:15:     from slog.w, slog.opts := out, &slog.HandlerOptions{...} (assign-pair) at ./own_context.go:78:15
./own_context.go:78:15:   flow: {storage for &slog.commonHandler{...}} ← *slog.opts:
./own_context.go:78:15:     from *slog.opts (indirection) at ./own_context.go:78:15
./own_context.go:78:15:     from slog.commonHandler{...} (struct literal element) at ./own_context.go:78:15
./own_context.go:84:22: &errors.errorString{...} escapes to heap in main.func1:
./own_context.go:84:22:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
./own_context.go:84:22:     from &errors.errorString{...} (spill) at ./own_context.go:84:22
./own_context.go:84:22:     from &errors.errorString{...} (interface-converted) at ./own_context.go:84:22
./own_context.go:84:22:     from ~r0 = &errors.errorString{...} (assign-pair) at ./own_context.go:84:22
./own_context.go:84:22:   flow: fmt.err ← ~r0:
./own_context.go:84:22:     from fmt.err = ~r0 (assign-pair) at ./own_context.go:84:22
./own_context.go:84:22:   flow: ~r0 ← fmt.err:
./own_context.go:84:22:     from return fmt.err (return) at ./own_context.go:84:5
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
<autogenerated>:1: parameter ~p0 leaks to {heap} for scope.Deadline with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Context (dot) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Context.Deadline() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for (*scope).Deadline with derefs=1:
<autogenerated>:1:   flow: {heap} ← *~p0:
<autogenerated>:1:     from ~p0.Context (dot of pointer) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Context.Deadline() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for scope.Done with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Context (dot) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Context.Done() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for (*scope).Done with derefs=1:
<autogenerated>:1:   flow: {heap} ← *~p0:
<autogenerated>:1:     from ~p0.Context (dot of pointer) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Context.Done() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for scope.Err with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Context (dot) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Context.Err() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for (*scope).Err with derefs=1:
<autogenerated>:1:   flow: {heap} ← *~p0:
<autogenerated>:1:     from ~p0.Context (dot of pointer) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Context.Err() (call parameter) at <autogenerated>:1
