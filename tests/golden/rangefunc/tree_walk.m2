# command-line-arguments
./tree_walk.go:15:6: cannot inline (*tree).insert: function too complex: cost 150 exceeds budget 80
./tree_walk.go:32:6: cannot inline (*tree).push: function too complex: cost 149 exceeds budget 80
./tree_walk.go:28:6: can inline (*tree).all with cost 17 as: method(*tree) func() iter.Seq[*main.tree] { return func literal }
./tree_walk.go:29:9: can inline (*tree).all.func1 with cost 60 as: func(func(*tree) bool) { (*tree).push(t, yield) }
./tree_walk.go:36:6: can inline (*tree).levels with cost 76 as: method(*tree) func(func(int, []*tree) bool) { level := []*tree{...}; for loop }
./tree_walk.go:54:6: cannot inline firstAbove: defer call in range func
./tree_walk.go:55:2: cannot inline firstAbove-range1: unhandled op DEFER
./tree_walk.go:56:9: can inline firstAbove-range1.1 with cost 6 as: func() { found += 0 * n.key }
./tree_walk.go:64:6: cannot inline crossing: function too complex: cost 130 exceeds budget 80
./tree_walk.go:67:2: can inline crossing-range1 with cost 178 as: func(*tree) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; #state2 := 1; #yield1 := func literal; .autotmp_5(#yield1); if #state2 == 2 { runtime.panicrangestate(4) }; #state2 = 3; if #next > 2 { runtime.panicrangestate(0) }; if #next == 1 { #next = 0; #state1 = 1; return true }; if #next == 2 { #next = 0; #state1 = 0; return false }; if #next > 0 { #state1 = 0; return false }; #state1 = 1; return true }
./tree_walk.go:68:3: can inline crossing-range1-range1 with cost 50 as: func(*tree) bool { #tmpState := #state2; #state2 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; if y.key > x.key { #next = 1; #state2 = 0; return false }; if y.key == 7 { #next = 2; #state2 = 0; return false }; pairs++; #state2 = 1; return true }
./tree_walk.go:81:6: cannot inline main: function too complex: cost 485 exceeds budget 80
./tree_walk.go:87:2: can inline main-range1 with cost 26 as: func(int, []*tree) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; widest = max(widest, len(nodes)); #state1 = 1; return true }
./tree_walk.go:55:22: inlining call to (*tree).all
./tree_walk.go:29:9: can inline (*tree).all.func1 with cost 60 as: func(func(*tree) bool) { (*tree).push(t, yield) }
./tree_walk.go:55:2: inlining call to (*tree).all.func1
./tree_walk.go:61:22: inlining call to fmt.Errorf
./tree_walk.go:61:22: inlining call to errors.New
./tree_walk.go:67:22: inlining call to (*tree).all
./tree_walk.go:29:9: can inline (*tree).all.func1 with cost 60 as: func(func(*tree) bool) { (*tree).push(t, yield) }
./tree_walk.go:67:2: inlining call to (*tree).all.func1
./tree_walk.go:68:23: inlining call to (*tree).all
./tree_walk.go:29:9: can inline (*tree).all.1 with cost 60 as: func(func(*tree) bool) { (*tree).push(t, yield) }
./tree_walk.go:68:3: inlining call to (*tree).all.1
./tree_walk.go:87:2: inlining call to (*tree).levels
./tree_walk.go:90:13: inlining call to fmt.Println
./tree_walk.go:91:13: inlining call to fmt.Println
./tree_walk.go:87:2: inlining call to main-range1
./tree_walk.go:17:10: &tree{...} escapes to heap in (*tree).insert:
./tree_walk.go:17:10:   flow: ~r0 ← &{storage for &tree{...}}:
./tree_walk.go:17:10:     from &tree{...} (spill) at ./tree_walk.go:17:10
./tree_walk.go:17:10:     from return &tree{...} (return) at ./tree_walk.go:17:3
./tree_walk.go:17:10:   flow: {heap} ← ~r0:
./tree_walk.go:17:10:     from t.left = (*tree).insert(t.left, key) (assign) at ./tree_walk.go:21:10
./tree_walk.go:15:7: parameter t leaks to {heap} for (*tree).insert with derefs=0:
./tree_walk.go:15:7:   flow: ~r0 ← t:
./tree_walk.go:15:7:     from return t (return) at ./tree_walk.go:25:2
./tree_walk.go:15:7:   flow: {heap} ← ~r0:
./tree_walk.go:15:7:     from t.left = (*tree).insert(t.left, key) (assign) at ./tree_walk.go:21:10
./tree_walk.go:15:7: parameter t leaks to ~r0 for (*tree).insert with derefs=0:
./tree_walk.go:15:7:   flow: ~r0 ← t:
./tree_walk.go:15:7:     from return t (return) at ./tree_walk.go:25:2
./tree_walk.go:15:7: leaking param: t
./tree_walk.go:17:10: &tree{...} escapes to heap
./tree_walk.go:32:7: parameter t leaks to {heap} for (*tree).push with derefs=0:
./tree_walk.go:32:7:   flow: {heap} ← t:
./tree_walk.go:32:7:     from yield(t) (call parameter) at ./tree_walk.go:33:48
./tree_walk.go:32:7: leaking param: t
./tree_walk.go:32:21: yield does not escape
./tree_walk.go:28:7: (*tree).all capturing by value: t (addr=false assign=false width=8)
./tree_walk.go:28:7: parameter t leaks to {heap} for (*tree).all with derefs=0:
./tree_walk.go:28:7:   flow: {heap} ← t:
./tree_walk.go:28:7:     from (*tree).push(t, yield) (call parameter) at ./tree_walk.go:29:46
./tree_walk.go:29:9: func literal escapes to heap in (*tree).all:
./tree_walk.go:29:9:   flow: ~r0 ← &{storage for func literal}:
./tree_walk.go:29:9:     from func literal (spill) at ./tree_walk.go:29:9
./tree_walk.go:29:9:     from return func literal (return) at ./tree_walk.go:29:2
./tree_walk.go:28:7: parameter t leaks to {storage for func literal} for (*tree).all with derefs=0:
./tree_walk.go:28:7:   flow: {storage for func literal} ← t:
./tree_walk.go:28:7:     from t (captured by a closure) at ./tree_walk.go:29:40
./tree_walk.go:28:7: leaking param: t
./tree_walk.go:29:14: yield does not escape
./tree_walk.go:29:9: func literal escapes to heap
./tree_walk.go:37:18: []*tree{...} escapes to heap in (*tree).levels:
./tree_walk.go:37:18:   flow: level ← &{storage for []*tree{...}}:
./tree_walk.go:37:18:     from []*tree{...} (spill) at ./tree_walk.go:37:18
./tree_walk.go:37:18:     from level := []*tree{...} (assign) at ./tree_walk.go:37:8
./tree_walk.go:37:18:   flow: {heap} ← level:
./tree_walk.go:37:18:     from yield(depth, level) (call parameter) at ./tree_walk.go:39:12
./tree_walk.go:46:19: append(next, c) escapes to heap in (*tree).levels:
./tree_walk.go:46:19:   flow: next ← &{storage for append(next, c)}:
./tree_walk.go:46:19:     from append(next, c) (spill) at ./tree_walk.go:46:19
./tree_walk.go:46:19:     from next = append(next, c) (assign) at ./tree_walk.go:46:11
./tree_walk.go:46:19:   flow: level ← next:
./tree_walk.go:46:19:     from level = next (assign) at ./tree_walk.go:50:9
./tree_walk.go:46:19:   flow: {heap} ← level:
./tree_walk.go:46:19:     from yield(depth, level) (call parameter) at ./tree_walk.go:39:12
./tree_walk.go:36:7: parameter t leaks to {storage for []*tree{...}} for (*tree).levels with derefs=0:
./tree_walk.go:36:7:   flow: {storage for []*tree{...}} ← t:
./tree_walk.go:36:7:     from []*tree{...} (slice-literal-element) at ./tree_walk.go:37:18
./tree_walk.go:36:7: leaking param: t
./tree_walk.go:36:23: yield does not escape
./tree_walk.go:37:18: []*tree{...} escapes to heap
./tree_walk.go:46:19: append escapes to heap
./tree_walk.go:56:9: func literal escapes to heap in firstAbove-range1:
./tree_walk.go:56:9:   flow: {heap} ← &{storage for func literal}:
./tree_walk.go:56:9:     from func literal (spill) at ./tree_walk.go:56:9
./tree_walk.go:55:2: firstAbove capturing by ref: #state1 (addr=false assign=true width=8)
./tree_walk.go:54:38: firstAbove capturing by ref: found (addr=false assign=true width=8)
firstAbove capturing by value: #defers (addr=false assign=false width=16)
./tree_walk.go:54:26: firstAbove capturing by value: limit (addr=false assign=false width=8)
./tree_walk.go:54:49: firstAbove capturing by ref: err (addr=false assign=true width=16)
firstAbove capturing by ref: #next (addr=false assign=true width=8)
./tree_walk.go:54:38: firstAbove capturing by ref: found (addr=true assign=true width=8)
./tree_walk.go:54:38: found escapes to heap in firstAbove:
./tree_walk.go:54:38:   flow: {storage for func literal} ← &found:
./tree_walk.go:54:38:     from found (captured by a closure) at ./tree_walk.go:56:18
./tree_walk.go:54:38:     from found (reference) at ./tree_walk.go:56:18
./tree_walk.go:55:6: firstAbove-range1 capturing by value: n (addr=false assign=false width=8)
./tree_walk.go:55:22: firstAbove capturing by value: t (addr=false assign=false width=8)
./tree_walk.go:54:17: parameter t leaks to {heap} for firstAbove with derefs=0:
./tree_walk.go:54:17:   flow: t ← t:
./tree_walk.go:54:17:     from t := t (assign-pair) at ./tree_walk.go:55:22
./tree_walk.go:54:17:   flow: {heap} ← t:
./tree_walk.go:54:17:     from (*tree).push(t, yield) (call parameter) at ./tree_walk.go:29:46
./tree_walk.go:61:43: limit escapes to heap in firstAbove:
./tree_walk.go:61:43:   flow: {storage for ... argument} ← &{storage for limit}:
./tree_walk.go:61:43:     from limit (spill) at ./tree_walk.go:61:43
./tree_walk.go:61:43:     from ... argument (slice-literal-element) at ./tree_walk.go:61:22
./tree_walk.go:61:43:   flow: fmt.a ← &{storage for ... argument}:
./tree_walk.go:61:43:     from ... argument (spill) at ./tree_walk.go:61:22
./tree_walk.go:61:43:     from fmt.format, fmt.a := "nothing above %d", ... argument (assign-pair) at ./tree_walk.go:61:22
./tree_walk.go:61:43:   flow: {heap} ← *fmt.a:
./tree_walk.go:61:43:     from fmt.errorf(fmt.format, fmt.a...) (call parameter) at ./tree_walk.go:61:22
./tree_walk.go:55:6: parameter n leaks to {storage for func literal} for firstAbove-range1 with derefs=0:
./tree_walk.go:55:6:   flow: {storage for func literal} ← n:
./tree_walk.go:55:6:     from n (captured by a closure) at ./tree_walk.go:56:31
./tree_walk.go:61:22: &errors.errorString{...} escapes to heap in firstAbove:
./tree_walk.go:61:22:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
./tree_walk.go:61:22:     from &errors.errorString{...} (spill) at ./tree_walk.go:61:22
./tree_walk.go:61:22:     from &errors.errorString{...} (interface-converted) at ./tree_walk.go:61:22
./tree_walk.go:61:22:     from ~r0 = &errors.errorString{...} (assign-pair) at ./tree_walk.go:61:22
./tree_walk.go:61:22:   flow: fmt.err ← ~r0:
./tree_walk.go:61:22:     from fmt.err = ~r0 (assign-pair) at ./tree_walk.go:61:22
./tree_walk.go:61:22:   flow: err ← fmt.err:
./tree_walk.go:61:22:     from return 0, fmt.err (return) at ./tree_walk.go:61:2
./tree_walk.go:54:17: leaking param: t
./tree_walk.go:55:6: leaking param: n
./tree_walk.go:29:14: yield does not escape
./tree_walk.go:54:38: moved to heap: found
./tree_walk.go:55:2: func literal does not escape
./tree_walk.go:56:9: func literal escapes to heap
./tree_walk.go:55:22: func literal does not escape
./tree_walk.go:61:22: ... argument does not escape
./tree_walk.go:61:43: limit escapes to heap
./tree_walk.go:61:22: &errors.errorString{...} escapes to heap
./tree_walk.go:67:2: crossing capturing by ref: #state1 (addr=false assign=true width=8)
crossing capturing by ref: #next (addr=false assign=true width=8)
./tree_walk.go:65:2: crossing capturing by ref: pairs (addr=false assign=true width=8)
./tree_walk.go:64:18: crossing capturing by value: b (addr=false assign=false width=8)
./tree_walk.go:68:3: crossing-range1 capturing by ref: #state2 (addr=false assign=true width=8)
./tree_walk.go:67:6: crossing-range1 capturing by value: x (addr=false assign=false width=8)
crossing capturing by ref: #next (addr=true assign=true width=8)
./tree_walk.go:65:2: crossing capturing by ref: pairs (addr=true assign=true width=8)
./tree_walk.go:68:23: crossing-range1 capturing by value: t (addr=false assign=false width=8)
./tree_walk.go:67:22: crossing capturing by value: t (addr=false assign=false width=8)
./tree_walk.go:64:18: parameter b leaks to {heap} for crossing with derefs=0:
./tree_walk.go:64:18:   flow: t ← b:
./tree_walk.go:64:18:     from t := b (assign-pair) at ./tree_walk.go:68:23
./tree_walk.go:64:18:   flow: {heap} ← t:
./tree_walk.go:64:18:     from (*tree).push(t, yield) (call parameter) at ./tree_walk.go:29:46
./tree_walk.go:64:15: parameter a leaks to {heap} for crossing with derefs=0:
./tree_walk.go:64:15:   flow: t ← a:
./tree_walk.go:64:15:     from t := a (assign-pair) at ./tree_walk.go:67:22
./tree_walk.go:64:15:   flow: {heap} ← t:
./tree_walk.go:64:15:     from (*tree).push(t, yield) (call parameter) at ./tree_walk.go:29:46
./tree_walk.go:64:15: leaking param: a
./tree_walk.go:64:18: leaking param: b
./tree_walk.go:67:6: x does not escape
./tree_walk.go:68:7: y does not escape
./tree_walk.go:29:14: yield does not escape
./tree_walk.go:29:14: yield does not escape
./tree_walk.go:67:2: func literal does not escape
./tree_walk.go:68:3: func literal does not escape
./tree_walk.go:68:23: func literal does not escape
./tree_walk.go:67:22: func literal does not escape
./tree_walk.go:90:13: .autotmp_5 escapes to heap in main:
./tree_walk.go:90:13:   flow: {storage for ... argument} ← &{storage for .autotmp_5}:
./tree_walk.go:90:13:     from .autotmp_5 (spill) at ./tree_walk.go:90:13
./tree_walk.go:90:13:     from ... argument (slice-literal-element) at ./tree_walk.go:90:13
./tree_walk.go:90:13:   flow: fmt.a ← &{storage for ... argument}:
./tree_walk.go:90:13:     from ... argument (spill) at ./tree_walk.go:90:13
./tree_walk.go:90:13:     from fmt.a := ... argument (assign-pair) at ./tree_walk.go:90:13
./tree_walk.go:90:13:   flow: {heap} ← *fmt.a:
./tree_walk.go:90:13:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./tree_walk.go:90:13
./tree_walk.go:91:14: widest escapes to heap in main:
./tree_walk.go:91:14:   flow: {storage for ... argument} ← &{storage for widest}:
./tree_walk.go:91:14:     from widest (spill) at ./tree_walk.go:91:14
./tree_walk.go:91:14:     from ... argument (slice-literal-element) at ./tree_walk.go:91:13
./tree_walk.go:91:14:   flow: fmt.a ← &{storage for ... argument}:
./tree_walk.go:91:14:     from ... argument (spill) at ./tree_walk.go:91:13
./tree_walk.go:91:14:     from fmt.a := ... argument (assign-pair) at ./tree_walk.go:91:13
./tree_walk.go:91:14:   flow: {heap} ← *fmt.a:
./tree_walk.go:91:14:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./tree_walk.go:91:13
./tree_walk.go:91:30: crossing(t, t) escapes to heap in main:
./tree_walk.go:91:30:   flow: {storage for ... argument} ← &{storage for crossing(t, t)}:
./tree_walk.go:91:30:     from crossing(t, t) (spill) at ./tree_walk.go:91:30
./tree_walk.go:91:30:     from ... argument (slice-literal-element) at ./tree_walk.go:91:13
./tree_walk.go:91:30:   flow: fmt.a ← &{storage for ... argument}:
./tree_walk.go:91:30:     from ... argument (spill) at ./tree_walk.go:91:13
./tree_walk.go:91:30:     from fmt.a := ... argument (assign-pair) at ./tree_walk.go:91:13
./tree_walk.go:91:30:   flow: {heap} ← *fmt.a:
./tree_walk.go:91:30:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./tree_walk.go:91:13
./tree_walk.go:83:25: []int{...} does not escape
./tree_walk.go:87:2: []*tree{...} does not escape
./tree_walk.go:87:2: append does not escape
./tree_walk.go:90:13: ... argument does not escape
./tree_walk.go:90:13: .autotmp_5 escapes to heap
./tree_walk.go:91:13: ... argument does not escape
./tree_walk.go:91:14: widest escapes to heap
./tree_walk.go:91:30: crossing(t, t) escapes to heap
