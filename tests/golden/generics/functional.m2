# command-line-arguments
./functional.go:14:6: can inline Map[go.shape.string,go.shape.int] with cost 40 as: func(*[7]uintptr, []go.shape.string, func(go.shape.string) go.shape.int) []go.shape.int { out := make([]go.shape.int, 0, len(in)); for loop; return out }
./functional.go:83:22: can inline main.func1 with cost 3 as: func(string) int { return len(s) }
./functional.go:22:6: can inline Filter[go.shape.[]string,go.shape.string] with cost 38 as: func(*[4]uintptr, go.shape.[]string, func(go.shape.string) bool) go.shape.[]string { out = <nil>; for loop; return out }
./functional.go:84:23: can inline main.func2 with cost 5 as: func(string) bool { return len(s) < 5 }
./functional.go:32:6: can inline Reduce[go.shape.string,go.shape.string] with cost 31 as: func(*[5]uintptr, []go.shape.string, go.shape.string, func(go.shape.string, go.shape.string) go.shape.string) go.shape.string { for loop; return start }
./functional.go:85:30: can inline main.func3 with cost 6 as: func(string, string) string { return a + s[:1] }
./functional.go:46:6: can inline GroupBy[go.shape.string,go.shape.string] with cost 47 as: func(*[7]uintptr, []go.shape.string, func(go.shape.string) go.shape.string) map[go.shape.string][]go.shape.string { groups := make(map[go.shape.string][]go.shape.string); for loop; return groups }
./functional.go:86:25: can inline main.func4 with cost 63 as: func(string) string { return strings.ToLower(s[:1]) }
./functional.go:64:6: can inline Memoize[go.shape.string,go.shape.string] with cost 22 as: func(*[5]uintptr, func(go.shape.string) go.shape.string) func(go.shape.string) go.shape.string { cache := map[go.shape.string]go.shape.string{}; return func literal }
./functional.go:66:9: can inline Memoize[go.shape.string,go.shape.string].func1 with cost 45 as: func(go.shape.string) go.shape.string { if ok { return v }; v := f(k); cache[k] = v; return v }
./functional.go:39:6: can inline Sum[go.shape.int] with cost 10 as: func(*[3]uintptr, ...go.shape.int) go.shape.int { for loop; return  }
./functional.go:55:6: cannot inline Keys[go.shape.map[string][]string,go.shape.string,go.shape.[]string]: function too complex: cost 97 exceeds budget 80
./functional.go:60:19: can inline Keys[go.shape.map[string][]string,go.shape.string,go.shape.[]string].func1 with cost 8 as: func(int, int) bool { return keys[i] < keys[j] }
./functional.go:76:6: can inline Pointer[go.shape.float64] with cost 3 as: func(*[2]uintptr, go.shape.float64) *go.shape.float64 { return &v }
./functional.go:39:6: can inline Sum[go.shape.float64] with cost 10 as: func(*[3]uintptr, ...go.shape.float64) go.shape.float64 { for loop; return  }
./functional.go:81:6: cannot inline main: function too complex: cost 545 exceeds budget 80
./functional.go:39:6: can inline Sum[main.celsius] with cost 16 as: func(...celsius) celsius { return Sum[go.shape.float64](&.dict.Sum[main.celsius], in...) }
./functional.go:76:6: can inline Pointer[main.celsius] with cost 9 as: func(celsius) *celsius { return Pointer[go.shape.float64](&.dict.Pointer[main.celsius], v) }
./functional.go:55:6: can inline Keys[map[string][]string,string,[]string] with cost 63 as: func(map[string][]string) []string { return Keys[go.shape.map[string][]string,go.shape.string,go.shape.[]string](&.dict.Keys[map[string][]string,string,[]string], m) }
./functional.go:39:6: can inline Sum[int] with cost 16 as: func(...int) int { return Sum[go.shape.int](&.dict.Sum[int], in...) }
./functional.go:64:6: can inline Memoize[string,string] with cost 28 as: func(func(string) string) func(string) string { return Memoize[go.shape.string,go.shape.string](&.dict.Memoize[string,string], f) }
./functional.go:46:6: can inline GroupBy[string,string] with cost 54 as: func([]string, func(string) string) map[string][]string { return GroupBy[go.shape.string,go.shape.string](&.dict.GroupBy[string,string], in, key) }
./functional.go:32:6: can inline Reduce[string,string] with cost 39 as: func([]string, string, func(string, string) string) string { return Reduce[go.shape.string,go.shape.string](&.dict.Reduce[string,string], in, start, f) }
./functional.go:22:6: can inline Filter[main.names,string] with cost 45 as: func(names, func(string) bool) names { return Filter[go.shape.[]string,go.shape.string](&.dict.Filter[main.names,string], in, keep) }
./functional.go:14:6: can inline Map[string,int] with cost 47 as: func([]string, func(string) int) []int { return Map[go.shape.string,go.shape.int](&.dict.Map[string,int], in, f) }
./functional.go:83:16: inlining call to Map[go.shape.string,go.shape.int]
./functional.go:84:17: inlining call to Filter[go.shape.[]string,go.shape.string]
./functional.go:85:18: inlining call to Reduce[go.shape.string,go.shape.string]
./functional.go:86:19: inlining call to GroupBy[go.shape.string,go.shape.string]
./functional.go:87:18: inlining call to Memoize[go.shape.string,go.shape.string]
./functional.go:88:17: inlining call to Sum[go.shape.int]
./functional.go:66:9: can inline Memoize[go.shape.string,go.shape.string].func1 with cost 45 as: func(go.shape.string) go.shape.string { if ok { return v }; v := f(k); cache[k] = v; return v }
./functional.go:88:58: inlining call to Memoize[go.shape.string,go.shape.string].func1
./functional.go:88:73: inlining call to Pointer[go.shape.float64]
./functional.go:88:90: inlining call to Sum[go.shape.float64]
./functional.go:88:13: inlining call to fmt.Println
./functional.go:83:16: inlining call to main.func1
./functional.go:84:17: inlining call to main.func2
./functional.go:85:18: inlining call to main.func3
./functional.go:86:19: inlining call to main.func4
./functional.go:39:6: inlining call to Sum[go.shape.float64]
./functional.go:76:6: inlining call to Pointer[go.shape.float64]
./functional.go:39:6: inlining call to Sum[go.shape.int]
./functional.go:64:6: inlining call to Memoize[go.shape.string,go.shape.string]
./functional.go:46:6: inlining call to GroupBy[go.shape.string,go.shape.string]
./functional.go:32:6: inlining call to Reduce[go.shape.string,go.shape.string]
./functional.go:22:6: inlining call to Filter[go.shape.[]string,go.shape.string]
./functional.go:14:6: inlining call to Map[go.shape.string,go.shape.int]
./functional.go:60:13: keys escapes to heap in Keys[go.shape.map[string][]string,go.shape.string,go.shape.[]string]:
./functional.go:60:13:   flow: {heap} ← &{storage for keys}:
./functional.go:60:13:     from keys (spill) at ./functional.go:60:13
./functional.go:60:13:     from sort.Slice(keys, func literal) (call parameter) at ./functional.go:60:12
./functional.go:56:2: Keys[go.shape.map[string][]string,go.shape.string,go.shape.[]string] capturing by value: keys (addr=false assign=false width=24)
./functional.go:55:6: Keys[go.shape.map[string][]string,go.shape.string,go.shape.[]string] capturing by value: .dict (addr=false assign=false width=8)
./functional.go:56:14: make([]go.shape.string, 0, len(m)) escapes to heap in Keys[go.shape.map[string][]string,go.shape.string,go.shape.[]string]:
./functional.go:56:14:   flow: keys ← &{storage for make([]go.shape.string, 0, len(m))}:
./functional.go:56:14:     from make([]go.shape.string, 0, len(m)) (spill) at ./functional.go:56:14
./functional.go:56:14:     from keys := make([]go.shape.string, 0, len(m)) (assign) at ./functional.go:56:7
./functional.go:56:14:   flow: {storage for keys} ← keys:
./functional.go:56:14:     from keys (interface-converted) at ./functional.go:60:13
./functional.go:58:16: append(keys, k) escapes to heap in Keys[go.shape.map[string][]string,go.shape.string,go.shape.[]string]:
./functional.go:58:16:   flow: keys ← &{storage for append(keys, k)}:
./functional.go:58:16:     from append(keys, k) (spill) at ./functional.go:58:16
./functional.go:58:16:     from keys = append(keys, k) (assign) at ./functional.go:58:8
./functional.go:58:16:   flow: {storage for keys} ← keys:
./functional.go:58:16:     from keys (interface-converted) at ./functional.go:60:13
./functional.go:56:14: make([]go.shape.string, 0, len(m)) escapes to heap
./functional.go:58:16: append escapes to heap
./functional.go:60:13: keys escapes to heap
./functional.go:60:19: func literal does not escape
./functional.go:86:19: append(groups[k], v) escapes to heap in main:
./functional.go:86:19:   flow: {heap} ← &{storage for append(groups[k], v)}:
./functional.go:86:19:     from append(groups[k], v) (spill) at ./functional.go:86:19
./functional.go:86:19:     from groups[k] = append(groups[k], v) (assign) at ./functional.go:86:19
./functional.go:87:18: main capturing by value: cache (addr=false assign=false width=8)
./functional.go:87:18: main capturing by value: f (addr=false assign=false width=8)
./functional.go:87:18: main capturing by value: .dict (addr=false assign=false width=8)
./functional.go:66:14: parameter k leaks to {heap} for Memoize[go.shape.string,go.shape.string].func1#kFf4nreaSqI=# with derefs=0:
./functional.go:66:14:   flow: {heap} ← k:
./functional.go:66:14:     from cache[k] (key of map put) at ./functional.go:71:8
./functional.go:88:17: total escapes to heap in main:
./functional.go:88:17:   flow: {storage for ... argument} ← &{storage for total}:
./functional.go:88:17:     from total (spill) at ./functional.go:88:17
./functional.go:88:17:     from ... argument (slice-literal-element) at ./functional.go:88:13
./functional.go:88:17:   flow: fmt.a ← &{storage for ... argument}:
./functional.go:88:17:     from ... argument (spill) at ./functional.go:88:13
./functional.go:88:17:     from fmt.a := ... argument (assign-pair) at ./functional.go:88:13
./functional.go:88:17:   flow: {heap} ← *fmt.a:
./functional.go:88:17:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./functional.go:88:13
./functional.go:88:31: joined escapes to heap in main:
./functional.go:88:31:   flow: {storage for ... argument} ← &{storage for joined}:
./functional.go:88:31:     from joined (spill) at ./functional.go:88:31
./functional.go:88:31:     from ... argument (slice-literal-element) at ./functional.go:88:13
./functional.go:88:31:   flow: fmt.a ← &{storage for ... argument}:
./functional.go:88:31:     from ... argument (spill) at ./functional.go:88:13
./functional.go:88:31:     from fmt.a := ... argument (assign-pair) at ./functional.go:88:13
./functional.go:88:31:   flow: {heap} ← *fmt.a:
./functional.go:88:31:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./functional.go:88:13
./functional.go:88:43: Keys[go.shape.map[string][]string,go.shape.string,go.shape.[]string](&.dict.Keys[map[string][]string,string,[]string], groups) escapes to heap in main:
./functional.go:88:43:   flow: {storage for ... argument} ← &{storage for Keys[go.shape.map[string][]string,go.shape.string,go.shape.[]string](&.dict.Keys[map[string][]string,string,[]string], groups)}:
./functional.go:88:43:     from Keys[go.shape.map[string][]string,go.shape.string,go.shape.[]string](&.dict.Keys[map[string][]string,string,[]string], groups) (spill) at ./functional.go:88:43
./functional.go:88:43:     from ... argument (slice-literal-element) at ./functional.go:88:13
./functional.go:88:43:   flow: fmt.a ← &{storage for ... argument}:
./functional.go:88:43:     from ... argument (spill) at ./functional.go:88:13
./functional.go:88:43:     from fmt.a := ... argument (assign-pair) at ./functional.go:88:13
./functional.go:88:43:   flow: {heap} ← *fmt.a:
./functional.go:88:43:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./functional.go:88:13
./functional.go:88:58: ~r0 escapes to heap in main:
./functional.go:88:58:   flow: {storage for ... argument} ← &{storage for ~r0}:
./functional.go:88:58:     from ~r0 (spill) at ./functional.go:88:58
./functional.go:88:58:     from ... argument (slice-literal-element) at ./functional.go:88:13
./functional.go:88:58:   flow: fmt.a ← &{storage for ... argument}:
./functional.go:88:58:     from ... argument (spill) at ./functional.go:88:13
./functional.go:88:58:     from fmt.a := ... argument (assign-pair) at ./functional.go:88:13
./functional.go:88:58:   flow: {heap} ← *fmt.a:
./functional.go:88:58:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./functional.go:88:13
./functional.go:88:65: *(~r0) escapes to heap in main:
./functional.go:88:65:   flow: {storage for ... argument} ← &{storage for *(~r0)}:
./functional.go:88:65:     from *(~r0) (spill) at ./functional.go:88:65
./functional.go:88:65:     from ... argument (slice-literal-element) at ./functional.go:88:13
./functional.go:88:65:   flow: fmt.a ← &{storage for ... argument}:
./functional.go:88:65:     from ... argument (spill) at ./functional.go:88:13
./functional.go:88:65:     from fmt.a := ... argument (assign-pair) at ./functional.go:88:13
./functional.go:88:65:   flow: {heap} ← *fmt.a:
./functional.go:88:65:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./functional.go:88:13
./functional.go:88:90: total escapes to heap in main:
./functional.go:88:90:   flow: {storage for ... argument} ← &{storage for total}:
./functional.go:88:90:     from total (spill) at ./functional.go:88:90
./functional.go:88:90:     from ... argument (slice-literal-element) at ./functional.go:88:13
./functional.go:88:90:   flow: fmt.a ← &{storage for ... argument}:
./functional.go:88:90:     from ... argument (spill) at ./functional.go:88:13
./functional.go:88:90:     from fmt.a := ... argument (assign-pair) at ./functional.go:88:13
./functional.go:88:90:   flow: {heap} ← *fmt.a:
./functional.go:88:90:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./functional.go:88:13
./functional.go:85:18: a + s[:1] escapes to heap in main:
./functional.go:85:18:   flow: ~r0 ← &{storage for a + s[:1]}:
./functional.go:85:18:     from a + s[:1] (spill) at ./functional.go:85:18
./functional.go:85:18:     from ~r0 = a + s[:1] (assign-pair) at ./functional.go:85:18
./functional.go:85:18:   flow: start ← ~r0:
./functional.go:85:18:     from start = ~r0 (assign) at ./functional.go:85:18
./functional.go:85:18:   flow: ~r0 ← start:
./functional.go:85:18:     from ~r0 = start (assign-pair) at ./functional.go:85:18
./functional.go:85:18:   flow: joined ← ~r0:
./functional.go:85:18:     from joined := ~r0 (assign) at ./functional.go:85:9
./functional.go:85:18:   flow: {storage for joined} ← joined:
./functional.go:85:18:     from joined (interface-converted) at ./functional.go:88:31
./functional.go:66:14: parameter k leaks to ~r0 for Memoize[go.shape.string,go.shape.string].func1#kFf4nreaSqI=# with derefs=0:
./functional.go:66:14:   flow: v ← k:
./functional.go:66:14:     from f(k) (call parameter) at ./functional.go:70:9
./functional.go:66:14:     from v := f(k) (assign) at ./functional.go:70:5
./functional.go:66:14:   flow: ~r0 ← v:
./functional.go:66:14:     from return v (return) at ./functional.go:72:3
./functional.go:66:14: leaking param: k
./functional.go:82:14: names{...} does not escape
./functional.go:83:16: make([]go.shape.int, 0, 4) does not escape
./functional.go:83:16: append does not escape
./functional.go:84:17: append does not escape
./functional.go:85:18: a + s[:1] escapes to heap
./functional.go:86:19: make(map[go.shape.string][]go.shape.string) does not escape
./functional.go:86:19: append escapes to heap
./functional.go:87:18: map[go.shape.string]go.shape.string{} does not escape
./functional.go:87:18: func literal does not escape
./functional.go:88:13: ... argument does not escape
./functional.go:88:17: total escapes to heap
./functional.go:88:31: joined escapes to heap
./functional.go:88:43: Keys[go.shape.map[string][]string,go.shape.string,go.shape.[]string](&.dict.Keys[map[string][]string,string,[]string], groups) escapes to heap
./functional.go:88:58: ~r0 escapes to heap
./functional.go:88:65: *(~r0) escapes to heap
./functional.go:88:90: total escapes to heap
./functional.go:88:90: ... argument does not escape
./functional.go:83:27: s does not escape
./functional.go:84:28: s does not escape
./functional.go:85:73: a + s[:1] escapes to heap in main.func3:
./functional.go:85:73:   flow: ~r0 ← &{storage for a + s[:1]}:
./functional.go:85:73:     from a + s[:1] (spill) at ./functional.go:85:73
./functional.go:85:73:     from return a + s[:1] (return) at ./functional.go:85:64
./functional.go:85:35: a does not escape
./functional.go:85:45: s does not escape
./functional.go:85:73: a + s[:1] escapes to heap
./functional.go:86:30: parameter s leaks to ~r0 for main.func4 with derefs=0:
./functional.go:86:30:   flow: ~r0 ← s:
./functional.go:86:30:     from s[:1] (slice) at ./functional.go:86:73
./functional.go:86:30:     from strings.ToLower(s[:1]) (call parameter) at ./functional.go:86:71
./functional.go:86:30:     from return strings.ToLower(s[:1]) (return) at ./functional.go:86:49
./functional.go:86:30: leaking param: s to result ~r0 level=0
./functional.go:76:21: v escapes to heap in Pointer[go.shape.float64]:
./functional.go:76:21:   flow: ~r0 ← &v:
./functional.go:76:21:     from &v (address-of) at ./functional.go:76:38
./functional.go:76:21:     from return &v (return) at ./functional.go:76:31
./functional.go:76:21: parameter v leaks to ~r0 for Pointer[go.shape.float64] with derefs=0:
./functional.go:76:21:   flow: ~r0 ← &v:
./functional.go:76:21:     from &v (address-of) at ./functional.go:76:38
./functional.go:76:21:     from return &v (return) at ./functional.go:76:31
./functional.go:76:21: moved to heap: v
./functional.go:76:6: v escapes to heap in Pointer[main.celsius]:
./functional.go:76:6:   flow: ~r0 ← &v:
./functional.go:76:6:     from &v (address-of) at ./functional.go:76:6
./functional.go:76:6:     from ~r0 = &v (assign-pair) at ./functional.go:76:6
./functional.go:76:6:   flow: ~r0 ← ~r0:
./functional.go:76:6:     from return ~r0 (return) at ./functional.go:76:6
./functional.go:76:6: moved to heap: v
./functional.go:65:2: Memoize[go.shape.string,go.shape.string] capturing by value: cache (addr=false assign=false width=8)
./functional.go:64:35: Memoize[go.shape.string,go.shape.string] capturing by value: f (addr=false assign=false width=8)
./functional.go:64:6: Memoize[go.shape.string,go.shape.string] capturing by value: .dict (addr=false assign=false width=8)
./functional.go:66:14: parameter k leaks to {heap} for Memoize[go.shape.string,go.shape.string].func1 with derefs=0:
./functional.go:66:14:   flow: {heap} ← k:
./functional.go:66:14:     from f(k) (call parameter) at ./functional.go:70:9
./functional.go:66:9: func literal escapes to heap in Memoize[go.shape.string,go.shape.string]:
./functional.go:66:9:   flow: ~r0 ← &{storage for func literal}:
./functional.go:66:9:     from func literal (spill) at ./functional.go:66:9
./functional.go:66:9:     from return func literal (return) at ./functional.go:66:2
./functional.go:64:35: parameter f leaks to {storage for func literal} for Memoize[go.shape.string,go.shape.string] with derefs=0:
./functional.go:64:35:   flow: {storage for func literal} ← f:
./functional.go:64:35:     from f (captured by a closure) at ./functional.go:70:8
./functional.go:64:6: parameter .dict leaks to {storage for func literal} for Memoize[go.shape.string,go.shape.string] with derefs=0:
./functional.go:64:6:   flow: {storage for func literal} ← .dict:
./functional.go:64:6:     from .dict (captured by a closure) at ./functional.go:64:6
./functional.go:65:18: map[go.shape.string]go.shape.string{} escapes to heap in Memoize[go.shape.string,go.shape.string]:
./functional.go:65:18:   flow: cache ← &{storage for map[go.shape.string]go.shape.string{}}:
./functional.go:65:18:     from map[go.shape.string]go.shape.string{} (spill) at ./functional.go:65:18
./functional.go:65:18:     from cache := map[go.shape.string]go.shape.string{} (assign) at ./functional.go:65:8
./functional.go:65:18:   flow: {storage for func literal} ← cache:
./functional.go:65:18:     from cache (captured by a closure) at ./functional.go:67:15
./functional.go:65:18: map[go.shape.string]go.shape.string{} escapes to heap
./functional.go:66:9: func literal escapes to heap
./functional.go:64:6: Memoize[string,string] capturing by value: cache (addr=false assign=false width=8)
./functional.go:64:6: Memoize[string,string] capturing by value: f (addr=false assign=false width=8)
./functional.go:64:6: Memoize[string,string] capturing by value: .dict (addr=false assign=false width=8)
./functional.go:66:14: parameter k leaks to {heap} for Memoize[go.shape.string,go.shape.string].func1#7gW254ZGGfY=# with derefs=0:
./functional.go:66:14:   flow: {heap} ← k:
./functional.go:66:14:     from f(k) (call parameter) at ./functional.go:70:9
./functional.go:64:6: func literal escapes to heap in Memoize[string,string]:
./functional.go:64:6:   flow: ~r0 ← &{storage for func literal}:
./functional.go:64:6:     from func literal (spill) at ./functional.go:64:6
./functional.go:64:6:     from ~r0 = func literal (assign-pair) at ./functional.go:64:6
./functional.go:64:6:   flow: ~r0 ← ~r0:
./functional.go:64:6:     from return ~r0 (return) at ./functional.go:64:6
./functional.go:64:6: map[go.shape.string]go.shape.string{} escapes to heap in Memoize[string,string]:
./functional.go:64:6:   flow: cache ← &{storage for map[go.shape.string]go.shape.string{}}:
./functional.go:64:6:     from map[go.shape.string]go.shape.string{} (spill) at ./functional.go:64:6
./functional.go:64:6:     from cache := map[go.shape.string]go.shape.string{} (assign) at ./functional.go:64:6
./functional.go:64:6:   flow: {storage for func literal} ← cache:
./functional.go:64:6:     from cache (captured by a closure) at ./functional.go:64:6
./functional.go:64:35: parameter f leaks to {storage for func literal} for Memoize[string,string] with derefs=0:
./functional.go:64:35:   flow: f ← f:
./functional.go:64:35:     from .dict, f := &.dict.Memoize[string,string], f (assign-pair) at ./functional.go:64:6
./functional.go:64:35:   flow: {storage for func literal} ← f:
./functional.go:64:35:     from f (captured by a closure) at ./functional.go:64:6
./functional.go:64:6: map[go.shape.string]go.shape.string{} escapes to heap
./functional.go:64:6: func literal escapes to heap
./functional.go:50:21: append(groups[k], v) escapes to heap in GroupBy[go.shape.string,go.shape.string]:
./functional.go:50:21:   flow: {heap} ← &{storage for append(groups[k], v)}:
./functional.go:50:21:     from append(groups[k], v) (spill) at ./functional.go:50:21
./functional.go:50:21:     from groups[k] = append(groups[k], v) (assign) at ./functional.go:50:13
./functional.go:46:35: parameter in leaks to {heap} for GroupBy[go.shape.string,go.shape.string] with derefs=1:
./functional.go:46:35:   flow: {temp} ← in:
./functional.go:46:35:   flow: v ← *{temp}:
./functional.go:46:35:     from for loop (range-deref) at ./functional.go:48:14
./functional.go:46:35:   flow: {heap} ← v:
./functional.go:46:35:     from key(v) (call parameter) at ./functional.go:49:11
./functional.go:47:16: make(map[go.shape.string][]go.shape.string) escapes to heap in GroupBy[go.shape.string,go.shape.string]:
./functional.go:47:16:   flow: groups ← &{storage for make(map[go.shape.string][]go.shape.string)}:
./functional.go:47:16:     from make(map[go.shape.string][]go.shape.string) (spill) at ./functional.go:47:16
./functional.go:47:16:     from groups := make(map[go.shape.string][]go.shape.string) (assign) at ./functional.go:47:9
./functional.go:47:16:   flow: ~r0 ← groups:
./functional.go:47:16:     from return groups (return) at ./functional.go:52:2
./functional.go:47:16: make(map[go.shape.string][]go.shape.string) escapes to heap
./functional.go:50:21: append escapes to heap
./functional.go:46:6: append(groups[k], v) escapes to heap in GroupBy[string,string]:
./functional.go:46:6:   flow: {heap} ← &{storage for append(groups[k], v)}:
./functional.go:46:6:     from append(groups[k], v) (spill) at ./functional.go:46:6
./functional.go:46:6:     from groups[k] = append(groups[k], v) (assign) at ./functional.go:46:6
./functional.go:46:35: parameter in leaks to {heap} for GroupBy[string,string] with derefs=1:
./functional.go:46:35:   flow: in ← in:
./functional.go:46:35:     from .dict, in, key := &.dict.GroupBy[string,string], in, key (assign-pair) at ./functional.go:46:6
./functional.go:46:35:   flow: {temp} ← in:
./functional.go:46:35:   flow: v ← *{temp}:
./functional.go:46:35:     from for loop (range-deref) at ./functional.go:46:6
./functional.go:46:35:   flow: {heap} ← v:
./functional.go:46:35:     from key(v) (call parameter) at ./functional.go:46:6
./functional.go:46:6: make(map[go.shape.string][]go.shape.string) escapes to heap in GroupBy[string,string]:
./functional.go:46:6:   flow: groups ← &{storage for make(map[go.shape.string][]go.shape.string)}:
./functional.go:46:6:     from make(map[go.shape.string][]go.shape.string) (spill) at ./functional.go:46:6
./functional.go:46:6:     from groups := make(map[go.shape.string][]go.shape.string) (assign) at ./functional.go:46:6
./functional.go:46:6:   flow: ~r0 ← groups:
./functional.go:46:6:     from ~r0 = groups (assign-pair) at ./functional.go:46:6
./functional.go:46:6:   flow: ~r0 ← ~r0:
./functional.go:46:6:     from return ~r0 (return) at ./functional.go:46:6
./functional.go:46:6: make(map[go.shape.string][]go.shape.string) escapes to heap
./functional.go:46:6: append escapes to heap
./functional.go:32:31: parameter start leaks to {heap} for Reduce[go.shape.string,go.shape.string] with derefs=0:
./functional.go:32:31:   flow: {heap} ← start:
./functional.go:32:31:     from f(start, v) (call parameter) at ./functional.go:34:12
./functional.go:32:23: parameter in leaks to {heap} for Reduce[go.shape.string,go.shape.string] with derefs=1:
./functional.go:32:23:   flow: {temp} ← in:
./functional.go:32:23:   flow: v ← *{temp}:
./functional.go:32:23:     from for loop (range-deref) at ./functional.go:33:14
./functional.go:32:23:   flow: {heap} ← v:
./functional.go:32:23:     from f(start, v) (call parameter) at ./functional.go:34:12
./functional.go:32:31: parameter start leaks to ~r0 for Reduce[go.shape.string,go.shape.string] with derefs=0:
./functional.go:32:31:   flow: ~r0 ← start:
./functional.go:32:31:     from return start (return) at ./functional.go:36:2
./functional.go:32:31: parameter start leaks to {heap} for Reduce[string,string] with derefs=0:
./functional.go:32:31:   flow: start ← start:
./functional.go:32:31:     from .dict, in, start, f := &.dict.Reduce[string,string], in, start, f (assign-pair) at ./functional.go:32:6
./functional.go:32:31:   flow: {heap} ← start:
./functional.go:32:31:     from f(start, v) (call parameter) at ./functional.go:32:6
./functional.go:32:23: parameter in leaks to {heap} for Reduce[string,string] with derefs=1:
./functional.go:32:23:   flow: in ← in:
./functional.go:32:23:     from .dict, in, start, f := &.dict.Reduce[string,string], in, start, f (assign-pair) at ./functional.go:32:6
./functional.go:32:23:   flow: {temp} ← in:
./functional.go:32:23:   flow: v ← *{temp}:
./functional.go:32:23:     from for loop (range-deref) at ./functional.go:32:6
./functional.go:32:23:   flow: {heap} ← v:
./functional.go:32:23:     from f(start, v) (call parameter) at ./functional.go:32:6
./functional.go:32:31: parameter start leaks to ~r0 for Reduce[string,string] with derefs=0:
./functional.go:32:31:   flow: start ← start:
./functional.go:32:31:     from .dict, in, start, f := &.dict.Reduce[string,string], in, start, f (assign-pair) at ./functional.go:32:6
./functional.go:32:31:   flow: ~r0 ← start:
./functional.go:32:31:     from ~r0 = start (assign-pair) at ./functional.go:32:6
./functional.go:32:31:   flow: ~r0 ← ~r0:
./functional.go:32:31:     from return ~r0 (return) at ./functional.go:32:6
./functional.go:22:28: parameter in leaks to {heap} for Filter[go.shape.[]string,go.shape.string] with derefs=1:
./functional.go:22:28:   flow: {temp} ← in:
./functional.go:22:28:   flow: v ← *{temp}:
./functional.go:22:28:     from for loop (range-deref) at ./functional.go:24:14
./functional.go:22:28:   flow: {heap} ← v:
./functional.go:22:28:     from keep(v) (call parameter) at ./functional.go:25:10
./functional.go:26:16: append(out, v) escapes to heap in Filter[go.shape.[]string,go.shape.string]:
./functional.go:26:16:   flow: out ← &{storage for append(out, v)}:
./functional.go:26:16:     from append(out, v) (spill) at ./functional.go:26:16
./functional.go:26:16:     from out = append(out, v) (assign) at ./functional.go:26:8
./functional.go:26:16:   flow: ~r0 ← out:
./functional.go:26:16:     from return out (return) at ./functional.go:29:2
./functional.go:26:16: append escapes to heap
./functional.go:22:28: parameter in leaks to {heap} for Filter[main.names,string] with derefs=1:
./functional.go:22:28:   flow: in ← in:
./functional.go:22:28:     from .dict, in, keep := &.dict.Filter[main.names,string], in, keep (assign-pair) at ./functional.go:22:6
./functional.go:22:28:   flow: {temp} ← in:
./functional.go:22:28:   flow: v ← *{temp}:
./functional.go:22:28:     from for loop (range-deref) at ./functional.go:22:6
./functional.go:22:28:   flow: {heap} ← v:
./functional.go:22:28:     from keep(v) (call parameter) at ./functional.go:22:6
./functional.go:22:6: append(out, v) escapes to heap in Filter[main.names,string]:
./functional.go:22:6:   flow: out ← &{storage for append(out, v)}:
./functional.go:22:6:     from append(out, v) (spill) at ./functional.go:22:6
./functional.go:22:6:     from out = append(out, v) (assign) at ./functional.go:22:6
./functional.go:22:6:   flow: ~r0 ← out:
./functional.go:22:6:     from ~r0 = out (assign-pair) at ./functional.go:22:6
./functional.go:22:6:   flow: ~r0 ← ~r0:
./functional.go:22:6:     from return ~r0 (return) at ./functional.go:22:6
./functional.go:22:6: append escapes to heap
./functional.go:14:20: parameter in leaks to {heap} for Map[go.shape.string,go.shape.int] with derefs=1:
./functional.go:14:20:   flow: {temp} ← in:
./functional.go:14:20:   flow: v ← *{temp}:
./functional.go:14:20:     from for loop (range-deref) at ./functional.go:16:14
./functional.go:14:20:   flow: {heap} ← v:
./functional.go:14:20:     from f(v) (call parameter) at ./functional.go:17:22
./functional.go:15:13: make([]go.shape.int, 0, len(in)) escapes to heap in Map[go.shape.string,go.shape.int]:
./functional.go:15:13:   flow: out ← &{storage for make([]go.shape.int, 0, len(in))}:
./functional.go:15:13:     from make([]go.shape.int, 0, len(in)) (spill) at ./functional.go:15:13
./functional.go:15:13:     from out := make([]go.shape.int, 0, len(in)) (assign) at ./functional.go:15:6
./functional.go:15:13:   flow: ~r0 ← out:
./functional.go:15:13:     from return out (return) at ./functional.go:19:2
./functional.go:17:15: append(out, f(v)) escapes to heap in Map[go.shape.string,go.shape.int]:
./functional.go:17:15:   flow: out ← &{storage for append(out, f(v))}:
./functional.go:17:15:     from append(out, f(v)) (spill) at ./functional.go:17:15
./functional.go:17:15:     from out = append(out, f(v)) (assign) at ./functional.go:17:7
./functional.go:17:15:   flow: ~r0 ← out:
./functional.go:17:15:     from return out (return) at ./functional.go:19:2
./functional.go:15:13: make([]go.shape.int, 0, len(in)) escapes to heap
./functional.go:17:15: append escapes to heap
./functional.go:14:20: parameter in leaks to {heap} for Map[string,int] with derefs=1:
./functional.go:14:20:   flow: in ← in:
./functional.go:14:20:     from .dict, in, f := &.dict.Map[string,int], in, f (assign-pair) at ./functional.go:14:6
./functional.go:14:20:   flow: {temp} ← in:
./functional.go:14:20:   flow: v ← *{temp}:
./functional.go:14:20:     from for loop (range-deref) at ./functional.go:14:6
./functional.go:14:20:   flow: {heap} ← v:
./functional.go:14:20:     from f(v) (call parameter) at ./functional.go:14:6
./functional.go:14:6: make([]go.shape.int, 0, len(in)) escapes to heap in Map[string,int]:
./functional.go:14:6:   flow: out ← &{storage for make([]go.shape.int, 0, len(in))}:
./functional.go:14:6:     from make([]go.shape.int, 0, len(in)) (spill) at ./functional.go:14:6
./functional.go:14:6:     from out := make([]go.shape.int, 0, len(in)) (assign) at ./functional.go:14:6
./functional.go:14:6:   flow: ~r0 ← out:
./functional.go:14:6:     from ~r0 = out (assign-pair) at ./functional.go:14:6
./functional.go:14:6:   flow: ~r0 ← ~r0:
./functional.go:14:6:     from return ~r0 (return) at ./functional.go:14:6
./functional.go:14:6: append(out, f(v)) escapes to heap in Map[string,int]:
./functional.go:14:6:   flow: out ← &{storage for append(out, f(v))}:
./functional.go:14:6:     from append(out, f(v)) (spill) at ./functional.go:14:6
./functional.go:14:6:     from out = append(out, f(v)) (assign) at ./functional.go:14:6
./functional.go:14:6:   flow: ~r0 ← out:
./functional.go:14:6:     from ~r0 = out (assign-pair) at ./functional.go:14:6
./functional.go:14:6:   flow: ~r0 ← ~r0:
./functional.go:14:6:     from return ~r0 (return) at ./functional.go:14:6
./functional.go:14:6: make([]go.shape.int, 0, len(in)) escapes to heap
./functional.go:14:6: append escapes to heap
