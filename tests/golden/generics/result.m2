# command-line-arguments
./result.go:13:6: can inline Some[go.shape.struct { main.name string; main.people int }] with cost 5 as: func(*[2]uintptr, go.shape.struct { main.name string; main.people int }) Option[go.shape.struct { main.name string; main.people int }] { return Option[go.shape.struct { main.name string; main.people int }]{...} }
./result.go:14:6: can inline None[go.shape.struct { main.name string; main.people int }] with cost 2 as: func(*[1]uintptr) Option[go.shape.struct { main.name string; main.people int }] { return Option[go.shape.struct { main.name string; main.people int }]{} }
./result.go:50:6: can inline find[go.shape.struct { main.name string; main.people int }] with cost 49 as: func(*[7]uintptr, []go.shape.struct { main.name string; main.people int }, func(go.shape.struct { main.name string; main.people int }) bool) Option[go.shape.struct { main.name string; main.people int }] { for loop; return None[go.shape.struct { main.name string; main.people int }]((*[1]uintptr)(.dict[1])) }
./result.go:65:20: can inline main.func1 with cost 5 as: func(city) bool { return c.people < 500 }
./result.go:34:6: can inline Try[go.shape.float64] with cost 6 as: func(*[2]uintptr, go.shape.float64, error) Result[go.shape.float64] { return Result[go.shape.float64]{...} }
./result.go:36:6: can inline Then[go.shape.int,go.shape.float64] with cost 53 as: func(*[4]uintptr, Result[go.shape.int], func(go.shape.int) (go.shape.float64, error)) Result[go.shape.float64] { if r.err != nil { return Result[go.shape.float64]{...} }; return Try[go.shape.float64]((*[2]uintptr)(.dict[0]), go.shape.float64(.autotmp_4), .autotmp_5) }
./result.go:34:6: can inline Try[go.shape.int] with cost 6 as: func(*[2]uintptr, go.shape.int, error) Result[go.shape.int] { return Result[go.shape.int]{...} }
./result.go:66:40: can inline main.func2 with cost 23 as: func(int) (float64, error) { if n % 2 != 0 { return 0, errors.New("odd") }; return float64(n) / 2, nil }
./result.go:23:6: can inline Option[go.shape.struct { main.name string; main.people int }].Each with cost 27 as: method(Option[go.shape.struct { main.name string; main.people int }]) func(*[4]uintptr, func(go.shape.struct { main.name string; main.people int })) { if o.value != nil { f(*o.value) } }
./result.go:16:6: can inline Option[go.shape.struct { main.x int }].Or with cost 11 as: method(Option[go.shape.struct { main.x int }]) func(*[4]uintptr, go.shape.struct { main.x int }) go.shape.struct { main.x int } { if o.value == nil { return other }; return *o.value }
./result.go:16:6: can inline Option[struct { main.x int }].Or with cost 17 as: method(Option[struct { main.x int }]) func(struct { x int }) struct { x int } { return Option[go.shape.struct { main.x int }].Or(o, &.dict.Option[struct { main.x int }], other) }
./result.go:13:6: can inline Some[go.shape.struct { main.x int }] with cost 5 as: func(*[2]uintptr, go.shape.struct { main.x int }) Option[go.shape.struct { main.x int }] { return Option[go.shape.struct { main.x int }]{...} }
./result.go:14:6: can inline None[go.shape.struct { main.x int }] with cost 2 as: func(*[1]uintptr) Option[go.shape.struct { main.x int }] { return Option[go.shape.struct { main.x int }]{} }
./result.go:50:6: can inline find[go.shape.struct { main.x int }] with cost 49 as: func(*[7]uintptr, []go.shape.struct { main.x int }, func(go.shape.struct { main.x int }) bool) Option[go.shape.struct { main.x int }] { for loop; return None[go.shape.struct { main.x int }]((*[1]uintptr)(.dict[1])) }
./result.go:74:37: can inline main.func4 with cost 5 as: func(struct { x int }) bool { return s.x > 1 }
./result.go:16:6: can inline Option[go.shape.struct { main.name string; main.people int }].Or with cost 11 as: method(Option[go.shape.struct { main.name string; main.people int }]) func(*[4]uintptr, go.shape.struct { main.name string; main.people int }) go.shape.struct { main.name string; main.people int } { if o.value == nil { return other }; return *o.value }
./result.go:43:6: can inline Result[go.shape.float64].Unwrap with cost 12 as: method(Result[go.shape.float64]) func(*[2]uintptr) go.shape.float64 { if r.err != nil { panic(r.err) }; return r.value }
./result.go:59:6: cannot inline main: function too complex: cost 476 exceeds budget 80
./result.go:73:9: can inline main.func3 with cost 4 as: func(city) { count += c.people }
./result.go:23:6: can inline Option[go.shape.struct { main.x int }].Each with cost 27 as: method(Option[go.shape.struct { main.x int }]) func(*[4]uintptr, func(go.shape.struct { main.x int })) { if o.value != nil { f(*o.value) } }
./result.go:50:6: can inline find[struct { main.x int }] with cost 56 as: func([]struct { x int }, func(struct { x int }) bool) Option[struct { main.x int }] { return find[go.shape.struct { main.x int }](&.dict.find[struct { main.x int }], in, match) }
./result.go:23:6: can inline Option[struct { main.x int }].Each with cost 32 as: method(Option[struct { main.x int }]) func(func(struct { x int })) { Option[go.shape.struct { main.x int }].Each(o, &.dict.Option[struct { main.x int }], f) }
./result.go:34:6: can inline Try[int] with cost 13 as: func(int, error) Result[int] { return Try[go.shape.int](&.dict.Try[int], v, err) }
./result.go:43:6: can inline Result[go.shape.int].Unwrap with cost 12 as: method(Result[go.shape.int]) func(*[2]uintptr) go.shape.int { if r.err != nil { panic(r.err) }; return r.value }
./result.go:36:6: can inline Then[int,float64] with cost 60 as: func(Result[int], func(int) (float64, error)) Result[float64] { return Then[go.shape.int,go.shape.float64](&.dict.Then[int,float64], r, f) }
./result.go:43:6: can inline Result[int].Unwrap with cost 17 as: method(Result[int]) func() int { return Result[go.shape.int].Unwrap(r, &.dict.Result[int]) }
./result.go:43:6: can inline Result[float64].Unwrap with cost 17 as: method(Result[float64]) func() float64 { return Result[go.shape.float64].Unwrap(r, &.dict.Result[float64]) }
./result.go:50:6: can inline find[main.city·1] with cost 56 as: func([]city, func(city) bool) Option[main.city·1] { return find[go.shape.struct { main.name string; main.people int }](&.dict.find[main.city·1], in, match) }
./result.go:23:6: can inline Option[main.city·1].Each with cost 32 as: method(Option[main.city·1]) func(func(city)) { Option[go.shape.struct { main.name string; main.people int }].Each(o, &.dict.Option[main.city·1], f) }
./result.go:16:6: can inline Option[main.city·1].Or with cost 17 as: method(Option[main.city·1]) func(city) city { return Option[go.shape.struct { main.name string; main.people int }].Or(o, &.dict.Option[main.city·1], other) }
./result.go:53:15: inlining call to Some[go.shape.struct { main.name string; main.people int }]
./result.go:56:16: inlining call to None[go.shape.struct { main.name string; main.people int }]
./result.go:40:12: inlining call to Try[go.shape.float64]
./result.go:68:24: inlining call to errors.New
./result.go:16:6: inlining call to Option[go.shape.struct { main.x int }].Or
./result.go:53:15: inlining call to Some[go.shape.struct { main.x int }]
./result.go:56:16: inlining call to None[go.shape.struct { main.x int }]
./result.go:65:11: inlining call to find[go.shape.struct { main.name string; main.people int }]
./result.go:66:18: inlining call to Try[go.shape.int]
./result.go:66:14: inlining call to Then[go.shape.int,go.shape.float64]
./result.go:73:8: inlining call to Option[go.shape.struct { main.name string; main.people int }].Each
./result.go:74:12: inlining call to find[go.shape.struct { main.x int }]
./result.go:75:14: inlining call to Option[go.shape.struct { main.name string; main.people int }].Or
./result.go:75:40: inlining call to Result[go.shape.float64].Unwrap
./result.go:65:11: inlining call to main.func1
./result.go:65:11: inlining call to Some[go.shape.struct { main.name string; main.people int }]
./result.go:65:11: inlining call to None[go.shape.struct { main.name string; main.people int }]
./result.go:66:14: inlining call to main.func2
./result.go:66:14: inlining call to Try[go.shape.float64]
./result.go:73:8: inlining call to main.func3
./result.go:74:12: inlining call to main.func4
./result.go:74:12: inlining call to Some[go.shape.struct { main.x int }]
./result.go:74:12: inlining call to None[go.shape.struct { main.x int }]
./result.go:66:14: inlining call to errors.New
./result.go:50:6: inlining call to find[go.shape.struct { main.x int }]
./result.go:50:6: inlining call to Some[go.shape.struct { main.x int }]
./result.go:50:6: inlining call to None[go.shape.struct { main.x int }]
./result.go:23:6: inlining call to Option[go.shape.struct { main.x int }].Each
./result.go:34:6: inlining call to Try[go.shape.int]
./result.go:36:6: inlining call to Then[go.shape.int,go.shape.float64]
./result.go:36:6: inlining call to Try[go.shape.float64]
./result.go:43:6: inlining call to Result[go.shape.int].Unwrap
./result.go:43:6: inlining call to Result[go.shape.float64].Unwrap
./result.go:50:6: inlining call to find[go.shape.struct { main.name string; main.people int }]
./result.go:50:6: inlining call to Some[go.shape.struct { main.name string; main.people int }]
./result.go:50:6: inlining call to None[go.shape.struct { main.name string; main.people int }]
./result.go:23:6: inlining call to Option[go.shape.struct { main.name string; main.people int }].Each
./result.go:16:6: inlining call to Option[go.shape.struct { main.name string; main.people int }].Or
<autogenerated>:1: inlining call to Option[main.city·1].Each
<autogenerated>:1: inlining call to Option[go.shape.struct { main.name string; main.people int }].Each
<autogenerated>:1: inlining call to Option[main.city·1].Or
<autogenerated>:1: inlining call to Option[go.shape.struct { main.name string; main.people int }].Or
<autogenerated>:1: inlining call to Option[go.shape.struct { main.name string; main.people int }].Each
<autogenerated>:1: inlining call to Option[go.shape.struct { main.name string; main.people int }].Or
<autogenerated>:1: inlining call to Result[float64].Unwrap
<autogenerated>:1: inlining call to Result[go.shape.float64].Unwrap
<autogenerated>:1: inlining call to Result[int].Unwrap
<autogenerated>:1: inlining call to Result[go.shape.int].Unwrap
<autogenerated>:1: inlining call to Result[go.shape.int].Unwrap
<autogenerated>:1: inlining call to Result[go.shape.float64].Unwrap
<autogenerated>:1: inlining call to Option[struct { main.x int }].Each
<autogenerated>:1: inlining call to Option[go.shape.struct { main.x int }].Each
<autogenerated>:1: inlining call to Option[struct { main.x int }].Or
<autogenerated>:1: inlining call to Option[go.shape.struct { main.x int }].Or
<autogenerated>:1: inlining call to Option[go.shape.struct { main.x int }].Each
<autogenerated>:1: inlining call to Option[go.shape.struct { main.x int }].Or
<autogenerated>:1: inlining call to Option[struct { main.x int }].Or
<autogenerated>:1: inlining call to Option[go.shape.struct { main.x int }].Or
./result.go:66:14: &errors.errorString{...} escapes to heap in main:
./result.go:66:14:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
./result.go:66:14:     from &errors.errorString{...} (spill) at ./result.go:66:14
./result.go:66:14:     from &errors.errorString{...} (interface-converted) at ./result.go:66:14
./result.go:66:14:     from ~r0 = &errors.errorString{...} (assign-pair) at ./result.go:66:14
./result.go:66:14:   flow: ~r1 ← ~r0:
./result.go:66:14:     from ~r0, ~r1 = 0, ~r0 (assign-pair) at ./result.go:66:14
./result.go:66:14:   flow: .autotmp_5 ← ~r1:
./result.go:66:14:   flow: err ← .autotmp_5:
./result.go:66:14:     from .dict, v, err := (*[2]uintptr)(.dict[0]), go.shape.float64(.autotmp_4), .autotmp_5 (assign-pair) at ./result.go:66:14
./result.go:66:14:   flow: ~r0 ← err:
./result.go:66:14:     from Result[go.shape.float64]{...} (struct literal element) at ./result.go:66:14
./result.go:66:14:     from ~r0 = Result[go.shape.float64]{...} (assign-pair) at ./result.go:66:14
./result.go:66:14:   flow: ~r0 ← ~r0:
./result.go:66:14:     from ~r0 = ~r0 (assign-pair) at ./result.go:66:14
./result.go:66:14:   flow: half ← ~r0:
./result.go:66:14:     from half := ~r0 (assign) at ./result.go:66:7
./result.go:66:14:   flow: r ← half:
./result.go:66:14:     from r, .dict := half, &.dict.Result[float64] (assign-pair) at ./result.go:75:40
./result.go:66:14:   flow: {heap} ← r:
./result.go:66:14:     from r.err (dot) at ./result.go:75:40
./result.go:66:14:     from r.err (interface-converted) at ./result.go:75:40
./result.go:66:14:     from panic(r.err) (call parameter) at ./result.go:75:40
./result.go:74:12: v escapes to heap in main:
./result.go:74:12:   flow: ~r0 ← &v:
./result.go:74:12:     from &v (address-of) at ./result.go:74:12
./result.go:74:12:     from Option[go.shape.struct { main.x int }]{...} (struct literal element) at ./result.go:74:12
./result.go:74:12:     from ~r0 = Option[go.shape.struct { main.x int }]{...} (assign-pair) at ./result.go:74:12
./result.go:74:12:   flow: ~r0 ← ~r0:
./result.go:74:12:     from ~r0 = ~r0 (assign-pair) at ./result.go:74:12
./result.go:74:12:   flow: {temp} ← ~r0:
./result.go:65:11: v escapes to heap in main:
./result.go:65:11:   flow: ~r0 ← &v:
./result.go:65:11:     from &v (address-of) at ./result.go:65:11
./result.go:65:11:     from Option[go.shape.struct { main.name string; main.people int }]{...} (struct literal element) at ./result.go:65:11
./result.go:65:11:     from ~r0 = Option[go.shape.struct { main.name string; main.people int }]{...} (assign-pair) at ./result.go:65:11
./result.go:65:11:   flow: ~r0 ← ~r0:
./result.go:65:11:     from ~r0 = ~r0 (assign-pair) at ./result.go:65:11
./result.go:65:11:   flow: c ← ~r0:
./result.go:65:11:     from c := ~r0 (assign) at ./result.go:65:4
./result.go:65:11:   flow: o ← c:
./result.go:65:11:     from o, .dict, other := c, &.dict.Option[main.city·1], city{} (assign-pair) at ./result.go:75:14
./result.go:65:11: moved to heap: v
./result.go:74:12: moved to heap: v
./result.go:64:18: []city{...} does not escape
./result.go:66:14: &errors.errorString{...} escapes to heap
./result.go:74:85: (~r0).Or does not escape
./result.go:74:30: []struct { x int }{...} does not escape
./result.go:65:25: c does not escape
./result.go:68:24: &errors.errorString{...} escapes to heap in main.func2:
./result.go:68:24:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
./result.go:68:24:     from &errors.errorString{...} (spill) at ./result.go:68:24
./result.go:68:24:     from &errors.errorString{...} (interface-converted) at ./result.go:68:24
./result.go:68:24:     from ~r0 = &errors.errorString{...} (assign-pair) at ./result.go:68:24
./result.go:68:24:   flow: ~r1 ← ~r0:
./result.go:68:24:     from return 0, ~r0 (return) at ./result.go:68:4
./result.go:68:24: &errors.errorString{...} escapes to heap
./result.go:53:15: v escapes to heap in find[go.shape.struct { main.x int }]:
./result.go:53:15:   flow: ~r0 ← &v:
./result.go:53:15:     from &v (address-of) at ./result.go:53:15
./result.go:53:15:     from Option[go.shape.struct { main.x int }]{...} (struct literal element) at ./result.go:53:15
./result.go:53:15:     from ~r0 = Option[go.shape.struct { main.x int }]{...} (assign-pair) at ./result.go:53:15
./result.go:53:15:   flow: ~r0 ← ~r0:
./result.go:53:15:     from return ~r0 (return) at ./result.go:53:4
./result.go:53:15: moved to heap: v
./result.go:13:18: v escapes to heap in Some[go.shape.struct { main.x int }]:
./result.go:13:18:   flow: ~r0 ← &v:
./result.go:13:18:     from &v (address-of) at ./result.go:13:52
./result.go:13:18:     from Option[go.shape.struct { main.x int }]{...} (struct literal element) at ./result.go:13:51
./result.go:13:18:     from return Option[go.shape.struct { main.x int }]{...} (return) at ./result.go:13:35
./result.go:13:18: parameter v leaks to ~r0 for Some[go.shape.struct { main.x int }] with derefs=0:
./result.go:13:18:   flow: ~r0 ← &v:
./result.go:13:18:     from &v (address-of) at ./result.go:13:52
./result.go:13:18:     from Option[go.shape.struct { main.x int }]{...} (struct literal element) at ./result.go:13:51
./result.go:13:18:     from return Option[go.shape.struct { main.x int }]{...} (return) at ./result.go:13:35
./result.go:13:18: moved to heap: v
./result.go:50:6: v escapes to heap in find[struct { main.x int }]:
./result.go:50:6:   flow: ~r0 ← &v:
./result.go:50:6:     from &v (address-of) at ./result.go:50:6
./result.go:50:6:     from Option[go.shape.struct { main.x int }]{...} (struct literal element) at ./result.go:50:6
./result.go:50:6:     from ~r0 = Option[go.shape.struct { main.x int }]{...} (assign-pair) at ./result.go:50:6
./result.go:50:6:   flow: ~r0 ← ~r0:
./result.go:50:6:     from ~r0 = ~r0 (assign-pair) at ./result.go:50:6
./result.go:50:6: moved to heap: v
./result.go:34:22: parameter err leaks to ~r0 for Try[go.shape.int] with derefs=0:
./result.go:34:22:   flow: ~r0 ← err:
./result.go:34:22:     from Result[go.shape.int]{...} (struct literal element) at ./result.go:34:61
./result.go:34:22:     from return Result[go.shape.int]{...} (return) at ./result.go:34:45
./result.go:34:22: parameter err leaks to ~r0 for Try[int] with derefs=0:
./result.go:34:22:   flow: err ← err:
./result.go:34:22:     from .dict, v, err := &.dict.Try[int], v, err (assign-pair) at ./result.go:34:6
./result.go:34:22:   flow: ~r0 ← err:
./result.go:34:22:     from Result[go.shape.int]{...} (struct literal element) at ./result.go:34:6
./result.go:34:22:     from ~r0 = Result[go.shape.int]{...} (assign-pair) at ./result.go:34:6
./result.go:34:22:   flow: ~r0 ← ~r0:
./result.go:34:22:     from return ~r0 (return) at ./result.go:34:6
./result.go:36:21: parameter r leaks to ~r0 for Then[go.shape.int,go.shape.float64] with derefs=0:
./result.go:36:21:   flow: ~r0 ← r:
./result.go:36:21:     from r.err (dot) at ./result.go:38:26
./result.go:36:21:     from Result[go.shape.float64]{...} (struct literal element) at ./result.go:38:19
./result.go:36:21:     from return Result[go.shape.float64]{...} (return) at ./result.go:38:3
./result.go:34:22: parameter err leaks to ~r0 for Try[go.shape.float64] with derefs=0:
./result.go:34:22:   flow: ~r0 ← err:
./result.go:34:22:     from Result[go.shape.float64]{...} (struct literal element) at ./result.go:34:61
./result.go:34:22:     from return Result[go.shape.float64]{...} (return) at ./result.go:34:45
./result.go:43:7: parameter r leaks to {heap} for Result[go.shape.float64].Unwrap with derefs=0:
./result.go:43:7:   flow: {heap} ← r:
./result.go:43:7:     from r.err (dot) at ./result.go:45:10
./result.go:43:7:     from r.err (interface-converted) at ./result.go:45:10
./result.go:43:7:     from panic(r.err) (call parameter) at ./result.go:45:8
./result.go:43:7: parameter r leaks to {heap} for Result[go.shape.int].Unwrap with derefs=0:
./result.go:43:7:   flow: {heap} ← r:
./result.go:43:7:     from r.err (dot) at ./result.go:45:10
./result.go:43:7:     from r.err (interface-converted) at ./result.go:45:10
./result.go:43:7:     from panic(r.err) (call parameter) at ./result.go:45:8
./result.go:36:21: parameter r leaks to ~r0 for Then[int,float64] with derefs=0:
./result.go:36:21:   flow: r ← r:
./result.go:36:21:     from .dict, r, f := &.dict.Then[int,float64], r, f (assign-pair) at ./result.go:36:6
./result.go:36:21:   flow: ~r0 ← r:
./result.go:36:21:     from r.err (dot) at ./result.go:36:6
./result.go:36:21:     from Result[go.shape.float64]{...} (struct literal element) at ./result.go:36:6
./result.go:36:21:     from ~r0 = Result[go.shape.float64]{...} (assign-pair) at ./result.go:36:6
./result.go:36:21:   flow: ~r0 ← ~r0:
./result.go:36:21:     from return ~r0 (return) at ./result.go:36:6
./result.go:43:7: parameter r leaks to {heap} for Result[int].Unwrap with derefs=0:
./result.go:43:7:   flow: r ← r:
./result.go:43:7:     from r, .dict := r, &.dict.Result[int] (assign-pair) at ./result.go:43:6
./result.go:43:7:   flow: {heap} ← r:
./result.go:43:7:     from r.err (dot) at ./result.go:43:6
./result.go:43:7:     from r.err (interface-converted) at ./result.go:43:6
./result.go:43:7:     from panic(r.err) (call parameter) at ./result.go:43:6
./result.go:43:7: parameter r leaks to {heap} for Result[float64].Unwrap with derefs=0:
./result.go:43:7:   flow: r ← r:
./result.go:43:7:     from r, .dict := r, &.dict.Result[float64] (assign-pair) at ./result.go:43:6
./result.go:43:7:   flow: {heap} ← r:
./result.go:43:7:     from r.err (dot) at ./result.go:43:6
./result.go:43:7:     from r.err (interface-converted) at ./result.go:43:6
./result.go:43:7:     from panic(r.err) (call parameter) at ./result.go:43:6
./result.go:50:18: parameter in leaks to {heap} for find[go.shape.struct { main.name string; main.people int }] with derefs=1:
./result.go:50:18:   flow: {temp} ← in:
./result.go:50:18:   flow: v ← *{temp}:
./result.go:50:18:     from for loop (range-deref) at ./result.go:51:14
./result.go:50:18:   flow: {heap} ← v:
./result.go:50:18:     from match(v) (call parameter) at ./result.go:52:11
./result.go:53:15: v escapes to heap in find[go.shape.struct { main.name string; main.people int }]:
./result.go:53:15:   flow: ~r0 ← &v:
./result.go:53:15:     from &v (address-of) at ./result.go:53:15
./result.go:53:15:     from Option[go.shape.struct { main.name string; main.people int }]{...} (struct literal element) at ./result.go:53:15
./result.go:53:15:     from ~r0 = Option[go.shape.struct { main.name string; main.people int }]{...} (assign-pair) at ./result.go:53:15
./result.go:53:15:   flow: ~r0 ← ~r0:
./result.go:53:15:     from return ~r0 (return) at ./result.go:53:4
./result.go:50:18: parameter in leaks to v for find[go.shape.struct { main.name string; main.people int }] with derefs=1:
./result.go:50:18:   flow: {temp} ← in:
./result.go:50:18:   flow: v ← *{temp}:
./result.go:50:18:     from for loop (range-deref) at ./result.go:51:14
./result.go:50:18:   flow: v ← v:
./result.go:50:18:     from .dict, v := (*[2]uintptr)(.dict[0]), v (assign-pair) at ./result.go:53:15
./result.go:53:15: moved to heap: v
./result.go:13:18: v escapes to heap in Some[go.shape.struct { main.name string; main.people int }]:
./result.go:13:18:   flow: ~r0 ← &v:
./result.go:13:18:     from &v (address-of) at ./result.go:13:52
./result.go:13:18:     from Option[go.shape.struct { main.name string; main.people int }]{...} (struct literal element) at ./result.go:13:51
./result.go:13:18:     from return Option[go.shape.struct { main.name string; main.people int }]{...} (return) at ./result.go:13:35
./result.go:13:18: parameter v leaks to ~r0 for Some[go.shape.struct { main.name string; main.people int }] with derefs=0:
./result.go:13:18:   flow: ~r0 ← &v:
./result.go:13:18:     from &v (address-of) at ./result.go:13:52
./result.go:13:18:     from Option[go.shape.struct { main.name string; main.people int }]{...} (struct literal element) at ./result.go:13:51
./result.go:13:18:     from return Option[go.shape.struct { main.name string; main.people int }]{...} (return) at ./result.go:13:35
./result.go:13:18: moved to heap: v
./result.go:23:7: parameter o leaks to {heap} for Option[go.shape.struct { main.name string; main.people int }].Each with derefs=1:
./result.go:23:7:   flow: {heap} ← *o:
./result.go:23:7:     from o.value (dot) at ./result.go:25:7
./result.go:23:7:     from *o.value (indirection) at ./result.go:25:5
./result.go:23:7:     from f(*o.value) (call parameter) at ./result.go:25:4
./result.go:16:23: parameter other leaks to ~r0 for Option[go.shape.struct { main.name string; main.people int }].Or with derefs=0:
./result.go:16:23:   flow: ~r0 ← other:
./result.go:16:23:     from return other (return) at ./result.go:18:3
./result.go:16:7: parameter o leaks to ~r0 for Option[go.shape.struct { main.name string; main.people int }].Or with derefs=1:
./result.go:16:7:   flow: ~r0 ← *o:
./result.go:16:7:     from o.value (dot) at ./result.go:20:11
./result.go:16:7:     from *o.value (indirection) at ./result.go:20:9
./result.go:16:7:     from return *o.value (return) at ./result.go:20:2
./result.go:50:18: parameter in leaks to {heap} for find[main.city·1] with derefs=1:
./result.go:50:18:   flow: in ← in:
./result.go:50:18:     from .dict, in, match := &.dict.find[main.city·1], in, match (assign-pair) at ./result.go:50:6
./result.go:50:18:   flow: {temp} ← in:
./result.go:50:18:   flow: v ← *{temp}:
./result.go:50:18:     from for loop (range-deref) at ./result.go:50:6
./result.go:50:18:   flow: {heap} ← v:
./result.go:50:18:     from match(v) (call parameter) at ./result.go:50:6
./result.go:50:6: v escapes to heap in find[main.city·1]:
./result.go:50:6:   flow: ~r0 ← &v:
./result.go:50:6:     from &v (address-of) at ./result.go:50:6
./result.go:50:6:     from Option[go.shape.struct { main.name string; main.people int }]{...} (struct literal element) at ./result.go:50:6
./result.go:50:6:     from ~r0 = Option[go.shape.struct { main.name string; main.people int }]{...} (assign-pair) at ./result.go:50:6
./result.go:50:6:   flow: ~r0 ← ~r0:
./result.go:50:6:     from ~r0 = ~r0 (assign-pair) at ./result.go:50:6
./result.go:50:18: parameter in leaks to v for find[main.city·1] with derefs=1:
./result.go:50:18:   flow: in ← in:
./result.go:50:18:     from .dict, in, match := &.dict.find[main.city·1], in, match (assign-pair) at ./result.go:50:6
./result.go:50:18:   flow: {temp} ← in:
./result.go:50:18:   flow: v ← *{temp}:
./result.go:50:18:     from for loop (range-deref) at ./result.go:50:6
./result.go:50:18:   flow: v ← v:
./result.go:50:18:     from .dict, v := (*[2]uintptr)(.dict[0]), v (assign-pair) at ./result.go:50:6
./result.go:50:6: moved to heap: v
./result.go:23:7: parameter o leaks to {heap} for Option[main.city·1].Each with derefs=1:
./result.go:23:7:   flow: o ← o:
./result.go:23:7:     from o, .dict, f := o, &.dict.Option[main.city·1], f (assign-pair) at ./result.go:23:6
./result.go:23:7:   flow: {heap} ← *o:
./result.go:23:7:     from o.value (dot) at ./result.go:23:6
./result.go:23:7:     from *o.value (indirection) at ./result.go:23:6
./result.go:23:7:     from f(*o.value) (call parameter) at ./result.go:23:6
./result.go:16:23: parameter other leaks to ~r0 for Option[main.city·1].Or with derefs=0:
./result.go:16:23:   flow: other ← other:
./result.go:16:23:     from o, .dict, other := o, &.dict.Option[main.city·1], other (assign-pair) at ./result.go:16:6
./result.go:16:23:   flow: ~r0 ← other:
./result.go:16:23:     from ~r0 = other (assign-pair) at ./result.go:16:6
./result.go:16:23:   flow: ~r0 ← ~r0:
./result.go:16:23:     from return ~r0 (return) at ./result.go:16:6
./result.go:16:7: parameter o leaks to ~r0 for Option[main.city·1].Or with derefs=1:
./result.go:16:7:   flow: o ← o:
./result.go:16:7:     from o, .dict, other := o, &.dict.Option[main.city·1], other (assign-pair) at ./result.go:16:6
./result.go:16:7:   flow: ~r0 ← *o:
./result.go:16:7:     from o.value (dot) at ./result.go:16:6
./result.go:16:7:     from *o.value (indirection) at ./result.go:16:6
./result.go:16:7:     from ~r0 = *o.value (assign-pair) at ./result.go:16:6
./result.go:16:7:   flow: ~r0 ← ~r0:
./result.go:16:7:     from return ~r0 (return) at ./result.go:16:6
./result.go:23:7: parameter o leaks to {heap} for (*Option[main.city·1]).Each with derefs=2:
./result.go:23:7:   flow: o ← *o:
./result.go:23:7:     from o (indirection) at <autogenerated>:1
./result.go:23:7:     from o, f := o, f (assign-pair) at <autogenerated>:1
./result.go:23:7:   flow: o ← o:
./result.go:23:7:     from o, .dict, f := o, &.dict.Option[main.city·1], f (assign-pair) at <autogenerated>:1
./result.go:23:7:   flow: {heap} ← *o:
./result.go:23:7:     from o.value (dot) at <autogenerated>:1
./result.go:23:7:     from *o.value (indirection) at <autogenerated>:1
./result.go:23:7:     from f(*o.value) (call parameter) at <autogenerated>:1
./result.go:16:23: parameter other leaks to ~r0 for (*Option[main.city·1]).Or with derefs=0:
./result.go:16:23:   flow: other ← other:
./result.go:16:23:     from o, other := o, other (assign-pair) at <autogenerated>:1
./result.go:16:23:   flow: other ← other:
./result.go:16:23:     from o, .dict, other := o, &.dict.Option[main.city·1], other (assign-pair) at <autogenerated>:1
./result.go:16:23:   flow: ~r0 ← other:
./result.go:16:23:     from ~r0 = other (assign-pair) at <autogenerated>:1
./result.go:16:23:   flow: ~r0 ← ~r0:
./result.go:16:23:     from ~r0 = ~r0 (assign-pair) at <autogenerated>:1
./result.go:16:23:   flow: ~r0 ← ~r0:
./result.go:16:23:     from return ~r0 (return) at <autogenerated>:1
./result.go:16:7: parameter o leaks to ~r0 for (*Option[main.city·1]).Or with derefs=2:
./result.go:16:7:   flow: o ← *o:
./result.go:16:7:     from o (indirection) at <autogenerated>:1
./result.go:16:7:     from o, other := o, other (assign-pair) at <autogenerated>:1
./result.go:16:7:   flow: o ← o:
./result.go:16:7:     from o, .dict, other := o, &.dict.Option[main.city·1], other (assign-pair) at <autogenerated>:1
./result.go:16:7:   flow: ~r0 ← *o:
./result.go:16:7:     from o.value (dot) at <autogenerated>:1
./result.go:16:7:     from *o.value (indirection) at <autogenerated>:1
./result.go:16:7:     from ~r0 = *o.value (assign-pair) at <autogenerated>:1
./result.go:16:7:   flow: ~r0 ← ~r0:
./result.go:16:7:     from ~r0 = ~r0 (assign-pair) at <autogenerated>:1
./result.go:16:7:   flow: ~r0 ← ~r0:
./result.go:16:7:     from return ~r0 (return) at <autogenerated>:1
./result.go:23:7: parameter o leaks to {heap} for (*Option[go.shape.struct { main.name string; main.people int }]).Each with derefs=2:
./result.go:23:7:   flow: o ← *o:
./result.go:23:7:     from o (indirection) at <autogenerated>:1
./result.go:23:7:     from o, _, f := o, 0, f (assign-pair) at <autogenerated>:1
./result.go:23:7:   flow: {heap} ← *o:
./result.go:23:7:     from o.value (dot) at <autogenerated>:1
./result.go:23:7:     from *o.value (indirection) at <autogenerated>:1
./result.go:23:7:     from f(*o.value) (call parameter) at <autogenerated>:1
./result.go:16:23: parameter other leaks to ~r0 for (*Option[go.shape.struct { main.name string; main.people int }]).Or with derefs=0:
./result.go:16:23:   flow: other ← other:
./result.go:16:23:     from o, _, other := o, 0, other (assign-pair) at <autogenerated>:1
./result.go:16:23:   flow: ~r0 ← other:
./result.go:16:23:     from ~r0 = other (assign-pair) at <autogenerated>:1
./result.go:16:23:   flow: ~r0 ← ~r0:
./result.go:16:23:     from return ~r0 (return) at <autogenerated>:1
./result.go:16:7: parameter o leaks to ~r0 for (*Option[go.shape.struct { main.name string; main.people int }]).Or with derefs=2:
./result.go:16:7:   flow: o ← *o:
./result.go:16:7:     from o (indirection) at <autogenerated>:1
./result.go:16:7:     from o, _, other := o, 0, other (assign-pair) at <autogenerated>:1
./result.go:16:7:   flow: ~r0 ← *o:
./result.go:16:7:     from o.value (dot) at <autogenerated>:1
./result.go:16:7:     from *o.value (indirection) at <autogenerated>:1
./result.go:16:7:     from ~r0 = *o.value (assign-pair) at <autogenerated>:1
./result.go:16:7:   flow: ~r0 ← ~r0:
./result.go:16:7:     from return ~r0 (return) at <autogenerated>:1
./result.go:43:7: parameter r leaks to {heap} for (*Result[float64]).Unwrap with derefs=1:
./result.go:43:7:   flow: r ← *r:
./result.go:43:7:     from r (indirection) at <autogenerated>:1
./result.go:43:7:     from r := r (assign-pair) at <autogenerated>:1
./result.go:43:7:   flow: r ← r:
./result.go:43:7:     from r, .dict := r, &.dict.Result[float64] (assign-pair) at <autogenerated>:1
./result.go:43:7:   flow: {heap} ← r:
./result.go:43:7:     from r.err (dot) at <autogenerated>:1
./result.go:43:7:     from r.err (interface-converted) at <autogenerated>:1
./result.go:43:7:     from panic(r.err) (call parameter) at <autogenerated>:1
./result.go:43:7: parameter r leaks to {heap} for (*Result[int]).Unwrap with derefs=1:
./result.go:43:7:   flow: r ← *r:
./result.go:43:7:     from r (indirection) at <autogenerated>:1
./result.go:43:7:     from r := r (assign-pair) at <autogenerated>:1
./result.go:43:7:   flow: r ← r:
./result.go:43:7:     from r, .dict := r, &.dict.Result[int] (assign-pair) at <autogenerated>:1
./result.go:43:7:   flow: {heap} ← r:
./result.go:43:7:     from r.err (dot) at <autogenerated>:1
./result.go:43:7:     from r.err (interface-converted) at <autogenerated>:1
./result.go:43:7:     from panic(r.err) (call parameter) at <autogenerated>:1
./result.go:43:7: parameter r leaks to {heap} for (*Result[go.shape.int]).Unwrap with derefs=1:
./result.go:43:7:   flow: r ← *r:
./result.go:43:7:     from r (indirection) at <autogenerated>:1
./result.go:43:7:     from r, _ := r, 0 (assign-pair) at <autogenerated>:1
./result.go:43:7:   flow: {heap} ← r:
./result.go:43:7:     from r.err (dot) at <autogenerated>:1
./result.go:43:7:     from r.err (interface-converted) at <autogenerated>:1
./result.go:43:7:     from panic(r.err) (call parameter) at <autogenerated>:1
./result.go:43:7: parameter r leaks to {heap} for (*Result[go.shape.float64]).Unwrap with derefs=1:
./result.go:43:7:   flow: r ← *r:
./result.go:43:7:     from r (indirection) at <autogenerated>:1
./result.go:43:7:     from r, _ := r, 0 (assign-pair) at <autogenerated>:1
./result.go:43:7:   flow: {heap} ← r:
./result.go:43:7:     from r.err (dot) at <autogenerated>:1
./result.go:43:7:     from r.err (interface-converted) at <autogenerated>:1
./result.go:43:7:     from panic(r.err) (call parameter) at <autogenerated>:1
