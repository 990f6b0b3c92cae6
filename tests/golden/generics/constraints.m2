# command-line-arguments
./constraints.go:18:6: can inline (*Number).Parse with cost 65 as: method(*Number) func(string) error { n.value, err = int(.autotmp_3), .autotmp_4; return  }
./constraints.go:23:6: can inline (*Name).Parse with cost 38 as: method(*Name) func(string) error { for loop; return errors.New("no space in " + s) }
./constraints.go:33:6: cannot inline ParseAll[go.shape.struct { main.value int },go.shape.*main.Number]: function too complex: cost 184 exceeds budget 80
./constraints.go:33:6: cannot inline ParseAll[go.shape.struct { main.first string; main.last string },go.shape.*main.Name]: function too complex: cost 184 exceeds budget 80
./constraints.go:60:6: can inline NewMemory[go.shape.string,go.shape.[]uint8] with cost 7 as: func(*[4]uintptr) Store[go.shape.string,go.shape.[]uint8] { return &memory[go.shape.string,go.shape.[]uint8]{...} }
./constraints.go:69:6: cannot inline (*cached[go.shape.string,go.shape.[]uint8]).Get: function too complex: cost 81 exceeds budget 80
./constraints.go:77:6: cannot inline main: function too complex: cost 532 exceeds budget 80
./constraints.go:58:6: can inline (*memory[go.shape.string,go.shape.[]uint8]).Put with cost 6 as: method(*memory[go.shape.string,go.shape.[]uint8]) func(*[9]uintptr, go.shape.string, go.shape.[]uint8) { m.data[k] = v }
./constraints.go:50:6: cannot inline (*memory[go.shape.string,go.shape.[]uint8]).Get: function too complex: cost 105 exceeds budget 80
./constraints.go:58:6: can inline (*memory[string,[]uint8]).Put with cost 12 as: method(*memory[string,[]uint8]) func(string, []byte) { (*memory[go.shape.string,go.shape.[]uint8]).Put(m, &.dict.memory[string,[]uint8], k, v) }
./constraints.go:50:6: can inline (*memory[string,[]uint8]).Get with cost 72 as: method(*memory[string,[]uint8]) func(string) ([]byte, error) { return .autotmp_4, .autotmp_5 }
./constraints.go:60:6: can inline NewMemory[string,[]uint8] with cost 12 as: func() Store[string,[]uint8] { return NewMemory[go.shape.string,go.shape.[]uint8](&.dict.NewMemory[string,[]uint8]) }
./constraints.go:69:6: can inline (*cached[string,[]uint8]).Get with cost 72 as: method(*cached[string,[]uint8]) func(string) ([]byte, error) { return .autotmp_4, .autotmp_5 }
./constraints.go:33:6: can inline ParseAll[main.Name,*main.Name] with cost 72 as: func([]string) ([]Name, error) { return .autotmp_3, .autotmp_4 }
./constraints.go:33:6: can inline ParseAll[main.Number,*main.Number] with cost 72 as: func([]string) ([]Number, error) { return .autotmp_3, .autotmp_4 }
./constraints.go:30:19: inlining call to errors.New
./constraints.go:37:26: inlining call to fmt.Errorf
./constraints.go:37:26: inlining call to errors.New
./constraints.go:37:26: inlining call to fmt.Errorf
./constraints.go:37:26: inlining call to errors.New
./constraints.go:79:13: inlining call to fmt.Println
./constraints.go:81:13: inlining call to fmt.Println
./constraints.go:82:63: inlining call to NewMemory[go.shape.string,go.shape.[]uint8]
./constraints.go:85:13: inlining call to fmt.Println
./constraints.go:53:23: inlining call to fmt.Errorf
./constraints.go:53:23: inlining call to errors.New
./constraints.go:58:6: inlining call to (*memory[go.shape.string,go.shape.[]uint8]).Put
./constraints.go:60:6: inlining call to NewMemory[go.shape.string,go.shape.[]uint8]
./constraints.go:18:7: n does not escape
./constraints.go:18:24: s does not escape
./constraints.go:23:22: parameter s leaks to {heap} for (*Name).Parse with derefs=0:
./constraints.go:23:22:   flow: {heap} ← s:
./constraints.go:23:22:     from s[:i] (slice) at ./constraints.go:26:23
./constraints.go:23:22:     from n.first, n.last = s[:i], s[i + 1:] (assign-pair) at ./constraints.go:26:20
./constraints.go:30:19: &errors.errorString{...} escapes to heap in (*Name).Parse:
./constraints.go:30:19:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
./constraints.go:30:19:     from &errors.errorString{...} (spill) at ./constraints.go:30:19
./constraints.go:30:19:     from &errors.errorString{...} (interface-converted) at ./constraints.go:30:19
./constraints.go:30:19:     from ~r0 = &errors.errorString{...} (assign-pair) at ./constraints.go:30:19
./constraints.go:30:19:   flow: ~r0 ← ~r0:
./constraints.go:30:19:     from return ~r0 (return) at ./constraints.go:30:2
./constraints.go:30:35: "no space in " + s escapes to heap in (*Name).Parse:
./constraints.go:30:35:   flow: errors.text ← &{storage for "no space in " + s}:
./constraints.go:30:35:     from "no space in " + s (spill) at ./constraints.go:30:35
./constraints.go:30:35:     from errors.text := "no space in " + s (assign-pair) at ./constraints.go:30:19
./constraints.go:30:35:   flow: {storage for &errors.errorString{...}} ← errors.text:
./constraints.go:30:35:     from errors.errorString{...} (struct literal element) at ./constraints.go:30:19
./constraints.go:23:7: n does not escape
./constraints.go:23:22: leaking param: s
./constraints.go:30:35: "no space in " + s escapes to heap
./constraints.go:30:19: &errors.errorString{...} escapes to heap
./constraints.go:34:13: make([]go.shape.struct { main.value int }, len(texts)) escapes to heap in ParseAll[go.shape.struct { main.value int },go.shape.*main.Number]:
./constraints.go:34:13:   flow: out ← &{storage for make([]go.shape.struct { main.value int }, len(texts))}:
./constraints.go:34:13:     from make([]go.shape.struct { main.value int }, len(texts)) (spill) at ./constraints.go:34:13
./constraints.go:34:13:     from out := make([]go.shape.struct { main.value int }, len(texts)) (assign) at ./constraints.go:34:6
./constraints.go:34:13:   flow: {heap} ← out:
./constraints.go:34:13:     from out[i] (dot of pointer) at ./constraints.go:36:19
./constraints.go:34:13:     from &out[i] (address-of) at ./constraints.go:36:15
./constraints.go:34:13:     from (func(go.shape.*main.Number, string) error)(&.dict[0])(go.shape.*main.Number(&out[i]), t) (call parameter) at ./constraints.go:36:29
./constraints.go:33:35: parameter texts leaks to {heap} for ParseAll[go.shape.struct { main.value int },go.shape.*main.Number] with derefs=1:
./constraints.go:33:35:   flow: {temp} ← texts:
./constraints.go:33:35:   flow: t ← *{temp}:
./constraints.go:33:35:     from for loop (range-deref) at ./constraints.go:35:14
./constraints.go:33:35:   flow: {heap} ← t:
./constraints.go:33:35:     from (func(go.shape.*main.Number, string) error)(&.dict[0])(go.shape.*main.Number(&out[i]), t) (call parameter) at ./constraints.go:36:29
./constraints.go:37:42: i escapes to heap in ParseAll[go.shape.struct { main.value int },go.shape.*main.Number]:
./constraints.go:37:42:   flow: {storage for ... argument} ← &{storage for i}:
./constraints.go:37:42:     from i (spill) at ./constraints.go:37:42
./constraints.go:37:42:     from ... argument (slice-literal-element) at ./constraints.go:37:26
./constraints.go:37:42:   flow: fmt.a ← &{storage for ... argument}:
./constraints.go:37:42:     from ... argument (spill) at ./constraints.go:37:26
./constraints.go:37:42:     from fmt.format, fmt.a := "item %d: %w", ... argument (assign-pair) at ./constraints.go:37:26
./constraints.go:37:42:   flow: {heap} ← *fmt.a:
./constraints.go:37:42:     from fmt.errorf(fmt.format, fmt.a...) (call parameter) at ./constraints.go:37:26
./constraints.go:37:26: &errors.errorString{...} escapes to heap in ParseAll[go.shape.struct { main.value int },go.shape.*main.Number]:
./constraints.go:37:26:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
./constraints.go:37:26:     from &errors.errorString{...} (spill) at ./constraints.go:37:26
./constraints.go:37:26:     from &errors.errorString{...} (interface-converted) at ./constraints.go:37:26
./constraints.go:37:26:     from ~r0 = &errors.errorString{...} (assign-pair) at ./constraints.go:37:26
./constraints.go:37:26:   flow: fmt.err ← ~r0:
./constraints.go:37:26:     from fmt.err = ~r0 (assign-pair) at ./constraints.go:37:26
./constraints.go:37:26:   flow: ~r1 ← fmt.err:
./constraints.go:37:26:     from return nil, fmt.err (return) at ./constraints.go:37:4
./constraints.go:34:13: make([]go.shape.struct { main.value int }, len(texts)) escapes to heap
./constraints.go:37:26: ... argument does not escape
./constraints.go:37:42: i escapes to heap
./constraints.go:37:26: &errors.errorString{...} escapes to heap
./constraints.go:34:13: make([]go.shape.struct { main.first string; main.last string }, len(texts)) escapes to heap in ParseAll[go.shape.struct { main.first string; main.last string },go.shape.*main.Name]:
./constraints.go:34:13:   flow: out ← &{storage for make([]go.shape.struct { main.first string; main.last string }, len(texts))}:
./constraints.go:34:13:     from make([]go.shape.struct { main.first string; main.last string }, len(texts)) (spill) at ./constraints.go:34:13
./constraints.go:34:13:     from out := make([]go.shape.struct { main.first string; main.last string }, len(texts)) (assign) at ./constraints.go:34:6
./constraints.go:34:13:   flow: {heap} ← out:
./constraints.go:34:13:     from out[i] (dot of pointer) at ./constraints.go:36:19
./constraints.go:34:13:     from &out[i] (address-of) at ./constraints.go:36:15
./constraints.go:34:13:     from (func(go.shape.*main.Name, string) error)(&.dict[0])(go.shape.*main.Name(&out[i]), t) (call parameter) at ./constraints.go:36:29
./constraints.go:33:35: parameter texts leaks to {heap} for ParseAll[go.shape.struct { main.first string; main.last string },go.shape.*main.Name] with derefs=1:
./constraints.go:33:35:   flow: {temp} ← texts:
./constraints.go:33:35:   flow: t ← *{temp}:
./constraints.go:33:35:     from for loop (range-deref) at ./constraints.go:35:14
./constraints.go:33:35:   flow: {heap} ← t:
./constraints.go:33:35:     from (func(go.shape.*main.Name, string) error)(&.dict[0])(go.shape.*main.Name(&out[i]), t) (call parameter) at ./constraints.go:36:29
./constraints.go:37:42: i escapes to heap in ParseAll[go.shape.struct { main.first string; main.last string },go.shape.*main.Name]:
./constraints.go:37:42:   flow: {storage for ... argument} ← &{storage for i}:
./constraints.go:37:42:     from i (spill) at ./constraints.go:37:42
./constraints.go:37:42:     from ... argument (slice-literal-element) at ./constraints.go:37:26
./constraints.go:37:42:   flow: fmt.a ← &{storage for ... argument}:
./constraints.go:37:42:     from ... argument (spill) at ./constraints.go:37:26
./constraints.go:37:42:     from fmt.format, fmt.a := "item %d: %w", ... argument (assign-pair) at ./constraints.go:37:26
./constraints.go:37:42:   flow: {heap} ← *fmt.a:
./constraints.go:37:42:     from fmt.errorf(fmt.format, fmt.a...) (call parameter) at ./constraints.go:37:26
./constraints.go:37:26: &errors.errorString{...} escapes to heap in ParseAll[go.shape.struct { main.first string; main.last string },go.shape.*main.Name]:
./constraints.go:37:26:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
./constraints.go:37:26:     from &errors.errorString{...} (spill) at ./constraints.go:37:26
./constraints.go:37:26:     from &errors.errorString{...} (interface-converted) at ./constraints.go:37:26
./constraints.go:37:26:     from ~r0 = &errors.errorString{...} (assign-pair) at ./constraints.go:37:26
./constraints.go:37:26:   flow: fmt.err ← ~r0:
./constraints.go:37:26:     from fmt.err = ~r0 (assign-pair) at ./constraints.go:37:26
./constraints.go:37:26:   flow: ~r1 ← fmt.err:
./constraints.go:37:26:     from return nil, fmt.err (return) at ./constraints.go:37:4
./constraints.go:34:13: make([]go.shape.struct { main.first string; main.last string }, len(texts)) escapes to heap
./constraints.go:37:26: ... argument does not escape
./constraints.go:37:42: i escapes to heap
./constraints.go:37:26: &errors.errorString{...} escapes to heap
./constraints.go:70:2: v escapes to heap in (*cached[go.shape.string,go.shape.[]uint8]).Get:
./constraints.go:70:2:   flow: {heap} ← &v:
./constraints.go:70:2:     from &v (address-of) at ./constraints.go:72:12
./constraints.go:70:2:     from c.last = &v (assign) at ./constraints.go:72:10
./constraints.go:69:7: parameter c leaks to {heap} for (*cached[go.shape.string,go.shape.[]uint8]).Get with derefs=1:
./constraints.go:69:7:   flow: {heap} ← *c:
./constraints.go:69:7:     from c.Store (dot of pointer) at ./constraints.go:70:13
./constraints.go:69:7:     from c.Store.Get(k) (call parameter) at ./constraints.go:70:23
./constraints.go:69:28: parameter k leaks to {heap} for (*cached[go.shape.string,go.shape.[]uint8]).Get with derefs=0:
./constraints.go:69:28:   flow: {heap} ← k:
./constraints.go:69:28:     from c.Store.Get(k) (call parameter) at ./constraints.go:70:23
./constraints.go:70:2: moved to heap: v
./constraints.go:83:20: ([]byte)("v") escapes to heap in main:
./constraints.go:83:20:   flow: {heap} ← &{storage for ([]byte)("v")}:
./constraints.go:83:20:     from ([]byte)("v") (spill) at ./constraints.go:83:20
./constraints.go:83:20:     from c.Store.Put("k", ([]byte)("v")) (call parameter) at ./constraints.go:83:7
./constraints.go:79:17: len(numbers) escapes to heap in main:
./constraints.go:79:17:   flow: {storage for ... argument} ← &{storage for len(numbers)}:
./constraints.go:79:17:     from len(numbers) (spill) at ./constraints.go:79:17
./constraints.go:79:17:     from ... argument (slice-literal-element) at ./constraints.go:79:13
./constraints.go:79:17:   flow: fmt.a ← &{storage for ... argument}:
./constraints.go:79:17:     from ... argument (spill) at ./constraints.go:79:13
./constraints.go:79:17:     from fmt.a := ... argument (assign-pair) at ./constraints.go:79:13
./constraints.go:79:17:   flow: {heap} ← *fmt.a:
./constraints.go:79:17:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./constraints.go:79:13
./constraints.go:85:20: string(v) escapes to heap in main:
./constraints.go:85:20:   flow: {storage for ... argument} ← &{storage for string(v)}:
./constraints.go:85:20:     from string(v) (spill) at ./constraints.go:85:20
./constraints.go:85:20:     from ... argument (slice-literal-element) at ./constraints.go:85:13
./constraints.go:85:20:   flow: fmt.a ← &{storage for ... argument}:
./constraints.go:85:20:     from ... argument (spill) at ./constraints.go:85:13
./constraints.go:85:20:     from fmt.a := ... argument (assign-pair) at ./constraints.go:85:13
./constraints.go:85:20:   flow: {heap} ← *fmt.a:
./constraints.go:85:20:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./constraints.go:85:13
./constraints.go:85:31: string(*c.last) escapes to heap in main:
./constraints.go:85:31:   flow: {storage for ... argument} ← &{storage for string(*c.last)}:
./constraints.go:85:31:     from string(*c.last) (spill) at ./constraints.go:85:31
./constraints.go:85:31:     from ... argument (slice-literal-element) at ./constraints.go:85:13
./constraints.go:85:31:   flow: fmt.a ← &{storage for ... argument}:
./constraints.go:85:31:     from ... argument (spill) at ./constraints.go:85:13
./constraints.go:85:31:     from fmt.a := ... argument (assign-pair) at ./constraints.go:85:13
./constraints.go:85:31:   flow: {heap} ← *fmt.a:
./constraints.go:85:31:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./constraints.go:85:13
./constraints.go:82:63: &memory[go.shape.string,go.shape.[]uint8]{...} escapes to heap in main:
./constraints.go:82:63:   flow: ~r0 ← &{storage for &memory[go.shape.string,go.shape.[]uint8]{...}}:
./constraints.go:82:63:     from &memory[go.shape.string,go.shape.[]uint8]{...} (spill) at ./constraints.go:82:63
./constraints.go:82:63:     from &memory[go.shape.string,go.shape.[]uint8]{...} (interface-converted) at ./constraints.go:82:63
./constraints.go:82:63:     from ~r0 = &memory[go.shape.string,go.shape.[]uint8]{...} (assign-pair) at ./constraints.go:82:63
./constraints.go:82:63:   flow: {storage for &cached[string,[]uint8]{...}} ← ~r0:
./constraints.go:82:63:     from cached[string,[]uint8]{...} (struct literal element) at ./constraints.go:82:30
./constraints.go:82:63:   flow: c ← &{storage for &cached[string,[]uint8]{...}}:
./constraints.go:82:63:     from &cached[string,[]uint8]{...} (spill) at ./constraints.go:82:7
./constraints.go:82:63:     from c := &cached[string,[]uint8]{...} (assign) at ./constraints.go:82:4
./constraints.go:82:63:   flow: {heap} ← *c:
./constraints.go:82:63:     from c.Store (dot of pointer) at ./constraints.go:83:3
./constraints.go:82:63:     from c.Store.Put("k", ([]byte)("v")) (call parameter) at ./constraints.go:83:7
./constraints.go:85:32: string(*c.last) escapes to heap in main:
./constraints.go:85:32:   flow: {storage for string(*c.last)} ← &{storage for string(*c.last)}:
./constraints.go:85:32:     from string(*c.last) (spill) at ./constraints.go:85:32
./constraints.go:85:32:     from string(*c.last) (interface-converted) at ./constraints.go:85:31
./constraints.go:85:21: string(v) escapes to heap in main:
./constraints.go:85:21:   flow: {storage for string(v)} ← &{storage for string(v)}:
./constraints.go:85:21:     from string(v) (spill) at ./constraints.go:85:21
./constraints.go:85:21:     from string(v) (interface-converted) at ./constraints.go:85:20
./constraints.go:82:63: make(map[go.shape.string]go.shape.[]uint8) escapes to heap in main:
./constraints.go:82:63:   flow: {storage for &memory[go.shape.string,go.shape.[]uint8]{...}} ← &{storage for make(map[go.shape.string]go.shape.[]uint8)}:
./constraints.go:82:63:     from make(map[go.shape.string]go.shape.[]uint8) (spill) at ./constraints.go:82:63
./constraints.go:82:63:     from memory[go.shape.string,go.shape.[]uint8]{...} (struct literal element) at ./constraints.go:82:63
./constraints.go:78:43: []string{...} does not escape
./constraints.go:79:13: ... argument does not escape
./constraints.go:79:17: len(numbers) escapes to heap
./constraints.go:80:34: []string{...} does not escape
./constraints.go:81:13: ... argument does not escape
./constraints.go:82:7: &cached[string,[]uint8]{...} does not escape
./constraints.go:82:63: &memory[go.shape.string,go.shape.[]uint8]{...} escapes to heap
./constraints.go:82:63: make(map[go.shape.string]go.shape.[]uint8) escapes to heap
./constraints.go:83:20: ([]byte)("v") escapes to heap
./constraints.go:85:13: ... argument does not escape
./constraints.go:85:20: string(v) escapes to heap
./constraints.go:85:21: string(v) escapes to heap
./constraints.go:85:31: string(*c.last) escapes to heap
./constraints.go:85:32: string(*c.last) escapes to heap
./constraints.go:58:28: parameter k leaks to {heap} for (*memory[go.shape.string,go.shape.[]uint8]).Put with derefs=0:
./constraints.go:58:28:   flow: {heap} ← k:
./constraints.go:58:28:     from m.data[k] (key of map put) at ./constraints.go:58:46
./constraints.go:58:33: parameter v leaks to {heap} for (*memory[go.shape.string,go.shape.[]uint8]).Put with derefs=0:
./constraints.go:58:33:   flow: {heap} ← v:
./constraints.go:58:33:     from m.data[k] = v (assign) at ./constraints.go:58:50
./constraints.go:53:33: k escapes to heap in (*memory[go.shape.string,go.shape.[]uint8]).Get:
./constraints.go:53:33:   flow: {storage for ... argument} ← &{storage for k}:
./constraints.go:53:33:     from k (spill) at ./constraints.go:53:33
./constraints.go:53:33:     from ... argument (slice-literal-element) at ./constraints.go:53:23
./constraints.go:53:33:   flow: fmt.a ← &{storage for ... argument}:
./constraints.go:53:33:     from ... argument (spill) at ./constraints.go:53:23
./constraints.go:53:33:     from fmt.format, fmt.a := "no %v", ... argument (assign-pair) at ./constraints.go:53:23
./constraints.go:53:33:   flow: {heap} ← *fmt.a:
./constraints.go:53:33:     from fmt.errorf(fmt.format, fmt.a...) (call parameter) at ./constraints.go:53:23
./constraints.go:50:28: parameter k leaks to {storage for k} for (*memory[go.shape.string,go.shape.[]uint8]).Get with derefs=0:
./constraints.go:50:28:   flow: {storage for k} ← k:
./constraints.go:50:28:     from k (interface-converted) at ./constraints.go:53:33
./constraints.go:53:23: &errors.errorString{...} escapes to heap in (*memory[go.shape.string,go.shape.[]uint8]).Get:
./constraints.go:53:23:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
./constraints.go:53:23:     from &errors.errorString{...} (spill) at ./constraints.go:53:23
./constraints.go:53:23:     from &errors.errorString{...} (interface-converted) at ./constraints.go:53:23
./constraints.go:53:23:     from ~r0 = &errors.errorString{...} (assign-pair) at ./constraints.go:53:23
./constraints.go:53:23:   flow: fmt.err ← ~r0:
./constraints.go:53:23:     from fmt.err = ~r0 (assign-pair) at ./constraints.go:53:23
./constraints.go:53:23:   flow: ~r1 ← fmt.err:
./constraints.go:53:23:     from return v, fmt.err (return) at ./constraints.go:53:3
./constraints.go:53:23: ... argument does not escape
./constraints.go:53:33: k escapes to heap
./constraints.go:53:23: &errors.errorString{...} escapes to heap
./constraints.go:58:28: parameter k leaks to {heap} for (*memory[string,[]uint8]).Put with derefs=0:
./constraints.go:58:28:   flow: k ← k:
./constraints.go:58:28:     from m, .dict, k, v := m, &.dict.memory[string,[]uint8], k, v (assign-pair) at ./constraints.go:58:6
./constraints.go:58:28:   flow: {heap} ← k:
./constraints.go:58:28:     from m.data[k] (key of map put) at ./constraints.go:58:6
./constraints.go:58:33: parameter v leaks to {heap} for (*memory[string,[]uint8]).Put with derefs=0:
./constraints.go:58:33:   flow: v ← v:
./constraints.go:58:33:     from m, .dict, k, v := m, &.dict.memory[string,[]uint8], k, v (assign-pair) at ./constraints.go:58:6
./constraints.go:58:33:   flow: {heap} ← v:
./constraints.go:58:33:     from m.data[k] = v (assign) at ./constraints.go:58:6
./constraints.go:50:28: parameter k leaks to {heap} for (*memory[string,[]uint8]).Get with derefs=0:
./constraints.go:50:28:   flow: {heap} ← k:
./constraints.go:50:28:     from (*memory[go.shape.string,go.shape.[]uint8]).Get(m, &.dict.memory[string,[]uint8], k) (call parameter) at ./constraints.go:50:6
./constraints.go:61:9: &memory[go.shape.string,go.shape.[]uint8]{...} escapes to heap in NewMemory[go.shape.string,go.shape.[]uint8]:
./constraints.go:61:9:   flow: ~r0 ← &{storage for &memory[go.shape.string,go.shape.[]uint8]{...}}:
./constraints.go:61:9:     from &memory[go.shape.string,go.shape.[]uint8]{...} (spill) at ./constraints.go:61:9
./constraints.go:61:9:     from &memory[go.shape.string,go.shape.[]uint8]{...} (interface-converted) at ./constraints.go:61:9
./constraints.go:61:9:     from return &memory[go.shape.string,go.shape.[]uint8]{...} (return) at ./constraints.go:61:2
./constraints.go:61:33: make(map[go.shape.string]go.shape.[]uint8) escapes to heap in NewMemory[go.shape.string,go.shape.[]uint8]:
./constraints.go:61:33:   flow: {storage for &memory[go.shape.string,go.shape.[]uint8]{...}} ← &{storage for make(map[go.shape.string]go.shape.[]uint8)}:
./constraints.go:61:33:     from make(map[go.shape.string]go.shape.[]uint8) (spill) at ./constraints.go:61:33
./constraints.go:61:33:     from memory[go.shape.string,go.shape.[]uint8]{...} (struct literal element) at ./constraints.go:61:22
./constraints.go:61:9: &memory[go.shape.string,go.shape.[]uint8]{...} escapes to heap
./constraints.go:61:33: make(map[go.shape.string]go.shape.[]uint8) escapes to heap
./constraints.go:60:6: &memory[go.shape.string,go.shape.[]uint8]{...} escapes to heap in NewMemory[string,[]uint8]:
./constraints.go:60:6:   flow: ~r0 ← &{storage for &memory[go.shape.string,go.shape.[]uint8]{...}}:
./constraints.go:60:6:     from &memory[go.shape.string,go.shape.[]uint8]{...} (spill) at ./constraints.go:60:6
./constraints.go:60:6:     from &memory[go.shape.string,go.shape.[]uint8]{...} (interface-converted) at ./constraints.go:60:6
./constraints.go:60:6:     from ~r0 = &memory[go.shape.string,go.shape.[]uint8]{...} (assign-pair) at ./constraints.go:60:6
./constraints.go:60:6:   flow: ~r0 ← ~r0:
./constraints.go:60:6:     from return ~r0 (return) at ./constraints.go:60:6
./constraints.go:60:6: make(map[go.shape.string]go.shape.[]uint8) escapes to heap in NewMemory[string,[]uint8]:
./constraints.go:60:6:   flow: {storage for &memory[go.shape.string,go.shape.[]uint8]{...}} ← &{storage for make(map[go.shape.string]go.shape.[]uint8)}:
./constraints.go:60:6:     from make(map[go.shape.string]go.shape.[]uint8) (spill) at ./constraints.go:60:6
./constraints.go:60:6:     from memory[go.shape.string,go.shape.[]uint8]{...} (struct literal element) at ./constraints.go:60:6
./constraints.go:60:6: &memory[go.shape.string,go.shape.[]uint8]{...} escapes to heap
./constraints.go:60:6: make(map[go.shape.string]go.shape.[]uint8) escapes to heap
./constraints.go:69:28: parameter k leaks to {heap} for (*cached[string,[]uint8]).Get with derefs=0:
./constraints.go:69:28:   flow: {heap} ← k:
./constraints.go:69:28:     from (*cached[go.shape.string,go.shape.[]uint8]).Get(c, &.dict.cached[string,[]uint8], k) (call parameter) at ./constraints.go:69:6
./constraints.go:69:7: parameter c leaks to {heap} for (*cached[string,[]uint8]).Get with derefs=1:
./constraints.go:69:7:   flow: {temp} ← c:
./constraints.go:69:7:     from (*cached[go.shape.string,go.shape.[]uint8]).Get(c, &.dict.cached[string,[]uint8], k) (call parameter) at ./constraints.go:69:6
./constraints.go:69:7:   flow: {heap} ← *{temp}:
./constraints.go:33:35: parameter texts leaks to {heap} for ParseAll[main.Name,*main.Name] with derefs=1:
./constraints.go:33:35:   flow: {heap} ← *texts:
./constraints.go:33:35:     from ParseAll[go.shape.struct { main.first string; main.last string },go.shape.*main.Name](&.dict.ParseAll[main.Name,*main.Name], texts) (call parameter) at ./constraints.go:33:6
./constraints.go:33:35: parameter texts leaks to {heap} for ParseAll[main.Number,*main.Number] with derefs=1:
./constraints.go:33:35:   flow: {heap} ← *texts:
./constraints.go:33:35:     from ParseAll[go.shape.struct { main.value int },go.shape.*main.Number](&.dict.ParseAll[main.Number,*main.Number], texts) (call parameter) at ./constraints.go:33:6
<autogenerated>:1: parameter ~p0 leaks to {heap} for Store[string,[]uint8].Get with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Get(~p1) (call parameter) at <autogenerated>:1
./constraints.go:44:6: parameter ~p1 leaks to {heap} for Store[string,[]uint8].Get with derefs=0:
./constraints.go:44:6:   flow: {heap} ← ~p1:
./constraints.go:44:6:     from ~p0.Get(~p1) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for Store[string,[]uint8].Put with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Put(~p1, ~p2) (call parameter) at <autogenerated>:1
./constraints.go:45:6: parameter ~p1 leaks to {heap} for Store[string,[]uint8].Put with derefs=0:
./constraints.go:45:6:   flow: {heap} ← ~p1:
./constraints.go:45:6:     from ~p0.Put(~p1, ~p2) (call parameter) at <autogenerated>:1
./constraints.go:45:9: parameter ~p2 leaks to {heap} for Store[string,[]uint8].Put with derefs=0:
./constraints.go:45:9:   flow: {heap} ← ~p2:
./constraints.go:45:9:     from ~p0.Put(~p1, ~p2) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for cached[string,[]uint8].Put with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Store (dot) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Store.Put(~p1, ~p2) (call parameter) at <autogenerated>:1
./constraints.go:45:6: parameter ~p1 leaks to {heap} for cached[string,[]uint8].Put with derefs=0:
./constraints.go:45:6:   flow: {heap} ← ~p1:
./constraints.go:45:6:     from ~p0.Store.Put(~p1, ~p2) (call parameter) at <autogenerated>:1
./constraints.go:45:9: parameter ~p2 leaks to {heap} for cached[string,[]uint8].Put with derefs=0:
./constraints.go:45:9:   flow: {heap} ← ~p2:
./constraints.go:45:9:     from ~p0.Store.Put(~p1, ~p2) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for (*cached[string,[]uint8]).Put with derefs=1:
<autogenerated>:1:   flow: {heap} ← *~p0:
<autogenerated>:1:     from ~p0.Store (dot of pointer) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Store.Put(~p1, ~p2) (call parameter) at <autogenerated>:1
./constraints.go:45:6: parameter ~p1 leaks to {heap} for (*cached[string,[]uint8]).Put with derefs=0:
./constraints.go:45:6:   flow: {heap} ← ~p1:
./constraints.go:45:6:     from ~p0.Store.Put(~p1, ~p2) (call parameter) at <autogenerated>:1
./constraints.go:45:9: parameter ~p2 leaks to {heap} for (*cached[string,[]uint8]).Put with derefs=0:
./constraints.go:45:9:   flow: {heap} ← ~p2:
./constraints.go:45:9:     from ~p0.Store.Put(~p1, ~p2) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for Store[go.shape.string,go.shape.[]uint8].Get with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Get(~p1) (call parameter) at <autogenerated>:1
./constraints.go:44:6: parameter ~p1 leaks to {heap} for Store[go.shape.string,go.shape.[]uint8].Get with derefs=0:
./constraints.go:44:6:   flow: {heap} ← ~p1:
./constraints.go:44:6:     from ~p0.Get(~p1) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for Store[go.shape.string,go.shape.[]uint8].Put with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Put(~p1, ~p2) (call parameter) at <autogenerated>:1
./constraints.go:45:6: parameter ~p1 leaks to {heap} for Store[go.shape.string,go.shape.[]uint8].Put with derefs=0:
./constraints.go:45:6:   flow: {heap} ← ~p1:
./constraints.go:45:6:     from ~p0.Put(~p1, ~p2) (call parameter) at <autogenerated>:1
./constraints.go:45:9: parameter ~p2 leaks to {heap} for Store[go.shape.string,go.shape.[]uint8].Put with derefs=0:
./constraints.go:45:9:   flow: {heap} ← ~p2:
./constraints.go:45:9:     from ~p0.Put(~p1, ~p2) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for cached[go.shape.string,go.shape.[]uint8].Put with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Store (dot) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Store.Put(~p1, ~p2) (call parameter) at <autogenerated>:1
./constraints.go:45:6: parameter ~p1 leaks to {heap} for cached[go.shape.string,go.shape.[]uint8].Put with derefs=0:
./constraints.go:45:6:   flow: {heap} ← ~p1:
./constraints.go:45:6:     from ~p0.Store.Put(~p1, ~p2) (call parameter) at <autogenerated>:1
./constraints.go:45:9: parameter ~p2 leaks to {heap} for cached[go.shape.string,go.shape.[]uint8].Put with derefs=0:
./constraints.go:45:9:   flow: {heap} ← ~p2:
./constraints.go:45:9:     from ~p0.Store.Put(~p1, ~p2) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for (*cached[go.shape.string,go.shape.[]uint8]).Put with derefs=1:
<autogenerated>:1:   flow: {heap} ← *~p0:
<autogenerated>:1:     from ~p0.Store (dot of pointer) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Store.Put(~p1, ~p2) (call parameter) at <autogenerated>:1
./constraints.go:45:6: parameter ~p1 leaks to {heap} for (*cached[go.shape.string,go.shape.[]uint8]).Put with derefs=0:
./constraints.go:45:6:   flow: {heap} ← ~p1:
./constraints.go:45:6:     from ~p0.Store.Put(~p1, ~p2) (call parameter) at <autogenerated>:1
./constraints.go:45:9: parameter ~p2 leaks to {heap} for (*cached[go.shape.string,go.shape.[]uint8]).Put with derefs=0:
./constraints.go:45:9:   flow: {heap} ← ~p2:
./constraints.go:45:9:     from ~p0.Store.Put(~p1, ~p2) (call parameter) at <autogenerated>:1
