# command-line-arguments
./08_allocation_in_loop.go:10:6: can inline perLine with cost 79 as: func(io.Writer, []string) { for loop }
./08_allocation_in_loop.go:18:6: cannot inline reused: function too complex: cost 81 exceeds budget 80
./08_allocation_in_loop.go:26:6: cannot inline main: function too complex: cost 153 exceeds budget 80
./08_allocation_in_loop.go:28:9: inlining call to perLine
./08_allocation_in_loop.go:10:14: parameter w leaks to {heap} for perLine with derefs=0:
./08_allocation_in_loop.go:10:14:   flow: {heap} ← w:
./08_allocation_in_loop.go:10:14:     from w.Write(buffer) (call parameter) at ./08_allocation_in_loop.go:14:10
./08_allocation_in_loop.go:12:17: make([]byte, 0, 80) escapes to heap in perLine:
./08_allocation_in_loop.go:12:17:   flow: buffer ← &{storage for make([]byte, 0, 80)}:
./08_allocation_in_loop.go:12:17:     from make([]byte, 0, 80) (spill) at ./08_allocation_in_loop.go:12:17
./08_allocation_in_loop.go:12:17:     from buffer := make([]byte, 0, 80) (assign) at ./08_allocation_in_loop.go:12:10
./08_allocation_in_loop.go:12:17:   flow: {heap} ← buffer:
./08_allocation_in_loop.go:12:17:     from w.Write(buffer) (call parameter) at ./08_allocation_in_loop.go:14:10
./08_allocation_in_loop.go:13:18: append(buffer, line...) escapes to heap in perLine:
./08_allocation_in_loop.go:13:18:   flow: buffer ← &{storage for append(buffer, line...)}:
./08_allocation_in_loop.go:13:18:     from append(buffer, line...) (spill) at ./08_allocation_in_loop.go:13:18
./08_allocation_in_loop.go:13:18:     from buffer = append(buffer, line...) (assign) at ./08_allocation_in_loop.go:13:10
./08_allocation_in_loop.go:13:18:   flow: {heap} ← buffer:
./08_allocation_in_loop.go:13:18:     from w.Write(buffer) (call parameter) at ./08_allocation_in_loop.go:14:10
./08_allocation_in_loop.go:10:14: leaking param: w
./08_allocation_in_loop.go:10:27: lines does not escape
./08_allocation_in_loop.go:12:17: make([]byte, 0, 80) escapes to heap
./08_allocation_in_loop.go:13:18: append escapes to heap
./08_allocation_in_loop.go:18:13: parameter w leaks to {heap} for reused with derefs=0:
./08_allocation_in_loop.go:18:13:   flow: {heap} ← w:
./08_allocation_in_loop.go:18:13:     from w.Write(buffer) (call parameter) at ./08_allocation_in_loop.go:22:10
./08_allocation_in_loop.go:19:16: make([]byte, 0, 80) escapes to heap in reused:
./08_allocation_in_loop.go:19:16:   flow: buffer ← &{storage for make([]byte, 0, 80)}:
./08_allocation_in_loop.go:19:16:     from make([]byte, 0, 80) (spill) at ./08_allocation_in_loop.go:19:16
./08_allocation_in_loop.go:19:16:     from buffer := make([]byte, 0, 80) (assign) at ./08_allocation_in_loop.go:19:9
./08_allocation_in_loop.go:19:16:   flow: {heap} ← buffer:
./08_allocation_in_loop.go:19:16:     from w.Write(buffer) (call parameter) at ./08_allocation_in_loop.go:22:10
./08_allocation_in_loop.go:21:18: append(buffer[:0], line...) escapes to heap in reused:
./08_allocation_in_loop.go:21:18:   flow: buffer ← &{storage for append(buffer[:0], line...)}:
./08_allocation_in_loop.go:21:18:     from append(buffer[:0], line...) (spill) at ./08_allocation_in_loop.go:21:18
./08_allocation_in_loop.go:21:18:     from buffer = append(buffer[:0], line...) (assign) at ./08_allocation_in_loop.go:21:10
./08_allocation_in_loop.go:21:18:   flow: {heap} ← buffer:
./08_allocation_in_loop.go:21:18:     from w.Write(buffer) (call parameter) at ./08_allocation_in_loop.go:22:10
./08_allocation_in_loop.go:18:13: leaking param: w
./08_allocation_in_loop.go:18:26: lines does not escape
./08_allocation_in_loop.go:19:16: make([]byte, 0, 80) escapes to heap
./08_allocation_in_loop.go:21:18: append escapes to heap
./08_allocation_in_loop.go:28:9: make([]byte, 0, 80) escapes to heap in main:
./08_allocation_in_loop.go:28:9:   flow: buffer ← &{storage for make([]byte, 0, 80)}:
./08_allocation_in_loop.go:28:9:     from make([]byte, 0, 80) (spill) at ./08_allocation_in_loop.go:28:9
./08_allocation_in_loop.go:28:9:     from buffer := make([]byte, 0, 80) (assign) at ./08_allocation_in_loop.go:28:9
./08_allocation_in_loop.go:28:9:   flow: {heap} ← buffer:
./08_allocation_in_loop.go:28:9:     from w.Write(buffer) (call parameter) at ./08_allocation_in_loop.go:28:9
./08_allocation_in_loop.go:28:9: append(buffer, line...) escapes to heap in main:
./08_allocation_in_loop.go:28:9:   flow: buffer ← &{storage for append(buffer, line...)}:
./08_allocation_in_loop.go:28:9:     from append(buffer, line...) (spill) at ./08_allocation_in_loop.go:28:9
./08_allocation_in_loop.go:28:9:     from buffer = append(buffer, line...) (assign) at ./08_allocation_in_loop.go:28:9
./08_allocation_in_loop.go:28:9:   flow: {heap} ← buffer:
./08_allocation_in_loop.go:28:9:     from w.Write(buffer) (call parameter) at ./08_allocation_in_loop.go:28:9
./08_allocation_in_loop.go:27:19: []string{...} does not escape
./08_allocation_in_loop.go:28:9: make([]byte, 0, 80) escapes to heap
./08_allocation_in_loop.go:28:9: append escapes to heap
