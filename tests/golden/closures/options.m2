# command-line-arguments
./options.go:15:6: can inline withTimeout with cost 17 as: func(time.Duration) option { return func literal }
./options.go:16:9: can inline withTimeout.func1 with cost 4 as: func(*server) { s.timeout = d }
./options.go:19:6: can inline withHeader with cost 17 as: func(string, string) option { return func literal }
./options.go:20:9: can inline withHeader.func1 with cost 16 as: func(*server) { if s.headers == nil { s.headers = make(map[string]string) }; s.headers[key] = value }
./options.go:28:6: can inline withHook with cost 17 as: func(func(*server)) option { return func literal }
./options.go:29:9: can inline withHook.func1 with cost 7 as: func(*server) { s.hooks = append(s.hooks, h) }
./options.go:34:6: cannot inline newServer: function too complex: cost 209 exceeds budget 80
./options.go:48:6: cannot inline main: function too complex: cost 208 exceeds budget 80
./options.go:50:61: can inline main.func1 with cost 5 as: func(*server) { started += len(s.headers) }
./options.go:32:36: inlining call to withTimeout
./options.go:32:61: inlining call to withHeader
./options.go:50:35: inlining call to withTimeout
./options.go:50:60: inlining call to withHook
./options.go:53:37: inlining call to time.Duration.String
./options.go:22:20: make(map[string]string) escapes to heap in withHeader.func1#8Wum+mHaM5g=#:
./options.go:22:20:   flow: {heap} ← &{storage for make(map[string]string)}:
./options.go:22:20:     from make(map[string]string) (spill) at ./options.go:22:20
./options.go:22:20:     from s.headers = make(map[string]string) (assign) at ./options.go:22:14
./options.go:32:36: init capturing by value: d (addr=false assign=false width=8)
./options.go:32:61: init capturing by value: key (addr=false assign=false width=16)
./options.go:32:61: init capturing by value: value (addr=false assign=false width=16)
./options.go:32:36: func literal escapes to heap in init:
./options.go:32:36:   flow: ~r0 ← &{storage for func literal}:
./options.go:32:36:     from func literal (spill) at ./options.go:32:36
./options.go:32:36:     from ~r0 = func literal (assign-pair) at ./options.go:32:36
./options.go:32:36:   flow: {heap} ← ~r0:
./options.go:32:36:     from (option)(main..stmp_0@0) = ~r0 (assign) at ./options.go:32:36
./options.go:32:61: func literal escapes to heap in init:
./options.go:32:61:   flow: ~r0 ← &{storage for func literal}:
./options.go:32:61:     from func literal (spill) at ./options.go:32:61
./options.go:32:61:     from ~r0 = func literal (assign-pair) at ./options.go:32:61
./options.go:32:61:   flow: {heap} ← ~r0:
./options.go:32:61:     from (option)(main..stmp_0@8) = ~r0 (assign) at ./options.go:32:61
./options.go:16:14: s does not escape
./options.go:20:14: s does not escape
./options.go:32:36: func literal escapes to heap
./options.go:32:61: func literal escapes to heap
./options.go:22:20: make(map[string]string) escapes to heap
./options.go:15:18: withTimeout capturing by value: d (addr=false assign=false width=8)
./options.go:16:9: func literal escapes to heap in withTimeout:
./options.go:16:9:   flow: ~r0 ← &{storage for func literal}:
./options.go:16:9:     from func literal (spill) at ./options.go:16:9
./options.go:16:9:     from return func literal (return) at ./options.go:16:2
./options.go:15:18: parameter d leaks to {storage for func literal} for withTimeout with derefs=0:
./options.go:15:18:   flow: {storage for func literal} ← d:
./options.go:15:18:     from d (captured by a closure) at ./options.go:16:39
./options.go:16:14: s does not escape
./options.go:16:9: func literal escapes to heap
./options.go:22:20: make(map[string]string) escapes to heap in withHeader.func1:
./options.go:22:20:   flow: {heap} ← &{storage for make(map[string]string)}:
./options.go:22:20:     from make(map[string]string) (spill) at ./options.go:22:20
./options.go:22:20:     from s.headers = make(map[string]string) (assign) at ./options.go:22:14
./options.go:19:17: withHeader capturing by value: key (addr=false assign=false width=16)
./options.go:19:22: withHeader capturing by value: value (addr=false assign=false width=16)
./options.go:19:17: parameter key leaks to {heap} for withHeader with derefs=0:
./options.go:19:17:   flow: {heap} ← key:
./options.go:19:17:     from s.headers[key] (key of map put) at ./options.go:24:12
./options.go:19:22: parameter value leaks to {heap} for withHeader with derefs=0:
./options.go:19:22:   flow: {heap} ← value:
./options.go:19:22:     from s.headers[key] = value (assign) at ./options.go:24:18
./options.go:20:9: func literal escapes to heap in withHeader:
./options.go:20:9:   flow: ~r0 ← &{storage for func literal}:
./options.go:20:9:     from func literal (spill) at ./options.go:20:9
./options.go:20:9:     from return func literal (return) at ./options.go:20:2
./options.go:19:17: parameter key leaks to {storage for func literal} for withHeader with derefs=0:
./options.go:19:17:   flow: {storage for func literal} ← key:
./options.go:19:17:     from key (captured by a closure) at ./options.go:24:13
./options.go:19:22: parameter value leaks to {storage for func literal} for withHeader with derefs=0:
./options.go:19:22:   flow: {storage for func literal} ← value:
./options.go:19:22:     from value (captured by a closure) at ./options.go:24:20
./options.go:19:17: leaking param: key
./options.go:19:22: leaking param: value
./options.go:20:14: s does not escape
./options.go:20:9: func literal escapes to heap
./options.go:22:20: make(map[string]string) escapes to heap
./options.go:29:43: append(s.hooks, h) escapes to heap in withHook.func1:
./options.go:29:43:   flow: {heap} ← &{storage for append(s.hooks, h)}:
./options.go:29:43:     from append(s.hooks, h) (spill) at ./options.go:29:43
./options.go:29:43:     from s.hooks = append(s.hooks, h) (assign) at ./options.go:29:35
./options.go:28:15: withHook capturing by value: h (addr=false assign=false width=8)
./options.go:28:15: parameter h leaks to {heap} for withHook with derefs=0:
./options.go:28:15:   flow: {heap} ← h:
./options.go:28:15:     from append(s.hooks, h) (call parameter) at ./options.go:29:43
./options.go:29:14: parameter s leaks to {heap} for withHook.func1 with derefs=1:
./options.go:29:14:   flow: {temp} ← *s:
./options.go:29:14:     from s.hooks (dot of pointer) at ./options.go:29:45
./options.go:29:14:     from append(s.hooks, h) (call parameter) at ./options.go:29:43
./options.go:29:14:   flow: {temp} ← {temp}:
./options.go:29:14:   flow: {heap} ← {temp}:
./options.go:29:14:     from s.hooks = append(s.hooks, h) (assign) at ./options.go:29:35
./options.go:29:9: func literal escapes to heap in withHook:
./options.go:29:9:   flow: ~r0 ← &{storage for func literal}:
./options.go:29:9:     from func literal (spill) at ./options.go:29:9
./options.go:29:9:     from return func literal (return) at ./options.go:29:2
./options.go:28:15: parameter h leaks to {storage for func literal} for withHook with derefs=0:
./options.go:28:15:   flow: {storage for func literal} ← h:
./options.go:28:15:     from h (captured by a closure) at ./options.go:29:53
./options.go:28:15: leaking param: h
./options.go:29:14: leaking param content: s
./options.go:29:9: func literal escapes to heap
./options.go:29:43: append escapes to heap
./options.go:35:7: &server{...} escapes to heap in newServer:
./options.go:35:7:   flow: s ← &{storage for &server{...}}:
./options.go:35:7:     from &server{...} (spill) at ./options.go:35:7
./options.go:35:7:     from s := &server{...} (assign) at ./options.go:35:4
./options.go:35:7:   flow: {heap} ← s:
./options.go:35:7:     from o(s) (call parameter) at ./options.go:37:4
./options.go:34:16: parameter address leaks to {storage for &server{...}} for newServer with derefs=0:
./options.go:34:16:   flow: {storage for &server{...}} ← address:
./options.go:34:16:     from server{...} (struct literal element) at ./options.go:35:14
./options.go:34:16: leaking param: address
./options.go:34:32: options does not escape
./options.go:35:7: &server{...} escapes to heap
./options.go:29:43: append(s.hooks, h) escapes to heap in withHook.func1#TvuX58xFILk=#:
./options.go:29:43:   flow: {heap} ← &{storage for append(s.hooks, h)}:
./options.go:29:43:     from append(s.hooks, h) (spill) at ./options.go:29:43
./options.go:29:43:     from s.hooks = append(s.hooks, h) (assign) at ./options.go:29:35
./options.go:50:35: main capturing by value: d (addr=false assign=false width=8)
./options.go:49:2: main capturing by ref: started (addr=false assign=true width=8)
./options.go:50:60: main capturing by value: h (addr=false assign=false width=8)
./options.go:29:14: parameter s leaks to {heap} for withHook.func1#TvuX58xFILk=# with derefs=1:
./options.go:29:14:   flow: {temp} ← *s:
./options.go:29:14:     from s.hooks (dot of pointer) at ./options.go:29:45
./options.go:29:14:     from append(s.hooks, h) (call parameter) at ./options.go:29:43
./options.go:29:14:   flow: {temp} ← {temp}:
./options.go:29:14:   flow: {heap} ← {temp}:
./options.go:29:14:     from s.hooks = append(s.hooks, h) (assign) at ./options.go:29:35
./options.go:50:61: func literal escapes to heap in main:
./options.go:50:61:   flow: h ← &{storage for func literal}:
./options.go:50:61:     from func literal (spill) at ./options.go:50:61
./options.go:50:61:     from h := func literal (assign-pair) at ./options.go:50:60
./options.go:50:61:   flow: {heap} ← h:
./options.go:50:61:     from append(s.hooks, h) (call parameter) at ./options.go:29:43
./options.go:49:2: started escapes to heap in main:
./options.go:49:2:   flow: {storage for func literal} ← &started:
./options.go:49:2:     from started (captured by a closure) at ./options.go:51:3
./options.go:49:2:     from started (reference) at ./options.go:51:3
./options.go:16:14: s does not escape
./options.go:50:66: s does not escape
./options.go:29:14: leaking param content: s
./options.go:49:2: moved to heap: started
./options.go:50:16: ... argument does not escape
./options.go:50:35: func literal does not escape
./options.go:50:61: func literal escapes to heap
./options.go:50:60: func literal does not escape
./options.go:29:43: append escapes to heap
./options.go:53:37: string(time.arr[time.n:]) does not escape
