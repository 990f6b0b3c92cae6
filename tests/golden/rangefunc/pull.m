# command-line-arguments
./pull.go:24:6: can inline lines
./pull.go:25:9: can inline lines.func1
./pull.go:38:6: can inline letters
./pull.go:39:9: can inline letters.func1
./pull.go:48:6: can inline naturals
$GOROOT/src/iter/iter.go:277:12: can inline iter.Pull[go.shape.int32].func1.1
$GOROOT/src/iter/iter.go:306:9: can inline iter.Pull[go.shape.int32].func2
$GOROOT/src/iter/iter.go:331:9: can inline iter.Pull[go.shape.int32].func3
./pull.go:11:6: can inline zip[go.shape.int,go.shape.int32]
./pull.go:15:3: can inline zip[go.shape.int,go.shape.int32].func1-range1
./pull.go:58:2: can inline main-range1
./pull.go:62:2: can inline main-range2
./pull.go:11:6: can inline zip[int,int32]
./pull.go:26:24: inlining call to bufio.NewScanner
./pull.go:28:20: inlining call to bufio.(*Scanner).Text
./pull.go:32:18: inlining call to bufio.(*Scanner).Err
./pull.go:58:41: inlining call to letters
./pull.go:58:23: inlining call to zip[go.shape.int,go.shape.int32]
./pull.go:62:48: inlining call to strings.NewReader
./pull.go:62:30: inlining call to lines
./pull.go:25:9: can inline lines.func1
./pull.go:62:2: inlining call to lines.func1
./pull.go:62:2: inlining call to bufio.NewScanner
./pull.go:62:2: inlining call to bufio.(*Scanner).Text
./pull.go:62:2: inlining call to main-range2
./pull.go:62:2: inlining call to bufio.(*Scanner).Err
./pull.go:62:2: inlining call to main-range2
./pull.go:11:6: inlining call to zip[go.shape.int,go.shape.int32]
./pull.go:24:12: leaking param: r
./pull.go:25:14: yield does not escape
./pull.go:25:9: func literal escapes to heap
./pull.go:26:24: &bufio.Scanner{...} does not escape
./pull.go:28:20: string(bufio.s.token) escapes to heap
./pull.go:38:14: leaking param: s
./pull.go:39:14: yield does not escape
./pull.go:39:9: func literal escapes to heap
./pull.go:48:15: yield does not escape
$GOROOT/src/iter/iter.go:262:6: moved to heap: iter.pull
$GOROOT/src/iter/iter.go:271:15: func literal escapes to heap
$GOROOT/src/iter/iter.go:277:12: func literal escapes to heap
$GOROOT/src/iter/iter.go:282:11: "iter.Pull: yield called again before next" escapes to heap
$GOROOT/src/iter/iter.go:292:9: func literal does not escape
$GOROOT/src/iter/iter.go:306:9: func literal escapes to heap
$GOROOT/src/iter/iter.go:313:10: "iter.Pull: next called again before yield" escapes to heap
$GOROOT/src/iter/iter.go:331:9: func literal escapes to heap
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
moved to heap: #next
./pull.go:15:3: moved to heap: #state1
./pull.go:12:9: func literal escapes to heap
./pull.go:15:3: func literal escapes to heap
moved to heap: #next
./pull.go:15:3: moved to heap: #state1
./pull.go:11:6: func literal escapes to heap
./pull.go:15:3: func literal escapes to heap
