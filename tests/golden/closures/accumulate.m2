# command-line-arguments
./accumulate.go:4:6: can inline byValue with cost 17 as: func(int) func(int) int { return func literal }
./accumulate.go:5:9: can inline byValue.func1 with cost 4 as: func(int) int { return x + n }
./accumulate.go:8:6: can inline byReference with cost 42 as: func() (func(int), func() int) { total := 0; add = func literal; get = func literal; return  }
./accumulate.go:10:8: can inline byReference.func1 with cost 3 as: func(int) { total += n }
./accumulate.go:11:8: can inline byReference.func2 with cost 2 as: func() int { return total }
./accumulate.go:15:6: can inline big with cost 17 as: func([64]int) func(int) int { return func literal }
./accumulate.go:16:9: can inline big.func1 with cost 4 as: func(int) int { return table[i] }
./accumulate.go:19:6: can inline each with cost 29 as: func([]string, func(int, string)) { for loop }
./accumulate.go:25:6: can inline longest with cost 55 as: func([]string) string { best := ""; each(values, func literal); return best }
./accumulate.go:27:15: can inline longest.func1 with cost 9 as: func(int, string) { if len(v) > len(best) { best = v } }
./accumulate.go:35:6: can inline keepers with cost 32 as: func([]string) []func() string { keep = <nil>; for loop; return keep }
./accumulate.go:38:23: can inline keepers.func1 with cost 2 as: func() string { return v }
./accumulate.go:43:6: cannot inline main: function too complex: cost 456 exceeds budget 80
./accumulate.go:27:6: inlining call to each
./accumulate.go:27:6: inlining call to longest.func1
./accumulate.go:44:25: inlining call to byReference
./accumulate.go:46:14: inlining call to byValue
./accumulate.go:5:9: can inline byValue.func1 with cost 4 as: func(int) int { return x + n }
./accumulate.go:46:17: inlining call to byValue.func1
./accumulate.go:49:24: inlining call to longest
./accumulate.go:49:44: inlining call to keepers
./accumulate.go:49:57: inlining call to big
./accumulate.go:16:9: can inline big.func1 with cost 4 as: func(int) int { return table[i] }
./accumulate.go:49:72: inlining call to big.func1
./accumulate.go:49:24: inlining call to each
./accumulate.go:27:15: can inline longest.func1 with cost 9 as: func(int, string) { if len(v) > len(best) { best = v } }
./accumulate.go:49:24: inlining call to longest.func1
./accumulate.go:4:14: byValue capturing by value: n (addr=false assign=false width=8)
./accumulate.go:5:9: func literal escapes to heap in byValue:
./accumulate.go:5:9:   flow: ~r0 ← &{storage for func literal}:
./accumulate.go:5:9:     from func literal (spill) at ./accumulate.go:5:9
./accumulate.go:5:9:     from return func literal (return) at ./accumulate.go:5:2
./accumulate.go:4:14: parameter n leaks to {storage for func literal} for byValue with derefs=0:
./accumulate.go:4:14:   flow: {storage for func literal} ← n:
./accumulate.go:4:14:     from n (captured by a closure) at ./accumulate.go:5:38
./accumulate.go:5:9: func literal escapes to heap
./accumulate.go:9:2: byReference capturing by ref: total (addr=false assign=true width=8)
./accumulate.go:9:2: byReference capturing by ref: total (addr=true assign=true width=8)
./accumulate.go:11:8: func literal escapes to heap in byReference:
./accumulate.go:11:8:   flow: get ← &{storage for func literal}:
./accumulate.go:11:8:     from func literal (spill) at ./accumulate.go:11:8
./accumulate.go:11:8:     from get = func literal (assign) at ./accumulate.go:11:6
./accumulate.go:9:2: total escapes to heap in byReference:
./accumulate.go:9:2:   flow: {storage for func literal} ← &total:
./accumulate.go:9:2:     from total (captured by a closure) at ./accumulate.go:11:28
./accumulate.go:9:2:     from total (reference) at ./accumulate.go:11:28
./accumulate.go:10:8: func literal escapes to heap in byReference:
./accumulate.go:10:8:   flow: add ← &{storage for func literal}:
./accumulate.go:10:8:     from func literal (spill) at ./accumulate.go:10:8
./accumulate.go:10:8:     from add = func literal (assign) at ./accumulate.go:10:6
./accumulate.go:9:2: moved to heap: total
./accumulate.go:10:8: func literal escapes to heap
./accumulate.go:11:8: func literal escapes to heap
./accumulate.go:15:10: big capturing by ref: table (addr=false assign=false width=512)
./accumulate.go:16:9: func literal escapes to heap in big:
./accumulate.go:16:9:   flow: ~r0 ← &{storage for func literal}:
./accumulate.go:16:9:     from func literal (spill) at ./accumulate.go:16:9
./accumulate.go:16:9:     from return func literal (return) at ./accumulate.go:16:2
./accumulate.go:15:10: table escapes to heap in big:
./accumulate.go:15:10:   flow: {storage for func literal} ← &table:
./accumulate.go:15:10:     from table (captured by a closure) at ./accumulate.go:16:34
./accumulate.go:15:10:     from table (reference) at ./accumulate.go:16:34
./accumulate.go:15:10: parameter table leaks to {storage for func literal} for big with derefs=0:
./accumulate.go:15:10:   flow: {storage for func literal} ← &table:
./accumulate.go:15:10:     from table (captured by a closure) at ./accumulate.go:16:34
./accumulate.go:15:10:     from table (reference) at ./accumulate.go:16:34
./accumulate.go:15:10: moved to heap: table
./accumulate.go:16:9: func literal escapes to heap
./accumulate.go:19:11: parameter values leaks to {heap} for each with derefs=1:
./accumulate.go:19:11:   flow: {temp} ← values:
./accumulate.go:19:11:   flow: v ← *{temp}:
./accumulate.go:19:11:     from for loop (range-deref) at ./accumulate.go:20:14
./accumulate.go:19:11:   flow: {heap} ← v:
./accumulate.go:19:11:     from f(i, v) (call parameter) at ./accumulate.go:21:4
./accumulate.go:19:11: leaking param content: values
./accumulate.go:19:28: f does not escape
./accumulate.go:25:14: parameter values leaks to ~r0 for longest with derefs=1:
./accumulate.go:25:14:   flow: values ← values:
./accumulate.go:25:14:     from values, _ := values, 0 (assign-pair) at ./accumulate.go:27:6
./accumulate.go:25:14:   flow: {temp} ← values:
./accumulate.go:25:14:   flow: v ← *{temp}:
./accumulate.go:25:14:     from for loop (range-deref) at ./accumulate.go:27:6
./accumulate.go:25:14:   flow: v ← v:
./accumulate.go:25:14:     from _, v := 0, v (assign-pair) at ./accumulate.go:27:6
./accumulate.go:25:14:   flow: best ← v:
./accumulate.go:25:14:     from best = v (assign) at ./accumulate.go:27:6
./accumulate.go:25:14:   flow: ~r0 ← best:
./accumulate.go:25:14:     from return best (return) at ./accumulate.go:32:2
./accumulate.go:25:14: leaking param: values to result ~r0 level=1
./accumulate.go:38:23: func literal escapes to heap in keepers:
./accumulate.go:38:23:   flow: {heap} ← &{storage for func literal}:
./accumulate.go:38:23:     from func literal (spill) at ./accumulate.go:38:23
./accumulate.go:38:23:     from append(keep, func literal) (call parameter) at ./accumulate.go:38:16
./accumulate.go:37:9: keepers capturing by value: v (addr=false assign=false width=16)
./accumulate.go:35:14: parameter values leaks to {storage for func literal} for keepers with derefs=1:
./accumulate.go:35:14:   flow: {temp} ← values:
./accumulate.go:35:14:   flow: .autotmp_4 ← *{temp}:
./accumulate.go:35:14:     from for loop (range-deref) at ./accumulate.go:37:14
./accumulate.go:35:14:   flow: v ← .autotmp_4:
./accumulate.go:35:14:     from v := .autotmp_4 (assign) at ./accumulate.go:37:14
./accumulate.go:35:14:   flow: {storage for func literal} ← v:
./accumulate.go:35:14:     from v (captured by a closure) at ./accumulate.go:38:46
./accumulate.go:35:14: parameter values leaks to ~r0 for keepers with derefs=1:
./accumulate.go:35:14:   flow: {temp} ← values:
./accumulate.go:35:14:   flow: .autotmp_4 ← *{temp}:
./accumulate.go:35:14:     from for loop (range-deref) at ./accumulate.go:37:14
./accumulate.go:35:14:   flow: v ← .autotmp_4:
./accumulate.go:35:14:     from v := .autotmp_4 (assign) at ./accumulate.go:37:14
./accumulate.go:35:14:   flow: ~r0 ← v:
./accumulate.go:35:14:     from return v (return) at ./accumulate.go:38:39
./accumulate.go:38:16: append(keep, func literal) escapes to heap in keepers:
./accumulate.go:38:16:   flow: keep ← &{storage for append(keep, func literal)}:
./accumulate.go:38:16:     from append(keep, func literal) (spill) at ./accumulate.go:38:16
./accumulate.go:38:16:     from keep = append(keep, func literal) (assign) at ./accumulate.go:38:8
./accumulate.go:38:16:   flow: ~r0 ← keep:
./accumulate.go:38:16:     from return keep (return) at ./accumulate.go:40:2
./accumulate.go:35:14: leaking param content: values
./accumulate.go:38:23: func literal escapes to heap
./accumulate.go:38:16: append escapes to heap
./accumulate.go:49:44: func literal escapes to heap in main:
./accumulate.go:49:44:   flow: {heap} ← &{storage for func literal}:
./accumulate.go:49:44:     from func literal (spill) at ./accumulate.go:49:44
./accumulate.go:49:44:     from append(keep, func literal) (call parameter) at ./accumulate.go:49:44
./accumulate.go:44:25: main capturing by ref: total (addr=false assign=true width=8)
./accumulate.go:44:25: main capturing by ref: total (addr=true assign=true width=8)
./accumulate.go:46:14: main capturing by value: n (addr=false assign=false width=8)
./accumulate.go:49:44: main capturing by value: v (addr=false assign=false width=16)
./accumulate.go:49:57: main capturing by ref: table (addr=false assign=false width=512)
./accumulate.go:44:25: func literal does not escape
./accumulate.go:44:25: func literal does not escape
./accumulate.go:46:14: func literal does not escape
./accumulate.go:48:19: []string{...} does not escape
./accumulate.go:49:44: func literal escapes to heap
./accumulate.go:49:44: append does not escape
./accumulate.go:49:57: func literal does not escape
