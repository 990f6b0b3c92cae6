# command-line-arguments
./package_level.go:14:15: can inline init.func1 with cost 62 as: func([]string) string { return strings.Join(args, " ") }
./package_level.go:48:6: can inline length with cost 7 as: func([]string) string { return string(rune(48 + len(args))) }
./package_level.go:40:6: can inline makeTable with cost 20 as: func(int) []int { t := make([]int, n); for loop; return t }
./package_level.go:51:6: cannot inline double: marked go:noinline
./package_level.go:22:37: can inline init.func2 with cost 4 as: func(int) int { return n - 1 }
./package_level.go:30:6: can inline init.0 with cost 69 as: func() { for loop }
./package_level.go:37:32: can inline init.1.func1 with cost 62 as: func([]string) string { return strings.Join(aliases, ",") }
./package_level.go:36:6: can inline init.1 with cost 24 as: func() { commands["help"] = command{...} }
./package_level.go:53:6: can inline bytesOf with cost 6 as: func(string) []byte { return unsafe.Slice(<node unsafe.StringData>, len(s)) }
./package_level.go:55:6: can inline floatBits with cost 3 as: func(float64) uint64 { return *(*uint64)(unsafe.Pointer(&f)) }
./package_level.go:57:6: cannot inline run: function too complex: cost 161 exceeds budget 80
./package_level.go:69:6: cannot inline main: function too complex: cost 344 exceeds budget 80
./package_level.go:18:22: inlining call to makeTable
./package_level.go:75:38: inlining call to bytesOf
./package_level.go:75:58: inlining call to floatBits
./package_level.go:14:20: parameter args leaks to ~r0 for init.func1 with derefs=1:
./package_level.go:14:20:   flow: ~r0 ← *args:
./package_level.go:14:20:     from strings.Join(args, " ") (call parameter) at ./package_level.go:14:63
./package_level.go:14:20:     from return strings.Join(args, " ") (return) at ./package_level.go:14:44
./package_level.go:14:20: leaking param: args to result ~r0 level=1
./package_level.go:48:55: string(rune(48 + len(args))) escapes to heap in length:
./package_level.go:48:55:   flow: ~r0 ← &{storage for string(rune(48 + len(args)))}:
./package_level.go:48:55:     from string(rune(48 + len(args))) (spill) at ./package_level.go:48:55
./package_level.go:48:55:     from return string(rune(48 + len(args))) (return) at ./package_level.go:48:37
./package_level.go:48:13: args does not escape
./package_level.go:48:55: string(rune(48 + len(args))) escapes to heap
./package_level.go:13:31: map[string]command{...} escapes to heap in init:
./package_level.go:13:31:   flow: {heap} ← &{storage for map[string]command{...}}:
./package_level.go:13:31:     from map[string]command{...} (spill) at ./package_level.go:13:31
./package_level.go:13:31:     from commands = map[string]command{...} (assign) at ./package_level.go:13:2
./package_level.go:14:15: func literal escapes to heap in init:
./package_level.go:14:15:   flow: {heap} ← &{storage for func literal}:
./package_level.go:14:15:     from func literal (spill) at ./package_level.go:14:15
./package_level.go:14:15:     from command{...} (struct literal element) at ./package_level.go:14:11
./package_level.go:14:15:     from map[string]command{...} (map literal value) at ./package_level.go:13:31
./package_level.go:18:22: make([]int, 16) escapes to heap in init:
./package_level.go:18:22:   flow: t ← &{storage for make([]int, 16)}:
./package_level.go:18:22:     from make([]int, 16) (spill) at ./package_level.go:18:22
./package_level.go:18:22:     from t := make([]int, 16) (assign) at ./package_level.go:18:22
./package_level.go:18:22:   flow: ~r0 ← t:
./package_level.go:18:22:     from ~r0 = t (assign-pair) at ./package_level.go:18:22
./package_level.go:18:22:   flow: {heap} ← ~r0:
./package_level.go:18:22:     from table = ~r0 (assign) at ./package_level.go:18:2
./package_level.go:13:31: map[string]command{...} escapes to heap
./package_level.go:14:15: func literal escapes to heap
./package_level.go:18:22: make([]int, 16) escapes to heap
./package_level.go:32:19: append(aliases, strings.ToUpper(name)) escapes to heap in init.0:
./package_level.go:32:19:   flow: {heap} ← &{storage for append(aliases, strings.ToUpper(name))}:
./package_level.go:32:19:     from append(aliases, strings.ToUpper(name)) (spill) at ./package_level.go:32:19
./package_level.go:32:19:     from aliases = append(aliases, strings.ToUpper(name)) (assign) at ./package_level.go:32:11
./package_level.go:32:19: append escapes to heap
./package_level.go:37:32: func literal escapes to heap in init.1:
./package_level.go:37:32:   flow: {heap} ← &{storage for func literal}:
./package_level.go:37:32:     from func literal (spill) at ./package_level.go:37:32
./package_level.go:37:32:     from command{...} (struct literal element) at ./package_level.go:37:28
./package_level.go:37:32:     from commands["help"] = command{...} (assign) at ./package_level.go:37:19
./package_level.go:37:32: func literal escapes to heap
./package_level.go:41:11: make([]int, n) escapes to heap in makeTable:
./package_level.go:41:11:   flow: t ← &{storage for make([]int, n)}:
./package_level.go:41:11:     from make([]int, n) (spill) at ./package_level.go:41:11
./package_level.go:41:11:     from t := make([]int, n) (assign) at ./package_level.go:41:4
./package_level.go:41:11:   flow: ~r0 ← t:
./package_level.go:41:11:     from return t (return) at ./package_level.go:45:2
./package_level.go:41:11: make([]int, n) escapes to heap
./package_level.go:53:14: parameter s leaks to ~r0 for bytesOf with derefs=0:
./package_level.go:53:14:   flow: ~r0 ← s:
./package_level.go:53:14:     from <node unsafe.StringData> (call parameter) at ./package_level.go:53:70
./package_level.go:53:14:     from unsafe.Slice(<node unsafe.StringData>, len(s)) (call parameter) at ./package_level.go:53:52
./package_level.go:53:14:     from return unsafe.Slice(<node unsafe.StringData>, len(s)) (return) at ./package_level.go:53:33
./package_level.go:53:14: leaking param: s to result ~r0 level=0
./package_level.go:57:10: parameter line leaks to {heap} for run with derefs=0:
./package_level.go:57:10:   flow: {heap} ← line:
./package_level.go:57:10:     from (*regexp.Regexp).FindAllString(word, line, -1) (call parameter) at ./package_level.go:58:30
./package_level.go:57:10: leaking param: line
