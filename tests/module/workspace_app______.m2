# example.org/app/cmd
../lib/queue/queue.go:6:6: can inline queue.New[go.shape.*uint8] with cost 3 as: func(*[1]uintptr) *queue.Queue[go.shape.*uint8] { return &queue.Queue[go.shape.*uint8]{} }
../lib/queue/queue.go:8:6: can inline queue.(*Queue[go.shape.*uint8]).Push with cost 7 as: method(*queue.Queue[go.shape.*uint8]) func(*[7]uintptr, go.shape.*uint8) { queue.q.items = append(queue.q.items, queue.v) }
../lib/queue/queue.go:10:6: can inline queue.(*Queue[go.shape.*uint8]).All with cost 17 as: method(*queue.Queue[go.shape.*uint8]) func(*[7]uintptr) func(func(go.shape.*uint8) bool) { return func literal }
../lib/queue/queue.go:11:9: can inline queue.(*Queue[go.shape.*uint8]).All.func1 with cost 30 as: func(func(go.shape.*uint8) bool) { for loop }
cmd/main.go:8:6: cannot inline main: function too complex: cost 203 exceeds budget 80
cmd/main.go:14:2: can inline main-range1 with cost 44 as: func(*int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; (*ring.Ring).Fill(r, *p); #state1 = 1; return true }
../lib/queue/queue.go:6:6: can inline queue.New[*int] with cost 8 as: func() *queue.Queue[*int] { return queue.New[go.shape.*uint8](&queue..dict.New[*int]) }
../lib/queue/queue.go:10:6: can inline queue.(*Queue[*int]).All with cost 22 as: method(*queue.Queue[*int]) func() func(func(*int) bool) { return (*queue.Queue[go.shape.*uint8]).All(queue.q, &queue..dict.Queue[*int]) }
../lib/queue/queue.go:8:6: can inline queue.(*Queue[*int]).Push with cost 12 as: method(*queue.Queue[*int]) func(*int) { (*queue.Queue[go.shape.*uint8]).Push(queue.q, &queue..dict.Queue[*int], queue.v) }
cmd/main.go:9:22: inlining call to queue.New[go.shape.*uint8]
cmd/main.go:11:9: inlining call to queue.(*Queue[go.shape.*uint8]).Push
cmd/main.go:14:22: inlining call to queue.(*Queue[go.shape.*uint8]).All
../lib/queue/queue.go:11:9: can inline queue.(*Queue[go.shape.*uint8]).All.func1 with cost 30 as: func(func(go.shape.*uint8) bool) { for loop }
cmd/main.go:14:2: inlining call to queue.(*Queue[go.shape.*uint8]).All.func1
cmd/main.go:17:15: inlining call to ring.(*Ring).Len
cmd/main.go:17:37: inlining call to queue.Counters
cmd/main.go:14:2: inlining call to main-range1
cmd/main.go:14:2: inlining call to ring.(*Ring).Fill
cmd/main.go:15:9: inlining call to ring.(*Ring).Fill
../lib/queue/queue.go:6:6: inlining call to queue.New[go.shape.*uint8]
../lib/queue/queue.go:10:6: inlining call to queue.(*Queue[go.shape.*uint8]).All
../lib/queue/queue.go:8:6: inlining call to queue.(*Queue[go.shape.*uint8]).Push
cmd/main.go:11:9: append(queue.q.items, queue.v) escapes to heap in main:
cmd/main.go:11:9:   flow: {heap} ← &{storage for append(queue.q.items, queue.v)}:
cmd/main.go:11:9:     from append(queue.q.items, queue.v) (spill) at cmd/main.go:11:9
cmd/main.go:11:9:     from queue.q.items = append(queue.q.items, queue.v) (assign) at cmd/main.go:11:9
cmd/main.go:14:2: ring.i escapes to heap in main:
cmd/main.go:14:2:   flow: {heap} ← &ring.i:
cmd/main.go:14:2:     from &ring.i (address-of) at cmd/main.go:14:2
cmd/main.go:14:2:     from append(ring.r.items, &ring.i) (call parameter) at cmd/main.go:14:2
cmd/main.go:14:2: append(ring.r.items, &ring.i) escapes to heap in main:
cmd/main.go:14:2:   flow: {heap} ← &{storage for append(ring.r.items, &ring.i)}:
cmd/main.go:14:2:     from append(ring.r.items, &ring.i) (spill) at cmd/main.go:14:2
cmd/main.go:14:2:     from ring.r.items = append(ring.r.items, &ring.i) (assign) at cmd/main.go:14:2
cmd/main.go:17:37: func literal escapes to heap in main:
cmd/main.go:17:37:   flow: {heap} ← &{storage for func literal}:
cmd/main.go:17:37:     from func literal (spill) at cmd/main.go:17:37
cmd/main.go:17:37:     from append(queue.all, func literal) (call parameter) at cmd/main.go:17:37
cmd/main.go:14:22: main capturing by value: queue.q (addr=false assign=false width=8)
cmd/main.go:14:22: main capturing by value: queue..dict (addr=false assign=false width=8)
cmd/main.go:17:37: main capturing by ref: queue.i (addr=false assign=true width=8)
cmd/main.go:17:37: queue.i escapes to heap in main:
cmd/main.go:17:37:   flow: {storage for func literal} ← &queue.i:
cmd/main.go:17:37:     from queue.i (captured by a closure) at cmd/main.go:17:37
cmd/main.go:17:37:     from queue.i (reference) at cmd/main.go:17:37
cmd/main.go:10:6: i escapes to heap in main:
cmd/main.go:10:6:   flow: queue.v ← &i:
cmd/main.go:10:6:     from &i (address-of) at cmd/main.go:11:10
cmd/main.go:10:6:     from queue.q, queue..dict, queue.v := q, &queue..dict.Queue[*int], &i (assign-pair) at cmd/main.go:11:9
cmd/main.go:10:6:   flow: {heap} ← queue.v:
cmd/main.go:10:6:     from append(queue.q.items, queue.v) (call parameter) at cmd/main.go:11:9
../lib/queue/queue.go:11:14: yield does not escape
cmd/main.go:10:6: moved to heap: i
cmd/main.go:17:37: moved to heap: queue.i
cmd/main.go:14:2: moved to heap: ring.i
cmd/main.go:9:22: &queue.Queue[go.shape.*uint8]{} does not escape
cmd/main.go:11:9: append escapes to heap
cmd/main.go:13:10: new(ring.Ring) does not escape
cmd/main.go:14:22: func literal does not escape
cmd/main.go:14:2: append escapes to heap
cmd/main.go:17:37: func literal escapes to heap
cmd/main.go:17:37: append does not escape
../lib/queue/queue.go:6:38: &queue.Queue[go.shape.*uint8]{} escapes to heap in New[go.shape.*uint8]:
../lib/queue/queue.go:6:38:   flow: queue.~r0 ← &{storage for &queue.Queue[go.shape.*uint8]{}}:
../lib/queue/queue.go:6:38:     from &queue.Queue[go.shape.*uint8]{} (spill) at ../lib/queue/queue.go:6:38
../lib/queue/queue.go:6:38:     from return &queue.Queue[go.shape.*uint8]{} (return) at ../lib/queue/queue.go:6:31
../lib/queue/queue.go:6:38: &queue.Queue[go.shape.*uint8]{} escapes to heap
../lib/queue/queue.go:10:7: queue.(*Queue[go.shape.*uint8]).All capturing by value: queue.q (addr=false assign=false width=8)
../lib/queue/queue.go:10:6: queue.(*Queue[go.shape.*uint8]).All capturing by value: queue..dict (addr=false assign=false width=8)
../lib/queue/queue.go:10:7: parameter queue.q leaks to {heap} for (*Queue[go.shape.*uint8]).All with derefs=2:
../lib/queue/queue.go:10:7:   flow: {temp} ← *queue.q:
../lib/queue/queue.go:10:7:     from queue.q.items (dot of pointer) at ../lib/queue/queue.go:12:22
../lib/queue/queue.go:10:7:   flow: queue.v ← *{temp}:
../lib/queue/queue.go:10:7:     from for loop (range-deref) at ../lib/queue/queue.go:12:15
../lib/queue/queue.go:10:7:   flow: {heap} ← queue.v:
../lib/queue/queue.go:10:7:     from queue.yield(queue.v) (call parameter) at ../lib/queue/queue.go:13:13
../lib/queue/queue.go:11:9: func literal escapes to heap in (*Queue[go.shape.*uint8]).All:
../lib/queue/queue.go:11:9:   flow: queue.~r0 ← &{storage for func literal}:
../lib/queue/queue.go:11:9:     from func literal (spill) at ../lib/queue/queue.go:11:9
../lib/queue/queue.go:11:9:     from return func literal (return) at ../lib/queue/queue.go:11:2
../lib/queue/queue.go:10:7: parameter queue.q leaks to {storage for func literal} for (*Queue[go.shape.*uint8]).All with derefs=0:
../lib/queue/queue.go:10:7:   flow: {storage for func literal} ← queue.q:
../lib/queue/queue.go:10:7:     from queue.q (captured by a closure) at ../lib/queue/queue.go:12:21
../lib/queue/queue.go:10:6: parameter queue..dict leaks to {storage for func literal} for (*Queue[go.shape.*uint8]).All with derefs=0:
../lib/queue/queue.go:10:6:   flow: {storage for func literal} ← queue..dict:
../lib/queue/queue.go:10:6:     from queue..dict (captured by a closure) at ../lib/queue/queue.go:10:6
../lib/queue/queue.go:11:9: func literal escapes to heap
../lib/queue/queue.go:8:48: append(queue.q.items, queue.v) escapes to heap in (*Queue[go.shape.*uint8]).Push:
../lib/queue/queue.go:8:48:   flow: {heap} ← &{storage for append(queue.q.items, queue.v)}:
../lib/queue/queue.go:8:48:     from append(queue.q.items, queue.v) (spill) at ../lib/queue/queue.go:8:48
../lib/queue/queue.go:8:48:     from queue.q.items = append(queue.q.items, queue.v) (assign) at ../lib/queue/queue.go:8:40
../lib/queue/queue.go:8:25: parameter queue.v leaks to {heap} for (*Queue[go.shape.*uint8]).Push with derefs=0:
../lib/queue/queue.go:8:25:   flow: {heap} ← queue.v:
../lib/queue/queue.go:8:25:     from append(queue.q.items, queue.v) (call parameter) at ../lib/queue/queue.go:8:48
../lib/queue/queue.go:8:7: parameter queue.q leaks to {heap} for (*Queue[go.shape.*uint8]).Push with derefs=1:
../lib/queue/queue.go:8:7:   flow: {temp} ← *queue.q:
../lib/queue/queue.go:8:7:     from queue.q.items (dot of pointer) at ../lib/queue/queue.go:8:50
../lib/queue/queue.go:8:7:     from append(queue.q.items, queue.v) (call parameter) at ../lib/queue/queue.go:8:48
../lib/queue/queue.go:8:7:   flow: {temp} ← {temp}:
../lib/queue/queue.go:8:7:   flow: {heap} ← {temp}:
../lib/queue/queue.go:8:7:     from queue.q.items = append(queue.q.items, queue.v) (assign) at ../lib/queue/queue.go:8:40
../lib/queue/queue.go:8:48: append escapes to heap
../lib/queue/queue.go:6:6: &queue.Queue[go.shape.*uint8]{} escapes to heap in New[*int]:
../lib/queue/queue.go:6:6:   flow: queue.~r0 ← &{storage for &queue.Queue[go.shape.*uint8]{}}:
../lib/queue/queue.go:6:6:     from &queue.Queue[go.shape.*uint8]{} (spill) at ../lib/queue/queue.go:6:6
../lib/queue/queue.go:6:6:     from queue.~r0 = &queue.Queue[go.shape.*uint8]{} (assign-pair) at ../lib/queue/queue.go:6:6
../lib/queue/queue.go:6:6:   flow: queue.~r0 ← queue.~r0:
../lib/queue/queue.go:6:6:     from return queue.~r0 (return) at ../lib/queue/queue.go:6:6
../lib/queue/queue.go:6:6: &queue.Queue[go.shape.*uint8]{} escapes to heap
../lib/queue/queue.go:10:6: queue.(*Queue[*int]).All capturing by value: queue.q (addr=false assign=false width=8)
../lib/queue/queue.go:10:6: queue.(*Queue[*int]).All capturing by value: queue..dict (addr=false assign=false width=8)
../lib/queue/queue.go:10:7: parameter queue.q leaks to {heap} for (*Queue[*int]).All with derefs=2:
../lib/queue/queue.go:10:7:   flow: queue.q ← queue.q:
../lib/queue/queue.go:10:7:     from queue.q, queue..dict := queue.q, &queue..dict.Queue[*int] (assign-pair) at ../lib/queue/queue.go:10:6
../lib/queue/queue.go:10:7:   flow: {temp} ← *queue.q:
../lib/queue/queue.go:10:7:     from queue.q.items (dot of pointer) at ../lib/queue/queue.go:12:22
../lib/queue/queue.go:10:7:   flow: queue.v ← *{temp}:
../lib/queue/queue.go:10:7:     from for loop (range-deref) at ../lib/queue/queue.go:12:15
../lib/queue/queue.go:10:7:   flow: {heap} ← queue.v:
../lib/queue/queue.go:10:7:     from queue.yield(queue.v) (call parameter) at ../lib/queue/queue.go:13:13
../lib/queue/queue.go:10:6: func literal escapes to heap in (*Queue[*int]).All:
../lib/queue/queue.go:10:6:   flow: queue.~r0 ← &{storage for func literal}:
../lib/queue/queue.go:10:6:     from func literal (spill) at ../lib/queue/queue.go:10:6
../lib/queue/queue.go:10:6:     from queue.~r0 = func literal (assign-pair) at ../lib/queue/queue.go:10:6
../lib/queue/queue.go:10:6:   flow: queue.~r0 ← queue.~r0:
../lib/queue/queue.go:10:6:     from return queue.~r0 (return) at ../lib/queue/queue.go:10:6
../lib/queue/queue.go:10:7: parameter queue.q leaks to {storage for func literal} for (*Queue[*int]).All with derefs=0:
../lib/queue/queue.go:10:7:   flow: queue.q ← queue.q:
../lib/queue/queue.go:10:7:     from queue.q, queue..dict := queue.q, &queue..dict.Queue[*int] (assign-pair) at ../lib/queue/queue.go:10:6
../lib/queue/queue.go:10:7:   flow: {storage for func literal} ← queue.q:
../lib/queue/queue.go:10:7:     from queue.q (captured by a closure) at ../lib/queue/queue.go:10:6
../lib/queue/queue.go:10:6: func literal escapes to heap
../lib/queue/queue.go:8:6: append(queue.q.items, queue.v) escapes to heap in (*Queue[*int]).Push:
../lib/queue/queue.go:8:6:   flow: {heap} ← &{storage for append(queue.q.items, queue.v)}:
../lib/queue/queue.go:8:6:     from append(queue.q.items, queue.v) (spill) at ../lib/queue/queue.go:8:6
../lib/queue/queue.go:8:6:     from queue.q.items = append(queue.q.items, queue.v) (assign) at ../lib/queue/queue.go:8:6
../lib/queue/queue.go:8:25: parameter queue.v leaks to {heap} for (*Queue[*int]).Push with derefs=0:
../lib/queue/queue.go:8:25:   flow: queue.v ← queue.v:
../lib/queue/queue.go:8:25:     from queue.q, queue..dict, queue.v := queue.q, &queue..dict.Queue[*int], queue.v (assign-pair) at ../lib/queue/queue.go:8:6
../lib/queue/queue.go:8:25:   flow: {heap} ← queue.v:
../lib/queue/queue.go:8:25:     from append(queue.q.items, queue.v) (call parameter) at ../lib/queue/queue.go:8:6
../lib/queue/queue.go:8:7: parameter queue.q leaks to {heap} for (*Queue[*int]).Push with derefs=1:
../lib/queue/queue.go:8:7:   flow: queue.q ← queue.q:
../lib/queue/queue.go:8:7:     from queue.q, queue..dict, queue.v := queue.q, &queue..dict.Queue[*int], queue.v (assign-pair) at ../lib/queue/queue.go:8:6
../lib/queue/queue.go:8:7:   flow: {temp} ← *queue.q:
../lib/queue/queue.go:8:7:     from queue.q.items (dot of pointer) at ../lib/queue/queue.go:8:6
../lib/queue/queue.go:8:7:     from append(queue.q.items, queue.v) (call parameter) at ../lib/queue/queue.go:8:6
../lib/queue/queue.go:8:7:   flow: {temp} ← {temp}:
../lib/queue/queue.go:8:7:   flow: {heap} ← {temp}:
../lib/queue/queue.go:8:7:     from queue.q.items = append(queue.q.items, queue.v) (assign) at ../lib/queue/queue.go:8:6
../lib/queue/queue.go:8:6: append escapes to heap
