# command-line-arguments
./select_loop.go:36:2: can inline (*store).loop.deferwrap1
./select_loop.go:29:2: can inline open.gowrap1
./select_loop.go:64:6: can inline (*store).get
./select_loop.go:76:10: can inline limited.func1.1
./select_loop.go:89:22: can inline main.func1
./select_loop.go:89:33: can inline main.func2
./select_loop.go:25:28: inlining call to errors.New
./select_loop.go:55:21: inlining call to time.After
./select_loop.go:36:19: inlining call to time.(*Ticker).Stop
./select_loop.go:88:17: inlining call to (*store).get
./select_loop.go:33:7: s does not escape
./select_loop.go:34:14: make(map[string]string) does not escape
./select_loop.go:28:7: &store{...} escapes to heap
./select_loop.go:64:7: s does not escape
./select_loop.go:64:21: leaking param: key
./select_loop.go:71:21: leaking param content: jobs
./select_loop.go:75:6: func literal escapes to heap
./select_loop.go:76:10: func literal does not escape
./select_loop.go:89:21: []func(){...} does not escape
./select_loop.go:89:22: func literal escapes to heap
./select_loop.go:89:33: func literal escapes to heap
