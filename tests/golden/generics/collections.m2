# command-line-arguments
./collections.go:8:6: can inline (*Stack[go.shape.int]).Push with cost 7 as: method(*Stack[go.shape.int]) func(*[4]uintptr, go.shape.int) { s.items = append(s.items, v) }
./collections.go:8:6: can inline (*Stack[go.shape.string]).Push with cost 7 as: method(*Stack[go.shape.string]) func(*[4]uintptr, go.shape.string) { s.items = append(s.items, v) }
$GOROOT/src/cmp/cmp.go:63:6: can inline cmp.isNaN[go.shape.string] with cost 4 as: func(*[1]uintptr, go.shape.string) bool { return cmp.x != cmp.x }
$GOROOT/src/cmp/cmp.go:40:6: can inline cmp.Compare[go.shape.string] with cost 56 as: func(*[2]uintptr, go.shape.string, go.shape.string) int { cmp.xNaN := cmp.isNaN[go.shape.string]((*[1]uintptr)(cmp..dict[0]), cmp.x); cmp.yNaN := cmp.isNaN[go.shape.string]((*[1]uintptr)(cmp..dict[0]), cmp.y); if cmp.xNaN { if cmp.yNaN { return 0 }; return -1 }; if cmp.yNaN { return 1 }; if cmp.x < cmp.y { return -1 }; if cmp.x > cmp.y { return 1 }; return 0 }
./collections.go:34:6: cannot inline (*Tree[go.shape.string,go.shape.[]int]).Put: function too complex: cost 125 exceeds budget 80
./collections.go:53:6: cannot inline (*treeNode[go.shape.string,go.shape.[]int]).walk: function too complex: cost 160 exceeds budget 80
./collections.go:51:6: can inline (*Tree[go.shape.string,go.shape.[]int]).Walk with cost 65 as: method(*Tree[go.shape.string,go.shape.[]int]) func(*[8]uintptr, func(go.shape.string, go.shape.[]int)) { (*treeNode[go.shape.string,go.shape.[]int]).walk(t.root, (*[3]uintptr)(.dict[1]), f) }
./collections.go:64:6: can inline Set[go.shape.int32].Add with cost 11 as: method(Set[go.shape.int32]) func(*[6]uintptr, ...go.shape.int32) { for loop }
./collections.go:10:6: can inline (*Stack[go.shape.int]).Pop with cost 33 as: method(*Stack[go.shape.int]) func(*[4]uintptr) (go.shape.int, bool) { if len(s.items) == 0 { return v, false }; v = s.items[len(s.items) - 1]; s.items = s.items[:len(s.items) - 1]; return v, true }
./collections.go:10:6: can inline (*Stack[go.shape.string]).Pop with cost 33 as: method(*Stack[go.shape.string]) func(*[4]uintptr) (go.shape.string, bool) { if len(s.items) == 0 { return v, false }; v = s.items[len(s.items) - 1]; s.items = s.items[:len(s.items) - 1]; return v, true }
./collections.go:70:6: can inline Set[go.shape.int32].Has with cost 10 as: method(Set[go.shape.int32]) func(*[6]uintptr, go.shape.int32) bool { _, ok := (struct {})(.autotmp_5), .autotmp_6; return ok }
./collections.go:72:6: cannot inline main: function too complex: cost 419 exceeds budget 80
./collections.go:82:9: can inline main.func1 with cost 7 as: func(string, []int) { total += len(k) + len(v) }
./collections.go:70:6: can inline Set[int32].Has with cost 16 as: method(Set[int32]) func(rune) bool { return Set[go.shape.int32].Has(s, &.dict.Set[int32], v) }
./collections.go:64:6: can inline Set[int32].Add with cost 16 as: method(Set[int32]) func(...rune) { Set[go.shape.int32].Add(s, &.dict.Set[int32], vs...) }
./collections.go:51:6: can inline (*Tree[string,[]int]).Walk with cost 70 as: method(*Tree[string,[]int]) func(func(string, []int)) { (*Tree[go.shape.string,go.shape.[]int]).Walk(t, &.dict.Tree[string,[]int], f) }
./collections.go:34:6: can inline (*Tree[string,[]int]).Put with cost 63 as: method(*Tree[string,[]int]) func(string, []int) { (*Tree[go.shape.string,go.shape.[]int]).Put(t, &.dict.Tree[string,[]int], k, v) }
./collections.go:53:6: can inline (*treeNode[string,[]int]).walk with cost 62 as: method(*treeNode[string,[]int]) func(func(string, []int)) { (*treeNode[go.shape.string,go.shape.[]int]).walk(n, &.dict.treeNode[string,[]int], f) }
./collections.go:10:6: can inline (*Stack[string]).Pop with cost 47 as: method(*Stack[string]) func() (string, bool) { return .autotmp_3, .autotmp_4 }
./collections.go:8:6: can inline (*Stack[string]).Push with cost 12 as: method(*Stack[string]) func(string) { (*Stack[go.shape.string]).Push(s, &.dict.Stack[string], v) }
./collections.go:10:6: can inline (*Stack[int]).Pop with cost 47 as: method(*Stack[int]) func() (int, bool) { return .autotmp_3, .autotmp_4 }
./collections.go:8:6: can inline (*Stack[int]).Push with cost 12 as: method(*Stack[int]) func(int) { (*Stack[go.shape.int]).Push(s, &.dict.Stack[int], v) }
$GOROOT/src/cmp/cmp.go:41:15: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/cmp/cmp.go:42:15: inlining call to cmp.isNaN[go.shape.string]
./collections.go:37:26: inlining call to cmp.Compare[go.shape.string]
./collections.go:37:26: inlining call to cmp.isNaN[go.shape.string]
./collections.go:37:26: inlining call to cmp.isNaN[go.shape.string]
./collections.go:74:11: inlining call to (*Stack[go.shape.int]).Push
./collections.go:75:11: inlining call to (*Stack[go.shape.int]).Push
./collections.go:77:12: inlining call to (*Stack[go.shape.string]).Push
./collections.go:82:8: inlining call to (*Tree[go.shape.string,go.shape.[]int]).Walk
./collections.go:84:10: inlining call to Set[go.shape.int32].Add
./collections.go:85:18: inlining call to (*Stack[go.shape.int]).Pop
./collections.go:86:19: inlining call to (*Stack[go.shape.string]).Pop
./collections.go:87:39: inlining call to Set[go.shape.int32].Has
./collections.go:70:6: inlining call to Set[go.shape.int32].Has
./collections.go:64:6: inlining call to Set[go.shape.int32].Add
./collections.go:51:6: inlining call to (*Tree[go.shape.string,go.shape.[]int]).Walk
./collections.go:10:6: inlining call to (*Stack[go.shape.string]).Pop
./collections.go:8:6: inlining call to (*Stack[go.shape.string]).Push
./collections.go:10:6: inlining call to (*Stack[go.shape.int]).Pop
./collections.go:8:6: inlining call to (*Stack[go.shape.int]).Push
<autogenerated>:1: inlining call to Set[int32].Add
<autogenerated>:1: inlining call to Set[go.shape.int32].Add
<autogenerated>:1: inlining call to Set[int32].Has
<autogenerated>:1: inlining call to Set[go.shape.int32].Has
<autogenerated>:1: inlining call to Set[go.shape.int32].Add
<autogenerated>:1: inlining call to Set[go.shape.int32].Has
./collections.go:47:10: &treeNode[go.shape.string,go.shape.[]int]{...} escapes to heap in (*Tree[go.shape.string,go.shape.[]int]).Put:
./collections.go:47:10:   flow: {heap} ← &{storage for &treeNode[go.shape.string,go.shape.[]int]{...}}:
./collections.go:47:10:     from &treeNode[go.shape.string,go.shape.[]int]{...} (spill) at ./collections.go:47:10
./collections.go:47:10:     from *link = &treeNode[go.shape.string,go.shape.[]int]{...} (assign) at ./collections.go:47:8
./collections.go:34:31: parameter v leaks to {heap} for (*Tree[go.shape.string,go.shape.[]int]).Put with derefs=0:
./collections.go:34:31:   flow: {heap} ← v:
./collections.go:34:31:     from (*link).Pair.Value = v (assign) at ./collections.go:43:18
./collections.go:34:26: parameter k leaks to {storage for &treeNode[go.shape.string,go.shape.[]int]{...}} for (*Tree[go.shape.string,go.shape.[]int]).Put with derefs=0:
./collections.go:34:26:   flow: {storage for &treeNode[go.shape.string,go.shape.[]int]{...}} ← k:
./collections.go:34:26:     from Pair[go.shape.string,go.shape.[]int]{...} (struct literal element) at ./collections.go:47:42
./collections.go:34:26:     from treeNode[go.shape.string,go.shape.[]int]{...} (struct literal element) at ./collections.go:47:25
./collections.go:34:31: parameter v leaks to {storage for &treeNode[go.shape.string,go.shape.[]int]{...}} for (*Tree[go.shape.string,go.shape.[]int]).Put with derefs=0:
./collections.go:34:31:   flow: {storage for &treeNode[go.shape.string,go.shape.[]int]{...}} ← v:
./collections.go:34:31:     from Pair[go.shape.string,go.shape.[]int]{...} (struct literal element) at ./collections.go:47:42
./collections.go:34:31:     from treeNode[go.shape.string,go.shape.[]int]{...} (struct literal element) at ./collections.go:47:25
./collections.go:47:10: &treeNode[go.shape.string,go.shape.[]int]{...} escapes to heap
./collections.go:53:7: parameter n leaks to {heap} for (*treeNode[go.shape.string,go.shape.[]int]).walk with derefs=1:
./collections.go:53:7:   flow: {heap} ← *n:
./collections.go:53:7:     from n.Pair (dot of pointer) at ./collections.go:58:5
./collections.go:53:7:     from n.Pair.Key (dot) at ./collections.go:58:5
./collections.go:53:7:     from f(n.Pair.Key, n.Pair.Value) (call parameter) at ./collections.go:58:3
./collections.go:74:11: append(s.items, v) escapes to heap in main:
./collections.go:74:11:   flow: {heap} ← &{storage for append(s.items, v)}:
./collections.go:74:11:     from append(s.items, v) (spill) at ./collections.go:74:11
./collections.go:74:11:     from s.items = append(s.items, v) (assign) at ./collections.go:74:11
./collections.go:75:11: append(s.items, v) escapes to heap in main:
./collections.go:75:11:   flow: {heap} ← &{storage for append(s.items, v)}:
./collections.go:75:11:     from append(s.items, v) (spill) at ./collections.go:75:11
./collections.go:75:11:     from s.items = append(s.items, v) (assign) at ./collections.go:75:11
./collections.go:77:12: append(s.items, v) escapes to heap in main:
./collections.go:77:12:   flow: {heap} ← &{storage for append(s.items, v)}:
./collections.go:77:12:     from append(s.items, v) (spill) at ./collections.go:77:12
./collections.go:77:12:     from s.items = append(s.items, v) (assign) at ./collections.go:77:12
./collections.go:79:18: []int{...} escapes to heap in main:
./collections.go:79:18:   flow: {heap} ← &{storage for []int{...}}:
./collections.go:79:18:     from []int{...} (spill) at ./collections.go:79:18
./collections.go:79:18:     from (*Tree[go.shape.string,go.shape.[]int]).Put(t, &.dict.Tree[string,[]int], "b", []int{...}) (call parameter) at ./collections.go:79:7
./collections.go:85:18: main ignoring self-assignment in s.items = s.items[:len(s.items) - 1]
./collections.go:86:19: main ignoring self-assignment in s.items = s.items[:len(s.items) - 1]
./collections.go:81:2: main capturing by ref: total (addr=false assign=true width=8)
./collections.go:82:14: k does not escape
./collections.go:82:24: v does not escape
./collections.go:74:11: append escapes to heap
./collections.go:75:11: append escapes to heap
./collections.go:76:11: &Stack[string]{} does not escape
./collections.go:77:12: append escapes to heap
./collections.go:79:18: []int{...} escapes to heap
./collections.go:82:9: func literal does not escape
./collections.go:83:19: Set[int32]{} does not escape
./collections.go:84:18: []rune{...} does not escape
./collections.go:51:7: parameter t leaks to {heap} for (*Tree[go.shape.string,go.shape.[]int]).Walk with derefs=2:
./collections.go:51:7:   flow: {heap} ← **t:
./collections.go:51:7:     from t.root (dot of pointer) at ./collections.go:51:44
./collections.go:51:7:     from (*treeNode[go.shape.string,go.shape.[]int]).walk(t.root, (*[3]uintptr)(.dict[1]), f) (call parameter) at ./collections.go:51:54
./collections.go:51:7: parameter t leaks to {heap} for (*Tree[string,[]int]).Walk with derefs=2:
./collections.go:51:7:   flow: t ← t:
./collections.go:51:7:     from t, .dict, f := t, &.dict.Tree[string,[]int], f (assign-pair) at ./collections.go:51:6
./collections.go:51:7:   flow: {heap} ← **t:
./collections.go:51:7:     from t.root (dot of pointer) at ./collections.go:51:6
./collections.go:51:7:     from (*treeNode[go.shape.string,go.shape.[]int]).walk(t.root, (*[3]uintptr)(.dict[1]), f) (call parameter) at ./collections.go:51:6
./collections.go:34:26: parameter k leaks to {heap} for (*Tree[string,[]int]).Put with derefs=0:
./collections.go:34:26:   flow: {heap} ← k:
./collections.go:34:26:     from (*Tree[go.shape.string,go.shape.[]int]).Put(t, &.dict.Tree[string,[]int], k, v) (call parameter) at ./collections.go:34:6
./collections.go:34:31: parameter v leaks to {heap} for (*Tree[string,[]int]).Put with derefs=0:
./collections.go:34:31:   flow: {heap} ← v:
./collections.go:34:31:     from (*Tree[go.shape.string,go.shape.[]int]).Put(t, &.dict.Tree[string,[]int], k, v) (call parameter) at ./collections.go:34:6
./collections.go:53:7: parameter n leaks to {heap} for (*treeNode[string,[]int]).walk with derefs=1:
./collections.go:53:7:   flow: {heap} ← *n:
./collections.go:53:7:     from (*treeNode[go.shape.string,go.shape.[]int]).walk(n, &.dict.treeNode[string,[]int], f) (call parameter) at ./collections.go:53:6
./collections.go:15:10: (*Stack[go.shape.string]).Pop ignoring self-assignment in s.items = s.items[:len(s.items) - 1]
./collections.go:10:7: parameter s leaks to v for (*Stack[go.shape.string]).Pop with derefs=2:
./collections.go:10:7:   flow: v ← **s:
./collections.go:10:7:     from s.items (dot of pointer) at ./collections.go:14:7
./collections.go:10:7:     from s.items[len(s.items) - 1] (dot of pointer) at ./collections.go:14:13
./collections.go:10:7:     from v = s.items[len(s.items) - 1] (assign) at ./collections.go:14:4
./collections.go:8:48: append(s.items, v) escapes to heap in (*Stack[go.shape.string]).Push:
./collections.go:8:48:   flow: {heap} ← &{storage for append(s.items, v)}:
./collections.go:8:48:     from append(s.items, v) (spill) at ./collections.go:8:48
./collections.go:8:48:     from s.items = append(s.items, v) (assign) at ./collections.go:8:40
./collections.go:8:25: parameter v leaks to {heap} for (*Stack[go.shape.string]).Push with derefs=0:
./collections.go:8:25:   flow: {heap} ← v:
./collections.go:8:25:     from append(s.items, v) (call parameter) at ./collections.go:8:48
./collections.go:8:7: parameter s leaks to {heap} for (*Stack[go.shape.string]).Push with derefs=1:
./collections.go:8:7:   flow: {temp} ← *s:
./collections.go:8:7:     from s.items (dot of pointer) at ./collections.go:8:50
./collections.go:8:7:     from append(s.items, v) (call parameter) at ./collections.go:8:48
./collections.go:8:7:   flow: {temp} ← {temp}:
./collections.go:8:7:   flow: {heap} ← {temp}:
./collections.go:8:7:     from s.items = append(s.items, v) (assign) at ./collections.go:8:40
./collections.go:8:48: append escapes to heap
./collections.go:10:6: (*Stack[string]).Pop ignoring self-assignment in s.items = s.items[:len(s.items) - 1]
./collections.go:10:7: parameter s leaks to v for (*Stack[string]).Pop with derefs=2:
./collections.go:10:7:   flow: s ← s:
./collections.go:10:7:     from s, .dict := s, &.dict.Stack[string] (assign-pair) at ./collections.go:10:6
./collections.go:10:7:   flow: v ← **s:
./collections.go:10:7:     from s.items (dot of pointer) at ./collections.go:10:6
./collections.go:10:7:     from s.items[len(s.items) - 1] (dot of pointer) at ./collections.go:10:6
./collections.go:10:7:     from v = s.items[len(s.items) - 1] (assign) at ./collections.go:10:6
./collections.go:10:7:   flow: .autotmp_3 ← v:
./collections.go:10:7:   flow: v ← .autotmp_3:
./collections.go:10:7:     from return .autotmp_3, .autotmp_4 (return) at ./collections.go:10:6
./collections.go:8:6: append(s.items, v) escapes to heap in (*Stack[string]).Push:
./collections.go:8:6:   flow: {heap} ← &{storage for append(s.items, v)}:
./collections.go:8:6:     from append(s.items, v) (spill) at ./collections.go:8:6
./collections.go:8:6:     from s.items = append(s.items, v) (assign) at ./collections.go:8:6
./collections.go:8:25: parameter v leaks to {heap} for (*Stack[string]).Push with derefs=0:
./collections.go:8:25:   flow: v ← v:
./collections.go:8:25:     from s, .dict, v := s, &.dict.Stack[string], v (assign-pair) at ./collections.go:8:6
./collections.go:8:25:   flow: {heap} ← v:
./collections.go:8:25:     from append(s.items, v) (call parameter) at ./collections.go:8:6
./collections.go:8:7: parameter s leaks to {heap} for (*Stack[string]).Push with derefs=1:
./collections.go:8:7:   flow: s ← s:
./collections.go:8:7:     from s, .dict, v := s, &.dict.Stack[string], v (assign-pair) at ./collections.go:8:6
./collections.go:8:7:   flow: {temp} ← *s:
./collections.go:8:7:     from s.items (dot of pointer) at ./collections.go:8:6
./collections.go:8:7:     from append(s.items, v) (call parameter) at ./collections.go:8:6
./collections.go:8:7:   flow: {temp} ← {temp}:
./collections.go:8:7:   flow: {heap} ← {temp}:
./collections.go:8:7:     from s.items = append(s.items, v) (assign) at ./collections.go:8:6
./collections.go:8:6: append escapes to heap
./collections.go:15:10: (*Stack[go.shape.int]).Pop ignoring self-assignment in s.items = s.items[:len(s.items) - 1]
./collections.go:8:48: append(s.items, v) escapes to heap in (*Stack[go.shape.int]).Push:
./collections.go:8:48:   flow: {heap} ← &{storage for append(s.items, v)}:
./collections.go:8:48:     from append(s.items, v) (spill) at ./collections.go:8:48
./collections.go:8:48:     from s.items = append(s.items, v) (assign) at ./collections.go:8:40
./collections.go:8:7: parameter s leaks to {heap} for (*Stack[go.shape.int]).Push with derefs=1:
./collections.go:8:7:   flow: {temp} ← *s:
./collections.go:8:7:     from s.items (dot of pointer) at ./collections.go:8:50
./collections.go:8:7:     from append(s.items, v) (call parameter) at ./collections.go:8:48
./collections.go:8:7:   flow: {heap} ← {temp}:
./collections.go:8:7:     from s.items = append(s.items, v) (assign) at ./collections.go:8:40
./collections.go:8:48: append escapes to heap
./collections.go:10:6: (*Stack[int]).Pop ignoring self-assignment in s.items = s.items[:len(s.items) - 1]
./collections.go:8:6: append(s.items, v) escapes to heap in (*Stack[int]).Push:
./collections.go:8:6:   flow: {heap} ← &{storage for append(s.items, v)}:
./collections.go:8:6:     from append(s.items, v) (spill) at ./collections.go:8:6
./collections.go:8:6:     from s.items = append(s.items, v) (assign) at ./collections.go:8:6
./collections.go:8:7: parameter s leaks to {heap} for (*Stack[int]).Push with derefs=1:
./collections.go:8:7:   flow: s ← s:
./collections.go:8:7:     from s, .dict, v := s, &.dict.Stack[int], v (assign-pair) at ./collections.go:8:6
./collections.go:8:7:   flow: {temp} ← *s:
./collections.go:8:7:     from s.items (dot of pointer) at ./collections.go:8:6
./collections.go:8:7:     from append(s.items, v) (call parameter) at ./collections.go:8:6
./collections.go:8:7:   flow: {heap} ← {temp}:
./collections.go:8:7:     from s.items = append(s.items, v) (assign) at ./collections.go:8:6
./collections.go:8:6: append escapes to heap
