# command-line-arguments
./14_deferred_in_loop.go:10:6: can inline (*file).close
./14_deferred_in_loop.go:14:9: can inline all.func1
./14_deferred_in_loop.go:19:8: can inline one.func1
./14_deferred_in_loop.go:14:25: inlining call to (*file).close
./14_deferred_in_loop.go:19:24: inlining call to (*file).close
./14_deferred_in_loop.go:10:7: f does not escape
./14_deferred_in_loop.go:12:10: leaking param content: files
./14_deferred_in_loop.go:14:9: func literal escapes to heap
./14_deferred_in_loop.go:18:10: f does not escape
./14_deferred_in_loop.go:19:8: func literal does not escape
./14_deferred_in_loop.go:24:18: []*file{...} does not escape
./14_deferred_in_loop.go:24:19: &file{...} escapes to heap
./14_deferred_in_loop.go:24:26: &file{...} escapes to heap
