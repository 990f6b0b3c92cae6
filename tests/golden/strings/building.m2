# command-line-arguments
./building.go:10:6: can inline concat with cost 18 as: func([]string) string { s := ""; for loop; return s }
./building.go:18:6: cannot inline build: function too complex: cost 170 exceeds budget 80
./building.go:32:6: cannot inline appendBytes: function too complex: cost 98 exceeds budget 80
./building.go:42:6: can inline greeting with cost 75 as: func(string, int) string { return "Hello, " + name + ", " + strconv.Itoa(age) + "!" }
./building.go:46:6: can inline formatted with cost 71 as: func(string, int, ...string) string { return fmt.Sprintf("%s (%d) %v %q", ... argument...) }
./building.go:50:6: can inline reverse with cost 47 as: func(string) string { r := ([]rune)(s); for loop; return string(r) }
./building.go:58:6: can inline same with cost 5 as: func([]byte, string) bool { return string(a) == b }
./building.go:60:6: can inline lookup with cost 5 as: func(map[string]int, []byte) int { return m[string(key)] }
./building.go:62:6: cannot inline main: function too complex: cost 680 exceeds budget 80
./building.go:26:16: inlining call to strings.(*Builder).WriteString
./building.go:27:14: inlining call to strings.(*Builder).WriteByte
./building.go:29:17: inlining call to strings.(*Builder).String
./building.go:26:16: inlining call to strings.(*Builder).copyCheck
./building.go:27:14: inlining call to strings.(*Builder).copyCheck
./building.go:26:16: inlining call to abi.NoEscape
./building.go:27:14: inlining call to abi.NoEscape
./building.go:35:26: inlining call to strconv.AppendInt
./building.go:43:47: inlining call to strconv.Itoa
./building.go:43:47: inlining call to strconv.Itoa
./building.go:64:20: inlining call to concat
./building.go:64:13: inlining call to fmt.Println
./building.go:65:22: inlining call to greeting
./building.go:65:44: inlining call to formatted
./building.go:65:74: inlining call to reverse
./building.go:65:13: inlining call to fmt.Println
./building.go:66:18: inlining call to same
./building.go:66:46: inlining call to lookup
./building.go:66:13: inlining call to fmt.Println
./building.go:65:22: inlining call to strconv.Itoa
./building.go:65:22: inlining call to strconv.Itoa
./building.go:13:10: p + "," escapes to heap in concat:
./building.go:13:10:   flow: s ← &{storage for p + ","}:
./building.go:13:10:     from p + "," (spill) at ./building.go:13:10
./building.go:13:10:     from s += p + "," (assign) at ./building.go:13:5
./building.go:10:13: parts does not escape
./building.go:13:10: p + "," escapes to heap
./building.go:26:16: "strings: illegal use of non-zero Builder copied by value" escapes to heap in build:
./building.go:26:16:   flow: {heap} ← &{storage for "strings: illegal use of non-zero Builder copied by value"}:
./building.go:26:16:     from "strings: illegal use of non-zero Builder copied by value" (spill) at ./building.go:26:16
./building.go:26:16:     from panic("strings: illegal use of non-zero Builder copied by value") (call parameter) at ./building.go:26:16
./building.go:26:16: append(strings.b.buf, strings.s...) escapes to heap in build:
./building.go:26:16:   flow: {heap} ← &{storage for append(strings.b.buf, strings.s...)}:
./building.go:26:16:     from append(strings.b.buf, strings.s...) (spill) at ./building.go:26:16
./building.go:26:16:     from strings.b.buf = append(strings.b.buf, strings.s...) (assign) at ./building.go:26:16
./building.go:27:14: "strings: illegal use of non-zero Builder copied by value" escapes to heap in build:
./building.go:27:14:   flow: {heap} ← &{storage for "strings: illegal use of non-zero Builder copied by value"}:
./building.go:27:14:     from "strings: illegal use of non-zero Builder copied by value" (spill) at ./building.go:27:14
./building.go:27:14:     from panic("strings: illegal use of non-zero Builder copied by value") (call parameter) at ./building.go:27:14
./building.go:27:14: append(strings.b.buf, strings.c) escapes to heap in build:
./building.go:27:14:   flow: {heap} ← &{storage for append(strings.b.buf, strings.c)}:
./building.go:27:14:     from append(strings.b.buf, strings.c) (spill) at ./building.go:27:14
./building.go:27:14:     from strings.b.buf = append(strings.b.buf, strings.c) (assign) at ./building.go:27:14
./building.go:18:12: parts does not escape
./building.go:26:16: "strings: illegal use of non-zero Builder copied by value" escapes to heap
./building.go:26:16: append escapes to heap
./building.go:27:14: "strings: illegal use of non-zero Builder copied by value" escapes to heap
./building.go:27:14: append escapes to heap
./building.go:39:16: string(buf) escapes to heap in appendBytes:
./building.go:39:16:   flow: ~r0 ← &{storage for string(buf)}:
./building.go:39:16:     from string(buf) (spill) at ./building.go:39:16
./building.go:39:16:     from return string(buf) (return) at ./building.go:39:2
./building.go:32:18: parts does not escape
./building.go:33:13: make([]byte, 0, 64) does not escape
./building.go:36:15: append does not escape
./building.go:37:15: append does not escape
./building.go:39:16: string(buf) escapes to heap
./building.go:43:53: "Hello, " + name + ", " + ~r0 + "!" escapes to heap in greeting:
./building.go:43:53:   flow: ~r0 ← &{storage for "Hello, " + name + ", " + ~r0 + "!"}:
./building.go:43:53:     from "Hello, " + name + ", " + ~r0 + "!" (spill) at ./building.go:43:53
./building.go:43:53:     from return "Hello, " + name + ", " + ~r0 + "!" (return) at ./building.go:43:2
./building.go:42:15: name does not escape
./building.go:43:53: "Hello, " + name + ", " + ~r0 + "!" escapes to heap
./building.go:47:38: name escapes to heap in formatted:
./building.go:47:38:   flow: {storage for ... argument} ← &{storage for name}:
./building.go:47:38:     from name (spill) at ./building.go:47:38
./building.go:47:38:     from ... argument (slice-literal-element) at ./building.go:47:20
./building.go:47:38:   flow: {heap} ← {storage for ... argument}:
./building.go:47:38:     from ... argument (spill) at ./building.go:47:20
./building.go:47:38:     from fmt.Sprintf("%s (%d) %v %q", ... argument...) (call parameter) at ./building.go:47:20
./building.go:47:44: age escapes to heap in formatted:
./building.go:47:44:   flow: {storage for ... argument} ← &{storage for age}:
./building.go:47:44:     from age (spill) at ./building.go:47:44
./building.go:47:44:     from ... argument (slice-literal-element) at ./building.go:47:20
./building.go:47:44:   flow: {heap} ← {storage for ... argument}:
./building.go:47:44:     from ... argument (spill) at ./building.go:47:20
./building.go:47:44:     from fmt.Sprintf("%s (%d) %v %q", ... argument...) (call parameter) at ./building.go:47:20
./building.go:47:49: tags escapes to heap in formatted:
./building.go:47:49:   flow: {storage for ... argument} ← &{storage for tags}:
./building.go:47:49:     from tags (spill) at ./building.go:47:49
./building.go:47:49:     from ... argument (slice-literal-element) at ./building.go:47:20
./building.go:47:49:   flow: {heap} ← {storage for ... argument}:
./building.go:47:49:     from ... argument (spill) at ./building.go:47:20
./building.go:47:49:     from fmt.Sprintf("%s (%d) %v %q", ... argument...) (call parameter) at ./building.go:47:20
./building.go:47:55: tags escapes to heap in formatted:
./building.go:47:55:   flow: {storage for ... argument} ← &{storage for tags}:
./building.go:47:55:     from tags (spill) at ./building.go:47:55
./building.go:47:55:     from ... argument (slice-literal-element) at ./building.go:47:20
./building.go:47:55:   flow: {heap} ← {storage for ... argument}:
./building.go:47:55:     from ... argument (spill) at ./building.go:47:20
./building.go:47:55:     from fmt.Sprintf("%s (%d) %v %q", ... argument...) (call parameter) at ./building.go:47:20
./building.go:46:38: parameter tags leaks to {storage for tags} for formatted with derefs=0:
./building.go:46:38:   flow: {storage for tags} ← tags:
./building.go:46:38:     from tags (interface-converted) at ./building.go:47:55
./building.go:46:38: parameter tags leaks to {storage for tags} for formatted with derefs=0:
./building.go:46:38:   flow: {storage for tags} ← tags:
./building.go:46:38:     from tags (interface-converted) at ./building.go:47:49
./building.go:46:16: parameter name leaks to {storage for name} for formatted with derefs=0:
./building.go:46:16:   flow: {storage for name} ← name:
./building.go:46:16:     from name (interface-converted) at ./building.go:47:38
./building.go:46:16: leaking param: name
./building.go:46:38: leaking param: tags
./building.go:47:20: ... argument does not escape
./building.go:47:38: name escapes to heap
./building.go:47:44: age escapes to heap
./building.go:47:49: tags escapes to heap
./building.go:47:55: tags escapes to heap
./building.go:53:14: reverse ignoring self-assignment in r[i], r[j] = r[j], r[i]
./building.go:53:14: reverse ignoring self-assignment in r[i], r[j] = r[j], r[i]
./building.go:55:16: string(r) escapes to heap in reverse:
./building.go:55:16:   flow: ~r0 ← &{storage for string(r)}:
./building.go:55:16:     from string(r) (spill) at ./building.go:55:16
./building.go:55:16:     from return string(r) (return) at ./building.go:55:2
./building.go:50:14: s does not escape
./building.go:51:14: ([]rune)(s) does not escape
./building.go:55:16: string(r) escapes to heap
./building.go:58:11: a does not escape
./building.go:58:21: b does not escape
./building.go:58:52: string(a) does not escape
./building.go:60:13: m does not escape
./building.go:60:31: key does not escape
./building.go:60:65: string(key) does not escape
./building.go:65:74: main ignoring self-assignment in r[i], r[j] = r[j], r[i]
./building.go:65:74: main ignoring self-assignment in r[i], r[j] = r[j], r[i]
./building.go:65:44: "Bob" escapes to heap in main:
./building.go:65:44:   flow: {storage for ... argument} ← &{storage for "Bob"}:
./building.go:65:44:     from "Bob" (spill) at ./building.go:65:44
./building.go:65:44:     from ... argument (slice-literal-element) at ./building.go:65:44
./building.go:65:44:   flow: {heap} ← {storage for ... argument}:
./building.go:65:44:     from ... argument (spill) at ./building.go:65:44
./building.go:65:44:     from fmt.Sprintf("%s (%d) %v %q", ... argument...) (call parameter) at ./building.go:65:44
./building.go:65:44: 31 escapes to heap in main:
./building.go:65:44:   flow: {storage for ... argument} ← &{storage for 31}:
./building.go:65:44:     from 31 (spill) at ./building.go:65:44
./building.go:65:44:     from ... argument (slice-literal-element) at ./building.go:65:44
./building.go:65:44:   flow: {heap} ← {storage for ... argument}:
./building.go:65:44:     from ... argument (spill) at ./building.go:65:44
./building.go:65:44:     from fmt.Sprintf("%s (%d) %v %q", ... argument...) (call parameter) at ./building.go:65:44
./building.go:65:44: tags escapes to heap in main:
./building.go:65:44:   flow: {storage for ... argument} ← &{storage for tags}:
./building.go:65:44:     from tags (spill) at ./building.go:65:44
./building.go:65:44:     from ... argument (slice-literal-element) at ./building.go:65:44
./building.go:65:44:   flow: {heap} ← {storage for ... argument}:
./building.go:65:44:     from ... argument (spill) at ./building.go:65:44
./building.go:65:44:     from fmt.Sprintf("%s (%d) %v %q", ... argument...) (call parameter) at ./building.go:65:44
./building.go:65:44: tags escapes to heap in main:
./building.go:65:44:   flow: {storage for ... argument} ← &{storage for tags}:
./building.go:65:44:     from tags (spill) at ./building.go:65:44
./building.go:65:44:     from ... argument (slice-literal-element) at ./building.go:65:44
./building.go:65:44:   flow: {heap} ← {storage for ... argument}:
./building.go:65:44:     from ... argument (spill) at ./building.go:65:44
./building.go:65:44:     from fmt.Sprintf("%s (%d) %v %q", ... argument...) (call parameter) at ./building.go:65:44
./building.go:64:20: ~r0 escapes to heap in main:
./building.go:64:20:   flow: {storage for ... argument} ← &{storage for ~r0}:
./building.go:64:20:     from ~r0 (spill) at ./building.go:64:20
./building.go:64:20:     from ... argument (slice-literal-element) at ./building.go:64:13
./building.go:64:20:   flow: fmt.a ← &{storage for ... argument}:
./building.go:64:20:     from ... argument (spill) at ./building.go:64:13
./building.go:64:20:     from fmt.a := ... argument (assign-pair) at ./building.go:64:13
./building.go:64:20:   flow: {heap} ← *fmt.a:
./building.go:64:20:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./building.go:64:13
./building.go:64:34: build(parts) escapes to heap in main:
./building.go:64:34:   flow: {storage for ... argument} ← &{storage for build(parts)}:
./building.go:64:34:     from build(parts) (spill) at ./building.go:64:34
./building.go:64:34:     from ... argument (slice-literal-element) at ./building.go:64:13
./building.go:64:34:   flow: fmt.a ← &{storage for ... argument}:
./building.go:64:34:     from ... argument (spill) at ./building.go:64:13
./building.go:64:34:     from fmt.a := ... argument (assign-pair) at ./building.go:64:13
./building.go:64:34:   flow: {heap} ← *fmt.a:
./building.go:64:34:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./building.go:64:13
./building.go:64:54: appendBytes(parts) escapes to heap in main:
./building.go:64:54:   flow: {storage for ... argument} ← &{storage for appendBytes(parts)}:
./building.go:64:54:     from appendBytes(parts) (spill) at ./building.go:64:54
./building.go:64:54:     from ... argument (slice-literal-element) at ./building.go:64:13
./building.go:64:54:   flow: fmt.a ← &{storage for ... argument}:
./building.go:64:54:     from ... argument (spill) at ./building.go:64:13
./building.go:64:54:     from fmt.a := ... argument (assign-pair) at ./building.go:64:13
./building.go:64:54:   flow: {heap} ← *fmt.a:
./building.go:64:54:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./building.go:64:13
./building.go:64:75: strings.Join(parts, "/") escapes to heap in main:
./building.go:64:75:   flow: {storage for ... argument} ← &{storage for strings.Join(parts, "/")}:
./building.go:64:75:     from strings.Join(parts, "/") (spill) at ./building.go:64:75
./building.go:64:75:     from ... argument (slice-literal-element) at ./building.go:64:13
./building.go:64:75:   flow: fmt.a ← &{storage for ... argument}:
./building.go:64:75:     from ... argument (spill) at ./building.go:64:13
./building.go:64:75:     from fmt.a := ... argument (assign-pair) at ./building.go:64:13
./building.go:64:75:   flow: {heap} ← *fmt.a:
./building.go:64:75:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./building.go:64:13
./building.go:65:22: ~r0 escapes to heap in main:
./building.go:65:22:   flow: {storage for ... argument} ← &{storage for ~r0}:
./building.go:65:22:     from ~r0 (spill) at ./building.go:65:22
./building.go:65:22:     from ... argument (slice-literal-element) at ./building.go:65:13
./building.go:65:22:   flow: fmt.a ← &{storage for ... argument}:
./building.go:65:22:     from ... argument (spill) at ./building.go:65:13
./building.go:65:22:     from fmt.a := ... argument (assign-pair) at ./building.go:65:13
./building.go:65:22:   flow: {heap} ← *fmt.a:
./building.go:65:22:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./building.go:65:13
./building.go:65:44: ~r0 escapes to heap in main:
./building.go:65:44:   flow: {storage for ... argument} ← &{storage for ~r0}:
./building.go:65:44:     from ~r0 (spill) at ./building.go:65:44
./building.go:65:44:     from ... argument (slice-literal-element) at ./building.go:65:13
./building.go:65:44:   flow: fmt.a ← &{storage for ... argument}:
./building.go:65:44:     from ... argument (spill) at ./building.go:65:13
./building.go:65:44:     from fmt.a := ... argument (assign-pair) at ./building.go:65:13
./building.go:65:44:   flow: {heap} ← *fmt.a:
./building.go:65:44:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./building.go:65:13
./building.go:65:74: ~r0 escapes to heap in main:
./building.go:65:74:   flow: {storage for ... argument} ← &{storage for ~r0}:
./building.go:65:74:     from ~r0 (spill) at ./building.go:65:74
./building.go:65:74:     from ... argument (slice-literal-element) at ./building.go:65:13
./building.go:65:74:   flow: fmt.a ← &{storage for ... argument}:
./building.go:65:74:     from ... argument (spill) at ./building.go:65:13
./building.go:65:74:     from fmt.a := ... argument (assign-pair) at ./building.go:65:13
./building.go:65:74:   flow: {heap} ← *fmt.a:
./building.go:65:74:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./building.go:65:13
./building.go:66:18: ~r0 escapes to heap in main:
./building.go:66:18:   flow: {storage for ... argument} ← &{storage for ~r0}:
./building.go:66:18:     from ~r0 (spill) at ./building.go:66:18
./building.go:66:18:     from ... argument (slice-literal-element) at ./building.go:66:13
./building.go:66:18:   flow: fmt.a ← &{storage for ... argument}:
./building.go:66:18:     from ... argument (spill) at ./building.go:66:13
./building.go:66:18:     from fmt.a := ... argument (assign-pair) at ./building.go:66:13
./building.go:66:18:   flow: {heap} ← *fmt.a:
./building.go:66:18:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./building.go:66:13
./building.go:66:46: ~r0 escapes to heap in main:
./building.go:66:46:   flow: {storage for ... argument} ← &{storage for ~r0}:
./building.go:66:46:     from ~r0 (spill) at ./building.go:66:46
./building.go:66:46:     from ... argument (slice-literal-element) at ./building.go:66:13
./building.go:66:46:   flow: fmt.a ← &{storage for ... argument}:
./building.go:66:46:     from ... argument (spill) at ./building.go:66:13
./building.go:66:46:     from fmt.a := ... argument (assign-pair) at ./building.go:66:13
./building.go:66:46:   flow: {heap} ← *fmt.a:
./building.go:66:46:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./building.go:66:13
./building.go:65:74: string(r) escapes to heap in main:
./building.go:65:74:   flow: ~r0 ← &{storage for string(r)}:
./building.go:65:74:     from string(r) (spill) at ./building.go:65:74
./building.go:65:74:     from ~r0 = string(r) (assign-pair) at ./building.go:65:74
./building.go:65:74:   flow: {storage for ~r0} ← ~r0:
./building.go:65:74:     from ~r0 (interface-converted) at ./building.go:65:74
./building.go:65:44: ... argument escapes to heap in main:
./building.go:65:44:   flow: tags ← &{storage for ... argument}:
./building.go:65:44:     from ... argument (spill) at ./building.go:65:44
./building.go:65:44:     from name, age, tags := "Bob", 31, ... argument (assign-pair) at ./building.go:65:44
./building.go:65:44:   flow: {storage for tags} ← tags:
./building.go:65:44:     from tags (interface-converted) at ./building.go:65:44
./building.go:65:22: "Hello, " + name + ", " + ~r0 + "!" escapes to heap in main:
./building.go:65:22:   flow: ~r0 ← &{storage for "Hello, " + name + ", " + ~r0 + "!"}:
./building.go:65:22:     from "Hello, " + name + ", " + ~r0 + "!" (spill) at ./building.go:65:22
./building.go:65:22:     from ~r0 = "Hello, " + name + ", " + ~r0 + "!" (assign-pair) at ./building.go:65:22
./building.go:65:22:   flow: {storage for ~r0} ← ~r0:
./building.go:65:22:     from ~r0 (interface-converted) at ./building.go:65:22
./building.go:64:20: p + "," escapes to heap in main:
./building.go:64:20:   flow: s ← &{storage for p + ","}:
./building.go:64:20:     from p + "," (spill) at ./building.go:64:20
./building.go:64:20:     from s += p + "," (assign) at ./building.go:64:20
./building.go:64:20:   flow: ~r0 ← s:
./building.go:64:20:     from ~r0 = s (assign-pair) at ./building.go:64:20
./building.go:64:20:   flow: {storage for ~r0} ← ~r0:
./building.go:64:20:     from ~r0 (interface-converted) at ./building.go:64:20
./building.go:63:19: []string{...} does not escape
./building.go:64:13: ... argument does not escape
./building.go:64:20: ~r0 escapes to heap
./building.go:64:20: p + "," escapes to heap
./building.go:64:34: build(parts) escapes to heap
./building.go:64:54: appendBytes(parts) escapes to heap
./building.go:64:75: strings.Join(parts, "/") escapes to heap
./building.go:65:13: ... argument does not escape
./building.go:65:22: ~r0 escapes to heap
./building.go:65:22: "Hello, " + name + ", " + ~r0 + "!" escapes to heap
./building.go:65:44: ~r0 escapes to heap
./building.go:65:44: ... argument escapes to heap
./building.go:65:44: ... argument does not escape
./building.go:65:44: "Bob" escapes to heap
./building.go:65:44: 31 escapes to heap
./building.go:65:44: tags escapes to heap
./building.go:65:44: tags escapes to heap
./building.go:65:74: ~r0 escapes to heap
./building.go:65:74: ([]rune)(s) does not escape
./building.go:65:74: string(r) escapes to heap
./building.go:66:13: ... argument does not escape
./building.go:66:18: ~r0 escapes to heap
./building.go:66:26: ([]byte)("ab") does not escape
./building.go:66:26: zero-copy string->[]byte conversion
./building.go:66:18: string(a) does not escape
./building.go:66:46: ~r0 escapes to heap
./building.go:66:61: map[string]int{...} does not escape
./building.go:66:77: []byte{...} does not escape
./building.go:66:46: string(key) does not escape
