# command-line-arguments
./worker_pool.go:30:6: cannot inline (*stats).fail: unhandled op DEFER
./worker_pool.go:33:2: can inline (*stats).fail.deferwrap1 with cost 76 as: func() { (*sync.Mutex).Unlock(.autotmp_2) }
./worker_pool.go:39:6: cannot inline work: function too complex: cost 168 exceeds budget 80
./worker_pool.go:47:6: cannot inline run: unhandled op GO
./worker_pool.go:54:6: cannot inline run.func1: unhandled op DEFER
./worker_pool.go:55:4: can inline run.func1.deferwrap1 with cost 62 as: func() { (*sync.WaitGroup).Done(.autotmp_1) }
./worker_pool.go:54:3: can inline run.gowrap1 with cost 20 as: func() { .autotmp_9(.autotmp_10) }
./worker_pool.go:74:6: cannot inline main: function too complex: cost 243 exceeds budget 80
./worker_pool.go:31:14: inlining call to atomic.(*Int64).Add
./worker_pool.go:32:11: inlining call to sync.(*Mutex).Lock
./worker_pool.go:32:11: inlining call to sync.(*Mutex).Lock
./worker_pool.go:33:19: inlining call to sync.(*Mutex).Unlock
./worker_pool.go:33:19: inlining call to sync.(*Mutex).Unlock
./worker_pool.go:42:23: inlining call to fmt.Errorf
./worker_pool.go:42:23: inlining call to errors.New
./worker_pool.go:62:16: inlining call to atomic.(*Int64).Add
./worker_pool.go:55:17: inlining call to sync.(*WaitGroup).Done
./worker_pool.go:80:36: inlining call to atomic.(*Int64).Load
./worker_pool.go:80:13: inlining call to fmt.Println
./worker_pool.go:33:12: (*stats).fail capturing by value: .autotmp_2 (addr=false assign=false width=8)
./worker_pool.go:30:22: parameter err leaks to {heap} for (*stats).fail with derefs=0:
./worker_pool.go:30:22:   flow: {heap} ← err:
./worker_pool.go:30:22:     from s.first = err (assign) at ./worker_pool.go:35:11
./worker_pool.go:30:7: parameter s leaks to {heap} for (*stats).fail with derefs=0:
./worker_pool.go:30:7:   flow: sync.m ← s:
./worker_pool.go:30:7:     from s.mu (dot of pointer) at ./worker_pool.go:32:3
./worker_pool.go:30:7:     from s.mu (address-of) at ./worker_pool.go:32:6
./worker_pool.go:30:7:     from sync.m := s.mu (assign-pair) at ./worker_pool.go:32:11
./worker_pool.go:30:7:   flow: sync.m ← sync.m:
./worker_pool.go:30:7:     from sync.m.mu (dot of pointer) at ./worker_pool.go:32:11
./worker_pool.go:30:7:     from sync.m.mu (address-of) at ./worker_pool.go:32:11
./worker_pool.go:30:7:     from sync.m := sync.m.mu (assign-pair) at ./worker_pool.go:32:11
./worker_pool.go:30:7:   flow: {heap} ← sync.m:
./worker_pool.go:30:7:     from (*sync.Mutex).lockSlow(sync.m) (call parameter) at ./worker_pool.go:32:11
./worker_pool.go:30:7: leaking param: s
./worker_pool.go:30:22: leaking param: err
./worker_pool.go:42:39: j.id escapes to heap in work:
./worker_pool.go:42:39:   flow: {storage for ... argument} ← &{storage for j.id}:
./worker_pool.go:42:39:     from j.id (spill) at ./worker_pool.go:42:39
./worker_pool.go:42:39:     from ... argument (slice-literal-element) at ./worker_pool.go:42:23
./worker_pool.go:42:39:   flow: fmt.a ← &{storage for ... argument}:
./worker_pool.go:42:39:     from ... argument (spill) at ./worker_pool.go:42:23
./worker_pool.go:42:39:     from fmt.format, fmt.a := "job %d: %w", ... argument (assign-pair) at ./worker_pool.go:42:23
./worker_pool.go:42:39:   flow: {heap} ← *fmt.a:
./worker_pool.go:42:39:     from fmt.errorf(fmt.format, fmt.a...) (call parameter) at ./worker_pool.go:42:23
./worker_pool.go:42:23: &errors.errorString{...} escapes to heap in work:
./worker_pool.go:42:23:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
./worker_pool.go:42:23:     from &errors.errorString{...} (spill) at ./worker_pool.go:42:23
./worker_pool.go:42:23:     from &errors.errorString{...} (interface-converted) at ./worker_pool.go:42:23
./worker_pool.go:42:23:     from ~r0 = &errors.errorString{...} (assign-pair) at ./worker_pool.go:42:23
./worker_pool.go:42:23:   flow: fmt.err ← ~r0:
./worker_pool.go:42:23:     from fmt.err = ~r0 (assign-pair) at ./worker_pool.go:42:23
./worker_pool.go:42:23:   flow: ~r1 ← fmt.err:
./worker_pool.go:42:23:     from return 0, fmt.err (return) at ./worker_pool.go:42:3
./worker_pool.go:39:11: j does not escape
./worker_pool.go:42:23: ... argument does not escape
./worker_pool.go:42:39: j.id escapes to heap
./worker_pool.go:42:23: &errors.errorString{...} escapes to heap
./worker_pool.go:48:6: wg escapes to heap in run:
./worker_pool.go:48:6:   flow: {heap} ← &wg:
./worker_pool.go:48:6:     from wg (address-of) at ./worker_pool.go:53:5
./worker_pool.go:48:6:     from (*sync.WaitGroup).Add(wg, 1) (call parameter) at ./worker_pool.go:53:9
./worker_pool.go:54:3: func literal escapes to heap in run:
./worker_pool.go:54:3:   flow: {heap} ← &{storage for func literal}:
./worker_pool.go:54:3:     from func literal (spill) at ./worker_pool.go:54:3
./worker_pool.go:48:6: wg escapes to heap in run:
./worker_pool.go:48:6:   flow: {heap} ← &wg:
./worker_pool.go:48:6:     from wg (address-of) at ./worker_pool.go:70:4
./worker_pool.go:48:6:     from (*sync.WaitGroup).Wait(wg) (call parameter) at ./worker_pool.go:70:9
./worker_pool.go:48:6: run capturing by ref: wg (addr=true assign=false width=16)
./worker_pool.go:50:2: run capturing by value: queue (addr=false assign=false width=8)
./worker_pool.go:49:2: run capturing by value: st (addr=false assign=false width=8)
./worker_pool.go:51:2: run capturing by value: outcomes (addr=false assign=false width=24)
./worker_pool.go:55:12: run.func1 capturing by value: .autotmp_1 (addr=false assign=false width=8)
./worker_pool.go:54:6: run capturing by value: .autotmp_9 (addr=false assign=false width=8)
./worker_pool.go:54:3: run capturing by value: .autotmp_10 (addr=false assign=false width=8)
./worker_pool.go:49:8: &stats{} escapes to heap in run:
./worker_pool.go:49:8:   flow: st ← &{storage for &stats{}}:
./worker_pool.go:49:8:     from &stats{} (spill) at ./worker_pool.go:49:8
./worker_pool.go:49:8:     from st := &stats{} (assign) at ./worker_pool.go:49:5
./worker_pool.go:49:8:   flow: {heap} ← st:
./worker_pool.go:49:8:     from (*stats).fail(st, err) (call parameter) at ./worker_pool.go:59:13
./worker_pool.go:47:10: parameter jobs leaks to {heap} for run with derefs=1:
./worker_pool.go:47:10:   flow: {temp} ← jobs:
./worker_pool.go:47:10:   flow: j ← *{temp}:
./worker_pool.go:47:10:     from for loop (range-deref) at ./worker_pool.go:66:14
./worker_pool.go:47:10:   flow: {heap} ← j:
./worker_pool.go:47:10:     from queue <- j (send) at ./worker_pool.go:67:9
./worker_pool.go:54:6: func literal escapes to heap in run:
./worker_pool.go:54:6:   flow: .autotmp_9 ← &{storage for func literal}:
./worker_pool.go:54:6:     from func literal (spill) at ./worker_pool.go:54:6
./worker_pool.go:54:6:     from .autotmp_9, .autotmp_10 = func literal, w (assign-pair) at ./worker_pool.go:54:3
./worker_pool.go:54:6:   flow: {storage for func literal} ← .autotmp_9:
./worker_pool.go:54:6:     from .autotmp_9 (captured by a closure) at ./worker_pool.go:54:6
./worker_pool.go:51:18: make([]outcome, len(jobs)) escapes to heap in run:
./worker_pool.go:51:18:   flow: outcomes ← &{storage for make([]outcome, len(jobs))}:
./worker_pool.go:51:18:     from make([]outcome, len(jobs)) (spill) at ./worker_pool.go:51:18
./worker_pool.go:51:18:     from outcomes := make([]outcome, len(jobs)) (assign) at ./worker_pool.go:51:11
./worker_pool.go:51:18:   flow: {storage for func literal} ← outcomes:
./worker_pool.go:51:18:     from outcomes (captured by a closure) at ./worker_pool.go:61:5
./worker_pool.go:47:10: leaking param content: jobs
./worker_pool.go:48:6: moved to heap: wg
./worker_pool.go:49:8: &stats{} escapes to heap
./worker_pool.go:51:18: make([]outcome, len(jobs)) escapes to heap
./worker_pool.go:54:6: func literal escapes to heap
./worker_pool.go:80:17: len(out) escapes to heap in main:
./worker_pool.go:80:17:   flow: {storage for ... argument} ← &{storage for len(out)}:
./worker_pool.go:80:17:     from len(out) (spill) at ./worker_pool.go:80:17
./worker_pool.go:80:17:     from ... argument (slice-literal-element) at ./worker_pool.go:80:13
./worker_pool.go:80:17:   flow: fmt.a ← &{storage for ... argument}:
./worker_pool.go:80:17:     from ... argument (spill) at ./worker_pool.go:80:13
./worker_pool.go:80:17:     from fmt.a := ... argument (assign-pair) at ./worker_pool.go:80:13
./worker_pool.go:80:17:   flow: {heap} ← *fmt.a:
./worker_pool.go:80:17:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./worker_pool.go:80:13
./worker_pool.go:80:36: ~r0 escapes to heap in main:
./worker_pool.go:80:36:   flow: {storage for ... argument} ← &{storage for ~r0}:
./worker_pool.go:80:36:     from ~r0 (spill) at ./worker_pool.go:80:36
./worker_pool.go:80:36:     from ... argument (slice-literal-element) at ./worker_pool.go:80:13
./worker_pool.go:80:36:   flow: fmt.a ← &{storage for ... argument}:
./worker_pool.go:80:36:     from ... argument (spill) at ./worker_pool.go:80:13
./worker_pool.go:80:36:     from fmt.a := ... argument (assign-pair) at ./worker_pool.go:80:13
./worker_pool.go:80:36:   flow: {heap} ← *fmt.a:
./worker_pool.go:80:36:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./worker_pool.go:80:13
./worker_pool.go:80:49: errors.Is(st.first, strconv.ErrSyntax) escapes to heap in main:
./worker_pool.go:80:49:   flow: {storage for ... argument} ← &{storage for errors.Is(st.first, strconv.ErrSyntax)}:
./worker_pool.go:80:49:     from errors.Is(st.first, strconv.ErrSyntax) (spill) at ./worker_pool.go:80:49
./worker_pool.go:80:49:     from ... argument (slice-literal-element) at ./worker_pool.go:80:13
./worker_pool.go:80:49:   flow: fmt.a ← &{storage for ... argument}:
./worker_pool.go:80:49:     from ... argument (spill) at ./worker_pool.go:80:13
./worker_pool.go:80:49:     from fmt.a := ... argument (assign-pair) at ./worker_pool.go:80:13
./worker_pool.go:80:49:   flow: {heap} ← *fmt.a:
./worker_pool.go:80:49:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./worker_pool.go:80:13
./worker_pool.go:76:28: []string{...} does not escape
./worker_pool.go:77:16: append does not escape
./worker_pool.go:80:13: ... argument does not escape
./worker_pool.go:80:17: len(out) escapes to heap
./worker_pool.go:80:36: ~r0 escapes to heap
./worker_pool.go:80:49: errors.Is(st.first, strconv.ErrSyntax) escapes to heap
