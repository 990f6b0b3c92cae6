# command-line-arguments
./immediate.go:8:6: cannot inline safely: unhandled op DEFER
./immediate.go:9:8: cannot inline safely.func1: call to recover
./immediate.go:28:12: can inline root.func1.1 with cost 14 as: func(int) int { if g == 0 { return 1 }; return (g + n / g) / 2 }
./immediate.go:25:9: can inline root.func1 with cost 45 as: func() int { guess := n / 2; for loop; return guess }
./immediate.go:21:6: can inline root with cost 70 as: func(int) int { if n < 0 { panic(errNegative) }; return (func literal)() }
./immediate.go:39:6: can inline nested with cost 22 as: func() func() func() int { a := 1; return func literal }
./immediate.go:41:9: can inline nested.func1 with cost 25 as: func() func() int { b := a; a++; return func literal }
./immediate.go:44:10: can inline nested.func1.1 with cost 5 as: func() int { b += a; return b }
./immediate.go:52:19: can inline main.func1 with cost 74 as: func() int { return root(144) }
./immediate.go:54:18: can inline main.func2 with cost 74 as: func() int { return root(-1) }
./immediate.go:51:6: cannot inline main: function too complex: cost 319 exceeds budget 80
./immediate.go:6:29: inlining call to errors.New
./immediate.go:36:3: inlining call to root.func1
./immediate.go:28:12: can inline root.func1.func1 with cost 14 as: func(int) int { if g == 0 { return 1 }; return (g + n / g) / 2 }
./immediate.go:36:3: inlining call to root.func1.func1
./immediate.go:33:5: inlining call to root.func1.1
./immediate.go:52:43: inlining call to root
./immediate.go:28:12: can inline root.1.1 with cost 14 as: func(int) int { if g == 0 { return 1 }; return (g + n / g) / 2 }
./immediate.go:25:9: can inline root.1 with cost 45 as: func() int { guess := n / 2; for loop; return guess }
./immediate.go:52:43: inlining call to root.1
./immediate.go:28:12: can inline root.1.1 with cost 14 as: func(int) int { if g == 0 { return 1 }; return (g + n / g) / 2 }
./immediate.go:52:43: inlining call to root.1.1
./immediate.go:54:42: inlining call to root
./immediate.go:28:12: can inline root.1.1 with cost 14 as: func(int) int { if g == 0 { return 1 }; return (g + n / g) / 2 }
./immediate.go:25:9: can inline root.1 with cost 45 as: func() int { guess := n / 2; for loop; return guess }
./immediate.go:54:42: inlining call to root.1
./immediate.go:28:12: can inline root.1.1 with cost 14 as: func(int) int { if g == 0 { return 1 }; return (g + n / g) / 2 }
./immediate.go:54:42: inlining call to root.1.1
./immediate.go:55:36: inlining call to nested
./immediate.go:41:9: can inline nested.func1 with cost 25 as: func() func() int { b := a; a++; return func literal }
./immediate.go:55:38: inlining call to nested.func1
./immediate.go:44:10: can inline nested.func1.func1 with cost 5 as: func() int { b += a; return b }
./immediate.go:55:40: inlining call to nested.func1.func1
./immediate.go:8:40: safely capturing by ref: err (addr=false assign=true width=16)
./immediate.go:8:13: f does not escape
./immediate.go:9:8: func literal does not escape
./immediate.go:40:2: nested capturing by ref: a (addr=false assign=true width=8)
./immediate.go:42:3: nested.func1 capturing by ref: b (addr=false assign=true width=8)
./immediate.go:40:2: nested capturing by ref: a (addr=true assign=true width=8)
./immediate.go:44:10: func literal escapes to heap in nested.func1:
./immediate.go:44:10:   flow: ~r0 ← &{storage for func literal}:
./immediate.go:44:10:     from func literal (spill) at ./immediate.go:44:10
./immediate.go:44:10:     from return func literal (return) at ./immediate.go:44:3
./immediate.go:42:3: b escapes to heap in nested.func1:
./immediate.go:42:3:   flow: {storage for func literal} ← &b:
./immediate.go:42:3:     from b (captured by a closure) at ./immediate.go:45:4
./immediate.go:42:3:     from b (reference) at ./immediate.go:45:4
./immediate.go:40:2: a escapes to heap in nested:
./immediate.go:40:2:   flow: {storage for func literal} ← &a:
./immediate.go:40:2:     from a (captured by a closure) at ./immediate.go:45:9
./immediate.go:40:2:     from a (reference) at ./immediate.go:45:9
./immediate.go:41:9: func literal escapes to heap in nested:
./immediate.go:41:9:   flow: ~r0 ← &{storage for func literal}:
./immediate.go:41:9:     from func literal (spill) at ./immediate.go:41:9
./immediate.go:41:9:     from return func literal (return) at ./immediate.go:41:2
./immediate.go:40:2: moved to heap: a
./immediate.go:42:3: moved to heap: b
./immediate.go:41:9: func literal escapes to heap
./immediate.go:44:10: func literal escapes to heap
./immediate.go:55:36: main capturing by ref: a (addr=false assign=true width=8)
./immediate.go:42:3: nested.func1#t09LGZbLbXE=# capturing by ref: b (addr=false assign=true width=8)
./immediate.go:55:36: main capturing by ref: a (addr=true assign=true width=8)
./immediate.go:55:38: main capturing by ref: b (addr=false assign=true width=8)
./immediate.go:55:36: main capturing by ref: a (addr=true assign=true width=8)
./immediate.go:44:10: func literal escapes to heap in nested.func1#t09LGZbLbXE=#:
./immediate.go:44:10:   flow: ~r0 ← &{storage for func literal}:
./immediate.go:44:10:     from func literal (spill) at ./immediate.go:44:10
./immediate.go:44:10:     from return func literal (return) at ./immediate.go:44:3
./immediate.go:42:3: b escapes to heap in nested.func1#t09LGZbLbXE=#:
./immediate.go:42:3:   flow: {storage for func literal} ← &b:
./immediate.go:42:3:     from b (captured by a closure) at ./immediate.go:45:4
./immediate.go:42:3:     from b (reference) at ./immediate.go:45:4
./immediate.go:55:36: a escapes to heap in main:
./immediate.go:55:36:   flow: {storage for func literal} ← &a:
./immediate.go:55:36:     from a (captured by a closure) at ./immediate.go:45:9
./immediate.go:55:36:     from a (reference) at ./immediate.go:45:9
./immediate.go:55:36: moved to heap: a
./immediate.go:42:3: moved to heap: b
./immediate.go:52:19: func literal does not escape
./immediate.go:54:18: func literal does not escape
./immediate.go:55:36: func literal does not escape
./immediate.go:44:10: func literal escapes to heap
./immediate.go:55:38: func literal does not escape
