# command-line-arguments
./03_value_printed.go:10:6: cannot inline main: function too complex: cost 98 exceeds budget 80
./03_value_printed.go:16:13: inlining call to fmt.Println
./03_value_printed.go:16:14: total escapes to heap in main:
./03_value_printed.go:16:14:   flow: {storage for ... argument} ← &{storage for total}:
./03_value_printed.go:16:14:     from total (spill) at ./03_value_printed.go:16:14
./03_value_printed.go:16:14:     from ... argument (slice-literal-element) at ./03_value_printed.go:16:13
./03_value_printed.go:16:14:   flow: fmt.a ← &{storage for ... argument}:
./03_value_printed.go:16:14:     from ... argument (spill) at ./03_value_printed.go:16:13
./03_value_printed.go:16:14:     from fmt.a := ... argument (assign-pair) at ./03_value_printed.go:16:13
./03_value_printed.go:16:14:   flow: {heap} ← *fmt.a:
./03_value_printed.go:16:14:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./03_value_printed.go:16:13
./03_value_printed.go:16:13: ... argument does not escape
./03_value_printed.go:16:14: total escapes to heap
