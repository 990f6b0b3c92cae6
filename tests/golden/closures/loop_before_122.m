# command-line-arguments
./loop_before_122.go:6:6: can inline pointers
./loop_before_122.go:16:6: can inline callbacks
./loop_before_122.go:18:21: can inline callbacks.func1
./loop_before_122.go:25:22: inlining call to pointers
./loop_before_122.go:25:50: inlining call to callbacks
./loop_before_122.go:6:15: leaking param content: list
./loop_before_122.go:7:9: moved to heap: x
./loop_before_122.go:10:9: moved to heap: p
./loop_before_122.go:8:15: append escapes to heap
./loop_before_122.go:11:15: append escapes to heap
./loop_before_122.go:17:6: moved to heap: i
./loop_before_122.go:18:21: func literal escapes to heap
./loop_before_122.go:18:15: append escapes to heap
./loop_before_122.go:24:2: moved to heap: n
./loop_before_122.go:25:22: moved to heap: x
./loop_before_122.go:25:22: moved to heap: p
./loop_before_122.go:25:50: moved to heap: i
./loop_before_122.go:25:29: []*int{...} does not escape
./loop_before_122.go:25:22: append does not escape
./loop_before_122.go:25:22: append does not escape
./loop_before_122.go:25:50: func literal escapes to heap
./loop_before_122.go:25:50: append does not escape
