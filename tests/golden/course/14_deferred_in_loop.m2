# command-line-arguments
./14_deferred_in_loop.go:10:6: can inline (*file).close with cost 4 as: method(*file) func() { println("close", f.name) }
./14_deferred_in_loop.go:12:6: cannot inline all: unhandled op DEFER
./14_deferred_in_loop.go:14:9: can inline all.func1 with cost 6 as: func() { (*file).close(f) }
./14_deferred_in_loop.go:18:6: cannot inline one: unhandled op DEFER
./14_deferred_in_loop.go:19:8: can inline one.func1 with cost 6 as: func() { (*file).close(f) }
./14_deferred_in_loop.go:23:6: cannot inline main: function too complex: cost 140 exceeds budget 80
./14_deferred_in_loop.go:14:25: inlining call to (*file).close
./14_deferred_in_loop.go:19:24: inlining call to (*file).close
./14_deferred_in_loop.go:10:7: f does not escape
./14_deferred_in_loop.go:14:9: func literal escapes to heap in all:
./14_deferred_in_loop.go:14:9:   flow: {heap} ← &{storage for func literal}:
./14_deferred_in_loop.go:14:9:     from func literal (spill) at ./14_deferred_in_loop.go:14:9
./14_deferred_in_loop.go:13:9: all capturing by value: f (addr=false assign=false width=8)
./14_deferred_in_loop.go:12:10: parameter files leaks to {storage for func literal} for all with derefs=1:
./14_deferred_in_loop.go:12:10:   flow: {temp} ← files:
./14_deferred_in_loop.go:12:10:   flow: .autotmp_2 ← *{temp}:
./14_deferred_in_loop.go:12:10:     from for loop (range-deref) at ./14_deferred_in_loop.go:13:14
./14_deferred_in_loop.go:12:10:   flow: f ← .autotmp_2:
./14_deferred_in_loop.go:12:10:     from f := .autotmp_2 (assign) at ./14_deferred_in_loop.go:13:14
./14_deferred_in_loop.go:12:10:   flow: {storage for func literal} ← f:
./14_deferred_in_loop.go:12:10:     from f (captured by a closure) at ./14_deferred_in_loop.go:14:18
./14_deferred_in_loop.go:12:10: leaking param content: files
./14_deferred_in_loop.go:14:9: func literal escapes to heap
./14_deferred_in_loop.go:18:10: one capturing by value: f (addr=false assign=false width=8)
./14_deferred_in_loop.go:18:10: f does not escape
./14_deferred_in_loop.go:19:8: func literal does not escape
./14_deferred_in_loop.go:24:19: &file{...} escapes to heap in main:
./14_deferred_in_loop.go:24:19:   flow: {storage for []*file{...}} ← &{storage for &file{...}}:
./14_deferred_in_loop.go:24:19:     from &file{...} (spill) at ./14_deferred_in_loop.go:24:19
./14_deferred_in_loop.go:24:19:     from []*file{...} (slice-literal-element) at ./14_deferred_in_loop.go:24:18
./14_deferred_in_loop.go:24:19:   flow: files ← &{storage for []*file{...}}:
./14_deferred_in_loop.go:24:19:     from []*file{...} (spill) at ./14_deferred_in_loop.go:24:18
./14_deferred_in_loop.go:24:19:     from files := []*file{...} (assign) at ./14_deferred_in_loop.go:24:8
./14_deferred_in_loop.go:24:19:   flow: {heap} ← *files:
./14_deferred_in_loop.go:24:19:     from all(files) (call parameter) at ./14_deferred_in_loop.go:25:5
./14_deferred_in_loop.go:24:26: &file{...} escapes to heap in main:
./14_deferred_in_loop.go:24:26:   flow: {storage for []*file{...}} ← &{storage for &file{...}}:
./14_deferred_in_loop.go:24:26:     from &file{...} (spill) at ./14_deferred_in_loop.go:24:26
./14_deferred_in_loop.go:24:26:     from []*file{...} (slice-literal-element) at ./14_deferred_in_loop.go:24:18
./14_deferred_in_loop.go:24:26:   flow: files ← &{storage for []*file{...}}:
./14_deferred_in_loop.go:24:26:     from []*file{...} (spill) at ./14_deferred_in_loop.go:24:18
./14_deferred_in_loop.go:24:26:     from files := []*file{...} (assign) at ./14_deferred_in_loop.go:24:8
./14_deferred_in_loop.go:24:26:   flow: {heap} ← *files:
./14_deferred_in_loop.go:24:26:     from all(files) (call parameter) at ./14_deferred_in_loop.go:25:5
./14_deferred_in_loop.go:24:18: []*file{...} does not escape
./14_deferred_in_loop.go:24:19: &file{...} escapes to heap
./14_deferred_in_loop.go:24:26: &file{...} escapes to heap
