# command-line-arguments
./pipeline.go:13:6: cannot inline generate: unhandled op GO
./pipeline.go:15:5: cannot inline generate.func1: unhandled op DEFER
./pipeline.go:16:3: can inline generate.func1.deferwrap1 with cost 2 as: func() { close(.autotmp_0) }
./pipeline.go:28:6: cannot inline divide: unhandled op GO
./pipeline.go:30:5: cannot inline divide.func1: unhandled op DEFER
./pipeline.go:31:3: can inline divide.func1.deferwrap1 with cost 2 as: func() { close(.autotmp_0) }
./pipeline.go:50:6: cannot inline merge: unhandled op GO
./pipeline.go:53:13: cannot inline merge.func1: unhandled op DEFER
./pipeline.go:54:3: can inline merge.func1.deferwrap1 with cost 62 as: func() { (*sync.WaitGroup).Done(.autotmp_1) }
./pipeline.go:65:3: can inline merge.gowrap1 with cost 20 as: func() { .autotmp_7(.autotmp_8) }
./pipeline.go:67:5: can inline merge.func2 with cost 62 as: func() { (*sync.WaitGroup).Wait(wg); close(out) }
./pipeline.go:74:6: cannot inline main: unhandled op DEFER
./pipeline.go:76:2: can inline main.deferwrap1 with cost 2 as: func() { close(.autotmp_1) }
./pipeline.go:54:16: inlining call to sync.(*WaitGroup).Done
./pipeline.go:88:13: inlining call to fmt.Println
./pipeline.go:15:5: func literal escapes to heap in generate:
./pipeline.go:15:5:   flow: {heap} ← &{storage for func literal}:
./pipeline.go:15:5:     from func literal (spill) at ./pipeline.go:15:5
./pipeline.go:14:2: generate capturing by value: out (addr=false assign=false width=8)
./pipeline.go:13:37: generate capturing by value: upto (addr=false assign=false width=8)
./pipeline.go:13:15: generate capturing by value: done (addr=false assign=false width=8)
./pipeline.go:16:3: generate.func1 capturing by value: .autotmp_0 (addr=false assign=false width=8)
./pipeline.go:13:37: parameter upto leaks to {storage for func literal} for generate with derefs=0:
./pipeline.go:13:37:   flow: {storage for func literal} ← upto:
./pipeline.go:13:37:     from upto (captured by a closure) at ./pipeline.go:17:19
./pipeline.go:13:15: parameter done leaks to {storage for func literal} for generate with derefs=0:
./pipeline.go:13:15:   flow: {storage for func literal} ← done:
./pipeline.go:13:15:     from done (captured by a closure) at ./pipeline.go:20:11
./pipeline.go:13:15: leaking param: done
./pipeline.go:15:5: func literal escapes to heap
./pipeline.go:30:5: func literal escapes to heap in divide:
./pipeline.go:30:5:   flow: {heap} ← &{storage for func literal}:
./pipeline.go:30:5:     from func literal (spill) at ./pipeline.go:30:5
./pipeline.go:29:2: divide capturing by value: out (addr=false assign=false width=8)
./pipeline.go:28:35: divide capturing by value: in (addr=false assign=false width=8)
./pipeline.go:28:13: divide capturing by value: done (addr=false assign=false width=8)
./pipeline.go:31:3: divide.func1 capturing by value: .autotmp_0 (addr=false assign=false width=8)
./pipeline.go:28:35: parameter in leaks to {storage for func literal} for divide with derefs=0:
./pipeline.go:28:35:   flow: {storage for func literal} ← in:
./pipeline.go:28:35:     from in (captured by a closure) at ./pipeline.go:32:18
./pipeline.go:28:13: parameter done leaks to {storage for func literal} for divide with derefs=0:
./pipeline.go:28:13:   flow: {storage for func literal} ← done:
./pipeline.go:28:13:     from done (captured by a closure) at ./pipeline.go:42:11
./pipeline.go:28:13: leaking param: done
./pipeline.go:28:35: leaking param: in
./pipeline.go:30:5: func literal escapes to heap
./pipeline.go:51:6: wg escapes to heap in merge:
./pipeline.go:51:6:   flow: {heap} ← &wg:
./pipeline.go:51:6:     from wg (address-of) at ./pipeline.go:63:4
./pipeline.go:51:6:     from (*sync.WaitGroup).Add(wg, len(inputs)) (call parameter) at ./pipeline.go:63:8
./pipeline.go:65:3: func literal escapes to heap in merge:
./pipeline.go:65:3:   flow: {heap} ← &{storage for func literal}:
./pipeline.go:65:3:     from func literal (spill) at ./pipeline.go:65:3
./pipeline.go:67:5: func literal escapes to heap in merge:
./pipeline.go:67:5:   flow: {heap} ← &{storage for func literal}:
./pipeline.go:67:5:     from func literal (spill) at ./pipeline.go:67:5
./pipeline.go:51:6: wg escapes to heap in merge:
./pipeline.go:51:6:   flow: {heap} ← &wg:
./pipeline.go:51:6:     from wg (address-of) at ./pipeline.go:68:5
./pipeline.go:51:6:     from (*sync.WaitGroup).Wait(wg) (call parameter) at ./pipeline.go:68:10
./pipeline.go:51:6: merge capturing by ref: wg (addr=true assign=false width=16)
./pipeline.go:52:2: merge capturing by value: out (addr=false assign=false width=8)
./pipeline.go:50:12: merge capturing by value: done (addr=false assign=false width=8)
./pipeline.go:54:11: merge.func1 capturing by value: .autotmp_1 (addr=false assign=false width=8)
./pipeline.go:65:3: merge capturing by value: .autotmp_7 (addr=false assign=false width=8)
./pipeline.go:65:3: merge capturing by value: .autotmp_8 (addr=false assign=false width=8)
./pipeline.go:51:6: merge capturing by ref: wg (addr=true assign=false width=16)
./pipeline.go:51:6: wg escapes to heap in merge:
./pipeline.go:51:6:   flow: {storage for func literal} ← &wg:
./pipeline.go:51:6:     from wg (captured by a closure) at ./pipeline.go:68:3
./pipeline.go:51:6:     from wg (reference) at ./pipeline.go:68:3
./pipeline.go:52:2: merge capturing by value: out (addr=false assign=false width=8)
./pipeline.go:53:13: func literal escapes to heap in merge:
./pipeline.go:53:13:   flow: forward ← &{storage for func literal}:
./pipeline.go:53:13:     from func literal (spill) at ./pipeline.go:53:13
./pipeline.go:53:13:     from forward := func literal (assign) at ./pipeline.go:53:10
./pipeline.go:53:13:   flow: .autotmp_7 ← forward:
./pipeline.go:53:13:     from .autotmp_7, .autotmp_8 = forward, c (assign-pair) at ./pipeline.go:65:3
./pipeline.go:53:13:   flow: {storage for func literal} ← .autotmp_7:
./pipeline.go:53:13:     from .autotmp_7 (captured by a closure) at ./pipeline.go:65:3
./pipeline.go:50:34: parameter inputs leaks to {storage for func literal} for merge with derefs=1:
./pipeline.go:50:34:   flow: {temp} ← inputs:
./pipeline.go:50:34:   flow: c ← *{temp}:
./pipeline.go:50:34:     from for loop (range-deref) at ./pipeline.go:64:14
./pipeline.go:50:34:   flow: .autotmp_8 ← c:
./pipeline.go:50:34:     from .autotmp_7, .autotmp_8 = forward, c (assign-pair) at ./pipeline.go:65:3
./pipeline.go:50:34:   flow: {storage for func literal} ← .autotmp_8:
./pipeline.go:50:34:     from .autotmp_8 (captured by a closure) at ./pipeline.go:65:3
./pipeline.go:50:12: parameter done leaks to {storage for func literal} for merge with derefs=0:
./pipeline.go:50:12:   flow: {storage for func literal} ← done:
./pipeline.go:50:12:     from done (captured by a closure) at ./pipeline.go:58:11
./pipeline.go:50:12: leaking param: done
./pipeline.go:50:34: leaking param content: inputs
./pipeline.go:53:18: c does not escape
./pipeline.go:51:6: moved to heap: wg
./pipeline.go:53:13: func literal escapes to heap
./pipeline.go:67:5: func literal escapes to heap
./pipeline.go:76:2: main capturing by value: .autotmp_1 (addr=false assign=false width=8)
./pipeline.go:88:14: primes escapes to heap in main:
./pipeline.go:88:14:   flow: {storage for ... argument} ← &{storage for primes}:
./pipeline.go:88:14:     from primes (spill) at ./pipeline.go:88:14
./pipeline.go:88:14:     from ... argument (slice-literal-element) at ./pipeline.go:88:13
./pipeline.go:88:14:   flow: fmt.a ← &{storage for ... argument}:
./pipeline.go:88:14:     from ... argument (spill) at ./pipeline.go:88:13
./pipeline.go:88:14:     from fmt.a := ... argument (assign-pair) at ./pipeline.go:88:13
./pipeline.go:88:14:   flow: {heap} ← *fmt.a:
./pipeline.go:88:14:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./pipeline.go:88:13
./pipeline.go:78:17: make([]<-chan result, 3) does not escape
./pipeline.go:88:13: ... argument does not escape
./pipeline.go:88:14: primes escapes to heap
