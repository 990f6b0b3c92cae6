# command-line-arguments
./11_stored_in_map.go:12:6: can inline keep
./11_stored_in_map.go:18:6: can inline byValue
./11_stored_in_map.go:24:6: can inline main
./11_stored_in_map.go:26:6: inlining call to keep
./11_stored_in_map.go:28:9: inlining call to byValue
./11_stored_in_map.go:12:11: all does not escape
./11_stored_in_map.go:13:2: moved to heap: s
./11_stored_in_map.go:15:11: &session{...} escapes to heap
./11_stored_in_map.go:18:14: all does not escape
./11_stored_in_map.go:26:6: moved to heap: s
./11_stored_in_map.go:25:25: map[int]*session{} does not escape
./11_stored_in_map.go:26:6: &session{...} escapes to heap
./11_stored_in_map.go:27:27: map[int]session{} does not escape
