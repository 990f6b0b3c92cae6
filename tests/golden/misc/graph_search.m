# command-line-arguments
./graph_search.go:14:6: can inline graph.edge
$GOROOT/src/cmp/cmp.go:63:6: can inline cmp.isNaN[go.shape.string]
$GOROOT/src/cmp/cmp.go:28:6: can inline cmp.Less[go.shape.string]
$GOROOT/src/slices/zsortordered.go:300:6: can inline slices.order2Ordered[go.shape.string]
$GOROOT/src/slices/zsortordered.go:317:6: can inline slices.medianAdjacentOrdered[go.shape.string]
$GOROOT/src/slices/zsortordered.go:321:6: can inline slices.reverseRangeOrdered[go.shape.string]
$GOROOT/src/slices/sort.go:16:6: can inline slices.Sort[go.shape.[]string,go.shape.string]
./graph_search.go:63:6: can inline frontier.Len
./graph_search.go:64:6: can inline frontier.Less
./graph_search.go:65:6: can inline frontier.Swap
./graph_search.go:66:6: can inline (*frontier).Push
./graph_search.go:67:6: can inline (*frontier).Pop
$GOROOT/src/slices/slices.go:483:6: can inline slices.Reverse[go.shape.[]string,go.shape.string]
./graph_search.go:108:10: can inline graph.order.func1
./graph_search.go:136:13: can inline main.func1
$GOROOT/src/slices/slices.go:483:6: can inline slices.Reverse[[]string,string]
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
./graph_search.go:25:7: g does not escape
./graph_search.go:25:27: n does not escape
./graph_search.go:26:13: make([]string, 0, len(g[n])) escapes to heap
./graph_search.go:28:15: append escapes to heap
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
./graph_search.go:66:7: leaking param content: f
./graph_search.go:66:25: leaking param: x
./graph_search.go:66:52: append escapes to heap
./graph_search.go:70:5: (*frontier).Pop ignoring self-assignment in *f = (*f)[:n]
./graph_search.go:67:7: leaking param: f to result ~r0 level=2
./graph_search.go:84:18: graph.shortest ignoring self-assignment in slices.s[slices.i], slices.s[slices.j] = slices.s[slices.j], slices.s[slices.i]
./graph_search.go:84:18: graph.shortest ignoring self-assignment in slices.s[slices.i], slices.s[slices.j] = slices.s[slices.j], slices.s[slices.i]
./graph_search.go:74:7: g does not escape
./graph_search.go:74:25: leaking param: from
./graph_search.go:74:31: to does not escape
./graph_search.go:75:25: map[string]bool{} does not escape
./graph_search.go:76:10: &frontier{...} escapes to heap
./graph_search.go:76:19: frontier{...} escapes to heap
./graph_search.go:76:20: &hop{...} escapes to heap
./graph_search.go:82:18: append escapes to heap
./graph_search.go:92:20: &hop{...} escapes to heap
./graph_search.go:100:7: g does not escape
./graph_search.go:108:15: leaking param: n
./graph_search.go:106:16: make(map[string]int) does not escape
./graph_search.go:108:10: func literal does not escape
./graph_search.go:111:21: ... argument does not escape
./graph_search.go:111:44: n escapes to heap
./graph_search.go:111:21: &errors.errorString{...} escapes to heap
./graph_search.go:122:15: append escapes to heap
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
$GOROOT/src/slices/slices.go:485:14: slices.Reverse[go.shape.[]string,go.shape.string] ignoring self-assignment in slices.s[slices.i], slices.s[slices.j] = slices.s[slices.j], slices.s[slices.i]
$GOROOT/src/slices/slices.go:485:14: slices.Reverse[go.shape.[]string,go.shape.string] ignoring self-assignment in slices.s[slices.i], slices.s[slices.j] = slices.s[slices.j], slices.s[slices.i]
$GOROOT/src/slices/slices.go:483:6: slices.Reverse[[]string,string] ignoring self-assignment in slices.s[slices.i], slices.s[slices.j] = slices.s[slices.j], slices.s[slices.i]
$GOROOT/src/slices/slices.go:483:6: slices.Reverse[[]string,string] ignoring self-assignment in slices.s[slices.i], slices.s[slices.j] = slices.s[slices.j], slices.s[slices.i]
$GOROOT/src/slices/zsortordered.go:325:20: slices.reverseRangeOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:325:20: slices.reverseRangeOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
<autogenerated>:1: map[string]float64{} escapes to heap
<autogenerated>:1: map[string]float64{} escapes to heap
<autogenerated>:1: (*frontier).Swap ignoring self-assignment in f[i], f[j] = f[j], f[i]
<autogenerated>:1: (*frontier).Swap ignoring self-assignment in f[i], f[j] = f[j], f[i]
