# command-line-arguments
./parallel_sum.go:13:5: can inline async.func1
./parallel_sum.go:20:6: can inline (*future).wait
./parallel_sum.go:34:16: can inline sum.func1
./parallel_sum.go:43:6: can inline maxima.func1
./parallel_sum.go:43:3: can inline maxima.gowrap1
./parallel_sum.go:36:18: inlining call to (*future).wait
./parallel_sum.go:41:40: inlining call to runtime.NumCPU
./parallel_sum.go:11:12: leaking param: f
./parallel_sum.go:12:9: &future{...} escapes to heap
./parallel_sum.go:13:5: func literal escapes to heap
./parallel_sum.go:20:7: f does not escape
./parallel_sum.go:25:10: leaking param: values
./parallel_sum.go:34:16: func literal escapes to heap
./parallel_sum.go:39:13: leaking param content: rows
./parallel_sum.go:43:18: row does not escape
./parallel_sum.go:43:6: func literal escapes to heap
./parallel_sum.go:51:13: make([]int, len(rows)) escapes to heap
./parallel_sum.go:60:16: make([]int, 100) escapes to heap
./parallel_sum.go:64:21: [][]int{...} does not escape
./parallel_sum.go:64:22: []int{...} escapes to heap
./parallel_sum.go:64:33: []int{...} escapes to heap
./parallel_sum.go:64:38: []int{...} escapes to heap
