# command-line-arguments
./cleanup.go:17:2: can inline copyFile.deferwrap1
./cleanup.go:22:8: can inline copyFile.func1
./cleanup.go:28:2: can inline copyFile.deferwrap2
./cleanup.go:37:6: can inline (*transaction).rollback
./cleanup.go:44:2: can inline transfer.deferwrap1
./cleanup.go:45:8: can inline transfer.func1
./cleanup.go:45:2: can inline transfer.deferwrap2
./cleanup.go:67:4: can inline inLoop.func1.deferwrap1
./cleanup.go:72:3: can inline inLoop.deferwrap1
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Load
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[os.dirInfo]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[os.dirInfo]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[os.dirInfo]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[os.dirInfo]).Load
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
./cleanup.go:12:15: leaking param: dst
./cleanup.go:12:20: leaking param: src
./cleanup.go:22:8: func literal does not escape
./cleanup.go:27:22: &bufio.Writer{...} escapes to heap
./cleanup.go:27:22: make([]byte, bufio.size) escapes to heap
./cleanup.go:39:11: (*transaction).rollback ignoring self-assignment in t.steps = t.steps[:0]
./cleanup.go:37:7: t does not escape
./cleanup.go:44:18: transfer.deferwrap1 ignoring self-assignment in t.steps = t.steps[:0]
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
./cleanup.go:60:13: leaking param content: paths
./cleanup.go:62:3: func literal does not escape
./cleanup.go:72:21: "looked at" escapes to heap
./cleanup.go:72:34: p escapes to heap
./cleanup.go:72:20: ... argument does not escape
./cleanup.go:79:13: ... argument does not escape
./cleanup.go:79:22: ... argument does not escape
./cleanup.go:79:41: len(t.steps) escapes to heap
./cleanup.go:81:13: ... argument does not escape
./cleanup.go:81:18: err != nil escapes to heap
./cleanup.go:81:32: inLoop([]string{...}) escapes to heap
./cleanup.go:81:41: []string{...} does not escape
