# command-line-arguments
./15_called_through_interface.go:12:6: can inline (*counter).Write with cost 5 as: method(*counter) func([]byte) { c.bytes += len(p) }
./15_called_through_interface.go:14:6: can inline through with cost 67 as: func(writer) { buf := make([]byte, 64); w.Write(buf) }
./15_called_through_interface.go:19:6: can inline direct with cost 14 as: func(*counter) { buf := make([]byte, 64); (*counter).Write(c, buf) }
./15_called_through_interface.go:24:6: cannot inline main: function too complex: cost 113 exceeds budget 80
./15_called_through_interface.go:21:9: inlining call to (*counter).Write
./15_called_through_interface.go:27:10: inlining call to through
./15_called_through_interface.go:30:8: inlining call to direct
./15_called_through_interface.go:30:8: inlining call to (*counter).Write
./15_called_through_interface.go:12:7: c does not escape
./15_called_through_interface.go:12:25: p does not escape
./15_called_through_interface.go:14:14: parameter w leaks to {heap} for through with derefs=0:
./15_called_through_interface.go:14:14:   flow: {heap} ← w:
./15_called_through_interface.go:14:14:     from w.Write(buf) (call parameter) at ./15_called_through_interface.go:16:9
./15_called_through_interface.go:15:13: make([]byte, 64) escapes to heap in through:
./15_called_through_interface.go:15:13:   flow: buf ← &{storage for make([]byte, 64)}:
./15_called_through_interface.go:15:13:     from make([]byte, 64) (spill) at ./15_called_through_interface.go:15:13
./15_called_through_interface.go:15:13:     from buf := make([]byte, 64) (assign) at ./15_called_through_interface.go:15:6
./15_called_through_interface.go:15:13:   flow: {heap} ← buf:
./15_called_through_interface.go:15:13:     from w.Write(buf) (call parameter) at ./15_called_through_interface.go:16:9
./15_called_through_interface.go:14:14: leaking param: w
./15_called_through_interface.go:15:13: make([]byte, 64) escapes to heap
./15_called_through_interface.go:19:13: c does not escape
./15_called_through_interface.go:20:13: make([]byte, 64) does not escape
./15_called_through_interface.go:27:10: make([]byte, 64) escapes to heap in main:
./15_called_through_interface.go:27:10:   flow: buf ← &{storage for make([]byte, 64)}:
./15_called_through_interface.go:27:10:     from make([]byte, 64) (spill) at ./15_called_through_interface.go:27:10
./15_called_through_interface.go:27:10:     from buf := make([]byte, 64) (assign) at ./15_called_through_interface.go:27:10
./15_called_through_interface.go:27:10:   flow: {heap} ← buf:
./15_called_through_interface.go:27:10:     from w.Write(buf) (call parameter) at ./15_called_through_interface.go:27:10
./15_called_through_interface.go:25:22: &counter{} escapes to heap in main:
./15_called_through_interface.go:25:22:   flow: {storage for []writer{...}} ← &{storage for &counter{}}:
./15_called_through_interface.go:25:22:     from &counter{} (spill) at ./15_called_through_interface.go:25:22
./15_called_through_interface.go:25:22:     from &counter{} (interface-converted) at ./15_called_through_interface.go:25:22
./15_called_through_interface.go:25:22:     from []writer{...} (slice-literal-element) at ./15_called_through_interface.go:25:21
./15_called_through_interface.go:25:22:   flow: writers ← &{storage for []writer{...}}:
./15_called_through_interface.go:25:22:     from []writer{...} (spill) at ./15_called_through_interface.go:25:21
./15_called_through_interface.go:25:22:     from writers := []writer{...} (assign) at ./15_called_through_interface.go:25:10
./15_called_through_interface.go:25:22:   flow: {temp} ← writers:
./15_called_through_interface.go:25:22:   flow: w ← *{temp}:
./15_called_through_interface.go:25:22:     from for loop (range-deref) at ./15_called_through_interface.go:26:14
./15_called_through_interface.go:25:22:   flow: w ← w:
./15_called_through_interface.go:25:22:     from w := w (assign-pair) at ./15_called_through_interface.go:27:10
./15_called_through_interface.go:25:22:   flow: {heap} ← w:
./15_called_through_interface.go:25:22:     from w.Write(buf) (call parameter) at ./15_called_through_interface.go:27:10
./15_called_through_interface.go:25:34: &counter{} escapes to heap in main:
./15_called_through_interface.go:25:34:   flow: {storage for []writer{...}} ← &{storage for &counter{}}:
./15_called_through_interface.go:25:34:     from &counter{} (spill) at ./15_called_through_interface.go:25:34
./15_called_through_interface.go:25:34:     from &counter{} (interface-converted) at ./15_called_through_interface.go:25:34
./15_called_through_interface.go:25:34:     from []writer{...} (slice-literal-element) at ./15_called_through_interface.go:25:21
./15_called_through_interface.go:25:34:   flow: writers ← &{storage for []writer{...}}:
./15_called_through_interface.go:25:34:     from []writer{...} (spill) at ./15_called_through_interface.go:25:21
./15_called_through_interface.go:25:34:     from writers := []writer{...} (assign) at ./15_called_through_interface.go:25:10
./15_called_through_interface.go:25:34:   flow: {temp} ← writers:
./15_called_through_interface.go:25:34:   flow: w ← *{temp}:
./15_called_through_interface.go:25:34:     from for loop (range-deref) at ./15_called_through_interface.go:26:14
./15_called_through_interface.go:25:34:   flow: w ← w:
./15_called_through_interface.go:25:34:     from w := w (assign-pair) at ./15_called_through_interface.go:27:10
./15_called_through_interface.go:25:34:   flow: {heap} ← w:
./15_called_through_interface.go:25:34:     from w.Write(buf) (call parameter) at ./15_called_through_interface.go:27:10
./15_called_through_interface.go:25:21: []writer{...} does not escape
./15_called_through_interface.go:25:22: &counter{} escapes to heap
./15_called_through_interface.go:25:34: &counter{} escapes to heap
./15_called_through_interface.go:27:10: make([]byte, 64) escapes to heap
./15_called_through_interface.go:30:8: make([]byte, 64) does not escape
<autogenerated>:1: parameter ~p0 leaks to {heap} for writer.Write with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Write(p) (call parameter) at <autogenerated>:1
./15_called_through_interface.go:8:30: parameter p leaks to {heap} for writer.Write with derefs=0:
./15_called_through_interface.go:8:30:   flow: {heap} ← p:
./15_called_through_interface.go:8:30:     from ~p0.Write(p) (call parameter) at <autogenerated>:1
