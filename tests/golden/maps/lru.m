# command-line-arguments
./lru.go:23:6: can inline newCache
./lru.go:27:6: can inline (*cache).get
./lru.go:55:19: can inline main.func1
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
./lru.go:23:26: leaking param: evicted
./lru.go:24:9: &cache{...} escapes to heap
./lru.go:24:45: new(list.List) escapes to heap
./lru.go:24:79: map[key]*list.Element{} escapes to heap
./lru.go:27:7: leaking param content: c
./lru.go:27:21: k does not escape
./lru.go:36:7: leaking param content: c
./lru.go:36:21: leaking param: k
./lru.go:36:28: leaking param: value
./lru.go:42:35: &item{...} escapes to heap
./lru.go:42:34: &list.Element{...} escapes to heap
./lru.go:55:24: k does not escape
./lru.go:55:31: v does not escape
./lru.go:54:2: moved to heap: dropped
./lru.go:55:19: func literal escapes to heap
./lru.go:55:15: &cache{...} does not escape
./lru.go:55:15: new(list.List) escapes to heap
./lru.go:55:15: map[key]*list.Element{} escapes to heap
./lru.go:56:28: []string{...} does not escape
./lru.go:57:31: ([]byte)(p) escapes to heap
