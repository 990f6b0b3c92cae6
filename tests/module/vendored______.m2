# example.com/Mod/shapes
shapes/shapes.go:9:6: can inline (*Square).Area with cost 6 as: method(*Square) func() float64 { return s.Side * s.Side }
./internal/store/store.go:7:6: can inline store.New[go.shape.string,go.shape.interface { Area() float64 }] with cost 5 as: func(*[2]uintptr) *store.Store[go.shape.string,go.shape.interface { Area() float64 }] { return &store.Store[go.shape.string,go.shape.interface { Area() float64 }]{...} }
./internal/store/store.go:9:6: can inline store.(*Store[go.shape.string,go.shape.interface { Area() float64 }]).Put with cost 6 as: method(*store.Store[go.shape.string,go.shape.interface { Area() float64 }]) func(*[5]uintptr, go.shape.string, go.shape.interface { Area() float64 }) { store.s.m[store.k] = store.v }
shapes/shapes.go:11:6: can inline All with cost 31 as: func() *store.Store[string,example.com/Mod/shapes.Shape] { s := store.New[go.shape.string,go.shape.interface { Area() float64 }](&store..dict.New[string,example.com/Mod/shapes.Shape]); (*store.Store[go.shape.string,go.shape.interface { Area() float64 }]).Put(s, &store..dict.Store[string,example.com/Mod/shapes.Shape], "one", &Square{...}); return s }
./internal/store/store.go:11:6: can inline store.(*Store[go.shape.string,go.shape.interface { Area() float64 }]).String with cost 66 as: method(*store.Store[go.shape.string,go.shape.interface { Area() float64 }]) func(*[5]uintptr) string { return fmt.Sprint(... argument...) }
./internal/store/store.go:7:6: can inline store.New[string,example.com/Mod/shapes.Shape] with cost 10 as: func() *store.Store[string,example.com/Mod/shapes.Shape] { return store.New[go.shape.string,go.shape.interface { Area() float64 }](&store..dict.New[string,example.com/Mod/shapes.Shape]) }
./internal/store/store.go:11:6: can inline store.(*Store[string,example.com/Mod/shapes.Shape]).String with cost 71 as: method(*store.Store[string,example.com/Mod/shapes.Shape]) func() string { return (*store.Store[go.shape.string,go.shape.interface { Area() float64 }]).String(store.s, &store..dict.Store[string,example.com/Mod/shapes.Shape]) }
./internal/store/store.go:9:6: can inline store.(*Store[string,example.com/Mod/shapes.Shape]).Put with cost 12 as: method(*store.Store[string,example.com/Mod/shapes.Shape]) func(string, Shape) { (*store.Store[go.shape.string,go.shape.interface { Area() float64 }]).Put(store.s, &store..dict.Store[string,example.com/Mod/shapes.Shape], store.k, store.v) }
shapes/shapes.go:12:31: inlining call to store.New[go.shape.string,go.shape.interface { Area() float64 }]
shapes/shapes.go:13:7: inlining call to store.(*Store[go.shape.string,go.shape.interface { Area() float64 }]).Put
./internal/store/store.go:7:6: inlining call to store.New[go.shape.string,go.shape.interface { Area() float64 }]
./internal/store/store.go:11:6: inlining call to store.(*Store[go.shape.string,go.shape.interface { Area() float64 }]).String
./internal/store/store.go:9:6: inlining call to store.(*Store[go.shape.string,go.shape.interface { Area() float64 }]).Put
shapes/shapes.go:9:7: s does not escape
shapes/shapes.go:13:15: &Square{...} escapes to heap in All:
shapes/shapes.go:13:15:   flow: store.v ← &{storage for &Square{...}}:
shapes/shapes.go:13:15:     from &Square{...} (spill) at shapes/shapes.go:13:15
shapes/shapes.go:13:15:     from &Square{...} (interface-converted) at shapes/shapes.go:13:15
shapes/shapes.go:13:15:     from store.s, store..dict, store.k, store.v := s, &store..dict.Store[string,example.com/Mod/shapes.Shape], "one", &Square{...} (assign-pair) at shapes/shapes.go:13:7
shapes/shapes.go:13:15:   flow: {heap} ← store.v:
shapes/shapes.go:13:15:     from store.s.m[store.k] = store.v (assign) at shapes/shapes.go:13:7
shapes/shapes.go:12:31: &store.Store[go.shape.string,go.shape.interface { Area() float64 }]{...} escapes to heap in All:
shapes/shapes.go:12:31:   flow: ~r0 ← &{storage for &store.Store[go.shape.string,go.shape.interface { Area() float64 }]{...}}:
shapes/shapes.go:12:31:     from &store.Store[go.shape.string,go.shape.interface { Area() float64 }]{...} (spill) at shapes/shapes.go:12:31
shapes/shapes.go:12:31:     from ~r0 = &store.Store[go.shape.string,go.shape.interface { Area() float64 }]{...} (assign-pair) at shapes/shapes.go:12:31
shapes/shapes.go:12:31:   flow: s ← ~r0:
shapes/shapes.go:12:31:     from s := ~r0 (assign) at shapes/shapes.go:12:4
shapes/shapes.go:12:31:   flow: ~r0 ← s:
shapes/shapes.go:12:31:     from return s (return) at shapes/shapes.go:14:2
shapes/shapes.go:12:31: map[go.shape.string]go.shape.interface { Area() float64 }{} escapes to heap in All:
shapes/shapes.go:12:31:   flow: {storage for &store.Store[go.shape.string,go.shape.interface { Area() float64 }]{...}} ← &{storage for map[go.shape.string]go.shape.interface { Area() float64 }{}}:
shapes/shapes.go:12:31:     from map[go.shape.string]go.shape.interface { Area() float64 }{} (spill) at shapes/shapes.go:12:31
shapes/shapes.go:12:31:     from store.Store[go.shape.string,go.shape.interface { Area() float64 }]{...} (struct literal element) at shapes/shapes.go:12:31
shapes/shapes.go:12:31: &store.Store[go.shape.string,go.shape.interface { Area() float64 }]{...} escapes to heap
shapes/shapes.go:12:31: map[go.shape.string]go.shape.interface { Area() float64 }{} escapes to heap
shapes/shapes.go:13:15: &Square{...} escapes to heap
./internal/store/store.go:11:62: len(store.s.m) escapes to heap in (*Store[go.shape.string,go.shape.interface { Area() float64 }]).String:
./internal/store/store.go:11:62:   flow: {storage for ... argument} ← &{storage for len(store.s.m)}:
./internal/store/store.go:11:62:     from len(store.s.m) (spill) at ./internal/store/store.go:11:62
./internal/store/store.go:11:62:     from ... argument (slice-literal-element) at ./internal/store/store.go:11:58
./internal/store/store.go:11:62:   flow: {heap} ← {storage for ... argument}:
./internal/store/store.go:11:62:     from ... argument (spill) at ./internal/store/store.go:11:58
./internal/store/store.go:11:62:     from fmt.Sprint(... argument...) (call parameter) at ./internal/store/store.go:11:58
./internal/store/store.go:11:58: ... argument does not escape
./internal/store/store.go:11:62: len(store.s.m) escapes to heap
./internal/store/store.go:9:27: parameter store.k leaks to {heap} for (*Store[go.shape.string,go.shape.interface { Area() float64 }]).Put with derefs=0:
./internal/store/store.go:9:27:   flow: {heap} ← store.k:
./internal/store/store.go:9:27:     from store.s.m[store.k] (key of map put) at ./internal/store/store.go:9:42
./internal/store/store.go:9:32: parameter store.v leaks to {heap} for (*Store[go.shape.string,go.shape.interface { Area() float64 }]).Put with derefs=0:
./internal/store/store.go:9:32:   flow: {heap} ← store.v:
./internal/store/store.go:9:32:     from store.s.m[store.k] = store.v (assign) at ./internal/store/store.go:9:46
./internal/store/store.go:7:55: &store.Store[go.shape.string,go.shape.interface { Area() float64 }]{...} escapes to heap in New[go.shape.string,go.shape.interface { Area() float64 }]:
./internal/store/store.go:7:55:   flow: store.~r0 ← &{storage for &store.Store[go.shape.string,go.shape.interface { Area() float64 }]{...}}:
./internal/store/store.go:7:55:     from &store.Store[go.shape.string,go.shape.interface { Area() float64 }]{...} (spill) at ./internal/store/store.go:7:55
./internal/store/store.go:7:55:     from return &store.Store[go.shape.string,go.shape.interface { Area() float64 }]{...} (return) at ./internal/store/store.go:7:48
./internal/store/store.go:7:78: map[go.shape.string]go.shape.interface { Area() float64 }{} escapes to heap in New[go.shape.string,go.shape.interface { Area() float64 }]:
./internal/store/store.go:7:78:   flow: {storage for &store.Store[go.shape.string,go.shape.interface { Area() float64 }]{...}} ← &{storage for map[go.shape.string]go.shape.interface { Area() float64 }{}}:
./internal/store/store.go:7:78:     from map[go.shape.string]go.shape.interface { Area() float64 }{} (spill) at ./internal/store/store.go:7:78
./internal/store/store.go:7:78:     from store.Store[go.shape.string,go.shape.interface { Area() float64 }]{...} (struct literal element) at ./internal/store/store.go:7:67
./internal/store/store.go:7:55: &store.Store[go.shape.string,go.shape.interface { Area() float64 }]{...} escapes to heap
./internal/store/store.go:7:78: map[go.shape.string]go.shape.interface { Area() float64 }{} escapes to heap
./internal/store/store.go:7:6: &store.Store[go.shape.string,go.shape.interface { Area() float64 }]{...} escapes to heap in New[string,example.com/Mod/shapes.Shape]:
./internal/store/store.go:7:6:   flow: store.~r0 ← &{storage for &store.Store[go.shape.string,go.shape.interface { Area() float64 }]{...}}:
./internal/store/store.go:7:6:     from &store.Store[go.shape.string,go.shape.interface { Area() float64 }]{...} (spill) at ./internal/store/store.go:7:6
./internal/store/store.go:7:6:     from store.~r0 = &store.Store[go.shape.string,go.shape.interface { Area() float64 }]{...} (assign-pair) at ./internal/store/store.go:7:6
./internal/store/store.go:7:6:   flow: store.~r0 ← store.~r0:
./internal/store/store.go:7:6:     from return store.~r0 (return) at ./internal/store/store.go:7:6
./internal/store/store.go:7:6: map[go.shape.string]go.shape.interface { Area() float64 }{} escapes to heap in New[string,example.com/Mod/shapes.Shape]:
./internal/store/store.go:7:6:   flow: {storage for &store.Store[go.shape.string,go.shape.interface { Area() float64 }]{...}} ← &{storage for map[go.shape.string]go.shape.interface { Area() float64 }{}}:
./internal/store/store.go:7:6:     from map[go.shape.string]go.shape.interface { Area() float64 }{} (spill) at ./internal/store/store.go:7:6
./internal/store/store.go:7:6:     from store.Store[go.shape.string,go.shape.interface { Area() float64 }]{...} (struct literal element) at ./internal/store/store.go:7:6
./internal/store/store.go:7:6: &store.Store[go.shape.string,go.shape.interface { Area() float64 }]{...} escapes to heap
./internal/store/store.go:7:6: map[go.shape.string]go.shape.interface { Area() float64 }{} escapes to heap
./internal/store/store.go:11:6: len(store.s.m) escapes to heap in (*Store[string,example.com/Mod/shapes.Shape]).String:
./internal/store/store.go:11:6:   flow: {storage for ... argument} ← &{storage for len(store.s.m)}:
./internal/store/store.go:11:6:     from len(store.s.m) (spill) at ./internal/store/store.go:11:6
./internal/store/store.go:11:6:     from ... argument (slice-literal-element) at ./internal/store/store.go:11:6
./internal/store/store.go:11:6:   flow: {heap} ← {storage for ... argument}:
./internal/store/store.go:11:6:     from ... argument (spill) at ./internal/store/store.go:11:6
./internal/store/store.go:11:6:     from fmt.Sprint(... argument...) (call parameter) at ./internal/store/store.go:11:6
./internal/store/store.go:11:6: ... argument does not escape
./internal/store/store.go:11:6: len(store.s.m) escapes to heap
./internal/store/store.go:9:27: parameter store.k leaks to {heap} for (*Store[string,example.com/Mod/shapes.Shape]).Put with derefs=0:
./internal/store/store.go:9:27:   flow: store.k ← store.k:
./internal/store/store.go:9:27:     from store.s, store..dict, store.k, store.v := store.s, &store..dict.Store[string,example.com/Mod/shapes.Shape], store.k, store.v (assign-pair) at ./internal/store/store.go:9:6
./internal/store/store.go:9:27:   flow: {heap} ← store.k:
./internal/store/store.go:9:27:     from store.s.m[store.k] (key of map put) at ./internal/store/store.go:9:6
./internal/store/store.go:9:32: parameter store.v leaks to {heap} for (*Store[string,example.com/Mod/shapes.Shape]).Put with derefs=0:
./internal/store/store.go:9:32:   flow: store.v ← store.v:
./internal/store/store.go:9:32:     from store.s, store..dict, store.k, store.v := store.s, &store..dict.Store[string,example.com/Mod/shapes.Shape], store.k, store.v (assign-pair) at ./internal/store/store.go:9:6
./internal/store/store.go:9:32:   flow: {heap} ← store.v:
./internal/store/store.go:9:32:     from store.s.m[store.k] = store.v (assign) at ./internal/store/store.go:9:6
<autogenerated>:1: parameter ~p0 leaks to {heap} for Shape.Area with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Area() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for interface { Area() float64 }.Area with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Area() (call parameter) at <autogenerated>:1
# example.com/Mod/cmd/tool
./internal/store/store.go:7:6: can inline store.New[go.shape.int,go.shape.*uint8] with cost 5 as: func(*[2]uintptr) *store.Store[go.shape.int,go.shape.*uint8] { return &store.Store[go.shape.int,go.shape.*uint8]{...} }
./internal/store/store.go:9:6: can inline store.(*Store[go.shape.int,go.shape.*uint8]).Put with cost 6 as: method(*store.Store[go.shape.int,go.shape.*uint8]) func(*[5]uintptr, go.shape.int, go.shape.*uint8) { store.s.m[store.k] = store.v }
cmd/tool/main.go:11:6: cannot inline main: function too complex: cost 186 exceeds budget 80
cmd/tool/more.go:3:6: can inline use with cost 21 as: func(func(int) *int) *int { return f(1) }
./internal/store/store.go:11:6: can inline store.(*Store[go.shape.string,go.shape.interface { Area() float64 }]).String with cost 66 as: method(*store.Store[go.shape.string,go.shape.interface { Area() float64 }]) func(*[5]uintptr) string { return fmt.Sprint(... argument...) }
./internal/store/store.go:9:6: can inline store.(*Store[go.shape.string,go.shape.interface { Area() float64 }]).Put with cost 6 as: method(*store.Store[go.shape.string,go.shape.interface { Area() float64 }]) func(*[5]uintptr, go.shape.string, go.shape.interface { Area() float64 }) { store.s.m[store.k] = store.v }
./internal/store/store.go:11:6: can inline store.(*Store[string,example.com/Mod/shapes.Shape]).String with cost 71 as: method(*store.Store[string,example.com/Mod/shapes.Shape]) func() string { return (*store.Store[go.shape.string,go.shape.interface { Area() float64 }]).String(store.s, &store..dict.Store[string,example.com/Mod/shapes.Shape]) }
./internal/store/store.go:9:6: can inline store.(*Store[string,example.com/Mod/shapes.Shape]).Put with cost 12 as: method(*store.Store[string,example.com/Mod/shapes.Shape]) func(string, shapes.Shape) { (*store.Store[go.shape.string,go.shape.interface { Area() float64 }]).Put(store.s, &store..dict.Store[string,example.com/Mod/shapes.Shape], store.k, store.v) }
./internal/store/store.go:11:6: can inline store.(*Store[go.shape.int,go.shape.*uint8]).String with cost 66 as: method(*store.Store[go.shape.int,go.shape.*uint8]) func(*[5]uintptr) string { return fmt.Sprint(... argument...) }
./internal/store/store.go:7:6: can inline store.New[int,*int] with cost 10 as: func() *store.Store[int,*int] { return store.New[go.shape.int,go.shape.*uint8](&store..dict.New[int,*int]) }
./internal/store/store.go:11:6: can inline store.(*Store[int,*int]).String with cost 71 as: method(*store.Store[int,*int]) func() string { return (*store.Store[go.shape.int,go.shape.*uint8]).String(store.s, &store..dict.Store[int,*int]) }
./internal/store/store.go:9:6: can inline store.(*Store[int,*int]).Put with cost 12 as: method(*store.Store[int,*int]) func(int, *int) { (*store.Store[go.shape.int,go.shape.*uint8]).Put(store.s, &store..dict.Store[int,*int], store.k, store.v) }
cmd/tool/main.go:12:27: inlining call to store.New[go.shape.int,go.shape.*uint8]
cmd/tool/main.go:14:8: inlining call to store.(*Store[go.shape.int,go.shape.*uint8]).Put
cmd/tool/main.go:17:8: inlining call to ring.(*Ring).Fill
cmd/tool/main.go:18:27: inlining call to shapes.All
cmd/tool/main.go:18:36: inlining call to ring.(*Ring).Len
cmd/tool/main.go:18:13: inlining call to fmt.Println
cmd/tool/main.go:18:27: inlining call to store.New[go.shape.string,go.shape.interface { Area() float64 }]
cmd/tool/main.go:18:27: inlining call to store.(*Store[go.shape.string,go.shape.interface { Area() float64 }]).Put
./internal/store/store.go:11:6: inlining call to store.(*Store[go.shape.string,go.shape.interface { Area() float64 }]).String
./internal/store/store.go:9:6: inlining call to store.(*Store[go.shape.string,go.shape.interface { Area() float64 }]).Put
./internal/store/store.go:7:6: inlining call to store.New[go.shape.int,go.shape.*uint8]
./internal/store/store.go:11:6: inlining call to store.(*Store[go.shape.int,go.shape.*uint8]).String
./internal/store/store.go:9:6: inlining call to store.(*Store[go.shape.int,go.shape.*uint8]).Put
cmd/tool/main.go:17:8: ring.i escapes to heap in main:
cmd/tool/main.go:17:8:   flow: {heap} ← &ring.i:
cmd/tool/main.go:17:8:     from &ring.i (address-of) at cmd/tool/main.go:17:8
cmd/tool/main.go:17:8:     from append(ring.r.items, &ring.i) (call parameter) at cmd/tool/main.go:17:8
cmd/tool/main.go:17:8: append(ring.r.items, &ring.i) escapes to heap in main:
cmd/tool/main.go:17:8:   flow: {heap} ← &{storage for append(ring.r.items, &ring.i)}:
cmd/tool/main.go:17:8:     from append(ring.r.items, &ring.i) (spill) at cmd/tool/main.go:17:8
cmd/tool/main.go:17:8:     from ring.r.items = append(ring.r.items, &ring.i) (assign) at cmd/tool/main.go:17:8
cmd/tool/main.go:13:6: i escapes to heap in main:
cmd/tool/main.go:13:6:   flow: store.v ← &i:
cmd/tool/main.go:13:6:     from &i (address-of) at cmd/tool/main.go:14:12
cmd/tool/main.go:13:6:     from store.s, store..dict, store.k, store.v := s, &store..dict.Store[int,*int], i, &i (assign-pair) at cmd/tool/main.go:14:8
cmd/tool/main.go:13:6:   flow: {heap} ← store.v:
cmd/tool/main.go:13:6:     from store.s.m[store.k] = store.v (assign) at cmd/tool/main.go:14:8
cmd/tool/main.go:18:27: &shapes.Square{...} escapes to heap in main:
cmd/tool/main.go:18:27:   flow: store.v ← &{storage for &shapes.Square{...}}:
cmd/tool/main.go:18:27:     from &shapes.Square{...} (spill) at cmd/tool/main.go:18:27
cmd/tool/main.go:18:27:     from &shapes.Square{...} (interface-converted) at cmd/tool/main.go:18:27
cmd/tool/main.go:18:27:     from store.s, store..dict, store.k, store.v := shapes.s, &store..dict.Store[string,example.com/Mod/shapes.Shape], "one", &shapes.Square{...} (assign-pair) at cmd/tool/main.go:18:27
cmd/tool/main.go:18:27:   flow: {heap} ← store.v:
cmd/tool/main.go:18:27:     from store.s.m[store.k] = store.v (assign) at cmd/tool/main.go:18:27
cmd/tool/main.go:18:36: ~r0 escapes to heap in main:
cmd/tool/main.go:18:36:   flow: {storage for ... argument} ← &{storage for ~r0}:
cmd/tool/main.go:18:36:     from ~r0 (spill) at cmd/tool/main.go:18:36
cmd/tool/main.go:18:36:     from ... argument (slice-literal-element) at cmd/tool/main.go:18:13
cmd/tool/main.go:18:36:   flow: fmt.a ← &{storage for ... argument}:
cmd/tool/main.go:18:36:     from ... argument (spill) at cmd/tool/main.go:18:13
cmd/tool/main.go:18:36:     from fmt.a := ... argument (assign-pair) at cmd/tool/main.go:18:13
cmd/tool/main.go:18:36:   flow: {heap} ← *fmt.a:
cmd/tool/main.go:18:36:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at cmd/tool/main.go:18:13
cmd/tool/main.go:12:27: &store.Store[go.shape.int,go.shape.*uint8]{...} escapes to heap in main:
cmd/tool/main.go:12:27:   flow: ~r0 ← &{storage for &store.Store[go.shape.int,go.shape.*uint8]{...}}:
cmd/tool/main.go:12:27:     from &store.Store[go.shape.int,go.shape.*uint8]{...} (spill) at cmd/tool/main.go:12:27
cmd/tool/main.go:12:27:     from ~r0 = &store.Store[go.shape.int,go.shape.*uint8]{...} (assign-pair) at cmd/tool/main.go:12:27
cmd/tool/main.go:12:27:   flow: s ← ~r0:
cmd/tool/main.go:12:27:     from s := ~r0 (assign) at cmd/tool/main.go:12:4
cmd/tool/main.go:12:27:   flow: {storage for ... argument} ← s:
cmd/tool/main.go:12:27:     from s (interface-converted) at cmd/tool/main.go:18:14
cmd/tool/main.go:12:27:     from ... argument (slice-literal-element) at cmd/tool/main.go:18:13
cmd/tool/main.go:12:27:   flow: fmt.a ← &{storage for ... argument}:
cmd/tool/main.go:12:27:     from ... argument (spill) at cmd/tool/main.go:18:13
cmd/tool/main.go:12:27:     from fmt.a := ... argument (assign-pair) at cmd/tool/main.go:18:13
cmd/tool/main.go:12:27:   flow: {heap} ← *fmt.a:
cmd/tool/main.go:12:27:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at cmd/tool/main.go:18:13
cmd/tool/main.go:18:27: &store.Store[go.shape.string,go.shape.interface { Area() float64 }]{...} escapes to heap in main:
cmd/tool/main.go:18:27:   flow: ~r0 ← &{storage for &store.Store[go.shape.string,go.shape.interface { Area() float64 }]{...}}:
cmd/tool/main.go:18:27:     from &store.Store[go.shape.string,go.shape.interface { Area() float64 }]{...} (spill) at cmd/tool/main.go:18:27
cmd/tool/main.go:18:27:     from ~r0 = &store.Store[go.shape.string,go.shape.interface { Area() float64 }]{...} (assign-pair) at cmd/tool/main.go:18:27
cmd/tool/main.go:18:27:   flow: shapes.s ← ~r0:
cmd/tool/main.go:18:27:     from shapes.s := ~r0 (assign) at cmd/tool/main.go:18:27
cmd/tool/main.go:18:27:   flow: ~r0 ← shapes.s:
cmd/tool/main.go:18:27:     from ~r0 = shapes.s (assign-pair) at cmd/tool/main.go:18:27
cmd/tool/main.go:18:27:   flow: {storage for ... argument} ← ~r0:
cmd/tool/main.go:18:27:     from ~r0 (interface-converted) at cmd/tool/main.go:18:27
cmd/tool/main.go:18:27:     from ... argument (slice-literal-element) at cmd/tool/main.go:18:13
cmd/tool/main.go:18:27:   flow: fmt.a ← &{storage for ... argument}:
cmd/tool/main.go:18:27:     from ... argument (spill) at cmd/tool/main.go:18:13
cmd/tool/main.go:18:27:     from fmt.a := ... argument (assign-pair) at cmd/tool/main.go:18:13
cmd/tool/main.go:18:27:   flow: {heap} ← *fmt.a:
cmd/tool/main.go:18:27:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at cmd/tool/main.go:18:13
cmd/tool/main.go:18:27: map[go.shape.string]go.shape.interface { Area() float64 }{} escapes to heap in main:
cmd/tool/main.go:18:27:   flow: {storage for &store.Store[go.shape.string,go.shape.interface { Area() float64 }]{...}} ← &{storage for map[go.shape.string]go.shape.interface { Area() float64 }{}}:
cmd/tool/main.go:18:27:     from map[go.shape.string]go.shape.interface { Area() float64 }{} (spill) at cmd/tool/main.go:18:27
cmd/tool/main.go:18:27:     from store.Store[go.shape.string,go.shape.interface { Area() float64 }]{...} (struct literal element) at cmd/tool/main.go:18:27
cmd/tool/main.go:12:27: map[go.shape.int]go.shape.*uint8{} escapes to heap in main:
cmd/tool/main.go:12:27:   flow: {storage for &store.Store[go.shape.int,go.shape.*uint8]{...}} ← &{storage for map[go.shape.int]go.shape.*uint8{}}:
cmd/tool/main.go:12:27:     from map[go.shape.int]go.shape.*uint8{} (spill) at cmd/tool/main.go:12:27
cmd/tool/main.go:12:27:     from store.Store[go.shape.int,go.shape.*uint8]{...} (struct literal element) at cmd/tool/main.go:12:27
cmd/tool/main.go:13:6: moved to heap: i
cmd/tool/main.go:17:8: moved to heap: ring.i
cmd/tool/main.go:12:27: &store.Store[go.shape.int,go.shape.*uint8]{...} escapes to heap
cmd/tool/main.go:12:27: map[go.shape.int]go.shape.*uint8{} escapes to heap
cmd/tool/main.go:16:7: &ring.Ring{} does not escape
cmd/tool/main.go:17:8: append escapes to heap
cmd/tool/main.go:18:13: ... argument does not escape
cmd/tool/main.go:18:27: &store.Store[go.shape.string,go.shape.interface { Area() float64 }]{...} escapes to heap
cmd/tool/main.go:18:27: map[go.shape.string]go.shape.interface { Area() float64 }{} escapes to heap
cmd/tool/main.go:18:27: &shapes.Square{...} escapes to heap
cmd/tool/main.go:18:36: ~r0 escapes to heap
cmd/tool/more.go:3:10: f does not escape
./internal/store/store.go:11:62: len(store.s.m) escapes to heap in (*Store[go.shape.string,go.shape.interface { Area() float64 }]).String:
./internal/store/store.go:11:62:   flow: {storage for ... argument} ← &{storage for len(store.s.m)}:
./internal/store/store.go:11:62:     from len(store.s.m) (spill) at ./internal/store/store.go:11:62
./internal/store/store.go:11:62:     from ... argument (slice-literal-element) at ./internal/store/store.go:11:58
./internal/store/store.go:11:62:   flow: {heap} ← {storage for ... argument}:
./internal/store/store.go:11:62:     from ... argument (spill) at ./internal/store/store.go:11:58
./internal/store/store.go:11:62:     from fmt.Sprint(... argument...) (call parameter) at ./internal/store/store.go:11:58
./internal/store/store.go:11:58: ... argument does not escape
./internal/store/store.go:11:62: len(store.s.m) escapes to heap
./internal/store/store.go:9:27: parameter store.k leaks to {heap} for (*Store[go.shape.string,go.shape.interface { Area() float64 }]).Put with derefs=0:
./internal/store/store.go:9:27:   flow: {heap} ← store.k:
./internal/store/store.go:9:27:     from store.s.m[store.k] (key of map put) at ./internal/store/store.go:9:42
./internal/store/store.go:9:32: parameter store.v leaks to {heap} for (*Store[go.shape.string,go.shape.interface { Area() float64 }]).Put with derefs=0:
./internal/store/store.go:9:32:   flow: {heap} ← store.v:
./internal/store/store.go:9:32:     from store.s.m[store.k] = store.v (assign) at ./internal/store/store.go:9:46
./internal/store/store.go:11:6: len(store.s.m) escapes to heap in (*Store[string,example.com/Mod/shapes.Shape]).String:
./internal/store/store.go:11:6:   flow: {storage for ... argument} ← &{storage for len(store.s.m)}:
./internal/store/store.go:11:6:     from len(store.s.m) (spill) at ./internal/store/store.go:11:6
./internal/store/store.go:11:6:     from ... argument (slice-literal-element) at ./internal/store/store.go:11:6
./internal/store/store.go:11:6:   flow: {heap} ← {storage for ... argument}:
./internal/store/store.go:11:6:     from ... argument (spill) at ./internal/store/store.go:11:6
./internal/store/store.go:11:6:     from fmt.Sprint(... argument...) (call parameter) at ./internal/store/store.go:11:6
./internal/store/store.go:11:6: ... argument does not escape
./internal/store/store.go:11:6: len(store.s.m) escapes to heap
./internal/store/store.go:9:27: parameter store.k leaks to {heap} for (*Store[string,example.com/Mod/shapes.Shape]).Put with derefs=0:
./internal/store/store.go:9:27:   flow: store.k ← store.k:
./internal/store/store.go:9:27:     from store.s, store..dict, store.k, store.v := store.s, &store..dict.Store[string,example.com/Mod/shapes.Shape], store.k, store.v (assign-pair) at ./internal/store/store.go:9:6
./internal/store/store.go:9:27:   flow: {heap} ← store.k:
./internal/store/store.go:9:27:     from store.s.m[store.k] (key of map put) at ./internal/store/store.go:9:6
./internal/store/store.go:9:32: parameter store.v leaks to {heap} for (*Store[string,example.com/Mod/shapes.Shape]).Put with derefs=0:
./internal/store/store.go:9:32:   flow: store.v ← store.v:
./internal/store/store.go:9:32:     from store.s, store..dict, store.k, store.v := store.s, &store..dict.Store[string,example.com/Mod/shapes.Shape], store.k, store.v (assign-pair) at ./internal/store/store.go:9:6
./internal/store/store.go:9:32:   flow: {heap} ← store.v:
./internal/store/store.go:9:32:     from store.s.m[store.k] = store.v (assign) at ./internal/store/store.go:9:6
./internal/store/store.go:7:55: &store.Store[go.shape.int,go.shape.*uint8]{...} escapes to heap in New[go.shape.int,go.shape.*uint8]:
./internal/store/store.go:7:55:   flow: store.~r0 ← &{storage for &store.Store[go.shape.int,go.shape.*uint8]{...}}:
./internal/store/store.go:7:55:     from &store.Store[go.shape.int,go.shape.*uint8]{...} (spill) at ./internal/store/store.go:7:55
./internal/store/store.go:7:55:     from return &store.Store[go.shape.int,go.shape.*uint8]{...} (return) at ./internal/store/store.go:7:48
./internal/store/store.go:7:78: map[go.shape.int]go.shape.*uint8{} escapes to heap in New[go.shape.int,go.shape.*uint8]:
./internal/store/store.go:7:78:   flow: {storage for &store.Store[go.shape.int,go.shape.*uint8]{...}} ← &{storage for map[go.shape.int]go.shape.*uint8{}}:
./internal/store/store.go:7:78:     from map[go.shape.int]go.shape.*uint8{} (spill) at ./internal/store/store.go:7:78
./internal/store/store.go:7:78:     from store.Store[go.shape.int,go.shape.*uint8]{...} (struct literal element) at ./internal/store/store.go:7:67
./internal/store/store.go:7:55: &store.Store[go.shape.int,go.shape.*uint8]{...} escapes to heap
./internal/store/store.go:7:78: map[go.shape.int]go.shape.*uint8{} escapes to heap
./internal/store/store.go:11:62: len(store.s.m) escapes to heap in (*Store[go.shape.int,go.shape.*uint8]).String:
./internal/store/store.go:11:62:   flow: {storage for ... argument} ← &{storage for len(store.s.m)}:
./internal/store/store.go:11:62:     from len(store.s.m) (spill) at ./internal/store/store.go:11:62
./internal/store/store.go:11:62:     from ... argument (slice-literal-element) at ./internal/store/store.go:11:58
./internal/store/store.go:11:62:   flow: {heap} ← {storage for ... argument}:
./internal/store/store.go:11:62:     from ... argument (spill) at ./internal/store/store.go:11:58
./internal/store/store.go:11:62:     from fmt.Sprint(... argument...) (call parameter) at ./internal/store/store.go:11:58
./internal/store/store.go:11:58: ... argument does not escape
./internal/store/store.go:11:62: len(store.s.m) escapes to heap
./internal/store/store.go:9:32: parameter store.v leaks to {heap} for (*Store[go.shape.int,go.shape.*uint8]).Put with derefs=0:
./internal/store/store.go:9:32:   flow: {heap} ← store.v:
./internal/store/store.go:9:32:     from store.s.m[store.k] = store.v (assign) at ./internal/store/store.go:9:46
./internal/store/store.go:7:6: &store.Store[go.shape.int,go.shape.*uint8]{...} escapes to heap in New[int,*int]:
./internal/store/store.go:7:6:   flow: store.~r0 ← &{storage for &store.Store[go.shape.int,go.shape.*uint8]{...}}:
./internal/store/store.go:7:6:     from &store.Store[go.shape.int,go.shape.*uint8]{...} (spill) at ./internal/store/store.go:7:6
./internal/store/store.go:7:6:     from store.~r0 = &store.Store[go.shape.int,go.shape.*uint8]{...} (assign-pair) at ./internal/store/store.go:7:6
./internal/store/store.go:7:6:   flow: store.~r0 ← store.~r0:
./internal/store/store.go:7:6:     from return store.~r0 (return) at ./internal/store/store.go:7:6
./internal/store/store.go:7:6: map[go.shape.int]go.shape.*uint8{} escapes to heap in New[int,*int]:
./internal/store/store.go:7:6:   flow: {storage for &store.Store[go.shape.int,go.shape.*uint8]{...}} ← &{storage for map[go.shape.int]go.shape.*uint8{}}:
./internal/store/store.go:7:6:     from map[go.shape.int]go.shape.*uint8{} (spill) at ./internal/store/store.go:7:6
./internal/store/store.go:7:6:     from store.Store[go.shape.int,go.shape.*uint8]{...} (struct literal element) at ./internal/store/store.go:7:6
./internal/store/store.go:7:6: &store.Store[go.shape.int,go.shape.*uint8]{...} escapes to heap
./internal/store/store.go:7:6: map[go.shape.int]go.shape.*uint8{} escapes to heap
./internal/store/store.go:11:6: len(store.s.m) escapes to heap in (*Store[int,*int]).String:
./internal/store/store.go:11:6:   flow: {storage for ... argument} ← &{storage for len(store.s.m)}:
./internal/store/store.go:11:6:     from len(store.s.m) (spill) at ./internal/store/store.go:11:6
./internal/store/store.go:11:6:     from ... argument (slice-literal-element) at ./internal/store/store.go:11:6
./internal/store/store.go:11:6:   flow: {heap} ← {storage for ... argument}:
./internal/store/store.go:11:6:     from ... argument (spill) at ./internal/store/store.go:11:6
./internal/store/store.go:11:6:     from fmt.Sprint(... argument...) (call parameter) at ./internal/store/store.go:11:6
./internal/store/store.go:11:6: ... argument does not escape
./internal/store/store.go:11:6: len(store.s.m) escapes to heap
./internal/store/store.go:9:32: parameter store.v leaks to {heap} for (*Store[int,*int]).Put with derefs=0:
./internal/store/store.go:9:32:   flow: store.v ← store.v:
./internal/store/store.go:9:32:     from store.s, store..dict, store.k, store.v := store.s, &store..dict.Store[int,*int], store.k, store.v (assign-pair) at ./internal/store/store.go:9:6
./internal/store/store.go:9:32:   flow: {heap} ← store.v:
./internal/store/store.go:9:32:     from store.s.m[store.k] = store.v (assign) at ./internal/store/store.go:9:6
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for interface { Area() float64 }.Area with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Area() (call parameter) at <autogenerated>:1
