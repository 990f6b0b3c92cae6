# command-line-arguments
./recovered_value.go:23:19: can inline main.func1
./recovered_value.go:22:2: can inline main.deferwrap1
./recovered_value.go:17:14: inlining call to fmt.Println
./recovered_value.go:24:14: inlining call to fmt.Println
./recovered_value.go:6:10: f does not escape
./recovered_value.go:7:8: func literal does not escape
./recovered_value.go:14:13: want does not escape
./recovered_value.go:17:14: ... argument does not escape
./recovered_value.go:17:15: "recovered" escapes to heap
./recovered_value.go:23:34: 1 escapes to heap
./recovered_value.go:29:21: fmt.Sprint(... argument...) escapes to heap
./recovered_value.go:29:21: ... argument does not escape
./recovered_value.go:29:22: "again: " escapes to heap
./recovered_value.go:27:9: func literal does not escape
./recovered_value.go:32:9: "first" escapes to heap
./recovered_value.go:22:15: "last" does not escape
./recovered_value.go:23:19: func literal does not escape
./recovered_value.go:24:14: ... argument does not escape
./recovered_value.go:24:15: "reason:" escapes to heap
./recovered_value.go:26:2: func literal does not escape
