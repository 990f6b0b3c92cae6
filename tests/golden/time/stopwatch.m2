# command-line-arguments
./stopwatch.go:15:6: can inline millis.String with cost 66 as: method(millis) func() string { return fmt.Sprintf("%.1fms", ... argument...) }
./stopwatch.go:19:6: cannot inline samples.percentile: function too complex: cost 128 exceeds budget 80
./stopwatch.go:24:21: can inline samples.percentile.func1 with cost 8 as: func(int, int) bool { return sorted[i] < sorted[j] }
./stopwatch.go:34:6: can inline newStopwatch with cost 8 as: func(func() time.Time) stopwatch { return stopwatch{...} }
./stopwatch.go:38:6: can inline stopwatch.start with cost 67 as: method(stopwatch) func(string) stopwatch { w.open[name] = w.now(); return w }
./stopwatch.go:43:6: cannot inline stopwatch.stop: function too complex: cost 143 exceeds budget 80
./stopwatch.go:50:6: cannot inline stopwatch.report: function too complex: cost 348 exceeds budget 80
./stopwatch.go:62:6: cannot inline bars: function too complex: cost 156 exceeds budget 80
./stopwatch.go:71:6: can inline fakeClock with cost 75 as: func(time.Duration) func() time.Time { t := time.Unix(int64(0), int64(0)); return func literal }
./stopwatch.go:73:9: can inline fakeClock.func1 with cost 67 as: func() time.Time { t = time.Time.Add(t, step); step += time.Duration(1000000); return t }
./stopwatch.go:80:6: cannot inline main: function too complex: cost 513 exceeds budget 80
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]) func(*[16]uintptr, *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }, *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]) func(*[16]uintptr, *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }) *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int } { return (*go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]) func(*[16]uintptr, *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]) func(*[16]uintptr) *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int } { return (*go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[os.dirInfo]).CompareAndSwap with cost 70 as: method(*atomic.Pointer[os.dirInfo]) func(*os.dirInfo, *os.dirInfo) bool { return (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.old, atomic.new) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[os.dirInfo]).Swap with cost 68 as: method(*atomic.Pointer[os.dirInfo]) func(*os.dirInfo) *os.dirInfo { return (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap(atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.new) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[os.dirInfo]).Store with cost 66 as: method(*atomic.Pointer[os.dirInfo]) func(*os.dirInfo) { (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store(atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.val) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[os.dirInfo]).Load with cost 9 as: method(*atomic.Pointer[os.dirInfo]) func() *os.dirInfo { return (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Load(atomic.x, &atomic..dict.Pointer[os.dirInfo]) }
./stopwatch.go:25:61: inlining call to time.Duration.Seconds
./stopwatch.go:59:11: inlining call to tabwriter.(*Writer).Flush
./stopwatch.go:65:16: inlining call to strings.(*Builder).WriteString
./stopwatch.go:66:14: inlining call to strings.(*Builder).WriteByte
./stopwatch.go:68:17: inlining call to strings.(*Builder).String
./stopwatch.go:65:16: inlining call to strings.(*Builder).copyCheck
./stopwatch.go:66:14: inlining call to strings.(*Builder).copyCheck
./stopwatch.go:65:16: inlining call to abi.NoEscape
./stopwatch.go:66:14: inlining call to abi.NoEscape
./stopwatch.go:72:16: inlining call to time.Unix
./stopwatch.go:72:16: inlining call to time.unixTime
./stopwatch.go:81:29: inlining call to fakeClock
./stopwatch.go:81:19: inlining call to newStopwatch
./stopwatch.go:84:10: inlining call to stopwatch.start
./stopwatch.go:86:30: inlining call to tabwriter.NewWriter
./stopwatch.go:87:11: inlining call to fmt.Print
./stopwatch.go:81:29: inlining call to time.Unix
./stopwatch.go:81:29: inlining call to time.unixTime
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Load
<autogenerated>:1: inlining call to millis.String
<autogenerated>:1: inlining call to stopwatch.start
./stopwatch.go:15:71: float64(m) escapes to heap in millis.String:
./stopwatch.go:15:71:   flow: {storage for ... argument} ← &{storage for float64(m)}:
./stopwatch.go:15:71:     from float64(m) (spill) at ./stopwatch.go:15:71
./stopwatch.go:15:71:     from ... argument (slice-literal-element) at ./stopwatch.go:15:53
./stopwatch.go:15:71:   flow: {heap} ← {storage for ... argument}:
./stopwatch.go:15:71:     from ... argument (spill) at ./stopwatch.go:15:53
./stopwatch.go:15:71:     from fmt.Sprintf("%.1fms", ... argument...) (call parameter) at ./stopwatch.go:15:53
./stopwatch.go:15:53: ... argument does not escape
./stopwatch.go:15:71: float64(m) escapes to heap
./stopwatch.go:24:13: sorted escapes to heap in samples.percentile:
./stopwatch.go:24:13:   flow: {heap} ← &{storage for sorted}:
./stopwatch.go:24:13:     from sorted (spill) at ./stopwatch.go:24:13
./stopwatch.go:24:13:     from sort.Slice(sorted, func literal) (call parameter) at ./stopwatch.go:24:12
./stopwatch.go:23:2: samples.percentile capturing by value: sorted (addr=false assign=false width=24)
./stopwatch.go:23:18: append(samples(nil), s...) escapes to heap in samples.percentile:
./stopwatch.go:23:18:   flow: sorted ← &{storage for append(samples(nil), s...)}:
./stopwatch.go:23:18:     from append(samples(nil), s...) (spill) at ./stopwatch.go:23:18
./stopwatch.go:23:18:     from sorted := append(samples(nil), s...) (assign) at ./stopwatch.go:23:9
./stopwatch.go:23:18:   flow: {storage for sorted} ← sorted:
./stopwatch.go:23:18:     from sorted (interface-converted) at ./stopwatch.go:24:13
./stopwatch.go:19:7: s does not escape
./stopwatch.go:23:18: append escapes to heap
./stopwatch.go:24:13: sorted escapes to heap
./stopwatch.go:24:21: func literal does not escape
./stopwatch.go:35:37: map[string]samples{} escapes to heap in newStopwatch:
./stopwatch.go:35:37:   flow: ~r0 ← &{storage for map[string]samples{}}:
./stopwatch.go:35:37:     from map[string]samples{} (spill) at ./stopwatch.go:35:37
./stopwatch.go:35:37:     from stopwatch{...} (struct literal element) at ./stopwatch.go:35:18
./stopwatch.go:35:37:     from return stopwatch{...} (return) at ./stopwatch.go:35:2
./stopwatch.go:35:61: map[string]time.Time{} escapes to heap in newStopwatch:
./stopwatch.go:35:61:   flow: ~r0 ← &{storage for map[string]time.Time{}}:
./stopwatch.go:35:61:     from map[string]time.Time{} (spill) at ./stopwatch.go:35:61
./stopwatch.go:35:61:     from stopwatch{...} (struct literal element) at ./stopwatch.go:35:18
./stopwatch.go:35:61:     from return stopwatch{...} (return) at ./stopwatch.go:35:2
./stopwatch.go:34:19: parameter now leaks to ~r0 for newStopwatch with derefs=0:
./stopwatch.go:34:19:   flow: ~r0 ← now:
./stopwatch.go:34:19:     from stopwatch{...} (struct literal element) at ./stopwatch.go:35:18
./stopwatch.go:34:19:     from return stopwatch{...} (return) at ./stopwatch.go:35:2
./stopwatch.go:34:19: leaking param: now to result ~r0 level=0
./stopwatch.go:35:37: map[string]samples{} escapes to heap
./stopwatch.go:35:61: map[string]time.Time{} escapes to heap
./stopwatch.go:38:26: parameter name leaks to {heap} for stopwatch.start with derefs=0:
./stopwatch.go:38:26:   flow: {heap} ← name:
./stopwatch.go:38:26:     from w.open[name] (key of map put) at ./stopwatch.go:39:8
./stopwatch.go:38:7: parameter w leaks to ~r0 for stopwatch.start with derefs=0:
./stopwatch.go:38:7:   flow: ~r0 ← w:
./stopwatch.go:38:7:     from return w (return) at ./stopwatch.go:40:2
./stopwatch.go:38:7: leaking param: w to result ~r0 level=0
./stopwatch.go:38:26: leaking param: name
./stopwatch.go:46:23: append(w.laps[name], d) escapes to heap in stopwatch.stop:
./stopwatch.go:46:23:   flow: {heap} ← &{storage for append(w.laps[name], d)}:
./stopwatch.go:46:23:     from append(w.laps[name], d) (spill) at ./stopwatch.go:46:23
./stopwatch.go:46:23:     from w.laps[name] = append(w.laps[name], d) (assign) at ./stopwatch.go:46:15
./stopwatch.go:43:25: parameter name leaks to {heap} for stopwatch.stop with derefs=0:
./stopwatch.go:43:25:   flow: {heap} ← name:
./stopwatch.go:43:25:     from w.laps[name] (key of map put) at ./stopwatch.go:46:8
./stopwatch.go:43:7: w does not escape
./stopwatch.go:43:25: leaking param: name
./stopwatch.go:46:23: append escapes to heap
./stopwatch.go:50:27: parameter out leaks to {heap} for stopwatch.report with derefs=0:
./stopwatch.go:50:27:   flow: {heap} ← out:
./stopwatch.go:50:27:     from out (interface-converted) at ./stopwatch.go:57:15
./stopwatch.go:50:27:     from fmt.Fprintf(out, "%s\t%d\t%v\t%v\n", ... argument...) (call parameter) at ./stopwatch.go:57:14
./stopwatch.go:57:40: n escapes to heap in stopwatch.report:
./stopwatch.go:57:40:   flow: {storage for ... argument} ← &{storage for n}:
./stopwatch.go:57:40:     from n (spill) at ./stopwatch.go:57:40
./stopwatch.go:57:40:     from ... argument (slice-literal-element) at ./stopwatch.go:57:14
./stopwatch.go:57:40:   flow: {heap} ← {storage for ... argument}:
./stopwatch.go:57:40:     from ... argument (spill) at ./stopwatch.go:57:14
./stopwatch.go:57:40:     from fmt.Fprintf(out, "%s\t%d\t%v\t%v\n", ... argument...) (call parameter) at ./stopwatch.go:57:14
./stopwatch.go:57:46: len(w.laps[n]) escapes to heap in stopwatch.report:
./stopwatch.go:57:46:   flow: {storage for ... argument} ← &{storage for len(w.laps[n])}:
./stopwatch.go:57:46:     from len(w.laps[n]) (spill) at ./stopwatch.go:57:46
./stopwatch.go:57:46:     from ... argument (slice-literal-element) at ./stopwatch.go:57:14
./stopwatch.go:57:46:   flow: {heap} ← {storage for ... argument}:
./stopwatch.go:57:46:     from ... argument (spill) at ./stopwatch.go:57:14
./stopwatch.go:57:46:     from fmt.Fprintf(out, "%s\t%d\t%v\t%v\n", ... argument...) (call parameter) at ./stopwatch.go:57:14
./stopwatch.go:57:79: samples.percentile(w.laps[n], 0.5) escapes to heap in stopwatch.report:
./stopwatch.go:57:79:   flow: {storage for ... argument} ← &{storage for samples.percentile(w.laps[n], 0.5)}:
./stopwatch.go:57:79:     from samples.percentile(w.laps[n], 0.5) (spill) at ./stopwatch.go:57:79
./stopwatch.go:57:79:     from ... argument (slice-literal-element) at ./stopwatch.go:57:14
./stopwatch.go:57:79:   flow: {heap} ← {storage for ... argument}:
./stopwatch.go:57:79:     from ... argument (spill) at ./stopwatch.go:57:14
./stopwatch.go:57:79:     from fmt.Fprintf(out, "%s\t%d\t%v\t%v\n", ... argument...) (call parameter) at ./stopwatch.go:57:14
./stopwatch.go:57:105: samples.percentile(w.laps[n], 0.9) escapes to heap in stopwatch.report:
./stopwatch.go:57:105:   flow: {storage for ... argument} ← &{storage for samples.percentile(w.laps[n], 0.9)}:
./stopwatch.go:57:105:     from samples.percentile(w.laps[n], 0.9) (spill) at ./stopwatch.go:57:105
./stopwatch.go:57:105:     from ... argument (slice-literal-element) at ./stopwatch.go:57:14
./stopwatch.go:57:105:   flow: {heap} ← {storage for ... argument}:
./stopwatch.go:57:105:     from ... argument (spill) at ./stopwatch.go:57:14
./stopwatch.go:57:105:     from fmt.Fprintf(out, "%s\t%d\t%v\t%v\n", ... argument...) (call parameter) at ./stopwatch.go:57:14
./stopwatch.go:50:7: w does not escape
./stopwatch.go:50:27: leaking param: out
./stopwatch.go:51:15: make([]string, 0, len(w.laps)) does not escape
./stopwatch.go:53:17: append does not escape
./stopwatch.go:57:14: ... argument does not escape
./stopwatch.go:57:40: n escapes to heap
./stopwatch.go:57:46: len(w.laps[n]) escapes to heap
./stopwatch.go:57:79: samples.percentile(w.laps[n], 0.5) escapes to heap
./stopwatch.go:57:105: samples.percentile(w.laps[n], 0.9) escapes to heap
./stopwatch.go:65:16: "strings: illegal use of non-zero Builder copied by value" escapes to heap in bars:
./stopwatch.go:65:16:   flow: {heap} ← &{storage for "strings: illegal use of non-zero Builder copied by value"}:
./stopwatch.go:65:16:     from "strings: illegal use of non-zero Builder copied by value" (spill) at ./stopwatch.go:65:16
./stopwatch.go:65:16:     from panic("strings: illegal use of non-zero Builder copied by value") (call parameter) at ./stopwatch.go:65:16
./stopwatch.go:65:16: append(strings.b.buf, strings.s...) escapes to heap in bars:
./stopwatch.go:65:16:   flow: {heap} ← &{storage for append(strings.b.buf, strings.s...)}:
./stopwatch.go:65:16:     from append(strings.b.buf, strings.s...) (spill) at ./stopwatch.go:65:16
./stopwatch.go:65:16:     from strings.b.buf = append(strings.b.buf, strings.s...) (assign) at ./stopwatch.go:65:16
./stopwatch.go:66:14: "strings: illegal use of non-zero Builder copied by value" escapes to heap in bars:
./stopwatch.go:66:14:   flow: {heap} ← &{storage for "strings: illegal use of non-zero Builder copied by value"}:
./stopwatch.go:66:14:     from "strings: illegal use of non-zero Builder copied by value" (spill) at ./stopwatch.go:66:14
./stopwatch.go:66:14:     from panic("strings: illegal use of non-zero Builder copied by value") (call parameter) at ./stopwatch.go:66:14
./stopwatch.go:66:14: append(strings.b.buf, strings.c) escapes to heap in bars:
./stopwatch.go:66:14:   flow: {heap} ← &{storage for append(strings.b.buf, strings.c)}:
./stopwatch.go:66:14:     from append(strings.b.buf, strings.c) (spill) at ./stopwatch.go:66:14
./stopwatch.go:66:14:     from strings.b.buf = append(strings.b.buf, strings.c) (assign) at ./stopwatch.go:66:14
./stopwatch.go:62:11: s does not escape
./stopwatch.go:65:16: "strings: illegal use of non-zero Builder copied by value" escapes to heap
./stopwatch.go:65:16: append escapes to heap
./stopwatch.go:66:14: "strings: illegal use of non-zero Builder copied by value" escapes to heap
./stopwatch.go:66:14: append escapes to heap
./stopwatch.go:72:2: fakeClock capturing by ref: t (addr=false assign=true width=24)
./stopwatch.go:71:16: fakeClock capturing by ref: step (addr=false assign=true width=8)
./stopwatch.go:73:9: func literal escapes to heap in fakeClock:
./stopwatch.go:73:9:   flow: ~r0 ← &{storage for func literal}:
./stopwatch.go:73:9:     from func literal (spill) at ./stopwatch.go:73:9
./stopwatch.go:73:9:     from return func literal (return) at ./stopwatch.go:73:2
./stopwatch.go:72:2: t escapes to heap in fakeClock:
./stopwatch.go:72:2:   flow: {storage for func literal} ← &t:
./stopwatch.go:72:2:     from t (captured by a closure) at ./stopwatch.go:74:3
./stopwatch.go:72:2:     from t (reference) at ./stopwatch.go:74:3
./stopwatch.go:71:16: step escapes to heap in fakeClock:
./stopwatch.go:71:16:   flow: {storage for func literal} ← &step:
./stopwatch.go:71:16:     from step (captured by a closure) at ./stopwatch.go:74:13
./stopwatch.go:71:16:     from step (reference) at ./stopwatch.go:74:13
./stopwatch.go:71:16: parameter step leaks to {storage for func literal} for fakeClock with derefs=0:
./stopwatch.go:71:16:   flow: {storage for func literal} ← &step:
./stopwatch.go:71:16:     from step (captured by a closure) at ./stopwatch.go:74:13
./stopwatch.go:71:16:     from step (reference) at ./stopwatch.go:74:13
./stopwatch.go:71:16: moved to heap: step
./stopwatch.go:72:2: moved to heap: t
./stopwatch.go:73:9: func literal escapes to heap
./stopwatch.go:81:29: main capturing by ref: t (addr=false assign=true width=24)
./stopwatch.go:81:29: main capturing by ref: step (addr=false assign=true width=8)
./stopwatch.go:86:30: new(tabwriter.Writer) escapes to heap in main:
./stopwatch.go:86:30:   flow: {temp} ← &{storage for new(tabwriter.Writer)}:
./stopwatch.go:86:30:     from new(tabwriter.Writer) (spill) at ./stopwatch.go:86:30
./stopwatch.go:86:30:     from (*tabwriter.Writer).Init(new(tabwriter.Writer), tabwriter.output, tabwriter.minwidth, tabwriter.tabwidth, tabwriter.padding, tabwriter.padchar, tabwriter.flags) (call parameter) at ./stopwatch.go:86:30
./stopwatch.go:86:30:   flow: ~r0 ← {temp}:
./stopwatch.go:86:30:     from ~r0 = (*tabwriter.Writer).Init(new(tabwriter.Writer), tabwriter.output, tabwriter.minwidth, tabwriter.tabwidth, tabwriter.padding, tabwriter.padchar, tabwriter.flags) (assign-pair) at ./stopwatch.go:86:30
./stopwatch.go:86:30:   flow: {heap} ← ~r0:
./stopwatch.go:86:30:     from stopwatch.report(w, ~r0) (call parameter) at ./stopwatch.go:86:10
./stopwatch.go:87:16: bars(w.laps["read"], 10) escapes to heap in main:
./stopwatch.go:87:16:   flow: {storage for ... argument} ← &{storage for bars(w.laps["read"], 10)}:
./stopwatch.go:87:16:     from bars(w.laps["read"], 10) (spill) at ./stopwatch.go:87:16
./stopwatch.go:87:16:     from ... argument (slice-literal-element) at ./stopwatch.go:87:11
./stopwatch.go:87:16:   flow: fmt.a ← &{storage for ... argument}:
./stopwatch.go:87:16:     from ... argument (spill) at ./stopwatch.go:87:11
./stopwatch.go:87:16:     from fmt.a := ... argument (assign-pair) at ./stopwatch.go:87:11
./stopwatch.go:87:16:   flow: {heap} ← *fmt.a:
./stopwatch.go:87:16:     from fmt.Fprint(os.Stdout, fmt.a...) (call parameter) at ./stopwatch.go:87:11
./stopwatch.go:81:29: func literal does not escape
./stopwatch.go:81:19: map[string]samples{} does not escape
./stopwatch.go:81:19: map[string]time.Time{} does not escape
./stopwatch.go:83:19: []string{...} does not escape
./stopwatch.go:86:30: new(tabwriter.Writer) escapes to heap
./stopwatch.go:87:11: ... argument does not escape
./stopwatch.go:87:16: bars(w.laps["read"], 10) escapes to heap
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
<autogenerated>:1: float64(m) escapes to heap in (*millis).String:
<autogenerated>:1:   flow: {storage for ... argument} ← &{storage for float64(m)}:
<autogenerated>:1:     from float64(m) (spill) at <autogenerated>:1
<autogenerated>:1:     from ... argument (slice-literal-element) at <autogenerated>:1
<autogenerated>:1:   flow: {heap} ← {storage for ... argument}:
<autogenerated>:1:     from ... argument (spill) at <autogenerated>:1
<autogenerated>:1:     from fmt.Sprintf("%.1fms", ... argument...) (call parameter) at <autogenerated>:1
<autogenerated>:1: ... argument does not escape
<autogenerated>:1: float64(m) escapes to heap
./stopwatch.go:50:27: parameter out leaks to {heap} for (*stopwatch).report with derefs=0:
./stopwatch.go:50:27:   flow: {heap} ← out:
./stopwatch.go:50:27:     from stopwatch.report(w, out) (call parameter) at <autogenerated>:1
./stopwatch.go:38:26: parameter name leaks to {heap} for (*stopwatch).start with derefs=0:
./stopwatch.go:38:26:   flow: name ← name:
./stopwatch.go:38:26:     from w, name := w, name (assign-pair) at <autogenerated>:1
./stopwatch.go:38:26:   flow: {heap} ← name:
./stopwatch.go:38:26:     from w.open[name] (key of map put) at <autogenerated>:1
./stopwatch.go:38:7: parameter w leaks to ~r0 for (*stopwatch).start with derefs=1:
./stopwatch.go:38:7:   flow: w ← *w:
./stopwatch.go:38:7:     from w (indirection) at <autogenerated>:1
./stopwatch.go:38:7:     from w, name := w, name (assign-pair) at <autogenerated>:1
./stopwatch.go:38:7:   flow: ~r0 ← w:
./stopwatch.go:38:7:     from ~r0 = w (assign-pair) at <autogenerated>:1
./stopwatch.go:38:7:   flow: ~r0 ← ~r0:
./stopwatch.go:38:7:     from return ~r0 (return) at <autogenerated>:1
./stopwatch.go:43:25: parameter name leaks to {heap} for (*stopwatch).stop with derefs=0:
./stopwatch.go:43:25:   flow: {heap} ← name:
./stopwatch.go:43:25:     from stopwatch.stop(w, name) (call parameter) at <autogenerated>:1
