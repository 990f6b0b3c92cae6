# command-line-arguments
./pool_of_buffers.go:15:30: can inline init.func1 with cost 3 as: func() any { return new(bytes.Buffer) }
./pool_of_buffers.go:17:6: cannot inline render: unhandled op DEFER
./pool_of_buffers.go:20:2: can inline render.deferwrap1 with cost 60 as: func() { (*sync.Pool).Put(.autotmp_3, .autotmp_4) }
./pool_of_buffers.go:25:6: can inline digits with cost 36 as: func(uint64) string { scratch = <nil>; i := 20; for loop }
./pool_of_buffers.go:37:6: can inline grow with cost 28 as: func([]byte, int) []byte { if cap(b) - len(b) >= n { return b }; bigger := make([]byte, len(b), 2 * cap(b) + n); copy(bigger, b); return bigger }
./pool_of_buffers.go:46:6: cannot inline fingerprint: function too complex: cost 275 exceeds budget 80
./pool_of_buffers.go:55:6: cannot inline bucket: function too complex: cost 140 exceeds budget 80
./pool_of_buffers.go:61:6: can inline xor with cost 40 as: func([]byte, []byte, []byte) int { n := min(len(a), len(b)); if n == 0 { return 0 }; _ = dst[n - 1]; for loop; return n }
./pool_of_buffers.go:74:17: can inline main.func1 with cost 104 as: func(io.Writer) { fmt.Fprint(w, ... argument...) }
./pool_of_buffers.go:73:6: cannot inline main: function too complex: cost 433 exceeds budget 80
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]) func(*[16]uintptr, *go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }, *go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]) func(*[16]uintptr, *go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }) *go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] } { return (*go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]) func(*[16]uintptr, *go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]) func(*[16]uintptr) *go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] } { return (*go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[sync.poolChainElt]).CompareAndSwap with cost 70 as: method(*atomic.Pointer[sync.poolChainElt]) func(*sync.poolChainElt, *sync.poolChainElt) bool { return (*atomic.Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[sync.poolChainElt], atomic.old, atomic.new) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[sync.poolChainElt]).Swap with cost 68 as: method(*atomic.Pointer[sync.poolChainElt]) func(*sync.poolChainElt) *sync.poolChainElt { return (*atomic.Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Swap(atomic.x, &atomic..dict.Pointer[sync.poolChainElt], atomic.new) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[sync.poolChainElt]).Store with cost 66 as: method(*atomic.Pointer[sync.poolChainElt]) func(*sync.poolChainElt) { (*atomic.Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Store(atomic.x, &atomic..dict.Pointer[sync.poolChainElt], atomic.val) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[sync.poolChainElt]).Load with cost 9 as: method(*atomic.Pointer[sync.poolChainElt]) func() *sync.poolChainElt { return (*atomic.Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Load(atomic.x, &atomic..dict.Pointer[sync.poolChainElt]) }
./pool_of_buffers.go:19:9: inlining call to bytes.(*Buffer).Reset
./pool_of_buffers.go:22:17: inlining call to bytes.(*Buffer).String
./pool_of_buffers.go:47:17: inlining call to sha256.New
./pool_of_buffers.go:49:10: devirtualizing h.Write to *sha256.Digest
./pool_of_buffers.go:52:33: devirtualizing h.Sum to *sha256.Digest
./pool_of_buffers.go:52:27: inlining call to hex.EncodeToString
./pool_of_buffers.go:47:17: inlining call to sha256.New
./pool_of_buffers.go:52:27: inlining call to hex.EncodedLen
./pool_of_buffers.go:52:27: inlining call to hex.Encode
./pool_of_buffers.go:56:17: inlining call to fnv.New32a
./pool_of_buffers.go:58:16: devirtualizing h.Sum32 to *fnv.sum32a
./pool_of_buffers.go:58:16: inlining call to fnv.(*sum32a).Sum32
./pool_of_buffers.go:74:63: inlining call to digits
./pool_of_buffers.go:75:11: inlining call to grow
./pool_of_buffers.go:77:5: inlining call to xor
./pool_of_buffers.go:78:13: inlining call to fmt.Println
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Load
<autogenerated>:1: inlining call to sync.(*poolDequeue).pack
<autogenerated>:1: inlining call to sync.(*poolDequeue).unpack
./pool_of_buffers.go:15:53: new(bytes.Buffer) escapes to heap in init.func1:
./pool_of_buffers.go:15:53:   flow: ~r0 ← &{storage for new(bytes.Buffer)}:
./pool_of_buffers.go:15:53:     from new(bytes.Buffer) (spill) at ./pool_of_buffers.go:15:53
./pool_of_buffers.go:15:53:     from new(bytes.Buffer) (interface-converted) at ./pool_of_buffers.go:15:53
./pool_of_buffers.go:15:53:     from return new(bytes.Buffer) (return) at ./pool_of_buffers.go:15:43
./pool_of_buffers.go:15:53: new(bytes.Buffer) escapes to heap
./pool_of_buffers.go:19:9: render ignoring self-assignment in bytes.b.buf = bytes.b.buf[:0]
./pool_of_buffers.go:20:15: render capturing by value: .autotmp_3 (addr=false assign=false width=8)
./pool_of_buffers.go:20:20: render capturing by value: .autotmp_4 (addr=false assign=false width=16)
./pool_of_buffers.go:22:17: string(bytes.b.buf[bytes.b.off:]) escapes to heap in render:
./pool_of_buffers.go:22:17:   flow: ~r0 ← &{storage for string(bytes.b.buf[bytes.b.off:])}:
./pool_of_buffers.go:22:17:     from string(bytes.b.buf[bytes.b.off:]) (spill) at ./pool_of_buffers.go:22:17
./pool_of_buffers.go:22:17:     from ~r0 = string(bytes.b.buf[bytes.b.off:]) (assign-pair) at ./pool_of_buffers.go:22:17
./pool_of_buffers.go:22:17:   flow: ~r0 ← ~r0:
./pool_of_buffers.go:22:17:     from return ~r0 (return) at ./pool_of_buffers.go:22:2
./pool_of_buffers.go:17:13: f does not escape
./pool_of_buffers.go:22:17: string(bytes.b.buf[bytes.b.off:]) escapes to heap
./pool_of_buffers.go:32:25: string(scratch[i:]) escapes to heap in digits:
./pool_of_buffers.go:32:25:   flow: ~r0 ← &{storage for string(scratch[i:])}:
./pool_of_buffers.go:32:25:     from string(scratch[i:]) (spill) at ./pool_of_buffers.go:32:25
./pool_of_buffers.go:32:25:     from return string(scratch[i:]) (return) at ./pool_of_buffers.go:32:4
./pool_of_buffers.go:32:25: string(scratch[i:]) escapes to heap
./pool_of_buffers.go:37:11: parameter b leaks to ~r0 for grow with derefs=0:
./pool_of_buffers.go:37:11:   flow: ~r0 ← b:
./pool_of_buffers.go:37:11:     from return b (return) at ./pool_of_buffers.go:39:3
./pool_of_buffers.go:41:16: make([]byte, len(b), 2 * cap(b) + n) escapes to heap in grow:
./pool_of_buffers.go:41:16:   flow: bigger ← &{storage for make([]byte, len(b), 2 * cap(b) + n)}:
./pool_of_buffers.go:41:16:     from make([]byte, len(b), 2 * cap(b) + n) (spill) at ./pool_of_buffers.go:41:16
./pool_of_buffers.go:41:16:     from bigger := make([]byte, len(b), 2 * cap(b) + n) (assign) at ./pool_of_buffers.go:41:9
./pool_of_buffers.go:41:16:   flow: ~r0 ← bigger:
./pool_of_buffers.go:41:16:     from return bigger (return) at ./pool_of_buffers.go:43:2
./pool_of_buffers.go:37:11: leaking param: b to result ~r0 level=0
./pool_of_buffers.go:41:16: make([]byte, len(b), 2 * cap(b) + n) escapes to heap
./pool_of_buffers.go:52:27: string(hex.dst) escapes to heap in fingerprint:
./pool_of_buffers.go:52:27:   flow: ~r0 ← &{storage for string(hex.dst)}:
./pool_of_buffers.go:52:27:     from string(hex.dst) (spill) at ./pool_of_buffers.go:52:27
./pool_of_buffers.go:52:27:     from ~r0 = string(hex.dst) (assign-pair) at ./pool_of_buffers.go:52:27
./pool_of_buffers.go:52:27:   flow: ~r0 ← ~r0:
./pool_of_buffers.go:52:27:     from return ~r0 (return) at ./pool_of_buffers.go:52:2
./pool_of_buffers.go:46:18: parts does not escape
./pool_of_buffers.go:47:17: new(sha256.Digest) does not escape
./pool_of_buffers.go:52:27: make([]byte, ~r0) does not escape
./pool_of_buffers.go:52:27: string(hex.dst) escapes to heap
./pool_of_buffers.go:55:13: parameter key leaks to {heap} for bucket with derefs=0:
./pool_of_buffers.go:55:13:   flow: {heap} ← key:
./pool_of_buffers.go:55:13:     from io.WriteString(h, key) (call parameter) at ./pool_of_buffers.go:57:16
./pool_of_buffers.go:56:17: fnv.s escapes to heap in bucket:
./pool_of_buffers.go:56:17:   flow: ~r0 ← &fnv.s:
./pool_of_buffers.go:56:17:     from &fnv.s (address-of) at ./pool_of_buffers.go:56:17
./pool_of_buffers.go:56:17:     from &fnv.s (interface-converted) at ./pool_of_buffers.go:56:17
./pool_of_buffers.go:56:17:     from ~r0 = &fnv.s (assign-pair) at ./pool_of_buffers.go:56:17
./pool_of_buffers.go:56:17:   flow: h ← ~r0:
./pool_of_buffers.go:56:17:     from h := ~r0 (assign) at ./pool_of_buffers.go:56:4
./pool_of_buffers.go:56:17:   flow: {heap} ← h:
./pool_of_buffers.go:56:17:     from h (interface-converted) at ./pool_of_buffers.go:57:17
./pool_of_buffers.go:56:17:     from io.WriteString(h, key) (call parameter) at ./pool_of_buffers.go:57:16
./pool_of_buffers.go:55:13: leaking param: key
./pool_of_buffers.go:56:17: moved to heap: fnv.s
./pool_of_buffers.go:61:10: dst does not escape
./pool_of_buffers.go:61:15: a does not escape
./pool_of_buffers.go:61:18: b does not escape
./pool_of_buffers.go:74:22: parameter w leaks to {heap} for main.func1 with derefs=0:
./pool_of_buffers.go:74:22:   flow: {heap} ← w:
./pool_of_buffers.go:74:22:     from fmt.Fprint(w, ... argument...) (call parameter) at ./pool_of_buffers.go:74:47
./pool_of_buffers.go:74:51: "n=" escapes to heap in main.func1:
./pool_of_buffers.go:74:51:   flow: {storage for ... argument} ← &{storage for "n="}:
./pool_of_buffers.go:74:51:     from "n=" (spill) at ./pool_of_buffers.go:74:51
./pool_of_buffers.go:74:51:     from ... argument (slice-literal-element) at ./pool_of_buffers.go:74:47
./pool_of_buffers.go:74:51:   flow: {heap} ← {storage for ... argument}:
./pool_of_buffers.go:74:51:     from ... argument (spill) at ./pool_of_buffers.go:74:47
./pool_of_buffers.go:74:51:     from fmt.Fprint(w, ... argument...) (call parameter) at ./pool_of_buffers.go:74:47
./pool_of_buffers.go:74:63: ~r0 escapes to heap in main.func1:
./pool_of_buffers.go:74:63:   flow: {storage for ... argument} ← &{storage for ~r0}:
./pool_of_buffers.go:74:63:     from ~r0 (spill) at ./pool_of_buffers.go:74:63
./pool_of_buffers.go:74:63:     from ... argument (slice-literal-element) at ./pool_of_buffers.go:74:47
./pool_of_buffers.go:74:63:   flow: {heap} ← {storage for ... argument}:
./pool_of_buffers.go:74:63:     from ... argument (spill) at ./pool_of_buffers.go:74:47
./pool_of_buffers.go:74:63:     from fmt.Fprint(w, ... argument...) (call parameter) at ./pool_of_buffers.go:74:47
./pool_of_buffers.go:74:63: string(scratch[i:]) escapes to heap in main.func1:
./pool_of_buffers.go:74:63:   flow: ~r0 ← &{storage for string(scratch[i:])}:
./pool_of_buffers.go:74:63:     from string(scratch[i:]) (spill) at ./pool_of_buffers.go:74:63
./pool_of_buffers.go:74:63:     from ~r0 = string(scratch[i:]) (assign-pair) at ./pool_of_buffers.go:74:63
./pool_of_buffers.go:74:63:   flow: {storage for ~r0} ← ~r0:
./pool_of_buffers.go:74:63:     from ~r0 (interface-converted) at ./pool_of_buffers.go:74:63
./pool_of_buffers.go:74:22: leaking param: w
./pool_of_buffers.go:74:47: ... argument does not escape
./pool_of_buffers.go:74:51: "n=" escapes to heap
./pool_of_buffers.go:74:63: ~r0 escapes to heap
./pool_of_buffers.go:74:63: string(scratch[i:]) escapes to heap
./pool_of_buffers.go:78:47: (*base64.Encoding).EncodeToString(base64.StdEncoding, b[:6]) escapes to heap in main:
./pool_of_buffers.go:78:47:   flow: {storage for ... argument} ← &{storage for (*base64.Encoding).EncodeToString(base64.StdEncoding, b[:6])}:
./pool_of_buffers.go:78:47:     from (*base64.Encoding).EncodeToString(base64.StdEncoding, b[:6]) (spill) at ./pool_of_buffers.go:78:47
./pool_of_buffers.go:78:47:     from ... argument (slice-literal-element) at ./pool_of_buffers.go:78:13
./pool_of_buffers.go:78:47:   flow: fmt.a ← &{storage for ... argument}:
./pool_of_buffers.go:78:47:     from ... argument (spill) at ./pool_of_buffers.go:78:13
./pool_of_buffers.go:78:47:     from fmt.a := ... argument (assign-pair) at ./pool_of_buffers.go:78:13
./pool_of_buffers.go:78:47:   flow: {heap} ← *fmt.a:
./pool_of_buffers.go:78:47:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./pool_of_buffers.go:78:13
./pool_of_buffers.go:78:67: fingerprint(... argument...) escapes to heap in main:
./pool_of_buffers.go:78:67:   flow: {storage for ... argument} ← &{storage for fingerprint(... argument...)}:
./pool_of_buffers.go:78:67:     from fingerprint(... argument...) (spill) at ./pool_of_buffers.go:78:67
./pool_of_buffers.go:78:67:     from ... argument (slice-literal-element) at ./pool_of_buffers.go:78:13
./pool_of_buffers.go:78:67:   flow: fmt.a ← &{storage for ... argument}:
./pool_of_buffers.go:78:67:     from ... argument (spill) at ./pool_of_buffers.go:78:13
./pool_of_buffers.go:78:67:     from fmt.a := ... argument (assign-pair) at ./pool_of_buffers.go:78:13
./pool_of_buffers.go:78:67:   flow: {heap} ← *fmt.a:
./pool_of_buffers.go:78:67:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./pool_of_buffers.go:78:13
./pool_of_buffers.go:78:91: bucket("k", uint32(16)) escapes to heap in main:
./pool_of_buffers.go:78:91:   flow: {storage for ... argument} ← &{storage for bucket("k", uint32(16))}:
./pool_of_buffers.go:78:91:     from bucket("k", uint32(16)) (spill) at ./pool_of_buffers.go:78:91
./pool_of_buffers.go:78:91:     from ... argument (slice-literal-element) at ./pool_of_buffers.go:78:13
./pool_of_buffers.go:78:91:   flow: fmt.a ← &{storage for ... argument}:
./pool_of_buffers.go:78:91:     from ... argument (spill) at ./pool_of_buffers.go:78:13
./pool_of_buffers.go:78:91:     from fmt.a := ... argument (assign-pair) at ./pool_of_buffers.go:78:13
./pool_of_buffers.go:78:91:   flow: {heap} ← *fmt.a:
./pool_of_buffers.go:78:91:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./pool_of_buffers.go:78:13
./pool_of_buffers.go:74:17: func literal does not escape
./pool_of_buffers.go:75:19: ([]byte)(text) does not escape
./pool_of_buffers.go:75:11: make([]byte, len(b), 2 * cap(b) + n) does not escape
./pool_of_buffers.go:76:12: append does not escape
./pool_of_buffers.go:77:19: ([]byte)("key") does not escape
./pool_of_buffers.go:77:19: zero-copy string->[]byte conversion
./pool_of_buffers.go:78:13: ... argument does not escape
./pool_of_buffers.go:78:47: (*base64.Encoding).EncodeToString(base64.StdEncoding, b[:6]) escapes to heap
./pool_of_buffers.go:78:67: fingerprint(... argument...) escapes to heap
./pool_of_buffers.go:78:67: ... argument does not escape
./pool_of_buffers.go:78:78: ([]byte)("x") does not escape
./pool_of_buffers.go:78:91: bucket("k", uint32(16)) escapes to heap
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
./pool_of_buffers.go:52:27: index bounds check elided
./pool_of_buffers.go:52:27: index bounds check elided
