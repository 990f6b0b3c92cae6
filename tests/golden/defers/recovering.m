# command-line-arguments
./recovering.go:14:6: can inline (*parseError).Error
./recovering.go:21:6: can inline (*parser).failf
./recovering.go:25:6: can inline (*parser).peek
./recovering.go:34:12: inlining call to (*parser).peek
./recovering.go:34:31: inlining call to (*parser).peek
./recovering.go:35:15: inlining call to (*parser).peek
./recovering.go:47:20: inlining call to (*parser).peek
./recovering.go:51:12: inlining call to (*parser).peek
./recovering.go:52:39: inlining call to (*parser).peek
./recovering.go:52:11: inlining call to (*parser).failf
./recovering.go:60:10: inlining call to (*parser).failf
./recovering.go:82:14: inlining call to fmt.Println
./recovering.go:14:7: leaking param content: e
./recovering.go:14:57: ... argument does not escape
./recovering.go:14:69: e.pos escapes to heap
./recovering.go:14:76: e.msg escapes to heap
./recovering.go:21:7: p does not escape
./recovering.go:21:24: format does not escape
./recovering.go:21:39: leaking param content: args
./recovering.go:22:8: &parseError{...} escapes to heap
./recovering.go:25:7: p does not escape
./recovering.go:32:7: p does not escape
./recovering.go:46:7: p does not escape
./recovering.go:52:11: ... argument does not escape
./recovering.go:52:39: ~r0 escapes to heap
./recovering.go:52:11: &parseError{...} escapes to heap
./recovering.go:60:10: ... argument does not escape
./recovering.go:60:28: c escapes to heap
./recovering.go:60:10: &parseError{...} escapes to heap
./recovering.go:65:12: text does not escape
./recovering.go:66:7: &parser{...} does not escape
./recovering.go:67:8: func literal does not escape
./recovering.go:81:28: []string{...} does not escape
./recovering.go:82:14: ... argument does not escape
./recovering.go:82:14: .autotmp_1 escapes to heap
