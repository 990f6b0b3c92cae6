# command-line-arguments
./middleware.go:12:6: cannot inline chain: function too complex: cost 81 exceeds budget 80
./middleware.go:19:6: can inline counted with cost 17 as: func(*int) middleware { return func literal }
./middleware.go:20:9: can inline counted.func1 with cost 17 as: func(handler) handler { return func literal }
./middleware.go:21:10: can inline counted.func1.1 with cost 34 as: func(string) (string, error) { *n++; return string(.autotmp_3), .autotmp_4 }
./middleware.go:28:6: can inline retried with cost 17 as: func(int) middleware { return func literal }
./middleware.go:29:9: can inline retried.func1 with cost 17 as: func(handler) handler { return func literal }
./middleware.go:30:10: can inline retried.func1.1 with cost 122 as: func(string) (string, error) { for loop; return "", fmt.Errorf("after %d tries: %w", ... argument...) }
./middleware.go:41:6: can inline upper with cost 17 as: func(handler) handler { return func literal }
./middleware.go:42:9: can inline upper.func1 with cost 89 as: func(string) (string, error) { return string(.autotmp_3), .autotmp_4 }
./middleware.go:45:6: cannot inline fibonacci: function too complex: cost 94 exceeds budget 80
./middleware.go:48:8: can inline fibonacci.func1 with cost 67 as: func(int) int { if ok { return v }; memo[n] = fib(n - 1) + fib(n - 2); return memo[n] }
./middleware.go:60:13: can inline main.func1 with cost 6 as: func(string) (string, error) { return "<" + r + ">", nil }
./middleware.go:58:6: cannot inline main: function too complex: cost 338 exceeds budget 80
./middleware.go:36:25: inlining call to fmt.Errorf
./middleware.go:36:25: inlining call to errors.New
./middleware.go:60:82: inlining call to counted
./middleware.go:60:99: inlining call to retried
./middleware.go:62:13: inlining call to fmt.Println
./middleware.go:12:12: parameter h leaks to {heap} for chain with derefs=0:
./middleware.go:12:12:   flow: {heap} ← h:
./middleware.go:12:12:     from ms[i](h) (call parameter) at ./middleware.go:14:12
./middleware.go:12:12: parameter h leaks to ~r0 for chain with derefs=0:
./middleware.go:12:12:   flow: ~r0 ← h:
./middleware.go:12:12:     from return h (return) at ./middleware.go:16:2
./middleware.go:12:12: leaking param: h
./middleware.go:12:23: ms does not escape
./middleware.go:19:14: counted capturing by value: n (addr=false assign=false width=8)
./middleware.go:19:14: counted capturing by value: n (addr=false assign=false width=8)
./middleware.go:20:14: counted.func1 capturing by value: next (addr=false assign=false width=8)
./middleware.go:21:15: parameter r leaks to {heap} for counted.func1.1 with derefs=0:
./middleware.go:21:15:   flow: {heap} ← r:
./middleware.go:21:15:     from next(r) (call parameter) at ./middleware.go:23:15
./middleware.go:21:10: func literal escapes to heap in counted.func1:
./middleware.go:21:10:   flow: ~r0 ← &{storage for func literal}:
./middleware.go:21:10:     from func literal (spill) at ./middleware.go:21:10
./middleware.go:21:10:     from return func literal (return) at ./middleware.go:21:3
./middleware.go:19:14: parameter n leaks to {storage for func literal} for counted with derefs=0:
./middleware.go:19:14:   flow: {storage for func literal} ← n:
./middleware.go:19:14:     from n (captured by a closure) at ./middleware.go:22:5
./middleware.go:20:14: parameter next leaks to {storage for func literal} for counted.func1 with derefs=0:
./middleware.go:20:14:   flow: {storage for func literal} ← next:
./middleware.go:20:14:     from next (captured by a closure) at ./middleware.go:23:11
./middleware.go:20:9: func literal escapes to heap in counted:
./middleware.go:20:9:   flow: ~r0 ← &{storage for func literal}:
./middleware.go:20:9:     from func literal (spill) at ./middleware.go:20:9
./middleware.go:20:9:     from return func literal (return) at ./middleware.go:20:2
./middleware.go:19:14: parameter n leaks to {storage for func literal} for counted with derefs=0:
./middleware.go:19:14:   flow: {storage for func literal} ← n:
./middleware.go:19:14:     from n (captured by a closure) at ./middleware.go:22:5
./middleware.go:19:14: leaking param: n
./middleware.go:20:14: leaking param: next
./middleware.go:21:15: leaking param: r
./middleware.go:20:9: func literal escapes to heap
./middleware.go:21:10: func literal escapes to heap
./middleware.go:28:14: retried capturing by value: times (addr=false assign=false width=8)
./middleware.go:28:14: retried capturing by value: times (addr=false assign=false width=8)
./middleware.go:29:14: retried.func1 capturing by value: next (addr=false assign=false width=8)
./middleware.go:30:15: parameter r leaks to {heap} for retried.func1.1 with derefs=0:
./middleware.go:30:15:   flow: {heap} ← r:
./middleware.go:30:15:     from next(r) (call parameter) at ./middleware.go:32:23
./middleware.go:36:48: times escapes to heap in retried.func1.1:
./middleware.go:36:48:   flow: {storage for ... argument} ← &{storage for times}:
./middleware.go:36:48:     from times (spill) at ./middleware.go:36:48
./middleware.go:36:48:     from ... argument (slice-literal-element) at ./middleware.go:36:25
./middleware.go:36:48:   flow: fmt.a ← &{storage for ... argument}:
./middleware.go:36:48:     from ... argument (spill) at ./middleware.go:36:25
./middleware.go:36:48:     from fmt.format, fmt.a := "after %d tries: %w", ... argument (assign-pair) at ./middleware.go:36:25
./middleware.go:36:48:   flow: {heap} ← *fmt.a:
./middleware.go:36:48:     from fmt.errorf(fmt.format, fmt.a...) (call parameter) at ./middleware.go:36:25
./middleware.go:36:25: &errors.errorString{...} escapes to heap in retried.func1.1:
./middleware.go:36:25:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
./middleware.go:36:25:     from &errors.errorString{...} (spill) at ./middleware.go:36:25
./middleware.go:36:25:     from &errors.errorString{...} (interface-converted) at ./middleware.go:36:25
./middleware.go:36:25:     from ~r0 = &errors.errorString{...} (assign-pair) at ./middleware.go:36:25
./middleware.go:36:25:   flow: fmt.err ← ~r0:
./middleware.go:36:25:     from fmt.err = ~r0 (assign-pair) at ./middleware.go:36:25
./middleware.go:36:25:   flow: err ← fmt.err:
./middleware.go:36:25:     from return "", fmt.err (return) at ./middleware.go:36:4
./middleware.go:36:25:   flow: {storage for ... argument} ← err:
./middleware.go:36:25:     from err (interface-converted) at ./middleware.go:36:55
./middleware.go:36:25:     from ... argument (slice-literal-element) at ./middleware.go:36:25
./middleware.go:36:25:   flow: fmt.a ← &{storage for ... argument}:
./middleware.go:36:25:     from ... argument (spill) at ./middleware.go:36:25
./middleware.go:36:25:     from fmt.format, fmt.a := "after %d tries: %w", ... argument (assign-pair) at ./middleware.go:36:25
./middleware.go:36:25:   flow: {heap} ← *fmt.a:
./middleware.go:36:25:     from fmt.errorf(fmt.format, fmt.a...) (call parameter) at ./middleware.go:36:25
./middleware.go:30:10: func literal escapes to heap in retried.func1:
./middleware.go:30:10:   flow: ~r0 ← &{storage for func literal}:
./middleware.go:30:10:     from func literal (spill) at ./middleware.go:30:10
./middleware.go:30:10:     from return func literal (return) at ./middleware.go:30:3
./middleware.go:28:14: parameter times leaks to {storage for func literal} for retried with derefs=0:
./middleware.go:28:14:   flow: {storage for func literal} ← times:
./middleware.go:28:14:     from times (captured by a closure) at ./middleware.go:31:14
./middleware.go:29:14: parameter next leaks to {storage for func literal} for retried.func1 with derefs=0:
./middleware.go:29:14:   flow: {storage for func literal} ← next:
./middleware.go:29:14:     from next (captured by a closure) at ./middleware.go:32:19
./middleware.go:29:9: func literal escapes to heap in retried:
./middleware.go:29:9:   flow: ~r0 ← &{storage for func literal}:
./middleware.go:29:9:     from func literal (spill) at ./middleware.go:29:9
./middleware.go:29:9:     from return func literal (return) at ./middleware.go:29:2
./middleware.go:28:14: parameter times leaks to {storage for func literal} for retried with derefs=0:
./middleware.go:28:14:   flow: {storage for func literal} ← times:
./middleware.go:28:14:     from times (captured by a closure) at ./middleware.go:31:14
./middleware.go:29:14: leaking param: next
./middleware.go:30:15: leaking param: r
./middleware.go:29:9: func literal escapes to heap
./middleware.go:30:10: func literal escapes to heap
./middleware.go:36:25: ... argument does not escape
./middleware.go:36:48: times escapes to heap
./middleware.go:36:25: &errors.errorString{...} escapes to heap
./middleware.go:41:12: upper capturing by value: next (addr=false assign=false width=8)
./middleware.go:42:14: parameter r leaks to {heap} for upper.func1 with derefs=0:
./middleware.go:42:14:   flow: {heap} ← r:
./middleware.go:42:14:     from strings.ToUpper(r) (call parameter) at ./middleware.go:42:69
./middleware.go:42:14:     from next(strings.ToUpper(r)) (call parameter) at ./middleware.go:42:53
./middleware.go:42:9: func literal escapes to heap in upper:
./middleware.go:42:9:   flow: ~r0 ← &{storage for func literal}:
./middleware.go:42:9:     from func literal (spill) at ./middleware.go:42:9
./middleware.go:42:9:     from return func literal (return) at ./middleware.go:42:2
./middleware.go:41:12: parameter next leaks to {storage for func literal} for upper with derefs=0:
./middleware.go:41:12:   flow: {storage for func literal} ← next:
./middleware.go:41:12:     from next (captured by a closure) at ./middleware.go:42:49
./middleware.go:41:12: leaking param: next
./middleware.go:42:14: leaking param: r
./middleware.go:42:9: func literal escapes to heap
./middleware.go:46:2: fibonacci capturing by value: memo (addr=false assign=false width=8)
./middleware.go:47:6: fibonacci capturing by ref: fib (addr=false assign=true width=8)
./middleware.go:46:21: map[int]int{...} does not escape
./middleware.go:48:8: func literal does not escape
./middleware.go:60:61: "<" + r + ">" escapes to heap in main.func1:
./middleware.go:60:61:   flow: ~r0 ← &{storage for "<" + r + ">"}:
./middleware.go:60:61:     from "<" + r + ">" (spill) at ./middleware.go:60:61
./middleware.go:60:61:     from return "<" + r + ">", nil (return) at ./middleware.go:60:46
./middleware.go:60:18: r does not escape
./middleware.go:60:61: "<" + r + ">" escapes to heap
./middleware.go:60:13: func literal escapes to heap in main:
./middleware.go:60:13:   flow: {heap} ← &{storage for func literal}:
./middleware.go:60:13:     from func literal (spill) at ./middleware.go:60:13
./middleware.go:60:13:     from chain(func literal, ... argument...) (call parameter) at ./middleware.go:60:12
./middleware.go:60:82: main capturing by value: n (addr=false assign=false width=8)
./middleware.go:60:82: main capturing by value: n (addr=false assign=false width=8)
./middleware.go:20:14: counted.func1#f3dLtG5+NCo=# capturing by value: next (addr=false assign=false width=8)
./middleware.go:60:99: main capturing by value: times (addr=false assign=false width=8)
./middleware.go:60:99: main capturing by value: times (addr=false assign=false width=8)
./middleware.go:29:14: retried.func1#TvuX58xFILk=# capturing by value: next (addr=false assign=false width=8)
./middleware.go:21:15: parameter r leaks to {heap} for counted.func1#f3dLtG5+NCo=#.1 with derefs=0:
./middleware.go:21:15:   flow: {heap} ← r:
./middleware.go:21:15:     from next(r) (call parameter) at ./middleware.go:23:15
./middleware.go:30:15: parameter r leaks to {heap} for retried.func1#TvuX58xFILk=#.1 with derefs=0:
./middleware.go:30:15:   flow: {heap} ← r:
./middleware.go:30:15:     from next(r) (call parameter) at ./middleware.go:32:23
./middleware.go:36:48: 3 escapes to heap in retried.func1#TvuX58xFILk=#.1:
./middleware.go:36:48:   flow: {storage for ... argument} ← &{storage for 3}:
./middleware.go:36:48:     from 3 (spill) at ./middleware.go:36:48
./middleware.go:36:48:     from ... argument (slice-literal-element) at ./middleware.go:36:25
./middleware.go:36:48:   flow: {heap} ← {storage for ... argument}:
./middleware.go:36:48:     from ... argument (spill) at ./middleware.go:36:25
./middleware.go:36:48:     from fmt.Errorf("after %d tries: %w", ... argument...) (call parameter) at ./middleware.go:36:25
./middleware.go:62:14: out escapes to heap in main:
./middleware.go:62:14:   flow: {storage for ... argument} ← &{storage for out}:
./middleware.go:62:14:     from out (spill) at ./middleware.go:62:14
./middleware.go:62:14:     from ... argument (slice-literal-element) at ./middleware.go:62:13
./middleware.go:62:14:   flow: fmt.a ← &{storage for ... argument}:
./middleware.go:62:14:     from ... argument (spill) at ./middleware.go:62:13
./middleware.go:62:14:     from fmt.a := ... argument (assign-pair) at ./middleware.go:62:13
./middleware.go:62:14:   flow: {heap} ← *fmt.a:
./middleware.go:62:14:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./middleware.go:62:13
./middleware.go:62:24: calls escapes to heap in main:
./middleware.go:62:24:   flow: {storage for ... argument} ← &{storage for calls}:
./middleware.go:62:24:     from calls (spill) at ./middleware.go:62:24
./middleware.go:62:24:     from ... argument (slice-literal-element) at ./middleware.go:62:13
./middleware.go:62:24:   flow: fmt.a ← &{storage for ... argument}:
./middleware.go:62:24:     from ... argument (spill) at ./middleware.go:62:13
./middleware.go:62:24:     from fmt.a := ... argument (assign-pair) at ./middleware.go:62:13
./middleware.go:62:24:   flow: {heap} ← *fmt.a:
./middleware.go:62:24:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./middleware.go:62:13
./middleware.go:62:40: fibonacci(30) escapes to heap in main:
./middleware.go:62:40:   flow: {storage for ... argument} ← &{storage for fibonacci(30)}:
./middleware.go:62:40:     from fibonacci(30) (spill) at ./middleware.go:62:40
./middleware.go:62:40:     from ... argument (slice-literal-element) at ./middleware.go:62:13
./middleware.go:62:40:   flow: fmt.a ← &{storage for ... argument}:
./middleware.go:62:40:     from ... argument (spill) at ./middleware.go:62:13
./middleware.go:62:40:     from fmt.a := ... argument (assign-pair) at ./middleware.go:62:13
./middleware.go:62:40:   flow: {heap} ← *fmt.a:
./middleware.go:62:40:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./middleware.go:62:13
./middleware.go:30:10: func literal escapes to heap in retried.func1#TvuX58xFILk=#:
./middleware.go:30:10:   flow: ~r0 ← &{storage for func literal}:
./middleware.go:30:10:     from func literal (spill) at ./middleware.go:30:10
./middleware.go:30:10:     from return func literal (return) at ./middleware.go:30:3
./middleware.go:29:14: parameter next leaks to {storage for func literal} for retried.func1#TvuX58xFILk=# with derefs=0:
./middleware.go:29:14:   flow: {storage for func literal} ← next:
./middleware.go:29:14:     from next (captured by a closure) at ./middleware.go:32:19
./middleware.go:21:10: func literal escapes to heap in counted.func1#f3dLtG5+NCo=#:
./middleware.go:21:10:   flow: ~r0 ← &{storage for func literal}:
./middleware.go:21:10:     from func literal (spill) at ./middleware.go:21:10
./middleware.go:21:10:     from return func literal (return) at ./middleware.go:21:3
./middleware.go:20:14: parameter next leaks to {storage for func literal} for counted.func1#f3dLtG5+NCo=# with derefs=0:
./middleware.go:20:14:   flow: {storage for func literal} ← next:
./middleware.go:20:14:     from next (captured by a closure) at ./middleware.go:23:11
./middleware.go:59:2: calls escapes to heap in main:
./middleware.go:59:2:   flow: n ← &calls:
./middleware.go:59:2:     from &calls (address-of) at ./middleware.go:60:83
./middleware.go:59:2:     from n := &calls (assign-pair) at ./middleware.go:60:82
./middleware.go:59:2:   flow: {storage for func literal} ← n:
./middleware.go:59:2:     from n (captured by a closure) at ./middleware.go:22:5
./middleware.go:20:14: leaking param: next
./middleware.go:21:15: leaking param: r
./middleware.go:29:14: leaking param: next
./middleware.go:30:15: leaking param: r
./middleware.go:59:2: moved to heap: calls
./middleware.go:60:13: func literal escapes to heap
./middleware.go:60:12: ... argument does not escape
./middleware.go:60:82: func literal does not escape
./middleware.go:21:10: func literal escapes to heap
./middleware.go:60:99: func literal does not escape
./middleware.go:30:10: func literal escapes to heap
./middleware.go:36:25: ... argument does not escape
./middleware.go:36:48: 3 escapes to heap
./middleware.go:62:13: ... argument does not escape
./middleware.go:62:14: out escapes to heap
./middleware.go:62:24: calls escapes to heap
./middleware.go:62:40: fibonacci(30) escapes to heap
