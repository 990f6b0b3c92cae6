# command-line-arguments
./accumulate.go:4:6: can inline byValue
./accumulate.go:5:9: can inline byValue.func1
./accumulate.go:8:6: can inline byReference
./accumulate.go:10:8: can inline byReference.func1
./accumulate.go:11:8: can inline byReference.func2
./accumulate.go:15:6: can inline big
./accumulate.go:16:9: can inline big.func1
./accumulate.go:19:6: can inline each
./accumulate.go:25:6: can inline longest
./accumulate.go:27:15: can inline longest.func1
./accumulate.go:35:6: can inline keepers
./accumulate.go:38:23: can inline keepers.func1
./accumulate.go:27:6: inlining call to each
./accumulate.go:27:6: inlining call to longest.func1
./accumulate.go:44:25: inlining call to byReference
./accumulate.go:46:14: inlining call to byValue
./accumulate.go:5:9: can inline byValue.func1
./accumulate.go:46:17: inlining call to byValue.func1
./accumulate.go:49:24: inlining call to longest
./accumulate.go:49:44: inlining call to keepers
./accumulate.go:49:57: inlining call to big
./accumulate.go:16:9: can inline big.func1
./accumulate.go:49:72: inlining call to big.func1
./accumulate.go:49:24: inlining call to each
./accumulate.go:27:15: can inline longest.func1
./accumulate.go:49:24: inlining call to longest.func1
./accumulate.go:5:9: func literal escapes to heap
./accumulate.go:9:2: moved to heap: total
./accumulate.go:10:8: func literal escapes to heap
./accumulate.go:11:8: func literal escapes to heap
./accumulate.go:15:10: moved to heap: table
./accumulate.go:16:9: func literal escapes to heap
./accumulate.go:19:11: leaking param content: values
./accumulate.go:19:28: f does not escape
./accumulate.go:25:14: leaking param: values to result ~r0 level=1
./accumulate.go:35:14: leaking param content: values
./accumulate.go:38:23: func literal escapes to heap
./accumulate.go:38:16: append escapes to heap
./accumulate.go:44:25: func literal does not escape
./accumulate.go:44:25: func literal does not escape
./accumulate.go:46:14: func literal does not escape
./accumulate.go:48:19: []string{...} does not escape
./accumulate.go:49:44: func literal escapes to heap
./accumulate.go:49:44: append does not escape
./accumulate.go:49:57: func literal does not escape
