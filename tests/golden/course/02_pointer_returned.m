# command-line-arguments
./02_pointer_returned.go:10:6: can inline newPoint
./02_pointer_returned.go:15:6: can inline main
./02_pointer_returned.go:16:15: inlining call to newPoint
./02_pointer_returned.go:11:2: moved to heap: p
