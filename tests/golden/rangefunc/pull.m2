# command-line-arguments
./pull.go:24:6: can inline lines with cost 17 as: func(io.Reader) iter.Seq2[string,error] { return func literal }
./pull.go:25:9: can inline lines.func1 with cost 146 as: func(func(string, error) bool) { s := bufio.NewScanner(r); for loop; if err != nil { yield("", err) } }
./pull.go:38:6: can inline letters with cost 17 as: func(string) iter.Seq[int32] { return func literal }
./pull.go:39:9: can inline letters.func1 with cost 29 as: func(func(rune) bool) { for loop }
./pull.go:48:6: can inline naturals with cost 28 as: func(func(int) bool) { for loop }
$GOROOT/src/iter/iter.go:261:6: cannot inline iter.Pull[go.shape.int32]: function too complex: cost 122 exceeds budget 80
$GOROOT/src/iter/iter.go:271:15: cannot inline iter.Pull[go.shape.int32].func1: unhandled op DEFER
$GOROOT/src/iter/iter.go:277:12: can inline iter.Pull[go.shape.int32].func1.1 with cost 211 as: func(go.shape.int32) bool { if iter.pull.done { return false }; if !iter.pull.yieldNext { panic("iter.Pull: yield called again before next") }; iter.pull.yieldNext = false; iter.pull.v, iter.pull.ok = iter.v1, true; race.Release(unsafe.Pointer(&iter.pull.racer)); iter.coroswitch(iter.c); race.Acquire(unsafe.Pointer(&iter.pull.racer)); return !iter.pull.done }
$GOROOT/src/iter/iter.go:292:9: cannot inline iter.Pull[go.shape.int32].func1.2: call to recover
$GOROOT/src/iter/iter.go:306:9: can inline iter.Pull[go.shape.int32].func2 with cost 338 as: func() (go.shape.int32, bool) { race.Write(unsafe.Pointer(&iter.pull.racer)); if iter.pull.done { return  }; if iter.pull.yieldNext { panic("iter.Pull: next called again before yield") }; iter.pull.yieldNext = true; race.Release(unsafe.Pointer(&iter.pull.racer)); iter.coroswitch(iter.c); race.Acquire(unsafe.Pointer(&iter.pull.racer)); if iter.pull.panicValue != nil { if iter.pull.panicValue == iter.goexitPanicValue { runtime.Goexit() } else { panic(iter.pull.panicValue) } }; return iter.pull.v, iter.pull.ok }
$GOROOT/src/iter/iter.go:331:9: can inline iter.Pull[go.shape.int32].func3 with cost 327 as: func() { race.Write(unsafe.Pointer(&iter.pull.racer)); if !iter.pull.done { iter.pull.done = true; race.Release(unsafe.Pointer(&iter.pull.racer)); iter.coroswitch(iter.c); race.Acquire(unsafe.Pointer(&iter.pull.racer)); if iter.pull.panicValue != nil { if iter.pull.panicValue == iter.goexitPanicValue { runtime.Goexit() } else { panic(iter.pull.panicValue) } } } }
./pull.go:11:6: can inline zip[go.shape.int,go.shape.int32] with cost 17 as: func(*[11]uintptr, iter.Seq[go.shape.int], iter.Seq[go.shape.int32]) iter.Seq2[go.shape.int,go.shape.int32] { return func literal }
./pull.go:12:9: cannot inline zip[go.shape.int,go.shape.int32].func1: unhandled op DEFER
./pull.go:15:3: can inline zip[go.shape.int,go.shape.int32].func1-range1 with cost 80 as: func(go.shape.int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; b, ok := go.shape.int32(.autotmp_5), .autotmp_6; if !ok || !yield(a, b) { #next = -1; #state1 = 0; return false }; #state1 = 1; return true }
./pull.go:56:6: cannot inline main: function too complex: cost 285 exceeds budget 80
./pull.go:58:2: can inline main-range1 with cost 28 as: func(int, rune) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; total += n * int(r - 'a'); #state1 = 1; return true }
./pull.go:62:2: can inline main-range2 with cost 36 as: func(string, error) bool { #tmpState := #state2; #state2 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; if err != nil { panic(err) }; if len(line) > len(long) { long = line }; #state2 = 1; return true }
./pull.go:11:6: can inline zip[int,int32] with cost 24 as: func(iter.Seq[int], iter.Seq[int32]) iter.Seq2[int,int32] { return zip[go.shape.int,go.shape.int32](&.dict.zip[int,int32], as, bs) }
./pull.go:26:24: inlining call to bufio.NewScanner
./pull.go:28:20: inlining call to bufio.(*Scanner).Text
./pull.go:32:18: inlining call to bufio.(*Scanner).Err
./pull.go:58:41: inlining call to letters
./pull.go:58:23: inlining call to zip[go.shape.int,go.shape.int32]
./pull.go:12:9: cannot inline zip[go.shape.int,go.shape.int32].func1#kFf4nreaSqI=#: unhandled op DEFER
./pull.go:62:48: inlining call to strings.NewReader
./pull.go:62:30: inlining call to lines
./pull.go:25:9: can inline lines.func1 with cost 146 as: func(func(string, error) bool) { s := bufio.NewScanner(r); for loop; if err != nil { yield("", err) } }
./pull.go:62:2: inlining call to lines.func1
./pull.go:62:2: inlining call to bufio.NewScanner
./pull.go:62:2: inlining call to bufio.(*Scanner).Text
./pull.go:62:2: inlining call to main-range2
./pull.go:62:2: inlining call to bufio.(*Scanner).Err
./pull.go:62:2: inlining call to main-range2
./pull.go:11:6: inlining call to zip[go.shape.int,go.shape.int32]
./pull.go:24:12: lines capturing by value: r (addr=false assign=false width=16)
./pull.go:28:20: string(bufio.s.token) escapes to heap in lines.func1:
./pull.go:28:20:   flow: ~r0 ← &{storage for string(bufio.s.token)}:
./pull.go:28:20:     from string(bufio.s.token) (spill) at ./pull.go:28:20
./pull.go:28:20:     from ~r0 = string(bufio.s.token) (assign-pair) at ./pull.go:28:20
./pull.go:28:20:   flow: {heap} ← ~r0:
./pull.go:28:20:     from yield(~r0, nil) (call parameter) at ./pull.go:28:13
./pull.go:24:12: parameter r leaks to {heap} for lines with derefs=0:
./pull.go:24:12:   flow: bufio.r ← r:
./pull.go:24:12:     from bufio.r := r (assign-pair) at ./pull.go:26:24
./pull.go:24:12:   flow: {storage for &bufio.Scanner{...}} ← bufio.r:
./pull.go:24:12:     from bufio.Scanner{...} (struct literal element) at ./pull.go:26:24
./pull.go:24:12:   flow: ~r0 ← &{storage for &bufio.Scanner{...}}:
./pull.go:24:12:     from &bufio.Scanner{...} (spill) at ./pull.go:26:24
./pull.go:24:12:     from ~r0 = &bufio.Scanner{...} (assign-pair) at ./pull.go:26:24
./pull.go:24:12:   flow: s ← ~r0:
./pull.go:24:12:     from s := ~r0 (assign) at ./pull.go:26:5
./pull.go:24:12:   flow: {temp} ← s:
./pull.go:24:12:     from (*bufio.Scanner).Scan(s) (call parameter) at ./pull.go:27:13
./pull.go:24:12:   flow: {heap} ← *{temp}:
./pull.go:25:9: func literal escapes to heap in lines:
./pull.go:25:9:   flow: ~r0 ← &{storage for func literal}:
./pull.go:25:9:     from func literal (spill) at ./pull.go:25:9
./pull.go:25:9:     from return func literal (return) at ./pull.go:25:2
./pull.go:24:12: parameter r leaks to {storage for func literal} for lines with derefs=0:
./pull.go:24:12:   flow: {storage for func literal} ← r:
./pull.go:24:12:     from r (captured by a closure) at ./pull.go:26:25
./pull.go:24:12: leaking param: r
./pull.go:25:14: yield does not escape
./pull.go:25:9: func literal escapes to heap
./pull.go:26:24: &bufio.Scanner{...} does not escape
./pull.go:28:20: string(bufio.s.token) escapes to heap
./pull.go:38:14: letters capturing by value: s (addr=false assign=false width=16)
./pull.go:39:9: func literal escapes to heap in letters:
./pull.go:39:9:   flow: ~r0 ← &{storage for func literal}:
./pull.go:39:9:     from func literal (spill) at ./pull.go:39:9
./pull.go:39:9:     from return func literal (return) at ./pull.go:39:2
./pull.go:38:14: parameter s leaks to {storage for func literal} for letters with derefs=0:
./pull.go:38:14:   flow: {storage for func literal} ← s:
./pull.go:38:14:     from s (captured by a closure) at ./pull.go:40:21
./pull.go:38:14: leaking param: s
./pull.go:39:14: yield does not escape
./pull.go:39:9: func literal escapes to heap
./pull.go:48:15: yield does not escape
$GOROOT/src/iter/iter.go:271:15: func literal escapes to heap in Pull[go.shape.int32]:
$GOROOT/src/iter/iter.go:271:15:   flow: {heap} ← &{storage for func literal}:
$GOROOT/src/iter/iter.go:271:15:     from func literal (spill) at $GOROOT/src/iter/iter.go:271:15
$GOROOT/src/iter/iter.go:271:15:     from iter.newcoro(func literal) (call parameter) at $GOROOT/src/iter/iter.go:271:14
$GOROOT/src/iter/iter.go:282:11: "iter.Pull: yield called again before next" escapes to heap in Pull[go.shape.int32].func1.1:
$GOROOT/src/iter/iter.go:282:11:   flow: {heap} ← &{storage for "iter.Pull: yield called again before next"}:
$GOROOT/src/iter/iter.go:282:11:     from "iter.Pull: yield called again before next" (spill) at $GOROOT/src/iter/iter.go:282:11
$GOROOT/src/iter/iter.go:282:11:     from panic("iter.Pull: yield called again before next") (call parameter) at $GOROOT/src/iter/iter.go:282:10
$GOROOT/src/iter/iter.go:313:10: "iter.Pull: next called again before yield" escapes to heap in Pull[go.shape.int32].func2:
$GOROOT/src/iter/iter.go:313:10:   flow: {heap} ← &{storage for "iter.Pull: next called again before yield"}:
$GOROOT/src/iter/iter.go:313:10:     from "iter.Pull: next called again before yield" (spill) at $GOROOT/src/iter/iter.go:313:10
$GOROOT/src/iter/iter.go:313:10:     from panic("iter.Pull: next called again before yield") (call parameter) at $GOROOT/src/iter/iter.go:313:9
$GOROOT/src/iter/iter.go:262:6: iter.Pull[go.shape.int32] capturing by ref: iter.pull (addr=true assign=true width=32)
$GOROOT/src/iter/iter.go:262:6: iter.pull escapes to heap in Pull[go.shape.int32]:
$GOROOT/src/iter/iter.go:262:6:   flow: {storage for func literal} ← &iter.pull:
$GOROOT/src/iter/iter.go:262:6:     from iter.pull (captured by a closure) at $GOROOT/src/iter/iter.go:272:32
$GOROOT/src/iter/iter.go:262:6:     from iter.pull (reference) at $GOROOT/src/iter/iter.go:272:32
$GOROOT/src/iter/iter.go:261:18: iter.Pull[go.shape.int32] capturing by value: iter.seq (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:261:6: iter.Pull[go.shape.int32] capturing by value: iter..dict (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:262:6: iter.Pull[go.shape.int32] capturing by ref: iter.pull (addr=true assign=true width=32)
$GOROOT/src/iter/iter.go:271:20: iter.Pull[go.shape.int32].func1 capturing by value: iter.c (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:261:6: iter.Pull[go.shape.int32] capturing by value: iter..dict (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:262:6: iter.Pull[go.shape.int32] capturing by ref: iter.pull (addr=true assign=true width=32)
$GOROOT/src/iter/iter.go:261:6: iter.Pull[go.shape.int32] capturing by value: iter..dict (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:262:6: iter.Pull[go.shape.int32] capturing by ref: iter.pull (addr=true assign=true width=32)
$GOROOT/src/iter/iter.go:271:2: iter.Pull[go.shape.int32] capturing by value: iter.c (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:261:6: iter.Pull[go.shape.int32] capturing by value: iter..dict (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:262:6: iter.Pull[go.shape.int32] capturing by ref: iter.pull (addr=true assign=true width=32)
$GOROOT/src/iter/iter.go:271:2: iter.Pull[go.shape.int32] capturing by value: iter.c (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:261:6: iter.Pull[go.shape.int32] capturing by value: iter..dict (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:271:20: parameter iter.c leaks to {heap} for Pull[go.shape.int32].func1 with derefs=0:
$GOROOT/src/iter/iter.go:271:20:   flow: {heap} ← iter.c:
$GOROOT/src/iter/iter.go:271:20:     from iter.coroswitch(iter.c) (call parameter) at $GOROOT/src/iter/iter.go:287:14
$GOROOT/src/iter/iter.go:277:12: func literal escapes to heap in Pull[go.shape.int32].func1:
$GOROOT/src/iter/iter.go:277:12:   flow: iter.yield ← &{storage for func literal}:
$GOROOT/src/iter/iter.go:277:12:     from func literal (spill) at $GOROOT/src/iter/iter.go:277:12
$GOROOT/src/iter/iter.go:277:12:     from iter.yield := func literal (assign) at $GOROOT/src/iter/iter.go:277:9
$GOROOT/src/iter/iter.go:277:12:   flow: {heap} ← iter.yield:
$GOROOT/src/iter/iter.go:277:12:     from iter.seq(iter.yield) (call parameter) at $GOROOT/src/iter/iter.go:301:6
$GOROOT/src/iter/iter.go:271:20: parameter iter.c leaks to {storage for func literal} for Pull[go.shape.int32].func1 with derefs=0:
$GOROOT/src/iter/iter.go:271:20:   flow: {storage for func literal} ← iter.c:
$GOROOT/src/iter/iter.go:271:20:     from iter.c (captured by a closure) at $GOROOT/src/iter/iter.go:287:15
$GOROOT/src/iter/iter.go:261:6: parameter iter..dict leaks to {storage for func literal} for Pull[go.shape.int32] with derefs=0:
$GOROOT/src/iter/iter.go:261:6:   flow: {storage for func literal} ← iter..dict:
$GOROOT/src/iter/iter.go:261:6:     from iter..dict (captured by a closure) at $GOROOT/src/iter/iter.go:261:6
$GOROOT/src/iter/iter.go:261:18: parameter iter.seq leaks to {storage for func literal} for Pull[go.shape.int32] with derefs=0:
$GOROOT/src/iter/iter.go:261:18:   flow: {storage for func literal} ← iter.seq:
$GOROOT/src/iter/iter.go:261:18:     from iter.seq (captured by a closure) at $GOROOT/src/iter/iter.go:301:3
$GOROOT/src/iter/iter.go:261:6: parameter iter..dict leaks to {storage for func literal} for Pull[go.shape.int32] with derefs=0:
$GOROOT/src/iter/iter.go:261:6:   flow: {storage for func literal} ← iter..dict:
$GOROOT/src/iter/iter.go:261:6:     from iter..dict (captured by a closure) at $GOROOT/src/iter/iter.go:261:6
$GOROOT/src/iter/iter.go:331:9: func literal escapes to heap in Pull[go.shape.int32]:
$GOROOT/src/iter/iter.go:331:9:   flow: iter.stop ← &{storage for func literal}:
$GOROOT/src/iter/iter.go:331:9:     from func literal (spill) at $GOROOT/src/iter/iter.go:331:9
$GOROOT/src/iter/iter.go:331:9:     from iter.stop = func literal (assign) at $GOROOT/src/iter/iter.go:331:7
$GOROOT/src/iter/iter.go:261:6: parameter iter..dict leaks to {storage for func literal} for Pull[go.shape.int32] with derefs=0:
$GOROOT/src/iter/iter.go:261:6:   flow: {storage for func literal} ← iter..dict:
$GOROOT/src/iter/iter.go:261:6:     from iter..dict (captured by a closure) at $GOROOT/src/iter/iter.go:261:6
$GOROOT/src/iter/iter.go:306:9: func literal escapes to heap in Pull[go.shape.int32]:
$GOROOT/src/iter/iter.go:306:9:   flow: iter.next ← &{storage for func literal}:
$GOROOT/src/iter/iter.go:306:9:     from func literal (spill) at $GOROOT/src/iter/iter.go:306:9
$GOROOT/src/iter/iter.go:306:9:     from iter.next = func literal (assign) at $GOROOT/src/iter/iter.go:306:7
$GOROOT/src/iter/iter.go:261:6: parameter iter..dict leaks to {storage for func literal} for Pull[go.shape.int32] with derefs=0:
$GOROOT/src/iter/iter.go:261:6:   flow: {storage for func literal} ← iter..dict:
$GOROOT/src/iter/iter.go:261:6:     from iter..dict (captured by a closure) at $GOROOT/src/iter/iter.go:261:6
$GOROOT/src/iter/iter.go:262:6: moved to heap: iter.pull
$GOROOT/src/iter/iter.go:271:15: func literal escapes to heap
$GOROOT/src/iter/iter.go:277:12: func literal escapes to heap
$GOROOT/src/iter/iter.go:282:11: "iter.Pull: yield called again before next" escapes to heap
$GOROOT/src/iter/iter.go:292:9: func literal does not escape
$GOROOT/src/iter/iter.go:306:9: func literal escapes to heap
$GOROOT/src/iter/iter.go:313:10: "iter.Pull: next called again before yield" escapes to heap
$GOROOT/src/iter/iter.go:331:9: func literal escapes to heap
./pull.go:58:2: main capturing by ref: #state1 (addr=false assign=true width=8)
./pull.go:57:2: main capturing by ref: total (addr=false assign=true width=8)
./pull.go:58:41: main capturing by value: s (addr=false assign=false width=16)
./pull.go:58:23: main capturing by value: bs (addr=false assign=false width=8)
./pull.go:58:23: main capturing by value: as (addr=false assign=false width=8)
./pull.go:58:23: main capturing by value: .dict (addr=false assign=false width=8)
./pull.go:15:3: zip[go.shape.int,go.shape.int32].func1#kFf4nreaSqI=# capturing by ref: #state1 (addr=false assign=true width=8)
./pull.go:13:3: zip[go.shape.int,go.shape.int32].func1#kFf4nreaSqI=# capturing by value: next (addr=false assign=false width=8)
./pull.go:12:14: zip[go.shape.int,go.shape.int32].func1#kFf4nreaSqI=# capturing by value: yield (addr=false assign=false width=8)
zip[go.shape.int,go.shape.int32].func1#kFf4nreaSqI=# capturing by ref: #next (addr=false assign=true width=8)
./pull.go:58:23: main capturing by value: .dict (addr=false assign=false width=8)
./pull.go:62:30: main capturing by value: r (addr=false assign=false width=16)
./pull.go:58:41: func literal escapes to heap in main:
./pull.go:58:41:   flow: ~r0 ← &{storage for func literal}:
./pull.go:58:41:     from func literal (spill) at ./pull.go:58:41
./pull.go:58:41:     from ~r0 = func literal (assign-pair) at ./pull.go:58:41
./pull.go:58:41:   flow: bs ← ~r0:
./pull.go:58:41:     from .dict, as, bs := &.dict.zip[int,int32], naturals, ~r0 (assign-pair) at ./pull.go:58:23
./pull.go:58:41:   flow: {heap} ← bs:
./pull.go:58:41:     from iter.Pull[go.shape.int32]((*[5]uintptr)(.dict[0]), bs) (call parameter) at ./pull.go:13:26
./pull.go:62:48: &strings.Reader{...} escapes to heap in main:
./pull.go:62:48:   flow: ~r0 ← &{storage for &strings.Reader{...}}:
./pull.go:62:48:     from &strings.Reader{...} (spill) at ./pull.go:62:48
./pull.go:62:48:     from ~r0 = &strings.Reader{...} (assign-pair) at ./pull.go:62:48
./pull.go:62:48:   flow: r ← ~r0:
./pull.go:62:48:     from ~r0 (interface-converted) at ./pull.go:62:48
./pull.go:62:48:     from r := ~r0 (assign-pair) at ./pull.go:62:30
./pull.go:62:48:   flow: {heap} ← r:
./pull.go:62:48:     from bufio.NewScanner(r) (call parameter) at ./pull.go:26:24
./pull.go:62:2: string(bufio.s.token) escapes to heap in main:
./pull.go:62:2:   flow: ~r0 ← &{storage for string(bufio.s.token)}:
./pull.go:62:2:     from string(bufio.s.token) (spill) at ./pull.go:62:2
./pull.go:62:2:     from ~r0 = string(bufio.s.token) (assign-pair) at ./pull.go:62:2
./pull.go:62:2:   flow: line ← ~r0:
./pull.go:62:2:     from line, err := ~r0, nil (assign-pair) at ./pull.go:62:2
./pull.go:62:2:   flow: long ← line:
./pull.go:62:2:     from long = line (assign) at ./pull.go:62:2
./pull.go:39:14: yield does not escape
./pull.go:12:14: yield does not escape
./pull.go:25:14: yield does not escape
./pull.go:58:2: func literal does not escape
./pull.go:58:41: func literal escapes to heap
./pull.go:58:23: func literal does not escape
./pull.go:15:3: func literal does not escape
./pull.go:62:48: &strings.Reader{...} escapes to heap
./pull.go:62:30: func literal does not escape
./pull.go:62:2: &bufio.Scanner{...} does not escape
./pull.go:62:2: string(bufio.s.token) escapes to heap
./pull.go:11:36: zip[go.shape.int,go.shape.int32] capturing by value: bs (addr=false assign=false width=8)
./pull.go:11:20: zip[go.shape.int,go.shape.int32] capturing by value: as (addr=false assign=false width=8)
./pull.go:11:6: zip[go.shape.int,go.shape.int32] capturing by value: .dict (addr=false assign=false width=8)
./pull.go:15:3: zip[go.shape.int,go.shape.int32].func1 capturing by ref: #state1 (addr=false assign=true width=8)
./pull.go:13:3: zip[go.shape.int,go.shape.int32].func1 capturing by value: next (addr=false assign=false width=8)
./pull.go:12:14: zip[go.shape.int,go.shape.int32].func1 capturing by value: yield (addr=false assign=false width=8)
zip[go.shape.int,go.shape.int32].func1 capturing by ref: #next (addr=false assign=true width=8)
./pull.go:11:6: zip[go.shape.int,go.shape.int32] capturing by value: .dict (addr=false assign=false width=8)
./pull.go:11:36: parameter bs leaks to {heap} for zip[go.shape.int,go.shape.int32] with derefs=0:
./pull.go:11:36:   flow: {heap} ← bs:
./pull.go:11:36:     from iter.Pull[go.shape.int32]((*[5]uintptr)(.dict[0]), bs) (call parameter) at ./pull.go:13:26
./pull.go:15:3: func literal escapes to heap in zip[go.shape.int,go.shape.int32].func1:
./pull.go:15:3:   flow: #yield1 ← &{storage for func literal}:
./pull.go:15:3:     from func literal (spill) at ./pull.go:15:3
./pull.go:15:3:     from #yield1 := func literal (assign) at ./pull.go:15:3
./pull.go:15:3:   flow: {heap} ← #yield1:
./pull.go:15:3:     from as(#yield1) (call parameter) at ./pull.go:15:3
./pull.go:15:3: #state1 escapes to heap in zip[go.shape.int,go.shape.int32].func1:
./pull.go:15:3:   flow: {storage for func literal} ← &#state1:
./pull.go:15:3:     from #state1 (captured by a closure) at <unknown line number>
./pull.go:15:3:     from #state1 (reference) at <unknown line number>
./pull.go:12:14: parameter yield leaks to {storage for func literal} for zip[go.shape.int,go.shape.int32].func1 with derefs=0:
./pull.go:12:14:   flow: {storage for func literal} ← yield:
./pull.go:12:14:     from yield (captured by a closure) at ./pull.go:17:15
<unknown line number>: #next escapes to heap in zip[go.shape.int,go.shape.int32].func1:
<unknown line number>:   flow: {storage for func literal} ← &#next:
<unknown line number>:     from #next (captured by a closure) at ./pull.go:18:5
<unknown line number>:     from #next (reference) at ./pull.go:18:5
./pull.go:11:6: parameter .dict leaks to {storage for func literal} for zip[go.shape.int,go.shape.int32] with derefs=0:
./pull.go:11:6:   flow: {storage for func literal} ← .dict:
./pull.go:11:6:     from .dict (captured by a closure) at ./pull.go:11:6
./pull.go:12:9: func literal escapes to heap in zip[go.shape.int,go.shape.int32]:
./pull.go:12:9:   flow: ~r0 ← &{storage for func literal}:
./pull.go:12:9:     from func literal (spill) at ./pull.go:12:9
./pull.go:12:9:     from return func literal (return) at ./pull.go:12:2
./pull.go:11:36: parameter bs leaks to {storage for func literal} for zip[go.shape.int,go.shape.int32] with derefs=0:
./pull.go:11:36:   flow: {storage for func literal} ← bs:
./pull.go:11:36:     from bs (captured by a closure) at ./pull.go:13:27
./pull.go:11:20: parameter as leaks to {storage for func literal} for zip[go.shape.int,go.shape.int32] with derefs=0:
./pull.go:11:20:   flow: {storage for func literal} ← as:
./pull.go:11:20:     from as (captured by a closure) at ./pull.go:15:18
./pull.go:11:6: parameter .dict leaks to {storage for func literal} for zip[go.shape.int,go.shape.int32] with derefs=0:
./pull.go:11:6:   flow: {storage for func literal} ← .dict:
./pull.go:11:6:     from .dict (captured by a closure) at ./pull.go:11:6
moved to heap: #next
./pull.go:15:3: moved to heap: #state1
./pull.go:12:9: func literal escapes to heap
./pull.go:15:3: func literal escapes to heap
./pull.go:11:6: zip[int,int32] capturing by value: bs (addr=false assign=false width=8)
./pull.go:11:6: zip[int,int32] capturing by value: as (addr=false assign=false width=8)
./pull.go:11:6: zip[int,int32] capturing by value: .dict (addr=false assign=false width=8)
./pull.go:15:3: zip[go.shape.int,go.shape.int32].func1#jbSNPssdxLI=# capturing by ref: #state1 (addr=false assign=true width=8)
./pull.go:13:3: zip[go.shape.int,go.shape.int32].func1#jbSNPssdxLI=# capturing by value: next (addr=false assign=false width=8)
./pull.go:12:14: zip[go.shape.int,go.shape.int32].func1#jbSNPssdxLI=# capturing by value: yield (addr=false assign=false width=8)
zip[go.shape.int,go.shape.int32].func1#jbSNPssdxLI=# capturing by ref: #next (addr=false assign=true width=8)
./pull.go:11:6: zip[int,int32] capturing by value: .dict (addr=false assign=false width=8)
./pull.go:11:36: parameter bs leaks to {heap} for zip[int,int32] with derefs=0:
./pull.go:11:36:   flow: bs ← bs:
./pull.go:11:36:     from .dict, as, bs := &.dict.zip[int,int32], as, bs (assign-pair) at ./pull.go:11:6
./pull.go:11:36:   flow: {heap} ← bs:
./pull.go:11:36:     from iter.Pull[go.shape.int32]((*[5]uintptr)(.dict[0]), bs) (call parameter) at ./pull.go:13:26
./pull.go:15:3: func literal escapes to heap in zip[go.shape.int,go.shape.int32].func1#jbSNPssdxLI=#:
./pull.go:15:3:   flow: #yield1 ← &{storage for func literal}:
./pull.go:15:3:     from func literal (spill) at ./pull.go:15:3
./pull.go:15:3:     from #yield1 := func literal (assign) at ./pull.go:15:3
./pull.go:15:3:   flow: {heap} ← #yield1:
./pull.go:15:3:     from as(#yield1) (call parameter) at ./pull.go:15:3
./pull.go:15:3: #state1 escapes to heap in zip[go.shape.int,go.shape.int32].func1#jbSNPssdxLI=#:
./pull.go:15:3:   flow: {storage for func literal} ← &#state1:
./pull.go:15:3:     from #state1 (captured by a closure) at <unknown line number>
./pull.go:15:3:     from #state1 (reference) at <unknown line number>
./pull.go:12:14: parameter yield leaks to {storage for func literal} for zip[go.shape.int,go.shape.int32].func1#jbSNPssdxLI=# with derefs=0:
./pull.go:12:14:   flow: {storage for func literal} ← yield:
./pull.go:12:14:     from yield (captured by a closure) at ./pull.go:17:15
<unknown line number>: #next escapes to heap in zip[go.shape.int,go.shape.int32].func1#jbSNPssdxLI=#:
<unknown line number>:   flow: {storage for func literal} ← &#next:
<unknown line number>:     from #next (captured by a closure) at ./pull.go:18:5
<unknown line number>:     from #next (reference) at ./pull.go:18:5
./pull.go:11:6: func literal escapes to heap in zip[int,int32]:
./pull.go:11:6:   flow: ~r0 ← &{storage for func literal}:
./pull.go:11:6:     from func literal (spill) at ./pull.go:11:6
./pull.go:11:6:     from ~r0 = func literal (assign-pair) at ./pull.go:11:6
./pull.go:11:6:   flow: ~r0 ← ~r0:
./pull.go:11:6:     from return ~r0 (return) at ./pull.go:11:6
./pull.go:11:36: parameter bs leaks to {storage for func literal} for zip[int,int32] with derefs=0:
./pull.go:11:36:   flow: bs ← bs:
./pull.go:11:36:     from .dict, as, bs := &.dict.zip[int,int32], as, bs (assign-pair) at ./pull.go:11:6
./pull.go:11:36:   flow: {storage for func literal} ← bs:
./pull.go:11:36:     from bs (captured by a closure) at ./pull.go:11:6
./pull.go:11:20: parameter as leaks to {storage for func literal} for zip[int,int32] with derefs=0:
./pull.go:11:20:   flow: as ← as:
./pull.go:11:20:     from .dict, as, bs := &.dict.zip[int,int32], as, bs (assign-pair) at ./pull.go:11:6
./pull.go:11:20:   flow: {storage for func literal} ← as:
./pull.go:11:20:     from as (captured by a closure) at ./pull.go:11:6
moved to heap: #next
./pull.go:15:3: moved to heap: #state1
./pull.go:11:6: func literal escapes to heap
./pull.go:15:3: func literal escapes to heap
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for interface { Error() string }.Error with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Error() (call parameter) at <autogenerated>:1
