# command-line-arguments
./05_too_large.go:7:6: can inline large with cost 9 as: func() int { buffer := make([]byte, 10485760); return len(buffer) }
./05_too_large.go:12:6: can inline small with cost 9 as: func() int { buffer := make([]byte, 10240); return len(buffer) }
./05_too_large.go:17:6: can inline main with cost 23 as: func() { println(large(), small()) }
./05_too_large.go:18:15: inlining call to large
./05_too_large.go:18:24: inlining call to small
./05_too_large.go:8:16: make([]byte, 10485760) escapes to heap in large:
./05_too_large.go:8:16:   flow: {heap} ← &{storage for make([]byte, 10485760)}:
./05_too_large.go:8:16:     from make([]byte, 10485760) (too large for stack) at ./05_too_large.go:8:16
./05_too_large.go:8:16: make([]byte, 10485760) escapes to heap
./05_too_large.go:13:16: make([]byte, 10240) does not escape
./05_too_large.go:18:15: make([]byte, 10485760) escapes to heap in main:
./05_too_large.go:18:15:   flow: {heap} ← &{storage for make([]byte, 10485760)}:
./05_too_large.go:18:15:     from make([]byte, 10485760) (too large for stack) at ./05_too_large.go:18:15
./05_too_large.go:18:15: make([]byte, 10485760) escapes to heap
./05_too_large.go:18:24: make([]byte, 10240) does not escape
