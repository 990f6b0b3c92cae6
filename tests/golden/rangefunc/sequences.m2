# command-line-arguments
./sequences.go:6:6: can inline count with cost 17 as: func(int) iter.Seq[int] { return func literal }
./sequences.go:7:9: can inline count.func1 with cost 29 as: func(func(int) bool) { for loop }
./sequences.go:48:6: cannot inline isPrime: function too complex: cost 131 exceeds budget 80
./sequences.go:49:2: can inline isPrime-range1 with cost 54 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; if d * d > n { #rv1 = true; #next = -1; #state1 = 0; return false }; if n % d == 0 { #rv1 = false; #next = -1; #state1 = 0; return false }; #state1 = 1; return true }
./sequences.go:23:6: can inline take[go.shape.int] with cost 17 as: func(*[6]uintptr, int, iter.Seq[go.shape.int]) iter.Seq[go.shape.int] { return func literal }
./sequences.go:24:9: can inline take[go.shape.int].func1 with cost 74 as: func(func(go.shape.int) bool) { if n <= 0 { return  }; left := n; #next = <nil>; #state1 := 1; #yield1 := func literal; seq(#yield1); if #state1 == 2 { runtime.panicrangestate(4) }; #state1 = 3; if #next == -1 { return  } }
./sequences.go:29:3: can inline take[go.shape.int].func1-range1 with cost 57 as: func(go.shape.int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; left--; if !yield(v) || left == 0 { #next = -1; #state1 = 0; return false }; #state1 = 1; return true }
./sequences.go:13:6: can inline filter[go.shape.int] with cost 17 as: func(*[7]uintptr, iter.Seq[go.shape.int], func(go.shape.int) bool) iter.Seq[go.shape.int] { return func literal }
./sequences.go:14:9: can inline filter[go.shape.int].func1 with cost 64 as: func(func(go.shape.int) bool) { #next = <nil>; #state1 := 1; #yield1 := func literal; seq(#yield1); if #state1 == 2 { runtime.panicrangestate(4) }; #state1 = 3; if #next == -1 { return  } }
./sequences.go:15:3: can inline filter[go.shape.int].func1-range1 with cost 71 as: func(go.shape.int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; if keep(v) && !yield(v) { #next = -1; #state1 = 0; return false }; #state1 = 1; return true }
./sequences.go:38:6: can inline backward[go.shape.string] with cost 17 as: func(*[5]uintptr, []go.shape.string) iter.Seq2[go.shape.int,go.shape.string] { return func literal }
./sequences.go:39:9: can inline backward[go.shape.string].func1 with cost 41 as: func(func(int, go.shape.string) bool) { for loop }
./sequences.go:60:6: can inline collect[go.shape.int] with cost 56 as: func(*[4]uintptr, iter.Seq[go.shape.int]) []go.shape.int { #state1 := 1; #yield1 := func literal; seq(#yield1); if #state1 == 2 { runtime.panicrangestate(4) }; #state1 = 3; return  }
./sequences.go:61:2: can inline collect[go.shape.int]-range1 with cost 25 as: func(go.shape.int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; out = append(out, v); #state1 = 1; return true }
./sequences.go:67:6: cannot inline main: function too complex: cost 409 exceeds budget 80
./sequences.go:69:2: can inline main-range1 with cost 23 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; sum += p; #state1 = 1; return true }
./sequences.go:74:2: can inline main-range2 with cost 32 as: func(int, string) bool { #tmpState := #state2; #state2 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; if i == 0 { #state2 = 0; return false }; word += l; #state2 = 1; return true }
./sequences.go:60:6: can inline collect[int] with cost 62 as: func(iter.Seq[int]) []int { return collect[go.shape.int](&.dict.collect[int], seq) }
./sequences.go:38:6: can inline backward[string] with cost 23 as: func([]string) iter.Seq2[int,string] { return backward[go.shape.string](&.dict.backward[string], s) }
./sequences.go:13:6: can inline filter[int] with cost 24 as: func(iter.Seq[int], func(int) bool) iter.Seq[int] { return filter[go.shape.int](&.dict.filter[int], seq, keep) }
./sequences.go:23:6: can inline take[int] with cost 24 as: func(int, iter.Seq[int]) iter.Seq[int] { return take[go.shape.int](&.dict.take[int], n, seq) }
./sequences.go:49:22: inlining call to count
./sequences.go:7:9: can inline count.func1 with cost 29 as: func(func(int) bool) { for loop }
./sequences.go:49:2: inlining call to count.func1
./sequences.go:49:2: inlining call to isPrime-range1
./sequences.go:69:37: inlining call to count
./sequences.go:69:31: inlining call to filter[go.shape.int]
./sequences.go:69:21: inlining call to take[go.shape.int]
./sequences.go:24:9: can inline take[go.shape.int].func1 with cost 74 as: func(func(go.shape.int) bool) { if n <= 0 { return  }; left := n; #next = <nil>; #state1 := 1; #yield1 := func literal; seq(#yield1); if #state1 == 2 { runtime.panicrangestate(4) }; #state1 = 3; if #next == -1 { return  } }
./sequences.go:69:2: inlining call to take[go.shape.int].func1
./sequences.go:74:28: inlining call to backward[go.shape.string]
./sequences.go:39:9: can inline backward[go.shape.string].func1 with cost 41 as: func(func(int, go.shape.string) bool) { for loop }
./sequences.go:74:2: inlining call to backward[go.shape.string].func1
./sequences.go:80:46: inlining call to count
./sequences.go:80:37: inlining call to take[go.shape.int]
./sequences.go:80:32: inlining call to collect[go.shape.int]
./sequences.go:14:9: can inline filter[go.shape.int].func1 with cost 64 as: func(func(go.shape.int) bool) { #next = <nil>; #state1 := 1; #yield1 := func literal; seq(#yield1); if #state1 == 2 { runtime.panicrangestate(4) }; #state1 = 3; if #next == -1 { return  } }
./sequences.go:69:2: inlining call to filter[go.shape.int].func1
./sequences.go:74:2: inlining call to main-range2
./sequences.go:24:9: can inline take[go.shape.int].func1 with cost 74 as: func(func(go.shape.int) bool) { if n <= 0 { return  }; left := n; #next = <nil>; #state1 := 1; #yield1 := func literal; seq(#yield1); if #state1 == 2 { runtime.panicrangestate(4) }; #state1 = 3; if #next == -1 { return  } }
./sequences.go:80:32: inlining call to take[go.shape.int].func1
./sequences.go:7:9: can inline count.func1 with cost 29 as: func(func(int) bool) { for loop }
./sequences.go:69:2: inlining call to count.func1
./sequences.go:7:9: can inline count.func1 with cost 29 as: func(func(int) bool) { for loop }
./sequences.go:80:32: inlining call to count.func1
./sequences.go:15:3: can inline filter[go.shape.int].func1-range1 with cost 71 as: func(go.shape.int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; if keep(v) && !yield(v) { #next = -1; #state1 = 0; return false }; #state1 = 1; return true }
./sequences.go:69:2: inlining call to filter[go.shape.int].func1-range1
./sequences.go:29:3: can inline take[go.shape.int].func1-range1 with cost 57 as: func(go.shape.int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; left--; if !yield(v) || left == 0 { #next = -1; #state1 = 0; return false }; #state1 = 1; return true }
./sequences.go:80:32: inlining call to take[go.shape.int].func1-range1
./sequences.go:29:3: can inline take[go.shape.int].func1-range1 with cost 57 as: func(go.shape.int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; left--; if !yield(v) || left == 0 { #next = -1; #state1 = 0; return false }; #state1 = 1; return true }
./sequences.go:69:2: inlining call to take[go.shape.int].func1-range1
./sequences.go:61:2: can inline collect[go.shape.int]-range1 with cost 25 as: func(go.shape.int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; out = append(out, v); #state1 = 1; return true }
./sequences.go:80:32: inlining call to collect[go.shape.int]-range1
./sequences.go:69:2: inlining call to main-range1
./sequences.go:60:6: inlining call to collect[go.shape.int]
./sequences.go:38:6: inlining call to backward[go.shape.string]
./sequences.go:13:6: inlining call to filter[go.shape.int]
./sequences.go:23:6: inlining call to take[go.shape.int]
./sequences.go:6:12: count capturing by value: from (addr=false assign=false width=8)
./sequences.go:7:9: func literal escapes to heap in count:
./sequences.go:7:9:   flow: ~r0 ← &{storage for func literal}:
./sequences.go:7:9:     from func literal (spill) at ./sequences.go:7:9
./sequences.go:7:9:     from return func literal (return) at ./sequences.go:7:2
./sequences.go:6:12: parameter from leaks to {storage for func literal} for count with derefs=0:
./sequences.go:6:12:   flow: {storage for func literal} ← from:
./sequences.go:6:12:     from from (captured by a closure) at ./sequences.go:8:12
./sequences.go:7:14: yield does not escape
./sequences.go:7:9: func literal escapes to heap
./sequences.go:57:8: "unreachable" escapes to heap in isPrime:
./sequences.go:57:8:   flow: {heap} ← &{storage for "unreachable"}:
./sequences.go:57:8:     from "unreachable" (spill) at ./sequences.go:57:8
./sequences.go:57:8:     from panic("unreachable") (call parameter) at ./sequences.go:57:7
./sequences.go:49:22: isPrime capturing by value: from (addr=false assign=false width=8)
./sequences.go:7:14: yield does not escape
./sequences.go:49:22: func literal does not escape
./sequences.go:57:8: "unreachable" escapes to heap
./sequences.go:69:37: main capturing by value: from (addr=false assign=false width=8)
./sequences.go:69:31: main capturing by value: keep (addr=false assign=false width=8)
./sequences.go:69:31: main capturing by value: seq (addr=false assign=false width=8)
./sequences.go:69:31: main capturing by value: .dict (addr=false assign=false width=8)
./sequences.go:15:3: filter[go.shape.int].func1#kFf4nreaSqI=# capturing by ref: #state1 (addr=false assign=true width=8)
./sequences.go:69:31: main capturing by value: keep (addr=false assign=false width=8)
./sequences.go:14:14: filter[go.shape.int].func1#kFf4nreaSqI=# capturing by value: yield (addr=false assign=false width=8)
filter[go.shape.int].func1#kFf4nreaSqI=# capturing by ref: #next (addr=false assign=true width=8)
./sequences.go:69:31: main capturing by value: .dict (addr=false assign=false width=8)
./sequences.go:69:21: main capturing by value: n (addr=false assign=false width=8)
./sequences.go:69:21: main capturing by value: seq (addr=false assign=false width=8)
./sequences.go:69:21: main capturing by value: .dict (addr=false assign=false width=8)
./sequences.go:29:3: take[go.shape.int].func1#s4obnG1cEaI=# capturing by ref: #state1 (addr=false assign=true width=8)
./sequences.go:28:3: take[go.shape.int].func1#s4obnG1cEaI=# capturing by ref: left (addr=false assign=true width=8)
./sequences.go:24:14: take[go.shape.int].func1#s4obnG1cEaI=# capturing by value: yield (addr=false assign=false width=8)
take[go.shape.int].func1#s4obnG1cEaI=# capturing by ref: #next (addr=false assign=true width=8)
./sequences.go:69:21: main capturing by value: .dict (addr=false assign=false width=8)
./sequences.go:74:28: main capturing by value: s (addr=false assign=false width=24)
./sequences.go:74:28: main capturing by value: .dict (addr=false assign=false width=8)
./sequences.go:80:46: main capturing by value: from (addr=false assign=false width=8)
./sequences.go:80:37: main capturing by value: n (addr=false assign=false width=8)
./sequences.go:80:37: main capturing by value: seq (addr=false assign=false width=8)
./sequences.go:80:37: main capturing by value: .dict (addr=false assign=false width=8)
./sequences.go:29:3: take[go.shape.int].func1#t09LGZbLbXE=# capturing by ref: #state1 (addr=false assign=true width=8)
./sequences.go:28:3: take[go.shape.int].func1#t09LGZbLbXE=# capturing by ref: left (addr=false assign=true width=8)
./sequences.go:24:14: take[go.shape.int].func1#t09LGZbLbXE=# capturing by value: yield (addr=false assign=false width=8)
take[go.shape.int].func1#t09LGZbLbXE=# capturing by ref: #next (addr=false assign=true width=8)
./sequences.go:80:37: main capturing by value: .dict (addr=false assign=false width=8)
./sequences.go:7:14: yield does not escape
./sequences.go:14:14: yield does not escape
./sequences.go:24:14: yield does not escape
./sequences.go:39:14: yield does not escape
./sequences.go:7:14: yield does not escape
./sequences.go:24:14: yield does not escape
./sequences.go:69:37: func literal does not escape
./sequences.go:69:31: func literal does not escape
./sequences.go:15:3: func literal does not escape
./sequences.go:69:21: func literal does not escape
./sequences.go:29:3: func literal does not escape
./sequences.go:72:21: []string{...} does not escape
./sequences.go:74:28: func literal does not escape
./sequences.go:80:46: func literal does not escape
./sequences.go:80:37: func literal does not escape
./sequences.go:29:3: func literal does not escape
./sequences.go:80:32: append does not escape
./sequences.go:61:2: collect[go.shape.int] capturing by ref: #state1 (addr=false assign=true width=8)
./sequences.go:60:39: collect[go.shape.int] capturing by ref: out (addr=false assign=true width=24)
./sequences.go:60:6: collect[go.shape.int] capturing by value: .dict (addr=false assign=false width=8)
./sequences.go:61:2: func literal escapes to heap in collect[go.shape.int]:
./sequences.go:61:2:   flow: #yield1 ← &{storage for func literal}:
./sequences.go:61:2:     from func literal (spill) at ./sequences.go:61:2
./sequences.go:61:2:     from #yield1 := func literal (assign) at ./sequences.go:61:2
./sequences.go:61:2:   flow: {heap} ← #yield1:
./sequences.go:61:2:     from seq(#yield1) (call parameter) at ./sequences.go:61:2
./sequences.go:61:2: #state1 escapes to heap in collect[go.shape.int]:
./sequences.go:61:2:   flow: {storage for func literal} ← &#state1:
./sequences.go:61:2:     from #state1 (captured by a closure) at <unknown line number>
./sequences.go:61:2:     from #state1 (reference) at <unknown line number>
./sequences.go:60:39: out escapes to heap in collect[go.shape.int]:
./sequences.go:60:39:   flow: {storage for func literal} ← &out:
./sequences.go:60:39:     from out (captured by a closure) at ./sequences.go:62:3
./sequences.go:60:39:     from out (reference) at ./sequences.go:62:3
./sequences.go:60:6: parameter .dict leaks to {storage for func literal} for collect[go.shape.int] with derefs=0:
./sequences.go:60:6:   flow: {storage for func literal} ← .dict:
./sequences.go:60:6:     from .dict (captured by a closure) at ./sequences.go:60:6
./sequences.go:62:15: append(out, v) escapes to heap in collect[go.shape.int]-range1:
./sequences.go:62:15:   flow: out ← &{storage for append(out, v)}:
./sequences.go:62:15:     from append(out, v) (spill) at ./sequences.go:62:15
./sequences.go:62:15:     from out = append(out, v) (assign) at ./sequences.go:62:7
./sequences.go:60:39: moved to heap: out
./sequences.go:61:2: moved to heap: #state1
./sequences.go:61:2: func literal escapes to heap
./sequences.go:62:15: append escapes to heap
./sequences.go:60:6: collect[int] capturing by ref: #state1 (addr=false assign=true width=8)
./sequences.go:60:6: collect[int] capturing by ref: out (addr=false assign=true width=24)
./sequences.go:60:6: collect[int] capturing by value: .dict (addr=false assign=false width=8)
./sequences.go:60:6: func literal escapes to heap in collect[int]:
./sequences.go:60:6:   flow: #yield1 ← &{storage for func literal}:
./sequences.go:60:6:     from func literal (spill) at ./sequences.go:60:6
./sequences.go:60:6:     from #yield1 := func literal (assign) at ./sequences.go:60:6
./sequences.go:60:6:   flow: {heap} ← #yield1:
./sequences.go:60:6:     from seq(#yield1) (call parameter) at ./sequences.go:60:6
./sequences.go:60:6: #state1 escapes to heap in collect[int]:
./sequences.go:60:6:   flow: {storage for func literal} ← &#state1:
./sequences.go:60:6:     from #state1 (captured by a closure) at <unknown line number>
./sequences.go:60:6:     from #state1 (reference) at <unknown line number>
./sequences.go:60:6: out escapes to heap in collect[int]:
./sequences.go:60:6:   flow: {storage for func literal} ← &out:
./sequences.go:60:6:     from out (captured by a closure) at ./sequences.go:60:6
./sequences.go:60:6:     from out (reference) at ./sequences.go:60:6
./sequences.go:62:15: append(out, v) escapes to heap in collect[go.shape.int]-range1#DO+U4QSYSC4=#:
./sequences.go:62:15:   flow: out ← &{storage for append(out, v)}:
./sequences.go:62:15:     from append(out, v) (spill) at ./sequences.go:62:15
./sequences.go:62:15:     from out = append(out, v) (assign) at ./sequences.go:62:7
./sequences.go:60:6: moved to heap: out
./sequences.go:60:6: moved to heap: #state1
./sequences.go:60:6: func literal escapes to heap
./sequences.go:62:15: append escapes to heap
./sequences.go:38:22: backward[go.shape.string] capturing by value: s (addr=false assign=false width=24)
./sequences.go:38:6: backward[go.shape.string] capturing by value: .dict (addr=false assign=false width=8)
./sequences.go:38:22: parameter s leaks to {heap} for backward[go.shape.string] with derefs=1:
./sequences.go:38:22:   flow: {heap} ← *s:
./sequences.go:38:22:     from s[i] (dot of pointer) at ./sequences.go:41:18
./sequences.go:38:22:     from yield(i, s[i]) (call parameter) at ./sequences.go:41:13
./sequences.go:39:9: func literal escapes to heap in backward[go.shape.string]:
./sequences.go:39:9:   flow: ~r0 ← &{storage for func literal}:
./sequences.go:39:9:     from func literal (spill) at ./sequences.go:39:9
./sequences.go:39:9:     from return func literal (return) at ./sequences.go:39:2
./sequences.go:38:22: parameter s leaks to {storage for func literal} for backward[go.shape.string] with derefs=0:
./sequences.go:38:22:   flow: {storage for func literal} ← s:
./sequences.go:38:22:     from s (captured by a closure) at ./sequences.go:40:16
./sequences.go:38:6: parameter .dict leaks to {storage for func literal} for backward[go.shape.string] with derefs=0:
./sequences.go:38:6:   flow: {storage for func literal} ← .dict:
./sequences.go:38:6:     from .dict (captured by a closure) at ./sequences.go:38:6
./sequences.go:39:9: func literal escapes to heap
./sequences.go:38:6: backward[string] capturing by value: s (addr=false assign=false width=24)
./sequences.go:38:6: backward[string] capturing by value: .dict (addr=false assign=false width=8)
./sequences.go:38:22: parameter s leaks to {heap} for backward[string] with derefs=1:
./sequences.go:38:22:   flow: s ← s:
./sequences.go:38:22:     from .dict, s := &.dict.backward[string], s (assign-pair) at ./sequences.go:38:6
./sequences.go:38:22:   flow: {heap} ← *s:
./sequences.go:38:22:     from s[i] (dot of pointer) at ./sequences.go:41:18
./sequences.go:38:22:     from yield(i, s[i]) (call parameter) at ./sequences.go:41:13
./sequences.go:38:6: func literal escapes to heap in backward[string]:
./sequences.go:38:6:   flow: ~r0 ← &{storage for func literal}:
./sequences.go:38:6:     from func literal (spill) at ./sequences.go:38:6
./sequences.go:38:6:     from ~r0 = func literal (assign-pair) at ./sequences.go:38:6
./sequences.go:38:6:   flow: ~r0 ← ~r0:
./sequences.go:38:6:     from return ~r0 (return) at ./sequences.go:38:6
./sequences.go:38:22: parameter s leaks to {storage for func literal} for backward[string] with derefs=0:
./sequences.go:38:22:   flow: s ← s:
./sequences.go:38:22:     from .dict, s := &.dict.backward[string], s (assign-pair) at ./sequences.go:38:6
./sequences.go:38:22:   flow: {storage for func literal} ← s:
./sequences.go:38:22:     from s (captured by a closure) at ./sequences.go:38:6
./sequences.go:38:6: func literal escapes to heap
./sequences.go:13:37: filter[go.shape.int] capturing by value: keep (addr=false assign=false width=8)
./sequences.go:13:20: filter[go.shape.int] capturing by value: seq (addr=false assign=false width=8)
./sequences.go:13:6: filter[go.shape.int] capturing by value: .dict (addr=false assign=false width=8)
./sequences.go:15:3: filter[go.shape.int].func1 capturing by ref: #state1 (addr=false assign=true width=8)
./sequences.go:13:37: filter[go.shape.int] capturing by value: keep (addr=false assign=false width=8)
./sequences.go:14:14: filter[go.shape.int].func1 capturing by value: yield (addr=false assign=false width=8)
filter[go.shape.int].func1 capturing by ref: #next (addr=false assign=true width=8)
./sequences.go:13:6: filter[go.shape.int] capturing by value: .dict (addr=false assign=false width=8)
./sequences.go:15:3: func literal escapes to heap in filter[go.shape.int].func1:
./sequences.go:15:3:   flow: #yield1 ← &{storage for func literal}:
./sequences.go:15:3:     from func literal (spill) at ./sequences.go:15:3
./sequences.go:15:3:     from #yield1 := func literal (assign) at ./sequences.go:15:3
./sequences.go:15:3:   flow: {heap} ← #yield1:
./sequences.go:15:3:     from seq(#yield1) (call parameter) at ./sequences.go:15:3
./sequences.go:15:3: #state1 escapes to heap in filter[go.shape.int].func1:
./sequences.go:15:3:   flow: {storage for func literal} ← &#state1:
./sequences.go:15:3:     from #state1 (captured by a closure) at <unknown line number>
./sequences.go:15:3:     from #state1 (reference) at <unknown line number>
./sequences.go:13:37: parameter keep leaks to {storage for func literal} for filter[go.shape.int] with derefs=0:
./sequences.go:13:37:   flow: {storage for func literal} ← keep:
./sequences.go:13:37:     from keep (captured by a closure) at ./sequences.go:16:7
./sequences.go:14:14: parameter yield leaks to {storage for func literal} for filter[go.shape.int].func1 with derefs=0:
./sequences.go:14:14:   flow: {storage for func literal} ← yield:
./sequences.go:14:14:     from yield (captured by a closure) at ./sequences.go:16:19
<unknown line number>: #next escapes to heap in filter[go.shape.int].func1:
<unknown line number>:   flow: {storage for func literal} ← &#next:
<unknown line number>:     from #next (captured by a closure) at ./sequences.go:17:5
<unknown line number>:     from #next (reference) at ./sequences.go:17:5
./sequences.go:13:6: parameter .dict leaks to {storage for func literal} for filter[go.shape.int] with derefs=0:
./sequences.go:13:6:   flow: {storage for func literal} ← .dict:
./sequences.go:13:6:     from .dict (captured by a closure) at ./sequences.go:13:6
./sequences.go:14:9: func literal escapes to heap in filter[go.shape.int]:
./sequences.go:14:9:   flow: ~r0 ← &{storage for func literal}:
./sequences.go:14:9:     from func literal (spill) at ./sequences.go:14:9
./sequences.go:14:9:     from return func literal (return) at ./sequences.go:14:2
./sequences.go:13:37: parameter keep leaks to {storage for func literal} for filter[go.shape.int] with derefs=0:
./sequences.go:13:37:   flow: {storage for func literal} ← keep:
./sequences.go:13:37:     from keep (captured by a closure) at ./sequences.go:16:7
./sequences.go:13:20: parameter seq leaks to {storage for func literal} for filter[go.shape.int] with derefs=0:
./sequences.go:13:20:   flow: {storage for func literal} ← seq:
./sequences.go:13:20:     from seq (captured by a closure) at ./sequences.go:15:18
./sequences.go:13:6: parameter .dict leaks to {storage for func literal} for filter[go.shape.int] with derefs=0:
./sequences.go:13:6:   flow: {storage for func literal} ← .dict:
./sequences.go:13:6:     from .dict (captured by a closure) at ./sequences.go:13:6
moved to heap: #next
./sequences.go:15:3: moved to heap: #state1
./sequences.go:14:9: func literal escapes to heap
./sequences.go:15:3: func literal escapes to heap
./sequences.go:13:6: filter[int] capturing by value: keep (addr=false assign=false width=8)
./sequences.go:13:6: filter[int] capturing by value: seq (addr=false assign=false width=8)
./sequences.go:13:6: filter[int] capturing by value: .dict (addr=false assign=false width=8)
./sequences.go:15:3: filter[go.shape.int].func1#JUiD+NeTZh0=# capturing by ref: #state1 (addr=false assign=true width=8)
./sequences.go:13:6: filter[int] capturing by value: keep (addr=false assign=false width=8)
./sequences.go:14:14: filter[go.shape.int].func1#JUiD+NeTZh0=# capturing by value: yield (addr=false assign=false width=8)
filter[go.shape.int].func1#JUiD+NeTZh0=# capturing by ref: #next (addr=false assign=true width=8)
./sequences.go:13:6: filter[int] capturing by value: .dict (addr=false assign=false width=8)
./sequences.go:15:3: func literal escapes to heap in filter[go.shape.int].func1#JUiD+NeTZh0=#:
./sequences.go:15:3:   flow: #yield1 ← &{storage for func literal}:
./sequences.go:15:3:     from func literal (spill) at ./sequences.go:15:3
./sequences.go:15:3:     from #yield1 := func literal (assign) at ./sequences.go:15:3
./sequences.go:15:3:   flow: {heap} ← #yield1:
./sequences.go:15:3:     from seq(#yield1) (call parameter) at ./sequences.go:15:3
./sequences.go:15:3: #state1 escapes to heap in filter[go.shape.int].func1#JUiD+NeTZh0=#:
./sequences.go:15:3:   flow: {storage for func literal} ← &#state1:
./sequences.go:15:3:     from #state1 (captured by a closure) at <unknown line number>
./sequences.go:15:3:     from #state1 (reference) at <unknown line number>
./sequences.go:14:14: parameter yield leaks to {storage for func literal} for filter[go.shape.int].func1#JUiD+NeTZh0=# with derefs=0:
./sequences.go:14:14:   flow: {storage for func literal} ← yield:
./sequences.go:14:14:     from yield (captured by a closure) at ./sequences.go:16:19
<unknown line number>: #next escapes to heap in filter[go.shape.int].func1#JUiD+NeTZh0=#:
<unknown line number>:   flow: {storage for func literal} ← &#next:
<unknown line number>:     from #next (captured by a closure) at ./sequences.go:17:5
<unknown line number>:     from #next (reference) at ./sequences.go:17:5
./sequences.go:13:37: parameter keep leaks to {storage for func literal} for filter[int] with derefs=0:
./sequences.go:13:37:   flow: keep ← keep:
./sequences.go:13:37:     from .dict, seq, keep := &.dict.filter[int], seq, keep (assign-pair) at ./sequences.go:13:6
./sequences.go:13:37:   flow: {storage for func literal} ← keep:
./sequences.go:13:37:     from keep (captured by a closure) at ./sequences.go:16:7
./sequences.go:13:6: func literal escapes to heap in filter[int]:
./sequences.go:13:6:   flow: ~r0 ← &{storage for func literal}:
./sequences.go:13:6:     from func literal (spill) at ./sequences.go:13:6
./sequences.go:13:6:     from ~r0 = func literal (assign-pair) at ./sequences.go:13:6
./sequences.go:13:6:   flow: ~r0 ← ~r0:
./sequences.go:13:6:     from return ~r0 (return) at ./sequences.go:13:6
./sequences.go:13:37: parameter keep leaks to {storage for func literal} for filter[int] with derefs=0:
./sequences.go:13:37:   flow: keep ← keep:
./sequences.go:13:37:     from .dict, seq, keep := &.dict.filter[int], seq, keep (assign-pair) at ./sequences.go:13:6
./sequences.go:13:37:   flow: {storage for func literal} ← keep:
./sequences.go:13:37:     from keep (captured by a closure) at ./sequences.go:13:6
./sequences.go:13:20: parameter seq leaks to {storage for func literal} for filter[int] with derefs=0:
./sequences.go:13:20:   flow: seq ← seq:
./sequences.go:13:20:     from .dict, seq, keep := &.dict.filter[int], seq, keep (assign-pair) at ./sequences.go:13:6
./sequences.go:13:20:   flow: {storage for func literal} ← seq:
./sequences.go:13:20:     from seq (captured by a closure) at ./sequences.go:13:6
moved to heap: #next
./sequences.go:15:3: moved to heap: #state1
./sequences.go:13:6: func literal escapes to heap
./sequences.go:15:3: func literal escapes to heap
./sequences.go:23:18: take[go.shape.int] capturing by value: n (addr=false assign=false width=8)
./sequences.go:23:25: take[go.shape.int] capturing by value: seq (addr=false assign=false width=8)
./sequences.go:23:6: take[go.shape.int] capturing by value: .dict (addr=false assign=false width=8)
./sequences.go:29:3: take[go.shape.int].func1 capturing by ref: #state1 (addr=false assign=true width=8)
./sequences.go:28:3: take[go.shape.int].func1 capturing by ref: left (addr=false assign=true width=8)
./sequences.go:24:14: take[go.shape.int].func1 capturing by value: yield (addr=false assign=false width=8)
take[go.shape.int].func1 capturing by ref: #next (addr=false assign=true width=8)
./sequences.go:23:6: take[go.shape.int] capturing by value: .dict (addr=false assign=false width=8)
./sequences.go:29:3: func literal escapes to heap in take[go.shape.int].func1:
./sequences.go:29:3:   flow: #yield1 ← &{storage for func literal}:
./sequences.go:29:3:     from func literal (spill) at ./sequences.go:29:3
./sequences.go:29:3:     from #yield1 := func literal (assign) at ./sequences.go:29:3
./sequences.go:29:3:   flow: {heap} ← #yield1:
./sequences.go:29:3:     from seq(#yield1) (call parameter) at ./sequences.go:29:3
./sequences.go:29:3: #state1 escapes to heap in take[go.shape.int].func1:
./sequences.go:29:3:   flow: {storage for func literal} ← &#state1:
./sequences.go:29:3:     from #state1 (captured by a closure) at <unknown line number>
./sequences.go:29:3:     from #state1 (reference) at <unknown line number>
./sequences.go:28:3: left escapes to heap in take[go.shape.int].func1:
./sequences.go:28:3:   flow: {storage for func literal} ← &left:
./sequences.go:28:3:     from left (captured by a closure) at ./sequences.go:30:4
./sequences.go:28:3:     from left (reference) at ./sequences.go:30:4
./sequences.go:24:14: parameter yield leaks to {storage for func literal} for take[go.shape.int].func1 with derefs=0:
./sequences.go:24:14:   flow: {storage for func literal} ← yield:
./sequences.go:24:14:     from yield (captured by a closure) at ./sequences.go:31:8
<unknown line number>: #next escapes to heap in take[go.shape.int].func1:
<unknown line number>:   flow: {storage for func literal} ← &#next:
<unknown line number>:     from #next (captured by a closure) at ./sequences.go:32:5
<unknown line number>:     from #next (reference) at ./sequences.go:32:5
./sequences.go:23:6: parameter .dict leaks to {storage for func literal} for take[go.shape.int] with derefs=0:
./sequences.go:23:6:   flow: {storage for func literal} ← .dict:
./sequences.go:23:6:     from .dict (captured by a closure) at ./sequences.go:23:6
./sequences.go:24:9: func literal escapes to heap in take[go.shape.int]:
./sequences.go:24:9:   flow: ~r0 ← &{storage for func literal}:
./sequences.go:24:9:     from func literal (spill) at ./sequences.go:24:9
./sequences.go:24:9:     from return func literal (return) at ./sequences.go:24:2
./sequences.go:23:18: parameter n leaks to {storage for func literal} for take[go.shape.int] with derefs=0:
./sequences.go:23:18:   flow: {storage for func literal} ← n:
./sequences.go:23:18:     from n (captured by a closure) at ./sequences.go:25:6
./sequences.go:23:25: parameter seq leaks to {storage for func literal} for take[go.shape.int] with derefs=0:
./sequences.go:23:25:   flow: {storage for func literal} ← seq:
./sequences.go:23:25:     from seq (captured by a closure) at ./sequences.go:29:18
./sequences.go:23:6: parameter .dict leaks to {storage for func literal} for take[go.shape.int] with derefs=0:
./sequences.go:23:6:   flow: {storage for func literal} ← .dict:
./sequences.go:23:6:     from .dict (captured by a closure) at ./sequences.go:23:6
./sequences.go:28:3: moved to heap: left
moved to heap: #next
./sequences.go:29:3: moved to heap: #state1
./sequences.go:24:9: func literal escapes to heap
./sequences.go:29:3: func literal escapes to heap
./sequences.go:23:6: take[int] capturing by value: n (addr=false assign=false width=8)
./sequences.go:23:6: take[int] capturing by value: seq (addr=false assign=false width=8)
./sequences.go:23:6: take[int] capturing by value: .dict (addr=false assign=false width=8)
./sequences.go:29:3: take[go.shape.int].func1#Dim0iIt6Z/Y=# capturing by ref: #state1 (addr=false assign=true width=8)
./sequences.go:28:3: take[go.shape.int].func1#Dim0iIt6Z/Y=# capturing by ref: left (addr=false assign=true width=8)
./sequences.go:24:14: take[go.shape.int].func1#Dim0iIt6Z/Y=# capturing by value: yield (addr=false assign=false width=8)
take[go.shape.int].func1#Dim0iIt6Z/Y=# capturing by ref: #next (addr=false assign=true width=8)
./sequences.go:23:6: take[int] capturing by value: .dict (addr=false assign=false width=8)
./sequences.go:29:3: func literal escapes to heap in take[go.shape.int].func1#Dim0iIt6Z/Y=#:
./sequences.go:29:3:   flow: #yield1 ← &{storage for func literal}:
./sequences.go:29:3:     from func literal (spill) at ./sequences.go:29:3
./sequences.go:29:3:     from #yield1 := func literal (assign) at ./sequences.go:29:3
./sequences.go:29:3:   flow: {heap} ← #yield1:
./sequences.go:29:3:     from seq(#yield1) (call parameter) at ./sequences.go:29:3
./sequences.go:29:3: #state1 escapes to heap in take[go.shape.int].func1#Dim0iIt6Z/Y=#:
./sequences.go:29:3:   flow: {storage for func literal} ← &#state1:
./sequences.go:29:3:     from #state1 (captured by a closure) at <unknown line number>
./sequences.go:29:3:     from #state1 (reference) at <unknown line number>
./sequences.go:28:3: left escapes to heap in take[go.shape.int].func1#Dim0iIt6Z/Y=#:
./sequences.go:28:3:   flow: {storage for func literal} ← &left:
./sequences.go:28:3:     from left (captured by a closure) at ./sequences.go:30:4
./sequences.go:28:3:     from left (reference) at ./sequences.go:30:4
./sequences.go:24:14: parameter yield leaks to {storage for func literal} for take[go.shape.int].func1#Dim0iIt6Z/Y=# with derefs=0:
./sequences.go:24:14:   flow: {storage for func literal} ← yield:
./sequences.go:24:14:     from yield (captured by a closure) at ./sequences.go:31:8
<unknown line number>: #next escapes to heap in take[go.shape.int].func1#Dim0iIt6Z/Y=#:
<unknown line number>:   flow: {storage for func literal} ← &#next:
<unknown line number>:     from #next (captured by a closure) at ./sequences.go:32:5
<unknown line number>:     from #next (reference) at ./sequences.go:32:5
./sequences.go:23:6: func literal escapes to heap in take[int]:
./sequences.go:23:6:   flow: ~r0 ← &{storage for func literal}:
./sequences.go:23:6:     from func literal (spill) at ./sequences.go:23:6
./sequences.go:23:6:     from ~r0 = func literal (assign-pair) at ./sequences.go:23:6
./sequences.go:23:6:   flow: ~r0 ← ~r0:
./sequences.go:23:6:     from return ~r0 (return) at ./sequences.go:23:6
./sequences.go:23:25: parameter seq leaks to {storage for func literal} for take[int] with derefs=0:
./sequences.go:23:25:   flow: seq ← seq:
./sequences.go:23:25:     from .dict, n, seq := &.dict.take[int], n, seq (assign-pair) at ./sequences.go:23:6
./sequences.go:23:25:   flow: {storage for func literal} ← seq:
./sequences.go:23:25:     from seq (captured by a closure) at ./sequences.go:23:6
./sequences.go:28:3: moved to heap: left
moved to heap: #next
./sequences.go:29:3: moved to heap: #state1
./sequences.go:23:6: func literal escapes to heap
./sequences.go:29:3: func literal escapes to heap
