# command-line-arguments
./building.go:10:6: can inline concat
./building.go:42:6: can inline greeting
./building.go:46:6: can inline formatted
./building.go:50:6: can inline reverse
./building.go:58:6: can inline same
./building.go:60:6: can inline lookup
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
./building.go:10:13: parts does not escape
./building.go:13:10: p + "," escapes to heap
./building.go:18:12: parts does not escape
./building.go:26:16: "strings: illegal use of non-zero Builder copied by value" escapes to heap
./building.go:26:16: append escapes to heap
./building.go:27:14: "strings: illegal use of non-zero Builder copied by value" escapes to heap
./building.go:27:14: append escapes to heap
./building.go:32:18: parts does not escape
./building.go:33:13: make([]byte, 0, 64) does not escape
./building.go:36:15: append does not escape
./building.go:37:15: append does not escape
./building.go:39:16: string(buf) escapes to heap
./building.go:42:15: name does not escape
./building.go:43:53: "Hello, " + name + ", " + ~r0 + "!" escapes to heap
./building.go:46:16: leaking param: name
./building.go:46:38: leaking param: tags
./building.go:47:20: ... argument does not escape
./building.go:47:38: name escapes to heap
./building.go:47:44: age escapes to heap
./building.go:47:49: tags escapes to heap
./building.go:47:55: tags escapes to heap
./building.go:53:14: reverse ignoring self-assignment in r[i], r[j] = r[j], r[i]
./building.go:53:14: reverse ignoring self-assignment in r[i], r[j] = r[j], r[i]
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
