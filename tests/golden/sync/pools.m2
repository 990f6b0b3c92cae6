# command-line-arguments
./pools.go:17:31: can inline init.func1 with cost 8 as: func() any { return &request{...} }
./pools.go:28:29: can inline init.func2 with cost 11 as: func() any { b := make([]byte, 0, 512); return &b }
./pools.go:12:6: can inline (*request).reset with cost 11 as: method(*request) func() { r.path = ""; r.headers = r.headers[:0] }
./pools.go:19:6: cannot inline handle: unhandled op DEFER
./pools.go:21:2: can inline handle.deferwrap1 with cost 60 as: func() { (*sync.Pool).Put(.autotmp_3, .autotmp_4) }
./pools.go:33:6: cannot inline withSlice: function too complex: cost 166 exceeds budget 80
./pools.go:52:6: can inline (*slab).get with cost 56 as: method(*slab) func(int) *item { if it != nil { s.free = it.next; *it = item{...}; return it }; if len(s.block) == 0 { s.block = make([]item, 64) }; it := &s.block[0]; s.block = s.block[1:]; it.key = key; return it }
./pools.go:67:6: can inline (*slab).put with cost 9 as: method(*slab) func(*item) { it.next = s.free; s.free = it }
./pools.go:77:29: can inline main.func1 with cost 3 as: func() any { return ([]byte)(nil) }
./pools.go:79:46: can inline main.func2 with cost 4 as: func([]byte) []byte { return append(b, "hello"...) }
./pools.go:72:6: cannot inline main: function too complex: cost 371 exceeds budget 80
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]) func(*[16]uintptr, *go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }, *go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]) func(*[16]uintptr, *go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }) *go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] } { return (*go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]) func(*[16]uintptr, *go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]) func(*[16]uintptr) *go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] } { return (*go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[sync.poolChainElt]).CompareAndSwap with cost 70 as: method(*atomic.Pointer[sync.poolChainElt]) func(*sync.poolChainElt, *sync.poolChainElt) bool { return (*atomic.Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[sync.poolChainElt], atomic.old, atomic.new) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[sync.poolChainElt]).Swap with cost 68 as: method(*atomic.Pointer[sync.poolChainElt]) func(*sync.poolChainElt) *sync.poolChainElt { return (*atomic.Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Swap(atomic.x, &atomic..dict.Pointer[sync.poolChainElt], atomic.new) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[sync.poolChainElt]).Store with cost 66 as: method(*atomic.Pointer[sync.poolChainElt]) func(*sync.poolChainElt) { (*atomic.Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Store(atomic.x, &atomic..dict.Pointer[sync.poolChainElt], atomic.val) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[sync.poolChainElt]).Load with cost 9 as: method(*atomic.Pointer[sync.poolChainElt]) func() *sync.poolChainElt { return (*atomic.Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Load(atomic.x, &atomic..dict.Pointer[sync.poolChainElt]) }
./pools.go:22:9: inlining call to (*request).reset
./pools.go:74:12: inlining call to (*slab).get
./pools.go:75:7: inlining call to (*slab).put
./pools.go:76:12: inlining call to (*slab).get
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Load
<autogenerated>:1: inlining call to sync.(*poolDequeue).pack
<autogenerated>:1: inlining call to sync.(*poolDequeue).unpack
./pools.go:17:51: &request{...} escapes to heap in init.func1:
./pools.go:17:51:   flow: ~r0 ← &{storage for &request{...}}:
./pools.go:17:51:     from &request{...} (spill) at ./pools.go:17:51
./pools.go:17:51:     from &request{...} (interface-converted) at ./pools.go:17:51
./pools.go:17:51:     from return &request{...} (return) at ./pools.go:17:44
./pools.go:17:73: make([]string, 0, 8) escapes to heap in init.func1:
./pools.go:17:73:   flow: {storage for &request{...}} ← &{storage for make([]string, 0, 8)}:
./pools.go:17:73:     from make([]string, 0, 8) (spill) at ./pools.go:17:73
./pools.go:17:73:     from request{...} (struct literal element) at ./pools.go:17:59
./pools.go:17:51: &request{...} escapes to heap
./pools.go:17:73: make([]string, 0, 8) escapes to heap
./pools.go:29:2: b escapes to heap in init.func2:
./pools.go:29:2:   flow: ~r0 ← &b:
./pools.go:29:2:     from &b (address-of) at ./pools.go:30:9
./pools.go:29:2:     from &b (interface-converted) at ./pools.go:30:9
./pools.go:29:2:     from return &b (return) at ./pools.go:30:2
./pools.go:29:11: make([]byte, 0, 512) escapes to heap in init.func2:
./pools.go:29:11:   flow: b ← &{storage for make([]byte, 0, 512)}:
./pools.go:29:11:     from make([]byte, 0, 512) (spill) at ./pools.go:29:11
./pools.go:29:11:     from b := make([]byte, 0, 512) (assign) at ./pools.go:29:4
./pools.go:29:2: moved to heap: b
./pools.go:29:11: make([]byte, 0, 512) escapes to heap
./pools.go:14:12: (*request).reset ignoring self-assignment in r.headers = r.headers[:0]
./pools.go:12:7: r does not escape
./pools.go:22:9: handle ignoring self-assignment in r.headers = r.headers[:0]
./pools.go:24:20: append(r.headers, "a", "b") escapes to heap in handle:
./pools.go:24:20:   flow: {heap} ← &{storage for append(r.headers, "a", "b")}:
./pools.go:24:20:     from append(r.headers, "a", "b") (spill) at ./pools.go:24:20
./pools.go:24:20:     from r.headers = append(r.headers, "a", "b") (assign) at ./pools.go:24:12
./pools.go:21:16: handle capturing by value: .autotmp_3 (addr=false assign=false width=8)
./pools.go:21:21: handle capturing by value: .autotmp_4 (addr=false assign=false width=16)
./pools.go:19:13: parameter path leaks to {heap} for handle with derefs=0:
./pools.go:19:13:   flow: {heap} ← path:
./pools.go:19:13:     from r.path = path (assign) at ./pools.go:23:9
./pools.go:19:13: leaking param: path
./pools.go:24:20: append escapes to heap
./pools.go:33:16: f does not escape
./pools.go:59:17: make([]item, 64) escapes to heap in (*slab).get:
./pools.go:59:17:   flow: {heap} ← &{storage for make([]item, 64)}:
./pools.go:59:17:     from make([]item, 64) (spill) at ./pools.go:59:17
./pools.go:59:17:     from s.block = make([]item, 64) (assign) at ./pools.go:59:11
./pools.go:62:10: (*slab).get ignoring self-assignment in s.block = s.block[1:]
./pools.go:52:7: parameter s leaks to {heap} for (*slab).get with derefs=2:
./pools.go:52:7:   flow: it ← *s:
./pools.go:52:7:     from s.free (dot of pointer) at ./pools.go:53:12
./pools.go:52:7:     from it := s.free (assign) at ./pools.go:53:8
./pools.go:52:7:   flow: {heap} ← *it:
./pools.go:52:7:     from it.next (dot of pointer) at ./pools.go:54:14
./pools.go:52:7:     from s.free = it.next (assign) at ./pools.go:54:10
./pools.go:52:7: parameter s leaks to ~r0 for (*slab).get with derefs=1:
./pools.go:52:7:   flow: it ← *s:
./pools.go:52:7:     from s.free (dot of pointer) at ./pools.go:53:12
./pools.go:52:7:     from it := s.free (assign) at ./pools.go:53:8
./pools.go:52:7:   flow: ~r0 ← it:
./pools.go:52:7:     from return it (return) at ./pools.go:56:3
./pools.go:52:7: leaking param content: s
./pools.go:52:7: leaking param: s to result ~r0 level=1
./pools.go:59:17: make([]item, 64) escapes to heap
./pools.go:67:7: parameter s leaks to {heap} for (*slab).put with derefs=1:
./pools.go:67:7:   flow: {heap} ← *s:
./pools.go:67:7:     from s.free (dot of pointer) at ./pools.go:68:13
./pools.go:67:7:     from it.next = s.free (assign) at ./pools.go:68:10
./pools.go:67:20: parameter it leaks to {heap} for (*slab).put with derefs=0:
./pools.go:67:20:   flow: {heap} ← it:
./pools.go:67:20:     from s.free = it (assign) at ./pools.go:69:9
./pools.go:67:7: leaking param content: s
./pools.go:67:20: leaking param: it
./pools.go:77:55: ([]byte)(nil) escapes to heap in main.func1:
./pools.go:77:55:   flow: ~r0 ← &{storage for ([]byte)(nil)}:
./pools.go:77:55:     from ([]byte)(nil) (spill) at ./pools.go:77:55
./pools.go:77:55:     from return ([]byte)(nil) (return) at ./pools.go:77:42
./pools.go:77:55: ([]byte)(nil) escapes to heap
./pools.go:79:83: append(b, "hello"...) escapes to heap in main.func2:
./pools.go:79:83:   flow: ~r0 ← &{storage for append(b, "hello"...)}:
./pools.go:79:83:     from append(b, "hello"...) (spill) at ./pools.go:79:83
./pools.go:79:83:     from return append(b, "hello"...) (return) at ./pools.go:79:70
./pools.go:79:51: parameter b leaks to ~r0 for main.func2 with derefs=0:
./pools.go:79:51:   flow: {temp} ← b:
./pools.go:79:51:     from append(b, "hello"...) (call parameter) at ./pools.go:79:83
./pools.go:79:51:   flow: ~r0 ← {temp}:
./pools.go:79:51:     from return append(b, "hello"...) (return) at ./pools.go:79:70
./pools.go:79:51: leaking param: b to result ~r0 level=0
./pools.go:79:83: append escapes to heap
./pools.go:74:12: make([]item, 64) escapes to heap in main:
./pools.go:74:12:   flow: {heap} ← &{storage for make([]item, 64)}:
./pools.go:74:12:     from make([]item, 64) (spill) at ./pools.go:74:12
./pools.go:74:12:     from s.block = make([]item, 64) (assign) at ./pools.go:74:12
./pools.go:74:12: main ignoring self-assignment in s.block = s.block[1:]
./pools.go:76:12: make([]item, 64) escapes to heap in main:
./pools.go:76:12:   flow: {heap} ← &{storage for make([]item, 64)}:
./pools.go:76:12:     from make([]item, 64) (spill) at ./pools.go:76:12
./pools.go:76:12:     from s.block = make([]item, 64) (assign) at ./pools.go:76:12
./pools.go:76:12: main ignoring self-assignment in s.block = s.block[1:]
./pools.go:77:2: wasteful escapes to heap in main:
./pools.go:77:2:   flow: {heap} ← &wasteful:
./pools.go:77:2:     from wasteful (address-of) at ./pools.go:78:10
./pools.go:77:2:     from (*sync.Pool).Put(wasteful, append([]byte{}, "x"...)) (call parameter) at ./pools.go:78:14
./pools.go:78:21: append([]byte{}, "x"...) escapes to heap in main:
./pools.go:78:21:   flow: {heap} ← &{storage for append([]byte{}, "x"...)}:
./pools.go:78:21:     from append([]byte{}, "x"...) (spill) at ./pools.go:78:21
./pools.go:78:21:     from (*sync.Pool).Put(wasteful, append([]byte{}, "x"...)) (call parameter) at ./pools.go:78:14
./pools.go:78:21: append([]byte{}, "x"...) escapes to heap in main:
./pools.go:78:21:   flow: {storage for append([]byte{}, "x"...)} ← &{storage for append([]byte{}, "x"...)}:
./pools.go:78:21:     from append([]byte{}, "x"...) (spill) at ./pools.go:78:21
./pools.go:78:21:     from append([]byte{}, "x"...) (interface-converted) at ./pools.go:78:21
./pools.go:78:28: []byte{} escapes to heap in main:
./pools.go:78:28:   flow: {temp} ← &{storage for []byte{}}:
./pools.go:78:28:     from []byte{} (spill) at ./pools.go:78:28
./pools.go:78:28:     from append([]byte{}, "x"...) (call parameter) at ./pools.go:78:21
./pools.go:78:28:   flow: {storage for append([]byte{}, "x"...)} ← {temp}:
./pools.go:78:28:     from append([]byte{}, "x"...) (interface-converted) at ./pools.go:78:21
./pools.go:77:29: func literal escapes to heap in main:
./pools.go:77:29:   flow: wasteful ← &{storage for func literal}:
./pools.go:77:29:     from func literal (spill) at ./pools.go:77:29
./pools.go:77:29:     from sync.Pool{...} (struct literal element) at ./pools.go:77:23
./pools.go:77:29:     from wasteful := sync.Pool{...} (assign) at ./pools.go:77:11
./pools.go:77:2: moved to heap: wasteful
./pools.go:74:12: make([]item, 64) escapes to heap
./pools.go:76:12: make([]item, 64) escapes to heap
./pools.go:77:29: func literal escapes to heap
./pools.go:78:21: append([]byte{}, "x"...) escapes to heap
./pools.go:78:28: []byte{} escapes to heap
./pools.go:78:21: append escapes to heap
./pools.go:79:46: func literal does not escape
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[sync.poolChainElt]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[sync.poolChainElt], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[sync.poolChainElt]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: atomic.old ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[sync.poolChainElt], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[sync.poolChainElt]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[sync.poolChainElt], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[sync.poolChainElt]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[sync.poolChainElt], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[sync.poolChainElt]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[sync.poolChainElt], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[sync.poolChainElt]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[sync.poolChainElt], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[sync.poolChainElt]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: atomic.val ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[sync.poolChainElt], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[sync.poolChainElt]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x, atomic..dict := atomic.x, &atomic..dict.Pointer[sync.poolChainElt] (assign-pair) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/poolqueue.go:147:7: parameter sync.d leaks to {heap} for (*struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }).sync.popTail with derefs=1:
$GOROOT/src/sync/poolqueue.go:147:7:   flow: {temp} ← sync.d:
$GOROOT/src/sync/poolqueue.go:147:7:     from sync.d.poolDequeue (dot of pointer) at <autogenerated>:1
$GOROOT/src/sync/poolqueue.go:147:7:     from sync.d.poolDequeue (address-of) at <autogenerated>:1
$GOROOT/src/sync/poolqueue.go:147:7:     from (*sync.poolDequeue).popTail(sync.d.poolDequeue) (call parameter) at <autogenerated>:1
$GOROOT/src/sync/poolqueue.go:147:7:   flow: {heap} ← *{temp}:
$GOROOT/src/sync/poolqueue.go:80:32: parameter sync.val leaks to {heap} for (*struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }).sync.pushHead with derefs=0:
$GOROOT/src/sync/poolqueue.go:80:32:   flow: {heap} ← sync.val:
$GOROOT/src/sync/poolqueue.go:80:32:     from (*sync.poolDequeue).pushHead(sync.d.poolDequeue, sync.val) (call parameter) at <autogenerated>:1
$GOROOT/src/sync/poolqueue.go:80:7: parameter sync.d leaks to {heap} for (*struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }).sync.pushHead with derefs=1:
$GOROOT/src/sync/poolqueue.go:80:7:   flow: {temp} ← sync.d:
$GOROOT/src/sync/poolqueue.go:80:7:     from sync.d.poolDequeue (dot of pointer) at <autogenerated>:1
$GOROOT/src/sync/poolqueue.go:80:7:     from sync.d.poolDequeue (address-of) at <autogenerated>:1
$GOROOT/src/sync/poolqueue.go:80:7:     from (*sync.poolDequeue).pushHead(sync.d.poolDequeue, sync.val) (call parameter) at <autogenerated>:1
$GOROOT/src/sync/poolqueue.go:80:7:   flow: {heap} ← *{temp}:
