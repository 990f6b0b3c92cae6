# command-line-arguments
./04_closure_captures.go:8:6: can inline counter with cost 22 as: func() func() int { n := 0; return func literal }
./04_closure_captures.go:10:9: can inline counter.func1 with cost 5 as: func() int { n++; return n }
./04_closure_captures.go:18:9: can inline sum.func1 with cost 3 as: func(int) { total += v }
./04_closure_captures.go:16:6: can inline sum with cost 39 as: func([]int) int { total := 0; add := func literal; for loop; return total }
./04_closure_captures.go:25:6: cannot inline main: function too complex: cost 193 exceeds budget 80
./04_closure_captures.go:20:6: inlining call to sum.func1
./04_closure_captures.go:26:17: inlining call to counter
./04_closure_captures.go:10:9: can inline counter.func1 with cost 5 as: func() int { n++; return n }
./04_closure_captures.go:27:6: inlining call to counter.func1
./04_closure_captures.go:28:14: inlining call to counter.func1
./04_closure_captures.go:28:21: inlining call to sum
./04_closure_captures.go:18:9: can inline sum.func1 with cost 3 as: func(int) { total += v }
./04_closure_captures.go:28:21: inlining call to sum.func1
./04_closure_captures.go:9:2: counter capturing by ref: n (addr=false assign=true width=8)
./04_closure_captures.go:10:9: func literal escapes to heap in counter:
./04_closure_captures.go:10:9:   flow: ~r0 ← &{storage for func literal}:
./04_closure_captures.go:10:9:     from func literal (spill) at ./04_closure_captures.go:10:9
./04_closure_captures.go:10:9:     from return func literal (return) at ./04_closure_captures.go:10:2
./04_closure_captures.go:9:2: n escapes to heap in counter:
./04_closure_captures.go:9:2:   flow: {storage for func literal} ← &n:
./04_closure_captures.go:9:2:     from n (captured by a closure) at ./04_closure_captures.go:11:3
./04_closure_captures.go:9:2:     from n (reference) at ./04_closure_captures.go:11:3
./04_closure_captures.go:9:2: moved to heap: n
./04_closure_captures.go:10:9: func literal escapes to heap
./04_closure_captures.go:16:10: values does not escape
./04_closure_captures.go:26:17: main capturing by ref: n (addr=false assign=true width=8)
./04_closure_captures.go:26:17: func literal does not escape
./04_closure_captures.go:28:27: []int{...} does not escape
