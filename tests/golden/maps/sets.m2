# command-line-arguments
./sets.go:51:9: can inline init.func1 with cost 4 as: func(float64, float64) float64 { return a + b }
./sets.go:52:9: can inline init.func2 with cost 4 as: func(float64, float64) float64 { return a * b }
./sets.go:12:6: can inline of with cost 20 as: func(...string) set { s := make(set, len(items)); for loop; return s }
./sets.go:20:6: can inline set.has with cost 10 as: method(set) func(string) bool { _, ok := (struct {})(.autotmp_4), .autotmp_5; return ok }
$GOROOT/src/maps/maps.go:50:6: can inline maps.Clone[go.shape.map[string]struct {},go.shape.string,go.shape.struct {}] with cost 75 as: func(*[2]uintptr, go.shape.map[string]struct {}) go.shape.map[string]struct {} { if maps.m == nil { return nil }; return <node DYNAMICDOTTYPE> }
./sets.go:22:6: cannot inline set.union: function too complex: cost 96 exceeds budget 80
./sets.go:30:6: can inline set.without with cost 32 as: method(set) func(set) set { out := set{}; for loop; return out }
$GOROOT/src/slices/iter.go:50:6: can inline slices.AppendSeq[go.shape.[]go.shape.string,go.shape.string] with cost 57 as: func(*[4]uintptr, go.shape.[]go.shape.string, iter.Seq[go.shape.string]) go.shape.[]go.shape.string { slices.#state1 := 1; slices.#yield1 := func literal; slices.seq(slices.#yield1); if slices.#state1 == 2 { runtime.panicrangestate(4) }; slices.#state1 = 3; return slices.s }
$GOROOT/src/slices/iter.go:51:2: can inline slices.AppendSeq[go.shape.[]go.shape.string,go.shape.string]-range1 with cost 25 as: func(go.shape.string) bool { slices.#tmpState := slices.#state1; slices.#state1 = 2; if slices.#tmpState != 1 { runtime.panicrangestate(slices.#tmpState) }; slices.s = append(slices.s, slices.v); slices.#state1 = 1; return true }
$GOROOT/src/slices/iter.go:59:6: can inline slices.Collect[go.shape.string] with cost 66 as: func(*[5]uintptr, iter.Seq[go.shape.string]) []go.shape.string { return slices.AppendSeq[go.shape.[]go.shape.string,go.shape.string]((*[4]uintptr)(slices..dict[0]), ([]go.shape.string)(nil), slices.seq) }
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
$GOROOT/src/slices/sort.go:16:6: can inline slices.Sort[go.shape.[]go.shape.string,go.shape.string] with cost 76 as: func(*[4]uintptr, go.shape.[]go.shape.string) { slices.n := len(slices.x); slices.pdqsortOrdered[go.shape.string]((*[11]uintptr)(slices..dict[0]), slices.x, 0, slices.n, bits.Len(uint(slices.n))) }
$GOROOT/src/slices/iter.go:66:6: cannot inline slices.Sorted[go.shape.string]: function too complex: cost 162 exceeds budget 80
$GOROOT/src/maps/iter.go:25:6: can inline maps.Keys[go.shape.map[string]struct {},go.shape.string,go.shape.struct {}] with cost 17 as: func(*[7]uintptr, go.shape.map[string]struct {}) iter.Seq[go.shape.string] { return func literal }
$GOROOT/src/maps/iter.go:26:9: can inline maps.Keys[go.shape.map[string]struct {},go.shape.string,go.shape.struct {}].func1 with cost 28 as: func(func(go.shape.string) bool) { for loop }
./sets.go:40:6: cannot inline set.sorted: function too complex: cost 84 exceeds budget 80
./sets.go:42:6: can inline invert with cost 25 as: func(map[string]int) map[int][]string { out := make(map[int][]string); for loop; return out }
./sets.go:55:6: cannot inline main: function too complex: cost 535 exceeds budget 80
$GOROOT/src/maps/iter.go:25:6: can inline maps.Keys[main.set,string,struct {}] with cost 23 as: func(set) iter.Seq[string] { return maps.Keys[go.shape.map[string]struct {},go.shape.string,go.shape.struct {}](&maps..dict.Keys[main.set,string,struct {}], maps.m) }
$GOROOT/src/slices/iter.go:66:6: can inline slices.Sorted[string] with cost 63 as: func(iter.Seq[string]) []string { return slices.Sorted[go.shape.string](&slices..dict.Sorted[string], slices.seq) }
$GOROOT/src/maps/maps.go:50:6: cannot inline maps.Clone[main.set,string,struct {}]: function too complex: cost 81 exceeds budget 80
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
./sets.go:50:59: map[string]func(float64, float64) float64{...} escapes to heap in init:
./sets.go:50:59:   flow: {heap} ← &{storage for map[string]func(float64, float64) float64{...}}:
./sets.go:50:59:     from map[string]func(float64, float64) float64{...} (spill) at ./sets.go:50:59
./sets.go:50:59:     from operations = map[string]func(float64, float64) float64{...} (assign) at ./sets.go:50:5
./sets.go:51:9: func literal escapes to heap in init:
./sets.go:51:9:   flow: {heap} ← &{storage for func literal}:
./sets.go:51:9:     from func literal (spill) at ./sets.go:51:9
./sets.go:51:9:     from map[string]func(float64, float64) float64{...} (map literal value) at ./sets.go:50:59
./sets.go:52:9: func literal escapes to heap in init:
./sets.go:52:9:   flow: {heap} ← &{storage for func literal}:
./sets.go:52:9:     from func literal (spill) at ./sets.go:52:9
./sets.go:52:9:     from map[string]func(float64, float64) float64{...} (map literal value) at ./sets.go:50:59
./sets.go:50:59: map[string]func(float64, float64) float64{...} escapes to heap
./sets.go:51:9: func literal escapes to heap
./sets.go:52:9: func literal escapes to heap
./sets.go:12:9: parameter items leaks to {heap} for of with derefs=1:
./sets.go:12:9:   flow: {temp} ← items:
./sets.go:12:9:   flow: i ← *{temp}:
./sets.go:12:9:     from for loop (range-deref) at ./sets.go:14:14
./sets.go:12:9:   flow: {heap} ← i:
./sets.go:12:9:     from s[i] (key of map put) at ./sets.go:15:4
./sets.go:13:11: make(set, len(items)) escapes to heap in of:
./sets.go:13:11:   flow: s ← &{storage for make(set, len(items))}:
./sets.go:13:11:     from make(set, len(items)) (spill) at ./sets.go:13:11
./sets.go:13:11:     from s := make(set, len(items)) (assign) at ./sets.go:13:4
./sets.go:13:11:   flow: ~r0 ← s:
./sets.go:13:11:     from return s (return) at ./sets.go:17:2
./sets.go:12:9: leaking param content: items
./sets.go:13:11: make(set, len(items)) escapes to heap
./sets.go:20:7: s does not escape
./sets.go:20:18: i does not escape
./sets.go:22:7: parameter s leaks to {heap} for set.union with derefs=0:
./sets.go:22:7:   flow: maps.m ← s:
./sets.go:22:7:     from maps..dict, maps.m := &maps..dict.Clone[main.set,string,struct {}], s (assign-pair) at ./sets.go:23:19
./sets.go:22:7:   flow: {heap} ← maps.m:
./sets.go:22:7:     from maps.m (interface-converted) at ./sets.go:23:19
./sets.go:22:7:     from maps.clone(maps.m) (call parameter) at ./sets.go:23:19
./sets.go:22:7: leaking param: s
./sets.go:22:20: t does not escape
./sets.go:31:12: set{} escapes to heap in set.without:
./sets.go:31:12:   flow: out ← &{storage for set{}}:
./sets.go:31:12:     from set{} (spill) at ./sets.go:31:12
./sets.go:31:12:     from out := set{} (assign) at ./sets.go:31:6
./sets.go:31:12:   flow: ~r0 ← out:
./sets.go:31:12:     from return out (return) at ./sets.go:37:2
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
$GOROOT/src/slices/iter.go:67:14: slices.Sorted[go.shape.string] capturing by ref: slices.#state1 (addr=false assign=true width=8)
$GOROOT/src/slices/iter.go:67:14: slices.Sorted[go.shape.string] capturing by ref: slices.s (addr=false assign=true width=24)
$GOROOT/src/slices/iter.go:67:14: slices.Sorted[go.shape.string] capturing by value: slices..dict (addr=false assign=false width=8)
$GOROOT/src/slices/iter.go:51:6: parameter slices.v leaks to {heap} for AppendSeq[go.shape.[]go.shape.string,go.shape.string]-range1#h9k2MGoaw1M=# with derefs=0:
$GOROOT/src/slices/iter.go:51:6:   flow: {heap} ← slices.v:
$GOROOT/src/slices/iter.go:51:6:     from append(slices.s, slices.v) (call parameter) at $GOROOT/src/slices/iter.go:52:13
$GOROOT/src/slices/iter.go:67:14: func literal escapes to heap in Sorted[go.shape.string]:
$GOROOT/src/slices/iter.go:67:14:   flow: slices.#yield1 ← &{storage for func literal}:
$GOROOT/src/slices/iter.go:67:14:     from func literal (spill) at $GOROOT/src/slices/iter.go:67:14
$GOROOT/src/slices/iter.go:67:14:     from slices.#yield1 := func literal (assign) at $GOROOT/src/slices/iter.go:67:14
$GOROOT/src/slices/iter.go:67:14:   flow: {heap} ← slices.#yield1:
$GOROOT/src/slices/iter.go:67:14:     from slices.seq(slices.#yield1) (call parameter) at $GOROOT/src/slices/iter.go:67:14
$GOROOT/src/slices/iter.go:67:14: slices.#state1 escapes to heap in Sorted[go.shape.string]:
$GOROOT/src/slices/iter.go:67:14:   flow: {storage for func literal} ← &slices.#state1:
$GOROOT/src/slices/iter.go:67:14:     from slices.#state1 (captured by a closure) at <unknown line number>
$GOROOT/src/slices/iter.go:67:14:     from slices.#state1 (reference) at <unknown line number>
$GOROOT/src/slices/iter.go:67:14: slices.s escapes to heap in Sorted[go.shape.string]:
$GOROOT/src/slices/iter.go:67:14:   flow: {storage for func literal} ← &slices.s:
$GOROOT/src/slices/iter.go:67:14:     from slices.s (captured by a closure) at $GOROOT/src/slices/iter.go:67:14
$GOROOT/src/slices/iter.go:67:14:     from slices.s (reference) at $GOROOT/src/slices/iter.go:67:14
$GOROOT/src/slices/iter.go:52:13: append(slices.s, slices.v) escapes to heap in AppendSeq[go.shape.[]go.shape.string,go.shape.string]-range1#h9k2MGoaw1M=#:
$GOROOT/src/slices/iter.go:52:13:   flow: slices.s ← &{storage for append(slices.s, slices.v)}:
$GOROOT/src/slices/iter.go:52:13:     from append(slices.s, slices.v) (spill) at $GOROOT/src/slices/iter.go:52:13
$GOROOT/src/slices/iter.go:52:13:     from slices.s = append(slices.s, slices.v) (assign) at $GOROOT/src/slices/iter.go:52:5
$GOROOT/src/slices/iter.go:67:14: moved to heap: slices.s
$GOROOT/src/slices/iter.go:67:14: moved to heap: slices.#state1
$GOROOT/src/slices/iter.go:67:14: func literal escapes to heap
$GOROOT/src/slices/iter.go:52:13: append escapes to heap
./sets.go:40:64: set.sorted capturing by value: maps.m (addr=false assign=false width=8)
./sets.go:40:64: set.sorted capturing by value: maps..dict (addr=false assign=false width=8)
./sets.go:40:7: s does not escape
$GOROOT/src/maps/iter.go:26:14: yield does not escape
./sets.go:40:64: func literal does not escape
./sets.go:45:18: append(out[v], k) escapes to heap in invert:
./sets.go:45:18:   flow: {heap} ← &{storage for append(out[v], k)}:
./sets.go:45:18:     from append(out[v], k) (spill) at ./sets.go:45:18
./sets.go:45:18:     from out[v] = append(out[v], k) (assign) at ./sets.go:45:10
./sets.go:43:13: make(map[int][]string) escapes to heap in invert:
./sets.go:43:13:   flow: out ← &{storage for make(map[int][]string)}:
./sets.go:43:13:     from make(map[int][]string) (spill) at ./sets.go:43:13
./sets.go:43:13:     from out := make(map[int][]string) (assign) at ./sets.go:43:6
./sets.go:43:13:   flow: ~r0 ← out:
./sets.go:43:13:     from return out (return) at ./sets.go:47:2
./sets.go:42:13: m does not escape
./sets.go:43:13: make(map[int][]string) escapes to heap
./sets.go:45:18: append escapes to heap
./sets.go:68:73: append(out[v], k) escapes to heap in main:
./sets.go:68:73:   flow: {heap} ← &{storage for append(out[v], k)}:
./sets.go:68:73:     from append(out[v], k) (spill) at ./sets.go:68:73
./sets.go:68:73:     from out[v] = append(out[v], k) (assign) at ./sets.go:68:73
./sets.go:57:33: set.sorted(~r0) escapes to heap in main:
./sets.go:57:33:   flow: {storage for ... argument} ← &{storage for set.sorted(~r0)}:
./sets.go:57:33:     from set.sorted(~r0) (spill) at ./sets.go:57:33
./sets.go:57:33:     from ... argument (slice-literal-element) at ./sets.go:57:13
./sets.go:57:33:   flow: fmt.a ← &{storage for ... argument}:
./sets.go:57:33:     from ... argument (spill) at ./sets.go:57:13
./sets.go:57:33:     from fmt.a := ... argument (assign-pair) at ./sets.go:57:13
./sets.go:57:33:   flow: {heap} ← *fmt.a:
./sets.go:57:33:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./sets.go:57:13
./sets.go:57:40: len(set.union(a, ~r0)) escapes to heap in main:
./sets.go:57:40:   flow: {storage for ... argument} ← &{storage for len(set.union(a, ~r0))}:
./sets.go:57:40:     from len(set.union(a, ~r0)) (spill) at ./sets.go:57:40
./sets.go:57:40:     from ... argument (slice-literal-element) at ./sets.go:57:13
./sets.go:57:40:   flow: fmt.a ← &{storage for ... argument}:
./sets.go:57:40:     from ... argument (spill) at ./sets.go:57:13
./sets.go:57:40:     from fmt.a := ... argument (assign-pair) at ./sets.go:57:13
./sets.go:57:40:   flow: {heap} ← *fmt.a:
./sets.go:57:40:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./sets.go:57:13
./sets.go:68:17: len(histogram) escapes to heap in main:
./sets.go:68:17:   flow: {storage for ... argument} ← &{storage for len(histogram)}:
./sets.go:68:17:     from len(histogram) (spill) at ./sets.go:68:17
./sets.go:68:17:     from ... argument (slice-literal-element) at ./sets.go:68:13
./sets.go:68:17:   flow: fmt.a ← &{storage for ... argument}:
./sets.go:68:17:     from ... argument (spill) at ./sets.go:68:13
./sets.go:68:17:     from fmt.a := ... argument (assign-pair) at ./sets.go:68:13
./sets.go:68:17:   flow: {heap} ← *fmt.a:
./sets.go:68:17:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./sets.go:68:13
./sets.go:68:33: len(b) escapes to heap in main:
./sets.go:68:33:   flow: {storage for ... argument} ← &{storage for len(b)}:
./sets.go:68:33:     from len(b) (spill) at ./sets.go:68:33
./sets.go:68:33:     from ... argument (slice-literal-element) at ./sets.go:68:13
./sets.go:68:33:   flow: fmt.a ← &{storage for ... argument}:
./sets.go:68:33:     from ... argument (spill) at ./sets.go:68:13
./sets.go:68:33:     from fmt.a := ... argument (assign-pair) at ./sets.go:68:13
./sets.go:68:33:   flow: {heap} ← *fmt.a:
./sets.go:68:33:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./sets.go:68:13
./sets.go:68:55: operations["add"](1, 2) escapes to heap in main:
./sets.go:68:55:   flow: {storage for ... argument} ← &{storage for operations["add"](1, 2)}:
./sets.go:68:55:     from operations["add"](1, 2) (spill) at ./sets.go:68:55
./sets.go:68:55:     from ... argument (slice-literal-element) at ./sets.go:68:13
./sets.go:68:55:   flow: fmt.a ← &{storage for ... argument}:
./sets.go:68:55:     from ... argument (spill) at ./sets.go:68:13
./sets.go:68:55:     from fmt.a := ... argument (assign-pair) at ./sets.go:68:13
./sets.go:68:55:   flow: {heap} ← *fmt.a:
./sets.go:68:55:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./sets.go:68:13
./sets.go:68:66: len(~r0) escapes to heap in main:
./sets.go:68:66:   flow: {storage for ... argument} ← &{storage for len(~r0)}:
./sets.go:68:66:     from len(~r0) (spill) at ./sets.go:68:66
./sets.go:68:66:     from ... argument (slice-literal-element) at ./sets.go:68:13
./sets.go:68:66:   flow: fmt.a ← &{storage for ... argument}:
./sets.go:68:66:     from ... argument (spill) at ./sets.go:68:13
./sets.go:68:66:     from fmt.a := ... argument (assign-pair) at ./sets.go:68:13
./sets.go:68:66:   flow: {heap} ← *fmt.a:
./sets.go:68:66:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./sets.go:68:13
./sets.go:56:12: make(set, len(items)) escapes to heap in main:
./sets.go:56:12:   flow: s ← &{storage for make(set, len(items))}:
./sets.go:56:12:     from make(set, len(items)) (spill) at ./sets.go:56:12
./sets.go:56:12:     from s := make(set, len(items)) (assign) at ./sets.go:56:12
./sets.go:56:12:   flow: ~r0 ← s:
./sets.go:56:12:     from ~r0 = s (assign-pair) at ./sets.go:56:12
./sets.go:56:12:   flow: a ← ~r0:
./sets.go:56:12:     from a, b := ~r0, ~r0 (assign-pair) at ./sets.go:56:7
./sets.go:56:12:   flow: {heap} ← a:
./sets.go:56:12:     from set.union(a, ~r0) (call parameter) at ./sets.go:57:48
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
$GOROOT/src/maps/iter.go:25:46: maps.Keys[go.shape.map[string]struct {},go.shape.string,go.shape.struct {}] capturing by value: maps.m (addr=false assign=false width=8)
$GOROOT/src/maps/iter.go:25:6: maps.Keys[go.shape.map[string]struct {},go.shape.string,go.shape.struct {}] capturing by value: maps..dict (addr=false assign=false width=8)
$GOROOT/src/maps/iter.go:26:9: func literal escapes to heap in Keys[go.shape.map[string]struct {},go.shape.string,go.shape.struct {}]:
$GOROOT/src/maps/iter.go:26:9:   flow: maps.~r0 ← &{storage for func literal}:
$GOROOT/src/maps/iter.go:26:9:     from func literal (spill) at $GOROOT/src/maps/iter.go:26:9
$GOROOT/src/maps/iter.go:26:9:     from return func literal (return) at $GOROOT/src/maps/iter.go:26:2
$GOROOT/src/maps/iter.go:25:46: parameter maps.m leaks to {storage for func literal} for Keys[go.shape.map[string]struct {},go.shape.string,go.shape.struct {}] with derefs=0:
$GOROOT/src/maps/iter.go:25:46:   flow: {storage for func literal} ← maps.m:
$GOROOT/src/maps/iter.go:25:46:     from maps.m (captured by a closure) at $GOROOT/src/maps/iter.go:27:18
$GOROOT/src/maps/iter.go:25:6: parameter maps..dict leaks to {storage for func literal} for Keys[go.shape.map[string]struct {},go.shape.string,go.shape.struct {}] with derefs=0:
$GOROOT/src/maps/iter.go:25:6:   flow: {storage for func literal} ← maps..dict:
$GOROOT/src/maps/iter.go:25:6:     from maps..dict (captured by a closure) at $GOROOT/src/maps/iter.go:25:6
$GOROOT/src/maps/iter.go:26:9: func literal escapes to heap
$GOROOT/src/maps/iter.go:25:6: maps.Keys[main.set,string,struct {}] capturing by value: maps.m (addr=false assign=false width=8)
$GOROOT/src/maps/iter.go:25:6: maps.Keys[main.set,string,struct {}] capturing by value: maps..dict (addr=false assign=false width=8)
$GOROOT/src/maps/iter.go:25:6: func literal escapes to heap in Keys[main.set,string,struct {}]:
$GOROOT/src/maps/iter.go:25:6:   flow: maps.~r0 ← &{storage for func literal}:
$GOROOT/src/maps/iter.go:25:6:     from func literal (spill) at $GOROOT/src/maps/iter.go:25:6
$GOROOT/src/maps/iter.go:25:6:     from maps.~r0 = func literal (assign-pair) at $GOROOT/src/maps/iter.go:25:6
$GOROOT/src/maps/iter.go:25:6:   flow: maps.~r0 ← maps.~r0:
$GOROOT/src/maps/iter.go:25:6:     from return maps.~r0 (return) at $GOROOT/src/maps/iter.go:25:6
$GOROOT/src/maps/iter.go:25:46: parameter maps.m leaks to {storage for func literal} for Keys[main.set,string,struct {}] with derefs=0:
$GOROOT/src/maps/iter.go:25:46:   flow: maps.m ← maps.m:
$GOROOT/src/maps/iter.go:25:46:     from maps..dict, maps.m := &maps..dict.Keys[main.set,string,struct {}], maps.m (assign-pair) at $GOROOT/src/maps/iter.go:25:6
$GOROOT/src/maps/iter.go:25:46:   flow: {storage for func literal} ← maps.m:
$GOROOT/src/maps/iter.go:25:46:     from maps.m (captured by a closure) at $GOROOT/src/maps/iter.go:25:6
$GOROOT/src/maps/iter.go:25:6: func literal escapes to heap
$GOROOT/src/slices/zsortordered.go:325:20: slices.reverseRangeOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:325:20: slices.reverseRangeOrdered[go.shape.string] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/iter.go:60:18: slices.Collect[go.shape.string] capturing by ref: slices.#state1 (addr=false assign=true width=8)
$GOROOT/src/slices/iter.go:60:18: slices.Collect[go.shape.string] capturing by ref: slices.s (addr=false assign=true width=24)
$GOROOT/src/slices/iter.go:60:18: slices.Collect[go.shape.string] capturing by value: slices..dict (addr=false assign=false width=8)
$GOROOT/src/slices/iter.go:51:6: parameter slices.v leaks to {heap} for AppendSeq[go.shape.[]go.shape.string,go.shape.string]-range1#f3dLtG5+NCo=# with derefs=0:
$GOROOT/src/slices/iter.go:51:6:   flow: {heap} ← slices.v:
$GOROOT/src/slices/iter.go:51:6:     from append(slices.s, slices.v) (call parameter) at $GOROOT/src/slices/iter.go:52:13
$GOROOT/src/slices/iter.go:60:18: func literal escapes to heap in Collect[go.shape.string]:
$GOROOT/src/slices/iter.go:60:18:   flow: slices.#yield1 ← &{storage for func literal}:
$GOROOT/src/slices/iter.go:60:18:     from func literal (spill) at $GOROOT/src/slices/iter.go:60:18
$GOROOT/src/slices/iter.go:60:18:     from slices.#yield1 := func literal (assign) at $GOROOT/src/slices/iter.go:60:18
$GOROOT/src/slices/iter.go:60:18:   flow: {heap} ← slices.#yield1:
$GOROOT/src/slices/iter.go:60:18:     from slices.seq(slices.#yield1) (call parameter) at $GOROOT/src/slices/iter.go:60:18
$GOROOT/src/slices/iter.go:60:18: slices.#state1 escapes to heap in Collect[go.shape.string]:
$GOROOT/src/slices/iter.go:60:18:   flow: {storage for func literal} ← &slices.#state1:
$GOROOT/src/slices/iter.go:60:18:     from slices.#state1 (captured by a closure) at <unknown line number>
$GOROOT/src/slices/iter.go:60:18:     from slices.#state1 (reference) at <unknown line number>
$GOROOT/src/slices/iter.go:60:18: slices.s escapes to heap in Collect[go.shape.string]:
$GOROOT/src/slices/iter.go:60:18:   flow: {storage for func literal} ← &slices.s:
$GOROOT/src/slices/iter.go:60:18:     from slices.s (captured by a closure) at $GOROOT/src/slices/iter.go:60:18
$GOROOT/src/slices/iter.go:60:18:     from slices.s (reference) at $GOROOT/src/slices/iter.go:60:18
$GOROOT/src/slices/iter.go:52:13: append(slices.s, slices.v) escapes to heap in AppendSeq[go.shape.[]go.shape.string,go.shape.string]-range1#f3dLtG5+NCo=#:
$GOROOT/src/slices/iter.go:52:13:   flow: slices.s ← &{storage for append(slices.s, slices.v)}:
$GOROOT/src/slices/iter.go:52:13:     from append(slices.s, slices.v) (spill) at $GOROOT/src/slices/iter.go:52:13
$GOROOT/src/slices/iter.go:52:13:     from slices.s = append(slices.s, slices.v) (assign) at $GOROOT/src/slices/iter.go:52:5
$GOROOT/src/slices/iter.go:60:18: moved to heap: slices.s
$GOROOT/src/slices/iter.go:60:18: moved to heap: slices.#state1
$GOROOT/src/slices/iter.go:60:18: func literal escapes to heap
$GOROOT/src/slices/iter.go:52:13: append escapes to heap
$GOROOT/src/slices/iter.go:51:2: slices.AppendSeq[go.shape.[]go.shape.string,go.shape.string] capturing by ref: slices.#state1 (addr=false assign=true width=8)
$GOROOT/src/slices/iter.go:50:35: slices.AppendSeq[go.shape.[]go.shape.string,go.shape.string] capturing by ref: slices.s (addr=false assign=true width=24)
$GOROOT/src/slices/iter.go:50:6: slices.AppendSeq[go.shape.[]go.shape.string,go.shape.string] capturing by value: slices..dict (addr=false assign=false width=8)
$GOROOT/src/slices/iter.go:51:6: parameter slices.v leaks to {heap} for AppendSeq[go.shape.[]go.shape.string,go.shape.string]-range1 with derefs=0:
$GOROOT/src/slices/iter.go:51:6:   flow: {heap} ← slices.v:
$GOROOT/src/slices/iter.go:51:6:     from append(slices.s, slices.v) (call parameter) at $GOROOT/src/slices/iter.go:52:13
$GOROOT/src/slices/iter.go:50:35: parameter slices.s leaks to {heap} for AppendSeq[go.shape.[]go.shape.string,go.shape.string] with derefs=1:
$GOROOT/src/slices/iter.go:50:35:   flow: {temp} ← slices.s:
$GOROOT/src/slices/iter.go:50:35:     from append(slices.s, slices.v) (call parameter) at $GOROOT/src/slices/iter.go:52:13
$GOROOT/src/slices/iter.go:50:35:   flow: {heap} ← *{temp}:
$GOROOT/src/slices/iter.go:50:35:     from append(slices.s, slices.v) (appendee slice) at $GOROOT/src/slices/iter.go:52:13
$GOROOT/src/slices/iter.go:51:2: func literal escapes to heap in AppendSeq[go.shape.[]go.shape.string,go.shape.string]:
$GOROOT/src/slices/iter.go:51:2:   flow: slices.#yield1 ← &{storage for func literal}:
$GOROOT/src/slices/iter.go:51:2:     from func literal (spill) at $GOROOT/src/slices/iter.go:51:2
$GOROOT/src/slices/iter.go:51:2:     from slices.#yield1 := func literal (assign) at $GOROOT/src/slices/iter.go:51:2
$GOROOT/src/slices/iter.go:51:2:   flow: {heap} ← slices.#yield1:
$GOROOT/src/slices/iter.go:51:2:     from slices.seq(slices.#yield1) (call parameter) at $GOROOT/src/slices/iter.go:51:2
$GOROOT/src/slices/iter.go:51:2: slices.#state1 escapes to heap in AppendSeq[go.shape.[]go.shape.string,go.shape.string]:
$GOROOT/src/slices/iter.go:51:2:   flow: {storage for func literal} ← &slices.#state1:
$GOROOT/src/slices/iter.go:51:2:     from slices.#state1 (captured by a closure) at <unknown line number>
$GOROOT/src/slices/iter.go:51:2:     from slices.#state1 (reference) at <unknown line number>
$GOROOT/src/slices/iter.go:50:35: slices.s escapes to heap in AppendSeq[go.shape.[]go.shape.string,go.shape.string]:
$GOROOT/src/slices/iter.go:50:35:   flow: {storage for func literal} ← &slices.s:
$GOROOT/src/slices/iter.go:50:35:     from slices.s (captured by a closure) at $GOROOT/src/slices/iter.go:52:3
$GOROOT/src/slices/iter.go:50:35:     from slices.s (reference) at $GOROOT/src/slices/iter.go:52:3
$GOROOT/src/slices/iter.go:50:35: parameter slices.s leaks to {storage for func literal} for AppendSeq[go.shape.[]go.shape.string,go.shape.string] with derefs=0:
$GOROOT/src/slices/iter.go:50:35:   flow: {storage for func literal} ← &slices.s:
$GOROOT/src/slices/iter.go:50:35:     from slices.s (captured by a closure) at $GOROOT/src/slices/iter.go:52:3
$GOROOT/src/slices/iter.go:50:35:     from slices.s (reference) at $GOROOT/src/slices/iter.go:52:3
$GOROOT/src/slices/iter.go:50:6: parameter slices..dict leaks to {storage for func literal} for AppendSeq[go.shape.[]go.shape.string,go.shape.string] with derefs=0:
$GOROOT/src/slices/iter.go:50:6:   flow: {storage for func literal} ← slices..dict:
$GOROOT/src/slices/iter.go:50:6:     from slices..dict (captured by a closure) at $GOROOT/src/slices/iter.go:50:6
$GOROOT/src/slices/iter.go:52:13: append(slices.s, slices.v) escapes to heap in AppendSeq[go.shape.[]go.shape.string,go.shape.string]-range1:
$GOROOT/src/slices/iter.go:52:13:   flow: slices.s ← &{storage for append(slices.s, slices.v)}:
$GOROOT/src/slices/iter.go:52:13:     from append(slices.s, slices.v) (spill) at $GOROOT/src/slices/iter.go:52:13
$GOROOT/src/slices/iter.go:52:13:     from slices.s = append(slices.s, slices.v) (assign) at $GOROOT/src/slices/iter.go:52:5
$GOROOT/src/slices/iter.go:50:35: moved to heap: slices.s
$GOROOT/src/slices/iter.go:51:2: moved to heap: slices.#state1
$GOROOT/src/slices/iter.go:51:2: func literal escapes to heap
$GOROOT/src/slices/iter.go:52:13: append escapes to heap
$GOROOT/src/maps/maps.go:50:45: parameter maps.m leaks to {heap} for Clone[go.shape.map[string]struct {},go.shape.string,go.shape.struct {}] with derefs=0:
$GOROOT/src/maps/maps.go:50:45:   flow: {heap} ← maps.m:
$GOROOT/src/maps/maps.go:50:45:     from maps.m (interface-converted) at $GOROOT/src/maps/maps.go:55:15
$GOROOT/src/maps/maps.go:50:45:     from maps.clone(maps.m) (call parameter) at $GOROOT/src/maps/maps.go:55:14
$GOROOT/src/maps/maps.go:50:45: parameter maps.m leaks to {heap} for Clone[main.set,string,struct {}] with derefs=0:
$GOROOT/src/maps/maps.go:50:45:   flow: maps.m ← maps.m:
$GOROOT/src/maps/maps.go:50:45:     from maps..dict, maps.m := &maps..dict.Clone[main.set,string,struct {}], maps.m (assign-pair) at $GOROOT/src/maps/maps.go:50:6
$GOROOT/src/maps/maps.go:50:45:   flow: {heap} ← maps.m:
$GOROOT/src/maps/maps.go:50:45:     from maps.m (interface-converted) at $GOROOT/src/maps/maps.go:50:6
$GOROOT/src/maps/maps.go:50:45:     from maps.clone(maps.m) (call parameter) at $GOROOT/src/maps/maps.go:50:6
./sets.go:22:7: parameter s leaks to {heap} for (*set).union with derefs=1:
./sets.go:22:7:   flow: {heap} ← *s:
./sets.go:22:7:     from s (indirection) at <autogenerated>:1
./sets.go:22:7:     from set.union(s, t) (call parameter) at <autogenerated>:1
<autogenerated>:1: set{} escapes to heap in (*set).without:
<autogenerated>:1:   flow: out ← &{storage for set{}}:
<autogenerated>:1:     from set{} (spill) at <autogenerated>:1
<autogenerated>:1:     from out := set{} (assign) at <autogenerated>:1
<autogenerated>:1:   flow: ~r0 ← out:
<autogenerated>:1:     from ~r0 = out (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: ~r0 ← ~r0:
<autogenerated>:1:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: set{} escapes to heap
