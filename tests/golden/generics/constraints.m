# command-line-arguments
./constraints.go:18:6: can inline (*Number).Parse
./constraints.go:23:6: can inline (*Name).Parse
./constraints.go:60:6: can inline NewMemory[go.shape.string,go.shape.[]uint8]
./constraints.go:58:6: can inline (*memory[go.shape.string,go.shape.[]uint8]).Put
./constraints.go:58:6: can inline (*memory[string,[]uint8]).Put
./constraints.go:50:6: can inline (*memory[string,[]uint8]).Get
./constraints.go:60:6: can inline NewMemory[string,[]uint8]
./constraints.go:69:6: can inline (*cached[string,[]uint8]).Get
./constraints.go:33:6: can inline ParseAll[main.Name,*main.Name]
./constraints.go:33:6: can inline ParseAll[main.Number,*main.Number]
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
./constraints.go:23:7: n does not escape
./constraints.go:23:22: leaking param: s
./constraints.go:30:35: "no space in " + s escapes to heap
./constraints.go:30:19: &errors.errorString{...} escapes to heap
./constraints.go:34:13: make([]go.shape.struct { main.value int }, len(texts)) escapes to heap
./constraints.go:37:26: ... argument does not escape
./constraints.go:37:42: i escapes to heap
./constraints.go:37:26: &errors.errorString{...} escapes to heap
./constraints.go:34:13: make([]go.shape.struct { main.first string; main.last string }, len(texts)) escapes to heap
./constraints.go:37:26: ... argument does not escape
./constraints.go:37:42: i escapes to heap
./constraints.go:37:26: &errors.errorString{...} escapes to heap
./constraints.go:70:2: moved to heap: v
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
./constraints.go:53:23: ... argument does not escape
./constraints.go:53:33: k escapes to heap
./constraints.go:53:23: &errors.errorString{...} escapes to heap
./constraints.go:61:9: &memory[go.shape.string,go.shape.[]uint8]{...} escapes to heap
./constraints.go:61:33: make(map[go.shape.string]go.shape.[]uint8) escapes to heap
./constraints.go:60:6: &memory[go.shape.string,go.shape.[]uint8]{...} escapes to heap
./constraints.go:60:6: make(map[go.shape.string]go.shape.[]uint8) escapes to heap
