# command-line-arguments
./validation.go:16:6: cannot inline problems.Error: function too complex: cost 234 exceeds budget 80
./validation.go:34:6: can inline (*validator).in with cost 38 as: method(*validator) func(string, func(*validator)) { v.path = append(v.path, name); f(v); v.path = v.path[:len(v.path) - 1] }
./validation.go:40:6: can inline (*validator).check with cost 77 as: method(*validator) func(bool, string, ...any) { if !ok { v.found = append(v.found, problem{...}) } }
./validation.go:46:6: can inline (*validator).err with cost 12 as: method(*validator) func() error { if len(v.found) == 0 { return nil }; return v.found }
./validation.go:60:6: cannot inline validate: function too complex: cost 262 exceeds budget 80
./validation.go:65:16: can inline validate.func1 with cost 92 as: func(*validator) { (*validator).check(v, len(p.home.zip) == 5, "zip %q", ... argument...) }
./validation.go:74:6: can inline (*quiet).Error with cost 2 as: method(*quiet) func() string { return "quiet" }
./validation.go:76:6: can inline mayBeNil with cost 12 as: func(bool) error { q = <nil>; if fail { q = new(quiet) }; return q }
./validation.go:84:6: can inline must[go.shape.int] with cost 9 as: func(*[1]uintptr, go.shape.int, error) go.shape.int { if err != nil { panic(err) }; return v }
./validation.go:91:6: cannot inline main: function too complex: cost 486 exceeds budget 80
./validation.go:84:6: can inline must[int] with cost 16 as: func(int, error) int { return must[go.shape.int](&.dict.must[int], v, err) }
./validation.go:20:17: inlining call to strings.(*Builder).WriteString
./validation.go:22:16: inlining call to strings.(*Builder).WriteString
./validation.go:23:16: inlining call to strings.(*Builder).WriteString
./validation.go:24:16: inlining call to strings.(*Builder).WriteString
./validation.go:26:17: inlining call to strings.(*Builder).String
./validation.go:20:17: inlining call to strings.(*Builder).copyCheck
./validation.go:22:16: inlining call to strings.(*Builder).copyCheck
./validation.go:23:16: inlining call to strings.(*Builder).copyCheck
./validation.go:24:16: inlining call to strings.(*Builder).copyCheck
./validation.go:20:17: inlining call to abi.NoEscape
./validation.go:22:16: inlining call to abi.NoEscape
./validation.go:23:16: inlining call to abi.NoEscape
./validation.go:24:16: inlining call to abi.NoEscape
./validation.go:62:9: inlining call to (*validator).check
./validation.go:63:9: inlining call to (*validator).check
./validation.go:65:7: inlining call to (*validator).in
./validation.go:69:14: inlining call to (*validator).err
./validation.go:65:7: inlining call to validate.func1
./validation.go:65:7: inlining call to (*validator).check
./validation.go:66:11: inlining call to (*validator).check
./validation.go:92:13: inlining call to fmt.Println
./validation.go:93:59: inlining call to mayBeNil
./validation.go:93:13: inlining call to fmt.Println
./validation.go:94:29: inlining call to fmt.Sscanf
./validation.go:94:18: inlining call to must[go.shape.int]
./validation.go:94:13: inlining call to fmt.Println
./validation.go:84:6: inlining call to must[go.shape.int]
./validation.go:20:17: "strings: illegal use of non-zero Builder copied by value" escapes to heap in problems.Error:
./validation.go:20:17:   flow: {heap} ← &{storage for "strings: illegal use of non-zero Builder copied by value"}:
./validation.go:20:17:     from "strings: illegal use of non-zero Builder copied by value" (spill) at ./validation.go:20:17
./validation.go:20:17:     from panic("strings: illegal use of non-zero Builder copied by value") (call parameter) at ./validation.go:20:17
./validation.go:20:17: append(strings.b.buf, strings.s...) escapes to heap in problems.Error:
./validation.go:20:17:   flow: {heap} ← &{storage for append(strings.b.buf, strings.s...)}:
./validation.go:20:17:     from append(strings.b.buf, strings.s...) (spill) at ./validation.go:20:17
./validation.go:20:17:     from strings.b.buf = append(strings.b.buf, strings.s...) (assign) at ./validation.go:20:17
./validation.go:22:16: "strings: illegal use of non-zero Builder copied by value" escapes to heap in problems.Error:
./validation.go:22:16:   flow: {heap} ← &{storage for "strings: illegal use of non-zero Builder copied by value"}:
./validation.go:22:16:     from "strings: illegal use of non-zero Builder copied by value" (spill) at ./validation.go:22:16
./validation.go:22:16:     from panic("strings: illegal use of non-zero Builder copied by value") (call parameter) at ./validation.go:22:16
./validation.go:22:16: append(strings.b.buf, strings.s...) escapes to heap in problems.Error:
./validation.go:22:16:   flow: {heap} ← &{storage for append(strings.b.buf, strings.s...)}:
./validation.go:22:16:     from append(strings.b.buf, strings.s...) (spill) at ./validation.go:22:16
./validation.go:22:16:     from strings.b.buf = append(strings.b.buf, strings.s...) (assign) at ./validation.go:22:16
./validation.go:23:16: "strings: illegal use of non-zero Builder copied by value" escapes to heap in problems.Error:
./validation.go:23:16:   flow: {heap} ← &{storage for "strings: illegal use of non-zero Builder copied by value"}:
./validation.go:23:16:     from "strings: illegal use of non-zero Builder copied by value" (spill) at ./validation.go:23:16
./validation.go:23:16:     from panic("strings: illegal use of non-zero Builder copied by value") (call parameter) at ./validation.go:23:16
./validation.go:23:16: append(strings.b.buf, strings.s...) escapes to heap in problems.Error:
./validation.go:23:16:   flow: {heap} ← &{storage for append(strings.b.buf, strings.s...)}:
./validation.go:23:16:     from append(strings.b.buf, strings.s...) (spill) at ./validation.go:23:16
./validation.go:23:16:     from strings.b.buf = append(strings.b.buf, strings.s...) (assign) at ./validation.go:23:16
./validation.go:24:16: "strings: illegal use of non-zero Builder copied by value" escapes to heap in problems.Error:
./validation.go:24:16:   flow: {heap} ← &{storage for "strings: illegal use of non-zero Builder copied by value"}:
./validation.go:24:16:     from "strings: illegal use of non-zero Builder copied by value" (spill) at ./validation.go:24:16
./validation.go:24:16:     from panic("strings: illegal use of non-zero Builder copied by value") (call parameter) at ./validation.go:24:16
./validation.go:24:16: append(strings.b.buf, strings.s...) escapes to heap in problems.Error:
./validation.go:24:16:   flow: {heap} ← &{storage for append(strings.b.buf, strings.s...)}:
./validation.go:24:16:     from append(strings.b.buf, strings.s...) (spill) at ./validation.go:24:16
./validation.go:24:16:     from strings.b.buf = append(strings.b.buf, strings.s...) (assign) at ./validation.go:24:16
./validation.go:16:7: p does not escape
./validation.go:20:17: "strings: illegal use of non-zero Builder copied by value" escapes to heap
./validation.go:20:17: append escapes to heap
./validation.go:22:16: "strings: illegal use of non-zero Builder copied by value" escapes to heap
./validation.go:22:16: append escapes to heap
./validation.go:23:16: "strings: illegal use of non-zero Builder copied by value" escapes to heap
./validation.go:23:16: append escapes to heap
./validation.go:24:16: "strings: illegal use of non-zero Builder copied by value" escapes to heap
./validation.go:24:16: append escapes to heap
./validation.go:35:17: append(v.path, name) escapes to heap in (*validator).in:
./validation.go:35:17:   flow: {heap} ← &{storage for append(v.path, name)}:
./validation.go:35:17:     from append(v.path, name) (spill) at ./validation.go:35:17
./validation.go:35:17:     from v.path = append(v.path, name) (assign) at ./validation.go:35:9
./validation.go:37:9: (*validator).in ignoring self-assignment in v.path = v.path[:len(v.path) - 1]
./validation.go:34:24: parameter name leaks to {heap} for (*validator).in with derefs=0:
./validation.go:34:24:   flow: {heap} ← name:
./validation.go:34:24:     from append(v.path, name) (call parameter) at ./validation.go:35:17
./validation.go:34:7: parameter v leaks to {heap} for (*validator).in with derefs=0:
./validation.go:34:7:   flow: {heap} ← v:
./validation.go:34:7:     from f(v) (call parameter) at ./validation.go:36:3
./validation.go:34:7: leaking param: v
./validation.go:34:24: leaking param: name
./validation.go:34:37: f does not escape
./validation.go:35:17: append escapes to heap
./validation.go:42:43: append(([]string)(nil), v.path...) escapes to heap in (*validator).check:
./validation.go:42:43:   flow: {heap} ← &{storage for append(([]string)(nil), v.path...)}:
./validation.go:42:43:     from append(([]string)(nil), v.path...) (spill) at ./validation.go:42:43
./validation.go:42:43:     from problem{...} (struct literal element) at ./validation.go:42:36
./validation.go:42:43:     from append(v.found, problem{...}) (call parameter) at ./validation.go:42:19
./validation.go:42:19: append(v.found, problem{...}) escapes to heap in (*validator).check:
./validation.go:42:19:   flow: {heap} ← &{storage for append(v.found, problem{...})}:
./validation.go:42:19:     from append(v.found, problem{...}) (spill) at ./validation.go:42:19
./validation.go:42:19:     from v.found = append(v.found, problem{...}) (assign) at ./validation.go:42:11
./validation.go:40:7: parameter v leaks to {heap} for (*validator).check with derefs=1:
./validation.go:40:7:   flow: {temp} ← *v:
./validation.go:40:7:     from v.found (dot of pointer) at ./validation.go:42:21
./validation.go:40:7:     from append(v.found, problem{...}) (call parameter) at ./validation.go:42:19
./validation.go:40:7:   flow: {temp} ← {temp}:
./validation.go:40:7:   flow: {heap} ← {temp}:
./validation.go:40:7:     from v.found = append(v.found, problem{...}) (assign) at ./validation.go:42:11
./validation.go:40:51: parameter args leaks to {heap} for (*validator).check with derefs=1:
./validation.go:40:51:   flow: {heap} ← *args:
./validation.go:40:51:     from fmt.Sprintf(format, args...) (call parameter) at ./validation.go:42:82
./validation.go:40:7: leaking param content: v
./validation.go:40:36: format does not escape
./validation.go:40:51: leaking param content: args
./validation.go:42:43: append escapes to heap
./validation.go:42:19: append escapes to heap
./validation.go:50:10: v.found escapes to heap in (*validator).err:
./validation.go:50:10:   flow: ~r0 ← &{storage for v.found}:
./validation.go:50:10:     from v.found (spill) at ./validation.go:50:10
./validation.go:50:10:     from return v.found (return) at ./validation.go:50:2
./validation.go:46:7: parameter v leaks to {storage for v.found} for (*validator).err with derefs=1:
./validation.go:46:7:   flow: {storage for v.found} ← *v:
./validation.go:46:7:     from v.found (dot of pointer) at ./validation.go:50:10
./validation.go:46:7:     from v.found (interface-converted) at ./validation.go:50:10
./validation.go:46:7: leaking param content: v
./validation.go:50:10: v.found escapes to heap
./validation.go:62:9: append(([]string)(nil), v.path...) escapes to heap in validate:
./validation.go:62:9:   flow: {heap} ← &{storage for append(([]string)(nil), v.path...)}:
./validation.go:62:9:     from append(([]string)(nil), v.path...) (spill) at ./validation.go:62:9
./validation.go:62:9:     from problem{...} (struct literal element) at ./validation.go:62:9
./validation.go:62:9:     from append(v.found, problem{...}) (call parameter) at ./validation.go:62:9
./validation.go:62:9: append(v.found, problem{...}) escapes to heap in validate:
./validation.go:62:9:   flow: {heap} ← &{storage for append(v.found, problem{...})}:
./validation.go:62:9:     from append(v.found, problem{...}) (spill) at ./validation.go:62:9
./validation.go:62:9:     from v.found = append(v.found, problem{...}) (assign) at ./validation.go:62:9
./validation.go:63:9: append(([]string)(nil), v.path...) escapes to heap in validate:
./validation.go:63:9:   flow: {heap} ← &{storage for append(([]string)(nil), v.path...)}:
./validation.go:63:9:     from append(([]string)(nil), v.path...) (spill) at ./validation.go:63:9
./validation.go:63:9:     from problem{...} (struct literal element) at ./validation.go:63:9
./validation.go:63:9:     from append(v.found, problem{...}) (call parameter) at ./validation.go:63:9
./validation.go:63:9: append(v.found, problem{...}) escapes to heap in validate:
./validation.go:63:9:   flow: {heap} ← &{storage for append(v.found, problem{...})}:
./validation.go:63:9:     from append(v.found, problem{...}) (spill) at ./validation.go:63:9
./validation.go:63:9:     from v.found = append(v.found, problem{...}) (assign) at ./validation.go:63:9
./validation.go:65:7: append(v.path, name) escapes to heap in validate:
./validation.go:65:7:   flow: {heap} ← &{storage for append(v.path, name)}:
./validation.go:65:7:     from append(v.path, name) (spill) at ./validation.go:65:7
./validation.go:65:7:     from v.path = append(v.path, name) (assign) at ./validation.go:65:7
./validation.go:65:7: append(([]string)(nil), v.path...) escapes to heap in validate:
./validation.go:65:7:   flow: {heap} ← &{storage for append(([]string)(nil), v.path...)}:
./validation.go:65:7:     from append(([]string)(nil), v.path...) (spill) at ./validation.go:65:7
./validation.go:65:7:     from problem{...} (struct literal element) at ./validation.go:65:7
./validation.go:65:7:     from append(v.found, problem{...}) (call parameter) at ./validation.go:65:7
./validation.go:65:7: append(v.found, problem{...}) escapes to heap in validate:
./validation.go:65:7:   flow: {heap} ← &{storage for append(v.found, problem{...})}:
./validation.go:65:7:     from append(v.found, problem{...}) (spill) at ./validation.go:65:7
./validation.go:65:7:     from v.found = append(v.found, problem{...}) (assign) at ./validation.go:65:7
./validation.go:65:7: validate ignoring self-assignment in v.path = v.path[:len(v.path) - 1]
./validation.go:63:48: p.age escapes to heap in validate:
./validation.go:63:48:   flow: {storage for ... argument} ← &{storage for p.age}:
./validation.go:63:48:     from p.age (spill) at ./validation.go:63:48
./validation.go:63:48:     from ... argument (slice-literal-element) at ./validation.go:63:9
./validation.go:63:48:   flow: args ← &{storage for ... argument}:
./validation.go:63:48:     from ... argument (spill) at ./validation.go:63:9
./validation.go:63:48:     from v, ok, format, args := v, p.age >= 0 && p.age < 150, "age %d", ... argument (assign-pair) at ./validation.go:63:9
./validation.go:63:48:   flow: {heap} ← *args:
./validation.go:63:48:     from fmt.Sprintf(format, args...) (call parameter) at ./validation.go:63:9
./validation.go:65:7: p.home.zip escapes to heap in validate:
./validation.go:65:7:   flow: {storage for ... argument} ← &{storage for p.home.zip}:
./validation.go:65:7:     from p.home.zip (spill) at ./validation.go:65:7
./validation.go:65:7:     from ... argument (slice-literal-element) at ./validation.go:65:7
./validation.go:65:7:   flow: args ← &{storage for ... argument}:
./validation.go:65:7:     from ... argument (spill) at ./validation.go:65:7
./validation.go:65:7:     from v, ok, format, args := v, len(p.home.zip) == 5, "zip %q", ... argument (assign-pair) at ./validation.go:65:7
./validation.go:65:7:   flow: {heap} ← *args:
./validation.go:65:7:     from fmt.Sprintf(format, args...) (call parameter) at ./validation.go:65:7
./validation.go:60:15: parameter p leaks to {storage for p.home.zip} for validate with derefs=2:
./validation.go:60:15:   flow: {storage for p.home.zip} ← **p:
./validation.go:60:15:     from p.home (dot of pointer) at ./validation.go:65:7
./validation.go:60:15:     from p.home.zip (dot of pointer) at ./validation.go:65:7
./validation.go:60:15:     from p.home.zip (interface-converted) at ./validation.go:65:7
./validation.go:69:14: v.found escapes to heap in validate:
./validation.go:69:14:   flow: ~r0 ← &{storage for v.found}:
./validation.go:69:14:     from v.found (spill) at ./validation.go:69:14
./validation.go:69:14:     from ~r0 = v.found (assign-pair) at ./validation.go:69:14
./validation.go:69:14:   flow: ~r0 ← ~r0:
./validation.go:69:14:     from return ~r0 (return) at ./validation.go:69:2
./validation.go:60:15: leaking param content: p
./validation.go:61:7: &validator{} does not escape
./validation.go:62:9: append escapes to heap
./validation.go:62:9: append escapes to heap
./validation.go:63:9: ... argument does not escape
./validation.go:63:48: p.age escapes to heap
./validation.go:63:9: append escapes to heap
./validation.go:63:9: append escapes to heap
./validation.go:65:7: append escapes to heap
./validation.go:65:7: ... argument does not escape
./validation.go:65:7: p.home.zip escapes to heap
./validation.go:65:7: append escapes to heap
./validation.go:65:7: append escapes to heap
./validation.go:69:14: v.found escapes to heap
./validation.go:79:10: new(quiet) escapes to heap in mayBeNil:
./validation.go:79:10:   flow: q ← &{storage for new(quiet)}:
./validation.go:79:10:     from new(quiet) (spill) at ./validation.go:79:10
./validation.go:79:10:     from q = new(quiet) (assign) at ./validation.go:79:5
./validation.go:79:10:   flow: ~r0 ← q:
./validation.go:79:10:     from q (interface-converted) at ./validation.go:81:9
./validation.go:79:10:     from return q (return) at ./validation.go:81:2
./validation.go:79:10: new(quiet) escapes to heap
./validation.go:94:29: fmt.str escapes to heap in main:
./validation.go:94:29:   flow: {heap} ← &fmt.str:
./validation.go:94:29:     from &fmt.str (address-of) at ./validation.go:94:29
./validation.go:94:29:     from (*fmt.stringReader)(&fmt.str) (interface-converted) at ./validation.go:94:29
./validation.go:94:29:     from fmt.Fscanf((*fmt.stringReader)(&fmt.str), fmt.format, fmt.a...) (call parameter) at ./validation.go:94:29
./validation.go:93:43: validate(&person{...}) == nil escapes to heap in main:
./validation.go:93:43:   flow: {storage for ... argument} ← &{storage for validate(&person{...}) == nil}:
./validation.go:93:43:     from validate(&person{...}) == nil (spill) at ./validation.go:93:43
./validation.go:93:43:     from ... argument (slice-literal-element) at ./validation.go:93:13
./validation.go:93:43:   flow: fmt.a ← &{storage for ... argument}:
./validation.go:93:43:     from ... argument (spill) at ./validation.go:93:13
./validation.go:93:43:     from fmt.a := ... argument (assign-pair) at ./validation.go:93:13
./validation.go:93:43:   flow: {heap} ← *fmt.a:
./validation.go:93:43:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./validation.go:93:13
./validation.go:93:67: (~r0) == nil escapes to heap in main:
./validation.go:93:67:   flow: {storage for ... argument} ← &{storage for (~r0) == nil}:
./validation.go:93:67:     from (~r0) == nil (spill) at ./validation.go:93:67
./validation.go:93:67:     from ... argument (slice-literal-element) at ./validation.go:93:13
./validation.go:93:67:   flow: fmt.a ← &{storage for ... argument}:
./validation.go:93:67:     from ... argument (spill) at ./validation.go:93:13
./validation.go:93:67:     from fmt.a := ... argument (assign-pair) at ./validation.go:93:13
./validation.go:93:67:   flow: {heap} ← *fmt.a:
./validation.go:93:67:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./validation.go:93:13
./validation.go:94:44: new(int) escapes to heap in main:
./validation.go:94:44:   flow: {storage for ... argument} ← &{storage for new(int)}:
./validation.go:94:44:     from new(int) (spill) at ./validation.go:94:44
./validation.go:94:44:     from new(int) (interface-converted) at ./validation.go:94:44
./validation.go:94:44:     from ... argument (slice-literal-element) at ./validation.go:94:29
./validation.go:94:44:   flow: fmt.a ← &{storage for ... argument}:
./validation.go:94:44:     from ... argument (spill) at ./validation.go:94:29
./validation.go:94:44:     from fmt.str, fmt.format, fmt.a := "7", "%d", ... argument (assign-pair) at ./validation.go:94:29
./validation.go:94:44:   flow: {heap} ← *fmt.a:
./validation.go:94:44:     from fmt.Fscanf((*fmt.stringReader)(&fmt.str), fmt.format, fmt.a...) (call parameter) at ./validation.go:94:29
./validation.go:94:18: ~r0 escapes to heap in main:
./validation.go:94:18:   flow: {storage for ... argument} ← &{storage for ~r0}:
./validation.go:94:18:     from ~r0 (spill) at ./validation.go:94:18
./validation.go:94:18:     from ... argument (slice-literal-element) at ./validation.go:94:13
./validation.go:94:18:   flow: fmt.a ← &{storage for ... argument}:
./validation.go:94:18:     from ... argument (spill) at ./validation.go:94:13
./validation.go:94:18:     from fmt.a := ... argument (assign-pair) at ./validation.go:94:13
./validation.go:94:18:   flow: {heap} ← *fmt.a:
./validation.go:94:18:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./validation.go:94:13
./validation.go:94:29: moved to heap: fmt.str
./validation.go:92:13: ... argument does not escape
./validation.go:92:23: &person{...} does not escape
./validation.go:92:47: &address{...} does not escape
./validation.go:93:13: ... argument does not escape
./validation.go:93:43: validate(&person{...}) == nil escapes to heap
./validation.go:93:23: &person{...} does not escape
./validation.go:93:67: (~r0) == nil escapes to heap
./validation.go:93:59: new(quiet) does not escape
./validation.go:94:13: ... argument does not escape
./validation.go:94:18: ~r0 escapes to heap
./validation.go:94:29: ... argument does not escape
./validation.go:94:44: new(int) escapes to heap
./validation.go:84:23: parameter err leaks to {heap} for must[go.shape.int] with derefs=0:
./validation.go:84:23:   flow: {heap} ← err:
./validation.go:84:23:     from err (interface-converted) at ./validation.go:86:9
./validation.go:84:23:     from panic(err) (call parameter) at ./validation.go:86:8
./validation.go:84:23: parameter err leaks to {heap} for must[int] with derefs=0:
./validation.go:84:23:   flow: err ← err:
./validation.go:84:23:     from .dict, v, err := &.dict.must[int], v, err (assign-pair) at ./validation.go:84:6
./validation.go:84:23:   flow: {heap} ← err:
./validation.go:84:23:     from err (interface-converted) at ./validation.go:84:6
./validation.go:84:23:     from panic(err) (call parameter) at ./validation.go:84:6
