# command-line-arguments
./word_count.go:18:34: can inline words.func1 with cost 85 as: func(rune) bool { return !unicode.IsLetter(r) && r != '\'' }
./word_count.go:17:6: can inline words with cost 77 as: func(string) []string { return strings.FieldsFunc(line, func literal) }
./word_count.go:21:6: cannot inline index: function too complex: cost 289 exceeds budget 80
./word_count.go:40:6: cannot inline top: function too complex: cost 104 exceeds budget 80
./word_count.go:45:18: can inline top.func1 with cost 30 as: func(int, int) bool { if all[i].count != all[j].count { return all[i].count > all[j].count }; return all[i].word < all[j].word }
./word_count.go:54:6: cannot inline initials: function too complex: cost 91 exceeds budget 80
./word_count.go:65:6: cannot inline main: function too complex: cost 360 exceeds budget 80
./word_count.go:18:78: inlining call to unicode.IsLetter
./word_count.go:23:36: inlining call to strings.Split
./word_count.go:24:26: inlining call to words
./word_count.go:69:13: inlining call to fmt.Printf
./word_count.go:71:13: inlining call to fmt.Println
./word_count.go:17:12: parameter line leaks to {heap} for words with derefs=0:
./word_count.go:17:12:   flow: {heap} ← line:
./word_count.go:17:12:     from strings.FieldsFunc(line, func literal) (call parameter) at ./word_count.go:18:27
./word_count.go:17:12: leaking param: line
./word_count.go:18:34: func literal does not escape
./word_count.go:33:21: append(e.lines, i + 1) escapes to heap in index:
./word_count.go:33:21:   flow: {heap} ← &{storage for append(e.lines, i + 1)}:
./word_count.go:33:21:     from append(e.lines, i + 1) (spill) at ./word_count.go:33:21
./word_count.go:33:21:     from e.lines = append(e.lines, i + 1) (assign) at ./word_count.go:33:13
./word_count.go:21:12: parameter text leaks to {heap} for index with derefs=0:
./word_count.go:21:12:   flow: strings.s ← text:
./word_count.go:21:12:     from strings.s, strings.sep := text, "\n" (assign-pair) at ./word_count.go:23:36
./word_count.go:21:12:   flow: {heap} ← strings.s:
./word_count.go:21:12:     from strings.genSplit(strings.s, strings.sep, 0, -1) (call parameter) at ./word_count.go:23:36
./word_count.go:28:9: &entry{...} escapes to heap in index:
./word_count.go:28:9:   flow: e ← &{storage for &entry{...}}:
./word_count.go:28:9:     from &entry{...} (spill) at ./word_count.go:28:9
./word_count.go:28:9:     from e = &entry{...} (assign) at ./word_count.go:28:7
./word_count.go:28:9:   flow: {heap} ← e:
./word_count.go:28:9:     from entries[w] = e (assign) at ./word_count.go:29:16
./word_count.go:22:17: make(map[string]*entry) escapes to heap in index:
./word_count.go:22:17:   flow: entries ← &{storage for make(map[string]*entry)}:
./word_count.go:22:17:     from make(map[string]*entry) (spill) at ./word_count.go:22:17
./word_count.go:22:17:     from entries := make(map[string]*entry) (assign) at ./word_count.go:22:10
./word_count.go:22:17:   flow: ~r0 ← entries:
./word_count.go:22:17:     from return entries (return) at ./word_count.go:37:2
./word_count.go:21:12: leaking param: text
./word_count.go:22:17: make(map[string]*entry) escapes to heap
./word_count.go:24:26: func literal does not escape
./word_count.go:28:9: &entry{...} escapes to heap
./word_count.go:33:21: append escapes to heap
./word_count.go:45:13: all escapes to heap in top:
./word_count.go:45:13:   flow: {heap} ← &{storage for all}:
./word_count.go:45:13:     from all (spill) at ./word_count.go:45:13
./word_count.go:45:13:     from sort.Slice(all, func literal) (call parameter) at ./word_count.go:45:12
./word_count.go:41:2: top capturing by value: all (addr=false assign=false width=24)
./word_count.go:40:10: parameter entries leaks to {heap} for top with derefs=2:
./word_count.go:40:10:   flow: {temp} ← entries:
./word_count.go:40:10:   flow: e ← *{temp}:
./word_count.go:40:10:     from for loop (range-deref) at ./word_count.go:42:14
./word_count.go:40:10:   flow: {heap} ← *e:
./word_count.go:40:10:     from *e (indirection) at ./word_count.go:43:21
./word_count.go:40:10:     from append(all, *e) (call parameter) at ./word_count.go:43:15
./word_count.go:41:13: make([]entry, 0, len(entries)) escapes to heap in top:
./word_count.go:41:13:   flow: all ← &{storage for make([]entry, 0, len(entries))}:
./word_count.go:41:13:     from make([]entry, 0, len(entries)) (spill) at ./word_count.go:41:13
./word_count.go:41:13:     from all := make([]entry, 0, len(entries)) (assign) at ./word_count.go:41:6
./word_count.go:41:13:   flow: {storage for all} ← all:
./word_count.go:41:13:     from all (interface-converted) at ./word_count.go:45:13
./word_count.go:43:15: append(all, *e) escapes to heap in top:
./word_count.go:43:15:   flow: all ← &{storage for append(all, *e)}:
./word_count.go:43:15:     from append(all, *e) (spill) at ./word_count.go:43:15
./word_count.go:43:15:     from all = append(all, *e) (assign) at ./word_count.go:43:7
./word_count.go:43:15:   flow: {storage for all} ← all:
./word_count.go:43:15:     from all (interface-converted) at ./word_count.go:45:13
./word_count.go:40:10: leaking param content: entries
./word_count.go:41:13: make([]entry, 0, len(entries)) escapes to heap
./word_count.go:43:15: append escapes to heap
./word_count.go:45:13: all escapes to heap
./word_count.go:45:18: func literal does not escape
./word_count.go:57:21: append(out[w[0]], w) escapes to heap in initials:
./word_count.go:57:21:   flow: {heap} ← &{storage for append(out[w[0]], w)}:
./word_count.go:57:21:     from append(out[w[0]], w) (spill) at ./word_count.go:57:21
./word_count.go:57:21:     from out[w[0]] = append(out[w[0]], w) (assign) at ./word_count.go:57:13
./word_count.go:55:26: map[byte][]string{} escapes to heap in initials:
./word_count.go:55:26:   flow: out ← &{storage for map[byte][]string{}}:
./word_count.go:55:26:     from map[byte][]string{} (spill) at ./word_count.go:55:26
./word_count.go:55:26:     from out := map[byte][]string{} (assign) at ./word_count.go:55:6
./word_count.go:55:26:   flow: ~r0 ← out:
./word_count.go:55:26:     from return out (return) at ./word_count.go:62:2
./word_count.go:54:15: entries does not escape
./word_count.go:55:26: map[byte][]string{} escapes to heap
./word_count.go:57:21: append escapes to heap
./word_count.go:69:31: e.word escapes to heap in main:
./word_count.go:69:31:   flow: {storage for ... argument} ← &{storage for e.word}:
./word_count.go:69:31:     from e.word (spill) at ./word_count.go:69:31
./word_count.go:69:31:     from ... argument (slice-literal-element) at ./word_count.go:69:13
./word_count.go:69:31:   flow: fmt.a ← &{storage for ... argument}:
./word_count.go:69:31:     from ... argument (spill) at ./word_count.go:69:13
./word_count.go:69:31:     from fmt.format, fmt.a := "%-6s %d %v\n", ... argument (assign-pair) at ./word_count.go:69:13
./word_count.go:69:31:   flow: {heap} ← *fmt.a:
./word_count.go:69:31:     from fmt.Fprintf(os.Stdout, fmt.format, fmt.a...) (call parameter) at ./word_count.go:69:13
./word_count.go:69:39: e.count escapes to heap in main:
./word_count.go:69:39:   flow: {storage for ... argument} ← &{storage for e.count}:
./word_count.go:69:39:     from e.count (spill) at ./word_count.go:69:39
./word_count.go:69:39:     from ... argument (slice-literal-element) at ./word_count.go:69:13
./word_count.go:69:39:   flow: fmt.a ← &{storage for ... argument}:
./word_count.go:69:39:     from ... argument (spill) at ./word_count.go:69:13
./word_count.go:69:39:     from fmt.format, fmt.a := "%-6s %d %v\n", ... argument (assign-pair) at ./word_count.go:69:13
./word_count.go:69:39:   flow: {heap} ← *fmt.a:
./word_count.go:69:39:     from fmt.Fprintf(os.Stdout, fmt.format, fmt.a...) (call parameter) at ./word_count.go:69:13
./word_count.go:69:48: e.lines escapes to heap in main:
./word_count.go:69:48:   flow: {storage for ... argument} ← &{storage for e.lines}:
./word_count.go:69:48:     from e.lines (spill) at ./word_count.go:69:48
./word_count.go:69:48:     from ... argument (slice-literal-element) at ./word_count.go:69:13
./word_count.go:69:48:   flow: fmt.a ← &{storage for ... argument}:
./word_count.go:69:48:     from ... argument (spill) at ./word_count.go:69:13
./word_count.go:69:48:     from fmt.format, fmt.a := "%-6s %d %v\n", ... argument (assign-pair) at ./word_count.go:69:13
./word_count.go:69:48:   flow: {heap} ← *fmt.a:
./word_count.go:69:48:     from fmt.Fprintf(os.Stdout, fmt.format, fmt.a...) (call parameter) at ./word_count.go:69:13
./word_count.go:71:17: len(initials(entries)) escapes to heap in main:
./word_count.go:71:17:   flow: {storage for ... argument} ← &{storage for len(initials(entries))}:
./word_count.go:71:17:     from len(initials(entries)) (spill) at ./word_count.go:71:17
./word_count.go:71:17:     from ... argument (slice-literal-element) at ./word_count.go:71:13
./word_count.go:71:17:   flow: fmt.a ← &{storage for ... argument}:
./word_count.go:71:17:     from ... argument (spill) at ./word_count.go:71:13
./word_count.go:71:17:     from fmt.a := ... argument (assign-pair) at ./word_count.go:71:13
./word_count.go:71:17:   flow: {heap} ← *fmt.a:
./word_count.go:71:17:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./word_count.go:71:13
./word_count.go:69:13: ... argument does not escape
./word_count.go:69:31: e.word escapes to heap
./word_count.go:69:39: e.count escapes to heap
./word_count.go:69:48: e.lines escapes to heap
./word_count.go:71:13: ... argument does not escape
./word_count.go:71:17: len(initials(entries)) escapes to heap
./word_count.go:18:78: index bounds check elided
