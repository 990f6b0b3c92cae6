# command-line-arguments
./08_allocation_in_loop.go:10:6: can inline perLine
./08_allocation_in_loop.go:28:9: inlining call to perLine
./08_allocation_in_loop.go:10:14: leaking param: w
./08_allocation_in_loop.go:10:27: lines does not escape
./08_allocation_in_loop.go:12:17: make([]byte, 0, 80) escapes to heap
./08_allocation_in_loop.go:13:18: append escapes to heap
./08_allocation_in_loop.go:18:13: leaking param: w
./08_allocation_in_loop.go:18:26: lines does not escape
./08_allocation_in_loop.go:19:16: make([]byte, 0, 80) escapes to heap
./08_allocation_in_loop.go:21:18: append escapes to heap
./08_allocation_in_loop.go:27:19: []string{...} does not escape
./08_allocation_in_loop.go:28:9: make([]byte, 0, 80) escapes to heap
./08_allocation_in_loop.go:28:9: append escapes to heap
