# command-line-arguments
./interlocked.go:18:6: can inline (*iron).next with cost 3 as: method(*iron) func() chain { return i }
./interlocked.go:19:6: can inline (*iron).weigh with cost 7 as: method(*iron) func() link { i.weight++; return i }
./interlocked.go:23:6: can inline heaviest with cost 63 as: func(chain) func() link { return c.next().weigh }
./interlocked.go:25:6: cannot inline main: function too complex: cost 339 exceeds budget 80
./interlocked.go:26:15: inlining call to heaviest
./interlocked.go:28:13: inlining call to fmt.Println
./interlocked.go:26:15: devirtualizing c.next to *iron
./interlocked.go:26:15: inlining call to (*iron).next
./interlocked.go:21:28: chain(&iron{...}).weigh escapes to heap in init:
./interlocked.go:21:28:   flow: {heap} ← &{storage for chain(&iron{...}).weigh}:
./interlocked.go:21:28:     from chain(&iron{...}).weigh (spill) at ./interlocked.go:21:28
./interlocked.go:21:28:     from weigh = chain(&iron{...}).weigh (assign) at ./interlocked.go:21:5
./interlocked.go:21:19: &iron{...} escapes to heap in init:
./interlocked.go:21:19:   flow: {temp} ← &{storage for &iron{...}}:
./interlocked.go:21:19:     from &iron{...} (spill) at ./interlocked.go:21:19
./interlocked.go:21:19:     from chain(&iron{...}) (interface-converted) at ./interlocked.go:21:19
./interlocked.go:21:19:   flow: {heap} ← {temp}:
./interlocked.go:21:28: chain(&iron{...}).weigh escapes to heap
./interlocked.go:21:19: &iron{...} escapes to heap
./interlocked.go:18:7: parameter i leaks to ~r0 for (*iron).next with derefs=0:
./interlocked.go:18:7:   flow: ~r0 ← i:
./interlocked.go:18:7:     from i (interface-converted) at ./interlocked.go:18:38
./interlocked.go:18:7:     from return i (return) at ./interlocked.go:18:31
./interlocked.go:18:7: leaking param: i to result ~r0 level=0
./interlocked.go:19:7: parameter i leaks to ~r0 for (*iron).weigh with derefs=0:
./interlocked.go:19:7:   flow: ~r0 ← i:
./interlocked.go:19:7:     from i (interface-converted) at ./interlocked.go:19:50
./interlocked.go:19:7:     from return i (return) at ./interlocked.go:19:43
./interlocked.go:19:7: leaking param: i to result ~r0 level=0
./interlocked.go:23:15: parameter c leaks to {heap} for heaviest with derefs=0:
./interlocked.go:23:15:   flow: {heap} ← c:
./interlocked.go:23:15:     from c.next() (call parameter) at ./interlocked.go:23:51
./interlocked.go:23:53: c.next().weigh escapes to heap in heaviest:
./interlocked.go:23:53:   flow: ~r0 ← &{storage for c.next().weigh}:
./interlocked.go:23:53:     from c.next().weigh (spill) at ./interlocked.go:23:53
./interlocked.go:23:53:     from return c.next().weigh (return) at ./interlocked.go:23:38
./interlocked.go:23:15: leaking param: c
./interlocked.go:23:53: c.next().weigh escapes to heap
./interlocked.go:28:22: weigh() != nil escapes to heap in main:
./interlocked.go:28:22:   flow: {storage for ... argument} ← &{storage for weigh() != nil}:
./interlocked.go:28:22:     from weigh() != nil (spill) at ./interlocked.go:28:22
./interlocked.go:28:22:     from ... argument (slice-literal-element) at ./interlocked.go:28:13
./interlocked.go:28:22:   flow: fmt.a ← &{storage for ... argument}:
./interlocked.go:28:22:     from ... argument (spill) at ./interlocked.go:28:13
./interlocked.go:28:22:     from fmt.a := ... argument (assign-pair) at ./interlocked.go:28:13
./interlocked.go:28:22:   flow: {heap} ← *fmt.a:
./interlocked.go:28:22:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./interlocked.go:28:13
./interlocked.go:28:40: a.weigh() == nil escapes to heap in main:
./interlocked.go:28:40:   flow: {storage for ... argument} ← &{storage for a.weigh() == nil}:
./interlocked.go:28:40:     from a.weigh() == nil (spill) at ./interlocked.go:28:40
./interlocked.go:28:40:     from ... argument (slice-literal-element) at ./interlocked.go:28:13
./interlocked.go:28:40:   flow: fmt.a ← &{storage for ... argument}:
./interlocked.go:28:40:     from ... argument (spill) at ./interlocked.go:28:13
./interlocked.go:28:40:     from fmt.a := ... argument (assign-pair) at ./interlocked.go:28:13
./interlocked.go:28:40:   flow: {heap} ← *fmt.a:
./interlocked.go:28:40:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./interlocked.go:28:13
./interlocked.go:26:16: &iron{...} escapes to heap in main:
./interlocked.go:26:16:   flow: c ← &{storage for &iron{...}}:
./interlocked.go:26:16:     from &iron{...} (spill) at ./interlocked.go:26:16
./interlocked.go:26:16:     from &iron{...} (interface-converted) at ./interlocked.go:26:16
./interlocked.go:26:16:     from c := &iron{...} (assign-pair) at ./interlocked.go:26:15
./interlocked.go:26:16:   flow: i ← c:
./interlocked.go:26:16:     from c.(*iron) (dot) at ./interlocked.go:26:15
./interlocked.go:26:16:     from i := c.(*iron) (assign-pair) at ./interlocked.go:26:15
./interlocked.go:26:16:   flow: ~r0 ← i:
./interlocked.go:26:16:     from i (interface-converted) at ./interlocked.go:26:15
./interlocked.go:26:16:     from ~r0 = i (assign-pair) at ./interlocked.go:26:15
./interlocked.go:26:16:   flow: {temp} ← ~r0:
./interlocked.go:26:16:   flow: {heap} ← {temp}:
./interlocked.go:26:16: &iron{...} escapes to heap
./interlocked.go:26:15: (~r0).weigh does not escape
./interlocked.go:28:13: ... argument does not escape
./interlocked.go:28:22: weigh() != nil escapes to heap
./interlocked.go:28:40: a.weigh() == nil escapes to heap
<autogenerated>:1: parameter ~p0 leaks to {heap} for chain.next with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.next() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for chain.weigh with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.weigh() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for anchor.weigh with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.weigh() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for ring.next with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.next() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for ring.weigh with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.weigh() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for link.next with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.next() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for link.weigh with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.weigh() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter .this leaks to {heap} for chain.weigh-fm with derefs=0:
<autogenerated>:1:   flow: {heap} ← .this:
<autogenerated>:1:     from .this.weigh() (call parameter) at <autogenerated>:1
