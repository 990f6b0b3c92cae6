# command-line-arguments
./parallel_sum.go:11:6: cannot inline async: unhandled op GO
./parallel_sum.go:13:5: can inline async.func1 with cost 25 as: func() { fut.value = f(); close(fut.ready) }
./parallel_sum.go:20:6: can inline (*future).wait with cost 6 as: method(*future) func() int { <-f.ready; return f.value }
./parallel_sum.go:25:6: cannot inline sum: function too complex: cost 192 exceeds budget 80
./parallel_sum.go:34:16: can inline sum.func1 with cost 66 as: func() int { return sum(values[:middle], depth - 1) }
./parallel_sum.go:39:6: cannot inline maxima: unhandled op GO
./parallel_sum.go:43:6: can inline maxima.func1 with cost 27 as: func(int, []int) { best := row[0]; for loop; c <- indexed{...} }
./parallel_sum.go:43:3: can inline maxima.gowrap1 with cost 21 as: func() { .autotmp_5(.autotmp_6, .autotmp_7) }
./parallel_sum.go:59:6: cannot inline main: function too complex: cost 166 exceeds budget 80
./parallel_sum.go:36:18: inlining call to (*future).wait
./parallel_sum.go:41:40: inlining call to runtime.NumCPU
./parallel_sum.go:13:5: func literal escapes to heap in async:
./parallel_sum.go:13:5:   flow: {heap} ← &{storage for func literal}:
./parallel_sum.go:13:5:     from func literal (spill) at ./parallel_sum.go:13:5
./parallel_sum.go:12:2: async capturing by value: fut (addr=false assign=false width=8)
./parallel_sum.go:11:12: async capturing by value: f (addr=false assign=false width=8)
./parallel_sum.go:11:12: parameter f leaks to {storage for func literal} for async with derefs=0:
./parallel_sum.go:11:12:   flow: {storage for func literal} ← f:
./parallel_sum.go:11:12:     from f (captured by a closure) at ./parallel_sum.go:14:15
./parallel_sum.go:12:9: &future{...} escapes to heap in async:
./parallel_sum.go:12:9:   flow: fut ← &{storage for &future{...}}:
./parallel_sum.go:12:9:     from &future{...} (spill) at ./parallel_sum.go:12:9
./parallel_sum.go:12:9:     from fut := &future{...} (assign) at ./parallel_sum.go:12:6
./parallel_sum.go:12:9:   flow: {storage for func literal} ← fut:
./parallel_sum.go:12:9:     from fut (captured by a closure) at ./parallel_sum.go:14:3
./parallel_sum.go:11:12: leaking param: f
./parallel_sum.go:12:9: &future{...} escapes to heap
./parallel_sum.go:13:5: func literal escapes to heap
./parallel_sum.go:20:7: f does not escape
./parallel_sum.go:34:16: func literal escapes to heap in sum:
./parallel_sum.go:34:16:   flow: {heap} ← &{storage for func literal}:
./parallel_sum.go:34:16:     from func literal (spill) at ./parallel_sum.go:34:16
./parallel_sum.go:34:16:     from async(func literal) (call parameter) at ./parallel_sum.go:34:15
./parallel_sum.go:25:10: sum capturing by value: values (addr=false assign=false width=24)
./parallel_sum.go:33:2: sum capturing by value: middle (addr=false assign=false width=8)
./parallel_sum.go:25:24: sum capturing by value: depth (addr=false assign=false width=8)
./parallel_sum.go:25:10: parameter values leaks to {storage for func literal} for sum with derefs=0:
./parallel_sum.go:25:10:   flow: {storage for func literal} ← values:
./parallel_sum.go:25:10:     from values (captured by a closure) at ./parallel_sum.go:34:40
./parallel_sum.go:25:24: parameter depth leaks to {storage for func literal} for sum with derefs=0:
./parallel_sum.go:25:24:   flow: {storage for func literal} ← depth:
./parallel_sum.go:25:24:     from depth (captured by a closure) at ./parallel_sum.go:34:57
./parallel_sum.go:25:10: leaking param: values
./parallel_sum.go:34:16: func literal escapes to heap
./parallel_sum.go:43:3: func literal escapes to heap in maxima:
./parallel_sum.go:43:3:   flow: {heap} ← &{storage for func literal}:
./parallel_sum.go:43:3:     from func literal (spill) at ./parallel_sum.go:43:3
./parallel_sum.go:41:2: maxima capturing by value: c (addr=false assign=false width=8)
./parallel_sum.go:43:6: maxima capturing by value: .autotmp_5 (addr=false assign=false width=8)
./parallel_sum.go:43:3: maxima capturing by value: .autotmp_6 (addr=false assign=false width=8)
./parallel_sum.go:43:3: maxima capturing by value: .autotmp_7 (addr=false assign=false width=24)
./parallel_sum.go:43:6: func literal escapes to heap in maxima:
./parallel_sum.go:43:6:   flow: .autotmp_5 ← &{storage for func literal}:
./parallel_sum.go:43:6:     from func literal (spill) at ./parallel_sum.go:43:6
./parallel_sum.go:43:6:     from .autotmp_5, .autotmp_6, .autotmp_7 = func literal, i, row (assign-pair) at ./parallel_sum.go:43:3
./parallel_sum.go:43:6:   flow: {storage for func literal} ← .autotmp_5:
./parallel_sum.go:43:6:     from .autotmp_5 (captured by a closure) at ./parallel_sum.go:43:6
./parallel_sum.go:39:13: parameter rows leaks to {storage for func literal} for maxima with derefs=1:
./parallel_sum.go:39:13:   flow: {temp} ← rows:
./parallel_sum.go:39:13:   flow: row ← *{temp}:
./parallel_sum.go:39:13:     from for loop (range-deref) at ./parallel_sum.go:42:16
./parallel_sum.go:39:13:   flow: .autotmp_7 ← row:
./parallel_sum.go:39:13:     from .autotmp_5, .autotmp_6, .autotmp_7 = func literal, i, row (assign-pair) at ./parallel_sum.go:43:3
./parallel_sum.go:39:13:   flow: {storage for func literal} ← .autotmp_7:
./parallel_sum.go:39:13:     from .autotmp_7 (captured by a closure) at ./parallel_sum.go:43:3
./parallel_sum.go:51:13: make([]int, len(rows)) escapes to heap in maxima:
./parallel_sum.go:51:13:   flow: out ← &{storage for make([]int, len(rows))}:
./parallel_sum.go:51:13:     from make([]int, len(rows)) (spill) at ./parallel_sum.go:51:13
./parallel_sum.go:51:13:     from out := make([]int, len(rows)) (assign) at ./parallel_sum.go:51:6
./parallel_sum.go:51:13:   flow: ~r0 ← out:
./parallel_sum.go:51:13:     from return out (return) at ./parallel_sum.go:56:2
./parallel_sum.go:39:13: leaking param content: rows
./parallel_sum.go:43:18: row does not escape
./parallel_sum.go:43:6: func literal escapes to heap
./parallel_sum.go:51:13: make([]int, len(rows)) escapes to heap
./parallel_sum.go:64:22: []int{...} escapes to heap in main:
./parallel_sum.go:64:22:   flow: {storage for [][]int{...}} ← &{storage for []int{...}}:
./parallel_sum.go:64:22:     from []int{...} (spill) at ./parallel_sum.go:64:22
./parallel_sum.go:64:22:     from [][]int{...} (slice-literal-element) at ./parallel_sum.go:64:21
./parallel_sum.go:64:22:   flow: {heap} ← {storage for [][]int{...}}:
./parallel_sum.go:64:22:     from [][]int{...} (spill) at ./parallel_sum.go:64:21
./parallel_sum.go:64:22:     from maxima([][]int{...}) (call parameter) at ./parallel_sum.go:64:13
./parallel_sum.go:64:33: []int{...} escapes to heap in main:
./parallel_sum.go:64:33:   flow: {storage for [][]int{...}} ← &{storage for []int{...}}:
./parallel_sum.go:64:33:     from []int{...} (spill) at ./parallel_sum.go:64:33
./parallel_sum.go:64:33:     from [][]int{...} (slice-literal-element) at ./parallel_sum.go:64:21
./parallel_sum.go:64:33:   flow: {heap} ← {storage for [][]int{...}}:
./parallel_sum.go:64:33:     from [][]int{...} (spill) at ./parallel_sum.go:64:21
./parallel_sum.go:64:33:     from maxima([][]int{...}) (call parameter) at ./parallel_sum.go:64:13
./parallel_sum.go:64:38: []int{...} escapes to heap in main:
./parallel_sum.go:64:38:   flow: {storage for [][]int{...}} ← &{storage for []int{...}}:
./parallel_sum.go:64:38:     from []int{...} (spill) at ./parallel_sum.go:64:38
./parallel_sum.go:64:38:     from [][]int{...} (slice-literal-element) at ./parallel_sum.go:64:21
./parallel_sum.go:64:38:   flow: {heap} ← {storage for [][]int{...}}:
./parallel_sum.go:64:38:     from [][]int{...} (spill) at ./parallel_sum.go:64:21
./parallel_sum.go:64:38:     from maxima([][]int{...}) (call parameter) at ./parallel_sum.go:64:13
./parallel_sum.go:60:16: make([]int, 100) escapes to heap in main:
./parallel_sum.go:60:16:   flow: values ← &{storage for make([]int, 100)}:
./parallel_sum.go:60:16:     from make([]int, 100) (spill) at ./parallel_sum.go:60:16
./parallel_sum.go:60:16:     from values := make([]int, 100) (assign) at ./parallel_sum.go:60:9
./parallel_sum.go:60:16:   flow: {heap} ← values:
./parallel_sum.go:60:16:     from sum(values, 3) (call parameter) at ./parallel_sum.go:65:13
./parallel_sum.go:60:16: make([]int, 100) escapes to heap
./parallel_sum.go:64:21: [][]int{...} does not escape
./parallel_sum.go:64:22: []int{...} escapes to heap
./parallel_sum.go:64:33: []int{...} escapes to heap
./parallel_sum.go:64:38: []int{...} escapes to heap
