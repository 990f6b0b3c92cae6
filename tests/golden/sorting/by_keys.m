# command-line-arguments
./by_keys.go:20:6: can inline byName.Len
./by_keys.go:21:6: can inline byName.Less
./by_keys.go:22:6: can inline byName.Swap
./by_keys.go:26:6: can inline bySkills.Less
./by_keys.go:35:6: can inline (*multi).Len
./by_keys.go:36:6: can inline (*multi).Swap
./by_keys.go:50:6: can inline orderedBy
./by_keys.go:52:6: can inline (*multi).sort
$GOROOT/src/slices/slices.go:355:6: can inline slices.Clone[go.shape.[]main.employee,go.shape.struct { main.name string; main.salary int; main.skills []string }]
$GOROOT/src/slices/zsortanyfunc.go:10:6: can inline slices.insertionSortCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }]
$GOROOT/src/slices/zsortanyfunc.go:329:6: can inline slices.swapRangeCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }]
$GOROOT/src/slices/sort.go:37:6: can inline slices.SortStableFunc[go.shape.[]main.employee,go.shape.struct { main.name string; main.salary int; main.skills []string }]
$GOROOT/src/cmp/cmp.go:69:6: can inline cmp.Or[go.shape.int]
$GOROOT/src/cmp/cmp.go:63:6: can inline cmp.isNaN[go.shape.int]
$GOROOT/src/cmp/cmp.go:40:6: can inline cmp.Compare[go.shape.int]
./by_keys.go:59:32: can inline top.func1
./by_keys.go:70:46: can inline find.func1
./by_keys.go:77:12: can inline main.func1
./by_keys.go:78:3: can inline main.func2
$GOROOT/src/slices/sort.go:95:6: can inline slices.Max[go.shape.[]int,go.shape.int]
$GOROOT/src/slices/slices.go:107:6: can inline slices.IndexFunc[go.shape.[]main.employee,go.shape.struct { main.name string; main.salary int; main.skills []string }]
./by_keys.go:84:88: can inline main.func4
./by_keys.go:80:20: can inline main.func3
$GOROOT/src/slices/slices.go:107:6: can inline slices.IndexFunc[[]main.employee,main.employee]
$GOROOT/src/slices/sort.go:95:6: can inline slices.Max[[]int,int]
$GOROOT/src/slices/sort.go:152:6: can inline slices.BinarySearchFunc[[]main.employee,main.employee,string]
$GOROOT/src/cmp/cmp.go:40:6: can inline cmp.Compare[int]
$GOROOT/src/cmp/cmp.go:69:6: can inline cmp.Or[int]
$GOROOT/src/slices/sort.go:37:6: can inline slices.SortStableFunc[[]main.employee,main.employee]
$GOROOT/src/slices/slices.go:355:6: can inline slices.Clone[[]main.employee,main.employee]
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
$GOROOT/src/sort/search.go:124:24: can inline sort.SearchInts.func1
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
./by_keys.go:37:7: leaking param content: m
./by_keys.go:50:16: leaking param: less
./by_keys.go:50:50: &multi{...} escapes to heap
./by_keys.go:52:7: leaking param: m
./by_keys.go:52:22: leaking param: items
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
$GOROOT/src/slices/zsortanyfunc.go:339:23: slices.stableCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:339:23: slices.stableCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:343:22: slices.stableCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:343:22: slices.stableCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
./by_keys.go:57:10: leaking param content: items
./by_keys.go:58:24: go.shape.[]main.employee{} does not escape
./by_keys.go:58:24: append does not escape
./by_keys.go:59:32: func literal does not escape
./by_keys.go:62:15: make([]string, 0, n) escapes to heap
./by_keys.go:64:17: append escapes to heap
./by_keys.go:70:51: leaking param: e
./by_keys.go:70:63: leaking param: n
./by_keys.go:69:11: leaking param content: items
./by_keys.go:69:29: leaking param: name
./by_keys.go:70:46: func literal does not escape
./by_keys.go:77:17: a does not escape
./by_keys.go:77:20: b does not escape
./by_keys.go:78:8: a does not escape
./by_keys.go:78:11: b does not escape
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
$GOROOT/src/slices/sort.go:97:9: "slices.Max: empty list" escapes to heap
$GOROOT/src/slices/sort.go:95:6: "slices.Max: empty list" escapes to heap
$GOROOT/src/slices/zsortanyfunc.go:331:24: slices.swapRangeCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }] ignoring self-assignment in slices.data[slices.a + slices.i], slices.data[slices.b + slices.i] = slices.data[slices.b + slices.i], slices.data[slices.a + slices.i]
$GOROOT/src/slices/zsortanyfunc.go:331:24: slices.swapRangeCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }] ignoring self-assignment in slices.data[slices.a + slices.i], slices.data[slices.b + slices.i] = slices.data[slices.b + slices.i], slices.data[slices.a + slices.i]
$GOROOT/src/slices/zsortanyfunc.go:13:23: slices.insertionSortCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:13:23: slices.insertionSortCmpFunc[go.shape.struct { main.name string; main.salary int; main.skills []string }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/slices.go:362:17: go.shape.[]main.employee{} escapes to heap
$GOROOT/src/slices/slices.go:362:15: append escapes to heap
$GOROOT/src/slices/slices.go:355:6: go.shape.[]main.employee{} escapes to heap
$GOROOT/src/slices/slices.go:355:6: append escapes to heap
<autogenerated>:1: (*byName).Swap ignoring self-assignment in b[i], b[j] = b[j], b[i]
<autogenerated>:1: (*byName).Swap ignoring self-assignment in b[i], b[j] = b[j], b[i]
<autogenerated>:1: bySkills.Swap ignoring self-assignment in b[i], b[j] = b[j], b[i]
<autogenerated>:1: bySkills.Swap ignoring self-assignment in b[i], b[j] = b[j], b[i]
<autogenerated>:1: (*bySkills).Swap ignoring self-assignment in b[i], b[j] = b[j], b[i]
<autogenerated>:1: (*bySkills).Swap ignoring self-assignment in b[i], b[j] = b[j], b[i]
