# command-line-arguments
./pipeline.go:16:3: can inline generate.func1.deferwrap1
./pipeline.go:31:3: can inline divide.func1.deferwrap1
./pipeline.go:54:3: can inline merge.func1.deferwrap1
./pipeline.go:65:3: can inline merge.gowrap1
./pipeline.go:67:5: can inline merge.func2
./pipeline.go:76:2: can inline main.deferwrap1
./pipeline.go:54:16: inlining call to sync.(*WaitGroup).Done
./pipeline.go:88:13: inlining call to fmt.Println
./pipeline.go:13:15: leaking param: done
./pipeline.go:15:5: func literal escapes to heap
./pipeline.go:28:13: leaking param: done
./pipeline.go:28:35: leaking param: in
./pipeline.go:30:5: func literal escapes to heap
./pipeline.go:50:12: leaking param: done
./pipeline.go:50:34: leaking param content: inputs
./pipeline.go:53:18: c does not escape
./pipeline.go:51:6: moved to heap: wg
./pipeline.go:53:13: func literal escapes to heap
./pipeline.go:67:5: func literal escapes to heap
./pipeline.go:78:17: make([]<-chan result, 3) does not escape
./pipeline.go:88:13: ... argument does not escape
./pipeline.go:88:14: primes escapes to heap
