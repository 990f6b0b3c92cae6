# command-line-arguments
./select_loop.go:33:6: cannot inline (*store).loop: unhandled op DEFER
./select_loop.go:36:2: can inline (*store).loop.deferwrap1 with cost 67 as: func() { (*time.Ticker).Stop(.autotmp_3) }
./select_loop.go:27:6: cannot inline open: unhandled op GO
./select_loop.go:29:2: can inline open.gowrap1 with cost 59 as: func() { (*store).loop(.autotmp_2) }
./select_loop.go:64:6: can inline (*store).get with cost 25 as: method(*store) func(string) (string, error) { reply := make(chan response, 1); s.requests <- request{...}; r := <-reply; return r.value, r.err }
./select_loop.go:71:6: cannot inline limited: unhandled op GO
./select_loop.go:75:6: cannot inline limited.func1: unhandled op DEFER
./select_loop.go:76:10: can inline limited.func1.1 with cost 2 as: func() { <-slots }
./select_loop.go:89:22: can inline main.func1 with cost 0 as: func() {  }
./select_loop.go:85:6: cannot inline main: function too complex: cost 203 exceeds budget 80
./select_loop.go:89:33: can inline main.func2 with cost 3 as: func() { close(s.quit) }
./select_loop.go:25:28: inlining call to errors.New
./select_loop.go:55:21: inlining call to time.After
./select_loop.go:36:19: inlining call to time.(*Ticker).Stop
./select_loop.go:88:17: inlining call to (*store).get
./select_loop.go:36:2: (*store).loop capturing by value: .autotmp_3 (addr=false assign=false width=8)
./select_loop.go:33:7: s does not escape
./select_loop.go:34:14: make(map[string]string) does not escape
./select_loop.go:29:2: func literal escapes to heap in open:
./select_loop.go:29:2:   flow: {heap} ← &{storage for func literal}:
./select_loop.go:29:2:     from func literal (spill) at ./select_loop.go:29:2
./select_loop.go:29:2: open capturing by value: .autotmp_2 (addr=false assign=false width=8)
./select_loop.go:28:7: &store{...} escapes to heap in open:
./select_loop.go:28:7:   flow: s ← &{storage for &store{...}}:
./select_loop.go:28:7:     from &store{...} (spill) at ./select_loop.go:28:7
./select_loop.go:28:7:     from s := &store{...} (assign) at ./select_loop.go:28:4
./select_loop.go:28:7:   flow: .autotmp_2 ← s:
./select_loop.go:28:7:     from .autotmp_2 = s (assign-pair) at ./select_loop.go:29:2
./select_loop.go:28:7:   flow: {storage for func literal} ← .autotmp_2:
./select_loop.go:28:7:     from .autotmp_2 (captured by a closure) at ./select_loop.go:29:2
./select_loop.go:28:7: &store{...} escapes to heap
./select_loop.go:64:21: parameter key leaks to {heap} for (*store).get with derefs=0:
./select_loop.go:64:21:   flow: {heap} ← key:
./select_loop.go:64:21:     from request{...} (struct literal element) at ./select_loop.go:66:23
./select_loop.go:64:21:     from s.requests <- request{...} (send) at ./select_loop.go:66:13
./select_loop.go:64:7: s does not escape
./select_loop.go:64:21: leaking param: key
./select_loop.go:75:6: func literal escapes to heap in limited:
./select_loop.go:75:6:   flow: {heap} ← &{storage for func literal}:
./select_loop.go:75:6:     from func literal (spill) at ./select_loop.go:75:6
./select_loop.go:72:2: limited capturing by value: slots (addr=false assign=false width=8)
./select_loop.go:73:9: limited capturing by value: job (addr=false assign=false width=8)
./select_loop.go:72:2: limited capturing by value: slots (addr=false assign=false width=8)
./select_loop.go:71:21: parameter jobs leaks to {storage for func literal} for limited with derefs=1:
./select_loop.go:71:21:   flow: {temp} ← jobs:
./select_loop.go:71:21:   flow: .autotmp_4 ← *{temp}:
./select_loop.go:71:21:     from for loop (range-deref) at ./select_loop.go:73:16
./select_loop.go:71:21:   flow: job ← .autotmp_4:
./select_loop.go:71:21:     from job := .autotmp_4 (assign) at ./select_loop.go:73:16
./select_loop.go:71:21:   flow: {storage for func literal} ← job:
./select_loop.go:71:21:     from job (captured by a closure) at ./select_loop.go:77:4
./select_loop.go:71:21: leaking param content: jobs
./select_loop.go:75:6: func literal escapes to heap
./select_loop.go:76:10: func literal does not escape
./select_loop.go:86:2: main capturing by value: s (addr=false assign=false width=8)
./select_loop.go:89:22: func literal escapes to heap in main:
./select_loop.go:89:22:   flow: {storage for []func(){...}} ← &{storage for func literal}:
./select_loop.go:89:22:     from func literal (spill) at ./select_loop.go:89:22
./select_loop.go:89:22:     from []func(){...} (slice-literal-element) at ./select_loop.go:89:21
./select_loop.go:89:22:   flow: {heap} ← {storage for []func(){...}}:
./select_loop.go:89:22:     from []func(){...} (spill) at ./select_loop.go:89:21
./select_loop.go:89:22:     from limited(2, []func(){...}) (call parameter) at ./select_loop.go:89:9
./select_loop.go:89:33: func literal escapes to heap in main:
./select_loop.go:89:33:   flow: {storage for []func(){...}} ← &{storage for func literal}:
./select_loop.go:89:33:     from func literal (spill) at ./select_loop.go:89:33
./select_loop.go:89:33:     from []func(){...} (slice-literal-element) at ./select_loop.go:89:21
./select_loop.go:89:33:   flow: {heap} ← {storage for []func(){...}}:
./select_loop.go:89:33:     from []func(){...} (spill) at ./select_loop.go:89:21
./select_loop.go:89:33:     from limited(2, []func(){...}) (call parameter) at ./select_loop.go:89:9
./select_loop.go:89:21: []func(){...} does not escape
./select_loop.go:89:22: func literal escapes to heap
./select_loop.go:89:33: func literal escapes to heap
