# command-line-arguments
./recovered_value.go:6:6: cannot inline try: unhandled op DEFER
./recovered_value.go:7:8: cannot inline try.func1: call to recover
./recovered_value.go:14:6: cannot inline expect: call to recover
./recovered_value.go:23:19: can inline main.func1 with cost 3 as: func() { panic(1) }
./recovered_value.go:27:9: cannot inline main.func2.1: call to recover
./recovered_value.go:26:2: cannot inline main.func2: unhandled op DEFER
./recovered_value.go:21:6: cannot inline main: unhandled op DEFER
./recovered_value.go:22:2: can inline main.deferwrap1 with cost 60 as: func() { expect(.autotmp_0) }
./recovered_value.go:17:14: inlining call to fmt.Println
./recovered_value.go:24:14: inlining call to fmt.Println
./recovered_value.go:6:21: try capturing by ref: reason (addr=false assign=true width=16)
./recovered_value.go:6:10: f does not escape
./recovered_value.go:7:8: func literal does not escape
./recovered_value.go:17:15: "recovered" escapes to heap in expect:
./recovered_value.go:17:15:   flow: {storage for ... argument} ← &{storage for "recovered"}:
./recovered_value.go:17:15:     from "recovered" (spill) at ./recovered_value.go:17:15
./recovered_value.go:17:15:     from ... argument (slice-literal-element) at ./recovered_value.go:17:14
./recovered_value.go:17:15:   flow: fmt.a ← &{storage for ... argument}:
./recovered_value.go:17:15:     from ... argument (spill) at ./recovered_value.go:17:14
./recovered_value.go:17:15:     from fmt.a := ... argument (assign-pair) at ./recovered_value.go:17:14
./recovered_value.go:17:15:   flow: {heap} ← *fmt.a:
./recovered_value.go:17:15:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./recovered_value.go:17:14
./recovered_value.go:14:13: want does not escape
./recovered_value.go:17:14: ... argument does not escape
./recovered_value.go:17:15: "recovered" escapes to heap
./recovered_value.go:23:34: 1 escapes to heap in main.func1:
./recovered_value.go:23:34:   flow: {heap} ← &{storage for 1}:
./recovered_value.go:23:34:     from 1 (spill) at ./recovered_value.go:23:34
./recovered_value.go:23:34:     from panic(1) (call parameter) at ./recovered_value.go:23:33
./recovered_value.go:23:34: 1 escapes to heap
./recovered_value.go:29:21: fmt.Sprint(... argument...) escapes to heap in main.func2.1:
./recovered_value.go:29:21:   flow: {heap} ← &{storage for fmt.Sprint(... argument...)}:
./recovered_value.go:29:21:     from fmt.Sprint(... argument...) (spill) at ./recovered_value.go:29:21
./recovered_value.go:29:21:     from panic(fmt.Sprint(... argument...)) (call parameter) at ./recovered_value.go:29:10
./recovered_value.go:29:22: "again: " escapes to heap in main.func2.1:
./recovered_value.go:29:22:   flow: {storage for ... argument} ← &{storage for "again: "}:
./recovered_value.go:29:22:     from "again: " (spill) at ./recovered_value.go:29:22
./recovered_value.go:29:22:     from ... argument (slice-literal-element) at ./recovered_value.go:29:21
./recovered_value.go:29:22:   flow: {heap} ← {storage for ... argument}:
./recovered_value.go:29:22:     from ... argument (spill) at ./recovered_value.go:29:21
./recovered_value.go:29:22:     from fmt.Sprint(... argument...) (call parameter) at ./recovered_value.go:29:21
./recovered_value.go:29:21: fmt.Sprint(... argument...) escapes to heap
./recovered_value.go:29:21: ... argument does not escape
./recovered_value.go:29:22: "again: " escapes to heap
./recovered_value.go:32:9: "first" escapes to heap in main.func2:
./recovered_value.go:32:9:   flow: {heap} ← &{storage for "first"}:
./recovered_value.go:32:9:     from "first" (spill) at ./recovered_value.go:32:9
./recovered_value.go:32:9:     from panic("first") (call parameter) at ./recovered_value.go:32:8
./recovered_value.go:27:9: func literal does not escape
./recovered_value.go:32:9: "first" escapes to heap
./recovered_value.go:22:15: main capturing by value: .autotmp_0 (addr=false assign=false width=16)
./recovered_value.go:24:15: "reason:" escapes to heap in main:
./recovered_value.go:24:15:   flow: {storage for ... argument} ← &{storage for "reason:"}:
./recovered_value.go:24:15:     from "reason:" (spill) at ./recovered_value.go:24:15
./recovered_value.go:24:15:     from ... argument (slice-literal-element) at ./recovered_value.go:24:14
./recovered_value.go:24:15:   flow: fmt.a ← &{storage for ... argument}:
./recovered_value.go:24:15:     from ... argument (spill) at ./recovered_value.go:24:14
./recovered_value.go:24:15:     from fmt.a := ... argument (assign-pair) at ./recovered_value.go:24:14
./recovered_value.go:24:15:   flow: {heap} ← *fmt.a:
./recovered_value.go:24:15:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./recovered_value.go:24:14
./recovered_value.go:22:15: "last" does not escape
./recovered_value.go:23:19: func literal does not escape
./recovered_value.go:24:14: ... argument does not escape
./recovered_value.go:24:15: "reason:" escapes to heap
./recovered_value.go:26:2: func literal does not escape
