# command-line-arguments
./13_used_by_goroutine.go:10:5: can inline shared.func1
./13_used_by_goroutine.go:21:2: can inline local.func1
./13_used_by_goroutine.go:19:6: can inline local
./13_used_by_goroutine.go:25:3: inlining call to local.func1
./13_used_by_goroutine.go:33:15: inlining call to local
./13_used_by_goroutine.go:21:2: can inline local.func1
./13_used_by_goroutine.go:33:15: inlining call to local.func1
./13_used_by_goroutine.go:8:13: leaking param: values
./13_used_by_goroutine.go:8:27: leaking param: done
./13_used_by_goroutine.go:9:2: moved to heap: total
./13_used_by_goroutine.go:10:5: func literal escapes to heap
./13_used_by_goroutine.go:19:12: values does not escape
./13_used_by_goroutine.go:31:14: []int{...} escapes to heap
./13_used_by_goroutine.go:33:21: []int{...} does not escape
