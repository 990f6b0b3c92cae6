# command-line-arguments
./07_slice_and_map.go:9:6: can inline count
./07_slice_and_map.go:17:6: can inline squares
./07_slice_and_map.go:31:15: inlining call to count
./07_slice_and_map.go:32:27: inlining call to squares
./07_slice_and_map.go:9:12: leaking param content: words
./07_slice_and_map.go:10:14: make(map[string]bool) does not escape
./07_slice_and_map.go:18:15: make([]int, 8) does not escape
./07_slice_and_map.go:19:15: make([]int, n) does not escape
./07_slice_and_map.go:24:14: []int{...} escapes to heap
./07_slice_and_map.go:30:19: []string{...} does not escape
./07_slice_and_map.go:31:15: make(map[string]bool) does not escape
./07_slice_and_map.go:32:27: make([]int, 8) does not escape
./07_slice_and_map.go:32:27: make([]int, 3) does not escape
./07_slice_and_map.go:32:27: []int{...} does not escape
