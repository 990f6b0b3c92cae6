# example.org/importing/any/some
any/some/some.go:5:6: can inline (*Tree).Get with cost 10 as: method(*Tree) func(interface {}) (interface {}, bool) { value, found = (interface {})(.autotmp_4), .autotmp_5; return value, found }
any/some/some.go:10:6: can inline Any with cost 3 as: func(any) (any, bool) { return key, true }
any/some/some.go:11:6: can inline Mix with cost 3 as: func(any) (interface {}, bool) { return key, true }
any/some/some.go:12:6: can inline One with cost 2 as: func(any) interface {} { return key }
any/some/some.go:13:6: can inline OneA with cost 2 as: func(any) any { return key }
any/some/some.go:16:6: cannot inline No: marked go:noinline
any/some/some.go:19:6: cannot inline NoA: marked go:noinline
any/some/some.go:5:7: t does not escape
any/some/some.go:5:20: key does not escape
any/some/some.go:10:10: parameter key leaks to value for Any with derefs=0:
any/some/some.go:10:10:   flow: value ← key:
any/some/some.go:10:10:     from return key, true (return) at any/some/some.go:10:53
any/some/some.go:10:10: leaking param: key to result value level=0
any/some/some.go:11:10: parameter key leaks to value for Mix with derefs=0:
any/some/some.go:11:10:   flow: value ← key:
any/some/some.go:11:10:     from return key, true (return) at any/some/some.go:11:53
any/some/some.go:11:10: leaking param: key to result value level=0
any/some/some.go:12:10: parameter key leaks to ~r0 for One with derefs=0:
any/some/some.go:12:10:   flow: ~r0 ← key:
any/some/some.go:12:10:     from return key (return) at any/some/some.go:12:53
any/some/some.go:12:10: leaking param: key to result ~r0 level=0
any/some/some.go:13:11: parameter key leaks to ~r0 for OneA with derefs=0:
any/some/some.go:13:11:   flow: ~r0 ← key:
any/some/some.go:13:11:     from return key (return) at any/some/some.go:13:53
any/some/some.go:13:11: leaking param: key to result ~r0 level=0
any/some/some.go:16:9: parameter key leaks to value for No with derefs=0:
any/some/some.go:16:9:   flow: value ← key:
any/some/some.go:16:9:     from return key, true (return) at any/some/some.go:16:52
any/some/some.go:16:9: leaking param: key to result value level=0
any/some/some.go:19:10: parameter key leaks to value for NoA with derefs=0:
any/some/some.go:19:10:   flow: value ← key:
any/some/some.go:19:10:     from return key, true (return) at any/some/some.go:19:45
any/some/some.go:19:10: leaking param: key to result value level=0
# example.org/importing/any
any/any.go:8:6: can inline (*M).Get with cost 23 as: method(*M) func(interface {}) (interface {}, bool) { return any(.autotmp_4), .autotmp_5 }
any/any.go:9:6: can inline (*M).Get2 with cost 23 as: method(*M) func(any) (any, bool) { return any(.autotmp_4), .autotmp_5 }
any/any.go:10:6: can inline (*M).Get3 with cost 16 as: method(*M) func(any) (any, bool) { return any(.autotmp_4), .autotmp_5 }
any/any.go:11:6: can inline (*M).Get4 with cost 16 as: method(*M) func(any) (interface {}, bool) { return any(.autotmp_4), .autotmp_5 }
any/any.go:12:6: can inline (*M).Get5 with cost 16 as: method(*M) func(any) (interface {}, bool) { return any(.autotmp_4), .autotmp_5 }
any/any.go:13:6: can inline (*M).Get6 with cost 6 as: method(*M) func(any) interface {} { return some.OneA(key) }
any/any.go:14:6: can inline (*M).Get7 with cost 6 as: method(*M) func(any) any { return some.One(key) }
any/any.go:15:6: can inline (*M).Get8 with cost 70 as: method(*M) func(any) (interface {}, bool) { return any(.autotmp_4), .autotmp_5 }
any/any.go:16:6: can inline (*M).Get9 with cost 70 as: method(*M) func(any) (interface {}, bool) { return any(.autotmp_4), .autotmp_5 }
any/any.go:17:6: can inline (*M).Get10 with cost 70 as: method(*M) func(any) (any, bool) { return any(.autotmp_4), .autotmp_5 }
any/any.go:18:6: can inline (*M).Get11 with cost 70 as: method(*M) func(any) (any, bool) { return any(.autotmp_4), .autotmp_5 }
any/any.go:19:6: can inline loc with cost 3 as: func(any) (any, bool) { return key, true }
any/any.go:20:6: can inline loi with cost 3 as: func(any) (interface {}, bool) { return key, true }
any/any.go:21:6: can inline (*M).Get12 with cost 16 as: method(*M) func(any) (any, bool) { return any(.autotmp_4), .autotmp_5 }
any/any.go:22:6: can inline (*M).Get13 with cost 16 as: method(*M) func(any) (any, bool) { return (interface {})(.autotmp_4), .autotmp_5 }
any/any.go:23:6: can inline (*M).Get14 with cost 16 as: method(*M) func(any) (interface {}, bool) { return any(.autotmp_4), .autotmp_5 }
any/any.go:24:6: can inline (*M).Get15 with cost 16 as: method(*M) func(any) (interface {}, bool) { return (interface {})(.autotmp_4), .autotmp_5 }
any/any.go:25:6: cannot inline (*M).Get16: function too complex: cost 275 exceeds budget 80
any/any.go:8:85: inlining call to some.(*Tree).Get
any/any.go:9:85: inlining call to some.(*Tree).Get
any/any.go:10:83: inlining call to some.Any
any/any.go:11:83: inlining call to some.Any
any/any.go:12:83: inlining call to some.Mix
any/any.go:13:84: inlining call to some.OneA
any/any.go:14:83: inlining call to some.One
any/any.go:21:78: inlining call to loc
any/any.go:22:78: inlining call to loi
any/any.go:23:78: inlining call to loc
any/any.go:24:78: inlining call to loi
any/any.go:31:19: inlining call to some.(*Tree).Get
any/any.go:8:7: m does not escape
any/any.go:8:17: key does not escape
any/any.go:9:7: m does not escape
any/any.go:9:18: key does not escape
any/any.go:10:18: parameter key leaks to ~r0 for (*M).Get3 with derefs=0:
any/any.go:10:18:   flow: some.key ← key:
any/any.go:10:18:     from some.key := key (assign-pair) at any/any.go:10:83
any/any.go:10:18:   flow: some.value ← some.key:
any/any.go:10:18:     from some.value, some.found = some.key, true (assign-pair) at any/any.go:10:83
any/any.go:10:18:   flow: .autotmp_4 ← some.value:
any/any.go:10:18:   flow: ~r0 ← .autotmp_4:
any/any.go:10:18:     from return any(.autotmp_4), .autotmp_5 (return) at any/any.go:10:68
any/any.go:10:7: m does not escape
any/any.go:10:18: leaking param: key to result ~r0 level=0
any/any.go:11:18: parameter key leaks to ~r0 for (*M).Get4 with derefs=0:
any/any.go:11:18:   flow: some.key ← key:
any/any.go:11:18:     from some.key := key (assign-pair) at any/any.go:11:83
any/any.go:11:18:   flow: some.value ← some.key:
any/any.go:11:18:     from some.value, some.found = some.key, true (assign-pair) at any/any.go:11:83
any/any.go:11:18:   flow: .autotmp_4 ← some.value:
any/any.go:11:18:   flow: ~r0 ← .autotmp_4:
any/any.go:11:18:     from return any(.autotmp_4), .autotmp_5 (return) at any/any.go:11:68
any/any.go:11:7: m does not escape
any/any.go:11:18: leaking param: key to result ~r0 level=0
any/any.go:12:18: parameter key leaks to ~r0 for (*M).Get5 with derefs=0:
any/any.go:12:18:   flow: some.key ← key:
any/any.go:12:18:     from some.key := key (assign-pair) at any/any.go:12:83
any/any.go:12:18:   flow: some.value ← some.key:
any/any.go:12:18:     from some.value, some.found = some.key, true (assign-pair) at any/any.go:12:83
any/any.go:12:18:   flow: .autotmp_4 ← some.value:
any/any.go:12:18:   flow: ~r0 ← .autotmp_4:
any/any.go:12:18:     from return any(.autotmp_4), .autotmp_5 (return) at any/any.go:12:68
any/any.go:12:7: m does not escape
any/any.go:12:18: leaking param: key to result ~r0 level=0
any/any.go:13:18: parameter key leaks to ~r0 for (*M).Get6 with derefs=0:
any/any.go:13:18:   flow: some.key ← key:
any/any.go:13:18:     from some.key := key (assign-pair) at any/any.go:13:84
any/any.go:13:18:   flow: ~r0 ← some.key:
any/any.go:13:18:     from ~r0 = some.key (assign-pair) at any/any.go:13:84
any/any.go:13:18:   flow: ~r0 ← ~r0:
any/any.go:13:18:     from return ~r0 (return) at any/any.go:13:68
any/any.go:13:7: m does not escape
any/any.go:13:18: leaking param: key to result ~r0 level=0
any/any.go:14:18: parameter key leaks to ~r0 for (*M).Get7 with derefs=0:
any/any.go:14:18:   flow: some.key ← key:
any/any.go:14:18:     from some.key := key (assign-pair) at any/any.go:14:83
any/any.go:14:18:   flow: ~r0 ← some.key:
any/any.go:14:18:     from ~r0 = some.key (assign-pair) at any/any.go:14:83
any/any.go:14:18:   flow: ~r0 ← ~r0:
any/any.go:14:18:     from return ~r0 (return) at any/any.go:14:68
any/any.go:14:7: m does not escape
any/any.go:14:18: leaking param: key to result ~r0 level=0
any/any.go:15:18: parameter key leaks to ~r0 for (*M).Get8 with derefs=0:
any/any.go:15:18:   flow: .autotmp_4 ← key:
any/any.go:15:18:     from some.No(key) (call parameter) at any/any.go:15:82
any/any.go:15:18:   flow: ~r0 ← .autotmp_4:
any/any.go:15:18:     from return any(.autotmp_4), .autotmp_5 (return) at any/any.go:15:68
any/any.go:15:7: m does not escape
any/any.go:15:18: leaking param: key to result ~r0 level=0
any/any.go:16:18: parameter key leaks to ~r0 for (*M).Get9 with derefs=0:
any/any.go:16:18:   flow: .autotmp_4 ← key:
any/any.go:16:18:     from some.NoA(key) (call parameter) at any/any.go:16:83
any/any.go:16:18:   flow: ~r0 ← .autotmp_4:
any/any.go:16:18:     from return any(.autotmp_4), .autotmp_5 (return) at any/any.go:16:68
any/any.go:16:7: m does not escape
any/any.go:16:18: leaking param: key to result ~r0 level=0
any/any.go:17:19: parameter key leaks to ~r0 for (*M).Get10 with derefs=0:
any/any.go:17:19:   flow: .autotmp_4 ← key:
any/any.go:17:19:     from some.No(key) (call parameter) at any/any.go:17:82
any/any.go:17:19:   flow: ~r0 ← .autotmp_4:
any/any.go:17:19:     from return any(.autotmp_4), .autotmp_5 (return) at any/any.go:17:68
any/any.go:17:7: m does not escape
any/any.go:17:19: leaking param: key to result ~r0 level=0
any/any.go:18:19: parameter key leaks to ~r0 for (*M).Get11 with derefs=0:
any/any.go:18:19:   flow: .autotmp_4 ← key:
any/any.go:18:19:     from some.NoA(key) (call parameter) at any/any.go:18:83
any/any.go:18:19:   flow: ~r0 ← .autotmp_4:
any/any.go:18:19:     from return any(.autotmp_4), .autotmp_5 (return) at any/any.go:18:68
any/any.go:18:7: m does not escape
any/any.go:18:19: leaking param: key to result ~r0 level=0
any/any.go:19:10: parameter key leaks to ~r0 for loc with derefs=0:
any/any.go:19:10:   flow: ~r0 ← key:
any/any.go:19:10:     from return key, true (return) at any/any.go:19:68
any/any.go:19:10: leaking param: key to result ~r0 level=0
any/any.go:20:10: parameter key leaks to ~r0 for loi with derefs=0:
any/any.go:20:10:   flow: ~r0 ← key:
any/any.go:20:10:     from return key, true (return) at any/any.go:20:68
any/any.go:20:10: leaking param: key to result ~r0 level=0
any/any.go:21:19: parameter key leaks to ~r0 for (*M).Get12 with derefs=0:
any/any.go:21:19:   flow: key ← key:
any/any.go:21:19:     from key := key (assign-pair) at any/any.go:21:78
any/any.go:21:19:   flow: ~r0 ← key:
any/any.go:21:19:     from ~r0, ~r1 = key, true (assign-pair) at any/any.go:21:78
any/any.go:21:19:   flow: .autotmp_4 ← ~r0:
any/any.go:21:19:   flow: ~r0 ← .autotmp_4:
any/any.go:21:19:     from return any(.autotmp_4), .autotmp_5 (return) at any/any.go:21:68
any/any.go:21:7: m does not escape
any/any.go:21:19: leaking param: key to result ~r0 level=0
any/any.go:22:19: parameter key leaks to ~r0 for (*M).Get13 with derefs=0:
any/any.go:22:19:   flow: key ← key:
any/any.go:22:19:     from key := key (assign-pair) at any/any.go:22:78
any/any.go:22:19:   flow: ~r0 ← key:
any/any.go:22:19:     from ~r0, ~r1 = key, true (assign-pair) at any/any.go:22:78
any/any.go:22:19:   flow: .autotmp_4 ← ~r0:
any/any.go:22:19:   flow: ~r0 ← .autotmp_4:
any/any.go:22:19:     from return (interface {})(.autotmp_4), .autotmp_5 (return) at any/any.go:22:68
any/any.go:22:7: m does not escape
any/any.go:22:19: leaking param: key to result ~r0 level=0
any/any.go:23:19: parameter key leaks to ~r0 for (*M).Get14 with derefs=0:
any/any.go:23:19:   flow: key ← key:
any/any.go:23:19:     from key := key (assign-pair) at any/any.go:23:78
any/any.go:23:19:   flow: ~r0 ← key:
any/any.go:23:19:     from ~r0, ~r1 = key, true (assign-pair) at any/any.go:23:78
any/any.go:23:19:   flow: .autotmp_4 ← ~r0:
any/any.go:23:19:   flow: ~r0 ← .autotmp_4:
any/any.go:23:19:     from return any(.autotmp_4), .autotmp_5 (return) at any/any.go:23:68
any/any.go:23:7: m does not escape
any/any.go:23:19: leaking param: key to result ~r0 level=0
any/any.go:24:19: parameter key leaks to ~r0 for (*M).Get15 with derefs=0:
any/any.go:24:19:   flow: key ← key:
any/any.go:24:19:     from key := key (assign-pair) at any/any.go:24:78
any/any.go:24:19:   flow: ~r0 ← key:
any/any.go:24:19:     from ~r0, ~r1 = key, true (assign-pair) at any/any.go:24:78
any/any.go:24:19:   flow: .autotmp_4 ← ~r0:
any/any.go:24:19:   flow: ~r0 ← .autotmp_4:
any/any.go:24:19:     from return (interface {})(.autotmp_4), .autotmp_5 (return) at any/any.go:24:68
any/any.go:24:7: m does not escape
any/any.go:24:19: leaking param: key to result ~r0 level=0
any/any.go:25:19: parameter key leaks to a for (*M).Get16 with derefs=0:
any/any.go:25:19:   flow: .autotmp_5 ← key:
any/any.go:25:19:     from some.NoA(key) (call parameter) at any/any.go:27:17
any/any.go:25:19:   flow: i ← .autotmp_5:
any/any.go:25:19:     from i, b = any(.autotmp_5), .autotmp_6 (assign-pair) at any/any.go:27:7
any/any.go:25:19:   flow: a ← i:
any/any.go:25:19:     from return i, b (return) at any/any.go:32:2
any/any.go:25:7: m does not escape
any/any.go:25:19: leaking param: key to result a level=0
# example.org/importing/parts
parts/parts.go:5:6: can inline (*Ring).Token with cost 3 as: method(*Ring) func() int { return t.n }
parts/parts.go:9:6: can inline V.Token with cost 3 as: method(V) func() int { return t.n }
parts/parts.go:13:6: can inline User.Give with cost 2 as: method(User) func() *V { return nil }
parts/parts.go:15:6: can inline Make with cost 5 as: func() *Ring { return &Ring{...} }
<autogenerated>:1: inlining call to V.Token
<autogenerated>:1: inlining call to User.Give
parts/parts.go:5:7: t does not escape
parts/parts.go:15:28: &Ring{...} escapes to heap in Make:
parts/parts.go:15:28:   flow: ~r0 ← &{storage for &Ring{...}}:
parts/parts.go:15:28:     from &Ring{...} (spill) at parts/parts.go:15:28
parts/parts.go:15:28:     from return &Ring{...} (return) at parts/parts.go:15:21
parts/parts.go:15:28: &Ring{...} escapes to heap
# example.org/importing/made
made/made.go:131:12: b.R undefined (type parts.Box has no field or method R)
made/made.go:133:11: c.R undefined (type *parts.Box has no field or method R)
# example.org/importing/order/maker
order/maker/maker.go:6:6: cannot inline Make: marked go:noinline
order/tree/tree.go:8:6: cannot inline tree.(*Tree[go.shape.*uint8]).Walk: function too complex: cost 90 exceeds budget 80
order/tree/tree.go:8:6: cannot inline tree.(*Tree[go.shape.string]).Walk: function too complex: cost 90 exceeds budget 80
order/tree/tree.go:8:6: can inline tree.(*Tree[string]).Walk with cost 62 as: method(*tree.Tree[string]) func(func(string)) { (*tree.Tree[go.shape.string]).Walk(tree.t, &tree..dict.Tree[string], tree.f) }
order/tree/tree.go:8:6: can inline tree.(*Tree[*int]).Walk with cost 62 as: method(*tree.Tree[*int]) func(func(*int)) { (*tree.Tree[go.shape.*uint8]).Walk(tree.t, &tree..dict.Tree[*int], tree.f) }
order/tree/tree.go:8:7: parameter tree.t leaks to {heap} for (*Tree[go.shape.*uint8]).Walk with derefs=1:
order/tree/tree.go:8:7:   flow: {heap} ← *tree.t:
order/tree/tree.go:8:7:     from tree.t.Value (dot of pointer) at order/tree/tree.go:11:6
order/tree/tree.go:8:7:     from tree.f(tree.t.Value) (call parameter) at order/tree/tree.go:11:4
order/tree/tree.go:8:7: parameter tree.t leaks to {heap} for (*Tree[go.shape.string]).Walk with derefs=1:
order/tree/tree.go:8:7:   flow: {heap} ← *tree.t:
order/tree/tree.go:8:7:     from tree.t.Value (dot of pointer) at order/tree/tree.go:11:6
order/tree/tree.go:8:7:     from tree.f(tree.t.Value) (call parameter) at order/tree/tree.go:11:4
order/tree/tree.go:8:7: parameter tree.t leaks to {heap} for (*Tree[string]).Walk with derefs=1:
order/tree/tree.go:8:7:   flow: {heap} ← *tree.t:
order/tree/tree.go:8:7:     from (*tree.Tree[go.shape.string]).Walk(tree.t, &tree..dict.Tree[string], tree.f) (call parameter) at order/tree/tree.go:8:6
order/tree/tree.go:8:7: parameter tree.t leaks to {heap} for (*Tree[*int]).Walk with derefs=1:
order/tree/tree.go:8:7:   flow: {heap} ← *tree.t:
order/tree/tree.go:8:7:     from (*tree.Tree[go.shape.*uint8]).Walk(tree.t, &tree..dict.Tree[*int], tree.f) (call parameter) at order/tree/tree.go:8:6
# example.org/importing/order
order/order.go:9:6: can inline f with cost 60 as: func() { maker.Make(tree.Tree[*int]{}) }
order/tree/tree.go:8:6: cannot inline tree.(*Tree[go.shape.string]).Walk: function too complex: cost 90 exceeds budget 80
order/tree/tree.go:8:6: cannot inline tree.(*Tree[go.shape.*uint8]).Walk: function too complex: cost 90 exceeds budget 80
order/tree/tree.go:8:6: can inline tree.(*Tree[*int]).Walk with cost 62 as: method(*tree.Tree[*int]) func(func(*int)) { (*tree.Tree[go.shape.*uint8]).Walk(tree.t, &tree..dict.Tree[*int], tree.f) }
order/tree/tree.go:8:6: can inline tree.(*Tree[string]).Walk with cost 62 as: method(*tree.Tree[string]) func(func(string)) { (*tree.Tree[go.shape.string]).Walk(tree.t, &tree..dict.Tree[string], tree.f) }
order/tree/tree.go:8:7: parameter tree.t leaks to {heap} for (*Tree[go.shape.string]).Walk with derefs=1:
order/tree/tree.go:8:7:   flow: {heap} ← *tree.t:
order/tree/tree.go:8:7:     from tree.t.Value (dot of pointer) at order/tree/tree.go:11:6
order/tree/tree.go:8:7:     from tree.f(tree.t.Value) (call parameter) at order/tree/tree.go:11:4
order/tree/tree.go:8:7: parameter tree.t leaks to {heap} for (*Tree[go.shape.*uint8]).Walk with derefs=1:
order/tree/tree.go:8:7:   flow: {heap} ← *tree.t:
order/tree/tree.go:8:7:     from tree.t.Value (dot of pointer) at order/tree/tree.go:11:6
order/tree/tree.go:8:7:     from tree.f(tree.t.Value) (call parameter) at order/tree/tree.go:11:4
order/tree/tree.go:8:7: parameter tree.t leaks to {heap} for (*Tree[*int]).Walk with derefs=1:
order/tree/tree.go:8:7:   flow: {heap} ← *tree.t:
order/tree/tree.go:8:7:     from (*tree.Tree[go.shape.*uint8]).Walk(tree.t, &tree..dict.Tree[*int], tree.f) (call parameter) at order/tree/tree.go:8:6
order/tree/tree.go:8:7: parameter tree.t leaks to {heap} for (*Tree[string]).Walk with derefs=1:
order/tree/tree.go:8:7:   flow: {heap} ← *tree.t:
order/tree/tree.go:8:7:     from (*tree.Tree[go.shape.string]).Walk(tree.t, &tree..dict.Tree[string], tree.f) (call parameter) at order/tree/tree.go:8:6
