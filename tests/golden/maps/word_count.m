# command-line-arguments
./word_count.go:18:34: can inline words.func1
./word_count.go:17:6: can inline words
./word_count.go:45:18: can inline top.func1
./word_count.go:18:78: inlining call to unicode.IsLetter
./word_count.go:23:36: inlining call to strings.Split
./word_count.go:24:26: inlining call to words
./word_count.go:69:13: inlining call to fmt.Printf
./word_count.go:71:13: inlining call to fmt.Println
./word_count.go:17:12: leaking param: line
./word_count.go:18:34: func literal does not escape
./word_count.go:21:12: leaking param: text
./word_count.go:22:17: make(map[string]*entry) escapes to heap
./word_count.go:24:26: func literal does not escape
./word_count.go:28:9: &entry{...} escapes to heap
./word_count.go:33:21: append escapes to heap
./word_count.go:40:10: leaking param content: entries
./word_count.go:41:13: make([]entry, 0, len(entries)) escapes to heap
./word_count.go:43:15: append escapes to heap
./word_count.go:45:13: all escapes to heap
./word_count.go:45:18: func literal does not escape
./word_count.go:54:15: entries does not escape
./word_count.go:55:26: map[byte][]string{} escapes to heap
./word_count.go:57:21: append escapes to heap
./word_count.go:69:13: ... argument does not escape
./word_count.go:69:31: e.word escapes to heap
./word_count.go:69:39: e.count escapes to heap
./word_count.go:69:48: e.lines escapes to heap
./word_count.go:71:13: ... argument does not escape
./word_count.go:71:17: len(initials(entries)) escapes to heap
./word_count.go:18:78: index bounds check elided
