# command-line-arguments
./cleanup.go:12:6: cannot inline copyFile: unhandled op DEFER
./cleanup.go:17:2: can inline copyFile.deferwrap1 with cost 69 as: func() { (*os.File).Close(.autotmp_7) }
./cleanup.go:22:8: can inline copyFile.func1 with cost 84 as: func() { if e != nil && err == nil { err = e } }
./cleanup.go:28:2: can inline copyFile.deferwrap2 with cost 59 as: func() { (*bufio.Writer).Flush(.autotmp_12) }
./cleanup.go:37:6: can inline (*transaction).rollback with cost 11 as: method(*transaction) func() { if !t.done { t.steps = t.steps[:0] } }
./cleanup.go:43:6: cannot inline transfer: unhandled op DEFER
./cleanup.go:44:2: can inline transfer.deferwrap1 with cost 13 as: func() { (*transaction).rollback(.autotmp_3) }
./cleanup.go:45:8: can inline transfer.func1 with cost 94 as: func(int) { if err != nil { err = fmt.Errorf("after %d steps: %w", ... argument...) } }
./cleanup.go:45:2: can inline transfer.deferwrap2 with cost 20 as: func() { .autotmp_4(.autotmp_5) }
./cleanup.go:62:3: cannot inline inLoop.func1: unhandled op DEFER
./cleanup.go:60:6: cannot inline inLoop: unhandled op DEFER
./cleanup.go:67:4: can inline inLoop.func1.deferwrap1 with cost 69 as: func() { (*os.File).Close(.autotmp_4) }
./cleanup.go:72:3: can inline inLoop.deferwrap1 with cost 78 as: func() { fmt.Println(... argument...) }
./cleanup.go:77:6: cannot inline main: function too complex: cost 360 exceeds budget 80
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]) func(*[16]uintptr, *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }, *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]) func(*[16]uintptr, *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }) *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int } { return (*go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]) func(*[16]uintptr, *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]) func(*[16]uintptr) *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int } { return (*go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[os.dirInfo]).CompareAndSwap with cost 70 as: method(*atomic.Pointer[os.dirInfo]) func(*os.dirInfo, *os.dirInfo) bool { return (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.old, atomic.new) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[os.dirInfo]).Swap with cost 68 as: method(*atomic.Pointer[os.dirInfo]) func(*os.dirInfo) *os.dirInfo { return (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap(atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.new) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[os.dirInfo]).Store with cost 66 as: method(*atomic.Pointer[os.dirInfo]) func(*os.dirInfo) { (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store(atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.val) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[os.dirInfo]).Load with cost 9 as: method(*atomic.Pointer[os.dirInfo]) func() *os.dirInfo { return (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Load(atomic.x, &atomic..dict.Pointer[os.dirInfo]) }
./cleanup.go:13:20: inlining call to os.Open
./cleanup.go:18:23: inlining call to os.Create
./cleanup.go:27:22: inlining call to bufio.NewWriter
./cleanup.go:29:16: inlining call to io.Copy
./cleanup.go:27:22: inlining call to bufio.NewWriterSize
./cleanup.go:17:16: inlining call to os.(*File).Close
./cleanup.go:23:20: inlining call to os.(*File).Close
./cleanup.go:52:21: inlining call to errors.New
./cleanup.go:44:18: inlining call to (*transaction).rollback
./cleanup.go:47:20: inlining call to fmt.Errorf
./cleanup.go:47:20: inlining call to errors.New
./cleanup.go:63:21: inlining call to os.Open
./cleanup.go:67:17: inlining call to os.(*File).Close
./cleanup.go:72:20: inlining call to fmt.Println
./cleanup.go:79:13: inlining call to fmt.Println
./cleanup.go:81:13: inlining call to fmt.Println
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Load
./cleanup.go:17:2: copyFile capturing by value: .autotmp_7 (addr=false assign=false width=8)
./cleanup.go:18:2: copyFile capturing by value: out (addr=false assign=false width=8)
./cleanup.go:12:42: copyFile capturing by ref: err (addr=false assign=true width=16)
./cleanup.go:28:2: copyFile capturing by value: .autotmp_12 (addr=false assign=false width=8)
./cleanup.go:12:20: parameter src leaks to {heap} for copyFile with derefs=0:
./cleanup.go:12:20:   flow: os.name ← src:
./cleanup.go:12:20:     from os.name := src (assign-pair) at ./cleanup.go:13:20
./cleanup.go:12:20:   flow: {heap} ← os.name:
./cleanup.go:12:20:     from os.OpenFile(os.name, 0, fs.FileMode(0)) (call parameter) at ./cleanup.go:13:20
./cleanup.go:12:15: parameter dst leaks to {heap} for copyFile with derefs=0:
./cleanup.go:12:15:   flow: os.name ← dst:
./cleanup.go:12:15:     from os.name := dst (assign-pair) at ./cleanup.go:18:23
./cleanup.go:12:15:   flow: {heap} ← os.name:
./cleanup.go:12:15:     from os.OpenFile(os.name, 578, fs.FileMode(438)) (call parameter) at ./cleanup.go:18:23
./cleanup.go:27:22: &bufio.Writer{...} escapes to heap in copyFile:
./cleanup.go:27:22:   flow: ~r0 ← &{storage for &bufio.Writer{...}}:
./cleanup.go:27:22:     from &bufio.Writer{...} (spill) at ./cleanup.go:27:22
./cleanup.go:27:22:     from ~r0 = &bufio.Writer{...} (assign-pair) at ./cleanup.go:27:22
./cleanup.go:27:22:   flow: ~r0 ← ~r0:
./cleanup.go:27:22:     from ~r0 = ~r0 (assign-pair) at ./cleanup.go:27:22
./cleanup.go:27:22:   flow: w ← ~r0:
./cleanup.go:27:22:     from w := ~r0 (assign) at ./cleanup.go:27:4
./cleanup.go:27:22:   flow: io.dst ← w:
./cleanup.go:27:22:     from w (interface-converted) at ./cleanup.go:29:17
./cleanup.go:27:22:     from io.dst, io.src := w, in (assign-pair) at ./cleanup.go:29:16
./cleanup.go:27:22:   flow: {heap} ← io.dst:
./cleanup.go:27:22:     from io.copyBuffer(io.dst, io.src, nil) (call parameter) at ./cleanup.go:29:16
./cleanup.go:27:22: make([]byte, bufio.size) escapes to heap in copyFile:
./cleanup.go:27:22:   flow: {storage for &bufio.Writer{...}} ← &{storage for make([]byte, bufio.size)}:
./cleanup.go:27:22:     from make([]byte, bufio.size) (spill) at ./cleanup.go:27:22
./cleanup.go:27:22:     from bufio.Writer{...} (struct literal element) at ./cleanup.go:27:22
./cleanup.go:12:15: leaking param: dst
./cleanup.go:12:20: leaking param: src
./cleanup.go:22:8: func literal does not escape
./cleanup.go:27:22: &bufio.Writer{...} escapes to heap
./cleanup.go:27:22: make([]byte, bufio.size) escapes to heap
./cleanup.go:39:11: (*transaction).rollback ignoring self-assignment in t.steps = t.steps[:0]
./cleanup.go:37:7: t does not escape
./cleanup.go:44:18: transfer.deferwrap1 ignoring self-assignment in t.steps = t.steps[:0]
./cleanup.go:54:19: append(t.steps, fmt.Sprint(... argument...)) escapes to heap in transfer:
./cleanup.go:54:19:   flow: {heap} ← &{storage for append(t.steps, fmt.Sprint(... argument...))}:
./cleanup.go:54:19:     from append(t.steps, fmt.Sprint(... argument...)) (spill) at ./cleanup.go:54:19
./cleanup.go:54:19:     from t.steps = append(t.steps, fmt.Sprint(... argument...)) (assign) at ./cleanup.go:54:11
./cleanup.go:44:2: transfer capturing by value: .autotmp_3 (addr=false assign=false width=8)
./cleanup.go:43:48: transfer capturing by ref: err (addr=false assign=true width=16)
./cleanup.go:45:8: transfer capturing by value: .autotmp_4 (addr=false assign=false width=8)
./cleanup.go:49:7: transfer capturing by value: .autotmp_5 (addr=false assign=false width=8)
./cleanup.go:43:15: parameter t leaks to {heap} for transfer with derefs=1:
./cleanup.go:43:15:   flow: {temp} ← *t:
./cleanup.go:43:15:     from t.steps (dot of pointer) at ./cleanup.go:54:21
./cleanup.go:43:15:     from append(t.steps, fmt.Sprint(... argument...)) (call parameter) at ./cleanup.go:54:19
./cleanup.go:43:15:   flow: {temp} ← {temp}:
./cleanup.go:43:15:   flow: {heap} ← {temp}:
./cleanup.go:43:15:     from t.steps = append(t.steps, fmt.Sprint(... argument...)) (assign) at ./cleanup.go:54:11
./cleanup.go:54:40: "move " escapes to heap in transfer:
./cleanup.go:54:40:   flow: {storage for ... argument} ← &{storage for "move "}:
./cleanup.go:54:40:     from "move " (spill) at ./cleanup.go:54:40
./cleanup.go:54:40:     from ... argument (slice-literal-element) at ./cleanup.go:54:39
./cleanup.go:54:40:   flow: {heap} ← {storage for ... argument}:
./cleanup.go:54:40:     from ... argument (spill) at ./cleanup.go:54:39
./cleanup.go:54:40:     from fmt.Sprint(... argument...) (call parameter) at ./cleanup.go:54:39
./cleanup.go:54:49: a escapes to heap in transfer:
./cleanup.go:54:49:   flow: {storage for ... argument} ← &{storage for a}:
./cleanup.go:54:49:     from a (spill) at ./cleanup.go:54:49
./cleanup.go:54:49:     from ... argument (slice-literal-element) at ./cleanup.go:54:39
./cleanup.go:54:49:   flow: {heap} ← {storage for ... argument}:
./cleanup.go:54:49:     from ... argument (spill) at ./cleanup.go:54:39
./cleanup.go:54:49:     from fmt.Sprint(... argument...) (call parameter) at ./cleanup.go:54:39
./cleanup.go:47:43: before escapes to heap in transfer.func1:
./cleanup.go:47:43:   flow: {storage for ... argument} ← &{storage for before}:
./cleanup.go:47:43:     from before (spill) at ./cleanup.go:47:43
./cleanup.go:47:43:     from ... argument (slice-literal-element) at ./cleanup.go:47:20
./cleanup.go:47:43:   flow: fmt.a ← &{storage for ... argument}:
./cleanup.go:47:43:     from ... argument (spill) at ./cleanup.go:47:20
./cleanup.go:47:43:     from fmt.format, fmt.a := "after %d steps: %w", ... argument (assign-pair) at ./cleanup.go:47:20
./cleanup.go:47:43:   flow: {heap} ← *fmt.a:
./cleanup.go:47:43:     from fmt.errorf(fmt.format, fmt.a...) (call parameter) at ./cleanup.go:47:20
./cleanup.go:52:21: &errors.errorString{...} escapes to heap in transfer:
./cleanup.go:52:21:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
./cleanup.go:52:21:     from &errors.errorString{...} (spill) at ./cleanup.go:52:21
./cleanup.go:52:21:     from &errors.errorString{...} (interface-converted) at ./cleanup.go:52:21
./cleanup.go:52:21:     from ~r0 = &errors.errorString{...} (assign-pair) at ./cleanup.go:52:21
./cleanup.go:52:21:   flow: err ← ~r0:
./cleanup.go:52:21:     from return ~r0 (return) at ./cleanup.go:52:4
./cleanup.go:52:21:   flow: {storage for ... argument} ← err:
./cleanup.go:52:21:     from err (interface-converted) at ./cleanup.go:47:51
./cleanup.go:52:21:     from ... argument (slice-literal-element) at ./cleanup.go:47:20
./cleanup.go:52:21:   flow: fmt.a ← &{storage for ... argument}:
./cleanup.go:52:21:     from ... argument (spill) at ./cleanup.go:47:20
./cleanup.go:52:21:     from fmt.format, fmt.a := "after %d steps: %w", ... argument (assign-pair) at ./cleanup.go:47:20
./cleanup.go:52:21:   flow: {heap} ← *fmt.a:
./cleanup.go:52:21:     from fmt.errorf(fmt.format, fmt.a...) (call parameter) at ./cleanup.go:47:20
./cleanup.go:47:20: &errors.errorString{...} escapes to heap in transfer.func1:
./cleanup.go:47:20:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
./cleanup.go:47:20:     from &errors.errorString{...} (spill) at ./cleanup.go:47:20
./cleanup.go:47:20:     from &errors.errorString{...} (interface-converted) at ./cleanup.go:47:20
./cleanup.go:47:20:     from ~r0 = &errors.errorString{...} (assign-pair) at ./cleanup.go:47:20
./cleanup.go:47:20:   flow: fmt.err ← ~r0:
./cleanup.go:47:20:     from fmt.err = ~r0 (assign-pair) at ./cleanup.go:47:20
./cleanup.go:47:20:   flow: err ← fmt.err:
./cleanup.go:47:20:     from err = fmt.err (assign) at ./cleanup.go:47:8
./cleanup.go:47:20:   flow: {storage for ... argument} ← err:
./cleanup.go:47:20:     from err (interface-converted) at ./cleanup.go:47:51
./cleanup.go:47:20:     from ... argument (slice-literal-element) at ./cleanup.go:47:20
./cleanup.go:47:20:   flow: fmt.a ← &{storage for ... argument}:
./cleanup.go:47:20:     from ... argument (spill) at ./cleanup.go:47:20
./cleanup.go:47:20:     from fmt.format, fmt.a := "after %d steps: %w", ... argument (assign-pair) at ./cleanup.go:47:20
./cleanup.go:47:20:   flow: {heap} ← *fmt.a:
./cleanup.go:47:20:     from fmt.errorf(fmt.format, fmt.a...) (call parameter) at ./cleanup.go:47:20
./cleanup.go:43:15: leaking param content: t
./cleanup.go:43:31: amounts does not escape
./cleanup.go:45:8: func literal does not escape
./cleanup.go:47:20: ... argument does not escape
./cleanup.go:47:43: before escapes to heap
./cleanup.go:47:20: &errors.errorString{...} escapes to heap
./cleanup.go:52:21: &errors.errorString{...} escapes to heap
./cleanup.go:54:39: ... argument does not escape
./cleanup.go:54:40: "move " escapes to heap
./cleanup.go:54:49: a escapes to heap
./cleanup.go:54:19: append escapes to heap
./cleanup.go:72:3: func literal escapes to heap in inLoop:
./cleanup.go:72:3:   flow: {heap} ← &{storage for func literal}:
./cleanup.go:72:3:     from func literal (spill) at ./cleanup.go:72:3
./cleanup.go:61:9: inLoop capturing by value: p (addr=false assign=false width=16)
./cleanup.go:60:30: inLoop capturing by ref: total (addr=false assign=true width=8)
./cleanup.go:67:4: inLoop.func1 capturing by value: .autotmp_4 (addr=false assign=false width=8)
./cleanup.go:72:21: inLoop capturing by value: .autotmp_3 (addr=false assign=false width=16)
./cleanup.go:72:34: inLoop capturing by value: .autotmp_4 (addr=false assign=false width=16)
./cleanup.go:72:21: "looked at" escapes to heap in inLoop:
./cleanup.go:72:21:   flow: .autotmp_3 ← &{storage for "looked at"}:
./cleanup.go:72:21:     from "looked at" (spill) at ./cleanup.go:72:21
./cleanup.go:72:21:     from .autotmp_3, .autotmp_4 = "looked at", p (assign-pair) at ./cleanup.go:72:3
./cleanup.go:72:21:   flow: {storage for ... argument} ← .autotmp_3:
./cleanup.go:72:21:     from ... argument (slice-literal-element) at ./cleanup.go:72:20
./cleanup.go:72:21:   flow: fmt.a ← &{storage for ... argument}:
./cleanup.go:72:21:     from ... argument (spill) at ./cleanup.go:72:20
./cleanup.go:72:21:     from fmt.a := ... argument (assign-pair) at ./cleanup.go:72:20
./cleanup.go:72:21:   flow: {heap} ← *fmt.a:
./cleanup.go:72:21:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./cleanup.go:72:20
./cleanup.go:72:34: p escapes to heap in inLoop:
./cleanup.go:72:34:   flow: .autotmp_4 ← &{storage for p}:
./cleanup.go:72:34:     from p (spill) at ./cleanup.go:72:34
./cleanup.go:72:34:     from .autotmp_3, .autotmp_4 = "looked at", p (assign-pair) at ./cleanup.go:72:3
./cleanup.go:72:34:   flow: {storage for ... argument} ← .autotmp_4:
./cleanup.go:72:34:     from ... argument (slice-literal-element) at ./cleanup.go:72:20
./cleanup.go:72:34:   flow: fmt.a ← &{storage for ... argument}:
./cleanup.go:72:34:     from ... argument (spill) at ./cleanup.go:72:20
./cleanup.go:72:34:     from fmt.a := ... argument (assign-pair) at ./cleanup.go:72:20
./cleanup.go:72:34:   flow: {heap} ← *fmt.a:
./cleanup.go:72:34:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./cleanup.go:72:20
./cleanup.go:60:13: parameter paths leaks to {heap} for inLoop with derefs=1:
./cleanup.go:60:13:   flow: {temp} ← paths:
./cleanup.go:60:13:   flow: .autotmp_5 ← *{temp}:
./cleanup.go:60:13:     from for loop (range-deref) at ./cleanup.go:61:14
./cleanup.go:60:13:   flow: p ← .autotmp_5:
./cleanup.go:60:13:     from p := .autotmp_5 (assign) at ./cleanup.go:61:14
./cleanup.go:60:13:   flow: os.name ← p:
./cleanup.go:60:13:     from os.name := p (assign-pair) at ./cleanup.go:63:21
./cleanup.go:60:13:   flow: {heap} ← os.name:
./cleanup.go:60:13:     from os.OpenFile(os.name, 0, fs.FileMode(0)) (call parameter) at ./cleanup.go:63:21
./cleanup.go:60:13: parameter paths leaks to {storage for p} for inLoop with derefs=1:
./cleanup.go:60:13:   flow: {temp} ← paths:
./cleanup.go:60:13:   flow: .autotmp_5 ← *{temp}:
./cleanup.go:60:13:     from for loop (range-deref) at ./cleanup.go:61:14
./cleanup.go:60:13:   flow: p ← .autotmp_5:
./cleanup.go:60:13:     from p := .autotmp_5 (assign) at ./cleanup.go:61:14
./cleanup.go:60:13:   flow: {storage for p} ← p:
./cleanup.go:60:13:     from p (interface-converted) at ./cleanup.go:72:34
./cleanup.go:60:13: leaking param content: paths
./cleanup.go:62:3: func literal does not escape
./cleanup.go:72:21: "looked at" escapes to heap
./cleanup.go:72:34: p escapes to heap
./cleanup.go:72:20: ... argument does not escape
./cleanup.go:79:41: len(t.steps) escapes to heap in main:
./cleanup.go:79:41:   flow: {storage for ... argument} ← &{storage for len(t.steps)}:
./cleanup.go:79:41:     from len(t.steps) (spill) at ./cleanup.go:79:41
./cleanup.go:79:41:     from ... argument (slice-literal-element) at ./cleanup.go:79:13
./cleanup.go:79:41:   flow: fmt.a ← &{storage for ... argument}:
./cleanup.go:79:41:     from ... argument (spill) at ./cleanup.go:79:13
./cleanup.go:79:41:     from fmt.a := ... argument (assign-pair) at ./cleanup.go:79:13
./cleanup.go:79:41:   flow: {heap} ← *fmt.a:
./cleanup.go:79:41:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./cleanup.go:79:13
./cleanup.go:81:18: err != nil escapes to heap in main:
./cleanup.go:81:18:   flow: {storage for ... argument} ← &{storage for err != nil}:
./cleanup.go:81:18:     from err != nil (spill) at ./cleanup.go:81:18
./cleanup.go:81:18:     from ... argument (slice-literal-element) at ./cleanup.go:81:13
./cleanup.go:81:18:   flow: fmt.a ← &{storage for ... argument}:
./cleanup.go:81:18:     from ... argument (spill) at ./cleanup.go:81:13
./cleanup.go:81:18:     from fmt.a := ... argument (assign-pair) at ./cleanup.go:81:13
./cleanup.go:81:18:   flow: {heap} ← *fmt.a:
./cleanup.go:81:18:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./cleanup.go:81:13
./cleanup.go:81:32: inLoop([]string{...}) escapes to heap in main:
./cleanup.go:81:32:   flow: {storage for ... argument} ← &{storage for inLoop([]string{...})}:
./cleanup.go:81:32:     from inLoop([]string{...}) (spill) at ./cleanup.go:81:32
./cleanup.go:81:32:     from ... argument (slice-literal-element) at ./cleanup.go:81:13
./cleanup.go:81:32:   flow: fmt.a ← &{storage for ... argument}:
./cleanup.go:81:32:     from ... argument (spill) at ./cleanup.go:81:13
./cleanup.go:81:32:     from fmt.a := ... argument (assign-pair) at ./cleanup.go:81:13
./cleanup.go:81:32:   flow: {heap} ← *fmt.a:
./cleanup.go:81:32:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./cleanup.go:81:13
./cleanup.go:79:13: ... argument does not escape
./cleanup.go:79:22: ... argument does not escape
./cleanup.go:79:41: len(t.steps) escapes to heap
./cleanup.go:81:13: ... argument does not escape
./cleanup.go:81:18: err != nil escapes to heap
./cleanup.go:81:32: inLoop([]string{...}) escapes to heap
./cleanup.go:81:41: []string{...} does not escape
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
