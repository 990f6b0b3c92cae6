# command-line-arguments
./devirtualized.go:11:6: can inline (*plain).Add with cost 4 as: method(*plain) func(int) { p.total += n }
./devirtualized.go:12:6: can inline (*plain).Total with cost 3 as: method(*plain) func() int { return p.total }
./devirtualized.go:19:6: can inline (*logged).Add with cost 69 as: method(*logged) func(int) { l.log = append(l.log, n); l.inner.Add(n) }
./devirtualized.go:24:6: can inline (*logged).Total with cost 62 as: method(*logged) func() int { return l.inner.Total() }
./devirtualized.go:26:6: cannot inline known: function too complex: cost 190 exceeds budget 80
./devirtualized.go:33:6: cannot inline chosen: function too complex: cost 138 exceeds budget 80
./devirtualized.go:42:6: can inline newCounter with cost 3 as: func() counter { return new(plain) }
./devirtualized.go:44:6: cannot inline returned: function too complex: cost 131 exceeds budget 80
./devirtualized.go:50:6: cannot inline asserted: function too complex: cost 81 exceeds budget 80
./devirtualized.go:58:6: cannot inline main: function too complex: cost 243 exceeds budget 80
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
./devirtualized.go:20:16: append(l.log, n) escapes to heap in (*logged).Add:
./devirtualized.go:20:16:   flow: {heap} ← &{storage for append(l.log, n)}:
./devirtualized.go:20:16:     from append(l.log, n) (spill) at ./devirtualized.go:20:16
./devirtualized.go:20:16:     from l.log = append(l.log, n) (assign) at ./devirtualized.go:20:8
./devirtualized.go:19:7: parameter l leaks to {heap} for (*logged).Add with derefs=1:
./devirtualized.go:19:7:   flow: {heap} ← *l:
./devirtualized.go:19:7:     from l.inner (dot of pointer) at ./devirtualized.go:21:3
./devirtualized.go:19:7:     from l.inner.Add(n) (call parameter) at ./devirtualized.go:21:13
./devirtualized.go:19:7: leaking param content: l
./devirtualized.go:20:16: append escapes to heap
./devirtualized.go:24:7: parameter l leaks to {heap} for (*logged).Total with derefs=1:
./devirtualized.go:24:7:   flow: {heap} ← *l:
./devirtualized.go:24:7:     from l.inner (dot of pointer) at ./devirtualized.go:24:40
./devirtualized.go:24:7:     from l.inner.Total() (call parameter) at ./devirtualized.go:24:52
./devirtualized.go:24:7: leaking param content: l
./devirtualized.go:27:18: &plain{} does not escape
./devirtualized.go:34:18: &plain{} escapes to heap in chosen:
./devirtualized.go:34:18:   flow: c ← &{storage for &plain{}}:
./devirtualized.go:34:18:     from &plain{} (spill) at ./devirtualized.go:34:18
./devirtualized.go:34:18:     from &plain{} (interface-converted) at ./devirtualized.go:34:18
./devirtualized.go:34:18:     from c := &plain{} (assign) at ./devirtualized.go:34:6
./devirtualized.go:34:18:   flow: {heap} ← c:
./devirtualized.go:34:18:     from c.Add(3) (call parameter) at ./devirtualized.go:38:7
./devirtualized.go:36:7: &logged{...} escapes to heap in chosen:
./devirtualized.go:36:7:   flow: c ← &{storage for &logged{...}}:
./devirtualized.go:36:7:     from &logged{...} (spill) at ./devirtualized.go:36:7
./devirtualized.go:36:7:     from &logged{...} (interface-converted) at ./devirtualized.go:36:7
./devirtualized.go:36:7:     from c = &logged{...} (assign) at ./devirtualized.go:36:5
./devirtualized.go:36:7:   flow: {heap} ← c:
./devirtualized.go:36:7:     from c.Add(3) (call parameter) at ./devirtualized.go:38:7
./devirtualized.go:34:18: &plain{} escapes to heap
./devirtualized.go:36:7: &logged{...} escapes to heap
./devirtualized.go:42:39: new(plain) escapes to heap in newCounter:
./devirtualized.go:42:39:   flow: ~r0 ← &{storage for new(plain)}:
./devirtualized.go:42:39:     from new(plain) (spill) at ./devirtualized.go:42:39
./devirtualized.go:42:39:     from new(plain) (interface-converted) at ./devirtualized.go:42:39
./devirtualized.go:42:39:     from return new(plain) (return) at ./devirtualized.go:42:29
./devirtualized.go:42:39: new(plain) escapes to heap
./devirtualized.go:45:17: new(plain) does not escape
./devirtualized.go:50:15: parameter x leaks to {heap} for asserted with derefs=0:
./devirtualized.go:50:15:   flow: c ← x:
./devirtualized.go:50:15:     from x.(counter) (dot) at ./devirtualized.go:51:8
./devirtualized.go:50:15:     from c := x.(counter) (assign) at ./devirtualized.go:51:4
./devirtualized.go:50:15:   flow: {heap} ← c:
./devirtualized.go:50:15:     from c.Total() (call parameter) at ./devirtualized.go:55:16
./devirtualized.go:50:15: leaking param: x
./devirtualized.go:59:54: &plain{...} escapes to heap in main:
./devirtualized.go:59:54:   flow: {heap} ← &{storage for &plain{...}}:
./devirtualized.go:59:54:     from &plain{...} (spill) at ./devirtualized.go:59:54
./devirtualized.go:59:54:     from &plain{...} (interface-converted) at ./devirtualized.go:59:54
./devirtualized.go:59:54:     from asserted(&plain{...}) (call parameter) at ./devirtualized.go:59:53
./devirtualized.go:59:54: &plain{...} escapes to heap
<autogenerated>:1: parameter ~p0 leaks to {heap} for counter.Add with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Add(~p1) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for counter.Total with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Total() (call parameter) at <autogenerated>:1
