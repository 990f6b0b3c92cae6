# command-line-arguments
./scanning.go:55:2: can inline number.deferwrap1
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Load
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[os.dirInfo]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[os.dirInfo]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[os.dirInfo]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[os.dirInfo]).Load
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
./scanning.go:18:14: leaking param: r
./scanning.go:19:23: &bufio.Scanner{...} does not escape
./scanning.go:20:15: make([]byte, 0, 1024) escapes to heap
./scanning.go:20:10: "Buffer called after Scan" escapes to heap
./scanning.go:23:42: []byte{...} does not escape
./scanning.go:26:60: string(bytes.TrimSpace(f)) escapes to heap
./scanning.go:26:18: append escapes to heap
./scanning.go:34:17: leaking param: data to result token level=0
./scanning.go:35:35: ([]byte)("\n\n") does not escape
./scanning.go:44:22: leaking param: text
./scanning.go:45:41: &strings.Reader{...} escapes to heap
./scanning.go:45:23: &bufio.Scanner{...} does not escape
./scanning.go:46:9: "Split called after Scan" escapes to heap
./scanning.go:53:13: leaking param: w
./scanning.go:53:26: leaking param: r
./scanning.go:54:28: new(bufio.Reader) does not escape
./scanning.go:54:28: make([]byte, max(bufio.size, 16)) escapes to heap
./scanning.go:54:52: &bufio.Writer{...} escapes to heap
./scanning.go:54:52: make([]byte, bufio.size) escapes to heap
./scanning.go:59:15: ... argument does not escape
./scanning.go:59:31: n escapes to heap
./scanning.go:59:34: line escapes to heap
./scanning.go:70:15: leaking param: dst
./scanning.go:70:30: leaking param: src
./scanning.go:70:45: leaking param: buf
./scanning.go:72:13: make([]byte, 4096) escapes to heap
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
