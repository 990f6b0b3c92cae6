# command-line-arguments
./by_keys.go:20:6: can inline byName.Len with cost 3 as: method(byName) func() int { return len(b) }
./by_keys.go:21:6: can inline byName.Less with cost 10 as: method(byName) func(int, int) bool { return b[i].name < b[j].name }
./by_keys.go:22:6: can inline byName.Swap with cost 13 as: method(byName) func(int, int) { b[i], b[j] = b[j], b[i] }
./by_keys.go:26:6: can inline bySkills.Less with cost 14 as: method(bySkills) func(int, int) bool { return len(b.byName[i].skills) < len(b.byName[j].skills) }
./by_keys.go:35:6: can inline (*multi).Len with cost 4 as: method(*multi) func() int { return len(m.items) }
./by_keys.go:36:6: can inline (*multi).Swap with cost 17 as: method(*multi) func(int, int) { m.items[i], m.items[j] = m.items[j], m.items[i] }
./by_keys.go:37:6: cannot inline (*multi).Less: function too complex: cost 155 exceeds budget 80
./by_keys.go:50:6: can inline orderedBy with cost 5 as: func(...lessFunc) *multi { return &multi{...} }
./by_keys.go:52:6: can inline (*multi).sort with cost 65 as: method(*multi) func([]employee) { m.items = items; sort.Sort(m) }
$GOROOT/src/slices/slices.go:355:6: can inline slices.Clone[go.shape.[]main.employee,go.shape.struct { main.name string; main.salary int; main.skills []string }] with cost 11 as: func(*[4]uintptr, go.shape.[]main.employee) go.shape.[]main.employee { if slices.s == nil { return nil }; return append(go.shape.[]main.employee{}, slices.s...) }
$GOROOT/src/slices/zsortanyfunc.go:10:6: can inline slices.insertionSortCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }] with cost 73 as: func(*[2]uintptr, []go.shape.struct { main.name string; main.salary int; main.skills []string }, int, int, func(go.shape.struct { main.name string; main.salary int; main.skills []string }, go.shape.struct { main.name string; main.salary int; main.skills []string }) int) { for loop }
$GOROOT/src/slices/zsortanyfunc.go:329:6: can inline slices.swapRangeCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }] with cost 33 as: func(*[2]uintptr, []go.shape.struct { main.name string; main.salary int; main.skills []string }, int, int, int, func(go.shape.struct { main.name string; main.salary int; main.skills []string }, go.shape.struct { main.name string; main.salary int; main.skills []string }) int) { for loop }
$GOROOT/src/slices/zsortanyfunc.go:464:6: cannot inline slices.rotateCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }]: function too complex: cost 170 exceeds budget 80
$GOROOT/src/slices/zsortanyfunc.go:378:6: cannot inline slices.symMergeCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }]: function too complex: cost 537 exceeds budget 80
$GOROOT/src/slices/zsortanyfunc.go:335:6: cannot inline slices.stableCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }]: function too complex: cost 365 exceeds budget 80
$GOROOT/src/slices/sort.go:37:6: can inline slices.SortStableFunc[go.shape.[]main.employee,go.shape.struct { main.name string; main.salary int; main.skills []string }] with cost 67 as: func(*[5]uintptr, go.shape.[]main.employee, func(go.shape.struct { main.name string; main.salary int; main.skills []string }, go.shape.struct { main.name string; main.salary int; main.skills []string }) int) { slices.stableCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }]((*[4]uintptr)(slices..dict[0]), slices.x, len(slices.x), slices.cmp) }
$GOROOT/src/cmp/cmp.go:69:6: can inline cmp.Or[go.shape.int] with cost 18 as: func(*[3]uintptr, ...go.shape.int) go.shape.int { cmp.zero = <nil>; for loop; return cmp.zero }
$GOROOT/src/cmp/cmp.go:63:6: can inline cmp.isNaN[go.shape.int] with cost 4 as: func(*[1]uintptr, go.shape.int) bool { return cmp.x != cmp.x }
$GOROOT/src/cmp/cmp.go:40:6: can inline cmp.Compare[go.shape.int] with cost 56 as: func(*[2]uintptr, go.shape.int, go.shape.int) int { cmp.xNaN := cmp.isNaN[go.shape.int]((*[1]uintptr)(cmp..dict[0]), cmp.x); cmp.yNaN := cmp.isNaN[go.shape.int]((*[1]uintptr)(cmp..dict[0]), cmp.y); if cmp.xNaN { if cmp.yNaN { return 0 }; return -1 }; if cmp.yNaN { return 1 }; if cmp.x < cmp.y { return -1 }; if cmp.x > cmp.y { return 1 }; return 0 }
./by_keys.go:59:32: can inline top.func1 with cost 163 as: func(employee, employee) int { return cmp.Or[go.shape.int](&cmp..dict.Or[int], ... argument...) }
./by_keys.go:57:6: cannot inline top: function too complex: cost 134 exceeds budget 80
$GOROOT/src/slices/sort.go:152:6: cannot inline slices.BinarySearchFunc[go.shape.[]main.employee,go.shape.struct { main.name string; main.salary int; main.skills []string },go.shape.string]: function too complex: cost 95 exceeds budget 80
./by_keys.go:70:46: can inline find.func1 with cost 73 as: func(employee, string) int { return strings.Compare(e.name, n) }
./by_keys.go:69:6: cannot inline find: function too complex: cost 89 exceeds budget 80
./by_keys.go:77:12: can inline main.func1 with cost 6 as: func(*employee, *employee) bool { return a.salary < b.salary }
./by_keys.go:78:3: can inline main.func2 with cost 6 as: func(*employee, *employee) bool { return a.name < b.name }
$GOROOT/src/slices/sort.go:95:6: can inline slices.Max[go.shape.[]int,go.shape.int] with cost 37 as: func(*[2]uintptr, go.shape.[]int) go.shape.int { if len(slices.x) < 1 { panic("slices.Max: empty list") }; slices.m := slices.x[0]; for loop; return slices.m }
$GOROOT/src/slices/slices.go:107:6: can inline slices.IndexFunc[go.shape.[]main.employee,go.shape.struct { main.name string; main.salary int; main.skills []string }] with cost 32 as: func(*[2]uintptr, go.shape.[]main.employee, func(go.shape.struct { main.name string; main.salary int; main.skills []string }) bool) int { for loop; return -1 }
./by_keys.go:84:88: can inline main.func4 with cost 5 as: func(employee) bool { return e.salary > 40 }
./by_keys.go:73:6: cannot inline main: function too complex: cost 964 exceeds budget 80
./by_keys.go:80:20: can inline main.func3 with cost 10 as: func(int, int) bool { return staff[i].name < staff[j].name }
$GOROOT/src/slices/slices.go:107:6: can inline slices.IndexFunc[[]main.employee,main.employee] with cost 39 as: func([]employee, func(employee) bool) int { return slices.IndexFunc[go.shape.[]main.employee,go.shape.struct { main.name string; main.salary int; main.skills []string }](&slices..dict.IndexFunc[[]main.employee,main.employee], slices.s, slices.f) }
$GOROOT/src/slices/sort.go:95:6: can inline slices.Max[[]int,int] with cost 43 as: func([]int) int { return slices.Max[go.shape.[]int,go.shape.int](&slices..dict.Max[[]int,int], slices.x) }
$GOROOT/src/slices/sort.go:152:6: can inline slices.BinarySearchFunc[[]main.employee,main.employee,string] with cost 74 as: func([]employee, string, func(employee, string) int) (int, bool) { return .autotmp_5, .autotmp_6 }
$GOROOT/src/cmp/cmp.go:40:6: can inline cmp.Compare[int] with cost 63 as: func(int, int) int { return cmp.Compare[go.shape.int](&cmp..dict.Compare[int], cmp.x, cmp.y) }
$GOROOT/src/cmp/cmp.go:69:6: can inline cmp.Or[int] with cost 24 as: func(...int) int { return cmp.Or[go.shape.int](&cmp..dict.Or[int], cmp.vals...) }
$GOROOT/src/slices/sort.go:37:6: can inline slices.SortStableFunc[[]main.employee,main.employee] with cost 73 as: func([]employee, func(employee, employee) int) { slices.SortStableFunc[go.shape.[]main.employee,go.shape.struct { main.name string; main.salary int; main.skills []string }](&slices..dict.SortStableFunc[[]main.employee,main.employee], slices.x, slices.cmp) }
$GOROOT/src/slices/slices.go:355:6: can inline slices.Clone[[]main.employee,main.employee] with cost 17 as: func([]employee) []employee { return slices.Clone[go.shape.[]main.employee,go.shape.struct { main.name string; main.salary int; main.skills []string }](&slices..dict.Clone[[]main.employee,main.employee], slices.s) }
$GOROOT/src/slices/zsortanyfunc.go:470:20: inlining call to slices.swapRangeCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }]
$GOROOT/src/slices/zsortanyfunc.go:473:20: inlining call to slices.swapRangeCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }]
$GOROOT/src/slices/zsortanyfunc.go:478:18: inlining call to slices.swapRangeCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }]
$GOROOT/src/slices/zsortanyfunc.go:339:23: inlining call to slices.insertionSortCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }]
$GOROOT/src/slices/zsortanyfunc.go:343:22: inlining call to slices.insertionSortCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }]
$GOROOT/src/cmp/cmp.go:41:15: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/cmp/cmp.go:42:15: inlining call to cmp.isNaN[go.shape.int]
./by_keys.go:60:29: inlining call to cmp.Compare[go.shape.int]
./by_keys.go:60:66: inlining call to strings.Compare
./by_keys.go:60:16: inlining call to cmp.Or[go.shape.int]
./by_keys.go:60:29: inlining call to cmp.isNaN[go.shape.int]
./by_keys.go:60:29: inlining call to cmp.isNaN[go.shape.int]
./by_keys.go:60:66: inlining call to bytealg.CompareString
./by_keys.go:58:24: inlining call to slices.Clone[go.shape.[]main.employee,go.shape.struct { main.name string; main.salary int; main.skills []string }]
./by_keys.go:59:23: inlining call to slices.SortStableFunc[go.shape.[]main.employee,go.shape.struct { main.name string; main.salary int; main.skills []string }]
./by_keys.go:70:101: inlining call to strings.Compare
./by_keys.go:70:101: inlining call to bytealg.CompareString
./by_keys.go:75:24: inlining call to sort.Reverse
./by_keys.go:77:11: inlining call to orderedBy
./by_keys.go:78:61: inlining call to (*multi).sort
./by_keys.go:79:13: inlining call to fmt.Println
./by_keys.go:81:13: inlining call to fmt.Println
./by_keys.go:84:29: inlining call to sort.SearchInts
./by_keys.go:84:53: inlining call to slices.Max[go.shape.[]int,go.shape.int]
./by_keys.go:84:80: inlining call to slices.IndexFunc[go.shape.[]main.employee,go.shape.struct { main.name string; main.salary int; main.skills []string }]
./by_keys.go:84:13: inlining call to fmt.Println
./by_keys.go:84:29: inlining call to sort.Search
./by_keys.go:84:80: inlining call to main.func4
$GOROOT/src/sort/search.go:124:24: can inline sort.SearchInts.func1 with cost 6 as: func(int) bool { return sort.a[sort.i] >= sort.x }
./by_keys.go:84:29: inlining call to sort.SearchInts.func1
$GOROOT/src/slices/slices.go:107:6: inlining call to slices.IndexFunc[go.shape.[]main.employee,go.shape.struct { main.name string; main.salary int; main.skills []string }]
$GOROOT/src/slices/sort.go:95:6: inlining call to slices.Max[go.shape.[]int,go.shape.int]
$GOROOT/src/cmp/cmp.go:40:6: inlining call to cmp.Compare[go.shape.int]
$GOROOT/src/cmp/cmp.go:40:6: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/cmp/cmp.go:40:6: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/cmp/cmp.go:69:6: inlining call to cmp.Or[go.shape.int]
$GOROOT/src/slices/sort.go:37:6: inlining call to slices.SortStableFunc[go.shape.[]main.employee,go.shape.struct { main.name string; main.salary int; main.skills []string }]
$GOROOT/src/slices/slices.go:355:6: inlining call to slices.Clone[go.shape.[]main.employee,go.shape.struct { main.name string; main.salary int; main.skills []string }]
<autogenerated>:1: inlining call to byName.Len
<autogenerated>:1: inlining call to byName.Less
<autogenerated>:1: inlining call to byName.Swap
<autogenerated>:1: inlining call to byName.Len
<autogenerated>:1: inlining call to byName.Len
<autogenerated>:1: inlining call to bySkills.Less
<autogenerated>:1: inlining call to byName.Swap
<autogenerated>:1: inlining call to byName.Swap
./by_keys.go:20:7: b does not escape
./by_keys.go:21:7: b does not escape
./by_keys.go:22:50: byName.Swap ignoring self-assignment in b[i], b[j] = b[j], b[i]
./by_keys.go:22:50: byName.Swap ignoring self-assignment in b[i], b[j] = b[j], b[i]
./by_keys.go:22:7: b does not escape
./by_keys.go:26:7: b does not escape
./by_keys.go:35:7: m does not escape
./by_keys.go:36:57: (*multi).Swap ignoring self-assignment in m.items[i], m.items[j] = m.items[j], m.items[i]
./by_keys.go:36:57: (*multi).Swap ignoring self-assignment in m.items[i], m.items[j] = m.items[j], m.items[i]
./by_keys.go:36:7: m does not escape
./by_keys.go:37:7: parameter m leaks to {heap} for (*multi).Less with derefs=1:
./by_keys.go:37:7:   flow: a ← *m:
./by_keys.go:37:7:     from m.items (dot of pointer) at ./by_keys.go:38:12
./by_keys.go:37:7:     from m.items[i] (dot of pointer) at ./by_keys.go:38:18
./by_keys.go:37:7:     from &m.items[i] (address-of) at ./by_keys.go:38:10
./by_keys.go:37:7:     from a, b := &m.items[i], &m.items[j] (assign-pair) at ./by_keys.go:38:7
./by_keys.go:37:7:   flow: {heap} ← a:
./by_keys.go:37:7:     from less(a, b) (call parameter) at ./by_keys.go:41:12
./by_keys.go:37:7: leaking param content: m
./by_keys.go:50:50: &multi{...} escapes to heap in orderedBy:
./by_keys.go:50:50:   flow: ~r0 ← &{storage for &multi{...}}:
./by_keys.go:50:50:     from &multi{...} (spill) at ./by_keys.go:50:50
./by_keys.go:50:50:     from return &multi{...} (return) at ./by_keys.go:50:43
./by_keys.go:50:16: parameter less leaks to {storage for &multi{...}} for orderedBy with derefs=0:
./by_keys.go:50:16:   flow: {storage for &multi{...}} ← less:
./by_keys.go:50:16:     from multi{...} (struct literal element) at ./by_keys.go:50:56
./by_keys.go:50:16: leaking param: less
./by_keys.go:50:50: &multi{...} escapes to heap
./by_keys.go:52:22: parameter items leaks to {heap} for (*multi).sort with derefs=0:
./by_keys.go:52:22:   flow: {heap} ← items:
./by_keys.go:52:22:     from m.items = items (assign) at ./by_keys.go:53:10
./by_keys.go:52:7: parameter m leaks to {heap} for (*multi).sort with derefs=0:
./by_keys.go:52:7:   flow: {heap} ← m:
./by_keys.go:52:7:     from m (interface-converted) at ./by_keys.go:54:12
./by_keys.go:52:7:     from sort.Sort(m) (call parameter) at ./by_keys.go:54:11
./by_keys.go:52:7: leaking param: m
./by_keys.go:52:22: leaking param: items
./by_keys.go:59:37: parameter a leaks to {heap} for top.func1 with derefs=0:
./by_keys.go:59:37:   flow: strings.a ← a:
./by_keys.go:59:37:     from a.name (dot) at ./by_keys.go:60:68
./by_keys.go:59:37:     from strings.a, strings.b := a.name, b.name (assign-pair) at ./by_keys.go:60:66
./by_keys.go:59:37:   flow: bytealg.a ← strings.a:
./by_keys.go:59:37:     from bytealg.a, bytealg.b := strings.a, strings.b (assign-pair) at ./by_keys.go:60:66
./by_keys.go:59:37:   flow: {heap} ← bytealg.a:
./by_keys.go:59:37:     from bytealg.abigen_runtime_cmpstring(bytealg.a, bytealg.b) (call parameter) at ./by_keys.go:60:66
./by_keys.go:59:40: parameter b leaks to {heap} for top.func1 with derefs=0:
./by_keys.go:59:40:   flow: strings.b ← b:
./by_keys.go:59:40:     from b.name (dot) at ./by_keys.go:60:76
./by_keys.go:59:40:     from strings.a, strings.b := a.name, b.name (assign-pair) at ./by_keys.go:60:66
./by_keys.go:59:40:   flow: bytealg.b ← strings.b:
./by_keys.go:59:40:     from bytealg.a, bytealg.b := strings.a, strings.b (assign-pair) at ./by_keys.go:60:66
./by_keys.go:59:40:   flow: {heap} ← bytealg.b:
./by_keys.go:59:40:     from bytealg.abigen_runtime_cmpstring(bytealg.a, bytealg.b) (call parameter) at ./by_keys.go:60:66
./by_keys.go:59:37: leaking param: a
./by_keys.go:59:40: leaking param: b
./by_keys.go:60:16: ... argument does not escape
$GOROOT/src/slices/zsortanyfunc.go:470:20: slices.rotateCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }] ignoring self-assignment in slices.data[slices.a + slices.i], slices.data[slices.b + slices.i] = slices.data[slices.b + slices.i], slices.data[slices.a + slices.i]
$GOROOT/src/slices/zsortanyfunc.go:470:20: slices.rotateCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }] ignoring self-assignment in slices.data[slices.a + slices.i], slices.data[slices.b + slices.i] = slices.data[slices.b + slices.i], slices.data[slices.a + slices.i]
$GOROOT/src/slices/zsortanyfunc.go:473:20: slices.rotateCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }] ignoring self-assignment in slices.data[slices.a + slices.i], slices.data[slices.b + slices.i] = slices.data[slices.b + slices.i], slices.data[slices.a + slices.i]
$GOROOT/src/slices/zsortanyfunc.go:473:20: slices.rotateCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }] ignoring self-assignment in slices.data[slices.a + slices.i], slices.data[slices.b + slices.i] = slices.data[slices.b + slices.i], slices.data[slices.a + slices.i]
$GOROOT/src/slices/zsortanyfunc.go:478:18: slices.rotateCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }] ignoring self-assignment in slices.data[slices.a + slices.i], slices.data[slices.b + slices.i] = slices.data[slices.b + slices.i], slices.data[slices.a + slices.i]
$GOROOT/src/slices/zsortanyfunc.go:478:18: slices.rotateCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }] ignoring self-assignment in slices.data[slices.a + slices.i], slices.data[slices.b + slices.i] = slices.data[slices.b + slices.i], slices.data[slices.a + slices.i]
$GOROOT/src/slices/zsortanyfunc.go:398:23: slices.symMergeCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }] ignoring self-assignment in slices.data[slices.k], slices.data[slices.k + 1] = slices.data[slices.k + 1], slices.data[slices.k]
$GOROOT/src/slices/zsortanyfunc.go:398:23: slices.symMergeCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }] ignoring self-assignment in slices.data[slices.k], slices.data[slices.k + 1] = slices.data[slices.k + 1], slices.data[slices.k]
$GOROOT/src/slices/zsortanyfunc.go:422:23: slices.symMergeCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }] ignoring self-assignment in slices.data[slices.k], slices.data[slices.k - 1] = slices.data[slices.k - 1], slices.data[slices.k]
$GOROOT/src/slices/zsortanyfunc.go:422:23: slices.symMergeCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }] ignoring self-assignment in slices.data[slices.k], slices.data[slices.k - 1] = slices.data[slices.k - 1], slices.data[slices.k]
$GOROOT/src/slices/zsortanyfunc.go:378:29: parameter slices.data leaks to {heap} for symMergeCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }] with derefs=1:
$GOROOT/src/slices/zsortanyfunc.go:378:29:   flow: {heap} ← *slices.data:
$GOROOT/src/slices/zsortanyfunc.go:378:29:     from slices.data[slices.h] (dot of pointer) at $GOROOT/src/slices/zsortanyfunc.go:390:15
$GOROOT/src/slices/zsortanyfunc.go:378:29:     from slices.cmp(slices.data[slices.h], slices.data[slices.a]) (call parameter) at $GOROOT/src/slices/zsortanyfunc.go:390:10
$GOROOT/src/slices/zsortanyfunc.go:339:23: slices.stableCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:339:23: slices.stableCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:343:22: slices.stableCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:343:22: slices.stableCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:335:27: parameter slices.data leaks to {heap} for stableCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }] with derefs=1:
$GOROOT/src/slices/zsortanyfunc.go:335:27:   flow: slices.data ← slices.data:
$GOROOT/src/slices/zsortanyfunc.go:335:27:     from slices..dict, slices.data, slices.a, slices.b, slices.cmp := (*[2]uintptr)(slices..dict[0]), slices.data, slices.a, slices.b, slices.cmp (assign-pair) at $GOROOT/src/slices/zsortanyfunc.go:339:23
$GOROOT/src/slices/zsortanyfunc.go:335:27:   flow: {heap} ← *slices.data:
$GOROOT/src/slices/zsortanyfunc.go:335:27:     from slices.data[slices.j] (dot of pointer) at $GOROOT/src/slices/zsortanyfunc.go:339:23
$GOROOT/src/slices/zsortanyfunc.go:335:27:     from slices.cmp(slices.data[slices.j], slices.data[slices.j - 1]) (call parameter) at $GOROOT/src/slices/zsortanyfunc.go:339:23
./by_keys.go:57:10: parameter items leaks to {heap} for top with derefs=1:
./by_keys.go:57:10:   flow: slices.s ← items:
./by_keys.go:57:10:     from slices..dict, slices.s := &slices..dict.Clone[[]main.employee,main.employee], items (assign-pair) at ./by_keys.go:58:24
./by_keys.go:57:10:   flow: {heap} ← *slices.s:
./by_keys.go:57:10:     from append(go.shape.[]main.employee{}, slices.s...) (call parameter) at ./by_keys.go:58:24
./by_keys.go:57:10:     from append(go.shape.[]main.employee{}, slices.s...) (appended slice...) at ./by_keys.go:58:24
./by_keys.go:62:15: make([]string, 0, n) escapes to heap in top:
./by_keys.go:62:15:   flow: names ← &{storage for make([]string, 0, n)}:
./by_keys.go:62:15:     from make([]string, 0, n) (spill) at ./by_keys.go:62:15
./by_keys.go:62:15:     from names := make([]string, 0, n) (assign) at ./by_keys.go:62:8
./by_keys.go:62:15:   flow: ~r0 ← names:
./by_keys.go:62:15:     from return names (return) at ./by_keys.go:66:2
./by_keys.go:64:17: append(names, e.name) escapes to heap in top:
./by_keys.go:64:17:   flow: names ← &{storage for append(names, e.name)}:
./by_keys.go:64:17:     from append(names, e.name) (spill) at ./by_keys.go:64:17
./by_keys.go:64:17:     from names = append(names, e.name) (assign) at ./by_keys.go:64:9
./by_keys.go:64:17:   flow: ~r0 ← names:
./by_keys.go:64:17:     from return names (return) at ./by_keys.go:66:2
./by_keys.go:57:10: leaking param content: items
./by_keys.go:58:24: go.shape.[]main.employee{} does not escape
./by_keys.go:58:24: append does not escape
./by_keys.go:59:32: func literal does not escape
./by_keys.go:62:15: make([]string, 0, n) escapes to heap
./by_keys.go:64:17: append escapes to heap
$GOROOT/src/slices/sort.go:152:41: parameter slices.x leaks to {heap} for BinarySearchFunc[go.shape.[]main.employee,go.shape.struct { main.name string; main.salary int; main.skills []string },go.shape.string] with derefs=1:
$GOROOT/src/slices/sort.go:152:41:   flow: {heap} ← *slices.x:
$GOROOT/src/slices/sort.go:152:41:     from slices.x[slices.h] (dot of pointer) at $GOROOT/src/slices/sort.go:160:11
$GOROOT/src/slices/sort.go:152:41:     from slices.cmp(slices.x[slices.h], slices.target) (call parameter) at $GOROOT/src/slices/sort.go:160:9
$GOROOT/src/slices/sort.go:152:46: parameter slices.target leaks to {heap} for BinarySearchFunc[go.shape.[]main.employee,go.shape.struct { main.name string; main.salary int; main.skills []string },go.shape.string] with derefs=0:
$GOROOT/src/slices/sort.go:152:46:   flow: {heap} ← slices.target:
$GOROOT/src/slices/sort.go:152:46:     from slices.cmp(slices.x[slices.h], slices.target) (call parameter) at $GOROOT/src/slices/sort.go:160:9
./by_keys.go:70:51: parameter e leaks to {heap} for find.func1 with derefs=0:
./by_keys.go:70:51:   flow: strings.a ← e:
./by_keys.go:70:51:     from e.name (dot) at ./by_keys.go:70:103
./by_keys.go:70:51:     from strings.a, strings.b := e.name, n (assign-pair) at ./by_keys.go:70:101
./by_keys.go:70:51:   flow: bytealg.a ← strings.a:
./by_keys.go:70:51:     from bytealg.a, bytealg.b := strings.a, strings.b (assign-pair) at ./by_keys.go:70:101
./by_keys.go:70:51:   flow: {heap} ← bytealg.a:
./by_keys.go:70:51:     from bytealg.abigen_runtime_cmpstring(bytealg.a, bytealg.b) (call parameter) at ./by_keys.go:70:101
./by_keys.go:70:63: parameter n leaks to {heap} for find.func1 with derefs=0:
./by_keys.go:70:63:   flow: strings.b ← n:
./by_keys.go:70:63:     from strings.a, strings.b := e.name, n (assign-pair) at ./by_keys.go:70:101
./by_keys.go:70:63:   flow: bytealg.b ← strings.b:
./by_keys.go:70:63:     from bytealg.a, bytealg.b := strings.a, strings.b (assign-pair) at ./by_keys.go:70:101
./by_keys.go:70:63:   flow: {heap} ← bytealg.b:
./by_keys.go:70:63:     from bytealg.abigen_runtime_cmpstring(bytealg.a, bytealg.b) (call parameter) at ./by_keys.go:70:101
./by_keys.go:70:51: leaking param: e
./by_keys.go:70:63: leaking param: n
./by_keys.go:69:11: parameter items leaks to {heap} for find with derefs=1:
./by_keys.go:69:11:   flow: {heap} ← *items:
./by_keys.go:69:11:     from slices.BinarySearchFunc[go.shape.[]main.employee,go.shape.struct { main.name string; main.salary int; main.skills []string },go.shape.string](&slices..dict.BinarySearchFunc[[]main.employee,main.employee,string], items, name, func literal) (call parameter) at ./by_keys.go:70:32
./by_keys.go:69:29: parameter name leaks to {heap} for find with derefs=0:
./by_keys.go:69:29:   flow: {heap} ← name:
./by_keys.go:69:29:     from slices.BinarySearchFunc[go.shape.[]main.employee,go.shape.struct { main.name string; main.salary int; main.skills []string },go.shape.string](&slices..dict.BinarySearchFunc[[]main.employee,main.employee,string], items, name, func literal) (call parameter) at ./by_keys.go:70:32
./by_keys.go:69:11: leaking param content: items
./by_keys.go:69:29: leaking param: name
./by_keys.go:70:46: func literal does not escape
./by_keys.go:77:17: a does not escape
./by_keys.go:77:20: b does not escape
./by_keys.go:78:8: a does not escape
./by_keys.go:78:11: b does not escape
./by_keys.go:76:22: bySkills{...} escapes to heap in main:
./by_keys.go:76:22:   flow: {heap} ← &{storage for bySkills{...}}:
./by_keys.go:76:22:     from bySkills{...} (spill) at ./by_keys.go:76:22
./by_keys.go:76:22:     from sort.Stable(bySkills{...}) (call parameter) at ./by_keys.go:76:13
./by_keys.go:80:13: staff escapes to heap in main:
./by_keys.go:80:13:   flow: {heap} ← &{storage for staff}:
./by_keys.go:80:13:     from staff (spill) at ./by_keys.go:80:13
./by_keys.go:80:13:     from sort.Slice(staff, func literal) (call parameter) at ./by_keys.go:80:12
./by_keys.go:84:53: "slices.Max: empty list" escapes to heap in main:
./by_keys.go:84:53:   flow: {heap} ← &{storage for "slices.Max: empty list"}:
./by_keys.go:84:53:     from "slices.Max: empty list" (spill) at ./by_keys.go:84:53
./by_keys.go:84:53:     from panic("slices.Max: empty list") (call parameter) at ./by_keys.go:84:53
./by_keys.go:74:2: main capturing by value: staff (addr=false assign=false width=24)
./by_keys.go:75:24: &sort.reverse{...} escapes to heap in main:
./by_keys.go:75:24:   flow: ~r0 ← &{storage for &sort.reverse{...}}:
./by_keys.go:75:24:     from &sort.reverse{...} (spill) at ./by_keys.go:75:24
./by_keys.go:75:24:     from &sort.reverse{...} (interface-converted) at ./by_keys.go:75:24
./by_keys.go:75:24:     from ~r0 = &sort.reverse{...} (assign-pair) at ./by_keys.go:75:24
./by_keys.go:75:24:   flow: {heap} ← ~r0:
./by_keys.go:75:24:     from sort.Sort(~r0) (call parameter) at ./by_keys.go:75:11
./by_keys.go:74:21: []employee{...} escapes to heap in main:
./by_keys.go:74:21:   flow: staff ← &{storage for []employee{...}}:
./by_keys.go:74:21:     from []employee{...} (spill) at ./by_keys.go:74:21
./by_keys.go:74:21:     from staff := []employee{...} (assign) at ./by_keys.go:74:8
./by_keys.go:74:21:   flow: items ← staff:
./by_keys.go:74:21:     from m, items := ~r0, staff (assign-pair) at ./by_keys.go:78:61
./by_keys.go:74:21:   flow: {heap} ← items:
./by_keys.go:74:21:     from m.items = items (assign) at ./by_keys.go:78:61
./by_keys.go:77:11: &multi{...} escapes to heap in main:
./by_keys.go:77:11:   flow: ~r0 ← &{storage for &multi{...}}:
./by_keys.go:77:11:     from &multi{...} (spill) at ./by_keys.go:77:11
./by_keys.go:77:11:     from ~r0 = &multi{...} (assign-pair) at ./by_keys.go:77:11
./by_keys.go:77:11:   flow: m ← ~r0:
./by_keys.go:77:11:     from m, items := ~r0, staff (assign-pair) at ./by_keys.go:78:61
./by_keys.go:77:11:   flow: {heap} ← m:
./by_keys.go:77:11:     from m (interface-converted) at ./by_keys.go:78:61
./by_keys.go:77:11:     from sort.Sort(m) (call parameter) at ./by_keys.go:78:61
./by_keys.go:79:22: staff[0].name escapes to heap in main:
./by_keys.go:79:22:   flow: {storage for ... argument} ← &{storage for staff[0].name}:
./by_keys.go:79:22:     from staff[0].name (spill) at ./by_keys.go:79:22
./by_keys.go:79:22:     from ... argument (slice-literal-element) at ./by_keys.go:79:13
./by_keys.go:79:22:   flow: fmt.a ← &{storage for ... argument}:
./by_keys.go:79:22:     from ... argument (spill) at ./by_keys.go:79:13
./by_keys.go:79:22:     from fmt.a := ... argument (assign-pair) at ./by_keys.go:79:13
./by_keys.go:79:22:   flow: {heap} ← *fmt.a:
./by_keys.go:79:22:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./by_keys.go:79:13
./by_keys.go:79:32: top(staff, 2) escapes to heap in main:
./by_keys.go:79:32:   flow: {storage for ... argument} ← &{storage for top(staff, 2)}:
./by_keys.go:79:32:     from top(staff, 2) (spill) at ./by_keys.go:79:32
./by_keys.go:79:32:     from ... argument (slice-literal-element) at ./by_keys.go:79:13
./by_keys.go:79:32:   flow: fmt.a ← &{storage for ... argument}:
./by_keys.go:79:32:     from ... argument (spill) at ./by_keys.go:79:13
./by_keys.go:79:32:     from fmt.a := ... argument (assign-pair) at ./by_keys.go:79:13
./by_keys.go:79:32:   flow: {heap} ← *fmt.a:
./by_keys.go:79:32:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./by_keys.go:79:13
./by_keys.go:81:13: .autotmp_1 escapes to heap in main:
./by_keys.go:81:13:   flow: {storage for ... argument} ← &{storage for .autotmp_1}:
./by_keys.go:81:13:     from .autotmp_1 (spill) at ./by_keys.go:81:13
./by_keys.go:81:13:     from ... argument (slice-literal-element) at ./by_keys.go:81:13
./by_keys.go:81:13:   flow: fmt.a ← &{storage for ... argument}:
./by_keys.go:81:13:     from ... argument (spill) at ./by_keys.go:81:13
./by_keys.go:81:13:     from fmt.a := ... argument (assign-pair) at ./by_keys.go:81:13
./by_keys.go:81:13:   flow: {heap} ← *fmt.a:
./by_keys.go:81:13:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./by_keys.go:81:13
./by_keys.go:81:13: .autotmp_2 escapes to heap in main:
./by_keys.go:81:13:   flow: {storage for ... argument} ← &{storage for .autotmp_2}:
./by_keys.go:81:13:     from .autotmp_2 (spill) at ./by_keys.go:81:13
./by_keys.go:81:13:     from ... argument (slice-literal-element) at ./by_keys.go:81:13
./by_keys.go:81:13:   flow: fmt.a ← &{storage for ... argument}:
./by_keys.go:81:13:     from ... argument (spill) at ./by_keys.go:81:13
./by_keys.go:81:13:     from fmt.a := ... argument (assign-pair) at ./by_keys.go:81:13
./by_keys.go:81:13:   flow: {heap} ← *fmt.a:
./by_keys.go:81:13:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./by_keys.go:81:13
./by_keys.go:84:29: ~r0 escapes to heap in main:
./by_keys.go:84:29:   flow: {storage for ... argument} ← &{storage for ~r0}:
./by_keys.go:84:29:     from ~r0 (spill) at ./by_keys.go:84:29
./by_keys.go:84:29:     from ... argument (slice-literal-element) at ./by_keys.go:84:13
./by_keys.go:84:29:   flow: fmt.a ← &{storage for ... argument}:
./by_keys.go:84:29:     from ... argument (spill) at ./by_keys.go:84:13
./by_keys.go:84:29:     from fmt.a := ... argument (assign-pair) at ./by_keys.go:84:13
./by_keys.go:84:29:   flow: {heap} ← *fmt.a:
./by_keys.go:84:29:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./by_keys.go:84:13
./by_keys.go:84:53: ~r0 escapes to heap in main:
./by_keys.go:84:53:   flow: {storage for ... argument} ← &{storage for ~r0}:
./by_keys.go:84:53:     from ~r0 (spill) at ./by_keys.go:84:53
./by_keys.go:84:53:     from ... argument (slice-literal-element) at ./by_keys.go:84:13
./by_keys.go:84:53:   flow: fmt.a ← &{storage for ... argument}:
./by_keys.go:84:53:     from ... argument (spill) at ./by_keys.go:84:13
./by_keys.go:84:53:     from fmt.a := ... argument (assign-pair) at ./by_keys.go:84:13
./by_keys.go:84:53:   flow: {heap} ← *fmt.a:
./by_keys.go:84:53:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./by_keys.go:84:13
./by_keys.go:84:80: ~r0 escapes to heap in main:
./by_keys.go:84:80:   flow: {storage for ... argument} ← &{storage for ~r0}:
./by_keys.go:84:80:     from ~r0 (spill) at ./by_keys.go:84:80
./by_keys.go:84:80:     from ... argument (slice-literal-element) at ./by_keys.go:84:13
./by_keys.go:84:80:   flow: fmt.a ← &{storage for ... argument}:
./by_keys.go:84:80:     from ... argument (spill) at ./by_keys.go:84:13
./by_keys.go:84:80:     from fmt.a := ... argument (assign-pair) at ./by_keys.go:84:13
./by_keys.go:84:80:   flow: {heap} ← *fmt.a:
./by_keys.go:84:80:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./by_keys.go:84:13
./by_keys.go:77:11: ... argument escapes to heap in main:
./by_keys.go:77:11:   flow: less ← &{storage for ... argument}:
./by_keys.go:77:11:     from ... argument (spill) at ./by_keys.go:77:11
./by_keys.go:77:11:     from less := ... argument (assign-pair) at ./by_keys.go:77:11
./by_keys.go:77:11:   flow: {storage for &multi{...}} ← less:
./by_keys.go:77:11:     from multi{...} (struct literal element) at ./by_keys.go:77:11
./by_keys.go:77:12: func literal escapes to heap in main:
./by_keys.go:77:12:   flow: {storage for ... argument} ← &{storage for func literal}:
./by_keys.go:77:12:     from func literal (spill) at ./by_keys.go:77:12
./by_keys.go:77:12:     from ... argument (slice-literal-element) at ./by_keys.go:77:11
./by_keys.go:78:3: func literal escapes to heap in main:
./by_keys.go:78:3:   flow: {storage for ... argument} ← &{storage for func literal}:
./by_keys.go:78:3:     from func literal (spill) at ./by_keys.go:78:3
./by_keys.go:78:3:     from ... argument (slice-literal-element) at ./by_keys.go:77:11
./by_keys.go:75:31: byName(staff) escapes to heap in main:
./by_keys.go:75:31:   flow: sort.data ← &{storage for byName(staff)}:
./by_keys.go:75:31:     from byName(staff) (spill) at ./by_keys.go:75:31
./by_keys.go:75:31:     from sort.data := byName(staff) (assign-pair) at ./by_keys.go:75:24
./by_keys.go:75:31:   flow: {storage for &sort.reverse{...}} ← sort.data:
./by_keys.go:75:31:     from sort.reverse{...} (struct literal element) at ./by_keys.go:75:24
./by_keys.go:74:59: []string{...} escapes to heap in main:
./by_keys.go:74:59:   flow: {storage for []employee{...}} ← &{storage for []string{...}}:
./by_keys.go:74:59:     from []string{...} (spill) at ./by_keys.go:74:59
./by_keys.go:74:59:     from employee{...} (struct literal element) at ./by_keys.go:74:39
./by_keys.go:74:59:     from []employee{...} (slice-literal-element) at ./by_keys.go:74:21
./by_keys.go:74:93: []string{...} escapes to heap in main:
./by_keys.go:74:93:   flow: {storage for []employee{...}} ← &{storage for []string{...}}:
./by_keys.go:74:93:     from []string{...} (spill) at ./by_keys.go:74:93
./by_keys.go:74:93:     from employee{...} (struct literal element) at ./by_keys.go:74:73
./by_keys.go:74:93:     from []employee{...} (slice-literal-element) at ./by_keys.go:74:21
./by_keys.go:74:21: []employee{...} escapes to heap
./by_keys.go:74:59: []string{...} escapes to heap
./by_keys.go:74:93: []string{...} escapes to heap
./by_keys.go:75:31: byName(staff) escapes to heap
./by_keys.go:75:24: &sort.reverse{...} escapes to heap
./by_keys.go:76:22: bySkills{...} escapes to heap
./by_keys.go:77:11: ... argument escapes to heap
./by_keys.go:77:12: func literal escapes to heap
./by_keys.go:78:3: func literal escapes to heap
./by_keys.go:77:11: &multi{...} escapes to heap
./by_keys.go:79:13: ... argument does not escape
./by_keys.go:79:22: staff[0].name escapes to heap
./by_keys.go:79:32: top(staff, 2) escapes to heap
./by_keys.go:80:13: staff escapes to heap
./by_keys.go:80:20: func literal does not escape
./by_keys.go:81:13: ... argument does not escape
./by_keys.go:81:13: .autotmp_1 escapes to heap
./by_keys.go:81:13: .autotmp_2 escapes to heap
./by_keys.go:82:18: []int{...} does not escape
./by_keys.go:84:13: ... argument does not escape
./by_keys.go:84:29: ~r0 escapes to heap
./by_keys.go:84:53: ~r0 escapes to heap
./by_keys.go:84:53: "slices.Max: empty list" escapes to heap
./by_keys.go:84:80: ~r0 escapes to heap
./by_keys.go:84:93: e does not escape
$GOROOT/src/slices/slices.go:107:31: parameter slices.s leaks to {heap} for IndexFunc[go.shape.[]main.employee,go.shape.struct { main.name string; main.salary int; main.skills []string }] with derefs=1:
$GOROOT/src/slices/slices.go:107:31:   flow: {heap} ← *slices.s:
$GOROOT/src/slices/slices.go:107:31:     from slices.s[slices.i] (dot of pointer) at $GOROOT/src/slices/slices.go:109:9
$GOROOT/src/slices/slices.go:107:31:     from slices.f(slices.s[slices.i]) (call parameter) at $GOROOT/src/slices/slices.go:109:7
$GOROOT/src/slices/slices.go:107:31: parameter slices.s leaks to {heap} for IndexFunc[[]main.employee,main.employee] with derefs=1:
$GOROOT/src/slices/slices.go:107:31:   flow: slices.s ← slices.s:
$GOROOT/src/slices/slices.go:107:31:     from slices..dict, slices.s, slices.f := &slices..dict.IndexFunc[[]main.employee,main.employee], slices.s, slices.f (assign-pair) at $GOROOT/src/slices/slices.go:107:6
$GOROOT/src/slices/slices.go:107:31:   flow: {heap} ← *slices.s:
$GOROOT/src/slices/slices.go:107:31:     from slices.s[slices.i] (dot of pointer) at $GOROOT/src/slices/slices.go:107:6
$GOROOT/src/slices/slices.go:107:31:     from slices.f(slices.s[slices.i]) (call parameter) at $GOROOT/src/slices/slices.go:107:6
$GOROOT/src/slices/sort.go:97:9: "slices.Max: empty list" escapes to heap in Max[go.shape.[]int,go.shape.int]:
$GOROOT/src/slices/sort.go:97:9:   flow: {heap} ← &{storage for "slices.Max: empty list"}:
$GOROOT/src/slices/sort.go:97:9:     from "slices.Max: empty list" (spill) at $GOROOT/src/slices/sort.go:97:9
$GOROOT/src/slices/sort.go:97:9:     from panic("slices.Max: empty list") (call parameter) at $GOROOT/src/slices/sort.go:97:8
$GOROOT/src/slices/sort.go:97:9: "slices.Max: empty list" escapes to heap
$GOROOT/src/slices/sort.go:95:6: "slices.Max: empty list" escapes to heap in Max[[]int,int]:
$GOROOT/src/slices/sort.go:95:6:   flow: {heap} ← &{storage for "slices.Max: empty list"}:
$GOROOT/src/slices/sort.go:95:6:     from "slices.Max: empty list" (spill) at $GOROOT/src/slices/sort.go:95:6
$GOROOT/src/slices/sort.go:95:6:     from panic("slices.Max: empty list") (call parameter) at $GOROOT/src/slices/sort.go:95:6
$GOROOT/src/slices/sort.go:95:6: "slices.Max: empty list" escapes to heap
$GOROOT/src/slices/sort.go:152:41: parameter slices.x leaks to {heap} for BinarySearchFunc[[]main.employee,main.employee,string] with derefs=1:
$GOROOT/src/slices/sort.go:152:41:   flow: {heap} ← *slices.x:
$GOROOT/src/slices/sort.go:152:41:     from slices.BinarySearchFunc[go.shape.[]main.employee,go.shape.struct { main.name string; main.salary int; main.skills []string },go.shape.string](&slices..dict.BinarySearchFunc[[]main.employee,main.employee,string], slices.x, slices.target, slices.cmp) (call parameter) at $GOROOT/src/slices/sort.go:152:6
$GOROOT/src/slices/sort.go:152:46: parameter slices.target leaks to {heap} for BinarySearchFunc[[]main.employee,main.employee,string] with derefs=0:
$GOROOT/src/slices/sort.go:152:46:   flow: {heap} ← slices.target:
$GOROOT/src/slices/sort.go:152:46:     from slices.BinarySearchFunc[go.shape.[]main.employee,go.shape.struct { main.name string; main.salary int; main.skills []string },go.shape.string](&slices..dict.BinarySearchFunc[[]main.employee,main.employee,string], slices.x, slices.target, slices.cmp) (call parameter) at $GOROOT/src/slices/sort.go:152:6
$GOROOT/src/slices/sort.go:37:36: parameter slices.x leaks to {heap} for SortStableFunc[go.shape.[]main.employee,go.shape.struct { main.name string; main.salary int; main.skills []string }] with derefs=1:
$GOROOT/src/slices/sort.go:37:36:   flow: {temp} ← slices.x:
$GOROOT/src/slices/sort.go:37:36:     from slices.stableCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }]((*[4]uintptr)(slices..dict[0]), slices.x, len(slices.x), slices.cmp) (call parameter) at $GOROOT/src/slices/sort.go:38:15
$GOROOT/src/slices/sort.go:37:36:   flow: {heap} ← *{temp}:
$GOROOT/src/slices/zsortanyfunc.go:331:24: slices.swapRangeCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }] ignoring self-assignment in slices.data[slices.a + slices.i], slices.data[slices.b + slices.i] = slices.data[slices.b + slices.i], slices.data[slices.a + slices.i]
$GOROOT/src/slices/zsortanyfunc.go:331:24: slices.swapRangeCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }] ignoring self-assignment in slices.data[slices.a + slices.i], slices.data[slices.b + slices.i] = slices.data[slices.b + slices.i], slices.data[slices.a + slices.i]
$GOROOT/src/slices/zsortanyfunc.go:13:23: slices.insertionSortCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:13:23: slices.insertionSortCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:10:34: parameter slices.data leaks to {heap} for insertionSortCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }] with derefs=1:
$GOROOT/src/slices/zsortanyfunc.go:10:34:   flow: {heap} ← *slices.data:
$GOROOT/src/slices/zsortanyfunc.go:10:34:     from slices.data[slices.j] (dot of pointer) at $GOROOT/src/slices/zsortanyfunc.go:12:33
$GOROOT/src/slices/zsortanyfunc.go:10:34:     from slices.cmp(slices.data[slices.j], slices.data[slices.j - 1]) (call parameter) at $GOROOT/src/slices/zsortanyfunc.go:12:28
$GOROOT/src/slices/sort.go:37:36: parameter slices.x leaks to {heap} for SortStableFunc[[]main.employee,main.employee] with derefs=1:
$GOROOT/src/slices/sort.go:37:36:   flow: slices.x ← slices.x:
$GOROOT/src/slices/sort.go:37:36:     from slices..dict, slices.x, slices.cmp := &slices..dict.SortStableFunc[[]main.employee,main.employee], slices.x, slices.cmp (assign-pair) at $GOROOT/src/slices/sort.go:37:6
$GOROOT/src/slices/sort.go:37:36:   flow: {temp} ← slices.x:
$GOROOT/src/slices/sort.go:37:36:     from slices.stableCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }]((*[4]uintptr)(slices..dict[0]), slices.x, len(slices.x), slices.cmp) (call parameter) at $GOROOT/src/slices/sort.go:37:6
$GOROOT/src/slices/sort.go:37:36:   flow: {heap} ← *{temp}:
$GOROOT/src/slices/slices.go:355:27: parameter slices.s leaks to {heap} for Clone[go.shape.[]main.employee,go.shape.struct { main.name string; main.salary int; main.skills []string }] with derefs=1:
$GOROOT/src/slices/slices.go:355:27:   flow: {heap} ← *slices.s:
$GOROOT/src/slices/slices.go:355:27:     from append(go.shape.[]main.employee{}, slices.s...) (call parameter) at $GOROOT/src/slices/slices.go:362:15
$GOROOT/src/slices/slices.go:355:27:     from append(go.shape.[]main.employee{}, slices.s...) (appended slice...) at $GOROOT/src/slices/slices.go:362:15
$GOROOT/src/slices/slices.go:362:15: append(go.shape.[]main.employee{}, slices.s...) escapes to heap in Clone[go.shape.[]main.employee,go.shape.struct { main.name string; main.salary int; main.skills []string }]:
$GOROOT/src/slices/slices.go:362:15:   flow: slices.~r0 ← &{storage for append(go.shape.[]main.employee{}, slices.s...)}:
$GOROOT/src/slices/slices.go:362:15:     from append(go.shape.[]main.employee{}, slices.s...) (spill) at $GOROOT/src/slices/slices.go:362:15
$GOROOT/src/slices/slices.go:362:15:     from return append(go.shape.[]main.employee{}, slices.s...) (return) at $GOROOT/src/slices/slices.go:362:2
$GOROOT/src/slices/slices.go:362:17: go.shape.[]main.employee{} escapes to heap in Clone[go.shape.[]main.employee,go.shape.struct { main.name string; main.salary int; main.skills []string }]:
$GOROOT/src/slices/slices.go:362:17:   flow: {temp} ← &{storage for go.shape.[]main.employee{}}:
$GOROOT/src/slices/slices.go:362:17:     from go.shape.[]main.employee{} (spill) at $GOROOT/src/slices/slices.go:362:17
$GOROOT/src/slices/slices.go:362:17:     from append(go.shape.[]main.employee{}, slices.s...) (call parameter) at $GOROOT/src/slices/slices.go:362:15
$GOROOT/src/slices/slices.go:362:17:   flow: {temp} ← {temp}:
$GOROOT/src/slices/slices.go:362:17:   flow: slices.~r0 ← {temp}:
$GOROOT/src/slices/slices.go:362:17:     from return append(go.shape.[]main.employee{}, slices.s...) (return) at $GOROOT/src/slices/slices.go:362:2
$GOROOT/src/slices/slices.go:362:17: go.shape.[]main.employee{} escapes to heap
$GOROOT/src/slices/slices.go:362:15: append escapes to heap
$GOROOT/src/slices/slices.go:355:27: parameter slices.s leaks to {heap} for Clone[[]main.employee,main.employee] with derefs=1:
$GOROOT/src/slices/slices.go:355:27:   flow: slices.s ← slices.s:
$GOROOT/src/slices/slices.go:355:27:     from slices..dict, slices.s := &slices..dict.Clone[[]main.employee,main.employee], slices.s (assign-pair) at $GOROOT/src/slices/slices.go:355:6
$GOROOT/src/slices/slices.go:355:27:   flow: {heap} ← *slices.s:
$GOROOT/src/slices/slices.go:355:27:     from append(go.shape.[]main.employee{}, slices.s...) (call parameter) at $GOROOT/src/slices/slices.go:355:6
$GOROOT/src/slices/slices.go:355:27:     from append(go.shape.[]main.employee{}, slices.s...) (appended slice...) at $GOROOT/src/slices/slices.go:355:6
$GOROOT/src/slices/slices.go:355:6: append(go.shape.[]main.employee{}, slices.s...) escapes to heap in Clone[[]main.employee,main.employee]:
$GOROOT/src/slices/slices.go:355:6:   flow: slices.~r0 ← &{storage for append(go.shape.[]main.employee{}, slices.s...)}:
$GOROOT/src/slices/slices.go:355:6:     from append(go.shape.[]main.employee{}, slices.s...) (spill) at $GOROOT/src/slices/slices.go:355:6
$GOROOT/src/slices/slices.go:355:6:     from slices.~r0 = append(go.shape.[]main.employee{}, slices.s...) (assign-pair) at $GOROOT/src/slices/slices.go:355:6
$GOROOT/src/slices/slices.go:355:6:   flow: slices.~r0 ← slices.~r0:
$GOROOT/src/slices/slices.go:355:6:     from return slices.~r0 (return) at $GOROOT/src/slices/slices.go:355:6
$GOROOT/src/slices/slices.go:355:6: go.shape.[]main.employee{} escapes to heap in Clone[[]main.employee,main.employee]:
$GOROOT/src/slices/slices.go:355:6:   flow: {temp} ← &{storage for go.shape.[]main.employee{}}:
$GOROOT/src/slices/slices.go:355:6:     from go.shape.[]main.employee{} (spill) at $GOROOT/src/slices/slices.go:355:6
$GOROOT/src/slices/slices.go:355:6:     from append(go.shape.[]main.employee{}, slices.s...) (call parameter) at $GOROOT/src/slices/slices.go:355:6
$GOROOT/src/slices/slices.go:355:6:   flow: {temp} ← {temp}:
$GOROOT/src/slices/slices.go:355:6:   flow: slices.~r0 ← {temp}:
$GOROOT/src/slices/slices.go:355:6:     from slices.~r0 = append(go.shape.[]main.employee{}, slices.s...) (assign-pair) at $GOROOT/src/slices/slices.go:355:6
$GOROOT/src/slices/slices.go:355:6:   flow: slices.~r0 ← slices.~r0:
$GOROOT/src/slices/slices.go:355:6:     from return slices.~r0 (return) at $GOROOT/src/slices/slices.go:355:6
$GOROOT/src/slices/slices.go:355:6: go.shape.[]main.employee{} escapes to heap
$GOROOT/src/slices/slices.go:355:6: append escapes to heap
<autogenerated>:1: (*byName).Swap ignoring self-assignment in b[i], b[j] = b[j], b[i]
<autogenerated>:1: (*byName).Swap ignoring self-assignment in b[i], b[j] = b[j], b[i]
<autogenerated>:1: bySkills.Swap ignoring self-assignment in b[i], b[j] = b[j], b[i]
<autogenerated>:1: bySkills.Swap ignoring self-assignment in b[i], b[j] = b[j], b[i]
<autogenerated>:1: (*bySkills).Swap ignoring self-assignment in b[i], b[j] = b[j], b[i]
<autogenerated>:1: (*bySkills).Swap ignoring self-assignment in b[i], b[j] = b[j], b[i]
