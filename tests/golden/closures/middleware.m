# command-line-arguments
./middleware.go:19:6: can inline counted
./middleware.go:20:9: can inline counted.func1
./middleware.go:21:10: can inline counted.func1.1
./middleware.go:28:6: can inline retried
./middleware.go:29:9: can inline retried.func1
./middleware.go:30:10: can inline retried.func1.1
./middleware.go:41:6: can inline upper
./middleware.go:42:9: can inline upper.func1
./middleware.go:48:8: can inline fibonacci.func1
./middleware.go:60:13: can inline main.func1
./middleware.go:36:25: inlining call to fmt.Errorf
./middleware.go:36:25: inlining call to errors.New
./middleware.go:60:82: inlining call to counted
./middleware.go:60:99: inlining call to retried
./middleware.go:62:13: inlining call to fmt.Println
./middleware.go:12:12: leaking param: h
./middleware.go:12:23: ms does not escape
./middleware.go:19:14: leaking param: n
./middleware.go:20:14: leaking param: next
./middleware.go:21:15: leaking param: r
./middleware.go:20:9: func literal escapes to heap
./middleware.go:21:10: func literal escapes to heap
./middleware.go:29:14: leaking param: next
./middleware.go:30:15: leaking param: r
./middleware.go:29:9: func literal escapes to heap
./middleware.go:30:10: func literal escapes to heap
./middleware.go:36:25: ... argument does not escape
./middleware.go:36:48: times escapes to heap
./middleware.go:36:25: &errors.errorString{...} escapes to heap
./middleware.go:41:12: leaking param: next
./middleware.go:42:14: leaking param: r
./middleware.go:42:9: func literal escapes to heap
./middleware.go:46:21: map[int]int{...} does not escape
./middleware.go:48:8: func literal does not escape
./middleware.go:60:18: r does not escape
./middleware.go:60:61: "<" + r + ">" escapes to heap
./middleware.go:20:14: leaking param: next
./middleware.go:21:15: leaking param: r
./middleware.go:29:14: leaking param: next
./middleware.go:30:15: leaking param: r
./middleware.go:59:2: moved to heap: calls
./middleware.go:60:13: func literal escapes to heap
./middleware.go:60:12: ... argument does not escape
./middleware.go:60:82: func literal does not escape
./middleware.go:21:10: func literal escapes to heap
./middleware.go:60:99: func literal does not escape
./middleware.go:30:10: func literal escapes to heap
./middleware.go:36:25: ... argument does not escape
./middleware.go:36:48: 3 escapes to heap
./middleware.go:62:13: ... argument does not escape
./middleware.go:62:14: out escapes to heap
./middleware.go:62:24: calls escapes to heap
./middleware.go:62:40: fibonacci(30) escapes to heap
