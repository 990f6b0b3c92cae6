# command-line-arguments
./07_slice_and_map.go:9:6: can inline count with cost 20 as: func([]string) int { seen := make(map[string]bool); for loop; return len(seen) }
./07_slice_and_map.go:17:6: can inline squares with cost 51 as: func(int) []int { fixed := make([]int, 8); sized := make([]int, n); for loop; out := []int{...}; out[1] = fixed[0]; return out }
./07_slice_and_map.go:29:6: cannot inline main: function too complex: cost 95 exceeds budget 80
./07_slice_and_map.go:31:15: inlining call to count
./07_slice_and_map.go:32:27: inlining call to squares
./07_slice_and_map.go:9:12: parameter words leaks to {heap} for count with derefs=1:
./07_slice_and_map.go:9:12:   flow: {temp} ← words:
./07_slice_and_map.go:9:12:   flow: word ← *{temp}:
./07_slice_and_map.go:9:12:     from for loop (range-deref) at ./07_slice_and_map.go:11:17
./07_slice_and_map.go:9:12:   flow: {heap} ← word:
./07_slice_and_map.go:9:12:     from seen[word] (key of map put) at ./07_slice_and_map.go:12:7
./07_slice_and_map.go:9:12: leaking param content: words
./07_slice_and_map.go:10:14: make(map[string]bool) does not escape
./07_slice_and_map.go:24:14: []int{...} escapes to heap in squares:
./07_slice_and_map.go:24:14:   flow: out ← &{storage for []int{...}}:
./07_slice_and_map.go:24:14:     from []int{...} (spill) at ./07_slice_and_map.go:24:14
./07_slice_and_map.go:24:14:     from out := []int{...} (assign) at ./07_slice_and_map.go:24:6
./07_slice_and_map.go:24:14:   flow: ~r0 ← out:
./07_slice_and_map.go:24:14:     from return out (return) at ./07_slice_and_map.go:26:2
./07_slice_and_map.go:18:15: make([]int, 8) does not escape
./07_slice_and_map.go:19:15: make([]int, n) does not escape
./07_slice_and_map.go:24:14: []int{...} escapes to heap
./07_slice_and_map.go:30:19: []string{...} does not escape
./07_slice_and_map.go:31:15: make(map[string]bool) does not escape
./07_slice_and_map.go:32:27: make([]int, 8) does not escape
./07_slice_and_map.go:32:27: make([]int, 3) does not escape
./07_slice_and_map.go:32:27: []int{...} does not escape
