# command-line-arguments
./wrapped_in_variable.go:16:6: can inline turkish
./wrapped_in_variable.go:17:9: can inline turkish.func1
./wrapped_in_variable.go:10:6: can inline upper
./wrapped_in_variable.go:38:6: can inline main
./wrapped_in_variable.go:26:17: inlining call to turkish
./wrapped_in_variable.go:27:39: inlining call to turkish
./wrapped_in_variable.go:27:69: inlining call to turkish
./wrapped_in_variable.go:27:61: inlining call to turkish
./wrapped_in_variable.go:31:16: inlining call to turkish
./wrapped_in_variable.go:17:9: can inline turkish.func1
./wrapped_in_variable.go:33:9: inlining call to turkish.func1
./wrapped_in_variable.go:33:9: inlining call to upper
./wrapped_in_variable.go:10:12: s does not escape
./wrapped_in_variable.go:17:14: leaking param: s
./wrapped_in_variable.go:17:14: leaking param: s
./wrapped_in_variable.go:17:14: leaking param: s
./wrapped_in_variable.go:17:14: leaking param: s
./wrapped_in_variable.go:26:17: func literal escapes to heap
./wrapped_in_variable.go:27:25: map[string]step{...} escapes to heap
./wrapped_in_variable.go:27:39: func literal escapes to heap
./wrapped_in_variable.go:27:69: func literal escapes to heap
./wrapped_in_variable.go:27:61: func literal escapes to heap
./wrapped_in_variable.go:16:14: leaking param: f
./wrapped_in_variable.go:17:14: leaking param: s
./wrapped_in_variable.go:17:9: func literal escapes to heap
./wrapped_in_variable.go:30:10: leaking param: name
./wrapped_in_variable.go:17:14: s does not escape
./wrapped_in_variable.go:31:16: func literal does not escape
./wrapped_in_variable.go:32:7: &state{...} escapes to heap
