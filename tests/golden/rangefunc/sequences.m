# command-line-arguments
./sequences.go:6:6: can inline count
./sequences.go:7:9: can inline count.func1
./sequences.go:49:2: can inline isPrime-range1
./sequences.go:23:6: can inline take[go.shape.int]
./sequences.go:24:9: can inline take[go.shape.int].func1
./sequences.go:29:3: can inline take[go.shape.int].func1-range1
./sequences.go:13:6: can inline filter[go.shape.int]
./sequences.go:14:9: can inline filter[go.shape.int].func1
./sequences.go:15:3: can inline filter[go.shape.int].func1-range1
./sequences.go:38:6: can inline backward[go.shape.string]
./sequences.go:39:9: can inline backward[go.shape.string].func1
./sequences.go:60:6: can inline collect[go.shape.int]
./sequences.go:61:2: can inline collect[go.shape.int]-range1
./sequences.go:69:2: can inline main-range1
./sequences.go:74:2: can inline main-range2
./sequences.go:60:6: can inline collect[int]
./sequences.go:38:6: can inline backward[string]
./sequences.go:13:6: can inline filter[int]
./sequences.go:23:6: can inline take[int]
./sequences.go:49:22: inlining call to count
./sequences.go:7:9: can inline count.func1
./sequences.go:49:2: inlining call to count.func1
./sequences.go:49:2: inlining call to isPrime-range1
./sequences.go:69:37: inlining call to count
./sequences.go:69:31: inlining call to filter[go.shape.int]
./sequences.go:69:21: inlining call to take[go.shape.int]
./sequences.go:24:9: can inline take[go.shape.int].func1
./sequences.go:69:2: inlining call to take[go.shape.int].func1
./sequences.go:74:28: inlining call to backward[go.shape.string]
./sequences.go:39:9: can inline backward[go.shape.string].func1
./sequences.go:74:2: inlining call to backward[go.shape.string].func1
./sequences.go:80:46: inlining call to count
./sequences.go:80:37: inlining call to take[go.shape.int]
./sequences.go:80:32: inlining call to collect[go.shape.int]
./sequences.go:14:9: can inline filter[go.shape.int].func1
./sequences.go:69:2: inlining call to filter[go.shape.int].func1
./sequences.go:74:2: inlining call to main-range2
./sequences.go:24:9: can inline take[go.shape.int].func1
./sequences.go:80:32: inlining call to take[go.shape.int].func1
./sequences.go:7:9: can inline count.func1
./sequences.go:69:2: inlining call to count.func1
./sequences.go:7:9: can inline count.func1
./sequences.go:80:32: inlining call to count.func1
./sequences.go:15:3: can inline filter[go.shape.int].func1-range1
./sequences.go:69:2: inlining call to filter[go.shape.int].func1-range1
./sequences.go:29:3: can inline take[go.shape.int].func1-range1
./sequences.go:80:32: inlining call to take[go.shape.int].func1-range1
./sequences.go:29:3: can inline take[go.shape.int].func1-range1
./sequences.go:69:2: inlining call to take[go.shape.int].func1-range1
./sequences.go:61:2: can inline collect[go.shape.int]-range1
./sequences.go:80:32: inlining call to collect[go.shape.int]-range1
./sequences.go:69:2: inlining call to main-range1
./sequences.go:60:6: inlining call to collect[go.shape.int]
./sequences.go:38:6: inlining call to backward[go.shape.string]
./sequences.go:13:6: inlining call to filter[go.shape.int]
./sequences.go:23:6: inlining call to take[go.shape.int]
./sequences.go:7:14: yield does not escape
./sequences.go:7:9: func literal escapes to heap
./sequences.go:7:14: yield does not escape
./sequences.go:49:22: func literal does not escape
./sequences.go:57:8: "unreachable" escapes to heap
./sequences.go:7:14: yield does not escape
./sequences.go:14:14: yield does not escape
./sequences.go:24:14: yield does not escape
./sequences.go:39:14: yield does not escape
./sequences.go:7:14: yield does not escape
./sequences.go:24:14: yield does not escape
./sequences.go:69:37: func literal does not escape
./sequences.go:69:31: func literal does not escape
./sequences.go:15:3: func literal does not escape
./sequences.go:69:21: func literal does not escape
./sequences.go:29:3: func literal does not escape
./sequences.go:72:21: []string{...} does not escape
./sequences.go:74:28: func literal does not escape
./sequences.go:80:46: func literal does not escape
./sequences.go:80:37: func literal does not escape
./sequences.go:29:3: func literal does not escape
./sequences.go:80:32: append does not escape
./sequences.go:60:39: moved to heap: out
./sequences.go:61:2: moved to heap: #state1
./sequences.go:61:2: func literal escapes to heap
./sequences.go:62:15: append escapes to heap
./sequences.go:60:6: moved to heap: out
./sequences.go:60:6: moved to heap: #state1
./sequences.go:60:6: func literal escapes to heap
./sequences.go:62:15: append escapes to heap
./sequences.go:39:9: func literal escapes to heap
./sequences.go:38:6: func literal escapes to heap
moved to heap: #next
./sequences.go:15:3: moved to heap: #state1
./sequences.go:14:9: func literal escapes to heap
./sequences.go:15:3: func literal escapes to heap
moved to heap: #next
./sequences.go:15:3: moved to heap: #state1
./sequences.go:13:6: func literal escapes to heap
./sequences.go:15:3: func literal escapes to heap
./sequences.go:28:3: moved to heap: left
moved to heap: #next
./sequences.go:29:3: moved to heap: #state1
./sequences.go:24:9: func literal escapes to heap
./sequences.go:29:3: func literal escapes to heap
./sequences.go:28:3: moved to heap: left
moved to heap: #next
./sequences.go:29:3: moved to heap: #state1
./sequences.go:23:6: func literal escapes to heap
./sequences.go:29:3: func literal escapes to heap
