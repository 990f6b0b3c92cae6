# command-line-arguments
./bank_simulation.go:25:6: can inline events.Len with cost 3 as: method(events) func() int { return len(e) }
./bank_simulation.go:26:6: can inline events.Less with cost 10 as: method(events) func(int, int) bool { return e[i].at < e[j].at }
./bank_simulation.go:27:6: can inline events.Swap with cost 13 as: method(events) func(int, int) { e[i], e[j] = e[j], e[i] }
./bank_simulation.go:28:6: can inline (*events).Push with cost 8 as: method(*events) func(any) { *e = append(*e, x.(*event)) }
./bank_simulation.go:29:6: can inline (*events).Pop with cost 26 as: method(*events) func() any { last := (*e)[len(*e) - 1]; *e = (*e)[:len(*e) - 1]; return last }
./bank_simulation.go:45:6: can inline (*bank).at with cost 73 as: method(*bank) func(float64, func(*bank)) { heap.Push(&b.pending, &event{...}) }
./bank_simulation.go:54:6: cannot inline (*bank).serve: function too complex: cost 226 exceeds budget 80
./bank_simulation.go:62:30: can inline (*bank).serve.func1 with cost 139 as: func(*bank) { b.free++; b.logf("%6.2f customer %d leaves after %.2f\n", ... argument...); (*bank).serve(b) }
./bank_simulation.go:49:6: can inline (*bank).arrive with cost 71 as: method(*bank) func(int) { b.line = append(b.line, customer{...}); (*bank).serve(b) }
./bank_simulation.go:70:6: cannot inline (*bank).run: function too complex: cost 143 exceeds budget 80
./bank_simulation.go:78:6: cannot inline simulate: function too complex: cost 284 exceeds budget 80
./bank_simulation.go:81:24: can inline simulate.func1 with cost 74 as: func(*bank) { (*bank).arrive(b, i) }
./bank_simulation.go:91:6: cannot inline chart: function too complex: cost 163 exceeds budget 80
./bank_simulation.go:99:6: cannot inline main: function too complex: cost 246 exceeds budget 80
./bank_simulation.go:103:35: can inline main.func1 with cost 70 as: func(string, ...any) { if lines++; lines < 3 { fmt.Fprintf(os.Stdout, f, args...) } }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]) func(*[16]uintptr, *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }, *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]) func(*[16]uintptr, *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }) *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int } { return (*go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]) func(*[16]uintptr, *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]) func(*[16]uintptr) *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int } { return (*go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[os.dirInfo]).CompareAndSwap with cost 70 as: method(*atomic.Pointer[os.dirInfo]) func(*os.dirInfo, *os.dirInfo) bool { return (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.old, atomic.new) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[os.dirInfo]).Swap with cost 68 as: method(*atomic.Pointer[os.dirInfo]) func(*os.dirInfo) *os.dirInfo { return (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap(atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.new) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[os.dirInfo]).Store with cost 66 as: method(*atomic.Pointer[os.dirInfo]) func(*os.dirInfo) { (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store(atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.val) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[os.dirInfo]).Load with cost 9 as: method(*atomic.Pointer[os.dirInfo]) func() *os.dirInfo { return (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Load(atomic.x, &atomic..dict.Pointer[os.dirInfo]) }
<autogenerated>:1: cannot inline type..eq.M8GM8: marked go:noinline
./bank_simulation.go:62:26: inlining call to rand.(*Rand).Float64
./bank_simulation.go:62:7: inlining call to (*bank).at
./bank_simulation.go:62:26: inlining call to rand.(*Rand).Int63
./bank_simulation.go:71:19: inlining call to events.Len
./bank_simulation.go:79:57: inlining call to rand.NewSource
./bank_simulation.go:79:42: inlining call to rand.New
./bank_simulation.go:81:7: inlining call to (*bank).at
./bank_simulation.go:79:57: inlining call to rand.newSource
./bank_simulation.go:81:48: inlining call to (*bank).arrive
./bank_simulation.go:96:17: inlining call to strings.(*Builder).String
./bank_simulation.go:110:11: inlining call to fmt.Print
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Load
<autogenerated>:1: inlining call to events.Len
<autogenerated>:1: inlining call to events.Less
<autogenerated>:1: inlining call to events.Swap
./bank_simulation.go:25:7: e does not escape
./bank_simulation.go:26:7: e does not escape
./bank_simulation.go:27:50: events.Swap ignoring self-assignment in e[i], e[j] = e[j], e[i]
./bank_simulation.go:27:50: events.Swap ignoring self-assignment in e[i], e[j] = e[j], e[i]
./bank_simulation.go:27:7: e does not escape
./bank_simulation.go:28:50: append(*e, x.(*event)) escapes to heap in (*events).Push:
./bank_simulation.go:28:50:   flow: {heap} ← &{storage for append(*e, x.(*event))}:
./bank_simulation.go:28:50:     from append(*e, x.(*event)) (spill) at ./bank_simulation.go:28:50
./bank_simulation.go:28:50:     from *e = append(*e, x.(*event)) (assign) at ./bank_simulation.go:28:42
./bank_simulation.go:28:23: parameter x leaks to {heap} for (*events).Push with derefs=0:
./bank_simulation.go:28:23:   flow: {heap} ← x:
./bank_simulation.go:28:23:     from x.(*event) (dot) at ./bank_simulation.go:28:56
./bank_simulation.go:28:23:     from append(*e, x.(*event)) (call parameter) at ./bank_simulation.go:28:50
./bank_simulation.go:28:7: parameter e leaks to {heap} for (*events).Push with derefs=1:
./bank_simulation.go:28:7:   flow: {temp} ← *e:
./bank_simulation.go:28:7:     from *e (indirection) at ./bank_simulation.go:28:51
./bank_simulation.go:28:7:     from append(*e, x.(*event)) (call parameter) at ./bank_simulation.go:28:50
./bank_simulation.go:28:7:   flow: {temp} ← {temp}:
./bank_simulation.go:28:7:   flow: {heap} ← {temp}:
./bank_simulation.go:28:7:     from *e = append(*e, x.(*event)) (assign) at ./bank_simulation.go:28:42
./bank_simulation.go:28:7: leaking param content: e
./bank_simulation.go:28:23: leaking param: x
./bank_simulation.go:28:50: append escapes to heap
./bank_simulation.go:31:5: (*events).Pop ignoring self-assignment in *e = (*e)[:len(*e) - 1]
./bank_simulation.go:29:7: parameter e leaks to ~r0 for (*events).Pop with derefs=2:
./bank_simulation.go:29:7:   flow: last ← **e:
./bank_simulation.go:29:7:     from *e (indirection) at ./bank_simulation.go:30:11
./bank_simulation.go:29:7:     from (*e)[len(*e) - 1] (dot of pointer) at ./bank_simulation.go:30:14
./bank_simulation.go:29:7:     from last := (*e)[len(*e) - 1] (assign) at ./bank_simulation.go:30:7
./bank_simulation.go:29:7:   flow: ~r0 ← last:
./bank_simulation.go:29:7:     from last (interface-converted) at ./bank_simulation.go:32:9
./bank_simulation.go:29:7:     from return last (return) at ./bank_simulation.go:32:2
./bank_simulation.go:29:7: leaking param: e to result ~r0 level=2
./bank_simulation.go:46:24: &event{...} escapes to heap in (*bank).at:
./bank_simulation.go:46:24:   flow: {heap} ← &{storage for &event{...}}:
./bank_simulation.go:46:24:     from &event{...} (spill) at ./bank_simulation.go:46:24
./bank_simulation.go:46:24:     from &event{...} (interface-converted) at ./bank_simulation.go:46:24
./bank_simulation.go:46:24:     from heap.Push(&b.pending, &event{...}) (call parameter) at ./bank_simulation.go:46:11
./bank_simulation.go:45:7: parameter b leaks to {heap} for (*bank).at with derefs=0:
./bank_simulation.go:45:7:   flow: {heap} ← b:
./bank_simulation.go:45:7:     from b.pending (dot of pointer) at ./bank_simulation.go:46:14
./bank_simulation.go:45:7:     from &b.pending (address-of) at ./bank_simulation.go:46:12
./bank_simulation.go:45:7:     from &b.pending (interface-converted) at ./bank_simulation.go:46:12
./bank_simulation.go:45:7:     from heap.Push(&b.pending, &event{...}) (call parameter) at ./bank_simulation.go:46:11
./bank_simulation.go:45:34: parameter what leaks to {storage for &event{...}} for (*bank).at with derefs=0:
./bank_simulation.go:45:34:   flow: {storage for &event{...}} ← what:
./bank_simulation.go:45:34:     from event{...} (struct literal element) at ./bank_simulation.go:46:30
./bank_simulation.go:45:7: leaking param: b
./bank_simulation.go:45:34: leaking param: what
./bank_simulation.go:46:24: &event{...} escapes to heap
./bank_simulation.go:57:10: (*bank).serve ignoring self-assignment in b.line = b.line[1:]
./bank_simulation.go:61:19: append(b.waits, started - c.arrived) escapes to heap in (*bank).serve:
./bank_simulation.go:61:19:   flow: {heap} ← &{storage for append(b.waits, started - c.arrived)}:
./bank_simulation.go:61:19:     from append(b.waits, started - c.arrived) (spill) at ./bank_simulation.go:61:19
./bank_simulation.go:61:19:     from b.waits = append(b.waits, started - c.arrived) (assign) at ./bank_simulation.go:61:11
./bank_simulation.go:64:10: ... argument escapes to heap in (*bank).serve.func1:
./bank_simulation.go:64:10:   flow: {heap} ← &{storage for ... argument}:
./bank_simulation.go:64:10:     from ... argument (spill) at ./bank_simulation.go:64:10
./bank_simulation.go:64:10:     from b.logf("%6.2f customer %d leaves after %.2f\n", ... argument...) (call parameter) at ./bank_simulation.go:64:10
./bank_simulation.go:64:53: b.now escapes to heap in (*bank).serve.func1:
./bank_simulation.go:64:53:   flow: {storage for ... argument} ← &{storage for b.now}:
./bank_simulation.go:64:53:     from b.now (spill) at ./bank_simulation.go:64:53
./bank_simulation.go:64:53:     from ... argument (slice-literal-element) at ./bank_simulation.go:64:10
./bank_simulation.go:64:60: c.id escapes to heap in (*bank).serve.func1:
./bank_simulation.go:64:60:   flow: {storage for ... argument} ← &{storage for c.id}:
./bank_simulation.go:64:60:     from c.id (spill) at ./bank_simulation.go:64:60
./bank_simulation.go:64:60:     from ... argument (slice-literal-element) at ./bank_simulation.go:64:10
./bank_simulation.go:64:70: b.now - *c.served escapes to heap in (*bank).serve.func1:
./bank_simulation.go:64:70:   flow: {storage for ... argument} ← &{storage for b.now - *c.served}:
./bank_simulation.go:64:70:     from b.now - *c.served (spill) at ./bank_simulation.go:64:70
./bank_simulation.go:64:70:     from ... argument (slice-literal-element) at ./bank_simulation.go:64:10
./bank_simulation.go:62:7: &event{...} escapes to heap in (*bank).serve:
./bank_simulation.go:62:7:   flow: {heap} ← &{storage for &event{...}}:
./bank_simulation.go:62:7:     from &event{...} (spill) at ./bank_simulation.go:62:7
./bank_simulation.go:62:7:     from &event{...} (interface-converted) at ./bank_simulation.go:62:7
./bank_simulation.go:62:7:     from heap.Push(&b.pending, &event{...}) (call parameter) at ./bank_simulation.go:62:7
./bank_simulation.go:56:3: (*bank).serve capturing by ref: c (addr=false assign=true width=24)
./bank_simulation.go:54:7: parameter b leaks to {heap} for (*bank).serve with derefs=0:
./bank_simulation.go:54:7:   flow: b ← b:
./bank_simulation.go:54:7:     from b, delay, what := b, 1 + (~r0), func literal (assign-pair) at ./bank_simulation.go:62:7
./bank_simulation.go:54:7:   flow: {heap} ← b:
./bank_simulation.go:54:7:     from b.pending (dot of pointer) at ./bank_simulation.go:62:7
./bank_simulation.go:54:7:     from &b.pending (address-of) at ./bank_simulation.go:62:7
./bank_simulation.go:54:7:     from &b.pending (interface-converted) at ./bank_simulation.go:62:7
./bank_simulation.go:54:7:     from heap.Push(&b.pending, &event{...}) (call parameter) at ./bank_simulation.go:62:7
./bank_simulation.go:62:35: parameter b leaks to {heap} for (*bank).serve.func1 with derefs=0:
./bank_simulation.go:62:35:   flow: b ← b:
./bank_simulation.go:62:35:     from (*bank).serve(b) (call parameter) at ./bank_simulation.go:65:11
./bank_simulation.go:62:35:   flow: b ← b:
./bank_simulation.go:62:35:     from b, delay, what := b, 1 + (~r0), func literal (assign-pair) at ./bank_simulation.go:62:7
./bank_simulation.go:62:35:   flow: {heap} ← b:
./bank_simulation.go:62:35:     from b.pending (dot of pointer) at ./bank_simulation.go:62:7
./bank_simulation.go:62:35:     from &b.pending (address-of) at ./bank_simulation.go:62:7
./bank_simulation.go:62:35:     from &b.pending (interface-converted) at ./bank_simulation.go:62:7
./bank_simulation.go:62:35:     from heap.Push(&b.pending, &event{...}) (call parameter) at ./bank_simulation.go:62:7
./bank_simulation.go:62:30: func literal escapes to heap in (*bank).serve:
./bank_simulation.go:62:30:   flow: what ← &{storage for func literal}:
./bank_simulation.go:62:30:     from func literal (spill) at ./bank_simulation.go:62:30
./bank_simulation.go:62:30:     from b, delay, what := b, 1 + (~r0), func literal (assign-pair) at ./bank_simulation.go:62:7
./bank_simulation.go:62:30:   flow: {storage for &event{...}} ← what:
./bank_simulation.go:62:30:     from event{...} (struct literal element) at ./bank_simulation.go:62:7
./bank_simulation.go:56:3: c escapes to heap in (*bank).serve:
./bank_simulation.go:56:3:   flow: {storage for func literal} ← &c:
./bank_simulation.go:56:3:     from c (captured by a closure) at ./bank_simulation.go:64:59
./bank_simulation.go:56:3:     from c (reference) at ./bank_simulation.go:64:59
./bank_simulation.go:62:35: parameter b leaks to {temp} for (*bank).serve.func1 with derefs=1:
./bank_simulation.go:62:35:   flow: b ← b:
./bank_simulation.go:62:35:     from (*bank).serve(b) (call parameter) at ./bank_simulation.go:65:11
./bank_simulation.go:62:35:   flow: {temp} ← *b:
./bank_simulation.go:62:35:     from b.waits (dot of pointer) at ./bank_simulation.go:61:21
./bank_simulation.go:62:35:     from append(b.waits, started - c.arrived) (call parameter) at ./bank_simulation.go:61:19
./bank_simulation.go:62:35: parameter b leaks to rand.r for (*bank).serve.func1 with derefs=1:
./bank_simulation.go:62:35:   flow: b ← b:
./bank_simulation.go:62:35:     from (*bank).serve(b) (call parameter) at ./bank_simulation.go:65:11
./bank_simulation.go:62:35:   flow: rand.r ← *b:
./bank_simulation.go:62:35:     from b.random (dot of pointer) at ./bank_simulation.go:62:11
./bank_simulation.go:62:35:     from rand.r := b.random (assign-pair) at ./bank_simulation.go:62:26
./bank_simulation.go:62:35:   flow: rand.r ← rand.r:
./bank_simulation.go:62:35:     from rand.r := rand.r (assign-pair) at ./bank_simulation.go:62:26
./bank_simulation.go:62:35: parameter b leaks to b for (*bank).serve.func1 with derefs=0:
./bank_simulation.go:62:35:   flow: b ← b:
./bank_simulation.go:62:35:     from (*bank).serve(b) (call parameter) at ./bank_simulation.go:65:11
./bank_simulation.go:62:35:   flow: b ← b:
./bank_simulation.go:62:35:     from b, delay, what := b, 1 + (~r0), func literal (assign-pair) at ./bank_simulation.go:62:7
./bank_simulation.go:62:35: parameter b leaks to rand.r for (*bank).serve.func1 with derefs=1:
./bank_simulation.go:62:35:   flow: b ← b:
./bank_simulation.go:62:35:     from (*bank).serve(b) (call parameter) at ./bank_simulation.go:65:11
./bank_simulation.go:62:35:   flow: rand.r ← *b:
./bank_simulation.go:62:35:     from b.random (dot of pointer) at ./bank_simulation.go:62:11
./bank_simulation.go:62:35:     from rand.r := b.random (assign-pair) at ./bank_simulation.go:62:26
./bank_simulation.go:54:7: parameter b leaks to c for (*bank).serve with derefs=2:
./bank_simulation.go:54:7:   flow: c ← **b:
./bank_simulation.go:54:7:     from b.line (dot of pointer) at ./bank_simulation.go:56:9
./bank_simulation.go:54:7:     from b.line[0] (dot of pointer) at ./bank_simulation.go:56:14
./bank_simulation.go:54:7:     from c := b.line[0] (assign) at ./bank_simulation.go:56:5
./bank_simulation.go:59:3: started escapes to heap in (*bank).serve:
./bank_simulation.go:59:3:   flow: c ← &started:
./bank_simulation.go:59:3:     from &started (address-of) at ./bank_simulation.go:60:14
./bank_simulation.go:59:3:     from c.served = &started (assign) at ./bank_simulation.go:60:12
./bank_simulation.go:62:35: parameter b leaks to c for (*bank).serve.func1 with derefs=2:
./bank_simulation.go:62:35:   flow: b ← b:
./bank_simulation.go:62:35:     from (*bank).serve(b) (call parameter) at ./bank_simulation.go:65:11
./bank_simulation.go:62:35:   flow: c ← **b:
./bank_simulation.go:62:35:     from b.line (dot of pointer) at ./bank_simulation.go:56:9
./bank_simulation.go:62:35:     from b.line[0] (dot of pointer) at ./bank_simulation.go:56:14
./bank_simulation.go:62:35:     from c := b.line[0] (assign) at ./bank_simulation.go:56:5
./bank_simulation.go:62:35: parameter b leaks to b for (*bank).serve.func1 with derefs=0:
./bank_simulation.go:62:35:   flow: b ← b:
./bank_simulation.go:62:35:     from (*bank).serve(b) (call parameter) at ./bank_simulation.go:65:11
./bank_simulation.go:54:7: leaking param: b
./bank_simulation.go:62:35: leaking param: b
./bank_simulation.go:56:3: moved to heap: c
./bank_simulation.go:59:3: moved to heap: started
./bank_simulation.go:61:19: append escapes to heap
./bank_simulation.go:62:30: func literal escapes to heap
./bank_simulation.go:64:10: ... argument escapes to heap
./bank_simulation.go:64:53: b.now escapes to heap
./bank_simulation.go:64:60: c.id escapes to heap
./bank_simulation.go:64:70: b.now - *c.served escapes to heap
./bank_simulation.go:62:7: &event{...} escapes to heap
./bank_simulation.go:50:17: append(b.line, customer{...}) escapes to heap in (*bank).arrive:
./bank_simulation.go:50:17:   flow: {heap} ← &{storage for append(b.line, customer{...})}:
./bank_simulation.go:50:17:     from append(b.line, customer{...}) (spill) at ./bank_simulation.go:50:17
./bank_simulation.go:50:17:     from b.line = append(b.line, customer{...}) (assign) at ./bank_simulation.go:50:9
./bank_simulation.go:49:7: parameter b leaks to {heap} for (*bank).arrive with derefs=0:
./bank_simulation.go:49:7:   flow: {heap} ← b:
./bank_simulation.go:49:7:     from (*bank).serve(b) (call parameter) at ./bank_simulation.go:51:9
./bank_simulation.go:49:7: leaking param: b
./bank_simulation.go:50:17: append escapes to heap
./bank_simulation.go:70:7: parameter b leaks to {heap} for (*bank).run with derefs=0:
./bank_simulation.go:70:7:   flow: {heap} ← b:
./bank_simulation.go:70:7:     from b.pending (dot of pointer) at ./bank_simulation.go:72:19
./bank_simulation.go:70:7:     from &b.pending (address-of) at ./bank_simulation.go:72:17
./bank_simulation.go:70:7:     from &b.pending (interface-converted) at ./bank_simulation.go:72:17
./bank_simulation.go:70:7:     from heap.Pop(&b.pending) (call parameter) at ./bank_simulation.go:72:16
./bank_simulation.go:70:7: leaking param: b
./bank_simulation.go:81:48: append(b.line, customer{...}) escapes to heap in simulate.func1:
./bank_simulation.go:81:48:   flow: {heap} ← &{storage for append(b.line, customer{...})}:
./bank_simulation.go:81:48:     from append(b.line, customer{...}) (spill) at ./bank_simulation.go:81:48
./bank_simulation.go:81:48:     from b.line = append(b.line, customer{...}) (assign) at ./bank_simulation.go:81:48
./bank_simulation.go:81:7: &event{...} escapes to heap in simulate:
./bank_simulation.go:81:7:   flow: {heap} ← &{storage for &event{...}}:
./bank_simulation.go:81:7:     from &event{...} (spill) at ./bank_simulation.go:81:7
./bank_simulation.go:81:7:     from &event{...} (interface-converted) at ./bank_simulation.go:81:7
./bank_simulation.go:81:7:     from heap.Push(&b.pending, &event{...}) (call parameter) at ./bank_simulation.go:81:7
./bank_simulation.go:79:2: b escapes to heap in simulate:
./bank_simulation.go:79:2:   flow: {heap} ← &b:
./bank_simulation.go:79:2:     from b (address-of) at ./bank_simulation.go:83:3
./bank_simulation.go:79:2:     from (*bank).run(b) (call parameter) at ./bank_simulation.go:83:7
./bank_simulation.go:80:6: simulate capturing by value: i (addr=false assign=false width=8)
./bank_simulation.go:81:29: parameter b leaks to {heap} for simulate.func1 with derefs=0:
./bank_simulation.go:81:29:   flow: b ← b:
./bank_simulation.go:81:29:     from b, id := b, i (assign-pair) at ./bank_simulation.go:81:48
./bank_simulation.go:81:29:   flow: {heap} ← b:
./bank_simulation.go:81:29:     from (*bank).serve(b) (call parameter) at ./bank_simulation.go:81:48
./bank_simulation.go:81:24: func literal escapes to heap in simulate:
./bank_simulation.go:81:24:   flow: what ← &{storage for func literal}:
./bank_simulation.go:81:24:     from func literal (spill) at ./bank_simulation.go:81:24
./bank_simulation.go:81:24:     from b, delay, what := b, float64(i) * 0.5, func literal (assign-pair) at ./bank_simulation.go:81:7
./bank_simulation.go:81:24:   flow: {storage for &event{...}} ← what:
./bank_simulation.go:81:24:     from event{...} (struct literal element) at ./bank_simulation.go:81:7
./bank_simulation.go:78:38: parameter logf leaks to b for simulate with derefs=0:
./bank_simulation.go:78:38:   flow: b ← logf:
./bank_simulation.go:78:38:     from bank{...} (struct literal element) at ./bank_simulation.go:79:11
./bank_simulation.go:78:38:     from b := bank{...} (assign) at ./bank_simulation.go:79:4
./bank_simulation.go:79:42: &rand.Rand{...} escapes to heap in simulate:
./bank_simulation.go:79:42:   flow: ~r0 ← &{storage for &rand.Rand{...}}:
./bank_simulation.go:79:42:     from &rand.Rand{...} (spill) at ./bank_simulation.go:79:42
./bank_simulation.go:79:42:     from ~r0 = &rand.Rand{...} (assign-pair) at ./bank_simulation.go:79:42
./bank_simulation.go:79:42:   flow: b ← ~r0:
./bank_simulation.go:79:42:     from bank{...} (struct literal element) at ./bank_simulation.go:79:11
./bank_simulation.go:79:42:     from b := bank{...} (assign) at ./bank_simulation.go:79:4
./bank_simulation.go:79:57: rand.rng escapes to heap in simulate:
./bank_simulation.go:79:57:   flow: ~r0 ← &rand.rng:
./bank_simulation.go:79:57:     from &rand.rng (address-of) at ./bank_simulation.go:79:57
./bank_simulation.go:79:57:     from ~r0 = &rand.rng (assign-pair) at ./bank_simulation.go:79:57
./bank_simulation.go:79:57:   flow: ~r0 ← ~r0:
./bank_simulation.go:79:57:     from ~r0 (interface-converted) at ./bank_simulation.go:79:57
./bank_simulation.go:79:57:     from ~r0 = ~r0 (assign-pair) at ./bank_simulation.go:79:57
./bank_simulation.go:79:57:   flow: rand.src ← ~r0:
./bank_simulation.go:79:57:     from rand.src := ~r0 (assign-pair) at ./bank_simulation.go:79:42
./bank_simulation.go:79:57:   flow: {storage for &rand.Rand{...}} ← rand.src:
./bank_simulation.go:79:57:     from rand.Rand{...} (struct literal element) at ./bank_simulation.go:79:42
./bank_simulation.go:78:38: leaking param: logf
./bank_simulation.go:81:29: leaking param: b
./bank_simulation.go:79:2: moved to heap: b
./bank_simulation.go:79:57: moved to heap: rand.rng
./bank_simulation.go:79:42: &rand.Rand{...} escapes to heap
./bank_simulation.go:81:24: func literal escapes to heap
./bank_simulation.go:81:48: append escapes to heap
./bank_simulation.go:81:7: &event{...} escapes to heap
./bank_simulation.go:92:6: b escapes to heap in chart:
./bank_simulation.go:92:6:   flow: {heap} ← &b:
./bank_simulation.go:92:6:     from &b (address-of) at ./bank_simulation.go:94:15
./bank_simulation.go:92:6:     from &b (interface-converted) at ./bank_simulation.go:94:15
./bank_simulation.go:92:6:     from fmt.Fprintf(&b, "%d %s\n", ... argument...) (call parameter) at ./bank_simulation.go:94:14
./bank_simulation.go:94:30: n escapes to heap in chart:
./bank_simulation.go:94:30:   flow: {storage for ... argument} ← &{storage for n}:
./bank_simulation.go:94:30:     from n (spill) at ./bank_simulation.go:94:30
./bank_simulation.go:94:30:     from ... argument (slice-literal-element) at ./bank_simulation.go:94:14
./bank_simulation.go:94:30:   flow: {heap} ← {storage for ... argument}:
./bank_simulation.go:94:30:     from ... argument (spill) at ./bank_simulation.go:94:14
./bank_simulation.go:94:30:     from fmt.Fprintf(&b, "%d %s\n", ... argument...) (call parameter) at ./bank_simulation.go:94:14
./bank_simulation.go:94:47: strings.Repeat("*", int(values[n] * 10)) escapes to heap in chart:
./bank_simulation.go:94:47:   flow: {storage for ... argument} ← &{storage for strings.Repeat("*", int(values[n] * 10))}:
./bank_simulation.go:94:47:     from strings.Repeat("*", int(values[n] * 10)) (spill) at ./bank_simulation.go:94:47
./bank_simulation.go:94:47:     from ... argument (slice-literal-element) at ./bank_simulation.go:94:14
./bank_simulation.go:94:47:   flow: {heap} ← {storage for ... argument}:
./bank_simulation.go:94:47:     from ... argument (spill) at ./bank_simulation.go:94:14
./bank_simulation.go:94:47:     from fmt.Fprintf(&b, "%d %s\n", ... argument...) (call parameter) at ./bank_simulation.go:94:14
./bank_simulation.go:91:12: values does not escape
./bank_simulation.go:92:6: moved to heap: b
./bank_simulation.go:94:14: ... argument does not escape
./bank_simulation.go:94:30: n escapes to heap
./bank_simulation.go:94:47: strings.Repeat("*", int(values[n] * 10)) escapes to heap
./bank_simulation.go:103:35: func literal escapes to heap in main:
./bank_simulation.go:103:35:   flow: {heap} ← &{storage for func literal}:
./bank_simulation.go:103:35:     from func literal (spill) at ./bank_simulation.go:103:35
./bank_simulation.go:103:35:     from simulate(clerks, 10, func literal) (call parameter) at ./bank_simulation.go:103:22
./bank_simulation.go:100:2: main capturing by ref: lines (addr=false assign=true width=8)
./bank_simulation.go:100:2: lines escapes to heap in main:
./bank_simulation.go:100:2:   flow: {storage for func literal} ← &lines:
./bank_simulation.go:100:2:     from lines (captured by a closure) at ./bank_simulation.go:104:7
./bank_simulation.go:100:2:     from lines (reference) at ./bank_simulation.go:104:7
./bank_simulation.go:103:50: parameter args leaks to {heap} for main.func1 with derefs=1:
./bank_simulation.go:103:50:   flow: {heap} ← *args:
./bank_simulation.go:103:50:     from fmt.Fprintf(os.Stdout, f, args...) (call parameter) at ./bank_simulation.go:105:16
./bank_simulation.go:110:17: chart(values) escapes to heap in main:
./bank_simulation.go:110:17:   flow: {storage for ... argument} ← &{storage for chart(values)}:
./bank_simulation.go:110:17:     from chart(values) (spill) at ./bank_simulation.go:110:17
./bank_simulation.go:110:17:     from ... argument (slice-literal-element) at ./bank_simulation.go:110:11
./bank_simulation.go:110:17:   flow: fmt.a ← &{storage for ... argument}:
./bank_simulation.go:110:17:     from ... argument (spill) at ./bank_simulation.go:110:11
./bank_simulation.go:110:17:     from fmt.a := ... argument (assign-pair) at ./bank_simulation.go:110:11
./bank_simulation.go:110:17:   flow: {heap} ← *fmt.a:
./bank_simulation.go:110:17:     from fmt.Fprint(os.Stdout, fmt.a...) (call parameter) at ./bank_simulation.go:110:11
./bank_simulation.go:103:40: f does not escape
./bank_simulation.go:103:50: leaking param content: args
./bank_simulation.go:100:2: moved to heap: lines
./bank_simulation.go:101:27: map[int]float64{} does not escape
./bank_simulation.go:103:35: func literal escapes to heap
./bank_simulation.go:110:11: ... argument does not escape
./bank_simulation.go:110:17: chart(values) escapes to heap
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[os.dirInfo]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[os.dirInfo]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: atomic.old ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[os.dirInfo]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[os.dirInfo]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[os.dirInfo]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[os.dirInfo]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[os.dirInfo]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: atomic.val ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[os.dirInfo]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x, atomic..dict := atomic.x, &atomic..dict.Pointer[os.dirInfo] (assign-pair) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:6
<autogenerated>:1: (*events).Swap ignoring self-assignment in e[i], e[j] = e[j], e[i]
<autogenerated>:1: (*events).Swap ignoring self-assignment in e[i], e[j] = e[j], e[i]
