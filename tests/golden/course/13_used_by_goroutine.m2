# command-line-arguments
./13_used_by_goroutine.go:8:6: cannot inline shared: unhandled op GO
./13_used_by_goroutine.go:10:5: can inline shared.func1 with cost 14 as: func() { for loop; println(total); done <- true }
./13_used_by_goroutine.go:21:2: can inline local.func1 with cost 9 as: func() { for loop }
./13_used_by_goroutine.go:19:6: can inline local with cost 33 as: func([]int) int { total := 0; (func literal)(); return total }
./13_used_by_goroutine.go:29:6: cannot inline main: function too complex: cost 114 exceeds budget 80
./13_used_by_goroutine.go:25:3: inlining call to local.func1
./13_used_by_goroutine.go:33:15: inlining call to local
./13_used_by_goroutine.go:21:2: can inline local.func1 with cost 9 as: func() { for loop }
./13_used_by_goroutine.go:33:15: inlining call to local.func1
./13_used_by_goroutine.go:10:5: func literal escapes to heap in shared:
./13_used_by_goroutine.go:10:5:   flow: {heap} ← &{storage for func literal}:
./13_used_by_goroutine.go:10:5:     from func literal (spill) at ./13_used_by_goroutine.go:10:5
./13_used_by_goroutine.go:8:13: shared capturing by value: values (addr=false assign=false width=24)
./13_used_by_goroutine.go:9:2: shared capturing by ref: total (addr=false assign=true width=8)
./13_used_by_goroutine.go:9:2: total escapes to heap in shared:
./13_used_by_goroutine.go:9:2:   flow: {storage for func literal} ← &total:
./13_used_by_goroutine.go:9:2:     from total (captured by a closure) at ./13_used_by_goroutine.go:12:4
./13_used_by_goroutine.go:9:2:     from total (reference) at ./13_used_by_goroutine.go:12:4
./13_used_by_goroutine.go:8:27: shared capturing by value: done (addr=false assign=false width=8)
./13_used_by_goroutine.go:8:13: parameter values leaks to {storage for func literal} for shared with derefs=0:
./13_used_by_goroutine.go:8:13:   flow: {storage for func literal} ← values:
./13_used_by_goroutine.go:8:13:     from values (captured by a closure) at ./13_used_by_goroutine.go:11:21
./13_used_by_goroutine.go:8:27: parameter done leaks to {storage for func literal} for shared with derefs=0:
./13_used_by_goroutine.go:8:27:   flow: {storage for func literal} ← done:
./13_used_by_goroutine.go:8:27:     from done (captured by a closure) at ./13_used_by_goroutine.go:15:3
./13_used_by_goroutine.go:8:13: leaking param: values
./13_used_by_goroutine.go:8:27: leaking param: done
./13_used_by_goroutine.go:9:2: moved to heap: total
./13_used_by_goroutine.go:10:5: func literal escapes to heap
./13_used_by_goroutine.go:19:12: values does not escape
./13_used_by_goroutine.go:31:14: []int{...} escapes to heap in main:
./13_used_by_goroutine.go:31:14:   flow: {heap} ← &{storage for []int{...}}:
./13_used_by_goroutine.go:31:14:     from []int{...} (spill) at ./13_used_by_goroutine.go:31:14
./13_used_by_goroutine.go:31:14:     from shared([]int{...}, done) (call parameter) at ./13_used_by_goroutine.go:31:8
./13_used_by_goroutine.go:31:14: []int{...} escapes to heap
./13_used_by_goroutine.go:33:21: []int{...} does not escape
