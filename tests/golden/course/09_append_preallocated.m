# command-line-arguments
./09_append_preallocated.go:8:6: can inline grow
./09_append_preallocated.go:16:6: can inline sized
./09_append_preallocated.go:24:6: can inline main
./09_append_preallocated.go:25:18: inlining call to grow
./09_append_preallocated.go:25:35: inlining call to sized
./09_append_preallocated.go:11:15: append escapes to heap
./09_append_preallocated.go:17:13: make([]int, 0, n) escapes to heap
./09_append_preallocated.go:19:15: append escapes to heap
./09_append_preallocated.go:25:18: append does not escape
./09_append_preallocated.go:25:35: make([]int, 0, 100) does not escape
./09_append_preallocated.go:25:35: append does not escape
