# command-line-arguments
./03_value_printed.go:16:13: inlining call to fmt.Println
./03_value_printed.go:16:13: ... argument does not escape
./03_value_printed.go:16:14: total escapes to heap
