# command-line-arguments
./sets.go:51:9: can inline init.func1
./sets.go:52:9: can inline init.func2
./sets.go:12:6: can inline of
./sets.go:20:6: can inline set.has
$GOROOT/src/maps/maps.go:50:6: can inline maps.Clone[go.shape.map[string]struct {},go.shape.string,go.shape.struct {}]
./sets.go:30:6: can inline set.without
$GOROOT/src/slices/iter.go:50:6: can inline slices.AppendSeq[go.shape.[]go.shape.string,go.shape.string]
$GOROOT/src/slices/iter.go:51:2: can inline slices.AppendSeq[go.shape.[]go.shape.string,go.shape.string]-range1
$GOROOT/src/slices/iter.go:59:6: can inline slices.Collect[go.shape.string]
$GOROOT/src/cmp/cmp.go:63:6: can inline cmp.isNaN[go.shape.string]
$GOROOT/src/cmp/cmp.go:28:6: can inline cmp.Less[go.shape.string]
$GOROOT/src/slices/zsortordered.go:300:6: can inline slices.order2Ordered[go.shape.string]
$GOROOT/src/slices/zsortordered.go:317:6: can inline slices.medianAdjacentOrdered[go.shape.string]
$GOROOT/src/slices/zsortordered.go:321:6: can inline slices.reverseRangeOrdered[go.shape.string]
$GOROOT/src/slices/sort.go:16:6: can inline slices.Sort[go.shape.[]go.shape.string,go.shape.string]
$GOROOT/src/maps/iter.go:25:6: can inline maps.Keys[go.shape.map[string]struct {},go.shape.string,go.shape.struct {}]
$GOROOT/src/maps/iter.go:26:9: can inline maps.Keys[go.shape.map[string]struct {},go.shape.string,go.shape.struct {}].func1
./sets.go:42:6: can inline invert
$GOROOT/src/maps/iter.go:25:6: can inline maps.Keys[main.set,string,struct {}]
$GOROOT/src/slices/iter.go:66:6: can inline slices.Sorted[string]
./sets.go:23:19: inlining call to maps.Clone[go.shape.map[string]struct {},go.shape.string,go.shape.struct {}]
./sets.go:33:12: inlining call to set.has
$GOROOT/src/slices/iter.go:60:18: inlining call to slices.AppendSeq[go.shape.[]go.shape.string,go.shape.string]
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
$GOROOT/src/slices/iter.go:67:14: inlining call to slices.Collect[go.shape.string]
$GOROOT/src/slices/iter.go:68:6: inlining call to slices.Sort[go.shape.[]go.shape.string,go.shape.string]
$GOROOT/src/slices/iter.go:67:14: inlining call to slices.AppendSeq[go.shape.[]go.shape.string,go.shape.string]
./sets.go:40:64: inlining call to maps.Keys[go.shape.map[string]struct {},go.shape.string,go.shape.struct {}]
./sets.go:56:12: inlining call to of
./sets.go:56:31: inlining call to of
./sets.go:57:23: inlining call to set.without
./sets.go:57:51: inlining call to of
./sets.go:57:13: inlining call to fmt.Println
./sets.go:68:73: inlining call to invert
./sets.go:68:13: inlining call to fmt.Println
./sets.go:57:23: inlining call to set.has
$GOROOT/src/maps/iter.go:25:6: inlining call to maps.Keys[go.shape.map[string]struct {},go.shape.string,go.shape.struct {}]
$GOROOT/src/maps/maps.go:50:6: inlining call to maps.Clone[go.shape.map[string]struct {},go.shape.string,go.shape.struct {}]
<autogenerated>:1: inlining call to set.has
<autogenerated>:1: inlining call to set.without
<autogenerated>:1: inlining call to set.has
./sets.go:50:59: map[string]func(float64, float64) float64{...} escapes to heap
./sets.go:51:9: func literal escapes to heap
./sets.go:52:9: func literal escapes to heap
./sets.go:12:9: leaking param content: items
./sets.go:13:11: make(set, len(items)) escapes to heap
./sets.go:20:7: s does not escape
./sets.go:20:18: i does not escape
./sets.go:22:7: leaking param: s
./sets.go:22:20: t does not escape
./sets.go:30:7: s does not escape
./sets.go:30:22: t does not escape
./sets.go:31:12: set{} escapes to heap
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
$GOROOT/src/slices/iter.go:67:14: moved to heap: slices.s
$GOROOT/src/slices/iter.go:67:14: moved to heap: slices.#state1
$GOROOT/src/slices/iter.go:67:14: func literal escapes to heap
$GOROOT/src/slices/iter.go:52:13: append escapes to heap
./sets.go:40:7: s does not escape
$GOROOT/src/maps/iter.go:26:14: yield does not escape
./sets.go:40:64: func literal does not escape
./sets.go:42:13: m does not escape
./sets.go:43:13: make(map[int][]string) escapes to heap
./sets.go:45:18: append escapes to heap
./sets.go:56:12: ... argument does not escape
./sets.go:56:12: make(set, len(items)) escapes to heap
./sets.go:56:31: ... argument does not escape
./sets.go:56:31: make(set, len(items)) does not escape
./sets.go:57:13: ... argument does not escape
./sets.go:57:33: set.sorted(~r0) escapes to heap
./sets.go:57:23: set{} does not escape
./sets.go:57:40: len(set.union(a, ~r0)) escapes to heap
./sets.go:57:51: ... argument does not escape
./sets.go:57:51: make(set, len(items)) does not escape
./sets.go:58:29: map[[2]int]int{} does not escape
./sets.go:68:13: ... argument does not escape
./sets.go:68:17: len(histogram) escapes to heap
./sets.go:68:33: len(b) escapes to heap
./sets.go:68:55: operations["add"](1, 2) escapes to heap
./sets.go:68:66: len(~r0) escapes to heap
./sets.go:68:88: map[string]int{...} does not escape
./sets.go:68:73: make(map[int][]string) does not escape
./sets.go:68:73: append escapes to heap
$GOROOT/src/maps/iter.go:26:9: func literal escapes to heap
$GOROOT/src/maps/iter.go:25:6: func literal escapes to heap
$GOROOT/src/slices/zsortordered.go:325:20: slices.reverseRangeOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:325:20: slices.reverseRangeOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/iter.go:60:18: moved to heap: slices.s
$GOROOT/src/slices/iter.go:60:18: moved to heap: slices.#state1
$GOROOT/src/slices/iter.go:60:18: func literal escapes to heap
$GOROOT/src/slices/iter.go:52:13: append escapes to heap
$GOROOT/src/slices/iter.go:50:35: moved to heap: slices.s
$GOROOT/src/slices/iter.go:51:2: moved to heap: slices.#state1
$GOROOT/src/slices/iter.go:51:2: func literal escapes to heap
$GOROOT/src/slices/iter.go:52:13: append escapes to heap
<autogenerated>:1: set{} escapes to heap
