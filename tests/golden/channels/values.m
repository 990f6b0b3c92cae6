# command-line-arguments
./values.go:6:6: can inline sendValues
./values.go:14:6: can inline sendPointers
./values.go:22:6: can inline sendSlices
./values.go:31:6: can inline sendFuncs
./values.go:33:7: can inline sendFuncs.func1
./values.go:37:6: can inline local
./values.go:44:6: can inline swap
./values.go:50:6: can inline sum
./values.go:60:12: inlining call to sendValues
./values.go:61:14: inlining call to sendPointers
./values.go:62:12: inlining call to sendSlices
./values.go:63:11: inlining call to sendFuncs
./values.go:64:6: inlining call to swap
./values.go:66:22: inlining call to sum
./values.go:66:62: inlining call to local
./values.go:6:17: c does not escape
./values.go:14:19: c does not escape
./values.go:16:3: moved to heap: p
./values.go:22:17: c does not escape
./values.go:23:16: make([]int, 4) escapes to heap
./values.go:31:16: c does not escape
./values.go:32:2: moved to heap: n
./values.go:33:7: func literal escapes to heap
./values.go:39:7: &point{...} escapes to heap
./values.go:44:11: c does not escape
./values.go:50:10: c does not escape
./values.go:61:14: moved to heap: p
./values.go:63:11: moved to heap: n
./values.go:62:12: make([]int, 4) escapes to heap
./values.go:63:11: func literal escapes to heap
./values.go:66:62: &point{...} escapes to heap
