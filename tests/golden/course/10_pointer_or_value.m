# command-line-arguments
./10_pointer_or_value.go:15:6: can inline byValue
./10_pointer_or_value.go:17:6: can inline byPointer
./10_pointer_or_value.go:19:6: can inline keep
./10_pointer_or_value.go:25:6: can inline main
./10_pointer_or_value.go:28:17: inlining call to byValue
./10_pointer_or_value.go:28:35: inlining call to byPointer
./10_pointer_or_value.go:29:6: inlining call to keep
./10_pointer_or_value.go:15:14: a does not escape
./10_pointer_or_value.go:17:16: a does not escape
./10_pointer_or_value.go:19:11: leaking param: a
./10_pointer_or_value.go:27:2: moved to heap: second
