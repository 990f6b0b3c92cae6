# command-line-arguments
./worker_pool.go:33:2: can inline (*stats).fail.deferwrap1
./worker_pool.go:55:4: can inline run.func1.deferwrap1
./worker_pool.go:54:3: can inline run.gowrap1
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
./worker_pool.go:30:7: leaking param: s
./worker_pool.go:30:22: leaking param: err
./worker_pool.go:39:11: j does not escape
./worker_pool.go:42:23: ... argument does not escape
./worker_pool.go:42:39: j.id escapes to heap
./worker_pool.go:42:23: &errors.errorString{...} escapes to heap
./worker_pool.go:47:10: leaking param content: jobs
./worker_pool.go:48:6: moved to heap: wg
./worker_pool.go:49:8: &stats{} escapes to heap
./worker_pool.go:51:18: make([]outcome, len(jobs)) escapes to heap
./worker_pool.go:54:6: func literal escapes to heap
./worker_pool.go:76:28: []string{...} does not escape
./worker_pool.go:77:16: append does not escape
./worker_pool.go:80:13: ... argument does not escape
./worker_pool.go:80:17: len(out) escapes to heap
./worker_pool.go:80:36: ~r0 escapes to heap
./worker_pool.go:80:49: errors.Is(st.first, strconv.ErrSyntax) escapes to heap
