# command-line-arguments
./wrapped_in_variable.go:16:6: can inline turkish with cost 17 as: func(step) step { return func literal }
./wrapped_in_variable.go:17:9: can inline turkish.func1 with cost 31 as: func(*state) bool { if s.text[s.at] == byte(105) { return false }; return f(s) }
./wrapped_in_variable.go:10:6: can inline upper with cost 11 as: func(*state) bool { s.at++; return s.at < len(s.text) }
./wrapped_in_variable.go:30:6: cannot inline run: function too complex: cost 220 exceeds budget 80
./wrapped_in_variable.go:38:6: can inline main with cost 61 as: func() { println(run("tr")) }
./wrapped_in_variable.go:26:17: inlining call to turkish
./wrapped_in_variable.go:27:39: inlining call to turkish
./wrapped_in_variable.go:27:69: inlining call to turkish
./wrapped_in_variable.go:27:61: inlining call to turkish
./wrapped_in_variable.go:31:16: inlining call to turkish
./wrapped_in_variable.go:17:9: can inline turkish.func1 with cost 25 as: func(*state) bool { if s.text[s.at] == byte(105) { return false }; return f(s) }
./wrapped_in_variable.go:33:9: inlining call to turkish.func1
./wrapped_in_variable.go:33:9: inlining call to upper
./wrapped_in_variable.go:10:12: s does not escape
./wrapped_in_variable.go:27:25: map[string]step{...} escapes to heap in init:
./wrapped_in_variable.go:27:25:   flow: {heap} ← &{storage for map[string]step{...}}:
./wrapped_in_variable.go:27:25:     from map[string]step{...} (spill) at ./wrapped_in_variable.go:27:25
./wrapped_in_variable.go:27:25:     from steps = map[string]step{...} (assign) at ./wrapped_in_variable.go:27:2
./wrapped_in_variable.go:26:17: init capturing by value: f (addr=false assign=false width=8)
./wrapped_in_variable.go:27:39: init capturing by value: f (addr=false assign=false width=8)
./wrapped_in_variable.go:27:69: init capturing by value: f (addr=false assign=false width=8)
./wrapped_in_variable.go:27:61: init capturing by value: f (addr=false assign=false width=8)
./wrapped_in_variable.go:17:14: parameter s leaks to {heap} for turkish.func1#RMgI/RZtu4k=# with derefs=0:
./wrapped_in_variable.go:17:14:   flow: {heap} ← s:
./wrapped_in_variable.go:17:14:     from f(s) (call parameter) at ./wrapped_in_variable.go:21:11
./wrapped_in_variable.go:17:14: parameter s leaks to {heap} for turkish.func1#8Wum+mHaM5g=# with derefs=0:
./wrapped_in_variable.go:17:14:   flow: {heap} ← s:
./wrapped_in_variable.go:17:14:     from f(s) (call parameter) at ./wrapped_in_variable.go:21:11
./wrapped_in_variable.go:17:14: parameter s leaks to {heap} for turkish.func1#f3dLtG5+NCo=# with derefs=0:
./wrapped_in_variable.go:17:14:   flow: {heap} ← s:
./wrapped_in_variable.go:17:14:     from f(s) (call parameter) at ./wrapped_in_variable.go:21:11
./wrapped_in_variable.go:17:14: parameter s leaks to {heap} for turkish.func1#TvuX58xFILk=# with derefs=0:
./wrapped_in_variable.go:17:14:   flow: {heap} ← s:
./wrapped_in_variable.go:17:14:     from f(s) (call parameter) at ./wrapped_in_variable.go:21:11
./wrapped_in_variable.go:26:17: func literal escapes to heap in init:
./wrapped_in_variable.go:26:17:   flow: ~r0 ← &{storage for func literal}:
./wrapped_in_variable.go:26:17:     from func literal (spill) at ./wrapped_in_variable.go:26:17
./wrapped_in_variable.go:26:17:     from ~r0 = func literal (assign-pair) at ./wrapped_in_variable.go:26:17
./wrapped_in_variable.go:26:17:   flow: {heap} ← ~r0:
./wrapped_in_variable.go:26:17:     from plain = ~r0 (assign) at ./wrapped_in_variable.go:26:2
./wrapped_in_variable.go:27:39: func literal escapes to heap in init:
./wrapped_in_variable.go:27:39:   flow: ~r0 ← &{storage for func literal}:
./wrapped_in_variable.go:27:39:     from func literal (spill) at ./wrapped_in_variable.go:27:39
./wrapped_in_variable.go:27:39:     from ~r0 = func literal (assign-pair) at ./wrapped_in_variable.go:27:39
./wrapped_in_variable.go:27:39:   flow: {heap} ← ~r0:
./wrapped_in_variable.go:27:39:     from map[string]step{...} (map literal value) at ./wrapped_in_variable.go:27:25
./wrapped_in_variable.go:27:61: func literal escapes to heap in init:
./wrapped_in_variable.go:27:61:   flow: ~r0 ← &{storage for func literal}:
./wrapped_in_variable.go:27:61:     from func literal (spill) at ./wrapped_in_variable.go:27:61
./wrapped_in_variable.go:27:61:     from ~r0 = func literal (assign-pair) at ./wrapped_in_variable.go:27:61
./wrapped_in_variable.go:27:61:   flow: {heap} ← ~r0:
./wrapped_in_variable.go:27:61:     from map[string]step{...} (map literal value) at ./wrapped_in_variable.go:27:25
./wrapped_in_variable.go:27:69: func literal escapes to heap in init:
./wrapped_in_variable.go:27:69:   flow: ~r0 ← &{storage for func literal}:
./wrapped_in_variable.go:27:69:     from func literal (spill) at ./wrapped_in_variable.go:27:69
./wrapped_in_variable.go:27:69:     from ~r0 = func literal (assign-pair) at ./wrapped_in_variable.go:27:69
./wrapped_in_variable.go:27:69:   flow: f ← ~r0:
./wrapped_in_variable.go:27:69:     from f := ~r0 (assign-pair) at ./wrapped_in_variable.go:27:61
./wrapped_in_variable.go:27:69:   flow: {storage for func literal} ← f:
./wrapped_in_variable.go:27:69:     from f (captured by a closure) at ./wrapped_in_variable.go:27:61
./wrapped_in_variable.go:17:14: leaking param: s
./wrapped_in_variable.go:17:14: leaking param: s
./wrapped_in_variable.go:17:14: leaking param: s
./wrapped_in_variable.go:17:14: leaking param: s
./wrapped_in_variable.go:26:17: func literal escapes to heap
./wrapped_in_variable.go:27:25: map[string]step{...} escapes to heap
./wrapped_in_variable.go:27:39: func literal escapes to heap
./wrapped_in_variable.go:27:69: func literal escapes to heap
./wrapped_in_variable.go:27:61: func literal escapes to heap
./wrapped_in_variable.go:16:14: turkish capturing by value: f (addr=false assign=false width=8)
./wrapped_in_variable.go:17:14: parameter s leaks to {heap} for turkish.func1 with derefs=0:
./wrapped_in_variable.go:17:14:   flow: {heap} ← s:
./wrapped_in_variable.go:17:14:     from f(s) (call parameter) at ./wrapped_in_variable.go:21:11
./wrapped_in_variable.go:17:9: func literal escapes to heap in turkish:
./wrapped_in_variable.go:17:9:   flow: ~r0 ← &{storage for func literal}:
./wrapped_in_variable.go:17:9:     from func literal (spill) at ./wrapped_in_variable.go:17:9
./wrapped_in_variable.go:17:9:     from return func literal (return) at ./wrapped_in_variable.go:17:2
./wrapped_in_variable.go:16:14: parameter f leaks to {storage for func literal} for turkish with derefs=0:
./wrapped_in_variable.go:16:14:   flow: {storage for func literal} ← f:
./wrapped_in_variable.go:16:14:     from f (captured by a closure) at ./wrapped_in_variable.go:21:10
./wrapped_in_variable.go:16:14: leaking param: f
./wrapped_in_variable.go:17:14: leaking param: s
./wrapped_in_variable.go:17:9: func literal escapes to heap
./wrapped_in_variable.go:31:16: run capturing by value: f (addr=false assign=false width=8)
./wrapped_in_variable.go:32:7: &state{...} escapes to heap in run:
./wrapped_in_variable.go:32:7:   flow: s ← &{storage for &state{...}}:
./wrapped_in_variable.go:32:7:     from &state{...} (spill) at ./wrapped_in_variable.go:32:7
./wrapped_in_variable.go:32:7:     from s := &state{...} (assign) at ./wrapped_in_variable.go:32:4
./wrapped_in_variable.go:32:7:   flow: {heap} ← s:
./wrapped_in_variable.go:32:7:     from plain(s) (call parameter) at ./wrapped_in_variable.go:33:21
./wrapped_in_variable.go:30:10: parameter name leaks to {storage for &state{...}} for run with derefs=0:
./wrapped_in_variable.go:30:10:   flow: {storage for &state{...}} ← name:
./wrapped_in_variable.go:30:10:     from state{...} (struct literal element) at ./wrapped_in_variable.go:32:13
./wrapped_in_variable.go:30:10: leaking param: name
./wrapped_in_variable.go:17:14: s does not escape
./wrapped_in_variable.go:31:16: func literal does not escape
./wrapped_in_variable.go:32:7: &state{...} escapes to heap
