# command-line-arguments
./package_level.go:14:15: can inline init.func1
./package_level.go:48:6: can inline length
./package_level.go:40:6: can inline makeTable
./package_level.go:22:37: can inline init.func2
./package_level.go:30:6: can inline init.0
./package_level.go:37:32: can inline init.1.func1
./package_level.go:36:6: can inline init.1
./package_level.go:53:6: can inline bytesOf
./package_level.go:55:6: can inline floatBits
./package_level.go:18:22: inlining call to makeTable
./package_level.go:75:38: inlining call to bytesOf
./package_level.go:75:58: inlining call to floatBits
./package_level.go:14:20: leaking param: args to result ~r0 level=1
./package_level.go:48:13: args does not escape
./package_level.go:48:55: string(rune(48 + len(args))) escapes to heap
./package_level.go:13:31: map[string]command{...} escapes to heap
./package_level.go:14:15: func literal escapes to heap
./package_level.go:18:22: make([]int, 16) escapes to heap
./package_level.go:32:19: append escapes to heap
./package_level.go:37:32: func literal escapes to heap
./package_level.go:41:11: make([]int, n) escapes to heap
./package_level.go:53:14: leaking param: s to result ~r0 level=0
./package_level.go:57:10: leaking param: line
