# command-line-arguments
./devirtualized.go:11:6: can inline (*plain).Add
./devirtualized.go:12:6: can inline (*plain).Total
./devirtualized.go:19:6: can inline (*logged).Add
./devirtualized.go:24:6: can inline (*logged).Total
./devirtualized.go:42:6: can inline newCounter
./devirtualized.go:28:7: devirtualizing c.Add to *plain
./devirtualized.go:29:7: devirtualizing c.Add to *plain
./devirtualized.go:30:16: devirtualizing c.Total to *plain
./devirtualized.go:28:7: inlining call to (*plain).Add
./devirtualized.go:29:7: inlining call to (*plain).Add
./devirtualized.go:30:16: inlining call to (*plain).Total
./devirtualized.go:45:17: inlining call to newCounter
./devirtualized.go:46:7: devirtualizing c.Add to *plain
./devirtualized.go:46:7: inlining call to (*plain).Add
./devirtualized.go:47:16: devirtualizing c.Total to *plain
./devirtualized.go:47:16: inlining call to (*plain).Total
./devirtualized.go:11:7: p does not escape
./devirtualized.go:12:7: p does not escape
./devirtualized.go:19:7: leaking param content: l
./devirtualized.go:20:16: append escapes to heap
./devirtualized.go:24:7: leaking param content: l
./devirtualized.go:27:18: &plain{} does not escape
./devirtualized.go:34:18: &plain{} escapes to heap
./devirtualized.go:36:7: &logged{...} escapes to heap
./devirtualized.go:42:39: new(plain) escapes to heap
./devirtualized.go:45:17: new(plain) does not escape
./devirtualized.go:50:15: leaking param: x
./devirtualized.go:59:54: &plain{...} escapes to heap
