# command-line-arguments
./immediate.go:28:12: can inline root.func1.1
./immediate.go:25:9: can inline root.func1
./immediate.go:21:6: can inline root
./immediate.go:39:6: can inline nested
./immediate.go:41:9: can inline nested.func1
./immediate.go:44:10: can inline nested.func1.1
./immediate.go:52:19: can inline main.func1
./immediate.go:54:18: can inline main.func2
./immediate.go:6:29: inlining call to errors.New
./immediate.go:36:3: inlining call to root.func1
./immediate.go:28:12: can inline root.func1.func1
./immediate.go:36:3: inlining call to root.func1.func1
./immediate.go:33:5: inlining call to root.func1.1
./immediate.go:52:43: inlining call to root
./immediate.go:28:12: can inline root.1.1
./immediate.go:25:9: can inline root.1
./immediate.go:52:43: inlining call to root.1
./immediate.go:28:12: can inline root.1.1
./immediate.go:52:43: inlining call to root.1.1
./immediate.go:54:42: inlining call to root
./immediate.go:28:12: can inline root.1.1
./immediate.go:25:9: can inline root.1
./immediate.go:54:42: inlining call to root.1
./immediate.go:28:12: can inline root.1.1
./immediate.go:54:42: inlining call to root.1.1
./immediate.go:55:36: inlining call to nested
./immediate.go:41:9: can inline nested.func1
./immediate.go:55:38: inlining call to nested.func1
./immediate.go:44:10: can inline nested.func1.func1
./immediate.go:55:40: inlining call to nested.func1.func1
./immediate.go:8:13: f does not escape
./immediate.go:9:8: func literal does not escape
./immediate.go:40:2: moved to heap: a
./immediate.go:42:3: moved to heap: b
./immediate.go:41:9: func literal escapes to heap
./immediate.go:44:10: func literal escapes to heap
./immediate.go:55:36: moved to heap: a
./immediate.go:42:3: moved to heap: b
./immediate.go:52:19: func literal does not escape
./immediate.go:54:18: func literal does not escape
./immediate.go:55:36: func literal does not escape
./immediate.go:44:10: func literal escapes to heap
./immediate.go:55:38: func literal does not escape
