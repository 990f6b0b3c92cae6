# command-line-arguments
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { main.limits map[string]int; main.level int }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { main.limits map[string]int; main.level int }]) func(*[16]uintptr) *go.shape.struct { main.limits map[string]int; main.level int } { return (*go.shape.struct { main.limits map[string]int; main.level int })(atomic.LoadPointer(&atomic.x.v)) }
./atomics.go:21:6: can inline (*holder).load with cost 19 as: method(*holder) func() *config { (*atomic.Uint64).Add(h.reads, uint64(1)); return (*atomic.Pointer[go.shape.struct { main.limits map[string]int; main.level int }]).Load(h.current, &atomic..dict.Pointer[main.config]) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { main.limits map[string]int; main.level int }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { main.limits map[string]int; main.level int }]) func(*[16]uintptr, *go.shape.struct { main.limits map[string]int; main.level int }, *go.shape.struct { main.limits map[string]int; main.level int }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
./atomics.go:26:6: cannot inline (*holder).change: function too complex: cost 142 exceeds budget 80
./atomics.go:46:6: cannot inline (*spinLock).do: unhandled op DEFER
./atomics.go:50:2: can inline (*spinLock).do.deferwrap1 with cost 15 as: func() { (*atomic.Bool).Store(.autotmp_2, false) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { main.value int; main.next *main.node }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { main.value int; main.next *main.node }]) func(*[16]uintptr) *go.shape.struct { main.value int; main.next *main.node } { return (*go.shape.struct { main.value int; main.next *main.node })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { main.value int; main.next *main.node }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { main.value int; main.next *main.node }]) func(*[16]uintptr, *go.shape.struct { main.value int; main.next *main.node }, *go.shape.struct { main.value int; main.next *main.node }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
./atomics.go:61:6: cannot inline (*lockFree).push: function too complex: cost 92 exceeds budget 80
./atomics.go:73:11: can inline main.func1 with cost 6 as: func(*config) { c.limits["cpu"] = 4 }
./atomics.go:74:11: can inline main.func2 with cost 4 as: func(*config) { c.level = 2 }
./atomics.go:71:6: cannot inline main: function too complex: cost 465 exceeds budget 80
./atomics.go:81:9: can inline main.func3 with cost 218 as: func() { (*spinLock).do(lock, func literal); (*sync.Map).Store(seen, i, "worker"); (*lockFree).push(stack, i) }
./atomics.go:82:12: can inline main.func3.1 with cost 3 as: func() { total += i }
./atomics.go:89:13: can inline main.func4 with cost 7 as: func(any, any) bool { count += len(v.(string)); return true }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { main.limits map[string]int; main.level int }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { main.limits map[string]int; main.level int }]) func(*[16]uintptr, *go.shape.struct { main.limits map[string]int; main.level int }) *go.shape.struct { main.limits map[string]int; main.level int } { return (*go.shape.struct { main.limits map[string]int; main.level int })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { main.limits map[string]int; main.level int }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { main.limits map[string]int; main.level int }]) func(*[16]uintptr, *go.shape.struct { main.limits map[string]int; main.level int }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { main.value int; main.next *main.node }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { main.value int; main.next *main.node }]) func(*[16]uintptr, *go.shape.struct { main.value int; main.next *main.node }) *go.shape.struct { main.value int; main.next *main.node } { return (*go.shape.struct { main.value int; main.next *main.node })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { main.value int; main.next *main.node }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { main.value int; main.next *main.node }]) func(*[16]uintptr, *go.shape.struct { main.value int; main.next *main.node }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }, *go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }) *go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} } { return (*go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]) func(*[16]uintptr) *go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} } { return (*go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }, *go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }) *go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] } { return (*go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]) func(*[16]uintptr) *go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] } { return (*go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/internal/sync/hashtriemap.go:549:6: can inline sync.newIndirectNode[go.shape.interface {},go.shape.interface {}] with cost 9 as: func(*[2]uintptr, *sync.indirect[go.shape.interface {},go.shape.interface {}]) *sync.indirect[go.shape.interface {},go.shape.interface {}] { return &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} }
$GOROOT/src/internal/sync/hashtriemap.go:37:6: cannot inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).initSlow: marked go:noinline
$GOROOT/src/internal/sync/hashtriemap.go:39:2: can inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).initSlow.deferwrap1 with cost 74 as: func() { (*sync.Mutex).Unlock(.autotmp_2) }
$GOROOT/src/internal/sync/hashtriemap.go:30:6: can inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).init with cost 72 as: method(*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]) func(*[144]uintptr) { if (*atomic.Uint32).Load(sync.ht.inited) == uint32(0) { (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).initSlow(sync.ht, (*[144]uintptr)(sync..dict[0])) } }
$GOROOT/src/internal/sync/hashtriemap.go:522:6: cannot inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Clear: function too complex: cost 163 exceeds budget 80
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }]) func(*[16]uintptr) *go.shape.struct { internal/sync.isEntry bool } { return (*go.shape.struct { internal/sync.isEntry bool })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/internal/sync/hashtriemap.go:713:6: can inline sync.(*node[go.shape.interface {},go.shape.interface {}]).indirect with cost 8 as: method(*sync.node[go.shape.interface {},go.shape.interface {}]) func(*[10]uintptr) *sync.indirect[go.shape.interface {},go.shape.interface {}] { if sync.n.isEntry { panic("called indirect on entry node") }; return (*sync.indirect[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) }
$GOROOT/src/internal/sync/hashtriemap.go:706:6: can inline sync.(*node[go.shape.interface {},go.shape.interface {}]).entry with cost 9 as: method(*sync.node[go.shape.interface {},go.shape.interface {}]) func(*[10]uintptr) *sync.entry[go.shape.interface {},go.shape.interface {}] { if !sync.n.isEntry { panic("called entry on non-entry node") }; return (*sync.entry[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]) func(*[16]uintptr) *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} } { return (*go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/internal/sync/hashtriemap.go:498:6: cannot inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).iter: function too complex: cost 181 exceeds budget 80
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }, *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }) *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} } { return (*go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]) func(*[16]uintptr) *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] } { return (*go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/internal/sync/hashtriemap.go:493:6: cannot inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Range: function too complex: cost 154 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:481:6: cannot inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).All: function too complex: cost 95 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:483:9: can inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).All.func1 with cost 76 as: func(func(go.shape.interface {}, go.shape.interface {}) bool) { (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).iter(sync.ht, (*[144]uintptr)(sync..dict[43]), (*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Load(sync.ht.root, (*[16]uintptr)(sync..dict[44])), sync.yield) }
$GOROOT/src/internal/sync/hashtriemap.go:589:6: can inline sync.(*entry[go.shape.interface {},go.shape.interface {}]).lookupWithValue with cost 67 as: method(*sync.entry[go.shape.interface {},go.shape.interface {}]) func(*[60]uintptr, go.shape.interface {}, go.shape.interface {}, sync.equalFunc) (go.shape.interface {}, bool) { for loop; return *new(<node DYNAMICTYPE>), false }
$GOROOT/src/internal/sync/hashtriemap.go:426:6: cannot inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).find: function too complex: cost 373 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:682:6: cannot inline sync.(*entry[go.shape.interface {},go.shape.interface {}]).compareAndDelete: function too complex: cost 207 exceeds budget 80
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }]) func(*[16]uintptr, *go.shape.struct { internal/sync.isEntry bool }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/internal/sync/hashtriemap.go:553:6: can inline sync.(*indirect[go.shape.interface {},go.shape.interface {}]).empty with cost 34 as: method(*sync.indirect[go.shape.interface {},go.shape.interface {}]) func(*[2]uintptr) bool { sync.nc := 0; for loop; return sync.nc == 0 }
$GOROOT/src/internal/sync/hashtriemap.go:368:6: cannot inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndDelete: function too complex: cost 1095 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:660:6: cannot inline sync.(*entry[go.shape.interface {},go.shape.interface {}]).loadAndDelete: function too complex: cost 164 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:309:6: cannot inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadAndDelete: function too complex: cost 1103 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:359:6: can inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Delete with cost 67 as: method(*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]) func(*[144]uintptr, go.shape.interface {}) { _, _ = go.shape.interface {}(.autotmp_3), .autotmp_4 }
$GOROOT/src/internal/sync/hashtriemap.go:571:6: can inline sync.newEntryNode[go.shape.interface {},go.shape.interface {}] with cost 11 as: func(*[3]uintptr, go.shape.interface {}, go.shape.interface {}) *sync.entry[go.shape.interface {},go.shape.interface {}] { return &sync.entry[go.shape.interface {},go.shape.interface {}]{...} }
$GOROOT/src/internal/sync/hashtriemap.go:632:6: cannot inline sync.(*entry[go.shape.interface {},go.shape.interface {}]).compareAndSwap: function too complex: cost 402 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:280:6: cannot inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndSwap: unhandled op DEFER
$GOROOT/src/internal/sync/hashtriemap.go:290:3: can inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndSwap.deferwrap1 with cost 74 as: func() { (*sync.Mutex).Unlock(.autotmp_14) }
$GOROOT/src/internal/sync/hashtriemap.go:603:6: cannot inline sync.(*entry[go.shape.interface {},go.shape.interface {}]).swap: function too complex: cost 357 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:167:6: cannot inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).expand: function too complex: cost 445 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:205:6: cannot inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap: unhandled op DEFER
$GOROOT/src/internal/sync/hashtriemap.go:249:2: can inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap.deferwrap1 with cost 74 as: func() { (*sync.Mutex).Unlock(.autotmp_12) }
$GOROOT/src/internal/sync/hashtriemap.go:199:6: can inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Store with cost 68 as: method(*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]) func(*[144]uintptr, go.shape.interface {}, go.shape.interface {}) { _, _ = go.shape.interface {}(.autotmp_4), .autotmp_5 }
$GOROOT/src/internal/sync/hashtriemap.go:579:6: can inline sync.(*entry[go.shape.interface {},go.shape.interface {}]).lookup with cost 36 as: method(*sync.entry[go.shape.interface {},go.shape.interface {}]) func(*[60]uintptr, go.shape.interface {}) (go.shape.interface {}, bool) { for loop; return *new(<node DYNAMICTYPE>), false }
$GOROOT/src/internal/sync/hashtriemap.go:88:6: cannot inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadOrStore: unhandled op DEFER
$GOROOT/src/internal/sync/hashtriemap.go:141:2: can inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadOrStore.deferwrap1 with cost 74 as: func() { (*sync.Mutex).Unlock(.autotmp_16) }
$GOROOT/src/internal/sync/hashtriemap.go:64:6: cannot inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Load: function too complex: cost 300 exceeds budget 80
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }, *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }) *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] } { return (*go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }]) func(*[16]uintptr, *go.shape.struct { internal/sync.isEntry bool }, *go.shape.struct { internal/sync.isEntry bool }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }]) func(*[16]uintptr, *go.shape.struct { internal/sync.isEntry bool }) *go.shape.struct { internal/sync.isEntry bool } { return (*go.shape.struct { internal/sync.isEntry bool })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]) func(*[16]uintptr, *sync.entry[go.shape.interface {},go.shape.interface {}], *sync.entry[go.shape.interface {},go.shape.interface {}]) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]).Swap with cost 62 as: method(*atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]) func(*[16]uintptr, *sync.entry[go.shape.interface {},go.shape.interface {}]) *sync.entry[go.shape.interface {},go.shape.interface {}] { return (*sync.entry[go.shape.interface {},go.shape.interface {}])(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]).Store with cost 61 as: method(*atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]) func(*[16]uintptr, *sync.entry[go.shape.interface {},go.shape.interface {}]) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]).Load with cost 4 as: method(*atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]) func(*[16]uintptr) *sync.entry[go.shape.interface {},go.shape.interface {}] { return (*sync.entry[go.shape.interface {},go.shape.interface {}])(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/internal/sync/hashtriemap.go:522:6: can inline sync.(*HashTrieMap[interface {},interface {}]).Clear with cost 61 as: method(*sync.HashTrieMap[interface {},interface {}]) func() { (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Clear(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}]) }
$GOROOT/src/internal/sync/hashtriemap.go:498:6: can inline sync.(*HashTrieMap[interface {},interface {}]).iter with cost 64 as: method(*sync.HashTrieMap[interface {},interface {}]) func(*sync.indirect[interface {},interface {}], func(any, any) bool) bool { return (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).iter(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.i, sync.yield) }
$GOROOT/src/internal/sync/hashtriemap.go:493:6: can inline sync.(*HashTrieMap[interface {},interface {}]).Range with cost 62 as: method(*sync.HashTrieMap[interface {},interface {}]) func(func(any, any) bool) { (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Range(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.yield) }
$GOROOT/src/internal/sync/hashtriemap.go:481:6: can inline sync.(*HashTrieMap[interface {},interface {}]).All with cost 62 as: method(*sync.HashTrieMap[interface {},interface {}]) func() func(func(any, any) bool) { return (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).All(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}]) }
$GOROOT/src/internal/sync/hashtriemap.go:426:6: cannot inline sync.(*HashTrieMap[interface {},interface {}]).find: function too complex: cost 83 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:368:6: can inline sync.(*HashTrieMap[interface {},interface {}]).CompareAndDelete with cost 64 as: method(*sync.HashTrieMap[interface {},interface {}]) func(any, any) bool { return (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndDelete(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.old) }
$GOROOT/src/internal/sync/hashtriemap.go:359:6: can inline sync.(*HashTrieMap[interface {},interface {}]).Delete with cost 72 as: method(*sync.HashTrieMap[interface {},interface {}]) func(any) { (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Delete(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key) }
$GOROOT/src/internal/sync/hashtriemap.go:309:6: can inline sync.(*HashTrieMap[interface {},interface {}]).LoadAndDelete with cost 72 as: method(*sync.HashTrieMap[interface {},interface {}]) func(any) (any, bool) { return .autotmp_4, .autotmp_5 }
$GOROOT/src/internal/sync/hashtriemap.go:280:6: can inline sync.(*HashTrieMap[interface {},interface {}]).CompareAndSwap with cost 65 as: method(*sync.HashTrieMap[interface {},interface {}]) func(any, any, any) bool { return (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndSwap(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.old, sync.new) }
$GOROOT/src/internal/sync/hashtriemap.go:205:6: can inline sync.(*HashTrieMap[interface {},interface {}]).Swap with cost 73 as: method(*sync.HashTrieMap[interface {},interface {}]) func(any, any) (any, bool) { return .autotmp_5, .autotmp_6 }
$GOROOT/src/internal/sync/hashtriemap.go:199:6: can inline sync.(*HashTrieMap[interface {},interface {}]).Store with cost 74 as: method(*sync.HashTrieMap[interface {},interface {}]) func(any, any) { (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Store(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.new) }
$GOROOT/src/internal/sync/hashtriemap.go:167:6: can inline sync.(*HashTrieMap[interface {},interface {}]).expand with cost 67 as: method(*sync.HashTrieMap[interface {},interface {}]) func(*sync.entry[interface {},interface {}], *sync.entry[interface {},interface {}], uintptr, uint, *sync.indirect[interface {},interface {}]) *sync.node[interface {},interface {}] { return (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).expand(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.oldEntry, sync.newEntry, sync.newHash, sync.hashShift, sync.parent) }
$GOROOT/src/internal/sync/hashtriemap.go:88:6: can inline sync.(*HashTrieMap[interface {},interface {}]).LoadOrStore with cost 73 as: method(*sync.HashTrieMap[interface {},interface {}]) func(any, any) (any, bool) { return .autotmp_5, .autotmp_6 }
$GOROOT/src/internal/sync/hashtriemap.go:64:6: can inline sync.(*HashTrieMap[interface {},interface {}]).Load with cost 72 as: method(*sync.HashTrieMap[interface {},interface {}]) func(any) (any, bool) { return .autotmp_4, .autotmp_5 }
$GOROOT/src/internal/sync/hashtriemap.go:37:6: cannot inline sync.(*HashTrieMap[interface {},interface {}]).initSlow: marked go:noinline
$GOROOT/src/internal/sync/hashtriemap.go:30:6: can inline sync.(*HashTrieMap[interface {},interface {}]).init with cost 76 as: method(*sync.HashTrieMap[interface {},interface {}]) func() { (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).init(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}]) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[internal/sync.indirect[interface {},interface {}]]).CompareAndSwap with cost 70 as: method(*atomic.Pointer[internal/sync.indirect[interface {},interface {}]]) func(*sync.indirect[interface {},interface {}], *sync.indirect[interface {},interface {}]) bool { return (*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[internal/sync.indirect[interface {},interface {}]], atomic.old, atomic.new) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[internal/sync.indirect[interface {},interface {}]]).Swap with cost 68 as: method(*atomic.Pointer[internal/sync.indirect[interface {},interface {}]]) func(*sync.indirect[interface {},interface {}]) *sync.indirect[interface {},interface {}] { return (*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).Swap(atomic.x, &atomic..dict.Pointer[internal/sync.indirect[interface {},interface {}]], atomic.new) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[internal/sync.indirect[interface {},interface {}]]).Store with cost 66 as: method(*atomic.Pointer[internal/sync.indirect[interface {},interface {}]]) func(*sync.indirect[interface {},interface {}]) { (*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).Store(atomic.x, &atomic..dict.Pointer[internal/sync.indirect[interface {},interface {}]], atomic.val) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[internal/sync.indirect[interface {},interface {}]]).Load with cost 9 as: method(*atomic.Pointer[internal/sync.indirect[interface {},interface {}]]) func() *sync.indirect[interface {},interface {}] { return (*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).Load(atomic.x, &atomic..dict.Pointer[internal/sync.indirect[interface {},interface {}]]) }
$GOROOT/src/internal/sync/hashtriemap.go:553:6: can inline sync.(*indirect[interface {},interface {}]).empty with cost 39 as: method(*sync.indirect[interface {},interface {}]) func() bool { return (*sync.indirect[go.shape.interface {},go.shape.interface {}]).empty(sync.i, &sync..dict.indirect[interface {},interface {}]) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[internal/sync.node[interface {},interface {}]]).CompareAndSwap with cost 70 as: method(*atomic.Pointer[internal/sync.node[interface {},interface {}]]) func(*sync.node[interface {},interface {}], *sync.node[interface {},interface {}]) bool { return (*atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[internal/sync.node[interface {},interface {}]], atomic.old, atomic.new) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[internal/sync.node[interface {},interface {}]]).Swap with cost 68 as: method(*atomic.Pointer[internal/sync.node[interface {},interface {}]]) func(*sync.node[interface {},interface {}]) *sync.node[interface {},interface {}] { return (*atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }]).Swap(atomic.x, &atomic..dict.Pointer[internal/sync.node[interface {},interface {}]], atomic.new) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[internal/sync.node[interface {},interface {}]]).Store with cost 66 as: method(*atomic.Pointer[internal/sync.node[interface {},interface {}]]) func(*sync.node[interface {},interface {}]) { (*atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store(atomic.x, &atomic..dict.Pointer[internal/sync.node[interface {},interface {}]], atomic.val) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[internal/sync.node[interface {},interface {}]]).Load with cost 9 as: method(*atomic.Pointer[internal/sync.node[interface {},interface {}]]) func() *sync.node[interface {},interface {}] { return (*atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load(atomic.x, &atomic..dict.Pointer[internal/sync.node[interface {},interface {}]]) }
$GOROOT/src/internal/sync/hashtriemap.go:713:6: can inline sync.(*node[interface {},interface {}]).indirect with cost 13 as: method(*sync.node[interface {},interface {}]) func() *sync.indirect[interface {},interface {}] { return (*sync.node[go.shape.interface {},go.shape.interface {}]).indirect(sync.n, &sync..dict.node[interface {},interface {}]) }
$GOROOT/src/internal/sync/hashtriemap.go:706:6: can inline sync.(*node[interface {},interface {}]).entry with cost 14 as: method(*sync.node[interface {},interface {}]) func() *sync.entry[interface {},interface {}] { return (*sync.node[go.shape.interface {},go.shape.interface {}]).entry(sync.n, &sync..dict.node[interface {},interface {}]) }
$GOROOT/src/internal/sync/hashtriemap.go:682:6: can inline sync.(*entry[interface {},interface {}]).compareAndDelete with cost 74 as: method(*sync.entry[interface {},interface {}]) func(any, any, sync.equalFunc) (*sync.entry[interface {},interface {}], bool) { return .autotmp_6, .autotmp_7 }
$GOROOT/src/internal/sync/hashtriemap.go:660:6: can inline sync.(*entry[interface {},interface {}]).loadAndDelete with cost 76 as: method(*sync.entry[interface {},interface {}]) func(any) (any, *sync.entry[interface {},interface {}], bool) { return .autotmp_5, .autotmp_6, .autotmp_7 }
$GOROOT/src/internal/sync/hashtriemap.go:632:6: can inline sync.(*entry[interface {},interface {}]).compareAndSwap with cost 75 as: method(*sync.entry[interface {},interface {}]) func(any, any, any, sync.equalFunc) (*sync.entry[interface {},interface {}], bool) { return .autotmp_7, .autotmp_8 }
$GOROOT/src/internal/sync/hashtriemap.go:603:6: can inline sync.(*entry[interface {},interface {}]).swap with cost 77 as: method(*sync.entry[interface {},interface {}]) func(any, any) (*sync.entry[interface {},interface {}], any, bool) { return .autotmp_6, .autotmp_7, .autotmp_8 }
$GOROOT/src/internal/sync/hashtriemap.go:589:6: cannot inline sync.(*entry[interface {},interface {}]).lookupWithValue: function too complex: cost 84 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:579:6: can inline sync.(*entry[interface {},interface {}]).lookup with cost 51 as: method(*sync.entry[interface {},interface {}]) func(any) (any, bool) { return .autotmp_4, .autotmp_5 }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[internal/sync.entry[interface {},interface {}]]).CompareAndSwap with cost 70 as: method(*atomic.Pointer[internal/sync.entry[interface {},interface {}]]) func(*sync.entry[interface {},interface {}], *sync.entry[interface {},interface {}]) bool { return (*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[internal/sync.entry[interface {},interface {}]], atomic.old, atomic.new) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[internal/sync.entry[interface {},interface {}]]).Swap with cost 68 as: method(*atomic.Pointer[internal/sync.entry[interface {},interface {}]]) func(*sync.entry[interface {},interface {}]) *sync.entry[interface {},interface {}] { return (*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).Swap(atomic.x, &atomic..dict.Pointer[internal/sync.entry[interface {},interface {}]], atomic.new) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[internal/sync.entry[interface {},interface {}]]).Store with cost 66 as: method(*atomic.Pointer[internal/sync.entry[interface {},interface {}]]) func(*sync.entry[interface {},interface {}]) { (*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).Store(atomic.x, &atomic..dict.Pointer[internal/sync.entry[interface {},interface {}]], atomic.val) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[internal/sync.entry[interface {},interface {}]]).Load with cost 9 as: method(*atomic.Pointer[internal/sync.entry[interface {},interface {}]]) func() *sync.entry[interface {},interface {}] { return (*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).Load(atomic.x, &atomic..dict.Pointer[internal/sync.entry[interface {},interface {}]]) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[main.node]).CompareAndSwap with cost 70 as: method(*atomic.Pointer[main.node]) func(*node, *node) bool { return (*atomic.Pointer[go.shape.struct { main.value int; main.next *main.node }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[main.node], atomic.old, atomic.new) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[main.node]).Swap with cost 68 as: method(*atomic.Pointer[main.node]) func(*node) *node { return (*atomic.Pointer[go.shape.struct { main.value int; main.next *main.node }]).Swap(atomic.x, &atomic..dict.Pointer[main.node], atomic.new) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[main.node]).Store with cost 66 as: method(*atomic.Pointer[main.node]) func(*node) { (*atomic.Pointer[go.shape.struct { main.value int; main.next *main.node }]).Store(atomic.x, &atomic..dict.Pointer[main.node], atomic.val) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[main.node]).Load with cost 9 as: method(*atomic.Pointer[main.node]) func() *node { return (*atomic.Pointer[go.shape.struct { main.value int; main.next *main.node }]).Load(atomic.x, &atomic..dict.Pointer[main.node]) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[main.config]).CompareAndSwap with cost 70 as: method(*atomic.Pointer[main.config]) func(*config, *config) bool { return (*atomic.Pointer[go.shape.struct { main.limits map[string]int; main.level int }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[main.config], atomic.old, atomic.new) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[main.config]).Swap with cost 68 as: method(*atomic.Pointer[main.config]) func(*config) *config { return (*atomic.Pointer[go.shape.struct { main.limits map[string]int; main.level int }]).Swap(atomic.x, &atomic..dict.Pointer[main.config], atomic.new) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[main.config]).Store with cost 66 as: method(*atomic.Pointer[main.config]) func(*config) { (*atomic.Pointer[go.shape.struct { main.limits map[string]int; main.level int }]).Store(atomic.x, &atomic..dict.Pointer[main.config], atomic.val) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[main.config]).Load with cost 9 as: method(*atomic.Pointer[main.config]) func() *config { return (*atomic.Pointer[go.shape.struct { main.limits map[string]int; main.level int }]).Load(atomic.x, &atomic..dict.Pointer[main.config]) }
./atomics.go:22:13: inlining call to atomic.(*Uint64).Add
./atomics.go:23:23: inlining call to atomic.(*Pointer[go.shape.struct { main.limits map[string]int; main.level int }]).Load
./atomics.go:28:24: inlining call to atomic.(*Pointer[go.shape.struct { main.limits map[string]int; main.level int }]).Load
./atomics.go:37:30: inlining call to atomic.(*Pointer[go.shape.struct { main.limits map[string]int; main.level int }]).CompareAndSwap
./atomics.go:47:28: inlining call to atomic.(*Bool).CompareAndSwap
./atomics.go:48:18: inlining call to runtime.Gosched
./atomics.go:47:28: inlining call to atomic.b32
./atomics.go:47:28: inlining call to atomic.b32
./atomics.go:48:18: inlining call to runtime.checkTimeouts
./atomics.go:50:20: inlining call to atomic.(*Bool).Store
./atomics.go:50:20: inlining call to atomic.b32
./atomics.go:64:23: inlining call to atomic.(*Pointer[go.shape.struct { main.value int; main.next *main.node }]).Load
./atomics.go:65:27: inlining call to atomic.(*Pointer[go.shape.struct { main.value int; main.next *main.node }]).CompareAndSwap
./atomics.go:89:12: inlining call to sync.(*Map).Range
./atomics.go:93:30: inlining call to (*holder).load
./atomics.go:93:54: inlining call to (*holder).load
./atomics.go:93:79: inlining call to atomic.(*Pointer[go.shape.struct { main.value int; main.next *main.node }]).Load
./atomics.go:93:30: inlining call to atomic.(*Uint64).Add
./atomics.go:93:30: inlining call to atomic.(*Pointer[go.shape.struct { main.limits map[string]int; main.level int }]).Load
./atomics.go:93:54: inlining call to atomic.(*Uint64).Add
./atomics.go:93:54: inlining call to atomic.(*Pointer[go.shape.struct { main.limits map[string]int; main.level int }]).Load
./atomics.go:83:14: inlining call to sync.(*Map).Store
./atomics.go:83:14: inlining call to sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Store
$GOROOT/src/internal/sync/hashtriemap.go:38:16: inlining call to sync.(*Mutex).Lock
$GOROOT/src/internal/sync/hashtriemap.go:41:19: inlining call to atomic.(*Uint32).Load
$GOROOT/src/internal/sync/hashtriemap.go:49:34: inlining call to abi.(*Type).MapType
$GOROOT/src/internal/sync/hashtriemap.go:50:37: inlining call to sync.newIndirectNode[go.shape.interface {},go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:50:15: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:55:17: inlining call to atomic.(*Uint32).Store
$GOROOT/src/internal/sync/hashtriemap.go:49:34: inlining call to abi.(*Type).Kind
$GOROOT/src/internal/sync/hashtriemap.go:39:24: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:31:19: inlining call to atomic.(*Uint32).Load
$GOROOT/src/internal/sync/hashtriemap.go:523:9: inlining call to sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).init
$GOROOT/src/internal/sync/hashtriemap.go:527:37: inlining call to sync.newIndirectNode[go.shape.interface {},go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:527:15: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:523:9: inlining call to atomic.(*Uint32).Load
$GOROOT/src/internal/sync/hashtriemap.go:500:26: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:505:26: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).indirect
$GOROOT/src/internal/sync/hashtriemap.go:510:15: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
$GOROOT/src/internal/sync/hashtriemap.go:515:23: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:494:9: inlining call to sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).init
$GOROOT/src/internal/sync/hashtriemap.go:495:22: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:494:9: inlining call to atomic.(*Uint32).Load
$GOROOT/src/internal/sync/hashtriemap.go:482:9: inlining call to sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).init
$GOROOT/src/internal/sync/hashtriemap.go:482:9: inlining call to atomic.(*Uint32).Load
$GOROOT/src/internal/sync/hashtriemap.go:484:23: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:594:22: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:429:19: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:436:17: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:444:24: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
$GOROOT/src/internal/sync/hashtriemap.go:444:42: inlining call to sync.(*entry[go.shape.interface {},go.shape.interface {}]).lookupWithValue
$GOROOT/src/internal/sync/hashtriemap.go:454:18: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).indirect
$GOROOT/src/internal/sync/hashtriemap.go:461:12: inlining call to sync.(*Mutex).Lock
$GOROOT/src/internal/sync/hashtriemap.go:462:16: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:463:18: inlining call to atomic.(*Bool).Load
$GOROOT/src/internal/sync/hashtriemap.go:469:14: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:444:42: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:685:28: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:688:13: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:691:27: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:691:11: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:695:22: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:556:24: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:369:9: inlining call to sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).init
$GOROOT/src/internal/sync/hashtriemap.go:379:15: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:385:23: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
$GOROOT/src/internal/sync/hashtriemap.go:388:14: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:394:13: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:395:14: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:399:12: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:402:32: inlining call to sync.(*indirect[go.shape.interface {},go.shape.interface {}]).empty
$GOROOT/src/internal/sync/hashtriemap.go:410:17: inlining call to sync.(*Mutex).Lock
$GOROOT/src/internal/sync/hashtriemap.go:411:15: inlining call to atomic.(*Bool).Store
$GOROOT/src/internal/sync/hashtriemap.go:412:57: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:413:14: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:416:13: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:369:9: inlining call to atomic.(*Uint32).Load
$GOROOT/src/internal/sync/hashtriemap.go:402:32: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:411:15: inlining call to atomic.b32
$GOROOT/src/internal/sync/hashtriemap.go:663:40: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:666:13: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:669:27: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:669:11: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:673:22: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:310:9: inlining call to sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).init
$GOROOT/src/internal/sync/hashtriemap.go:317:15: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:323:25: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
$GOROOT/src/internal/sync/hashtriemap.go:326:14: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:332:13: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:333:14: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:337:12: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:340:32: inlining call to sync.(*indirect[go.shape.interface {},go.shape.interface {}]).empty
$GOROOT/src/internal/sync/hashtriemap.go:348:17: inlining call to sync.(*Mutex).Lock
$GOROOT/src/internal/sync/hashtriemap.go:349:15: inlining call to atomic.(*Bool).Store
$GOROOT/src/internal/sync/hashtriemap.go:350:57: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:351:14: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:354:13: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:310:9: inlining call to atomic.(*Uint32).Load
$GOROOT/src/internal/sync/hashtriemap.go:340:32: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:349:15: inlining call to atomic.b32
$GOROOT/src/internal/sync/hashtriemap.go:635:20: inlining call to sync.newEntryNode[go.shape.interface {},go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:636:33: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:637:20: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:642:13: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:645:24: inlining call to sync.newEntryNode[go.shape.interface {},go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:646:39: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:646:23: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:647:11: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:651:22: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:281:9: inlining call to sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).init
$GOROOT/src/internal/sync/hashtriemap.go:297:23: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
$GOROOT/src/internal/sync/hashtriemap.go:303:12: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:281:9: inlining call to atomic.(*Uint32).Load
$GOROOT/src/internal/sync/hashtriemap.go:290:20: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:606:20: inlining call to sync.newEntryNode[go.shape.interface {},go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:607:33: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:608:20: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:613:13: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:616:24: inlining call to sync.newEntryNode[go.shape.interface {},go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:617:39: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:617:23: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:618:11: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:622:22: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:173:26: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:177:32: inlining call to sync.newIndirectNode[go.shape.interface {},go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:187:34: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:188:34: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:191:34: inlining call to sync.newIndirectNode[go.shape.interface {},go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:192:33: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:206:9: inlining call to sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).init
$GOROOT/src/internal/sync/hashtriemap.go:214:19: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:221:17: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:228:18: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).indirect
$GOROOT/src/internal/sync/hashtriemap.go:235:12: inlining call to sync.(*Mutex).Lock
$GOROOT/src/internal/sync/hashtriemap.go:236:16: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:237:45: inlining call to atomic.(*Bool).Load
$GOROOT/src/internal/sync/hashtriemap.go:242:14: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:255:21: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
$GOROOT/src/internal/sync/hashtriemap.go:258:14: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:263:26: inlining call to sync.newEntryNode[go.shape.interface {},go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:266:13: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:272:13: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:206:9: inlining call to atomic.(*Uint32).Load
$GOROOT/src/internal/sync/hashtriemap.go:249:19: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:584:22: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:89:9: inlining call to sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).init
$GOROOT/src/internal/sync/hashtriemap.go:97:19: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:104:17: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:114:24: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
$GOROOT/src/internal/sync/hashtriemap.go:114:33: inlining call to sync.(*entry[go.shape.interface {},go.shape.interface {}]).lookup
$GOROOT/src/internal/sync/hashtriemap.go:120:18: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).indirect
$GOROOT/src/internal/sync/hashtriemap.go:127:12: inlining call to sync.(*Mutex).Lock
$GOROOT/src/internal/sync/hashtriemap.go:128:16: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:129:45: inlining call to atomic.(*Bool).Load
$GOROOT/src/internal/sync/hashtriemap.go:134:14: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:145:21: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
$GOROOT/src/internal/sync/hashtriemap.go:146:30: inlining call to sync.(*entry[go.shape.interface {},go.shape.interface {}]).lookup
$GOROOT/src/internal/sync/hashtriemap.go:151:26: inlining call to sync.newEntryNode[go.shape.interface {},go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:154:13: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:160:13: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:89:9: inlining call to atomic.(*Uint32).Load
$GOROOT/src/internal/sync/hashtriemap.go:114:33: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:146:30: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:141:19: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:65:9: inlining call to sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).init
$GOROOT/src/internal/sync/hashtriemap.go:68:19: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:73:56: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:78:18: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
$GOROOT/src/internal/sync/hashtriemap.go:78:27: inlining call to sync.(*entry[go.shape.interface {},go.shape.interface {}]).lookup
$GOROOT/src/internal/sync/hashtriemap.go:80:17: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).indirect
$GOROOT/src/internal/sync/hashtriemap.go:65:9: inlining call to atomic.(*Uint32).Load
$GOROOT/src/internal/sync/hashtriemap.go:78:27: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:359:6: inlining call to sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Delete
$GOROOT/src/internal/sync/hashtriemap.go:199:6: inlining call to sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Store
$GOROOT/src/internal/sync/hashtriemap.go:30:6: inlining call to sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).init
$GOROOT/src/internal/sync/hashtriemap.go:30:6: inlining call to atomic.(*Uint32).Load
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:553:6: inlining call to sync.(*indirect[go.shape.interface {},go.shape.interface {}]).empty
$GOROOT/src/internal/sync/hashtriemap.go:553:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:713:6: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).indirect
$GOROOT/src/internal/sync/hashtriemap.go:706:6: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
$GOROOT/src/internal/sync/hashtriemap.go:589:6: inlining call to sync.(*entry[go.shape.interface {},go.shape.interface {}]).lookupWithValue
$GOROOT/src/internal/sync/hashtriemap.go:589:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:579:6: inlining call to sync.(*entry[go.shape.interface {},go.shape.interface {}]).lookup
$GOROOT/src/internal/sync/hashtriemap.go:579:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).Load
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.struct { main.value int; main.next *main.node }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.struct { main.value int; main.next *main.node }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.struct { main.value int; main.next *main.node }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.struct { main.value int; main.next *main.node }]).Load
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.struct { main.limits map[string]int; main.level int }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.struct { main.limits map[string]int; main.level int }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.struct { main.limits map[string]int; main.level int }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.struct { main.limits map[string]int; main.level int }]).Load
<autogenerated>:1: inlining call to sync.(*node[interface {},interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[interface {},interface {}]).indirect
<autogenerated>:1: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).indirect
<autogenerated>:1: inlining call to sync.(*node[interface {},interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[interface {},interface {}]).indirect
<autogenerated>:1: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).indirect
<autogenerated>:1: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).indirect
<autogenerated>:1: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).indirect
<autogenerated>:1: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).indirect
<autogenerated>:1: inlining call to sync.(*node[interface {},interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[interface {},interface {}]).indirect
<autogenerated>:1: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).indirect
<autogenerated>:1: inlining call to sync.(*node[interface {},interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[interface {},interface {}]).indirect
<autogenerated>:1: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).indirect
<autogenerated>:1: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).indirect
./atomics.go:21:7: parameter h leaks to {heap} for (*holder).load with derefs=0:
./atomics.go:21:7:   flow: atomic.x ← h:
./atomics.go:21:7:     from h.current (dot of pointer) at ./atomics.go:23:10
./atomics.go:21:7:     from h.current (address-of) at ./atomics.go:23:18
./atomics.go:21:7:     from atomic.x, atomic..dict := h.current, &atomic..dict.Pointer[main.config] (assign-pair) at ./atomics.go:23:23
./atomics.go:21:7:   flow: {heap} ← atomic.x:
./atomics.go:21:7:     from atomic.x.v (dot of pointer) at ./atomics.go:23:23
./atomics.go:21:7:     from &atomic.x.v (address-of) at ./atomics.go:23:23
./atomics.go:21:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at ./atomics.go:23:23
./atomics.go:21:7: leaking param: h
./atomics.go:26:7: parameter h leaks to {heap} for (*holder).change with derefs=0:
./atomics.go:26:7:   flow: atomic.x ← h:
./atomics.go:26:7:     from h.current (dot of pointer) at ./atomics.go:28:11
./atomics.go:26:7:     from h.current (address-of) at ./atomics.go:28:19
./atomics.go:26:7:     from atomic.x, atomic..dict := h.current, &atomic..dict.Pointer[main.config] (assign-pair) at ./atomics.go:28:24
./atomics.go:26:7:   flow: {heap} ← atomic.x:
./atomics.go:26:7:     from atomic.x.v (dot of pointer) at ./atomics.go:28:24
./atomics.go:26:7:     from &atomic.x.v (address-of) at ./atomics.go:28:24
./atomics.go:26:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at ./atomics.go:28:24
./atomics.go:29:12: &config{...} escapes to heap in (*holder).change:
./atomics.go:29:12:   flow: fresh ← &{storage for &config{...}}:
./atomics.go:29:12:     from &config{...} (spill) at ./atomics.go:29:12
./atomics.go:29:12:     from fresh := &config{...} (assign) at ./atomics.go:29:9
./atomics.go:29:12:   flow: {heap} ← fresh:
./atomics.go:29:12:     from f(fresh) (call parameter) at ./atomics.go:36:4
./atomics.go:29:42: map[string]int{} escapes to heap in (*holder).change:
./atomics.go:29:42:   flow: {storage for &config{...}} ← &{storage for map[string]int{}}:
./atomics.go:29:42:     from map[string]int{} (spill) at ./atomics.go:29:42
./atomics.go:29:42:     from config{...} (struct literal element) at ./atomics.go:29:19
./atomics.go:26:7: leaking param: h
./atomics.go:26:25: f does not escape
./atomics.go:29:12: &config{...} escapes to heap
./atomics.go:29:42: map[string]int{} escapes to heap
./atomics.go:50:14: (*spinLock).do capturing by value: .autotmp_2 (addr=false assign=false width=8)
./atomics.go:46:7: l does not escape
./atomics.go:46:23: f does not escape
./atomics.go:61:7: parameter s leaks to {heap} for (*lockFree).push with derefs=0:
./atomics.go:61:7:   flow: atomic.x ← s:
./atomics.go:61:7:     from s.head (dot of pointer) at ./atomics.go:64:13
./atomics.go:61:7:     from s.head (address-of) at ./atomics.go:64:18
./atomics.go:61:7:     from atomic.x, atomic..dict := s.head, &atomic..dict.Pointer[main.node] (assign-pair) at ./atomics.go:64:23
./atomics.go:61:7:   flow: {heap} ← atomic.x:
./atomics.go:61:7:     from atomic.x.v (dot of pointer) at ./atomics.go:64:23
./atomics.go:61:7:     from &atomic.x.v (address-of) at ./atomics.go:64:23
./atomics.go:61:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at ./atomics.go:64:23
./atomics.go:62:7: &node{...} escapes to heap in (*lockFree).push:
./atomics.go:62:7:   flow: n ← &{storage for &node{...}}:
./atomics.go:62:7:     from &node{...} (spill) at ./atomics.go:62:7
./atomics.go:62:7:     from n := &node{...} (assign) at ./atomics.go:62:4
./atomics.go:62:7:   flow: atomic.new ← n:
./atomics.go:62:7:     from atomic.x, atomic..dict, atomic.old, atomic.new := s.head, &atomic..dict.Pointer[main.node], n.next, n (assign-pair) at ./atomics.go:65:27
./atomics.go:62:7:   flow: {heap} ← atomic.new:
./atomics.go:62:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at ./atomics.go:65:27
./atomics.go:61:7: leaking param: s
./atomics.go:62:7: &node{...} escapes to heap
./atomics.go:73:16: c does not escape
./atomics.go:74:16: c does not escape
$GOROOT/src/internal/sync/hashtriemap.go:39:17: sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).initSlow capturing by value: .autotmp_2 (addr=false assign=false width=8)
$GOROOT/src/internal/sync/hashtriemap.go:37:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).initSlow with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:37:7:   flow: sync.m ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:37:7:     from sync.ht.initMu (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:38:4
$GOROOT/src/internal/sync/hashtriemap.go:37:7:     from sync.ht.initMu (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:38:11
$GOROOT/src/internal/sync/hashtriemap.go:37:7:     from sync.m := sync.ht.initMu (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:38:16
$GOROOT/src/internal/sync/hashtriemap.go:37:7:   flow: {heap} ← sync.m:
$GOROOT/src/internal/sync/hashtriemap.go:37:7:     from (*sync.Mutex).lockSlow(sync.m) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:38:16
$GOROOT/src/internal/sync/hashtriemap.go:50:37: &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).initSlow:
$GOROOT/src/internal/sync/hashtriemap.go:50:37:   flow: sync.~r0 ← &{storage for &sync.indirect[go.shape.interface {},go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:50:37:     from &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:50:37
$GOROOT/src/internal/sync/hashtriemap.go:50:37:     from sync.~r0 = &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:50:37
$GOROOT/src/internal/sync/hashtriemap.go:50:37:   flow: atomic.val ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:50:37:     from atomic.x, atomic..dict, atomic.val := sync.ht.root, (*[16]uintptr)(sync..dict[1]), sync.~r0 (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:50:15
$GOROOT/src/internal/sync/hashtriemap.go:50:37:   flow: {heap} ← atomic.val:
$GOROOT/src/internal/sync/hashtriemap.go:50:37:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:50:15
$GOROOT/src/internal/sync/hashtriemap.go:50:37: &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:603:7: parameter sync.head leaks to {heap} for (*entry[go.shape.interface {},go.shape.interface {}]).swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:603:7:   flow: atomic.x ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:603:7:     from sync.head.overflow (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:607:19
$GOROOT/src/internal/sync/hashtriemap.go:603:7:     from sync.head.overflow (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:607:28
$GOROOT/src/internal/sync/hashtriemap.go:603:7:     from atomic.x, atomic..dict := sync.head.overflow, (*[16]uintptr)(sync..dict[3]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:607:33
$GOROOT/src/internal/sync/hashtriemap.go:603:7:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:603:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:607:33
$GOROOT/src/internal/sync/hashtriemap.go:603:7:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:607:33
$GOROOT/src/internal/sync/hashtriemap.go:603:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:607:33
$GOROOT/src/internal/sync/hashtriemap.go:606:20: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap in (*entry[go.shape.interface {},go.shape.interface {}]).swap:
$GOROOT/src/internal/sync/hashtriemap.go:606:20:   flow: sync.~r0 ← &{storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:606:20:     from &sync.entry[go.shape.interface {},go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:606:20
$GOROOT/src/internal/sync/hashtriemap.go:606:20:     from sync.~r0 = &sync.entry[go.shape.interface {},go.shape.interface {}]{...} (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:606:20
$GOROOT/src/internal/sync/hashtriemap.go:606:20:   flow: sync.e ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:606:20:     from sync.e := sync.~r0 (assign) at $GOROOT/src/internal/sync/hashtriemap.go:606:5
$GOROOT/src/internal/sync/hashtriemap.go:606:20:   flow: atomic.x ← sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:606:20:     from sync.e.overflow (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:608:5
$GOROOT/src/internal/sync/hashtriemap.go:606:20:     from sync.e.overflow (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:608:14
$GOROOT/src/internal/sync/hashtriemap.go:606:20:     from atomic.x, atomic..dict, atomic.val := sync.e.overflow, (*[16]uintptr)(sync..dict[3]), sync.chain (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:608:20
$GOROOT/src/internal/sync/hashtriemap.go:606:20:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:606:20:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:608:20
$GOROOT/src/internal/sync/hashtriemap.go:606:20:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:608:20
$GOROOT/src/internal/sync/hashtriemap.go:606:20:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:608:20
$GOROOT/src/internal/sync/hashtriemap.go:616:24: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap in (*entry[go.shape.interface {},go.shape.interface {}]).swap:
$GOROOT/src/internal/sync/hashtriemap.go:616:24:   flow: sync.~r0 ← &{storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:616:24:     from &sync.entry[go.shape.interface {},go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:616:24
$GOROOT/src/internal/sync/hashtriemap.go:616:24:     from sync.~r0 = &sync.entry[go.shape.interface {},go.shape.interface {}]{...} (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:616:24
$GOROOT/src/internal/sync/hashtriemap.go:616:24:   flow: sync.eNew ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:616:24:     from sync.eNew := sync.~r0 (assign) at $GOROOT/src/internal/sync/hashtriemap.go:616:9
$GOROOT/src/internal/sync/hashtriemap.go:616:24:   flow: atomic.x ← sync.eNew:
$GOROOT/src/internal/sync/hashtriemap.go:616:24:     from sync.eNew.overflow (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:617:8
$GOROOT/src/internal/sync/hashtriemap.go:616:24:     from sync.eNew.overflow (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:617:17
$GOROOT/src/internal/sync/hashtriemap.go:616:24:     from atomic.x, atomic..dict, atomic.val := sync.eNew.overflow, (*[16]uintptr)(sync..dict[3]), sync.~r0 (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:617:23
$GOROOT/src/internal/sync/hashtriemap.go:616:24:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:616:24:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:617:23
$GOROOT/src/internal/sync/hashtriemap.go:616:24:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:617:23
$GOROOT/src/internal/sync/hashtriemap.go:616:24:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:617:23
$GOROOT/src/internal/sync/hashtriemap.go:603:31: parameter sync.key leaks to {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} for (*entry[go.shape.interface {},go.shape.interface {}]).swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:603:31:   flow: sync.key ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:603:31:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[2]), sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:616:24
$GOROOT/src/internal/sync/hashtriemap.go:603:31:   flow: {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:603:31:     from sync.entry[go.shape.interface {},go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:616:24
$GOROOT/src/internal/sync/hashtriemap.go:603:38: parameter sync.new leaks to {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} for (*entry[go.shape.interface {},go.shape.interface {}]).swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:603:38:   flow: sync.value ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:603:38:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[2]), sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:616:24
$GOROOT/src/internal/sync/hashtriemap.go:603:38:   flow: {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} ← sync.value:
$GOROOT/src/internal/sync/hashtriemap.go:603:38:     from sync.entry[go.shape.interface {},go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:616:24
$GOROOT/src/internal/sync/hashtriemap.go:603:31: parameter sync.key leaks to {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} for (*entry[go.shape.interface {},go.shape.interface {}]).swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:603:31:   flow: sync.key ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:603:31:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[2]), sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:606:20
$GOROOT/src/internal/sync/hashtriemap.go:603:31:   flow: {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:603:31:     from sync.entry[go.shape.interface {},go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:606:20
$GOROOT/src/internal/sync/hashtriemap.go:603:38: parameter sync.new leaks to {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} for (*entry[go.shape.interface {},go.shape.interface {}]).swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:603:38:   flow: sync.value ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:603:38:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[2]), sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:606:20
$GOROOT/src/internal/sync/hashtriemap.go:603:38:   flow: {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} ← sync.value:
$GOROOT/src/internal/sync/hashtriemap.go:603:38:     from sync.entry[go.shape.interface {},go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:606:20
$GOROOT/src/internal/sync/hashtriemap.go:603:7: parameter sync.head leaks to sync.~r1 for (*entry[go.shape.interface {},go.shape.interface {}]).swap with derefs=1:
$GOROOT/src/internal/sync/hashtriemap.go:603:7:   flow: sync.~r1 ← *sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:603:7:     from sync.head.value (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:610:17
$GOROOT/src/internal/sync/hashtriemap.go:603:7:     from return sync.e, sync.head.value, true (return) at $GOROOT/src/internal/sync/hashtriemap.go:610:3
$GOROOT/src/internal/sync/hashtriemap.go:603:7: parameter sync.head leaks to sync.~r0 for (*entry[go.shape.interface {},go.shape.interface {}]).swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:603:7:   flow: sync.~r0 ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:603:7:     from return sync.head, sync.e.value, true (return) at $GOROOT/src/internal/sync/hashtriemap.go:619:4
$GOROOT/src/internal/sync/hashtriemap.go:606:20: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:616:24: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:181:10: "internal/sync.HashTrieMap: ran out of hash bits while inserting (inc... escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).expand:
$GOROOT/src/internal/sync/hashtriemap.go:181:10:   flow: {heap} ← &{storage for "internal/sync.HashTrieMap: ran out of hash bits while inserting (inc...}:
$GOROOT/src/internal/sync/hashtriemap.go:181:10:     from "internal/sync.HashTrieMap: ran out of hash bits while inserting (inc... (spill) at $GOROOT/src/internal/sync/hashtriemap.go:181:10
$GOROOT/src/internal/sync/hashtriemap.go:181:10:     from panic("internal/sync.HashTrieMap: ran out of hash bits while inserting (inc...) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:181:9
$GOROOT/src/internal/sync/hashtriemap.go:167:37: parameter sync.oldEntry leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).expand with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:167:37:   flow: {heap} ← sync.oldEntry:
$GOROOT/src/internal/sync/hashtriemap.go:167:37:     from sync.oldEntry.key (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:169:48
$GOROOT/src/internal/sync/hashtriemap.go:167:37:     from &sync.oldEntry.key (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:169:39
$GOROOT/src/internal/sync/hashtriemap.go:167:37:     from sync.ht.keyHash(unsafe.Pointer(&sync.oldEntry.key), sync.ht.seed) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:169:23
$GOROOT/src/internal/sync/hashtriemap.go:167:47: parameter sync.newEntry leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).expand with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:167:47:   flow: atomic.x ← sync.newEntry:
$GOROOT/src/internal/sync/hashtriemap.go:167:47:     from sync.newEntry.overflow (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:173:11
$GOROOT/src/internal/sync/hashtriemap.go:167:47:     from sync.newEntry.overflow (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:173:20
$GOROOT/src/internal/sync/hashtriemap.go:167:47:     from atomic.x, atomic..dict, atomic.val := sync.newEntry.overflow, (*[16]uintptr)(sync..dict[14]), sync.oldEntry (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:173:26
$GOROOT/src/internal/sync/hashtriemap.go:167:47:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:167:47:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:173:26
$GOROOT/src/internal/sync/hashtriemap.go:167:47:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:173:26
$GOROOT/src/internal/sync/hashtriemap.go:167:47:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:173:26
$GOROOT/src/internal/sync/hashtriemap.go:177:32: &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).expand:
$GOROOT/src/internal/sync/hashtriemap.go:177:32:   flow: sync.~r0 ← &{storage for &sync.indirect[go.shape.interface {},go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:177:32:     from &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:177:32
$GOROOT/src/internal/sync/hashtriemap.go:177:32:     from sync.~r0 = &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:177:32
$GOROOT/src/internal/sync/hashtriemap.go:177:32:   flow: sync.newIndirect ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:177:32:     from sync.newIndirect := sync.~r0 (assign) at $GOROOT/src/internal/sync/hashtriemap.go:177:14
$GOROOT/src/internal/sync/hashtriemap.go:177:32:   flow: atomic.x ← sync.newIndirect:
$GOROOT/src/internal/sync/hashtriemap.go:177:32:     from sync.newIndirect.children (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:187:15
$GOROOT/src/internal/sync/hashtriemap.go:177:32:     from sync.newIndirect.children[sync.oi] (fixed-array-index-of) at $GOROOT/src/internal/sync/hashtriemap.go:187:24
$GOROOT/src/internal/sync/hashtriemap.go:177:32:     from sync.newIndirect.children[sync.oi] (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:187:28
$GOROOT/src/internal/sync/hashtriemap.go:177:32:     from atomic.x, atomic..dict, atomic.val := sync.newIndirect.children[sync.oi], (*[16]uintptr)(sync..dict[16]), &sync.oldEntry.node (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:187:34
$GOROOT/src/internal/sync/hashtriemap.go:177:32:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:177:32:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:187:34
$GOROOT/src/internal/sync/hashtriemap.go:177:32:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:187:34
$GOROOT/src/internal/sync/hashtriemap.go:177:32:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:187:34
$GOROOT/src/internal/sync/hashtriemap.go:191:34: &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).expand:
$GOROOT/src/internal/sync/hashtriemap.go:191:34:   flow: sync.~r0 ← &{storage for &sync.indirect[go.shape.interface {},go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:191:34:     from &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:191:34
$GOROOT/src/internal/sync/hashtriemap.go:191:34:     from sync.~r0 = &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:191:34
$GOROOT/src/internal/sync/hashtriemap.go:191:34:   flow: sync.nextIndirect ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:191:34:     from sync.nextIndirect := sync.~r0 (assign) at $GOROOT/src/internal/sync/hashtriemap.go:191:16
$GOROOT/src/internal/sync/hashtriemap.go:191:34:   flow: atomic.val ← sync.nextIndirect:
$GOROOT/src/internal/sync/hashtriemap.go:191:34:     from sync.nextIndirect.node (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:192:47
$GOROOT/src/internal/sync/hashtriemap.go:191:34:     from &sync.nextIndirect.node (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:192:34
$GOROOT/src/internal/sync/hashtriemap.go:191:34:     from atomic.x, atomic..dict, atomic.val := sync.newIndirect.children[sync.oi], (*[16]uintptr)(sync..dict[16]), &sync.nextIndirect.node (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:192:33
$GOROOT/src/internal/sync/hashtriemap.go:191:34:   flow: {heap} ← atomic.val:
$GOROOT/src/internal/sync/hashtriemap.go:191:34:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:192:33
$GOROOT/src/internal/sync/hashtriemap.go:167:103: parameter sync.parent leaks to {storage for &sync.indirect[go.shape.interface {},go.shape.interface {}]{...}} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).expand with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:167:103:   flow: sync.parent ← sync.parent:
$GOROOT/src/internal/sync/hashtriemap.go:167:103:     from sync..dict, sync.parent := (*[2]uintptr)(sync..dict[15]), sync.parent (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:177:32
$GOROOT/src/internal/sync/hashtriemap.go:167:103:   flow: {storage for &sync.indirect[go.shape.interface {},go.shape.interface {}]{...}} ← sync.parent:
$GOROOT/src/internal/sync/hashtriemap.go:167:103:     from sync.indirect[go.shape.interface {},go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:177:32
$GOROOT/src/internal/sync/hashtriemap.go:167:47: parameter sync.newEntry leaks to sync.~r0 for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).expand with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:167:47:   flow: sync.~r0 ← sync.newEntry:
$GOROOT/src/internal/sync/hashtriemap.go:167:47:     from sync.newEntry.node (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:174:19
$GOROOT/src/internal/sync/hashtriemap.go:167:47:     from &sync.newEntry.node (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:174:10
$GOROOT/src/internal/sync/hashtriemap.go:167:47:     from return &sync.newEntry.node (return) at $GOROOT/src/internal/sync/hashtriemap.go:174:3
$GOROOT/src/internal/sync/hashtriemap.go:177:32: &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:181:10: "internal/sync.HashTrieMap: ran out of hash bits while inserting (inc... escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:191:34: &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:228:18: "called indirect on entry node" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap:
$GOROOT/src/internal/sync/hashtriemap.go:228:18:   flow: {heap} ← &{storage for "called indirect on entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:228:18:     from "called indirect on entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:228:18
$GOROOT/src/internal/sync/hashtriemap.go:228:18:     from panic("called indirect on entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:228:18
$GOROOT/src/internal/sync/hashtriemap.go:231:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap:
$GOROOT/src/internal/sync/hashtriemap.go:231:10:   flow: {heap} ← &{storage for "internal/sync.HashTrieMap: ran out of hash bits while iterating"}:
$GOROOT/src/internal/sync/hashtriemap.go:231:10:     from "internal/sync.HashTrieMap: ran out of hash bits while iterating" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:231:10
$GOROOT/src/internal/sync/hashtriemap.go:231:10:     from panic("internal/sync.HashTrieMap: ran out of hash bits while iterating") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:231:9
$GOROOT/src/internal/sync/hashtriemap.go:255:21: "called entry on non-entry node" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap:
$GOROOT/src/internal/sync/hashtriemap.go:255:21:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:255:21:     from "called entry on non-entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:255:21
$GOROOT/src/internal/sync/hashtriemap.go:255:21:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:255:21
$GOROOT/src/internal/sync/hashtriemap.go:249:12: sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap capturing by value: .autotmp_12 (addr=false assign=false width=8)
$GOROOT/src/internal/sync/hashtriemap.go:205:35: parameter sync.key leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:205:35:   flow: {heap} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:205:35:     from (*sync.entry[go.shape.interface {},go.shape.interface {}]).swap(sync.oldEntry, (*[60]uintptr)(sync..dict[22]), sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:256:42
$GOROOT/src/internal/sync/hashtriemap.go:205:42: parameter sync.new leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:205:42:   flow: {heap} ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:205:42:     from (*sync.entry[go.shape.interface {},go.shape.interface {}]).swap(sync.oldEntry, (*[60]uintptr)(sync..dict[22]), sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:256:42
$GOROOT/src/internal/sync/hashtriemap.go:205:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:205:7:   flow: sync.ht ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:205:7:     from sync.ht, sync..dict := sync.ht, (*[144]uintptr)(sync..dict[18]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:206:9
$GOROOT/src/internal/sync/hashtriemap.go:205:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:205:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).initSlow(sync.ht, (*[144]uintptr)(sync..dict[0])) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:206:9
$GOROOT/src/internal/sync/hashtriemap.go:263:26: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap:
$GOROOT/src/internal/sync/hashtriemap.go:263:26:   flow: sync.~r0 ← &{storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:263:26:     from &sync.entry[go.shape.interface {},go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:263:26
$GOROOT/src/internal/sync/hashtriemap.go:263:26:     from sync.~r0 = &sync.entry[go.shape.interface {},go.shape.interface {}]{...} (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:263:26
$GOROOT/src/internal/sync/hashtriemap.go:263:26:   flow: sync.newEntry ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:263:26:     from sync.newEntry := sync.~r0 (assign) at $GOROOT/src/internal/sync/hashtriemap.go:263:11
$GOROOT/src/internal/sync/hashtriemap.go:263:26:   flow: {heap} ← sync.newEntry:
$GOROOT/src/internal/sync/hashtriemap.go:263:26:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).expand(sync.ht, (*[144]uintptr)(sync..dict[18]), sync.oldEntry, sync.newEntry, sync.hash, sync.hashShift, sync.i) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:272:23
$GOROOT/src/internal/sync/hashtriemap.go:205:35: parameter sync.key leaks to {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:205:35:   flow: sync.key ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:205:35:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[23]), sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:263:26
$GOROOT/src/internal/sync/hashtriemap.go:205:35:   flow: {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:205:35:     from sync.entry[go.shape.interface {},go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:263:26
$GOROOT/src/internal/sync/hashtriemap.go:205:42: parameter sync.new leaks to {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:205:42:   flow: sync.value ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:205:42:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[23]), sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:263:26
$GOROOT/src/internal/sync/hashtriemap.go:205:42:   flow: {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} ← sync.value:
$GOROOT/src/internal/sync/hashtriemap.go:205:42:     from sync.entry[go.shape.interface {},go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:263:26
$GOROOT/src/internal/sync/hashtriemap.go:228:18: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:231:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:255:21: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:263:26: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:505:26: "called indirect on entry node" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).iter:
$GOROOT/src/internal/sync/hashtriemap.go:505:26:   flow: {heap} ← &{storage for "called indirect on entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:505:26:     from "called indirect on entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:505:26
$GOROOT/src/internal/sync/hashtriemap.go:505:26:     from panic("called indirect on entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:505:26
$GOROOT/src/internal/sync/hashtriemap.go:510:15: "called entry on non-entry node" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).iter:
$GOROOT/src/internal/sync/hashtriemap.go:510:15:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:510:15:     from "called entry on non-entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:510:15
$GOROOT/src/internal/sync/hashtriemap.go:510:15:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:510:15
$GOROOT/src/internal/sync/hashtriemap.go:498:35: parameter sync.i leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).iter with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:498:35:   flow: atomic.x ← sync.i:
$GOROOT/src/internal/sync/hashtriemap.go:498:35:     from sync.i.children (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:500:9
$GOROOT/src/internal/sync/hashtriemap.go:498:35:     from sync.i.children[sync.j] (fixed-array-index-of) at $GOROOT/src/internal/sync/hashtriemap.go:500:18
$GOROOT/src/internal/sync/hashtriemap.go:498:35:     from sync.i.children[sync.j] (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:500:21
$GOROOT/src/internal/sync/hashtriemap.go:498:35:     from atomic.x, atomic..dict := sync.i.children[sync.j], (*[16]uintptr)(sync..dict[47]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:500:26
$GOROOT/src/internal/sync/hashtriemap.go:498:35:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:498:35:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:500:26
$GOROOT/src/internal/sync/hashtriemap.go:498:35:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:500:26
$GOROOT/src/internal/sync/hashtriemap.go:498:35:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:500:26
$GOROOT/src/internal/sync/hashtriemap.go:505:26: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:510:15: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:493:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Range with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:493:7:   flow: sync.ht ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:493:7:     from sync.ht, sync..dict := sync.ht, (*[144]uintptr)(sync..dict[45]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:494:9
$GOROOT/src/internal/sync/hashtriemap.go:493:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:493:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).initSlow(sync.ht, (*[144]uintptr)(sync..dict[0])) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:494:9
./atomics.go:72:6: h escapes to heap in main:
./atomics.go:72:6:   flow: {heap} ← &h:
./atomics.go:72:6:     from h (address-of) at ./atomics.go:73:3
./atomics.go:72:6:     from (*holder).change(h, func literal) (call parameter) at ./atomics.go:73:10
./atomics.go:72:6: h escapes to heap in main:
./atomics.go:72:6:   flow: {heap} ← &h:
./atomics.go:72:6:     from h (address-of) at ./atomics.go:74:3
./atomics.go:72:6:     from (*holder).change(h, func literal) (call parameter) at ./atomics.go:74:10
./atomics.go:77:6: wg escapes to heap in main:
./atomics.go:77:6:   flow: {heap} ← &wg:
./atomics.go:77:6:     from wg (address-of) at ./atomics.go:81:5
./atomics.go:77:6:     from (*sync.WaitGroup).Go(wg, func literal) (call parameter) at ./atomics.go:81:8
./atomics.go:81:9: func literal escapes to heap in main:
./atomics.go:81:9:   flow: {heap} ← &{storage for func literal}:
./atomics.go:81:9:     from func literal (spill) at ./atomics.go:81:9
./atomics.go:81:9:     from (*sync.WaitGroup).Go(wg, func literal) (call parameter) at ./atomics.go:81:8
./atomics.go:79:6: stack escapes to heap in main:
./atomics.go:79:6:   flow: {heap} ← &stack:
./atomics.go:79:6:     from stack (address-of) at ./atomics.go:84:9
./atomics.go:79:6:     from (*lockFree).push(stack, i) (call parameter) at ./atomics.go:84:14
./atomics.go:77:6: wg escapes to heap in main:
./atomics.go:77:6:   flow: {heap} ← &wg:
./atomics.go:77:6:     from wg (address-of) at ./atomics.go:87:4
./atomics.go:77:6:     from (*sync.WaitGroup).Wait(wg) (call parameter) at ./atomics.go:87:9
./atomics.go:76:6: main capturing by ref: lock (addr=true assign=false width=4)
./atomics.go:76:6: lock escapes to heap in main:
./atomics.go:76:6:   flow: {storage for func literal} ← &lock:
./atomics.go:76:6:     from lock (captured by a closure) at ./atomics.go:82:4
./atomics.go:76:6:     from lock (reference) at ./atomics.go:82:4
./atomics.go:75:2: main capturing by ref: total (addr=false assign=true width=8)
./atomics.go:75:2: total escapes to heap in main:
./atomics.go:75:2:   flow: {storage for func literal} ← &total:
./atomics.go:75:2:     from total (captured by a closure) at ./atomics.go:82:21
./atomics.go:75:2:     from total (reference) at ./atomics.go:82:21
./atomics.go:80:6: main capturing by value: i (addr=false assign=false width=8)
./atomics.go:78:6: main capturing by ref: seen (addr=true assign=false width=48)
./atomics.go:78:6: seen escapes to heap in main:
./atomics.go:78:6:   flow: {storage for func literal} ← &seen:
./atomics.go:78:6:     from seen (captured by a closure) at ./atomics.go:83:4
./atomics.go:78:6:     from seen (reference) at ./atomics.go:83:4
./atomics.go:79:6: main capturing by ref: stack (addr=true assign=false width=8)
./atomics.go:79:6: stack escapes to heap in main:
./atomics.go:79:6:   flow: {storage for func literal} ← &stack:
./atomics.go:79:6:     from stack (captured by a closure) at ./atomics.go:84:4
./atomics.go:79:6:     from stack (reference) at ./atomics.go:84:4
./atomics.go:75:2: main capturing by ref: total (addr=true assign=true width=8)
./atomics.go:80:6: main capturing by value: i (addr=false assign=false width=8)
./atomics.go:88:2: main capturing by ref: count (addr=false assign=true width=8)
./atomics.go:83:15: i escapes to heap in main.func3:
./atomics.go:83:15:   flow: sync.key ← &{storage for i}:
./atomics.go:83:15:     from i (spill) at ./atomics.go:83:15
./atomics.go:83:15:     from sync.m, sync.key, sync.value := seen, i, "worker" (assign-pair) at ./atomics.go:83:14
./atomics.go:83:15:   flow: sync.key ← sync.key:
./atomics.go:83:15:     from sync.ht, sync..dict, sync.key, sync.new := sync.m.m, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.value (assign-pair) at ./atomics.go:83:14
./atomics.go:83:15:   flow: {heap} ← sync.key:
./atomics.go:83:15:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap(sync.ht, (*[144]uintptr)(sync..dict[17]), sync.key, sync.new) (call parameter) at ./atomics.go:83:14
./atomics.go:83:18: "worker" escapes to heap in main.func3:
./atomics.go:83:18:   flow: sync.value ← &{storage for "worker"}:
./atomics.go:83:18:     from "worker" (spill) at ./atomics.go:83:18
./atomics.go:83:18:     from sync.m, sync.key, sync.value := seen, i, "worker" (assign-pair) at ./atomics.go:83:14
./atomics.go:83:18:   flow: sync.new ← sync.value:
./atomics.go:83:18:     from sync.ht, sync..dict, sync.key, sync.new := sync.m.m, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.value (assign-pair) at ./atomics.go:83:14
./atomics.go:83:18:   flow: {heap} ← sync.new:
./atomics.go:83:18:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap(sync.ht, (*[144]uintptr)(sync..dict[17]), sync.key, sync.new) (call parameter) at ./atomics.go:83:14
./atomics.go:89:18: k does not escape
./atomics.go:89:21: v does not escape
./atomics.go:72:6: moved to heap: h
./atomics.go:75:2: moved to heap: total
./atomics.go:76:6: moved to heap: lock
./atomics.go:77:6: moved to heap: wg
./atomics.go:78:6: moved to heap: seen
./atomics.go:79:6: moved to heap: stack
./atomics.go:73:11: func literal does not escape
./atomics.go:74:11: func literal does not escape
./atomics.go:81:9: func literal escapes to heap
./atomics.go:82:12: func literal does not escape
./atomics.go:83:15: i escapes to heap
./atomics.go:83:18: "worker" escapes to heap
./atomics.go:89:13: func literal does not escape
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { main.limits map[string]int; main.level int }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.struct { main.limits map[string]int; main.level int }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { main.limits map[string]int; main.level int }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { main.limits map[string]int; main.level int }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { main.limits map[string]int; main.level int }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { main.limits map[string]int; main.level int }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go.shape.struct { main.limits map[string]int; main.level int }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { main.limits map[string]int; main.level int }]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { main.value int; main.next *main.node }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.struct { main.value int; main.next *main.node }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { main.value int; main.next *main.node }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { main.value int; main.next *main.node }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { main.value int; main.next *main.node }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { main.value int; main.next *main.node }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go.shape.struct { main.value int; main.next *main.node }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { main.value int; main.next *main.node }]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/internal/sync/hashtriemap.go:522:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Clear with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:522:7:   flow: sync.ht ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:522:7:     from sync.ht, sync..dict := sync.ht, (*[144]uintptr)(sync..dict[51]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:523:9
$GOROOT/src/internal/sync/hashtriemap.go:522:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:522:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).initSlow(sync.ht, (*[144]uintptr)(sync..dict[0])) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:523:9
$GOROOT/src/internal/sync/hashtriemap.go:527:37: &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Clear:
$GOROOT/src/internal/sync/hashtriemap.go:527:37:   flow: sync.~r0 ← &{storage for &sync.indirect[go.shape.interface {},go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:527:37:     from &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:527:37
$GOROOT/src/internal/sync/hashtriemap.go:527:37:     from sync.~r0 = &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:527:37
$GOROOT/src/internal/sync/hashtriemap.go:527:37:   flow: atomic.val ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:527:37:     from atomic.x, atomic..dict, atomic.val := sync.ht.root, (*[16]uintptr)(sync..dict[52]), sync.~r0 (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:527:15
$GOROOT/src/internal/sync/hashtriemap.go:527:37:   flow: {heap} ← atomic.val:
$GOROOT/src/internal/sync/hashtriemap.go:527:37:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:527:15
$GOROOT/src/internal/sync/hashtriemap.go:527:37: &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:550:9: &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} escapes to heap in newIndirectNode[go.shape.interface {},go.shape.interface {}]:
$GOROOT/src/internal/sync/hashtriemap.go:550:9:   flow: sync.~r0 ← &{storage for &sync.indirect[go.shape.interface {},go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:550:9:     from &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:550:9
$GOROOT/src/internal/sync/hashtriemap.go:550:9:     from return &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} (return) at $GOROOT/src/internal/sync/hashtriemap.go:550:2
$GOROOT/src/internal/sync/hashtriemap.go:549:43: parameter sync.parent leaks to {storage for &sync.indirect[go.shape.interface {},go.shape.interface {}]{...}} for newIndirectNode[go.shape.interface {},go.shape.interface {}] with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:549:43:   flow: {storage for &sync.indirect[go.shape.interface {},go.shape.interface {}]{...}} ← sync.parent:
$GOROOT/src/internal/sync/hashtriemap.go:549:43:     from sync.indirect[go.shape.interface {},go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:550:24
$GOROOT/src/internal/sync/hashtriemap.go:550:9: &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/internal/sync/hashtriemap.go:481:7: sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).All capturing by value: sync.ht (addr=false assign=false width=8)
$GOROOT/src/internal/sync/hashtriemap.go:481:6: sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).All capturing by value: sync..dict (addr=false assign=false width=8)
$GOROOT/src/internal/sync/hashtriemap.go:481:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).All with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:481:7:   flow: sync.ht ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:481:7:     from sync.ht, sync..dict := sync.ht, (*[144]uintptr)(sync..dict[43]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:482:9
$GOROOT/src/internal/sync/hashtriemap.go:481:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:481:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).initSlow(sync.ht, (*[144]uintptr)(sync..dict[0])) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:482:9
$GOROOT/src/internal/sync/hashtriemap.go:483:9: func literal escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).All:
$GOROOT/src/internal/sync/hashtriemap.go:483:9:   flow: sync.~r0 ← &{storage for func literal}:
$GOROOT/src/internal/sync/hashtriemap.go:483:9:     from func literal (spill) at $GOROOT/src/internal/sync/hashtriemap.go:483:9
$GOROOT/src/internal/sync/hashtriemap.go:483:9:     from return func literal (return) at $GOROOT/src/internal/sync/hashtriemap.go:483:2
$GOROOT/src/internal/sync/hashtriemap.go:481:7: parameter sync.ht leaks to {storage for func literal} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).All with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:481:7:   flow: {storage for func literal} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:481:7:     from sync.ht (captured by a closure) at $GOROOT/src/internal/sync/hashtriemap.go:484:3
$GOROOT/src/internal/sync/hashtriemap.go:481:6: parameter sync..dict leaks to {storage for func literal} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).All with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:481:6:   flow: {storage for func literal} ← sync..dict:
$GOROOT/src/internal/sync/hashtriemap.go:481:6:     from sync..dict (captured by a closure) at $GOROOT/src/internal/sync/hashtriemap.go:481:6
$GOROOT/src/internal/sync/hashtriemap.go:483:9: func literal escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:444:24: "called entry on non-entry node" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).find:
$GOROOT/src/internal/sync/hashtriemap.go:444:24:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:444:24:     from "called entry on non-entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:444:24
$GOROOT/src/internal/sync/hashtriemap.go:444:24:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:444:24
$GOROOT/src/internal/sync/hashtriemap.go:454:18: "called indirect on entry node" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).find:
$GOROOT/src/internal/sync/hashtriemap.go:454:18:   flow: {heap} ← &{storage for "called indirect on entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:454:18:     from "called indirect on entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:454:18
$GOROOT/src/internal/sync/hashtriemap.go:454:18:     from panic("called indirect on entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:454:18
$GOROOT/src/internal/sync/hashtriemap.go:457:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).find:
$GOROOT/src/internal/sync/hashtriemap.go:457:10:   flow: {heap} ← &{storage for "internal/sync.HashTrieMap: ran out of hash bits while iterating"}:
$GOROOT/src/internal/sync/hashtriemap.go:457:10:     from "internal/sync.HashTrieMap: ran out of hash bits while iterating" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:457:10
$GOROOT/src/internal/sync/hashtriemap.go:457:10:     from panic("internal/sync.HashTrieMap: ran out of hash bits while iterating") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:457:9
$GOROOT/src/internal/sync/hashtriemap.go:426:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).find with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:426:7:   flow: atomic.x ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:426:7:     from sync.ht.root (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:429:9
$GOROOT/src/internal/sync/hashtriemap.go:426:7:     from sync.ht.root (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:429:14
$GOROOT/src/internal/sync/hashtriemap.go:426:7:     from atomic.x, atomic..dict := sync.ht.root, (*[16]uintptr)(sync..dict[39]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:429:19
$GOROOT/src/internal/sync/hashtriemap.go:426:7:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:426:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:429:19
$GOROOT/src/internal/sync/hashtriemap.go:426:7:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:429:19
$GOROOT/src/internal/sync/hashtriemap.go:426:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:429:19
$GOROOT/src/internal/sync/hashtriemap.go:444:24: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:444:42: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:454:18: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:457:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:682:7: parameter sync.head leaks to {heap} for (*entry[go.shape.interface {},go.shape.interface {}]).compareAndDelete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:682:7:   flow: {heap} ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:682:7:     from sync.head.value (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:683:53
$GOROOT/src/internal/sync/hashtriemap.go:682:7:     from &sync.head.value (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:683:48
$GOROOT/src/internal/sync/hashtriemap.go:682:7:     from sync.valEqual(unsafe.Pointer(&sync.head.value), abi.NoEscape(unsafe.Pointer(&sync.value))) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:683:32
$GOROOT/src/internal/sync/hashtriemap.go:682:7: parameter sync.head leaks to sync.~r0 for (*entry[go.shape.interface {},go.shape.interface {}]).compareAndDelete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:682:7:   flow: sync.~r0 ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:682:7:     from return sync.head, true (return) at $GOROOT/src/internal/sync/hashtriemap.go:692:4
$GOROOT/src/internal/sync/hashtriemap.go:371:9: "called CompareAndDelete when value is not of comparable type" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndDelete:
$GOROOT/src/internal/sync/hashtriemap.go:371:9:   flow: {heap} ← &{storage for "called CompareAndDelete when value is not of comparable type"}:
$GOROOT/src/internal/sync/hashtriemap.go:371:9:     from "called CompareAndDelete when value is not of comparable type" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:371:9
$GOROOT/src/internal/sync/hashtriemap.go:371:9:     from panic("called CompareAndDelete when value is not of comparable type") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:371:8
$GOROOT/src/internal/sync/hashtriemap.go:385:23: "called entry on non-entry node" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndDelete:
$GOROOT/src/internal/sync/hashtriemap.go:385:23:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:385:23:     from "called entry on non-entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:385:23
$GOROOT/src/internal/sync/hashtriemap.go:385:23:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:385:23
$GOROOT/src/internal/sync/hashtriemap.go:404:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndDelete:
$GOROOT/src/internal/sync/hashtriemap.go:404:10:   flow: {heap} ← &{storage for "internal/sync.HashTrieMap: ran out of hash bits while iterating"}:
$GOROOT/src/internal/sync/hashtriemap.go:404:10:     from "internal/sync.HashTrieMap: ran out of hash bits while iterating" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:404:10
$GOROOT/src/internal/sync/hashtriemap.go:404:10:     from panic("internal/sync.HashTrieMap: ran out of hash bits while iterating") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:404:9
$GOROOT/src/internal/sync/hashtriemap.go:368:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndDelete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:368:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:368:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).find(sync.ht, (*[144]uintptr)(sync..dict[34]), sync.key, sync.hash, nil, *new(<node DYNAMICTYPE>)) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:376:34
$GOROOT/src/internal/sync/hashtriemap.go:371:9: "called CompareAndDelete when value is not of comparable type" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:376:55: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:385:23: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:404:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:660:7: parameter sync.head leaks to {heap} for (*entry[go.shape.interface {},go.shape.interface {}]).loadAndDelete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:660:7:   flow: atomic.x ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:660:7:     from sync.head.overflow (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:663:26
$GOROOT/src/internal/sync/hashtriemap.go:660:7:     from sync.head.overflow (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:663:35
$GOROOT/src/internal/sync/hashtriemap.go:660:7:     from atomic.x, atomic..dict := sync.head.overflow, (*[16]uintptr)(sync..dict[6]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:663:40
$GOROOT/src/internal/sync/hashtriemap.go:660:7:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:660:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:663:40
$GOROOT/src/internal/sync/hashtriemap.go:660:7:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:663:40
$GOROOT/src/internal/sync/hashtriemap.go:660:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:663:40
$GOROOT/src/internal/sync/hashtriemap.go:660:7: parameter sync.head leaks to sync.~r1 for (*entry[go.shape.interface {},go.shape.interface {}]).loadAndDelete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:660:7:   flow: sync.~r1 ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:660:7:     from return sync.e.value, sync.head, true (return) at $GOROOT/src/internal/sync/hashtriemap.go:670:4
$GOROOT/src/internal/sync/hashtriemap.go:660:7: parameter sync.head leaks to sync.~r0 for (*entry[go.shape.interface {},go.shape.interface {}]).loadAndDelete with derefs=1:
$GOROOT/src/internal/sync/hashtriemap.go:660:7:   flow: sync.~r0 ← *sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:660:7:     from sync.head.value (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:663:14
$GOROOT/src/internal/sync/hashtriemap.go:660:7:     from return sync.head.value, sync.~r0, true (return) at $GOROOT/src/internal/sync/hashtriemap.go:663:3
$GOROOT/src/internal/sync/hashtriemap.go:675:13: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:323:25: "called entry on non-entry node" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadAndDelete:
$GOROOT/src/internal/sync/hashtriemap.go:323:25:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:323:25:     from "called entry on non-entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:323:25
$GOROOT/src/internal/sync/hashtriemap.go:323:25:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:323:25
$GOROOT/src/internal/sync/hashtriemap.go:342:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadAndDelete:
$GOROOT/src/internal/sync/hashtriemap.go:342:10:   flow: {heap} ← &{storage for "internal/sync.HashTrieMap: ran out of hash bits while iterating"}:
$GOROOT/src/internal/sync/hashtriemap.go:342:10:     from "internal/sync.HashTrieMap: ran out of hash bits while iterating" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:342:10
$GOROOT/src/internal/sync/hashtriemap.go:342:10:     from panic("internal/sync.HashTrieMap: ran out of hash bits while iterating") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:342:9
$GOROOT/src/internal/sync/hashtriemap.go:309:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadAndDelete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:309:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:309:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).find(sync.ht, (*[144]uintptr)(sync..dict[28]), sync.key, sync.hash, nil, *new(<node DYNAMICTYPE>)) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:314:34
$GOROOT/src/internal/sync/hashtriemap.go:314:55: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:319:14: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:323:25: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:327:14: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:342:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:359:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Delete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:359:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:359:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadAndDelete(sync.ht, (*[144]uintptr)(sync..dict[33]), sync.key) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:360:25
$GOROOT/src/internal/sync/hashtriemap.go:632:7: parameter sync.head leaks to {heap} for (*entry[go.shape.interface {},go.shape.interface {}]).compareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:632:7:   flow: {heap} ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:632:7:     from sync.head.value (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:633:53
$GOROOT/src/internal/sync/hashtriemap.go:632:7:     from &sync.head.value (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:633:48
$GOROOT/src/internal/sync/hashtriemap.go:632:7:     from sync.valEqual(unsafe.Pointer(&sync.head.value), abi.NoEscape(unsafe.Pointer(&sync.old))) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:633:32
$GOROOT/src/internal/sync/hashtriemap.go:635:20: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap in (*entry[go.shape.interface {},go.shape.interface {}]).compareAndSwap:
$GOROOT/src/internal/sync/hashtriemap.go:635:20:   flow: sync.~r0 ← &{storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:635:20:     from &sync.entry[go.shape.interface {},go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:635:20
$GOROOT/src/internal/sync/hashtriemap.go:635:20:     from sync.~r0 = &sync.entry[go.shape.interface {},go.shape.interface {}]{...} (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:635:20
$GOROOT/src/internal/sync/hashtriemap.go:635:20:   flow: sync.e ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:635:20:     from sync.e := sync.~r0 (assign) at $GOROOT/src/internal/sync/hashtriemap.go:635:5
$GOROOT/src/internal/sync/hashtriemap.go:635:20:   flow: atomic.x ← sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:635:20:     from sync.e.overflow (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:637:5
$GOROOT/src/internal/sync/hashtriemap.go:635:20:     from sync.e.overflow (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:637:14
$GOROOT/src/internal/sync/hashtriemap.go:635:20:     from atomic.x, atomic..dict, atomic.val := sync.e.overflow, (*[16]uintptr)(sync..dict[5]), sync.chain (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:637:20
$GOROOT/src/internal/sync/hashtriemap.go:635:20:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:635:20:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:637:20
$GOROOT/src/internal/sync/hashtriemap.go:635:20:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:637:20
$GOROOT/src/internal/sync/hashtriemap.go:635:20:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:637:20
$GOROOT/src/internal/sync/hashtriemap.go:645:24: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap in (*entry[go.shape.interface {},go.shape.interface {}]).compareAndSwap:
$GOROOT/src/internal/sync/hashtriemap.go:645:24:   flow: sync.~r0 ← &{storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:645:24:     from &sync.entry[go.shape.interface {},go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:645:24
$GOROOT/src/internal/sync/hashtriemap.go:645:24:     from sync.~r0 = &sync.entry[go.shape.interface {},go.shape.interface {}]{...} (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:645:24
$GOROOT/src/internal/sync/hashtriemap.go:645:24:   flow: sync.eNew ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:645:24:     from sync.eNew := sync.~r0 (assign) at $GOROOT/src/internal/sync/hashtriemap.go:645:9
$GOROOT/src/internal/sync/hashtriemap.go:645:24:   flow: atomic.x ← sync.eNew:
$GOROOT/src/internal/sync/hashtriemap.go:645:24:     from sync.eNew.overflow (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:646:8
$GOROOT/src/internal/sync/hashtriemap.go:645:24:     from sync.eNew.overflow (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:646:17
$GOROOT/src/internal/sync/hashtriemap.go:645:24:     from atomic.x, atomic..dict, atomic.val := sync.eNew.overflow, (*[16]uintptr)(sync..dict[5]), sync.~r0 (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:646:23
$GOROOT/src/internal/sync/hashtriemap.go:645:24:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:645:24:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:646:23
$GOROOT/src/internal/sync/hashtriemap.go:645:24:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:646:23
$GOROOT/src/internal/sync/hashtriemap.go:645:24:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:646:23
$GOROOT/src/internal/sync/hashtriemap.go:632:41: parameter sync.key leaks to {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} for (*entry[go.shape.interface {},go.shape.interface {}]).compareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:632:41:   flow: sync.key ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:632:41:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[4]), sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:645:24
$GOROOT/src/internal/sync/hashtriemap.go:632:41:   flow: {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:632:41:     from sync.entry[go.shape.interface {},go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:645:24
$GOROOT/src/internal/sync/hashtriemap.go:632:53: parameter sync.new leaks to {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} for (*entry[go.shape.interface {},go.shape.interface {}]).compareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:632:53:   flow: sync.value ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:632:53:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[4]), sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:645:24
$GOROOT/src/internal/sync/hashtriemap.go:632:53:   flow: {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} ← sync.value:
$GOROOT/src/internal/sync/hashtriemap.go:632:53:     from sync.entry[go.shape.interface {},go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:645:24
$GOROOT/src/internal/sync/hashtriemap.go:632:41: parameter sync.key leaks to {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} for (*entry[go.shape.interface {},go.shape.interface {}]).compareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:632:41:   flow: sync.key ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:632:41:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[4]), sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:635:20
$GOROOT/src/internal/sync/hashtriemap.go:632:41:   flow: {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:632:41:     from sync.entry[go.shape.interface {},go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:635:20
$GOROOT/src/internal/sync/hashtriemap.go:632:53: parameter sync.new leaks to {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} for (*entry[go.shape.interface {},go.shape.interface {}]).compareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:632:53:   flow: sync.value ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:632:53:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[4]), sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:635:20
$GOROOT/src/internal/sync/hashtriemap.go:632:53:   flow: {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} ← sync.value:
$GOROOT/src/internal/sync/hashtriemap.go:632:53:     from sync.entry[go.shape.interface {},go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:635:20
$GOROOT/src/internal/sync/hashtriemap.go:632:7: parameter sync.head leaks to sync.~r0 for (*entry[go.shape.interface {},go.shape.interface {}]).compareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:632:7:   flow: sync.~r0 ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:632:7:     from return sync.head, true (return) at $GOROOT/src/internal/sync/hashtriemap.go:648:4
$GOROOT/src/internal/sync/hashtriemap.go:635:20: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:645:24: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:283:9: "called CompareAndSwap when value is not of comparable type" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndSwap:
$GOROOT/src/internal/sync/hashtriemap.go:283:9:   flow: {heap} ← &{storage for "called CompareAndSwap when value is not of comparable type"}:
$GOROOT/src/internal/sync/hashtriemap.go:283:9:     from "called CompareAndSwap when value is not of comparable type" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:283:9
$GOROOT/src/internal/sync/hashtriemap.go:283:9:     from panic("called CompareAndSwap when value is not of comparable type") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:283:8
$GOROOT/src/internal/sync/hashtriemap.go:297:23: "called entry on non-entry node" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndSwap:
$GOROOT/src/internal/sync/hashtriemap.go:297:23:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:297:23:     from "called entry on non-entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:297:23
$GOROOT/src/internal/sync/hashtriemap.go:297:23:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:297:23
$GOROOT/src/internal/sync/hashtriemap.go:290:13: sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndSwap capturing by value: .autotmp_14 (addr=false assign=false width=8)
$GOROOT/src/internal/sync/hashtriemap.go:280:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:280:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:280:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).find(sync.ht, (*[144]uintptr)(sync..dict[24]), sync.key, sync.hash, sync.ht.valEqual, sync.old) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:288:26
$GOROOT/src/internal/sync/hashtriemap.go:280:45: parameter sync.key leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:280:45:   flow: {heap} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:280:45:     from (*sync.entry[go.shape.interface {},go.shape.interface {}]).compareAndSwap(sync.~r0, (*[60]uintptr)(sync..dict[26]), sync.key, sync.old, sync.new, sync.ht.valEqual) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:297:40
$GOROOT/src/internal/sync/hashtriemap.go:280:57: parameter sync.new leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:280:57:   flow: {heap} ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:280:57:     from (*sync.entry[go.shape.interface {},go.shape.interface {}]).compareAndSwap(sync.~r0, (*[60]uintptr)(sync..dict[26]), sync.key, sync.old, sync.new, sync.ht.valEqual) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:297:40
$GOROOT/src/internal/sync/hashtriemap.go:283:9: "called CompareAndSwap when value is not of comparable type" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:297:23: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:572:9: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap in newEntryNode[go.shape.interface {},go.shape.interface {}]:
$GOROOT/src/internal/sync/hashtriemap.go:572:9:   flow: sync.~r0 ← &{storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:572:9:     from &sync.entry[go.shape.interface {},go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:572:9
$GOROOT/src/internal/sync/hashtriemap.go:572:9:     from return &sync.entry[go.shape.interface {},go.shape.interface {}]{...} (return) at $GOROOT/src/internal/sync/hashtriemap.go:572:2
$GOROOT/src/internal/sync/hashtriemap.go:571:40: parameter sync.key leaks to {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} for newEntryNode[go.shape.interface {},go.shape.interface {}] with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:571:40:   flow: {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:571:40:     from sync.entry[go.shape.interface {},go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:572:21
$GOROOT/src/internal/sync/hashtriemap.go:571:47: parameter sync.value leaks to {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} for newEntryNode[go.shape.interface {},go.shape.interface {}] with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:571:47:   flow: {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} ← sync.value:
$GOROOT/src/internal/sync/hashtriemap.go:571:47:     from sync.entry[go.shape.interface {},go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:572:21
$GOROOT/src/internal/sync/hashtriemap.go:572:9: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:199:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Store with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:199:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:199:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap(sync.ht, (*[144]uintptr)(sync..dict[17]), sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:200:16
$GOROOT/src/internal/sync/hashtriemap.go:199:36: parameter sync.key leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Store with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:199:36:   flow: {heap} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:199:36:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap(sync.ht, (*[144]uintptr)(sync..dict[17]), sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:200:16
$GOROOT/src/internal/sync/hashtriemap.go:199:43: parameter sync.new leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Store with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:199:43:   flow: {heap} ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:199:43:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap(sync.ht, (*[144]uintptr)(sync..dict[17]), sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:200:16
$GOROOT/src/internal/sync/hashtriemap.go:114:24: "called entry on non-entry node" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadOrStore:
$GOROOT/src/internal/sync/hashtriemap.go:114:24:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:114:24:     from "called entry on non-entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:114:24
$GOROOT/src/internal/sync/hashtriemap.go:114:24:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:114:24
$GOROOT/src/internal/sync/hashtriemap.go:120:18: "called indirect on entry node" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadOrStore:
$GOROOT/src/internal/sync/hashtriemap.go:120:18:   flow: {heap} ← &{storage for "called indirect on entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:120:18:     from "called indirect on entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:120:18
$GOROOT/src/internal/sync/hashtriemap.go:120:18:     from panic("called indirect on entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:120:18
$GOROOT/src/internal/sync/hashtriemap.go:123:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadOrStore:
$GOROOT/src/internal/sync/hashtriemap.go:123:10:   flow: {heap} ← &{storage for "internal/sync.HashTrieMap: ran out of hash bits while iterating"}:
$GOROOT/src/internal/sync/hashtriemap.go:123:10:     from "internal/sync.HashTrieMap: ran out of hash bits while iterating" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:123:10
$GOROOT/src/internal/sync/hashtriemap.go:123:10:     from panic("internal/sync.HashTrieMap: ran out of hash bits while iterating") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:123:9
$GOROOT/src/internal/sync/hashtriemap.go:145:21: "called entry on non-entry node" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadOrStore:
$GOROOT/src/internal/sync/hashtriemap.go:145:21:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:145:21:     from "called entry on non-entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:145:21
$GOROOT/src/internal/sync/hashtriemap.go:145:21:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:145:21
$GOROOT/src/internal/sync/hashtriemap.go:141:12: sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadOrStore capturing by value: .autotmp_16 (addr=false assign=false width=8)
$GOROOT/src/internal/sync/hashtriemap.go:88:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadOrStore with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:88:7:   flow: sync.ht ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:88:7:     from sync.ht, sync..dict := sync.ht, (*[144]uintptr)(sync..dict[8]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:89:9
$GOROOT/src/internal/sync/hashtriemap.go:88:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:88:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).initSlow(sync.ht, (*[144]uintptr)(sync..dict[0])) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:89:9
$GOROOT/src/internal/sync/hashtriemap.go:151:26: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadOrStore:
$GOROOT/src/internal/sync/hashtriemap.go:151:26:   flow: sync.~r0 ← &{storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:151:26:     from &sync.entry[go.shape.interface {},go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:151:26
$GOROOT/src/internal/sync/hashtriemap.go:151:26:     from sync.~r0 = &sync.entry[go.shape.interface {},go.shape.interface {}]{...} (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:151:26
$GOROOT/src/internal/sync/hashtriemap.go:151:26:   flow: sync.newEntry ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:151:26:     from sync.newEntry := sync.~r0 (assign) at $GOROOT/src/internal/sync/hashtriemap.go:151:11
$GOROOT/src/internal/sync/hashtriemap.go:151:26:   flow: {heap} ← sync.newEntry:
$GOROOT/src/internal/sync/hashtriemap.go:151:26:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).expand(sync.ht, (*[144]uintptr)(sync..dict[8]), sync.oldEntry, sync.newEntry, sync.hash, sync.hashShift, sync.i) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:160:23
$GOROOT/src/internal/sync/hashtriemap.go:88:42: parameter sync.key leaks to {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadOrStore with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:88:42:   flow: sync.key ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:88:42:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[13]), sync.key, sync.value (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:151:26
$GOROOT/src/internal/sync/hashtriemap.go:88:42:   flow: {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:88:42:     from sync.entry[go.shape.interface {},go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:151:26
$GOROOT/src/internal/sync/hashtriemap.go:88:49: parameter sync.value leaks to {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadOrStore with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:88:49:   flow: sync.value ← sync.value:
$GOROOT/src/internal/sync/hashtriemap.go:88:49:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[13]), sync.key, sync.value (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:151:26
$GOROOT/src/internal/sync/hashtriemap.go:88:49:   flow: {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} ← sync.value:
$GOROOT/src/internal/sync/hashtriemap.go:88:49:     from sync.entry[go.shape.interface {},go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:151:26
$GOROOT/src/internal/sync/hashtriemap.go:88:49: parameter sync.value leaks to sync.result for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadOrStore with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:88:49:   flow: sync.result ← sync.value:
$GOROOT/src/internal/sync/hashtriemap.go:88:49:     from return sync.value, false (return) at $GOROOT/src/internal/sync/hashtriemap.go:162:2
$GOROOT/src/internal/sync/hashtriemap.go:114:24: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:114:33: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:120:18: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:123:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:145:21: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:146:30: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:151:26: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:78:18: "called entry on non-entry node" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Load:
$GOROOT/src/internal/sync/hashtriemap.go:78:18:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:78:18:     from "called entry on non-entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:78:18
$GOROOT/src/internal/sync/hashtriemap.go:78:18:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:78:18
$GOROOT/src/internal/sync/hashtriemap.go:80:17: "called indirect on entry node" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Load:
$GOROOT/src/internal/sync/hashtriemap.go:80:17:   flow: {heap} ← &{storage for "called indirect on entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:80:17:     from "called indirect on entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:80:17
$GOROOT/src/internal/sync/hashtriemap.go:80:17:     from panic("called indirect on entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:80:17
$GOROOT/src/internal/sync/hashtriemap.go:82:8: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Load:
$GOROOT/src/internal/sync/hashtriemap.go:82:8:   flow: {heap} ← &{storage for "internal/sync.HashTrieMap: ran out of hash bits while iterating"}:
$GOROOT/src/internal/sync/hashtriemap.go:82:8:     from "internal/sync.HashTrieMap: ran out of hash bits while iterating" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:82:8
$GOROOT/src/internal/sync/hashtriemap.go:82:8:     from panic("internal/sync.HashTrieMap: ran out of hash bits while iterating") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:82:7
$GOROOT/src/internal/sync/hashtriemap.go:64:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Load with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:64:7:   flow: sync.ht ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:64:7:     from sync.ht, sync..dict := sync.ht, (*[144]uintptr)(sync..dict[3]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:65:9
$GOROOT/src/internal/sync/hashtriemap.go:64:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:64:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).initSlow(sync.ht, (*[144]uintptr)(sync..dict[0])) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:65:9
$GOROOT/src/internal/sync/hashtriemap.go:75:15: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:78:18: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:78:27: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:80:17: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:82:8: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:30:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).init with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:30:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:30:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).initSlow(sync.ht, (*[144]uintptr)(sync..dict[0])) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:32:14
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/internal/sync/hashtriemap.go:553:7: parameter sync.i leaks to {heap} for (*indirect[go.shape.interface {},go.shape.interface {}]).empty with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:553:7:   flow: atomic.x ← sync.i:
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from sync.i.children (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:556:7
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from sync.i.children[sync.j] (fixed-array-index-of) at $GOROOT/src/internal/sync/hashtriemap.go:556:16
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from sync.i.children[sync.j] (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:556:19
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from atomic.x, atomic..dict := sync.i.children[sync.j], (*[16]uintptr)(sync..dict[0]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:556:24
$GOROOT/src/internal/sync/hashtriemap.go:553:7:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:556:24
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:556:24
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:556:24
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.isEntry bool }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.isEntry bool }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.isEntry bool }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/internal/sync/hashtriemap.go:715:9: "called indirect on entry node" escapes to heap in (*node[go.shape.interface {},go.shape.interface {}]).indirect:
$GOROOT/src/internal/sync/hashtriemap.go:715:9:   flow: {heap} ← &{storage for "called indirect on entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:715:9:     from "called indirect on entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:715:9
$GOROOT/src/internal/sync/hashtriemap.go:715:9:     from panic("called indirect on entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:715:8
$GOROOT/src/internal/sync/hashtriemap.go:713:7: parameter sync.n leaks to sync.~r0 for (*node[go.shape.interface {},go.shape.interface {}]).indirect with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from return (*sync.indirect[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (return) at $GOROOT/src/internal/sync/hashtriemap.go:717:2
$GOROOT/src/internal/sync/hashtriemap.go:715:9: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:708:9: "called entry on non-entry node" escapes to heap in (*node[go.shape.interface {},go.shape.interface {}]).entry:
$GOROOT/src/internal/sync/hashtriemap.go:708:9:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:708:9:     from "called entry on non-entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:708:9
$GOROOT/src/internal/sync/hashtriemap.go:708:9:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:708:8
$GOROOT/src/internal/sync/hashtriemap.go:706:7: parameter sync.n leaks to sync.~r0 for (*node[go.shape.interface {},go.shape.interface {}]).entry with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from return (*sync.entry[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (return) at $GOROOT/src/internal/sync/hashtriemap.go:710:2
$GOROOT/src/internal/sync/hashtriemap.go:708:9: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:589:7: parameter sync.e leaks to {heap} for (*entry[go.shape.interface {},go.shape.interface {}]).lookupWithValue with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:   flow: {heap} ← sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from sync.e.value (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:591:68
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from &sync.e.value (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:591:66
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from sync.valEqual(unsafe.Pointer(&sync.e.value), abi.NoEscape(unsafe.Pointer(&sync.value))) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:591:50
$GOROOT/src/internal/sync/hashtriemap.go:589:7: parameter sync.e leaks to sync.~r0 for (*entry[go.shape.interface {},go.shape.interface {}]).lookupWithValue with derefs=1:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:   flow: sync.~r0 ← *sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from sync.e.value (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:592:12
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from return sync.e.value, true (return) at $GOROOT/src/internal/sync/hashtriemap.go:592:4
$GOROOT/src/internal/sync/hashtriemap.go:596:13: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:579:7: parameter sync.e leaks to {heap} for (*entry[go.shape.interface {},go.shape.interface {}]).lookup with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:   flow: atomic.x ← sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from sync.e.overflow (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:584:8
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from sync.e.overflow (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:584:17
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from atomic.x, atomic..dict := sync.e.overflow, (*[16]uintptr)(sync..dict[0]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:584:22
$GOROOT/src/internal/sync/hashtriemap.go:579:7:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:584:22
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:584:22
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:584:22
$GOROOT/src/internal/sync/hashtriemap.go:579:7: parameter sync.e leaks to sync.~r0 for (*entry[go.shape.interface {},go.shape.interface {}]).lookup with derefs=1:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:   flow: sync.~r0 ← *sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from sync.e.value (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:582:12
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from return sync.e.value, true (return) at $GOROOT/src/internal/sync/hashtriemap.go:582:4
$GOROOT/src/internal/sync/hashtriemap.go:586:13: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/internal/sync/hashtriemap.go:522:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[interface {},interface {}]).Clear with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:522:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:522:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Clear(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}]) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:522:6
$GOROOT/src/internal/sync/hashtriemap.go:498:35: parameter sync.i leaks to {heap} for (*HashTrieMap[interface {},interface {}]).iter with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:498:35:   flow: {heap} ← sync.i:
$GOROOT/src/internal/sync/hashtriemap.go:498:35:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).iter(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.i, sync.yield) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:498:6
$GOROOT/src/internal/sync/hashtriemap.go:493:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[interface {},interface {}]).Range with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:493:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:493:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Range(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.yield) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:493:6
$GOROOT/src/internal/sync/hashtriemap.go:481:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[interface {},interface {}]).All with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:481:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:481:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).All(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}]) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:481:6
$GOROOT/src/internal/sync/hashtriemap.go:426:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[interface {},interface {}]).find with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:426:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:426:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).find(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.hash, sync.valEqual, sync.value) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:426:6
$GOROOT/src/internal/sync/hashtriemap.go:368:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[interface {},interface {}]).CompareAndDelete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:368:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:368:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndDelete(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.old) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:368:6
$GOROOT/src/internal/sync/hashtriemap.go:359:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[interface {},interface {}]).Delete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:359:7:   flow: sync.ht ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:359:7:     from sync.ht, sync..dict, sync.key := sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:359:6
$GOROOT/src/internal/sync/hashtriemap.go:359:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:359:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadAndDelete(sync.ht, (*[144]uintptr)(sync..dict[33]), sync.key) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:359:6
$GOROOT/src/internal/sync/hashtriemap.go:309:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[interface {},interface {}]).LoadAndDelete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:309:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:309:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadAndDelete(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:309:6
$GOROOT/src/internal/sync/hashtriemap.go:280:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[interface {},interface {}]).CompareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:280:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:280:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndSwap(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.old, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:280:6
$GOROOT/src/internal/sync/hashtriemap.go:280:45: parameter sync.key leaks to {heap} for (*HashTrieMap[interface {},interface {}]).CompareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:280:45:   flow: {heap} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:280:45:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndSwap(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.old, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:280:6
$GOROOT/src/internal/sync/hashtriemap.go:280:57: parameter sync.new leaks to {heap} for (*HashTrieMap[interface {},interface {}]).CompareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:280:57:   flow: {heap} ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:280:57:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndSwap(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.old, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:280:6
$GOROOT/src/internal/sync/hashtriemap.go:205:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[interface {},interface {}]).Swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:205:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:205:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:205:6
$GOROOT/src/internal/sync/hashtriemap.go:205:35: parameter sync.key leaks to {heap} for (*HashTrieMap[interface {},interface {}]).Swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:205:35:   flow: {heap} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:205:35:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:205:6
$GOROOT/src/internal/sync/hashtriemap.go:205:42: parameter sync.new leaks to {heap} for (*HashTrieMap[interface {},interface {}]).Swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:205:42:   flow: {heap} ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:205:42:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:205:6
$GOROOT/src/internal/sync/hashtriemap.go:199:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[interface {},interface {}]).Store with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:199:7:   flow: sync.ht ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:199:7:     from sync.ht, sync..dict, sync.key, sync.new := sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:199:6
$GOROOT/src/internal/sync/hashtriemap.go:199:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:199:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap(sync.ht, (*[144]uintptr)(sync..dict[17]), sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:199:6
$GOROOT/src/internal/sync/hashtriemap.go:199:36: parameter sync.key leaks to {heap} for (*HashTrieMap[interface {},interface {}]).Store with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:199:36:   flow: sync.key ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:199:36:     from sync.ht, sync..dict, sync.key, sync.new := sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:199:6
$GOROOT/src/internal/sync/hashtriemap.go:199:36:   flow: {heap} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:199:36:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap(sync.ht, (*[144]uintptr)(sync..dict[17]), sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:199:6
$GOROOT/src/internal/sync/hashtriemap.go:199:43: parameter sync.new leaks to {heap} for (*HashTrieMap[interface {},interface {}]).Store with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:199:43:   flow: sync.new ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:199:43:     from sync.ht, sync..dict, sync.key, sync.new := sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:199:6
$GOROOT/src/internal/sync/hashtriemap.go:199:43:   flow: {heap} ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:199:43:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap(sync.ht, (*[144]uintptr)(sync..dict[17]), sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:199:6
$GOROOT/src/internal/sync/hashtriemap.go:167:37: parameter sync.oldEntry leaks to {heap} for (*HashTrieMap[interface {},interface {}]).expand with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:167:37:   flow: {heap} ← sync.oldEntry:
$GOROOT/src/internal/sync/hashtriemap.go:167:37:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).expand(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.oldEntry, sync.newEntry, sync.newHash, sync.hashShift, sync.parent) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:167:6
$GOROOT/src/internal/sync/hashtriemap.go:167:47: parameter sync.newEntry leaks to {heap} for (*HashTrieMap[interface {},interface {}]).expand with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:167:47:   flow: {heap} ← sync.newEntry:
$GOROOT/src/internal/sync/hashtriemap.go:167:47:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).expand(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.oldEntry, sync.newEntry, sync.newHash, sync.hashShift, sync.parent) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:167:6
$GOROOT/src/internal/sync/hashtriemap.go:167:103: parameter sync.parent leaks to {heap} for (*HashTrieMap[interface {},interface {}]).expand with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:167:103:   flow: {heap} ← sync.parent:
$GOROOT/src/internal/sync/hashtriemap.go:167:103:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).expand(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.oldEntry, sync.newEntry, sync.newHash, sync.hashShift, sync.parent) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:167:6
$GOROOT/src/internal/sync/hashtriemap.go:88:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[interface {},interface {}]).LoadOrStore with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:88:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:88:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadOrStore(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.value) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:88:6
$GOROOT/src/internal/sync/hashtriemap.go:88:42: parameter sync.key leaks to {heap} for (*HashTrieMap[interface {},interface {}]).LoadOrStore with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:88:42:   flow: {heap} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:88:42:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadOrStore(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.value) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:88:6
$GOROOT/src/internal/sync/hashtriemap.go:88:49: parameter sync.value leaks to {heap} for (*HashTrieMap[interface {},interface {}]).LoadOrStore with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:88:49:   flow: {heap} ← sync.value:
$GOROOT/src/internal/sync/hashtriemap.go:88:49:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadOrStore(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.value) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:88:6
$GOROOT/src/internal/sync/hashtriemap.go:64:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[interface {},interface {}]).Load with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:64:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:64:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Load(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:64:6
$GOROOT/src/internal/sync/hashtriemap.go:37:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[interface {},interface {}]).initSlow with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:37:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:37:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).initSlow(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}]) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:37:6
$GOROOT/src/internal/sync/hashtriemap.go:30:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[interface {},interface {}]).init with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:30:7:   flow: sync.ht ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:30:7:     from sync.ht, sync..dict := sync.ht, &sync..dict.HashTrieMap[interface {},interface {}] (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:30:6
$GOROOT/src/internal/sync/hashtriemap.go:30:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:30:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).initSlow(sync.ht, (*[144]uintptr)(sync..dict[0])) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:30:6
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.indirect[interface {},interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.indirect[interface {},interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[internal/sync.indirect[interface {},interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: atomic.old ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.indirect[interface {},interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[internal/sync.indirect[interface {},interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.indirect[interface {},interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.indirect[interface {},interface {}]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.indirect[interface {},interface {}]], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[internal/sync.indirect[interface {},interface {}]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.indirect[interface {},interface {}]], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.indirect[interface {},interface {}]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[internal/sync.indirect[interface {},interface {}]], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[internal/sync.indirect[interface {},interface {}]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: atomic.val ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[internal/sync.indirect[interface {},interface {}]], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.indirect[interface {},interface {}]]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x, atomic..dict := atomic.x, &atomic..dict.Pointer[internal/sync.indirect[interface {},interface {}]] (assign-pair) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/internal/sync/hashtriemap.go:553:7: parameter sync.i leaks to {heap} for (*indirect[interface {},interface {}]).empty with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:553:7:   flow: sync.i ← sync.i:
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from sync.i, sync..dict := sync.i, &sync..dict.indirect[interface {},interface {}] (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:553:6
$GOROOT/src/internal/sync/hashtriemap.go:553:7:   flow: atomic.x ← sync.i:
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from sync.i.children (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:553:6
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from sync.i.children[sync.j] (fixed-array-index-of) at $GOROOT/src/internal/sync/hashtriemap.go:553:6
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from sync.i.children[sync.j] (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:553:6
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from atomic.x, atomic..dict := sync.i.children[sync.j], (*[16]uintptr)(sync..dict[0]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:553:6
$GOROOT/src/internal/sync/hashtriemap.go:553:7:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:553:6
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:553:6
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:553:6
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.node[interface {},interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.node[interface {},interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[internal/sync.node[interface {},interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: atomic.old ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.node[interface {},interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[internal/sync.node[interface {},interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.node[interface {},interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.node[interface {},interface {}]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.node[interface {},interface {}]], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[internal/sync.node[interface {},interface {}]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.node[interface {},interface {}]], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.node[interface {},interface {}]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[internal/sync.node[interface {},interface {}]], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[internal/sync.node[interface {},interface {}]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: atomic.val ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[internal/sync.node[interface {},interface {}]], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.node[interface {},interface {}]]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x, atomic..dict := atomic.x, &atomic..dict.Pointer[internal/sync.node[interface {},interface {}]] (assign-pair) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/internal/sync/hashtriemap.go:713:6: "called indirect on entry node" escapes to heap in (*node[interface {},interface {}]).indirect:
$GOROOT/src/internal/sync/hashtriemap.go:713:6:   flow: {heap} ← &{storage for "called indirect on entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:713:6:     from "called indirect on entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:713:6
$GOROOT/src/internal/sync/hashtriemap.go:713:6:     from panic("called indirect on entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:713:6
$GOROOT/src/internal/sync/hashtriemap.go:713:7: parameter sync.n leaks to sync.~r0 for (*node[interface {},interface {}]).indirect with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n, sync..dict := sync.n, &sync..dict.node[interface {},interface {}] (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:713:6
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.~r0 = (*sync.indirect[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:713:6
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from return sync.~r0 (return) at $GOROOT/src/internal/sync/hashtriemap.go:713:6
$GOROOT/src/internal/sync/hashtriemap.go:713:6: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:706:6: "called entry on non-entry node" escapes to heap in (*node[interface {},interface {}]).entry:
$GOROOT/src/internal/sync/hashtriemap.go:706:6:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:706:6:     from "called entry on non-entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:706:6
$GOROOT/src/internal/sync/hashtriemap.go:706:6:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:706:6
$GOROOT/src/internal/sync/hashtriemap.go:706:7: parameter sync.n leaks to sync.~r0 for (*node[interface {},interface {}]).entry with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n, sync..dict := sync.n, &sync..dict.node[interface {},interface {}] (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:706:6
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.~r0 = (*sync.entry[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:706:6
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from return sync.~r0 (return) at $GOROOT/src/internal/sync/hashtriemap.go:706:6
$GOROOT/src/internal/sync/hashtriemap.go:706:6: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:682:7: parameter sync.head leaks to {heap} for (*entry[interface {},interface {}]).compareAndDelete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:682:7:   flow: {heap} ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:682:7:     from (*sync.entry[go.shape.interface {},go.shape.interface {}]).compareAndDelete(sync.head, &sync..dict.entry[interface {},interface {}], sync.key, sync.value, sync.valEqual) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:682:6
$GOROOT/src/internal/sync/hashtriemap.go:660:7: parameter sync.head leaks to {heap} for (*entry[interface {},interface {}]).loadAndDelete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:660:7:   flow: {heap} ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:660:7:     from (*sync.entry[go.shape.interface {},go.shape.interface {}]).loadAndDelete(sync.head, &sync..dict.entry[interface {},interface {}], sync.key) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:660:6
$GOROOT/src/internal/sync/hashtriemap.go:632:7: parameter sync.head leaks to {heap} for (*entry[interface {},interface {}]).compareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:632:7:   flow: {heap} ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:632:7:     from (*sync.entry[go.shape.interface {},go.shape.interface {}]).compareAndSwap(sync.head, &sync..dict.entry[interface {},interface {}], sync.key, sync.old, sync.new, sync.valEqual) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:632:6
$GOROOT/src/internal/sync/hashtriemap.go:632:41: parameter sync.key leaks to {heap} for (*entry[interface {},interface {}]).compareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:632:41:   flow: {heap} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:632:41:     from (*sync.entry[go.shape.interface {},go.shape.interface {}]).compareAndSwap(sync.head, &sync..dict.entry[interface {},interface {}], sync.key, sync.old, sync.new, sync.valEqual) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:632:6
$GOROOT/src/internal/sync/hashtriemap.go:632:53: parameter sync.new leaks to {heap} for (*entry[interface {},interface {}]).compareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:632:53:   flow: {heap} ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:632:53:     from (*sync.entry[go.shape.interface {},go.shape.interface {}]).compareAndSwap(sync.head, &sync..dict.entry[interface {},interface {}], sync.key, sync.old, sync.new, sync.valEqual) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:632:6
$GOROOT/src/internal/sync/hashtriemap.go:603:7: parameter sync.head leaks to {heap} for (*entry[interface {},interface {}]).swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:603:7:   flow: {heap} ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:603:7:     from (*sync.entry[go.shape.interface {},go.shape.interface {}]).swap(sync.head, &sync..dict.entry[interface {},interface {}], sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:603:6
$GOROOT/src/internal/sync/hashtriemap.go:603:31: parameter sync.key leaks to {heap} for (*entry[interface {},interface {}]).swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:603:31:   flow: {heap} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:603:31:     from (*sync.entry[go.shape.interface {},go.shape.interface {}]).swap(sync.head, &sync..dict.entry[interface {},interface {}], sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:603:6
$GOROOT/src/internal/sync/hashtriemap.go:603:38: parameter sync.new leaks to {heap} for (*entry[interface {},interface {}]).swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:603:38:   flow: {heap} ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:603:38:     from (*sync.entry[go.shape.interface {},go.shape.interface {}]).swap(sync.head, &sync..dict.entry[interface {},interface {}], sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:603:6
$GOROOT/src/internal/sync/hashtriemap.go:589:7: parameter sync.e leaks to {heap} for (*entry[interface {},interface {}]).lookupWithValue with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:   flow: sync.e ← sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from sync.e, sync..dict, sync.key, sync.value, sync.valEqual := sync.e, &sync..dict.entry[interface {},interface {}], sync.key, sync.value, sync.valEqual (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:589:6
$GOROOT/src/internal/sync/hashtriemap.go:589:7:   flow: {heap} ← sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from sync.e.value (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:589:6
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from &sync.e.value (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:589:6
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from sync.valEqual(unsafe.Pointer(&sync.e.value), abi.NoEscape(unsafe.Pointer(&sync.value))) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:589:6
$GOROOT/src/internal/sync/hashtriemap.go:589:7: parameter sync.e leaks to sync.~r0 for (*entry[interface {},interface {}]).lookupWithValue with derefs=1:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:   flow: sync.e ← sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from sync.e, sync..dict, sync.key, sync.value, sync.valEqual := sync.e, &sync..dict.entry[interface {},interface {}], sync.key, sync.value, sync.valEqual (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:589:6
$GOROOT/src/internal/sync/hashtriemap.go:589:7:   flow: sync.~r0 ← *sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from sync.e.value (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:589:6
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from sync.~r0, sync.~r1 = sync.e.value, true (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:589:6
$GOROOT/src/internal/sync/hashtriemap.go:589:7:   flow: .autotmp_6 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:   flow: sync.~r0 ← .autotmp_6:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from return .autotmp_6, .autotmp_7 (return) at $GOROOT/src/internal/sync/hashtriemap.go:589:6
$GOROOT/src/internal/sync/hashtriemap.go:589:6: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:579:7: parameter sync.e leaks to {heap} for (*entry[interface {},interface {}]).lookup with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:   flow: sync.e ← sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from sync.e, sync..dict, sync.key := sync.e, &sync..dict.entry[interface {},interface {}], sync.key (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:579:6
$GOROOT/src/internal/sync/hashtriemap.go:579:7:   flow: atomic.x ← sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from sync.e.overflow (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:579:6
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from sync.e.overflow (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:579:6
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from atomic.x, atomic..dict := sync.e.overflow, (*[16]uintptr)(sync..dict[0]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:579:6
$GOROOT/src/internal/sync/hashtriemap.go:579:7:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:579:6
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:579:6
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:579:6
$GOROOT/src/internal/sync/hashtriemap.go:579:7: parameter sync.e leaks to sync.~r0 for (*entry[interface {},interface {}]).lookup with derefs=1:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:   flow: sync.e ← sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from sync.e, sync..dict, sync.key := sync.e, &sync..dict.entry[interface {},interface {}], sync.key (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:579:6
$GOROOT/src/internal/sync/hashtriemap.go:579:7:   flow: sync.~r0 ← *sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from sync.e.value (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:579:6
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from sync.~r0, sync.~r1 = sync.e.value, true (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:579:6
$GOROOT/src/internal/sync/hashtriemap.go:579:7:   flow: .autotmp_4 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:   flow: sync.~r0 ← .autotmp_4:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from return .autotmp_4, .autotmp_5 (return) at $GOROOT/src/internal/sync/hashtriemap.go:579:6
$GOROOT/src/internal/sync/hashtriemap.go:579:6: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.entry[interface {},interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.entry[interface {},interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[internal/sync.entry[interface {},interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: atomic.old ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.entry[interface {},interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[internal/sync.entry[interface {},interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.entry[interface {},interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.entry[interface {},interface {}]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.entry[interface {},interface {}]], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[internal/sync.entry[interface {},interface {}]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.entry[interface {},interface {}]], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.entry[interface {},interface {}]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[internal/sync.entry[interface {},interface {}]], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[internal/sync.entry[interface {},interface {}]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: atomic.val ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[internal/sync.entry[interface {},interface {}]], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.entry[interface {},interface {}]]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x, atomic..dict := atomic.x, &atomic..dict.Pointer[internal/sync.entry[interface {},interface {}]] (assign-pair) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[main.node]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[main.node], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[main.node]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: atomic.old ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[main.node], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[main.node]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[main.node], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[main.node]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[main.node], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[main.node]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[main.node], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[main.node]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[main.node], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[main.node]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: atomic.val ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[main.node], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[main.node]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x, atomic..dict := atomic.x, &atomic..dict.Pointer[main.node] (assign-pair) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[main.config]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[main.config], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[main.config]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: atomic.old ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[main.config], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[main.config]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[main.config], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[main.config]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[main.config], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[main.config]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[main.config], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[main.config]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[main.config], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[main.config]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: atomic.val ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[main.config], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[main.config]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x, atomic..dict := atomic.x, &atomic..dict.Pointer[main.config] (assign-pair) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:6
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*entry[interface {},interface {}]).entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7: parameter sync.n leaks to sync.~r0 for (*entry[interface {},interface {}]).entry with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n := sync.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n, sync..dict := sync.n, &sync..dict.node[interface {},interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.~r0 = (*sync.entry[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.~r0 = sync.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from return sync.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*entry[interface {},interface {}]).indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7: parameter sync.n leaks to sync.~r0 for (*entry[interface {},interface {}]).indirect with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n := sync.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n, sync..dict := sync.n, &sync..dict.node[interface {},interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.~r0 = (*sync.indirect[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.~r0 = sync.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from return sync.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*indirect[interface {},interface {}]).entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7: parameter sync.n leaks to sync.~r0 for (*indirect[interface {},interface {}]).entry with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n := sync.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n, sync..dict := sync.n, &sync..dict.node[interface {},interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.~r0 = (*sync.entry[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.~r0 = sync.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from return sync.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*indirect[interface {},interface {}]).indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7: parameter sync.n leaks to sync.~r0 for (*indirect[interface {},interface {}]).indirect with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n := sync.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n, sync..dict := sync.n, &sync..dict.node[interface {},interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.~r0 = (*sync.indirect[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.~r0 = sync.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from return sync.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*entry[go.shape.interface {},go.shape.interface {}]).entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7: parameter sync.n leaks to sync.~r0 for (*entry[go.shape.interface {},go.shape.interface {}]).entry with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n, _ := sync.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.~r0 = (*sync.entry[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from return sync.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*entry[go.shape.interface {},go.shape.interface {}]).indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7: parameter sync.n leaks to sync.~r0 for (*entry[go.shape.interface {},go.shape.interface {}]).indirect with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n, _ := sync.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.~r0 = (*sync.indirect[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from return sync.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*indirect[go.shape.interface {},go.shape.interface {}]).entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7: parameter sync.n leaks to sync.~r0 for (*indirect[go.shape.interface {},go.shape.interface {}]).entry with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n, _ := sync.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.~r0 = (*sync.entry[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from return sync.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*indirect[go.shape.interface {},go.shape.interface {}]).indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7: parameter sync.n leaks to sync.~r0 for (*indirect[go.shape.interface {},go.shape.interface {}]).indirect with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n, _ := sync.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.~r0 = (*sync.indirect[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from return sync.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }).internal/sync.entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7: parameter sync.n leaks to go.shape.~r0 for (*struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }).internal/sync.entry with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n, _ := sync.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: go.shape.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from go.shape.~r0 = (*sync.entry[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }).internal/sync.indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7: parameter sync.n leaks to go.shape.~r0 for (*struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }).internal/sync.indirect with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n, _ := sync.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: go.shape.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from go.shape.~r0 = (*sync.indirect[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }).internal/sync.entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7: parameter sync.n leaks to go.shape.~r0 for (*struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }).internal/sync.entry with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n := sync.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n, sync..dict := sync.n, &sync..dict.node[interface {},interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: go.shape.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from go.shape.~r0 = (*sync.entry[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from go.shape.~r0 = go.shape.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }).internal/sync.indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7: parameter sync.n leaks to go.shape.~r0 for (*struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }).internal/sync.indirect with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n := sync.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n, sync..dict := sync.n, &sync..dict.node[interface {},interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: go.shape.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from go.shape.~r0 = (*sync.indirect[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from go.shape.~r0 = go.shape.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }).internal/sync.entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7: parameter sync.n leaks to go.shape.~r0 for (*struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }).internal/sync.entry with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n := sync.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n, sync..dict := sync.n, &sync..dict.node[interface {},interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: go.shape.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from go.shape.~r0 = (*sync.entry[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from go.shape.~r0 = go.shape.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }).internal/sync.indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7: parameter sync.n leaks to go.shape.~r0 for (*struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }).internal/sync.indirect with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n := sync.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n, sync..dict := sync.n, &sync..dict.node[interface {},interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: go.shape.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from go.shape.~r0 = (*sync.indirect[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from go.shape.~r0 = go.shape.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }).internal/sync.entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7: parameter sync.n leaks to go.shape.~r0 for (*struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }).internal/sync.entry with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n, _ := sync.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: go.shape.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from go.shape.~r0 = (*sync.entry[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }).internal/sync.indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7: parameter sync.n leaks to go.shape.~r0 for (*struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }).internal/sync.indirect with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n, _ := sync.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: go.shape.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from go.shape.~r0 = (*sync.indirect[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:435:22: index bounds check elided
$GOROOT/src/internal/sync/hashtriemap.go:412:18: index bounds check elided
$GOROOT/src/internal/sync/hashtriemap.go:350:18: index bounds check elided
$GOROOT/src/internal/sync/hashtriemap.go:220:22: index bounds check elided
$GOROOT/src/internal/sync/hashtriemap.go:103:22: index bounds check elided
$GOROOT/src/internal/sync/hashtriemap.go:73:18: index bounds check elided
