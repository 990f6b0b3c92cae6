# command-line-arguments
./interlocked.go:18:6: can inline (*iron).next
./interlocked.go:19:6: can inline (*iron).weigh
./interlocked.go:23:6: can inline heaviest
./interlocked.go:26:15: inlining call to heaviest
./interlocked.go:28:13: inlining call to fmt.Println
./interlocked.go:26:15: devirtualizing c.next to *iron
./interlocked.go:26:15: inlining call to (*iron).next
./interlocked.go:21:28: chain(&iron{...}).weigh escapes to heap
./interlocked.go:21:19: &iron{...} escapes to heap
./interlocked.go:18:7: leaking param: i to result ~r0 level=0
./interlocked.go:19:7: leaking param: i to result ~r0 level=0
./interlocked.go:23:15: leaking param: c
./interlocked.go:23:53: c.next().weigh escapes to heap
./interlocked.go:26:16: &iron{...} escapes to heap
./interlocked.go:26:15: (~r0).weigh does not escape
./interlocked.go:28:13: ... argument does not escape
./interlocked.go:28:22: weigh() != nil escapes to heap
./interlocked.go:28:40: a.weigh() == nil escapes to heap
