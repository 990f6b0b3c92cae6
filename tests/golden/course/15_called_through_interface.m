# command-line-arguments
./15_called_through_interface.go:12:6: can inline (*counter).Write
./15_called_through_interface.go:14:6: can inline through
./15_called_through_interface.go:19:6: can inline direct
./15_called_through_interface.go:21:9: inlining call to (*counter).Write
./15_called_through_interface.go:27:10: inlining call to through
./15_called_through_interface.go:30:8: inlining call to direct
./15_called_through_interface.go:30:8: inlining call to (*counter).Write
./15_called_through_interface.go:12:7: c does not escape
./15_called_through_interface.go:12:25: p does not escape
./15_called_through_interface.go:14:14: leaking param: w
./15_called_through_interface.go:15:13: make([]byte, 64) escapes to heap
./15_called_through_interface.go:19:13: c does not escape
./15_called_through_interface.go:20:13: make([]byte, 64) does not escape
./15_called_through_interface.go:25:21: []writer{...} does not escape
./15_called_through_interface.go:25:22: &counter{} escapes to heap
./15_called_through_interface.go:25:34: &counter{} escapes to heap
./15_called_through_interface.go:27:10: make([]byte, 64) escapes to heap
./15_called_through_interface.go:30:8: make([]byte, 64) does not escape
