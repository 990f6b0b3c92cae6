# command-line-arguments
./loop_before_122.go:6:6: can inline pointers with cost 37 as: func([]*int) []**int { for loop; for loop; return  }
./loop_before_122.go:16:6: can inline callbacks with cost 33 as: func(int) []func() int { for loop; return  }
./loop_before_122.go:18:21: can inline callbacks.func1 with cost 2 as: func() int { return i }
./loop_before_122.go:23:6: cannot inline main: function too complex: cost 87 exceeds budget 80
./loop_before_122.go:25:22: inlining call to pointers
./loop_before_122.go:25:50: inlining call to callbacks
./loop_before_122.go:7:9: x escapes to heap in pointers:
./loop_before_122.go:7:9:   flow: {heap} ← &x:
./loop_before_122.go:7:9:     from &x (address-of) at ./loop_before_122.go:8:21
./loop_before_122.go:7:9:     from append(out, &x) (call parameter) at ./loop_before_122.go:8:15
./loop_before_122.go:10:9: p escapes to heap in pointers:
./loop_before_122.go:10:9:   flow: {heap} ← &p:
./loop_before_122.go:10:9:     from &p (address-of) at ./loop_before_122.go:11:21
./loop_before_122.go:10:9:     from append(out, &p) (call parameter) at ./loop_before_122.go:11:15
./loop_before_122.go:6:15: parameter list leaks to p for pointers with derefs=1:
./loop_before_122.go:6:15:   flow: p ← *list:
./loop_before_122.go:6:15:     from list[0] (dot of pointer) at ./loop_before_122.go:10:21
./loop_before_122.go:6:15:     from i, p := 0, list[0] (assign-pair) at ./loop_before_122.go:10:11
./loop_before_122.go:6:15: parameter list leaks to x for pointers with derefs=1:
./loop_before_122.go:6:15:   flow: {temp} ← list:
./loop_before_122.go:6:15:   flow: x ← *{temp}:
./loop_before_122.go:6:15:     from for loop (range-deref) at ./loop_before_122.go:7:14
./loop_before_122.go:8:15: append(out, &x) escapes to heap in pointers:
./loop_before_122.go:8:15:   flow: out ← &{storage for append(out, &x)}:
./loop_before_122.go:8:15:     from append(out, &x) (spill) at ./loop_before_122.go:8:15
./loop_before_122.go:8:15:     from out = append(out, &x) (assign) at ./loop_before_122.go:8:7
./loop_before_122.go:11:15: append(out, &p) escapes to heap in pointers:
./loop_before_122.go:11:15:   flow: out ← &{storage for append(out, &p)}:
./loop_before_122.go:11:15:     from append(out, &p) (spill) at ./loop_before_122.go:11:15
./loop_before_122.go:11:15:     from out = append(out, &p) (assign) at ./loop_before_122.go:11:7
./loop_before_122.go:6:15: leaking param content: list
./loop_before_122.go:7:9: moved to heap: x
./loop_before_122.go:10:9: moved to heap: p
./loop_before_122.go:8:15: append escapes to heap
./loop_before_122.go:11:15: append escapes to heap
./loop_before_122.go:18:21: func literal escapes to heap in callbacks:
./loop_before_122.go:18:21:   flow: {heap} ← &{storage for func literal}:
./loop_before_122.go:18:21:     from func literal (spill) at ./loop_before_122.go:18:21
./loop_before_122.go:18:21:     from append(out, func literal) (call parameter) at ./loop_before_122.go:18:15
./loop_before_122.go:17:6: callbacks capturing by ref: i (addr=false assign=true width=8)
./loop_before_122.go:17:6: i escapes to heap in callbacks:
./loop_before_122.go:17:6:   flow: {storage for func literal} ← &i:
./loop_before_122.go:17:6:     from i (captured by a closure) at ./loop_before_122.go:18:41
./loop_before_122.go:17:6:     from i (reference) at ./loop_before_122.go:18:41
./loop_before_122.go:18:15: append(out, func literal) escapes to heap in callbacks:
./loop_before_122.go:18:15:   flow: out ← &{storage for append(out, func literal)}:
./loop_before_122.go:18:15:     from append(out, func literal) (spill) at ./loop_before_122.go:18:15
./loop_before_122.go:18:15:     from out = append(out, func literal) (assign) at ./loop_before_122.go:18:7
./loop_before_122.go:17:6: moved to heap: i
./loop_before_122.go:18:21: func literal escapes to heap
./loop_before_122.go:18:15: append escapes to heap
./loop_before_122.go:25:22: x escapes to heap in main:
./loop_before_122.go:25:22:   flow: {heap} ← &x:
./loop_before_122.go:25:22:     from &x (address-of) at ./loop_before_122.go:25:22
./loop_before_122.go:25:22:     from append(out, &x) (call parameter) at ./loop_before_122.go:25:22
./loop_before_122.go:25:22: p escapes to heap in main:
./loop_before_122.go:25:22:   flow: {heap} ← &p:
./loop_before_122.go:25:22:     from &p (address-of) at ./loop_before_122.go:25:22
./loop_before_122.go:25:22:     from append(out, &p) (call parameter) at ./loop_before_122.go:25:22
./loop_before_122.go:25:50: func literal escapes to heap in main:
./loop_before_122.go:25:50:   flow: {heap} ← &{storage for func literal}:
./loop_before_122.go:25:50:     from func literal (spill) at ./loop_before_122.go:25:50
./loop_before_122.go:25:50:     from append(out, func literal) (call parameter) at ./loop_before_122.go:25:50
./loop_before_122.go:25:50: main capturing by ref: i (addr=false assign=true width=8)
./loop_before_122.go:25:50: i escapes to heap in main:
./loop_before_122.go:25:50:   flow: {storage for func literal} ← &i:
./loop_before_122.go:25:50:     from i (captured by a closure) at ./loop_before_122.go:25:50
./loop_before_122.go:25:50:     from i (reference) at ./loop_before_122.go:25:50
./loop_before_122.go:24:2: n escapes to heap in main:
./loop_before_122.go:24:2:   flow: {storage for []*int{...}} ← &n:
./loop_before_122.go:24:2:     from &n (address-of) at ./loop_before_122.go:25:30
./loop_before_122.go:24:2:     from []*int{...} (slice-literal-element) at ./loop_before_122.go:25:29
./loop_before_122.go:24:2:   flow: list ← &{storage for []*int{...}}:
./loop_before_122.go:24:2:     from []*int{...} (spill) at ./loop_before_122.go:25:29
./loop_before_122.go:24:2:     from list := []*int{...} (assign-pair) at ./loop_before_122.go:25:22
./loop_before_122.go:24:2:   flow: p ← *list:
./loop_before_122.go:24:2:     from list[0] (dot of pointer) at ./loop_before_122.go:25:22
./loop_before_122.go:24:2:     from i, p := 0, list[0] (assign-pair) at ./loop_before_122.go:25:22
./loop_before_122.go:24:2: moved to heap: n
./loop_before_122.go:25:22: moved to heap: x
./loop_before_122.go:25:22: moved to heap: p
./loop_before_122.go:25:50: moved to heap: i
./loop_before_122.go:25:29: []*int{...} does not escape
./loop_before_122.go:25:22: append does not escape
./loop_before_122.go:25:22: append does not escape
./loop_before_122.go:25:50: func literal escapes to heap
./loop_before_122.go:25:50: append does not escape
