# command-line-arguments
./04_closure_captures.go:8:6: can inline counter
./04_closure_captures.go:10:9: can inline counter.func1
./04_closure_captures.go:18:9: can inline sum.func1
./04_closure_captures.go:16:6: can inline sum
./04_closure_captures.go:20:6: inlining call to sum.func1
./04_closure_captures.go:26:17: inlining call to counter
./04_closure_captures.go:10:9: can inline counter.func1
./04_closure_captures.go:27:6: inlining call to counter.func1
./04_closure_captures.go:28:14: inlining call to counter.func1
./04_closure_captures.go:28:21: inlining call to sum
./04_closure_captures.go:18:9: can inline sum.func1
./04_closure_captures.go:28:21: inlining call to sum.func1
./04_closure_captures.go:9:2: moved to heap: n
./04_closure_captures.go:10:9: func literal escapes to heap
./04_closure_captures.go:16:10: values does not escape
./04_closure_captures.go:26:17: func literal does not escape
./04_closure_captures.go:28:27: []int{...} does not escape
