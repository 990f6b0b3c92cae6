# command-line-arguments
./09_append_preallocated.go:8:6: can inline grow with cost 25 as: func(int) []int { out = <nil>; for loop; return out }
./09_append_preallocated.go:16:6: can inline sized with cost 28 as: func(int) []int { out := make([]int, 0, n); for loop; return out }
./09_append_preallocated.go:24:6: can inline main with cost 62 as: func() { println(len(grow(100)), len(sized(100))) }
./09_append_preallocated.go:25:18: inlining call to grow
./09_append_preallocated.go:25:35: inlining call to sized
./09_append_preallocated.go:11:15: append(out, i * i) escapes to heap in grow:
./09_append_preallocated.go:11:15:   flow: out ← &{storage for append(out, i * i)}:
./09_append_preallocated.go:11:15:     from append(out, i * i) (spill) at ./09_append_preallocated.go:11:15
./09_append_preallocated.go:11:15:     from out = append(out, i * i) (assign) at ./09_append_preallocated.go:11:7
./09_append_preallocated.go:11:15:   flow: ~r0 ← out:
./09_append_preallocated.go:11:15:     from return out (return) at ./09_append_preallocated.go:13:2
./09_append_preallocated.go:11:15: append escapes to heap
./09_append_preallocated.go:17:13: make([]int, 0, n) escapes to heap in sized:
./09_append_preallocated.go:17:13:   flow: out ← &{storage for make([]int, 0, n)}:
./09_append_preallocated.go:17:13:     from make([]int, 0, n) (spill) at ./09_append_preallocated.go:17:13
./09_append_preallocated.go:17:13:     from out := make([]int, 0, n) (assign) at ./09_append_preallocated.go:17:6
./09_append_preallocated.go:17:13:   flow: ~r0 ← out:
./09_append_preallocated.go:17:13:     from return out (return) at ./09_append_preallocated.go:21:2
./09_append_preallocated.go:19:15: append(out, i * i) escapes to heap in sized:
./09_append_preallocated.go:19:15:   flow: out ← &{storage for append(out, i * i)}:
./09_append_preallocated.go:19:15:     from append(out, i * i) (spill) at ./09_append_preallocated.go:19:15
./09_append_preallocated.go:19:15:     from out = append(out, i * i) (assign) at ./09_append_preallocated.go:19:7
./09_append_preallocated.go:19:15:   flow: ~r0 ← out:
./09_append_preallocated.go:19:15:     from return out (return) at ./09_append_preallocated.go:21:2
./09_append_preallocated.go:17:13: make([]int, 0, n) escapes to heap
./09_append_preallocated.go:19:15: append escapes to heap
./09_append_preallocated.go:25:18: append does not escape
./09_append_preallocated.go:25:35: make([]int, 0, 100) does not escape
./09_append_preallocated.go:25:35: append does not escape
