# command-line-arguments
./01_value_returned.go:9:6: can inline origin
./01_value_returned.go:15:6: can inline main
./01_value_returned.go:16:13: inlining call to origin
