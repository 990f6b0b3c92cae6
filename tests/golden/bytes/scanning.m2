# command-line-arguments
./scanning.go:18:6: cannot inline columns: function too complex: cost 287 exceeds budget 80
./scanning.go:34:6: cannot inline paragraphs: function too complex: cost 94 exceeds budget 80
./scanning.go:44:6: cannot inline countParagraphs: function too complex: cost 105 exceeds budget 80
./scanning.go:53:6: cannot inline number: unhandled op DEFER
./scanning.go:55:2: can inline number.deferwrap1 with cost 59 as: func() { (*bufio.Writer).Flush(.autotmp_6) }
./scanning.go:70:6: cannot inline transfer: function too complex: cost 175 exceeds budget 80
./scanning.go:92:6: cannot inline main: function too complex: cost 462 exceeds budget 80
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]) func(*[16]uintptr, *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }, *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]) func(*[16]uintptr, *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }) *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int } { return (*go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]) func(*[16]uintptr, *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]) func(*[16]uintptr) *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int } { return (*go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[os.dirInfo]).CompareAndSwap with cost 70 as: method(*atomic.Pointer[os.dirInfo]) func(*os.dirInfo, *os.dirInfo) bool { return (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.old, atomic.new) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[os.dirInfo]).Swap with cost 68 as: method(*atomic.Pointer[os.dirInfo]) func(*os.dirInfo) *os.dirInfo { return (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap(atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.new) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[os.dirInfo]).Store with cost 66 as: method(*atomic.Pointer[os.dirInfo]) func(*os.dirInfo) { (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store(atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.val) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[os.dirInfo]).Load with cost 9 as: method(*atomic.Pointer[os.dirInfo]) func() *os.dirInfo { return (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Load(atomic.x, &atomic..dict.Pointer[os.dirInfo]) }
./scanning.go:19:23: inlining call to bufio.NewScanner
./scanning.go:20:10: inlining call to bufio.(*Scanner).Buffer
./scanning.go:23:32: inlining call to bufio.(*Scanner).Bytes
./scanning.go:23:24: inlining call to bytes.Split
./scanning.go:31:20: inlining call to bufio.(*Scanner).Err
./scanning.go:45:41: inlining call to strings.NewReader
./scanning.go:45:23: inlining call to bufio.NewScanner
./scanning.go:46:9: inlining call to bufio.(*Scanner).Split
./scanning.go:54:28: inlining call to bufio.NewReader
./scanning.go:54:52: inlining call to bufio.NewWriterSize
./scanning.go:54:28: inlining call to bufio.NewReaderSize
./scanning.go:54:28: inlining call to bufio.(*Reader).reset
./scanning.go:93:40: inlining call to strings.NewReader
./scanning.go:94:13: inlining call to fmt.Println
./scanning.go:95:37: inlining call to strings.NewReader
./scanning.go:97:47: inlining call to strings.NewReader
./scanning.go:97:13: inlining call to fmt.Println
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Load
./scanning.go:20:10: "Buffer called after Scan" escapes to heap in columns:
./scanning.go:20:10:   flow: {heap} ← &{storage for "Buffer called after Scan"}:
./scanning.go:20:10:     from "Buffer called after Scan" (spill) at ./scanning.go:20:10
./scanning.go:20:10:     from panic("Buffer called after Scan") (call parameter) at ./scanning.go:20:10
./scanning.go:26:60: string(bytes.TrimSpace(f)) escapes to heap in columns:
./scanning.go:26:60:   flow: {heap} ← &{storage for string(bytes.TrimSpace(f))}:
./scanning.go:26:60:     from string(bytes.TrimSpace(f)) (spill) at ./scanning.go:26:60
./scanning.go:26:60:     from column{...} (struct literal element) at ./scanning.go:26:31
./scanning.go:26:60:     from append(cols, column{...}) (call parameter) at ./scanning.go:26:18
./scanning.go:20:15: make([]byte, 0, 1024) escapes to heap in columns:
./scanning.go:20:15:   flow: bufio.buf ← &{storage for make([]byte, 0, 1024)}:
./scanning.go:20:15:     from make([]byte, 0, 1024) (spill) at ./scanning.go:20:15
./scanning.go:20:15:     from bufio.s, bufio.buf, bufio.max := s, make([]byte, 0, 1024), 1048576 (assign-pair) at ./scanning.go:20:10
./scanning.go:20:15:   flow: {heap} ← bufio.buf:
./scanning.go:20:15:     from bufio.buf[0:cap(bufio.buf)] (slice) at ./scanning.go:20:10
./scanning.go:20:15:     from bufio.s.buf = bufio.buf[0:cap(bufio.buf)] (assign) at ./scanning.go:20:10
./scanning.go:18:14: parameter r leaks to {heap} for columns with derefs=0:
./scanning.go:18:14:   flow: bufio.r ← r:
./scanning.go:18:14:     from bufio.r := r (assign-pair) at ./scanning.go:19:23
./scanning.go:18:14:   flow: {storage for &bufio.Scanner{...}} ← bufio.r:
./scanning.go:18:14:     from bufio.Scanner{...} (struct literal element) at ./scanning.go:19:23
./scanning.go:18:14:   flow: ~r0 ← &{storage for &bufio.Scanner{...}}:
./scanning.go:18:14:     from &bufio.Scanner{...} (spill) at ./scanning.go:19:23
./scanning.go:18:14:     from ~r0 = &bufio.Scanner{...} (assign-pair) at ./scanning.go:19:23
./scanning.go:18:14:   flow: s ← ~r0:
./scanning.go:18:14:     from s := ~r0 (assign) at ./scanning.go:19:4
./scanning.go:18:14:   flow: {temp} ← s:
./scanning.go:18:14:     from (*bufio.Scanner).Scan(s) (call parameter) at ./scanning.go:22:12
./scanning.go:18:14:   flow: {heap} ← *{temp}:
./scanning.go:18:14: parameter r leaks to ~r1 for columns with derefs=0:
./scanning.go:18:14:   flow: bufio.r ← r:
./scanning.go:18:14:     from bufio.r := r (assign-pair) at ./scanning.go:19:23
./scanning.go:18:14:   flow: {storage for &bufio.Scanner{...}} ← bufio.r:
./scanning.go:18:14:     from bufio.Scanner{...} (struct literal element) at ./scanning.go:19:23
./scanning.go:18:14:   flow: ~r0 ← &{storage for &bufio.Scanner{...}}:
./scanning.go:18:14:     from &bufio.Scanner{...} (spill) at ./scanning.go:19:23
./scanning.go:18:14:     from ~r0 = &bufio.Scanner{...} (assign-pair) at ./scanning.go:19:23
./scanning.go:18:14:   flow: s ← ~r0:
./scanning.go:18:14:     from s := ~r0 (assign) at ./scanning.go:19:4
./scanning.go:18:14:   flow: bufio.s ← s:
./scanning.go:18:14:     from bufio.s := s (assign-pair) at ./scanning.go:31:20
./scanning.go:18:14:   flow: ~r0 ← *bufio.s:
./scanning.go:18:14:     from bufio.s.err (dot of pointer) at ./scanning.go:31:20
./scanning.go:18:14:     from ~r0 = bufio.s.err (assign-pair) at ./scanning.go:31:20
./scanning.go:18:14:   flow: ~r1 ← ~r0:
./scanning.go:18:14:     from return cols, ~r0 (return) at ./scanning.go:31:2
./scanning.go:26:18: append(cols, column{...}) escapes to heap in columns:
./scanning.go:26:18:   flow: cols ← &{storage for append(cols, column{...})}:
./scanning.go:26:18:     from append(cols, column{...}) (spill) at ./scanning.go:26:18
./scanning.go:26:18:     from cols = append(cols, column{...}) (assign) at ./scanning.go:26:10
./scanning.go:26:18:   flow: ~r0 ← cols:
./scanning.go:26:18:     from return cols, ~r0 (return) at ./scanning.go:31:2
./scanning.go:18:14: leaking param: r
./scanning.go:19:23: &bufio.Scanner{...} does not escape
./scanning.go:20:15: make([]byte, 0, 1024) escapes to heap
./scanning.go:20:10: "Buffer called after Scan" escapes to heap
./scanning.go:23:42: []byte{...} does not escape
./scanning.go:26:60: string(bytes.TrimSpace(f)) escapes to heap
./scanning.go:26:18: append escapes to heap
./scanning.go:34:17: parameter data leaks to token for paragraphs with derefs=0:
./scanning.go:34:17:   flow: token ← data:
./scanning.go:34:17:     from data[:i] (slice) at ./scanning.go:36:21
./scanning.go:34:17:     from return i + 2, data[:i], nil (return) at ./scanning.go:36:3
./scanning.go:34:17: leaking param: data to result token level=0
./scanning.go:35:35: ([]byte)("\n\n") does not escape
./scanning.go:46:9: "Split called after Scan" escapes to heap in countParagraphs:
./scanning.go:46:9:   flow: {heap} ← &{storage for "Split called after Scan"}:
./scanning.go:46:9:     from "Split called after Scan" (spill) at ./scanning.go:46:9
./scanning.go:46:9:     from panic("Split called after Scan") (call parameter) at ./scanning.go:46:9
./scanning.go:45:41: &strings.Reader{...} escapes to heap in countParagraphs:
./scanning.go:45:41:   flow: ~r0 ← &{storage for &strings.Reader{...}}:
./scanning.go:45:41:     from &strings.Reader{...} (spill) at ./scanning.go:45:41
./scanning.go:45:41:     from ~r0 = &strings.Reader{...} (assign-pair) at ./scanning.go:45:41
./scanning.go:45:41:   flow: bufio.r ← ~r0:
./scanning.go:45:41:     from ~r0 (interface-converted) at ./scanning.go:45:41
./scanning.go:45:41:     from bufio.r := ~r0 (assign-pair) at ./scanning.go:45:23
./scanning.go:45:41:   flow: {storage for &bufio.Scanner{...}} ← bufio.r:
./scanning.go:45:41:     from bufio.Scanner{...} (struct literal element) at ./scanning.go:45:23
./scanning.go:45:41:   flow: ~r0 ← &{storage for &bufio.Scanner{...}}:
./scanning.go:45:41:     from &bufio.Scanner{...} (spill) at ./scanning.go:45:23
./scanning.go:45:41:     from ~r0 = &bufio.Scanner{...} (assign-pair) at ./scanning.go:45:23
./scanning.go:45:41:   flow: s ← ~r0:
./scanning.go:45:41:     from s := ~r0 (assign) at ./scanning.go:45:4
./scanning.go:45:41:   flow: {temp} ← s:
./scanning.go:45:41:     from (*bufio.Scanner).Scan(s) (call parameter) at ./scanning.go:47:12
./scanning.go:45:41:   flow: {heap} ← *{temp}:
./scanning.go:44:22: parameter text leaks to {storage for &strings.Reader{...}} for countParagraphs with derefs=0:
./scanning.go:44:22:   flow: strings.s ← text:
./scanning.go:44:22:     from strings.s := text (assign-pair) at ./scanning.go:45:41
./scanning.go:44:22:   flow: {storage for &strings.Reader{...}} ← strings.s:
./scanning.go:44:22:     from strings.Reader{...} (struct literal element) at ./scanning.go:45:41
./scanning.go:44:22: leaking param: text
./scanning.go:45:41: &strings.Reader{...} escapes to heap
./scanning.go:45:23: &bufio.Scanner{...} does not escape
./scanning.go:46:9: "Split called after Scan" escapes to heap
./scanning.go:55:2: number capturing by value: .autotmp_6 (addr=false assign=false width=8)
./scanning.go:54:28: make([]byte, max(bufio.size, 16)) escapes to heap in number:
./scanning.go:54:28:   flow: bufio.buf ← &{storage for make([]byte, max(bufio.size, 16))}:
./scanning.go:54:28:     from make([]byte, max(bufio.size, 16)) (spill) at ./scanning.go:54:28
./scanning.go:54:28:     from bufio.b, bufio.buf, bufio.r := bufio.r, make([]byte, max(bufio.size, 16)), bufio.rd (assign-pair) at ./scanning.go:54:28
./scanning.go:54:28:   flow: {heap} ← bufio.buf:
./scanning.go:54:28:     from bufio.Reader{...} (struct literal element) at ./scanning.go:54:28
./scanning.go:54:28:     from *bufio.b = bufio.Reader{...} (assign) at ./scanning.go:54:28
./scanning.go:59:31: n escapes to heap in number:
./scanning.go:59:31:   flow: {storage for ... argument} ← &{storage for n}:
./scanning.go:59:31:     from n (spill) at ./scanning.go:59:31
./scanning.go:59:31:     from ... argument (slice-literal-element) at ./scanning.go:59:15
./scanning.go:59:31:   flow: {heap} ← {storage for ... argument}:
./scanning.go:59:31:     from ... argument (spill) at ./scanning.go:59:15
./scanning.go:59:31:     from fmt.Fprintf(out, "%3d %s", ... argument...) (call parameter) at ./scanning.go:59:15
./scanning.go:59:34: line escapes to heap in number:
./scanning.go:59:34:   flow: {storage for ... argument} ← &{storage for line}:
./scanning.go:59:34:     from line (spill) at ./scanning.go:59:34
./scanning.go:59:34:     from ... argument (slice-literal-element) at ./scanning.go:59:15
./scanning.go:59:34:   flow: {heap} ← {storage for ... argument}:
./scanning.go:59:34:     from ... argument (spill) at ./scanning.go:59:15
./scanning.go:59:34:     from fmt.Fprintf(out, "%3d %s", ... argument...) (call parameter) at ./scanning.go:59:15
./scanning.go:54:52: &bufio.Writer{...} escapes to heap in number:
./scanning.go:54:52:   flow: ~r0 ← &{storage for &bufio.Writer{...}}:
./scanning.go:54:52:     from &bufio.Writer{...} (spill) at ./scanning.go:54:52
./scanning.go:54:52:     from ~r0 = &bufio.Writer{...} (assign-pair) at ./scanning.go:54:52
./scanning.go:54:52:   flow: out ← ~r0:
./scanning.go:54:52:     from in, out := ~r0, ~r0 (assign-pair) at ./scanning.go:54:10
./scanning.go:54:52:   flow: {heap} ← out:
./scanning.go:54:52:     from out (interface-converted) at ./scanning.go:59:16
./scanning.go:54:52:     from fmt.Fprintf(out, "%3d %s", ... argument...) (call parameter) at ./scanning.go:59:15
./scanning.go:53:26: parameter r leaks to {heap} for number with derefs=0:
./scanning.go:53:26:   flow: bufio.rd ← r:
./scanning.go:53:26:     from bufio.rd := r (assign-pair) at ./scanning.go:54:28
./scanning.go:53:26:   flow: bufio.rd ← bufio.rd:
./scanning.go:53:26:     from bufio.rd, bufio.size := bufio.rd, 4096 (assign-pair) at ./scanning.go:54:28
./scanning.go:53:26:   flow: bufio.r ← bufio.rd:
./scanning.go:53:26:     from bufio.b, bufio.buf, bufio.r := bufio.r, make([]byte, max(bufio.size, 16)), bufio.rd (assign-pair) at ./scanning.go:54:28
./scanning.go:53:26:   flow: {heap} ← bufio.r:
./scanning.go:53:26:     from bufio.Reader{...} (struct literal element) at ./scanning.go:54:28
./scanning.go:53:26:     from *bufio.b = bufio.Reader{...} (assign) at ./scanning.go:54:28
./scanning.go:53:13: parameter w leaks to {heap} for number with derefs=0:
./scanning.go:53:13:   flow: bufio.w ← w:
./scanning.go:53:13:     from bufio.w, bufio.size := w, 512 (assign-pair) at ./scanning.go:54:52
./scanning.go:53:13:   flow: .autotmp_5 ← bufio.w:
./scanning.go:53:13:     from bufio.w.(*bufio.Writer) (dot) at ./scanning.go:54:52
./scanning.go:53:13:     from .autotmp_5, .autotmp_6 := bufio.w.(*bufio.Writer) (assign-pair-dot-type) at ./scanning.go:54:52
./scanning.go:53:13:   flow: bufio.b ← .autotmp_5:
./scanning.go:53:13:     from bufio.b, bufio.ok := (*bufio.Writer)(.autotmp_5), .autotmp_6 (assign-pair) at ./scanning.go:54:52
./scanning.go:53:13:   flow: ~r0 ← bufio.b:
./scanning.go:53:13:     from ~r0 = bufio.b (assign-pair) at ./scanning.go:54:52
./scanning.go:53:13:   flow: out ← ~r0:
./scanning.go:53:13:     from in, out := ~r0, ~r0 (assign-pair) at ./scanning.go:54:10
./scanning.go:53:13:   flow: {heap} ← out:
./scanning.go:53:13:     from out (interface-converted) at ./scanning.go:59:16
./scanning.go:53:13:     from fmt.Fprintf(out, "%3d %s", ... argument...) (call parameter) at ./scanning.go:59:15
./scanning.go:54:52: make([]byte, bufio.size) escapes to heap in number:
./scanning.go:54:52:   flow: {storage for &bufio.Writer{...}} ← &{storage for make([]byte, bufio.size)}:
./scanning.go:54:52:     from make([]byte, bufio.size) (spill) at ./scanning.go:54:52
./scanning.go:54:52:     from bufio.Writer{...} (struct literal element) at ./scanning.go:54:52
./scanning.go:53:13: parameter w leaks to {storage for &bufio.Writer{...}} for number with derefs=0:
./scanning.go:53:13:   flow: bufio.w ← w:
./scanning.go:53:13:     from bufio.w, bufio.size := w, 512 (assign-pair) at ./scanning.go:54:52
./scanning.go:53:13:   flow: {storage for &bufio.Writer{...}} ← bufio.w:
./scanning.go:53:13:     from bufio.Writer{...} (struct literal element) at ./scanning.go:54:52
./scanning.go:53:13: leaking param: w
./scanning.go:53:26: leaking param: r
./scanning.go:54:28: new(bufio.Reader) does not escape
./scanning.go:54:28: make([]byte, max(bufio.size, 16)) escapes to heap
./scanning.go:54:52: &bufio.Writer{...} escapes to heap
./scanning.go:54:52: make([]byte, bufio.size) escapes to heap
./scanning.go:59:15: ... argument does not escape
./scanning.go:59:31: n escapes to heap
./scanning.go:59:34: line escapes to heap
./scanning.go:70:30: parameter src leaks to {heap} for transfer with derefs=0:
./scanning.go:70:30:   flow: {heap} ← src:
./scanning.go:70:30:     from src.Read(buf) (call parameter) at ./scanning.go:75:21
./scanning.go:70:45: parameter buf leaks to {heap} for transfer with derefs=0:
./scanning.go:70:45:   flow: {heap} ← buf:
./scanning.go:70:45:     from src.Read(buf) (call parameter) at ./scanning.go:75:21
./scanning.go:70:15: parameter dst leaks to {heap} for transfer with derefs=0:
./scanning.go:70:15:   flow: {heap} ← dst:
./scanning.go:70:15:     from dst.Write(buf[:n]) (call parameter) at ./scanning.go:77:24
./scanning.go:72:13: make([]byte, 4096) escapes to heap in transfer:
./scanning.go:72:13:   flow: buf ← &{storage for make([]byte, 4096)}:
./scanning.go:72:13:     from make([]byte, 4096) (spill) at ./scanning.go:72:13
./scanning.go:72:13:     from buf = make([]byte, 4096) (assign) at ./scanning.go:72:7
./scanning.go:72:13:   flow: {heap} ← buf:
./scanning.go:72:13:     from src.Read(buf) (call parameter) at ./scanning.go:75:21
./scanning.go:70:15: leaking param: dst
./scanning.go:70:30: leaking param: src
./scanning.go:70:45: leaking param: buf
./scanning.go:72:13: make([]byte, 4096) escapes to heap
./scanning.go:96:6: sink escapes to heap in main:
./scanning.go:96:6:   flow: {heap} ← &sink:
./scanning.go:96:6:     from &sink (address-of) at ./scanning.go:97:23
./scanning.go:96:6:     from &sink (interface-converted) at ./scanning.go:97:23
./scanning.go:96:6:     from transfer(&sink, ~r0, make([]byte, 2)) (call parameter) at ./scanning.go:97:22
./scanning.go:97:61: make([]byte, 2) escapes to heap in main:
./scanning.go:97:61:   flow: {heap} ← &{storage for make([]byte, 2)}:
./scanning.go:97:61:     from make([]byte, 2) (spill) at ./scanning.go:97:61
./scanning.go:97:61:     from transfer(&sink, ~r0, make([]byte, 2)) (call parameter) at ./scanning.go:97:22
./scanning.go:93:40: &strings.Reader{...} escapes to heap in main:
./scanning.go:93:40:   flow: ~r0 ← &{storage for &strings.Reader{...}}:
./scanning.go:93:40:     from &strings.Reader{...} (spill) at ./scanning.go:93:40
./scanning.go:93:40:     from ~r0 = &strings.Reader{...} (assign-pair) at ./scanning.go:93:40
./scanning.go:93:40:   flow: {heap} ← ~r0:
./scanning.go:93:40:     from ~r0 (interface-converted) at ./scanning.go:93:40
./scanning.go:93:40:     from columns(~r0) (call parameter) at ./scanning.go:93:22
./scanning.go:95:37: &strings.Reader{...} escapes to heap in main:
./scanning.go:95:37:   flow: ~r0 ← &{storage for &strings.Reader{...}}:
./scanning.go:95:37:     from &strings.Reader{...} (spill) at ./scanning.go:95:37
./scanning.go:95:37:     from ~r0 = &strings.Reader{...} (assign-pair) at ./scanning.go:95:37
./scanning.go:95:37:   flow: {heap} ← ~r0:
./scanning.go:95:37:     from ~r0 (interface-converted) at ./scanning.go:95:37
./scanning.go:95:37:     from number(os.Stdout, ~r0) (call parameter) at ./scanning.go:95:8
./scanning.go:97:47: &strings.Reader{...} escapes to heap in main:
./scanning.go:97:47:   flow: ~r0 ← &{storage for &strings.Reader{...}}:
./scanning.go:97:47:     from &strings.Reader{...} (spill) at ./scanning.go:97:47
./scanning.go:97:47:     from ~r0 = &strings.Reader{...} (assign-pair) at ./scanning.go:97:47
./scanning.go:97:47:   flow: {heap} ← ~r0:
./scanning.go:97:47:     from ~r0 (interface-converted) at ./scanning.go:97:47
./scanning.go:97:47:     from transfer(&sink, ~r0, make([]byte, 2)) (call parameter) at ./scanning.go:97:22
./scanning.go:94:14: cols escapes to heap in main:
./scanning.go:94:14:   flow: {storage for ... argument} ← &{storage for cols}:
./scanning.go:94:14:     from cols (spill) at ./scanning.go:94:14
./scanning.go:94:14:     from ... argument (slice-literal-element) at ./scanning.go:94:13
./scanning.go:94:14:   flow: fmt.a ← &{storage for ... argument}:
./scanning.go:94:14:     from ... argument (spill) at ./scanning.go:94:13
./scanning.go:94:14:     from fmt.a := ... argument (assign-pair) at ./scanning.go:94:13
./scanning.go:94:14:   flow: {heap} ← *fmt.a:
./scanning.go:94:14:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./scanning.go:94:13
./scanning.go:94:40: countParagraphs("x\n\ny\nz\n\nw") escapes to heap in main:
./scanning.go:94:40:   flow: {storage for ... argument} ← &{storage for countParagraphs("x\n\ny\nz\n\nw")}:
./scanning.go:94:40:     from countParagraphs("x\n\ny\nz\n\nw") (spill) at ./scanning.go:94:40
./scanning.go:94:40:     from ... argument (slice-literal-element) at ./scanning.go:94:13
./scanning.go:94:40:   flow: fmt.a ← &{storage for ... argument}:
./scanning.go:94:40:     from ... argument (spill) at ./scanning.go:94:13
./scanning.go:94:40:     from fmt.a := ... argument (assign-pair) at ./scanning.go:94:13
./scanning.go:94:40:   flow: {heap} ← *fmt.a:
./scanning.go:94:40:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./scanning.go:94:13
./scanning.go:97:13: .autotmp_5 escapes to heap in main:
./scanning.go:97:13:   flow: {storage for ... argument} ← &{storage for .autotmp_5}:
./scanning.go:97:13:     from .autotmp_5 (spill) at ./scanning.go:97:13
./scanning.go:97:13:     from ... argument (slice-literal-element) at ./scanning.go:97:13
./scanning.go:97:13:   flow: fmt.a ← &{storage for ... argument}:
./scanning.go:97:13:     from ... argument (spill) at ./scanning.go:97:13
./scanning.go:97:13:     from fmt.a := ... argument (assign-pair) at ./scanning.go:97:13
./scanning.go:97:13:   flow: {heap} ← *fmt.a:
./scanning.go:97:13:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./scanning.go:97:13
./scanning.go:96:6: moved to heap: sink
./scanning.go:93:40: &strings.Reader{...} escapes to heap
./scanning.go:94:13: ... argument does not escape
./scanning.go:94:14: cols escapes to heap
./scanning.go:94:40: countParagraphs("x\n\ny\nz\n\nw") escapes to heap
./scanning.go:95:37: &strings.Reader{...} escapes to heap
./scanning.go:97:13: ... argument does not escape
./scanning.go:97:47: &strings.Reader{...} escapes to heap
./scanning.go:97:61: make([]byte, 2) escapes to heap
./scanning.go:97:13: .autotmp_5 escapes to heap
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
