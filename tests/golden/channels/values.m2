# command-line-arguments
./values.go:6:6: can inline sendValues with cost 19 as: func(chan<- point) { for loop; close(c) }
./values.go:14:6: can inline sendPointers with cost 20 as: func(chan<- *point) { for loop; close(c) }
./values.go:22:6: can inline sendSlices with cost 23 as: func(chan<- []int, int) { buffer := make([]int, 4); for loop; c <- buffer; close(c) }
./values.go:31:6: can inline sendFuncs with cost 25 as: func(chan<- func() int) { n := 0; c <- (func literal); close(c) }
./values.go:33:7: can inline sendFuncs.func1 with cost 5 as: func() int { n++; return n }
./values.go:37:6: can inline local with cost 23 as: func() int { c := make(chan *point, 1); c <- (&point{...}); p := <-c; return p.x }
./values.go:44:6: can inline swap with cost 12 as: func(chan chan int) { mine := make(chan int, 1); mine <- 42; c <- mine }
./values.go:50:6: can inline sum with cost 13 as: func(<-chan *point) int { for loop; return  }
./values.go:57:6: cannot inline main: function too complex: cost 267 exceeds budget 80
./values.go:60:12: inlining call to sendValues
./values.go:61:14: inlining call to sendPointers
./values.go:62:12: inlining call to sendSlices
./values.go:63:11: inlining call to sendFuncs
./values.go:64:6: inlining call to swap
./values.go:66:22: inlining call to sum
./values.go:66:62: inlining call to local
./values.go:6:17: c does not escape
./values.go:16:3: p escapes to heap in sendPointers:
./values.go:16:3:   flow: {heap} ← &p:
./values.go:16:3:     from &p (address-of) at ./values.go:17:8
./values.go:16:3:     from c <- &p (send) at ./values.go:17:5
./values.go:14:19: c does not escape
./values.go:16:3: moved to heap: p
./values.go:23:16: make([]int, 4) escapes to heap in sendSlices:
./values.go:23:16:   flow: buffer ← &{storage for make([]int, 4)}:
./values.go:23:16:     from make([]int, 4) (spill) at ./values.go:23:16
./values.go:23:16:     from buffer := make([]int, 4) (assign) at ./values.go:23:9
./values.go:23:16:   flow: {heap} ← buffer:
./values.go:23:16:     from c <- buffer (send) at ./values.go:27:4
./values.go:22:17: c does not escape
./values.go:23:16: make([]int, 4) escapes to heap
./values.go:33:7: func literal escapes to heap in sendFuncs:
./values.go:33:7:   flow: {heap} ← &{storage for func literal}:
./values.go:33:7:     from func literal (spill) at ./values.go:33:7
./values.go:33:7:     from c <- (func literal) (send) at ./values.go:33:4
./values.go:32:2: sendFuncs capturing by ref: n (addr=false assign=true width=8)
./values.go:32:2: n escapes to heap in sendFuncs:
./values.go:32:2:   flow: {storage for func literal} ← &n:
./values.go:32:2:     from n (captured by a closure) at ./values.go:33:20
./values.go:32:2:     from n (reference) at ./values.go:33:20
./values.go:31:16: c does not escape
./values.go:32:2: moved to heap: n
./values.go:33:7: func literal escapes to heap
./values.go:39:7: &point{...} escapes to heap in local:
./values.go:39:7:   flow: {heap} ← &{storage for &point{...}}:
./values.go:39:7:     from &point{...} (spill) at ./values.go:39:7
./values.go:39:7:     from c <- (&point{...}) (send) at ./values.go:39:4
./values.go:39:7: &point{...} escapes to heap
./values.go:44:11: c does not escape
./values.go:50:10: c does not escape
./values.go:61:14: p escapes to heap in main:
./values.go:61:14:   flow: {heap} ← &p:
./values.go:61:14:     from &p (address-of) at ./values.go:61:14
./values.go:61:14:     from c <- &p (send) at ./values.go:61:14
./values.go:63:11: func literal escapes to heap in main:
./values.go:63:11:   flow: {heap} ← &{storage for func literal}:
./values.go:63:11:     from func literal (spill) at ./values.go:63:11
./values.go:63:11:     from c <- (func literal) (send) at ./values.go:63:11
./values.go:66:62: &point{...} escapes to heap in main:
./values.go:66:62:   flow: {heap} ← &{storage for &point{...}}:
./values.go:66:62:     from &point{...} (spill) at ./values.go:66:62
./values.go:66:62:     from c <- (&point{...}) (send) at ./values.go:66:62
./values.go:63:11: main capturing by ref: n (addr=false assign=true width=8)
./values.go:63:11: n escapes to heap in main:
./values.go:63:11:   flow: {storage for func literal} ← &n:
./values.go:63:11:     from n (captured by a closure) at ./values.go:63:11
./values.go:63:11:     from n (reference) at ./values.go:63:11
./values.go:62:12: make([]int, 4) escapes to heap in main:
./values.go:62:12:   flow: buffer ← &{storage for make([]int, 4)}:
./values.go:62:12:     from make([]int, 4) (spill) at ./values.go:62:12
./values.go:62:12:     from buffer := make([]int, 4) (assign) at ./values.go:62:12
./values.go:62:12:   flow: {heap} ← buffer:
./values.go:62:12:     from c <- buffer (send) at ./values.go:62:12
./values.go:61:14: moved to heap: p
./values.go:63:11: moved to heap: n
./values.go:62:12: make([]int, 4) escapes to heap
./values.go:63:11: func literal escapes to heap
./values.go:66:62: &point{...} escapes to heap
