# command-line-arguments
./graph_search.go:14:6: can inline graph.edge with cost 31 as: method(graph) func(string, string, float64) graph { if g[from] == nil { g[from] = map[string]float64{} }; if g[to] == nil { g[to] = map[string]float64{} }; g[from][to] = cost; return g }
$GOROOT/src/cmp/cmp.go:63:6: can inline cmp.isNaN[go.shape.string] with cost 4 as: func(*[1]uintptr, go.shape.string) bool { return cmp.x != cmp.x }
$GOROOT/src/cmp/cmp.go:28:6: can inline cmp.Less[go.shape.string] with cost 29 as: func(*[2]uintptr, go.shape.string, go.shape.string) bool { return cmp.isNaN[go.shape.string]((*[1]uintptr)(cmp..dict[0]), cmp.x) && !cmp.isNaN[go.shape.string]((*[1]uintptr)(cmp..dict[0]), cmp.y) || cmp.x < cmp.y }
$GOROOT/src/slices/zsortordered.go:12:6: cannot inline slices.insertionSortOrdered[go.shape.string]: function too complex: cost 87 exceeds budget 80
$GOROOT/src/slices/zsortordered.go:22:6: cannot inline slices.siftDownOrdered[go.shape.string]: function too complex: cost 149 exceeds budget 80
$GOROOT/src/slices/zsortordered.go:40:6: cannot inline slices.heapSortOrdered[go.shape.string]: function too complex: cost 198 exceeds budget 80
$GOROOT/src/slices/zsortordered.go:242:6: cannot inline slices.breakPatternsOrdered[go.shape.string]: function too complex: cost 119 exceeds budget 80
$GOROOT/src/slices/zsortordered.go:300:6: can inline slices.order2Ordered[go.shape.string] with cost 52 as: func(*[2]uintptr, []go.shape.string, int, int, *int) (int, int) { if cmp.Less[go.shape.string]((*[2]uintptr)(slices..dict[0]), slices.data[slices.b], slices.data[slices.a]) { *slices.swaps++; return slices.b, slices.a }; return slices.a, slices.b }
$GOROOT/src/slices/zsortordered.go:309:6: cannot inline slices.medianOrdered[go.shape.string]: function too complex: cost 197 exceeds budget 80
$GOROOT/src/slices/zsortordered.go:317:6: can inline slices.medianAdjacentOrdered[go.shape.string] with cost 73 as: func(*[2]uintptr, []go.shape.string, int, *int) int { return slices.medianOrdered[go.shape.string]((*[2]uintptr)(slices..dict[0]), slices.data, slices.a - 1, slices.a, slices.a + 1, slices.swaps) }
$GOROOT/src/slices/zsortordered.go:263:6: cannot inline slices.choosePivotOrdered[go.shape.string]: function too complex: cost 394 exceeds budget 80
$GOROOT/src/slices/zsortordered.go:321:6: can inline slices.reverseRangeOrdered[go.shape.string] with cost 35 as: func(*[1]uintptr, []go.shape.string, int, int) { slices.i := slices.a; slices.j := slices.b - 1; for loop }
$GOROOT/src/slices/zsortordered.go:197:6: cannot inline slices.partialInsertionSortOrdered[go.shape.string]: function too complex: cost 270 exceeds budget 80
$GOROOT/src/slices/zsortordered.go:175:6: cannot inline slices.partitionEqualOrdered[go.shape.string]: function too complex: cost 152 exceeds budget 80
$GOROOT/src/slices/zsortordered.go:137:6: cannot inline slices.partitionOrdered[go.shape.string]: function too complex: cost 304 exceeds budget 80
$GOROOT/src/slices/zsortordered.go:63:6: cannot inline slices.pdqsortOrdered[go.shape.string]: function too complex: cost 820 exceeds budget 80
$GOROOT/src/slices/sort.go:16:6: can inline slices.Sort[go.shape.[]string,go.shape.string] with cost 76 as: func(*[4]uintptr, go.shape.[]string) { slices.n := len(slices.x); slices.pdqsortOrdered[go.shape.string]((*[11]uintptr)(slices..dict[0]), slices.x, 0, slices.n, bits.Len(uint(slices.n))) }
./graph_search.go:25:6: cannot inline graph.neighbours: function too complex: cost 105 exceeds budget 80
./graph_search.go:34:6: cannot inline graph.bfs: function too complex: cost 150 exceeds budget 80
./graph_search.go:63:6: can inline frontier.Len with cost 3 as: method(frontier) func() int { return len(f) }
./graph_search.go:64:6: can inline frontier.Less with cost 10 as: method(frontier) func(int, int) bool { return f[i].cost < f[j].cost }
./graph_search.go:65:6: can inline frontier.Swap with cost 13 as: method(frontier) func(int, int) { f[i], f[j] = f[j], f[i] }
./graph_search.go:66:6: can inline (*frontier).Push with cost 8 as: method(*frontier) func(any) { *f = append(*f, x.(*hop)) }
./graph_search.go:67:6: can inline (*frontier).Pop with cost 27 as: method(*frontier) func() any { n := len(*f) - 1; x := (*f)[n]; *f = (*f)[:n]; return x }
$GOROOT/src/slices/slices.go:483:6: can inline slices.Reverse[go.shape.[]string,go.shape.string] with cost 38 as: func(*[1]uintptr, go.shape.[]string) { for loop }
./graph_search.go:74:6: cannot inline graph.shortest: function too complex: cost 288 exceeds budget 80
./graph_search.go:100:6: cannot inline graph.order: function too complex: cost 107 exceeds budget 80
./graph_search.go:108:10: can inline graph.order.func1 with cost 211 as: func(string) error { switch statement; colour[n] = 1; for loop; colour[n] = 2; out = append(out, n); return nil }
./graph_search.go:133:6: cannot inline main: function too complex: cost 647 exceeds budget 80
./graph_search.go:136:13: can inline main.func1 with cost 7 as: func(string, int) bool { deepest = max(deepest, d); return true }
<autogenerated>:1: cannot inline type..eq.SGM8: marked go:noinline
$GOROOT/src/slices/slices.go:483:6: can inline slices.Reverse[[]string,string] with cost 43 as: func([]string) { slices.Reverse[go.shape.[]string,go.shape.string](&slices..dict.Reverse[[]string,string], slices.s) }
$GOROOT/src/slices/sort.go:16:6: cannot inline slices.Sort[[]string,string]: function too complex: cost 81 exceeds budget 80
./graph_search.go:98:26: inlining call to errors.New
$GOROOT/src/cmp/cmp.go:29:15: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/cmp/cmp.go:29:28: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:14:32: inlining call to cmp.Less[go.shape.string]
$GOROOT/src/slices/zsortordered.go:14:32: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:14:32: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:29:30: inlining call to cmp.Less[go.shape.string]
$GOROOT/src/slices/zsortordered.go:32:15: inlining call to cmp.Less[go.shape.string]
$GOROOT/src/slices/zsortordered.go:29:30: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:29:30: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:32:15: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:32:15: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:246:28: inlining call to slices.nextPowerOfTwo
$GOROOT/src/slices/zsortordered.go:249:33: inlining call to slices.(*xorshift).Next
$GOROOT/src/slices/zsortordered.go:301:13: inlining call to cmp.Less[go.shape.string]
$GOROOT/src/slices/zsortordered.go:301:13: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:301:13: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:310:22: inlining call to slices.order2Ordered[go.shape.string]
$GOROOT/src/slices/zsortordered.go:311:22: inlining call to slices.order2Ordered[go.shape.string]
$GOROOT/src/slices/zsortordered.go:312:22: inlining call to slices.order2Ordered[go.shape.string]
$GOROOT/src/slices/zsortordered.go:310:22: inlining call to cmp.Less[go.shape.string]
$GOROOT/src/slices/zsortordered.go:311:22: inlining call to cmp.Less[go.shape.string]
$GOROOT/src/slices/zsortordered.go:312:22: inlining call to cmp.Less[go.shape.string]
$GOROOT/src/slices/zsortordered.go:310:22: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:310:22: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:311:22: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:311:22: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:312:22: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:312:22: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:281:29: inlining call to slices.medianAdjacentOrdered[go.shape.string]
$GOROOT/src/slices/zsortordered.go:282:29: inlining call to slices.medianAdjacentOrdered[go.shape.string]
$GOROOT/src/slices/zsortordered.go:283:29: inlining call to slices.medianAdjacentOrdered[go.shape.string]
$GOROOT/src/slices/zsortordered.go:204:25: inlining call to cmp.Less[go.shape.string]
$GOROOT/src/slices/zsortordered.go:221:17: inlining call to cmp.Less[go.shape.string]
$GOROOT/src/slices/zsortordered.go:230:17: inlining call to cmp.Less[go.shape.string]
$GOROOT/src/slices/zsortordered.go:204:25: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:204:25: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:221:17: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:221:17: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:230:17: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:230:17: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:180:26: inlining call to cmp.Less[go.shape.string]
$GOROOT/src/slices/zsortordered.go:183:25: inlining call to cmp.Less[go.shape.string]
$GOROOT/src/slices/zsortordered.go:180:26: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:180:26: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:183:25: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:183:25: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:141:24: inlining call to cmp.Less[go.shape.string]
$GOROOT/src/slices/zsortordered.go:144:25: inlining call to cmp.Less[go.shape.string]
$GOROOT/src/slices/zsortordered.go:156:25: inlining call to cmp.Less[go.shape.string]
$GOROOT/src/slices/zsortordered.go:159:26: inlining call to cmp.Less[go.shape.string]
$GOROOT/src/slices/zsortordered.go:141:24: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:141:24: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:144:25: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:144:25: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:156:25: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:156:25: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:159:26: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:159:26: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:93:23: inlining call to slices.reverseRangeOrdered[go.shape.string]
$GOROOT/src/slices/zsortordered.go:110:24: inlining call to cmp.Less[go.shape.string]
$GOROOT/src/slices/zsortordered.go:110:24: inlining call to cmp.isNaN[go.shape.string]
$GOROOT/src/slices/zsortordered.go:110:24: inlining call to cmp.isNaN[go.shape.string]
./graph_search.go:30:13: inlining call to slices.Sort[go.shape.[]string,go.shape.string]
./graph_search.go:77:14: inlining call to frontier.Len
./graph_search.go:84:18: inlining call to slices.Reverse[go.shape.[]string,go.shape.string]
./graph_search.go:95:22: inlining call to math.Inf
./graph_search.go:95:22: inlining call to math.Float64frombits
./graph_search.go:111:21: inlining call to fmt.Errorf
./graph_search.go:111:21: inlining call to errors.New
./graph_search.go:134:19: inlining call to graph.edge
./graph_search.go:134:37: inlining call to graph.edge
./graph_search.go:134:55: inlining call to graph.edge
./graph_search.go:139:13: inlining call to fmt.Println
./graph_search.go:140:17: inlining call to graph.edge
./graph_search.go:141:13: inlining call to fmt.Println
$GOROOT/src/slices/slices.go:483:6: inlining call to slices.Reverse[go.shape.[]string,go.shape.string]
$GOROOT/src/slices/sort.go:16:6: inlining call to slices.Sort[go.shape.[]string,go.shape.string]
<autogenerated>:1: inlining call to graph.edge
<autogenerated>:1: inlining call to frontier.Len
<autogenerated>:1: inlining call to frontier.Less
<autogenerated>:1: inlining call to frontier.Swap
./graph_search.go:16:31: map[string]float64{} escapes to heap in graph.edge:
./graph_search.go:16:31:   flow: {heap} ← &{storage for map[string]float64{}}:
./graph_search.go:16:31:     from map[string]float64{} (spill) at ./graph_search.go:16:31
./graph_search.go:16:31:     from g[from] = map[string]float64{} (assign) at ./graph_search.go:16:11
./graph_search.go:19:29: map[string]float64{} escapes to heap in graph.edge:
./graph_search.go:19:29:   flow: {heap} ← &{storage for map[string]float64{}}:
./graph_search.go:19:29:     from map[string]float64{} (spill) at ./graph_search.go:19:29
./graph_search.go:19:29:     from g[to] = map[string]float64{} (assign) at ./graph_search.go:19:9
./graph_search.go:14:21: parameter from leaks to {heap} for graph.edge with derefs=0:
./graph_search.go:14:21:   flow: {heap} ← from:
./graph_search.go:14:21:     from g[from] (key of map put) at ./graph_search.go:16:4
./graph_search.go:14:27: parameter to leaks to {heap} for graph.edge with derefs=0:
./graph_search.go:14:27:   flow: {heap} ← to:
./graph_search.go:14:27:     from g[to] (key of map put) at ./graph_search.go:19:4
./graph_search.go:14:7: parameter g leaks to ~r0 for graph.edge with derefs=0:
./graph_search.go:14:7:   flow: ~r0 ← g:
./graph_search.go:14:7:     from return g (return) at ./graph_search.go:22:2
./graph_search.go:14:7: leaking param: g to result ~r0 level=0
./graph_search.go:14:21: leaking param: from
./graph_search.go:14:27: leaking param: to
./graph_search.go:16:31: map[string]float64{} escapes to heap
./graph_search.go:19:29: map[string]float64{} escapes to heap
$GOROOT/src/slices/zsortordered.go:15:23: slices.insertionSortOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:15:23: slices.insertionSortOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:35:39: slices.siftDownOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.first + slices.root], slices.data[slices.first + slices.child] = slices.data[slices.first + slices.child], slices.data[slices.first + slices.root]
$GOROOT/src/slices/zsortordered.go:35:39: slices.siftDownOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.first + slices.root], slices.data[slices.first + slices.child] = slices.data[slices.first + slices.child], slices.data[slices.first + slices.root]
$GOROOT/src/slices/zsortordered.go:52:30: slices.heapSortOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.first], slices.data[slices.first + slices.i] = slices.data[slices.first + slices.i], slices.data[slices.first]
$GOROOT/src/slices/zsortordered.go:52:30: slices.heapSortOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.first], slices.data[slices.first + slices.i] = slices.data[slices.first + slices.i], slices.data[slices.first]
$GOROOT/src/slices/zsortordered.go:253:29: slices.breakPatternsOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.idx], slices.data[slices.a + slices.other] = slices.data[slices.a + slices.other], slices.data[slices.idx]
$GOROOT/src/slices/zsortordered.go:253:29: slices.breakPatternsOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.idx], slices.data[slices.a + slices.other] = slices.data[slices.a + slices.other], slices.data[slices.idx]
$GOROOT/src/slices/zsortordered.go:216:22: slices.partialInsertionSortOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.i], slices.data[slices.i - 1] = slices.data[slices.i - 1], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:216:22: slices.partialInsertionSortOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.i], slices.data[slices.i - 1] = slices.data[slices.i - 1], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:224:24: slices.partialInsertionSortOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:224:24: slices.partialInsertionSortOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:233:24: slices.partialInsertionSortOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:233:24: slices.partialInsertionSortOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:176:23: slices.partitionEqualOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.a], slices.data[slices.pivot] = slices.data[slices.pivot], slices.data[slices.a]
$GOROOT/src/slices/zsortordered.go:176:23: slices.partitionEqualOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.a], slices.data[slices.pivot] = slices.data[slices.pivot], slices.data[slices.a]
$GOROOT/src/slices/zsortordered.go:189:20: slices.partitionEqualOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:189:20: slices.partitionEqualOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:138:23: slices.partitionOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.a], slices.data[slices.pivot] = slices.data[slices.pivot], slices.data[slices.a]
$GOROOT/src/slices/zsortordered.go:138:23: slices.partitionOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.a], slices.data[slices.pivot] = slices.data[slices.pivot], slices.data[slices.a]
$GOROOT/src/slices/zsortordered.go:148:20: slices.partitionOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.j], slices.data[slices.a] = slices.data[slices.a], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:148:20: slices.partitionOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.j], slices.data[slices.a] = slices.data[slices.a], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:151:19: slices.partitionOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:151:19: slices.partitionOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:165:20: slices.partitionOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:165:20: slices.partitionOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:169:19: slices.partitionOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.j], slices.data[slices.a] = slices.data[slices.a], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:169:19: slices.partitionOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.j], slices.data[slices.a] = slices.data[slices.a], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:93:23: slices.pdqsortOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:93:23: slices.pdqsortOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
./graph_search.go:26:13: make([]string, 0, len(g[n])) escapes to heap in graph.neighbours:
./graph_search.go:26:13:   flow: out ← &{storage for make([]string, 0, len(g[n]))}:
./graph_search.go:26:13:     from make([]string, 0, len(g[n])) (spill) at ./graph_search.go:26:13
./graph_search.go:26:13:     from out := make([]string, 0, len(g[n])) (assign) at ./graph_search.go:26:6
./graph_search.go:26:13:   flow: ~r0 ← out:
./graph_search.go:26:13:     from return out (return) at ./graph_search.go:31:2
./graph_search.go:28:15: append(out, to) escapes to heap in graph.neighbours:
./graph_search.go:28:15:   flow: out ← &{storage for append(out, to)}:
./graph_search.go:28:15:     from append(out, to) (spill) at ./graph_search.go:28:15
./graph_search.go:28:15:     from out = append(out, to) (assign) at ./graph_search.go:28:7
./graph_search.go:28:15:   flow: ~r0 ← out:
./graph_search.go:28:15:     from return out (return) at ./graph_search.go:31:2
./graph_search.go:25:7: g does not escape
./graph_search.go:25:27: n does not escape
./graph_search.go:26:13: make([]string, 0, len(g[n])) escapes to heap
./graph_search.go:28:15: append escapes to heap
./graph_search.go:34:20: parameter start leaks to {heap} for graph.bfs with derefs=0:
./graph_search.go:34:20:   flow: {heap} ← start:
./graph_search.go:34:20:     from map[string]bool{...} (map literal key) at ./graph_search.go:39:25
./graph_search.go:34:7: g does not escape
./graph_search.go:34:20: leaking param: start
./graph_search.go:34:34: visit does not escape
./graph_search.go:39:25: map[string]bool{...} does not escape
./graph_search.go:40:22: []entry{...} does not escape
./graph_search.go:49:19: append does not escape
./graph_search.go:63:7: f does not escape
./graph_search.go:64:7: f does not escape
./graph_search.go:65:52: frontier.Swap ignoring self-assignment in f[i], f[j] = f[j], f[i]
./graph_search.go:65:52: frontier.Swap ignoring self-assignment in f[i], f[j] = f[j], f[i]
./graph_search.go:65:7: f does not escape
./graph_search.go:66:52: append(*f, x.(*hop)) escapes to heap in (*frontier).Push:
./graph_search.go:66:52:   flow: {heap} ← &{storage for append(*f, x.(*hop))}:
./graph_search.go:66:52:     from append(*f, x.(*hop)) (spill) at ./graph_search.go:66:52
./graph_search.go:66:52:     from *f = append(*f, x.(*hop)) (assign) at ./graph_search.go:66:44
./graph_search.go:66:25: parameter x leaks to {heap} for (*frontier).Push with derefs=0:
./graph_search.go:66:25:   flow: {heap} ← x:
./graph_search.go:66:25:     from x.(*hop) (dot) at ./graph_search.go:66:58
./graph_search.go:66:25:     from append(*f, x.(*hop)) (call parameter) at ./graph_search.go:66:52
./graph_search.go:66:7: parameter f leaks to {heap} for (*frontier).Push with derefs=1:
./graph_search.go:66:7:   flow: {temp} ← *f:
./graph_search.go:66:7:     from *f (indirection) at ./graph_search.go:66:53
./graph_search.go:66:7:     from append(*f, x.(*hop)) (call parameter) at ./graph_search.go:66:52
./graph_search.go:66:7:   flow: {temp} ← {temp}:
./graph_search.go:66:7:   flow: {heap} ← {temp}:
./graph_search.go:66:7:     from *f = append(*f, x.(*hop)) (assign) at ./graph_search.go:66:44
./graph_search.go:66:7: leaking param content: f
./graph_search.go:66:25: leaking param: x
./graph_search.go:66:52: append escapes to heap
./graph_search.go:70:5: (*frontier).Pop ignoring self-assignment in *f = (*f)[:n]
./graph_search.go:67:7: parameter f leaks to ~r0 for (*frontier).Pop with derefs=2:
./graph_search.go:67:7:   flow: x ← **f:
./graph_search.go:67:7:     from *f (indirection) at ./graph_search.go:69:8
./graph_search.go:67:7:     from (*f)[n] (dot of pointer) at ./graph_search.go:69:11
./graph_search.go:67:7:     from x := (*f)[n] (assign) at ./graph_search.go:69:4
./graph_search.go:67:7:   flow: ~r0 ← x:
./graph_search.go:67:7:     from x (interface-converted) at ./graph_search.go:71:9
./graph_search.go:67:7:     from return x (return) at ./graph_search.go:71:2
./graph_search.go:67:7: leaking param: f to result ~r0 level=2
./graph_search.go:84:18: graph.shortest ignoring self-assignment in slices.s[slices.i], slices.s[slices.j] = slices.s[slices.j], slices.s[slices.i]
./graph_search.go:84:18: graph.shortest ignoring self-assignment in slices.s[slices.i], slices.s[slices.j] = slices.s[slices.j], slices.s[slices.i]
./graph_search.go:92:20: &hop{...} escapes to heap in graph.shortest:
./graph_search.go:92:20:   flow: {heap} ← &{storage for &hop{...}}:
./graph_search.go:92:20:     from &hop{...} (spill) at ./graph_search.go:92:20
./graph_search.go:92:20:     from &hop{...} (interface-converted) at ./graph_search.go:92:20
./graph_search.go:92:20:     from heap.Push(open, &hop{...}) (call parameter) at ./graph_search.go:92:13
./graph_search.go:76:10: &frontier{...} escapes to heap in graph.shortest:
./graph_search.go:76:10:   flow: open ← &{storage for &frontier{...}}:
./graph_search.go:76:10:     from &frontier{...} (spill) at ./graph_search.go:76:10
./graph_search.go:76:10:     from open := &frontier{...} (assign) at ./graph_search.go:76:7
./graph_search.go:76:10:   flow: {heap} ← open:
./graph_search.go:76:10:     from open (interface-converted) at ./graph_search.go:78:17
./graph_search.go:76:10:     from heap.Pop(open) (call parameter) at ./graph_search.go:78:16
./graph_search.go:76:19: frontier{...} escapes to heap in graph.shortest:
./graph_search.go:76:19:   flow: {storage for &frontier{...}} ← &{storage for frontier{...}}:
./graph_search.go:76:19:     from frontier{...} (spill) at ./graph_search.go:76:19
./graph_search.go:76:20: &hop{...} escapes to heap in graph.shortest:
./graph_search.go:76:20:   flow: {storage for frontier{...}} ← &{storage for &hop{...}}:
./graph_search.go:76:20:     from &hop{...} (spill) at ./graph_search.go:76:20
./graph_search.go:76:20:     from frontier{...} (slice-literal-element) at ./graph_search.go:76:19
./graph_search.go:74:25: parameter from leaks to {storage for &hop{...}} for graph.shortest with derefs=0:
./graph_search.go:74:25:   flow: {storage for &hop{...}} ← from:
./graph_search.go:74:25:     from hop{...} (struct literal element) at ./graph_search.go:76:20
./graph_search.go:82:18: append(path, x.node) escapes to heap in graph.shortest:
./graph_search.go:82:18:   flow: path ← &{storage for append(path, x.node)}:
./graph_search.go:82:18:     from append(path, x.node) (spill) at ./graph_search.go:82:18
./graph_search.go:82:18:     from path = append(path, x.node) (assign) at ./graph_search.go:82:10
./graph_search.go:82:18:   flow: ~r0 ← path:
./graph_search.go:82:18:     from return path, h.cost (return) at ./graph_search.go:85:4
./graph_search.go:74:7: g does not escape
./graph_search.go:74:25: leaking param: from
./graph_search.go:74:31: to does not escape
./graph_search.go:75:25: map[string]bool{} does not escape
./graph_search.go:76:10: &frontier{...} escapes to heap
./graph_search.go:76:19: frontier{...} escapes to heap
./graph_search.go:76:20: &hop{...} escapes to heap
./graph_search.go:82:18: append escapes to heap
./graph_search.go:92:20: &hop{...} escapes to heap
./graph_search.go:106:2: graph.order capturing by value: colour (addr=false assign=false width=8)
./graph_search.go:100:7: graph.order capturing by value: g (addr=false assign=false width=8)
./graph_search.go:107:6: graph.order capturing by ref: visit (addr=false assign=true width=8)
./graph_search.go:100:25: graph.order capturing by ref: out (addr=false assign=true width=24)
./graph_search.go:108:15: parameter n leaks to {heap} for graph.order.func1 with derefs=0:
./graph_search.go:108:15:   flow: {heap} ← n:
./graph_search.go:108:15:     from colour[n] (key of map put) at ./graph_search.go:115:9
./graph_search.go:111:44: n escapes to heap in graph.order.func1:
./graph_search.go:111:44:   flow: {storage for ... argument} ← &{storage for n}:
./graph_search.go:111:44:     from n (spill) at ./graph_search.go:111:44
./graph_search.go:111:44:     from ... argument (slice-literal-element) at ./graph_search.go:111:21
./graph_search.go:111:44:   flow: fmt.a ← &{storage for ... argument}:
./graph_search.go:111:44:     from ... argument (spill) at ./graph_search.go:111:21
./graph_search.go:111:44:     from fmt.format, fmt.a := "%w at %s", ... argument (assign-pair) at ./graph_search.go:111:21
./graph_search.go:111:44:   flow: {heap} ← *fmt.a:
./graph_search.go:111:44:     from fmt.errorf(fmt.format, fmt.a...) (call parameter) at ./graph_search.go:111:21
./graph_search.go:108:15: parameter n leaks to {storage for n} for graph.order.func1 with derefs=0:
./graph_search.go:108:15:   flow: {storage for n} ← n:
./graph_search.go:108:15:     from n (interface-converted) at ./graph_search.go:111:44
./graph_search.go:122:15: append(out, n) escapes to heap in graph.order.func1:
./graph_search.go:122:15:   flow: out ← &{storage for append(out, n)}:
./graph_search.go:122:15:     from append(out, n) (spill) at ./graph_search.go:122:15
./graph_search.go:122:15:     from out = append(out, n) (assign) at ./graph_search.go:122:7
./graph_search.go:122:15:   flow: {storage for func literal} ← &out:
./graph_search.go:122:15:     from out (captured by a closure) at ./graph_search.go:122:3
./graph_search.go:122:15:     from out (reference) at ./graph_search.go:122:3
./graph_search.go:111:21: &errors.errorString{...} escapes to heap in graph.order.func1:
./graph_search.go:111:21:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
./graph_search.go:111:21:     from &errors.errorString{...} (spill) at ./graph_search.go:111:21
./graph_search.go:111:21:     from &errors.errorString{...} (interface-converted) at ./graph_search.go:111:21
./graph_search.go:111:21:     from ~r0 = &errors.errorString{...} (assign-pair) at ./graph_search.go:111:21
./graph_search.go:111:21:   flow: fmt.err ← ~r0:
./graph_search.go:111:21:     from fmt.err = ~r0 (assign-pair) at ./graph_search.go:111:21
./graph_search.go:111:21:   flow: ~r0 ← fmt.err:
./graph_search.go:111:21:     from return fmt.err (return) at ./graph_search.go:111:4
./graph_search.go:100:7: g does not escape
./graph_search.go:108:15: leaking param: n
./graph_search.go:106:16: make(map[string]int) does not escape
./graph_search.go:108:10: func literal does not escape
./graph_search.go:111:21: ... argument does not escape
./graph_search.go:111:44: n escapes to heap
./graph_search.go:111:21: &errors.errorString{...} escapes to heap
./graph_search.go:122:15: append escapes to heap
./graph_search.go:134:19: map[string]float64{} escapes to heap in main:
./graph_search.go:134:19:   flow: {heap} ← &{storage for map[string]float64{}}:
./graph_search.go:134:19:     from map[string]float64{} (spill) at ./graph_search.go:134:19
./graph_search.go:134:19:     from g[from] = map[string]float64{} (assign) at ./graph_search.go:134:19
./graph_search.go:134:19: map[string]float64{} escapes to heap in main:
./graph_search.go:134:19:   flow: {heap} ← &{storage for map[string]float64{}}:
./graph_search.go:134:19:     from map[string]float64{} (spill) at ./graph_search.go:134:19
./graph_search.go:134:19:     from g[to] = map[string]float64{} (assign) at ./graph_search.go:134:19
./graph_search.go:134:37: map[string]float64{} escapes to heap in main:
./graph_search.go:134:37:   flow: {heap} ← &{storage for map[string]float64{}}:
./graph_search.go:134:37:     from map[string]float64{} (spill) at ./graph_search.go:134:37
./graph_search.go:134:37:     from g[from] = map[string]float64{} (assign) at ./graph_search.go:134:37
./graph_search.go:134:37: map[string]float64{} escapes to heap in main:
./graph_search.go:134:37:   flow: {heap} ← &{storage for map[string]float64{}}:
./graph_search.go:134:37:     from map[string]float64{} (spill) at ./graph_search.go:134:37
./graph_search.go:134:37:     from g[to] = map[string]float64{} (assign) at ./graph_search.go:134:37
./graph_search.go:134:55: map[string]float64{} escapes to heap in main:
./graph_search.go:134:55:   flow: {heap} ← &{storage for map[string]float64{}}:
./graph_search.go:134:55:     from map[string]float64{} (spill) at ./graph_search.go:134:55
./graph_search.go:134:55:     from g[from] = map[string]float64{} (assign) at ./graph_search.go:134:55
./graph_search.go:134:55: map[string]float64{} escapes to heap in main:
./graph_search.go:134:55:   flow: {heap} ← &{storage for map[string]float64{}}:
./graph_search.go:134:55:     from map[string]float64{} (spill) at ./graph_search.go:134:55
./graph_search.go:134:55:     from g[to] = map[string]float64{} (assign) at ./graph_search.go:134:55
./graph_search.go:140:17: map[string]float64{} escapes to heap in main:
./graph_search.go:140:17:   flow: {heap} ← &{storage for map[string]float64{}}:
./graph_search.go:140:17:     from map[string]float64{} (spill) at ./graph_search.go:140:17
./graph_search.go:140:17:     from g[from] = map[string]float64{} (assign) at ./graph_search.go:140:17
./graph_search.go:140:17: map[string]float64{} escapes to heap in main:
./graph_search.go:140:17:   flow: {heap} ← &{storage for map[string]float64{}}:
./graph_search.go:140:17:     from map[string]float64{} (spill) at ./graph_search.go:140:17
./graph_search.go:140:17:     from g[to] = map[string]float64{} (assign) at ./graph_search.go:140:17
./graph_search.go:135:2: main capturing by ref: deepest (addr=false assign=true width=8)
./graph_search.go:139:14: path escapes to heap in main:
./graph_search.go:139:14:   flow: {storage for ... argument} ← &{storage for path}:
./graph_search.go:139:14:     from path (spill) at ./graph_search.go:139:14
./graph_search.go:139:14:     from ... argument (slice-literal-element) at ./graph_search.go:139:13
./graph_search.go:139:14:   flow: fmt.a ← &{storage for ... argument}:
./graph_search.go:139:14:     from ... argument (spill) at ./graph_search.go:139:13
./graph_search.go:139:14:     from fmt.a := ... argument (assign-pair) at ./graph_search.go:139:13
./graph_search.go:139:14:   flow: {heap} ← *fmt.a:
./graph_search.go:139:14:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./graph_search.go:139:13
./graph_search.go:139:20: cost escapes to heap in main:
./graph_search.go:139:20:   flow: {storage for ... argument} ← &{storage for cost}:
./graph_search.go:139:20:     from cost (spill) at ./graph_search.go:139:20
./graph_search.go:139:20:     from ... argument (slice-literal-element) at ./graph_search.go:139:13
./graph_search.go:139:20:   flow: fmt.a ← &{storage for ... argument}:
./graph_search.go:139:20:     from ... argument (spill) at ./graph_search.go:139:13
./graph_search.go:139:20:     from fmt.a := ... argument (assign-pair) at ./graph_search.go:139:13
./graph_search.go:139:20:   flow: {heap} ← *fmt.a:
./graph_search.go:139:20:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./graph_search.go:139:13
./graph_search.go:139:26: deepest escapes to heap in main:
./graph_search.go:139:26:   flow: {storage for ... argument} ← &{storage for deepest}:
./graph_search.go:139:26:     from deepest (spill) at ./graph_search.go:139:26
./graph_search.go:139:26:     from ... argument (slice-literal-element) at ./graph_search.go:139:13
./graph_search.go:139:26:   flow: fmt.a ← &{storage for ... argument}:
./graph_search.go:139:26:     from ... argument (spill) at ./graph_search.go:139:13
./graph_search.go:139:26:     from fmt.a := ... argument (assign-pair) at ./graph_search.go:139:13
./graph_search.go:139:26:   flow: {heap} ← *fmt.a:
./graph_search.go:139:26:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./graph_search.go:139:13
./graph_search.go:139:38: len(order) escapes to heap in main:
./graph_search.go:139:38:   flow: {storage for ... argument} ← &{storage for len(order)}:
./graph_search.go:139:38:     from len(order) (spill) at ./graph_search.go:139:38
./graph_search.go:139:38:     from ... argument (slice-literal-element) at ./graph_search.go:139:13
./graph_search.go:139:38:   flow: fmt.a ← &{storage for ... argument}:
./graph_search.go:139:38:     from ... argument (spill) at ./graph_search.go:139:13
./graph_search.go:139:38:     from fmt.a := ... argument (assign-pair) at ./graph_search.go:139:13
./graph_search.go:139:38:   flow: {heap} ← *fmt.a:
./graph_search.go:139:38:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./graph_search.go:139:13
./graph_search.go:141:23: errors.Is(err, errCycle) escapes to heap in main:
./graph_search.go:141:23:   flow: {storage for ... argument} ← &{storage for errors.Is(err, errCycle)}:
./graph_search.go:141:23:     from errors.Is(err, errCycle) (spill) at ./graph_search.go:141:23
./graph_search.go:141:23:     from ... argument (slice-literal-element) at ./graph_search.go:141:13
./graph_search.go:141:23:   flow: fmt.a ← &{storage for ... argument}:
./graph_search.go:141:23:     from ... argument (spill) at ./graph_search.go:141:13
./graph_search.go:141:23:     from fmt.a := ... argument (assign-pair) at ./graph_search.go:141:13
./graph_search.go:141:23:   flow: {heap} ← *fmt.a:
./graph_search.go:141:23:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./graph_search.go:141:13
./graph_search.go:134:12: graph{} does not escape
./graph_search.go:134:19: map[string]float64{} escapes to heap
./graph_search.go:134:19: map[string]float64{} escapes to heap
./graph_search.go:134:37: map[string]float64{} escapes to heap
./graph_search.go:134:37: map[string]float64{} escapes to heap
./graph_search.go:134:55: map[string]float64{} escapes to heap
./graph_search.go:134:55: map[string]float64{} escapes to heap
./graph_search.go:136:13: func literal does not escape
./graph_search.go:139:13: ... argument does not escape
./graph_search.go:139:14: path escapes to heap
./graph_search.go:139:20: cost escapes to heap
./graph_search.go:139:26: deepest escapes to heap
./graph_search.go:139:38: len(order) escapes to heap
./graph_search.go:140:17: map[string]float64{} escapes to heap
./graph_search.go:140:17: map[string]float64{} escapes to heap
./graph_search.go:141:13: ... argument does not escape
./graph_search.go:141:23: errors.Is(err, errCycle) escapes to heap
<autogenerated>:1: parameter p leaks to {heap} for .eq.SGM8 with derefs=1:
<autogenerated>:1:   flow: {heap} ← *p:
<autogenerated>:1:     from unsafe.Add(p, uintptr(0)) (call parameter) at <autogenerated>:1
<autogenerated>:1:     from *(*unsafe.Pointer)(unsafe.Add(p, uintptr(0))) (indirection) at <autogenerated>:1
<autogenerated>:1:     from runtime.memequal(*(*unsafe.Pointer)(unsafe.Add(p, uintptr(0))), *(*unsafe.Pointer)(unsafe.Add(q, uintptr(0))), *(*uintptr)(unsafe.Add(p, uintptr(8)))) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter q leaks to {heap} for .eq.SGM8 with derefs=1:
<autogenerated>:1:   flow: {heap} ← *q:
<autogenerated>:1:     from unsafe.Add(q, uintptr(0)) (call parameter) at <autogenerated>:1
<autogenerated>:1:     from *(*unsafe.Pointer)(unsafe.Add(q, uintptr(0))) (indirection) at <autogenerated>:1
<autogenerated>:1:     from runtime.memequal(*(*unsafe.Pointer)(unsafe.Add(p, uintptr(0))), *(*unsafe.Pointer)(unsafe.Add(q, uintptr(0))), *(*uintptr)(unsafe.Add(p, uintptr(8)))) (call parameter) at <autogenerated>:1
$GOROOT/src/slices/slices.go:485:14: slices.Reverse[go.shape.[]string,go.shape.string] ignoring self-assignment in slices.s[slices.i], slices.s[slices.j] = slices.s[slices.j], slices.s[slices.i]
$GOROOT/src/slices/slices.go:485:14: slices.Reverse[go.shape.[]string,go.shape.string] ignoring self-assignment in slices.s[slices.i], slices.s[slices.j] = slices.s[slices.j], slices.s[slices.i]
$GOROOT/src/slices/slices.go:483:6: slices.Reverse[[]string,string] ignoring self-assignment in slices.s[slices.i], slices.s[slices.j] = slices.s[slices.j], slices.s[slices.i]
$GOROOT/src/slices/slices.go:483:6: slices.Reverse[[]string,string] ignoring self-assignment in slices.s[slices.i], slices.s[slices.j] = slices.s[slices.j], slices.s[slices.i]
$GOROOT/src/slices/zsortordered.go:325:20: slices.reverseRangeOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:325:20: slices.reverseRangeOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
./graph_search.go:34:20: parameter start leaks to {heap} for (*graph).bfs with derefs=0:
./graph_search.go:34:20:   flow: {heap} ← start:
./graph_search.go:34:20:     from graph.bfs(g, start, visit) (call parameter) at <autogenerated>:1
<autogenerated>:1: map[string]float64{} escapes to heap in (*graph).edge:
<autogenerated>:1:   flow: {heap} ← &{storage for map[string]float64{}}:
<autogenerated>:1:     from map[string]float64{} (spill) at <autogenerated>:1
<autogenerated>:1:     from g[from] = map[string]float64{} (assign) at <autogenerated>:1
<autogenerated>:1: map[string]float64{} escapes to heap in (*graph).edge:
<autogenerated>:1:   flow: {heap} ← &{storage for map[string]float64{}}:
<autogenerated>:1:     from map[string]float64{} (spill) at <autogenerated>:1
<autogenerated>:1:     from g[to] = map[string]float64{} (assign) at <autogenerated>:1
./graph_search.go:14:21: parameter from leaks to {heap} for (*graph).edge with derefs=0:
./graph_search.go:14:21:   flow: from ← from:
./graph_search.go:14:21:     from g, from, to, cost := g, from, to, cost (assign-pair) at <autogenerated>:1
./graph_search.go:14:21:   flow: {heap} ← from:
./graph_search.go:14:21:     from g[from] (key of map put) at <autogenerated>:1
./graph_search.go:14:27: parameter to leaks to {heap} for (*graph).edge with derefs=0:
./graph_search.go:14:27:   flow: to ← to:
./graph_search.go:14:27:     from g, from, to, cost := g, from, to, cost (assign-pair) at <autogenerated>:1
./graph_search.go:14:27:   flow: {heap} ← to:
./graph_search.go:14:27:     from g[to] (key of map put) at <autogenerated>:1
./graph_search.go:14:7: parameter g leaks to ~r0 for (*graph).edge with derefs=1:
./graph_search.go:14:7:   flow: g ← *g:
./graph_search.go:14:7:     from g (indirection) at <autogenerated>:1
./graph_search.go:14:7:     from g, from, to, cost := g, from, to, cost (assign-pair) at <autogenerated>:1
./graph_search.go:14:7:   flow: ~r0 ← g:
./graph_search.go:14:7:     from ~r0 = g (assign-pair) at <autogenerated>:1
./graph_search.go:14:7:   flow: ~r0 ← ~r0:
./graph_search.go:14:7:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: map[string]float64{} escapes to heap
<autogenerated>:1: map[string]float64{} escapes to heap
./graph_search.go:74:25: parameter from leaks to {heap} for (*graph).shortest with derefs=0:
./graph_search.go:74:25:   flow: {heap} ← from:
./graph_search.go:74:25:     from graph.shortest(g, from, to) (call parameter) at <autogenerated>:1
<autogenerated>:1: (*frontier).Swap ignoring self-assignment in f[i], f[j] = f[j], f[i]
<autogenerated>:1: (*frontier).Swap ignoring self-assignment in f[i], f[j] = f[j], f[i]
