# command-line-arguments
./linkname.go:17:6: can inline push
./linkname.go:26:6: can inline first
./linkname.go:31:6: can inline name
./linkname.go:34:6: inlining call to push
./linkname.go:35:15: inlining call to first
./linkname.go:36:18: inlining call to name
./linkname.go:36:13: inlining call to fmt.Println
./linkname.go:17:11: leaking param: n
./linkname.go:17:20: leaking param content: names
./linkname.go:26:12: leaking param: n to result ~r0 level=1
./linkname.go:31:11: leaking param: n to result ~r0 level=1
./linkname.go:34:7: &node{...} escapes to heap
./linkname.go:34:6: ... argument does not escape
./linkname.go:36:13: ... argument does not escape
./linkname.go:36:18: ~r0 escapes to heap
