# replacing
./main.go:5:6: can inline main with cost 36 as: func() { r = <nil>; (*ring.Ring).Fill(r, 3); println((*ring.Ring).Len(r)) }
./main.go:7:8: inlining call to ring.(*Ring).Fill
./main.go:8:15: inlining call to ring.(*Ring).Len
./main.go:7:8: ring.i escapes to heap in main:
./main.go:7:8:   flow: {heap} ← &ring.i:
./main.go:7:8:     from &ring.i (address-of) at ./main.go:7:8
./main.go:7:8:     from append(ring.r.items, &ring.i) (call parameter) at ./main.go:7:8
./main.go:7:8: append(ring.r.items, &ring.i) escapes to heap in main:
./main.go:7:8:   flow: {heap} ← &{storage for append(ring.r.items, &ring.i)}:
./main.go:7:8:     from append(ring.r.items, &ring.i) (spill) at ./main.go:7:8
./main.go:7:8:     from ring.r.items = append(ring.r.items, &ring.i) (assign) at ./main.go:7:8
./main.go:7:8: moved to heap: ring.i
./main.go:7:8: append escapes to heap
