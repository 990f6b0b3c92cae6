# command-line-arguments
./10_pointer_or_value.go:15:6: can inline byValue with cost 3 as: func(account) int { return a.balance }
./10_pointer_or_value.go:17:6: can inline byPointer with cost 3 as: func(*account) int { return a.balance }
./10_pointer_or_value.go:19:6: can inline keep with cost 13 as: func(*account) { if biggest == nil || a.balance > biggest.balance { biggest = a } }
./10_pointer_or_value.go:25:6: can inline main with cost 52 as: func() { first := account{...}; second := account{...}; println(byValue(first), byPointer(&first)); keep(&second); println(biggest.owner) }
./10_pointer_or_value.go:28:17: inlining call to byValue
./10_pointer_or_value.go:28:35: inlining call to byPointer
./10_pointer_or_value.go:29:6: inlining call to keep
./10_pointer_or_value.go:15:14: a does not escape
./10_pointer_or_value.go:17:16: a does not escape
./10_pointer_or_value.go:19:11: parameter a leaks to {heap} for keep with derefs=0:
./10_pointer_or_value.go:19:11:   flow: {heap} ← a:
./10_pointer_or_value.go:19:11:     from biggest = a (assign) at ./10_pointer_or_value.go:21:11
./10_pointer_or_value.go:19:11: leaking param: a
./10_pointer_or_value.go:27:2: second escapes to heap in main:
./10_pointer_or_value.go:27:2:   flow: a ← &second:
./10_pointer_or_value.go:27:2:     from &second (address-of) at ./10_pointer_or_value.go:29:7
./10_pointer_or_value.go:27:2:     from a := &second (assign-pair) at ./10_pointer_or_value.go:29:6
./10_pointer_or_value.go:27:2:   flow: {heap} ← a:
./10_pointer_or_value.go:27:2:     from biggest = a (assign) at ./10_pointer_or_value.go:29:6
./10_pointer_or_value.go:27:2: moved to heap: second
