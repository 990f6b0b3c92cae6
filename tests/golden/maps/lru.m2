# command-line-arguments
./lru.go:23:6: can inline newCache with cost 31 as: func(int, func(key, []byte)) *cache { return &cache{...} }
./lru.go:27:6: can inline (*cache).get with cost 79 as: method(*cache) func(key) ([]byte, bool) { e, ok := (*list.Element)(.autotmp_6), .autotmp_7; if !ok { return nil, false }; (*list.List).MoveToFront(c.order, e); return e.Value.(*item).value, true }
./lru.go:36:6: cannot inline (*cache).put: function too complex: cost 309 exceeds budget 80
./lru.go:53:6: cannot inline main: function too complex: cost 237 exceeds budget 80
./lru.go:55:19: can inline main.func1 with cost 4 as: func(key, []byte) { dropped += len(v) }
./lru.go:24:45: inlining call to list.New
./lru.go:24:45: inlining call to list.(*List).Init
./lru.go:32:21: inlining call to list.(*List).MoveToFront
./lru.go:32:21: inlining call to list.(*List).move
./lru.go:39:22: inlining call to list.(*List).MoveToFront
./lru.go:42:34: inlining call to list.(*List).PushFront
./lru.go:43:17: inlining call to list.(*List).Len
./lru.go:44:23: inlining call to list.(*List).Back
./lru.go:45:23: inlining call to list.(*List).Remove
./lru.go:39:22: inlining call to list.(*List).move
./lru.go:42:34: inlining call to list.(*List).lazyInit
./lru.go:42:34: inlining call to list.(*List).insertValue
./lru.go:45:23: inlining call to list.(*List).remove
./lru.go:42:34: inlining call to list.(*List).Init
./lru.go:42:34: inlining call to list.(*List).insert
./lru.go:55:15: inlining call to newCache
./lru.go:59:16: inlining call to (*cache).get
./lru.go:55:15: inlining call to list.New
./lru.go:59:16: inlining call to list.(*List).MoveToFront
./lru.go:55:15: inlining call to list.(*List).Init
./lru.go:59:16: inlining call to list.(*List).move
./lru.go:24:45: new(list.List) escapes to heap in newCache:
./lru.go:24:45:   flow: list.l ← &{storage for new(list.List)}:
./lru.go:24:45:     from new(list.List) (spill) at ./lru.go:24:45
./lru.go:24:45:     from list.l := new(list.List) (assign-pair) at ./lru.go:24:45
./lru.go:24:45:   flow: {heap} ← list.l:
./lru.go:24:45:     from list.l.root (dot of pointer) at ./lru.go:24:45
./lru.go:24:45:     from &list.l.root (address-of) at ./lru.go:24:45
./lru.go:24:45:     from list.l.root.next = &list.l.root (assign) at ./lru.go:24:45
./lru.go:24:9: &cache{...} escapes to heap in newCache:
./lru.go:24:9:   flow: ~r0 ← &{storage for &cache{...}}:
./lru.go:24:9:     from &cache{...} (spill) at ./lru.go:24:9
./lru.go:24:9:     from return &cache{...} (return) at ./lru.go:24:2
./lru.go:24:79: map[key]*list.Element{} escapes to heap in newCache:
./lru.go:24:79:   flow: {storage for &cache{...}} ← &{storage for map[key]*list.Element{}}:
./lru.go:24:79:     from map[key]*list.Element{} (spill) at ./lru.go:24:79
./lru.go:24:79:     from cache{...} (struct literal element) at ./lru.go:24:15
./lru.go:23:26: parameter evicted leaks to {storage for &cache{...}} for newCache with derefs=0:
./lru.go:23:26:   flow: {storage for &cache{...}} ← evicted:
./lru.go:23:26:     from cache{...} (struct literal element) at ./lru.go:24:15
./lru.go:23:26: leaking param: evicted
./lru.go:24:9: &cache{...} escapes to heap
./lru.go:24:45: new(list.List) escapes to heap
./lru.go:24:79: map[key]*list.Element{} escapes to heap
./lru.go:27:7: parameter c leaks to {heap} for (*cache).get with derefs=1:
./lru.go:27:7:   flow: list.l ← *c:
./lru.go:27:7:     from c.order (dot of pointer) at ./lru.go:32:3
./lru.go:27:7:     from list.l, list.e := c.order, e (assign-pair) at ./lru.go:32:21
./lru.go:27:7:   flow: list.at ← list.l:
./lru.go:27:7:     from list.l.root (dot of pointer) at ./lru.go:32:21
./lru.go:27:7:     from &list.l.root (address-of) at ./lru.go:32:21
./lru.go:27:7:     from _, list.e, list.at := 0, list.e, &list.l.root (assign-pair) at ./lru.go:32:21
./lru.go:27:7:   flow: {heap} ← list.at:
./lru.go:27:7:     from list.e.prev = list.at (assign) at ./lru.go:32:21
./lru.go:27:7: leaking param content: c
./lru.go:27:21: k does not escape
./lru.go:36:28: parameter value leaks to {heap} for (*cache).put with derefs=0:
./lru.go:36:28:   flow: {heap} ← value:
./lru.go:36:28:     from e.Value.(*item).value = value (assign) at ./lru.go:38:25
./lru.go:36:21: parameter k leaks to {heap} for (*cache).put with derefs=0:
./lru.go:36:21:   flow: {heap} ← k:
./lru.go:36:21:     from c.entries[k] (key of map put) at ./lru.go:42:11
./lru.go:42:34: &list.Element{...} escapes to heap in (*cache).put:
./lru.go:42:34:   flow: list.e ← &{storage for &list.Element{...}}:
./lru.go:42:34:     from &list.Element{...} (spill) at ./lru.go:42:34
./lru.go:42:34:     from list.l, list.e, list.at := list.l, &list.Element{...}, list.at (assign-pair) at ./lru.go:42:34
./lru.go:42:34:   flow: {heap} ← list.e:
./lru.go:42:34:     from list.e.prev.next = list.e (assign) at ./lru.go:42:34
./lru.go:36:7: parameter c leaks to {heap} for (*cache).put with derefs=1:
./lru.go:36:7:   flow: list.l ← *c:
./lru.go:36:7:     from c.order (dot of pointer) at ./lru.go:39:4
./lru.go:36:7:     from list.l, list.e := c.order, e (assign-pair) at ./lru.go:39:22
./lru.go:36:7:   flow: list.at ← list.l:
./lru.go:36:7:     from list.l.root (dot of pointer) at ./lru.go:39:22
./lru.go:36:7:     from &list.l.root (address-of) at ./lru.go:39:22
./lru.go:36:7:     from _, list.e, list.at := 0, list.e, &list.l.root (assign-pair) at ./lru.go:39:22
./lru.go:36:7:   flow: {heap} ← list.at:
./lru.go:36:7:     from list.e.prev = list.at (assign) at ./lru.go:39:22
./lru.go:42:35: &item{...} escapes to heap in (*cache).put:
./lru.go:42:35:   flow: list.v ← &{storage for &item{...}}:
./lru.go:42:35:     from &item{...} (spill) at ./lru.go:42:35
./lru.go:42:35:     from &item{...} (interface-converted) at ./lru.go:42:35
./lru.go:42:35:     from list.l, list.v := c.order, &item{...} (assign-pair) at ./lru.go:42:34
./lru.go:42:35:   flow: list.v ← list.v:
./lru.go:42:35:     from list.l, list.v, list.at := list.l, list.v, &list.l.root (assign-pair) at ./lru.go:42:34
./lru.go:42:35:   flow: {storage for &list.Element{...}} ← list.v:
./lru.go:42:35:     from list.Element{...} (struct literal element) at ./lru.go:42:34
./lru.go:36:21: parameter k leaks to {storage for &item{...}} for (*cache).put with derefs=0:
./lru.go:36:21:   flow: {storage for &item{...}} ← k:
./lru.go:36:21:     from item{...} (struct literal element) at ./lru.go:42:40
./lru.go:36:28: parameter value leaks to {storage for &item{...}} for (*cache).put with derefs=0:
./lru.go:36:28:   flow: {storage for &item{...}} ← value:
./lru.go:36:28:     from item{...} (struct literal element) at ./lru.go:42:40
./lru.go:36:7: leaking param content: c
./lru.go:36:21: leaking param: k
./lru.go:36:28: leaking param: value
./lru.go:42:35: &item{...} escapes to heap
./lru.go:42:34: &list.Element{...} escapes to heap
./lru.go:57:31: ([]byte)(p) escapes to heap in main:
./lru.go:57:31:   flow: {heap} ← &{storage for ([]byte)(p)}:
./lru.go:57:31:     from ([]byte)(p) (spill) at ./lru.go:57:31
./lru.go:57:31:     from (*cache).put(c, key{...}, ([]byte)(p)) (call parameter) at ./lru.go:57:8
./lru.go:54:2: main capturing by ref: dropped (addr=false assign=true width=8)
./lru.go:55:15: new(list.List) escapes to heap in main:
./lru.go:55:15:   flow: list.l ← &{storage for new(list.List)}:
./lru.go:55:15:     from new(list.List) (spill) at ./lru.go:55:15
./lru.go:55:15:     from list.l := new(list.List) (assign-pair) at ./lru.go:55:15
./lru.go:55:15:   flow: {heap} ← list.l:
./lru.go:55:15:     from list.l.root (dot of pointer) at ./lru.go:55:15
./lru.go:55:15:     from &list.l.root (address-of) at ./lru.go:55:15
./lru.go:55:15:     from list.l.root.next = &list.l.root (assign) at ./lru.go:55:15
./lru.go:55:15: map[key]*list.Element{} escapes to heap in main:
./lru.go:55:15:   flow: {storage for &cache{...}} ← &{storage for map[key]*list.Element{}}:
./lru.go:55:15:     from map[key]*list.Element{} (spill) at ./lru.go:55:15
./lru.go:55:15:     from cache{...} (struct literal element) at ./lru.go:55:15
./lru.go:55:15:   flow: ~r0 ← &{storage for &cache{...}}:
./lru.go:55:15:     from &cache{...} (spill) at ./lru.go:55:15
./lru.go:55:15:     from ~r0 = &cache{...} (assign-pair) at ./lru.go:55:15
./lru.go:55:15:   flow: c ← ~r0:
./lru.go:55:15:     from c := ~r0 (assign) at ./lru.go:55:4
./lru.go:55:15:   flow: {heap} ← *c:
./lru.go:55:15:     from (*cache).put(c, key{...}, ([]byte)(p)) (call parameter) at ./lru.go:57:8
./lru.go:55:19: func literal escapes to heap in main:
./lru.go:55:19:   flow: evicted ← &{storage for func literal}:
./lru.go:55:19:     from func literal (spill) at ./lru.go:55:19
./lru.go:55:19:     from limit, evicted := 2, func literal (assign-pair) at ./lru.go:55:15
./lru.go:55:19:   flow: {storage for &cache{...}} ← evicted:
./lru.go:55:19:     from cache{...} (struct literal element) at ./lru.go:55:15
./lru.go:55:19:   flow: ~r0 ← &{storage for &cache{...}}:
./lru.go:55:19:     from &cache{...} (spill) at ./lru.go:55:15
./lru.go:55:19:     from ~r0 = &cache{...} (assign-pair) at ./lru.go:55:15
./lru.go:55:19:   flow: c ← ~r0:
./lru.go:55:19:     from c := ~r0 (assign) at ./lru.go:55:4
./lru.go:55:19:   flow: {heap} ← *c:
./lru.go:55:19:     from (*cache).put(c, key{...}, ([]byte)(p)) (call parameter) at ./lru.go:57:8
./lru.go:54:2: dropped escapes to heap in main:
./lru.go:54:2:   flow: {storage for func literal} ← &dropped:
./lru.go:54:2:     from dropped (captured by a closure) at ./lru.go:55:43
./lru.go:54:2:     from dropped (reference) at ./lru.go:55:43
./lru.go:55:24: k does not escape
./lru.go:55:31: v does not escape
./lru.go:54:2: moved to heap: dropped
./lru.go:55:19: func literal escapes to heap
./lru.go:55:15: &cache{...} does not escape
./lru.go:55:15: new(list.List) escapes to heap
./lru.go:55:15: map[key]*list.Element{} escapes to heap
./lru.go:56:28: []string{...} does not escape
./lru.go:57:31: ([]byte)(p) escapes to heap
