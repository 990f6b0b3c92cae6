# command-line-arguments
./in_package_variables.go:6:13: can inline init.func1 with cost 16 as: func() int { p := &pair{...}; return p.a + p.b }
./in_package_variables.go:12:12: can inline init.func2 with cost 35 as: func(func(int) bool) { for loop }
./in_package_variables.go:20:11: can inline init.func3 with cost 97 as: func() int { #state1 := 1; #yield1 := func literal; each(#yield1); if #state1 == 2 { runtime.panicrangestate(4) }; #state1 = 3; return s }
./in_package_variables.go:21:2: can inline init.func3-range1 with cost 23 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; s += v; #state1 = 1; return true }
./in_package_variables.go:27:13: can inline init.func4 with cost 101 as: func(chan *int, chan *int) *int { select statement }
./in_package_variables.go:41:2: can inline init.func5 with cost 3 as: func() any { return local(1) }
./in_package_variables.go:42:2: can inline init.func6 with cost 12 as: func() any { x := 1; return &local{...} }
./in_package_variables.go:43:22: can inline init.func7.1 with cost 2 as: func() int { return total }
./in_package_variables.go:43:2: can inline init.func7 with cost 18 as: func() any { return func literal }
./in_package_variables.go:46:6: cannot inline main: function too complex: cost 261 exceeds budget 80
./in_package_variables.go:31:14: inlining call to fmt.Println
./in_package_variables.go:10:2: inlining call to init.func1
./in_package_variables.go:47:13: inlining call to fmt.Println
./in_package_variables.go:10:2: &pair{...} does not escape
./in_package_variables.go:8:7: &pair{...} does not escape
./in_package_variables.go:12:17: yield does not escape
./in_package_variables.go:21:2: init.func3 capturing by ref: #state1 (addr=false assign=true width=8)
./in_package_variables.go:20:19: init.func3 capturing by ref: s (addr=false assign=true width=8)
./in_package_variables.go:21:2: func literal escapes to heap in init.func3:
./in_package_variables.go:21:2:   flow: #yield1 ← &{storage for func literal}:
./in_package_variables.go:21:2:     from func literal (spill) at ./in_package_variables.go:21:2
./in_package_variables.go:21:2:     from #yield1 := func literal (assign) at ./in_package_variables.go:21:2
./in_package_variables.go:21:2:   flow: {heap} ← #yield1:
./in_package_variables.go:21:2:     from each(#yield1) (call parameter) at ./in_package_variables.go:21:2
./in_package_variables.go:21:2: #state1 escapes to heap in init.func3:
./in_package_variables.go:21:2:   flow: {storage for func literal} ← &#state1:
./in_package_variables.go:21:2:     from #state1 (captured by a closure) at <unknown line number>
./in_package_variables.go:21:2:     from #state1 (reference) at <unknown line number>
./in_package_variables.go:20:19: s escapes to heap in init.func3:
./in_package_variables.go:20:19:   flow: {storage for func literal} ← &s:
./in_package_variables.go:20:19:     from s (captured by a closure) at ./in_package_variables.go:22:3
./in_package_variables.go:20:19:     from s (reference) at ./in_package_variables.go:22:3
./in_package_variables.go:20:19: moved to heap: s
./in_package_variables.go:21:2: moved to heap: #state1
./in_package_variables.go:21:2: func literal escapes to heap
./in_package_variables.go:31:21: source{...} escapes to heap in init.func4:
./in_package_variables.go:31:21:   flow: {storage for ... argument} ← &{storage for source{...}}:
./in_package_variables.go:31:21:     from source{...} (spill) at ./in_package_variables.go:31:21
./in_package_variables.go:31:21:     from ... argument (slice-literal-element) at ./in_package_variables.go:31:14
./in_package_variables.go:31:21:   flow: fmt.a ← &{storage for ... argument}:
./in_package_variables.go:31:21:     from ... argument (spill) at ./in_package_variables.go:31:14
./in_package_variables.go:31:21:     from fmt.a := ... argument (assign-pair) at ./in_package_variables.go:31:14
./in_package_variables.go:31:21:   flow: {heap} ← *fmt.a:
./in_package_variables.go:31:21:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./in_package_variables.go:31:14
./in_package_variables.go:27:18: a does not escape
./in_package_variables.go:27:21: b does not escape
./in_package_variables.go:31:14: ... argument does not escape
./in_package_variables.go:31:21: source{...} escapes to heap
./in_package_variables.go:41:43: local(1) escapes to heap in init.func5:
./in_package_variables.go:41:43:   flow: ~r0 ← &{storage for local(1)}:
./in_package_variables.go:41:43:     from local(1) (spill) at ./in_package_variables.go:41:43
./in_package_variables.go:41:43:     from return local(1) (return) at ./in_package_variables.go:41:31
./in_package_variables.go:41:43: local(1) escapes to heap
./in_package_variables.go:42:59: &local{...} escapes to heap in init.func6:
./in_package_variables.go:42:59:   flow: ~r0 ← &{storage for &local{...}}:
./in_package_variables.go:42:59:     from &local{...} (spill) at ./in_package_variables.go:42:59
./in_package_variables.go:42:59:     from &local{...} (interface-converted) at ./in_package_variables.go:42:59
./in_package_variables.go:42:59:     from return &local{...} (return) at ./in_package_variables.go:42:52
./in_package_variables.go:42:44: x escapes to heap in init.func6:
./in_package_variables.go:42:44:   flow: {storage for &local{...}} ← &x:
./in_package_variables.go:42:44:     from &x (address-of) at ./in_package_variables.go:42:66
./in_package_variables.go:42:44:     from local{...} (struct literal element) at ./in_package_variables.go:42:65
./in_package_variables.go:42:44: moved to heap: x
./in_package_variables.go:42:59: &local{...} escapes to heap
./in_package_variables.go:43:22: func literal escapes to heap in init.func7:
./in_package_variables.go:43:22:   flow: ~r0 ← &{storage for func literal}:
./in_package_variables.go:43:22:     from func literal (spill) at ./in_package_variables.go:43:22
./in_package_variables.go:43:22:     from func literal (interface-converted) at ./in_package_variables.go:43:22
./in_package_variables.go:43:22:     from return func literal (return) at ./in_package_variables.go:43:15
./in_package_variables.go:43:22: func literal escapes to heap
./in_package_variables.go:47:14: total escapes to heap in main:
./in_package_variables.go:47:14:   flow: {storage for ... argument} ← &{storage for total}:
./in_package_variables.go:47:14:     from total (spill) at ./in_package_variables.go:47:14
./in_package_variables.go:47:14:     from ... argument (slice-literal-element) at ./in_package_variables.go:47:13
./in_package_variables.go:47:14:   flow: fmt.a ← &{storage for ... argument}:
./in_package_variables.go:47:14:     from ... argument (spill) at ./in_package_variables.go:47:13
./in_package_variables.go:47:14:     from fmt.a := ... argument (assign-pair) at ./in_package_variables.go:47:13
./in_package_variables.go:47:14:   flow: {heap} ← *fmt.a:
./in_package_variables.go:47:14:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./in_package_variables.go:47:13
./in_package_variables.go:47:24: sum() escapes to heap in main:
./in_package_variables.go:47:24:   flow: {storage for ... argument} ← &{storage for sum()}:
./in_package_variables.go:47:24:     from sum() (spill) at ./in_package_variables.go:47:24
./in_package_variables.go:47:24:     from ... argument (slice-literal-element) at ./in_package_variables.go:47:13
./in_package_variables.go:47:24:   flow: fmt.a ← &{storage for ... argument}:
./in_package_variables.go:47:24:     from ... argument (spill) at ./in_package_variables.go:47:13
./in_package_variables.go:47:24:     from fmt.a := ... argument (assign-pair) at ./in_package_variables.go:47:13
./in_package_variables.go:47:24:   flow: {heap} ← *fmt.a:
./in_package_variables.go:47:24:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./in_package_variables.go:47:13
./in_package_variables.go:47:13: ... argument does not escape
./in_package_variables.go:47:14: total escapes to heap
./in_package_variables.go:47:24: sum() escapes to heap
