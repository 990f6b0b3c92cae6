# command-line-arguments
./05_too_large.go:7:6: can inline large
./05_too_large.go:12:6: can inline small
./05_too_large.go:17:6: can inline main
./05_too_large.go:18:15: inlining call to large
./05_too_large.go:18:24: inlining call to small
./05_too_large.go:8:16: make([]byte, 10485760) escapes to heap
./05_too_large.go:13:16: make([]byte, 10240) does not escape
./05_too_large.go:18:15: make([]byte, 10485760) escapes to heap
./05_too_large.go:18:24: make([]byte, 10240) does not escape
