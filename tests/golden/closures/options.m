# command-line-arguments
./options.go:15:6: can inline withTimeout
./options.go:16:9: can inline withTimeout.func1
./options.go:19:6: can inline withHeader
./options.go:20:9: can inline withHeader.func1
./options.go:28:6: can inline withHook
./options.go:29:9: can inline withHook.func1
./options.go:50:61: can inline main.func1
./options.go:32:36: inlining call to withTimeout
./options.go:32:61: inlining call to withHeader
./options.go:50:35: inlining call to withTimeout
./options.go:50:60: inlining call to withHook
./options.go:53:37: inlining call to time.Duration.String
./options.go:16:14: s does not escape
./options.go:20:14: s does not escape
./options.go:32:36: func literal escapes to heap
./options.go:32:61: func literal escapes to heap
./options.go:22:20: make(map[string]string) escapes to heap
./options.go:16:14: s does not escape
./options.go:16:9: func literal escapes to heap
./options.go:19:17: leaking param: key
./options.go:19:22: leaking param: value
./options.go:20:14: s does not escape
./options.go:20:9: func literal escapes to heap
./options.go:22:20: make(map[string]string) escapes to heap
./options.go:28:15: leaking param: h
./options.go:29:14: leaking param content: s
./options.go:29:9: func literal escapes to heap
./options.go:29:43: append escapes to heap
./options.go:34:16: leaking param: address
./options.go:34:32: options does not escape
./options.go:35:7: &server{...} escapes to heap
./options.go:16:14: s does not escape
./options.go:50:66: s does not escape
./options.go:29:14: leaking param content: s
./options.go:49:2: moved to heap: started
./options.go:50:16: ... argument does not escape
./options.go:50:35: func literal does not escape
./options.go:50:61: func literal escapes to heap
./options.go:50:60: func literal does not escape
./options.go:29:43: append escapes to heap
./options.go:53:37: string(time.arr[time.n:]) does not escape
