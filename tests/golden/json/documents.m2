# command-line-arguments
./documents.go:16:6: cannot inline day.MarshalJSON: function too complex: cost 152 exceeds budget 80
./documents.go:18:6: cannot inline (*day).UnmarshalJSON: function too complex: cost 170 exceeds budget 80
./documents.go:33:6: can inline level.MarshalText with cost 9 as: method(level) func() ([]byte, error) { return ([]byte)([]string{...}[l]), nil }
./documents.go:50:6: can inline (*invoice).total with cost 12 as: method(*invoice) func() float64 { for loop; return  }
./documents.go:57:6: cannot inline read: function too complex: cost 367 exceeds budget 80
./documents.go:73:6: can inline dig with cost 36 as: func(any, ...string) (any, bool) { for loop; return v, true }
./documents.go:86:6: cannot inline main: function too complex: cost 604 exceeds budget 80
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]) func(*[16]uintptr, *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }, *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]) func(*[16]uintptr, *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }) *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int } { return (*go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]) func(*[16]uintptr, *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]) func(*[16]uintptr) *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int } { return (*go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[os.dirInfo]).CompareAndSwap with cost 70 as: method(*atomic.Pointer[os.dirInfo]) func(*os.dirInfo, *os.dirInfo) bool { return (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.old, atomic.new) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[os.dirInfo]).Swap with cost 68 as: method(*atomic.Pointer[os.dirInfo]) func(*os.dirInfo) *os.dirInfo { return (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap(atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.new) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[os.dirInfo]).Store with cost 66 as: method(*atomic.Pointer[os.dirInfo]) func(*os.dirInfo) { (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store(atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.val) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[os.dirInfo]).Load with cost 9 as: method(*atomic.Pointer[os.dirInfo]) func() *os.dirInfo { return (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Load(atomic.x, &atomic..dict.Pointer[os.dirInfo]) }
./documents.go:16:65: inlining call to json.Marshal
./documents.go:16:65: inlining call to json.DefaultOptionsV1
./documents.go:20:26: inlining call to json.Unmarshal
./documents.go:20:26: inlining call to json.DefaultOptionsV1
./documents.go:67:26: inlining call to fmt.Errorf
./documents.go:67:26: inlining call to errors.New
./documents.go:88:41: inlining call to strings.NewReader
./documents.go:89:51: inlining call to (*invoice).total
./documents.go:89:13: inlining call to fmt.Println
./documents.go:92:24: inlining call to json.NewEncoder
./documents.go:93:15: inlining call to json.(*Encoder).SetIndent
./documents.go:95:14: inlining call to fmt.Println
./documents.go:98:16: inlining call to json.Unmarshal
./documents.go:99:17: inlining call to dig
./documents.go:99:13: inlining call to fmt.Println
./documents.go:92:24: inlining call to json.DefaultOptionsV1
./documents.go:98:16: inlining call to json.DefaultOptionsV1
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Load
<autogenerated>:1: inlining call to time.Time.AppendText
<autogenerated>:1: inlining call to time.Time.AppendText
<autogenerated>:1: inlining call to time.(*Time).GobDecode
<autogenerated>:1: inlining call to time.Time.Hour
<autogenerated>:1: inlining call to time.Time.Hour
<autogenerated>:1: inlining call to time.Time.In
<autogenerated>:1: inlining call to time.(*Time).setLoc
<autogenerated>:1: inlining call to time.(*Time).stripMono
<autogenerated>:1: inlining call to time.(*Time).sec
<autogenerated>:1: inlining call to time.Time.In
<autogenerated>:1: inlining call to time.(*Time).setLoc
<autogenerated>:1: inlining call to time.(*Time).stripMono
<autogenerated>:1: inlining call to time.(*Time).sec
<autogenerated>:1: inlining call to time.Time.IsZero
<autogenerated>:1: inlining call to time.Time.IsZero
<autogenerated>:1: inlining call to time.Time.Local
<autogenerated>:1: inlining call to time.(*Time).setLoc
<autogenerated>:1: inlining call to time.(*Time).stripMono
<autogenerated>:1: inlining call to time.(*Time).sec
<autogenerated>:1: inlining call to time.Time.Local
<autogenerated>:1: inlining call to time.(*Time).setLoc
<autogenerated>:1: inlining call to time.(*Time).stripMono
<autogenerated>:1: inlining call to time.(*Time).sec
<autogenerated>:1: inlining call to time.Time.Location
<autogenerated>:1: inlining call to time.Time.Location
<autogenerated>:1: inlining call to time.Time.MarshalBinary
<autogenerated>:1: inlining call to time.Time.MarshalBinary
<autogenerated>:1: inlining call to time.Time.MarshalText
<autogenerated>:1: inlining call to time.Time.MarshalText
<autogenerated>:1: inlining call to time.Time.Minute
<autogenerated>:1: inlining call to time.Time.Minute
<autogenerated>:1: inlining call to time.Time.Nanosecond
<autogenerated>:1: inlining call to time.(*Time).nsec
<autogenerated>:1: inlining call to time.Time.Nanosecond
<autogenerated>:1: inlining call to time.(*Time).nsec
<autogenerated>:1: inlining call to time.Time.Second
<autogenerated>:1: inlining call to time.Time.Second
<autogenerated>:1: inlining call to time.Time.UTC
<autogenerated>:1: inlining call to time.(*Time).setLoc
<autogenerated>:1: inlining call to time.(*Time).stripMono
<autogenerated>:1: inlining call to time.(*Time).sec
<autogenerated>:1: inlining call to time.Time.UTC
<autogenerated>:1: inlining call to time.(*Time).setLoc
<autogenerated>:1: inlining call to time.(*Time).stripMono
<autogenerated>:1: inlining call to time.(*Time).sec
<autogenerated>:1: inlining call to time.Time.Unix
<autogenerated>:1: inlining call to time.(*Time).unixSec
<autogenerated>:1: inlining call to time.(*Time).sec
<autogenerated>:1: inlining call to time.Time.Unix
<autogenerated>:1: inlining call to time.(*Time).unixSec
<autogenerated>:1: inlining call to time.(*Time).sec
<autogenerated>:1: inlining call to time.Time.UnixMicro
<autogenerated>:1: inlining call to time.(*Time).unixSec
<autogenerated>:1: inlining call to time.(*Time).nsec
<autogenerated>:1: inlining call to time.(*Time).sec
<autogenerated>:1: inlining call to time.Time.UnixMicro
<autogenerated>:1: inlining call to time.(*Time).unixSec
<autogenerated>:1: inlining call to time.(*Time).nsec
<autogenerated>:1: inlining call to time.(*Time).sec
<autogenerated>:1: inlining call to time.Time.UnixMilli
<autogenerated>:1: inlining call to time.(*Time).unixSec
<autogenerated>:1: inlining call to time.(*Time).nsec
<autogenerated>:1: inlining call to time.(*Time).sec
<autogenerated>:1: inlining call to time.Time.UnixMilli
<autogenerated>:1: inlining call to time.(*Time).unixSec
<autogenerated>:1: inlining call to time.(*Time).nsec
<autogenerated>:1: inlining call to time.(*Time).sec
<autogenerated>:1: inlining call to time.Time.UnixNano
<autogenerated>:1: inlining call to time.(*Time).unixSec
<autogenerated>:1: inlining call to time.(*Time).nsec
<autogenerated>:1: inlining call to time.(*Time).sec
<autogenerated>:1: inlining call to time.Time.UnixNano
<autogenerated>:1: inlining call to time.(*Time).unixSec
<autogenerated>:1: inlining call to time.(*Time).nsec
<autogenerated>:1: inlining call to time.(*Time).sec
<autogenerated>:1: inlining call to time.(*Time).UnmarshalText
<autogenerated>:1: inlining call to time.Time.Weekday
<autogenerated>:1: inlining call to time.absSeconds.days
<autogenerated>:1: inlining call to time.absDays.weekday
<autogenerated>:1: inlining call to time.Time.Weekday
<autogenerated>:1: inlining call to time.absSeconds.days
<autogenerated>:1: inlining call to time.absDays.weekday
<autogenerated>:1: inlining call to time.(*Time).mono
<autogenerated>:1: inlining call to time.(*Time).nsec
<autogenerated>:1: inlining call to time.(*Time).sec
<autogenerated>:1: inlining call to time.(*Time).setLoc
<autogenerated>:1: inlining call to time.(*Time).stripMono
<autogenerated>:1: inlining call to time.(*Time).sec
<autogenerated>:1: inlining call to time.(*Time).setMono
<autogenerated>:1: inlining call to time.(*Time).stripMono
<autogenerated>:1: inlining call to time.(*Time).sec
<autogenerated>:1: inlining call to time.(*Time).unixSec
<autogenerated>:1: inlining call to time.(*Time).sec
<autogenerated>:1: inlining call to level.MarshalText
./documents.go:16:74: time.Time.Format(d.Time, "2006-01-02") escapes to heap in day.MarshalJSON:
./documents.go:16:74:   flow: json.v ← &{storage for time.Time.Format(d.Time, "2006-01-02")}:
./documents.go:16:74:     from time.Time.Format(d.Time, "2006-01-02") (spill) at ./documents.go:16:74
./documents.go:16:74:     from json.v := time.Time.Format(d.Time, "2006-01-02") (assign-pair) at ./documents.go:16:65
./documents.go:16:74:   flow: {heap} ← json.v:
./documents.go:16:74:     from json.Marshal(json.v, ... argument...) (call parameter) at ./documents.go:16:65
./documents.go:16:7: d does not escape
./documents.go:16:74: time.Time.Format(d.Time, "2006-01-02") escapes to heap
./documents.go:16:65: ... argument does not escape
./documents.go:18:29: parameter data leaks to {heap} for (*day).UnmarshalJSON with derefs=0:
./documents.go:18:29:   flow: json.data ← data:
./documents.go:18:29:     from json.data, json.v := data, &s (assign-pair) at ./documents.go:20:26
./documents.go:18:29:   flow: {heap} ← json.data:
./documents.go:18:29:     from json.Unmarshal(json.data, json.v, ... argument...) (call parameter) at ./documents.go:20:26
./documents.go:19:6: s escapes to heap in (*day).UnmarshalJSON:
./documents.go:19:6:   flow: json.v ← &s:
./documents.go:19:6:     from &s (address-of) at ./documents.go:20:33
./documents.go:19:6:     from &s (interface-converted) at ./documents.go:20:33
./documents.go:19:6:     from json.data, json.v := data, &s (assign-pair) at ./documents.go:20:26
./documents.go:19:6:   flow: {heap} ← json.v:
./documents.go:19:6:     from json.Unmarshal(json.data, json.v, ... argument...) (call parameter) at ./documents.go:20:26
./documents.go:18:7: d does not escape
./documents.go:18:29: leaking param: data
./documents.go:19:6: moved to heap: s
./documents.go:20:26: ... argument does not escape
./documents.go:33:85: ([]byte)([]string{...}[l]) escapes to heap in level.MarshalText:
./documents.go:33:85:   flow: ~r0 ← &{storage for ([]byte)([]string{...}[l])}:
./documents.go:33:85:     from ([]byte)([]string{...}[l]) (spill) at ./documents.go:33:85
./documents.go:33:85:     from return ([]byte)([]string{...}[l]), nil (return) at ./documents.go:33:48
./documents.go:33:85: ([]byte)([]string{...}[l]) escapes to heap
./documents.go:33:70: []string{...} does not escape
./documents.go:50:7: i does not escape
./documents.go:57:11: parameter r leaks to {heap} for read with derefs=0:
./documents.go:57:11:   flow: {heap} ← r:
./documents.go:57:11:     from json.NewDecoder(r) (call parameter) at ./documents.go:58:24
./documents.go:62:10: &invoice{...} escapes to heap in read:
./documents.go:62:10:   flow: inv ← &{storage for &invoice{...}}:
./documents.go:62:10:     from &invoice{...} (spill) at ./documents.go:62:10
./documents.go:62:10:     from inv := &invoice{...} (assign) at ./documents.go:62:7
./documents.go:62:10:   flow: {heap} ← inv:
./documents.go:62:10:     from inv (interface-converted) at ./documents.go:63:28
./documents.go:62:10:     from (*json.Decoder).Decode(dec, inv) (call parameter) at ./documents.go:63:27
./documents.go:67:48: len(out) escapes to heap in read:
./documents.go:67:48:   flow: {storage for ... argument} ← &{storage for len(out)}:
./documents.go:67:48:     from len(out) (spill) at ./documents.go:67:48
./documents.go:67:48:     from ... argument (slice-literal-element) at ./documents.go:67:26
./documents.go:67:48:   flow: fmt.a ← &{storage for ... argument}:
./documents.go:67:48:     from ... argument (spill) at ./documents.go:67:26
./documents.go:67:48:     from fmt.format, fmt.a := "invoice %d: %w", ... argument (assign-pair) at ./documents.go:67:26
./documents.go:67:48:   flow: {heap} ← *fmt.a:
./documents.go:67:48:     from fmt.errorf(fmt.format, fmt.a...) (call parameter) at ./documents.go:67:26
./documents.go:62:43: map[string]string{} escapes to heap in read:
./documents.go:62:43:   flow: {storage for &invoice{...}} ← &{storage for map[string]string{}}:
./documents.go:62:43:     from map[string]string{} (spill) at ./documents.go:62:43
./documents.go:62:43:     from invoice{...} (struct literal element) at ./documents.go:62:18
./documents.go:67:26: &errors.errorString{...} escapes to heap in read:
./documents.go:67:26:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
./documents.go:67:26:     from &errors.errorString{...} (spill) at ./documents.go:67:26
./documents.go:67:26:     from &errors.errorString{...} (interface-converted) at ./documents.go:67:26
./documents.go:67:26:     from ~r0 = &errors.errorString{...} (assign-pair) at ./documents.go:67:26
./documents.go:67:26:   flow: fmt.err ← ~r0:
./documents.go:67:26:     from fmt.err = ~r0 (assign-pair) at ./documents.go:67:26
./documents.go:67:26:   flow: ~r1 ← fmt.err:
./documents.go:67:26:     from return out, fmt.err (return) at ./documents.go:67:4
./documents.go:69:15: append(out, inv) escapes to heap in read:
./documents.go:69:15:   flow: out ← &{storage for append(out, inv)}:
./documents.go:69:15:     from append(out, inv) (spill) at ./documents.go:69:15
./documents.go:69:15:     from out = append(out, inv) (assign) at ./documents.go:69:7
./documents.go:69:15:   flow: ~r0 ← out:
./documents.go:69:15:     from return out, nil (return) at ./documents.go:65:4
./documents.go:57:11: leaking param: r
./documents.go:62:10: &invoice{...} escapes to heap
./documents.go:62:43: map[string]string{} escapes to heap
./documents.go:67:26: ... argument does not escape
./documents.go:67:48: len(out) escapes to heap
./documents.go:67:26: &errors.errorString{...} escapes to heap
./documents.go:69:15: append escapes to heap
./documents.go:73:10: parameter v leaks to ~r0 for dig with derefs=0:
./documents.go:73:10:   flow: ~r0 ← v:
./documents.go:73:10:     from return v, true (return) at ./documents.go:83:2
./documents.go:73:10: leaking param: v to result ~r0 level=0
./documents.go:73:17: path does not escape
./documents.go:90:35: map[string]any{...} escapes to heap in main:
./documents.go:90:35:   flow: {heap} ← &{storage for map[string]any{...}}:
./documents.go:90:35:     from map[string]any{...} (spill) at ./documents.go:90:35
./documents.go:90:35:     from invoices[0].Meta = map[string]any{...} (assign) at ./documents.go:90:19
./documents.go:90:44: true escapes to heap in main:
./documents.go:90:44:   flow: {heap} ← &{storage for true}:
./documents.go:90:44:     from true (spill) at ./documents.go:90:44
./documents.go:90:44:     from map[string]any{...} (map literal value) at ./documents.go:90:35
./documents.go:90:66: []string{...} escapes to heap in main:
./documents.go:90:66:   flow: {heap} ← &{storage for []string{...}}:
./documents.go:90:66:     from []string{...} (spill) at ./documents.go:90:66
./documents.go:90:66:     from map[string]any{...} (map literal value) at ./documents.go:90:35
./documents.go:90:66: []string{...} escapes to heap in main:
./documents.go:90:66:   flow: {storage for []string{...}} ← &{storage for []string{...}}:
./documents.go:90:66:     from []string{...} (spill) at ./documents.go:90:66
./documents.go:90:66:     from []string{...} (interface-converted) at ./documents.go:90:66
./documents.go:91:38: jsontext.Value("{\"k\":[1,2]}") escapes to heap in main:
./documents.go:91:38:   flow: {heap} ← &{storage for jsontext.Value("{\"k\":[1,2]}")}:
./documents.go:91:38:     from jsontext.Value("{\"k\":[1,2]}") (spill) at ./documents.go:91:38
./documents.go:91:38:     from invoices[0].Extra = jsontext.Value("{\"k\":[1,2]}") (assign) at ./documents.go:91:20
./documents.go:88:41: &strings.Reader{...} escapes to heap in main:
./documents.go:88:41:   flow: ~r0 ← &{storage for &strings.Reader{...}}:
./documents.go:88:41:     from &strings.Reader{...} (spill) at ./documents.go:88:41
./documents.go:88:41:     from ~r0 = &strings.Reader{...} (assign-pair) at ./documents.go:88:41
./documents.go:88:41:   flow: {heap} ← ~r0:
./documents.go:88:41:     from ~r0 (interface-converted) at ./documents.go:88:41
./documents.go:88:41:     from read(~r0) (call parameter) at ./documents.go:88:23
./documents.go:98:24: ([]byte)("{\"a\":{\"b\":[1,\"two\"]}}") escapes to heap in main:
./documents.go:98:24:   flow: json.data ← &{storage for ([]byte)("{\"a\":{\"b\":[1,\"two\"]}}")}:
./documents.go:98:24:     from ([]byte)("{\"a\":{\"b\":[1,\"two\"]}}") (spill) at ./documents.go:98:24
./documents.go:98:24:     from json.data, json.v := ([]byte)("{\"a\":{\"b\":[1,\"two\"]}}"), &anything (assign-pair) at ./documents.go:98:16
./documents.go:98:24:   flow: {heap} ← json.data:
./documents.go:98:24:     from json.Unmarshal(json.data, json.v, ... argument...) (call parameter) at ./documents.go:98:16
./documents.go:97:6: anything escapes to heap in main:
./documents.go:97:6:   flow: json.v ← &anything:
./documents.go:97:6:     from &anything (address-of) at ./documents.go:98:50
./documents.go:97:6:     from &anything (interface-converted) at ./documents.go:98:50
./documents.go:97:6:     from json.data, json.v := ([]byte)("{\"a\":{\"b\":[1,\"two\"]}}"), &anything (assign-pair) at ./documents.go:98:16
./documents.go:97:6:   flow: {heap} ← json.v:
./documents.go:97:6:     from json.Unmarshal(json.data, json.v, ... argument...) (call parameter) at ./documents.go:98:16
./documents.go:89:17: len(invoices) escapes to heap in main:
./documents.go:89:17:   flow: {storage for ... argument} ← &{storage for len(invoices)}:
./documents.go:89:17:     from len(invoices) (spill) at ./documents.go:89:17
./documents.go:89:17:     from ... argument (slice-literal-element) at ./documents.go:89:13
./documents.go:89:17:   flow: fmt.a ← &{storage for ... argument}:
./documents.go:89:17:     from ... argument (spill) at ./documents.go:89:13
./documents.go:89:17:     from fmt.a := ... argument (assign-pair) at ./documents.go:89:13
./documents.go:89:17:   flow: {heap} ← *fmt.a:
./documents.go:89:17:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./documents.go:89:13
./documents.go:89:51: sum escapes to heap in main:
./documents.go:89:51:   flow: {storage for ... argument} ← &{storage for sum}:
./documents.go:89:51:     from sum (spill) at ./documents.go:89:51
./documents.go:89:51:     from ... argument (slice-literal-element) at ./documents.go:89:13
./documents.go:89:51:   flow: fmt.a ← &{storage for ... argument}:
./documents.go:89:51:     from ... argument (spill) at ./documents.go:89:13
./documents.go:89:51:     from fmt.a := ... argument (assign-pair) at ./documents.go:89:13
./documents.go:89:51:   flow: {heap} ← *fmt.a:
./documents.go:89:51:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./documents.go:89:13
./documents.go:99:13: .autotmp_9 escapes to heap in main:
./documents.go:99:13:   flow: {storage for ... argument} ← &{storage for .autotmp_9}:
./documents.go:99:13:     from .autotmp_9 (spill) at ./documents.go:99:13
./documents.go:99:13:     from ... argument (slice-literal-element) at ./documents.go:99:13
./documents.go:99:13:   flow: fmt.a ← &{storage for ... argument}:
./documents.go:99:13:     from ... argument (spill) at ./documents.go:99:13
./documents.go:99:13:     from fmt.a := ... argument (assign-pair) at ./documents.go:99:13
./documents.go:99:13:   flow: {heap} ← *fmt.a:
./documents.go:99:13:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./documents.go:99:13
./documents.go:97:6: moved to heap: anything
./documents.go:88:41: &strings.Reader{...} escapes to heap
./documents.go:89:13: ... argument does not escape
./documents.go:89:17: len(invoices) escapes to heap
./documents.go:89:51: sum escapes to heap
./documents.go:90:35: map[string]any{...} escapes to heap
./documents.go:90:44: true escapes to heap
./documents.go:90:66: []string{...} escapes to heap
./documents.go:90:66: []string{...} escapes to heap
./documents.go:91:38: jsontext.Value("{\"k\":[1,2]}") escapes to heap
./documents.go:92:24: new(json.Encoder) does not escape
./documents.go:95:14: ... argument does not escape
./documents.go:98:24: ([]byte)("{\"a\":{\"b\":[1,\"two\"]}}") escapes to heap
./documents.go:98:16: ... argument does not escape
./documents.go:99:13: ... argument does not escape
./documents.go:99:17: ... argument does not escape
./documents.go:99:13: .autotmp_9 escapes to heap
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[os.dirInfo]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[os.dirInfo]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: atomic.old ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[os.dirInfo]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[os.dirInfo]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[os.dirInfo]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[os.dirInfo]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[os.dirInfo]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: atomic.val ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[os.dirInfo]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x, atomic..dict := atomic.x, &atomic..dict.Pointer[os.dirInfo] (assign-pair) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/time/time.go:1170:7: parameter time.t leaks to ~r0 for day.Add with derefs=0:
$GOROOT/src/time/time.go:1170:7:   flow: {temp} ← time.t:
$GOROOT/src/time/time.go:1170:7:     from time.t.Time (dot) at <autogenerated>:1
$GOROOT/src/time/time.go:1170:7:     from time.Time.Add(time.t.Time, time.d) (call parameter) at <autogenerated>:1
$GOROOT/src/time/time.go:1170:7:   flow: ~r0 ← {temp}:
$GOROOT/src/time/time.go:1170:7:     from return time.Time.Add(time.t.Time, time.d) (return) at <autogenerated>:1
$GOROOT/src/time/time.go:1170:7: parameter time.t leaks to ~r0 for (*day).Add with derefs=1:
$GOROOT/src/time/time.go:1170:7:   flow: {temp} ← *time.t:
$GOROOT/src/time/time.go:1170:7:     from time.t.Time (dot of pointer) at <autogenerated>:1
$GOROOT/src/time/time.go:1170:7:     from time.Time.Add(time.t.Time, time.d) (call parameter) at <autogenerated>:1
$GOROOT/src/time/time.go:1170:7:   flow: ~r0 ← {temp}:
$GOROOT/src/time/time.go:1170:7:     from return time.Time.Add(time.t.Time, time.d) (return) at <autogenerated>:1
$GOROOT/src/time/time.go:1262:7: parameter time.t leaks to {heap} for day.AddDate with derefs=0:
$GOROOT/src/time/time.go:1262:7:   flow: {heap} ← time.t:
$GOROOT/src/time/time.go:1262:7:     from time.t.Time (dot) at <autogenerated>:1
$GOROOT/src/time/time.go:1262:7:     from time.Time.AddDate(time.t.Time, time.years, time.months, time.days) (call parameter) at <autogenerated>:1
$GOROOT/src/time/time.go:1262:7: parameter time.t leaks to {heap} for (*day).AddDate with derefs=1:
$GOROOT/src/time/time.go:1262:7:   flow: {heap} ← *time.t:
$GOROOT/src/time/time.go:1262:7:     from time.t.Time (dot of pointer) at <autogenerated>:1
$GOROOT/src/time/time.go:1262:7:     from time.Time.AddDate(time.t.Time, time.years, time.months, time.days) (call parameter) at <autogenerated>:1
$GOROOT/src/time/time.go:1470:28: parameter time.b leaks to ~r0 for day.AppendBinary with derefs=0:
$GOROOT/src/time/time.go:1470:28:   flow: {temp} ← time.b:
$GOROOT/src/time/time.go:1470:28:     from time.Time.AppendBinary(time.t.Time, time.b) (call parameter) at <autogenerated>:1
$GOROOT/src/time/time.go:1470:28:   flow: .autotmp_4 ← {temp}:
$GOROOT/src/time/time.go:1470:28:   flow: ~r0 ← .autotmp_4:
$GOROOT/src/time/time.go:1470:28:     from return .autotmp_4, .autotmp_5 (return) at <autogenerated>:1
$GOROOT/src/time/time.go:1470:28: parameter time.b leaks to ~r0 for (*day).AppendBinary with derefs=0:
$GOROOT/src/time/time.go:1470:28:   flow: {temp} ← time.b:
$GOROOT/src/time/time.go:1470:28:     from time.Time.AppendBinary(time.t.Time, time.b) (call parameter) at <autogenerated>:1
$GOROOT/src/time/time.go:1470:28:   flow: .autotmp_4 ← {temp}:
$GOROOT/src/time/time.go:1470:28:   flow: ~r0 ← .autotmp_4:
$GOROOT/src/time/time.go:1470:28:     from return .autotmp_4, .autotmp_5 (return) at <autogenerated>:1
$GOROOT/src/time/format.go:655:28: parameter time.b leaks to ~r0 for day.AppendFormat with derefs=0:
$GOROOT/src/time/format.go:655:28:   flow: {temp} ← time.b:
$GOROOT/src/time/format.go:655:28:     from time.Time.AppendFormat(time.t.Time, time.b, time.layout) (call parameter) at <autogenerated>:1
$GOROOT/src/time/format.go:655:28:   flow: ~r0 ← {temp}:
$GOROOT/src/time/format.go:655:28:     from return time.Time.AppendFormat(time.t.Time, time.b, time.layout) (return) at <autogenerated>:1
$GOROOT/src/time/format.go:655:28: parameter time.b leaks to ~r0 for (*day).AppendFormat with derefs=0:
$GOROOT/src/time/format.go:655:28:   flow: {temp} ← time.b:
$GOROOT/src/time/format.go:655:28:     from time.Time.AppendFormat(time.t.Time, time.b, time.layout) (call parameter) at <autogenerated>:1
$GOROOT/src/time/format.go:655:28:   flow: ~r0 ← {temp}:
$GOROOT/src/time/format.go:655:28:     from return time.Time.AppendFormat(time.t.Time, time.b, time.layout) (return) at <autogenerated>:1
$GOROOT/src/time/time.go:1630:26: parameter time.b leaks to ~r0 for day.AppendText with derefs=0:
$GOROOT/src/time/time.go:1630:26:   flow: time.b ← time.b:
$GOROOT/src/time/time.go:1630:26:     from time.t, time.b := time.t.Time, time.b (assign-pair) at <autogenerated>:1
$GOROOT/src/time/time.go:1630:26:   flow: {temp} ← time.b:
$GOROOT/src/time/time.go:1630:26:     from time.Time.appendTo(time.t, time.b, "Time.AppendText: ") (call parameter) at <autogenerated>:1
$GOROOT/src/time/time.go:1630:26:   flow: .autotmp_4 ← {temp}:
$GOROOT/src/time/time.go:1630:26:   flow: ~r0 ← .autotmp_4:
$GOROOT/src/time/time.go:1630:26:     from ~r0, ~r1 = ([]byte)(.autotmp_4), .autotmp_5 (assign-pair) at <autogenerated>:1
$GOROOT/src/time/time.go:1630:26:   flow: .autotmp_4 ← ~r0:
$GOROOT/src/time/time.go:1630:26:   flow: ~r0 ← .autotmp_4:
$GOROOT/src/time/time.go:1630:26:     from return .autotmp_4, .autotmp_5 (return) at <autogenerated>:1
$GOROOT/src/time/time.go:1630:26: parameter time.b leaks to ~r0 for (*day).AppendText with derefs=0:
$GOROOT/src/time/time.go:1630:26:   flow: time.b ← time.b:
$GOROOT/src/time/time.go:1630:26:     from time.t, time.b := time.t.Time, time.b (assign-pair) at <autogenerated>:1
$GOROOT/src/time/time.go:1630:26:   flow: {temp} ← time.b:
$GOROOT/src/time/time.go:1630:26:     from time.Time.appendTo(time.t, time.b, "Time.AppendText: ") (call parameter) at <autogenerated>:1
$GOROOT/src/time/time.go:1630:26:   flow: .autotmp_4 ← {temp}:
$GOROOT/src/time/time.go:1630:26:   flow: ~r0 ← .autotmp_4:
$GOROOT/src/time/time.go:1630:26:     from ~r0, ~r1 = ([]byte)(.autotmp_4), .autotmp_5 (assign-pair) at <autogenerated>:1
$GOROOT/src/time/time.go:1630:26:   flow: .autotmp_4 ← ~r0:
$GOROOT/src/time/time.go:1630:26:   flow: ~r0 ← .autotmp_4:
$GOROOT/src/time/time.go:1630:26:     from return .autotmp_4, .autotmp_5 (return) at <autogenerated>:1
<autogenerated>:1: "time: missing Location in call to Time.In" escapes to heap in day.In:
<autogenerated>:1:   flow: {heap} ← &{storage for "time: missing Location in call to Time.In"}:
<autogenerated>:1:     from "time: missing Location in call to Time.In" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("time: missing Location in call to Time.In") (call parameter) at <autogenerated>:1
$GOROOT/src/time/time.go:1384:18: parameter time.loc leaks to {heap} for day.In with derefs=0:
$GOROOT/src/time/time.go:1384:18:   flow: time.loc ← time.loc:
$GOROOT/src/time/time.go:1384:18:     from time.t, time.loc := time.t.Time, time.loc (assign-pair) at <autogenerated>:1
$GOROOT/src/time/time.go:1384:18:   flow: time.loc ← time.loc:
$GOROOT/src/time/time.go:1384:18:     from time.t, time.loc := time.t, time.loc (assign-pair) at <autogenerated>:1
$GOROOT/src/time/time.go:1384:18:   flow: {heap} ← time.loc:
$GOROOT/src/time/time.go:1384:18:     from time.t.loc = time.loc (assign) at <autogenerated>:1
$GOROOT/src/time/time.go:1384:7: parameter time.t leaks to ~r0 for day.In with derefs=0:
$GOROOT/src/time/time.go:1384:7:   flow: time.t ← time.t:
$GOROOT/src/time/time.go:1384:7:     from time.t.Time (dot) at <autogenerated>:1
$GOROOT/src/time/time.go:1384:7:     from time.t, time.loc := time.t.Time, time.loc (assign-pair) at <autogenerated>:1
$GOROOT/src/time/time.go:1384:7:   flow: ~r0 ← time.t:
$GOROOT/src/time/time.go:1384:7:     from ~r0 = time.t (assign-pair) at <autogenerated>:1
$GOROOT/src/time/time.go:1384:7:   flow: ~r0 ← ~r0:
$GOROOT/src/time/time.go:1384:7:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: "time: missing Location in call to Time.In" escapes to heap
<autogenerated>:1: "time: missing Location in call to Time.In" escapes to heap in (*day).In:
<autogenerated>:1:   flow: {heap} ← &{storage for "time: missing Location in call to Time.In"}:
<autogenerated>:1:     from "time: missing Location in call to Time.In" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("time: missing Location in call to Time.In") (call parameter) at <autogenerated>:1
$GOROOT/src/time/time.go:1384:18: parameter time.loc leaks to {heap} for (*day).In with derefs=0:
$GOROOT/src/time/time.go:1384:18:   flow: time.loc ← time.loc:
$GOROOT/src/time/time.go:1384:18:     from time.t, time.loc := time.t.Time, time.loc (assign-pair) at <autogenerated>:1
$GOROOT/src/time/time.go:1384:18:   flow: time.loc ← time.loc:
$GOROOT/src/time/time.go:1384:18:     from time.t, time.loc := time.t, time.loc (assign-pair) at <autogenerated>:1
$GOROOT/src/time/time.go:1384:18:   flow: {heap} ← time.loc:
$GOROOT/src/time/time.go:1384:18:     from time.t.loc = time.loc (assign) at <autogenerated>:1
$GOROOT/src/time/time.go:1384:7: parameter time.t leaks to ~r0 for (*day).In with derefs=1:
$GOROOT/src/time/time.go:1384:7:   flow: time.t ← *time.t:
$GOROOT/src/time/time.go:1384:7:     from time.t.Time (dot of pointer) at <autogenerated>:1
$GOROOT/src/time/time.go:1384:7:     from time.t, time.loc := time.t.Time, time.loc (assign-pair) at <autogenerated>:1
$GOROOT/src/time/time.go:1384:7:   flow: ~r0 ← time.t:
$GOROOT/src/time/time.go:1384:7:     from ~r0 = time.t (assign-pair) at <autogenerated>:1
$GOROOT/src/time/time.go:1384:7:   flow: ~r0 ← ~r0:
$GOROOT/src/time/time.go:1384:7:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: "time: missing Location in call to Time.In" escapes to heap
$GOROOT/src/time/time.go:1374:7: parameter time.t leaks to ~r0 for day.Local with derefs=0:
$GOROOT/src/time/time.go:1374:7:   flow: time.t ← time.t:
$GOROOT/src/time/time.go:1374:7:     from time.t.Time (dot) at <autogenerated>:1
$GOROOT/src/time/time.go:1374:7:     from time.t := time.t.Time (assign-pair) at <autogenerated>:1
$GOROOT/src/time/time.go:1374:7:   flow: ~r0 ← time.t:
$GOROOT/src/time/time.go:1374:7:     from ~r0 = time.t (assign-pair) at <autogenerated>:1
$GOROOT/src/time/time.go:1374:7:   flow: ~r0 ← ~r0:
$GOROOT/src/time/time.go:1374:7:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/time/time.go:1374:7: parameter time.t leaks to ~r0 for (*day).Local with derefs=1:
$GOROOT/src/time/time.go:1374:7:   flow: time.t ← *time.t:
$GOROOT/src/time/time.go:1374:7:     from time.t.Time (dot of pointer) at <autogenerated>:1
$GOROOT/src/time/time.go:1374:7:     from time.t := time.t.Time (assign-pair) at <autogenerated>:1
$GOROOT/src/time/time.go:1374:7:   flow: ~r0 ← time.t:
$GOROOT/src/time/time.go:1374:7:     from ~r0 = time.t (assign-pair) at <autogenerated>:1
$GOROOT/src/time/time.go:1374:7:   flow: ~r0 ← ~r0:
$GOROOT/src/time/time.go:1374:7:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/time/time.go:1393:7: parameter time.t leaks to ~r0 for day.Location with derefs=0:
$GOROOT/src/time/time.go:1393:7:   flow: time.t ← time.t:
$GOROOT/src/time/time.go:1393:7:     from time.t.Time (dot) at <autogenerated>:1
$GOROOT/src/time/time.go:1393:7:     from time.t := time.t.Time (assign-pair) at <autogenerated>:1
$GOROOT/src/time/time.go:1393:7:   flow: time.l ← time.t:
$GOROOT/src/time/time.go:1393:7:     from time.t.loc (dot) at <autogenerated>:1
$GOROOT/src/time/time.go:1393:7:     from time.l := time.t.loc (assign) at <autogenerated>:1
$GOROOT/src/time/time.go:1393:7:   flow: ~r0 ← time.l:
$GOROOT/src/time/time.go:1393:7:     from ~r0 = time.l (assign-pair) at <autogenerated>:1
$GOROOT/src/time/time.go:1393:7:   flow: ~r0 ← ~r0:
$GOROOT/src/time/time.go:1393:7:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/time/time.go:1393:7: parameter time.t leaks to ~r0 for (*day).Location with derefs=1:
$GOROOT/src/time/time.go:1393:7:   flow: time.t ← *time.t:
$GOROOT/src/time/time.go:1393:7:     from time.t.Time (dot of pointer) at <autogenerated>:1
$GOROOT/src/time/time.go:1393:7:     from time.t := time.t.Time (assign-pair) at <autogenerated>:1
$GOROOT/src/time/time.go:1393:7:   flow: time.l ← time.t:
$GOROOT/src/time/time.go:1393:7:     from time.t.loc (dot) at <autogenerated>:1
$GOROOT/src/time/time.go:1393:7:     from time.l := time.t.loc (assign) at <autogenerated>:1
$GOROOT/src/time/time.go:1393:7:   flow: ~r0 ← time.l:
$GOROOT/src/time/time.go:1393:7:     from ~r0 = time.l (assign-pair) at <autogenerated>:1
$GOROOT/src/time/time.go:1393:7:   flow: ~r0 ← ~r0:
$GOROOT/src/time/time.go:1393:7:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: make([]byte, 0, 16) escapes to heap in day.MarshalBinary:
<autogenerated>:1:   flow: {temp} ← &{storage for make([]byte, 0, 16)}:
<autogenerated>:1:     from make([]byte, 0, 16) (spill) at <autogenerated>:1
<autogenerated>:1:     from time.Time.AppendBinary(time.t, make([]byte, 0, 16)) (call parameter) at <autogenerated>:1
<autogenerated>:1:   flow: .autotmp_5 ← {temp}:
<autogenerated>:1:   flow: time.b ← .autotmp_5:
<autogenerated>:1:     from time.b, time.err := ([]byte)(.autotmp_5), .autotmp_6 (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: ~r0 ← time.b:
<autogenerated>:1:     from ~r0, ~r1 = time.b, nil (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: .autotmp_3 ← ~r0:
<autogenerated>:1:   flow: ~r0 ← .autotmp_3:
<autogenerated>:1:     from return .autotmp_3, .autotmp_4 (return) at <autogenerated>:1
<autogenerated>:1: make([]byte, 0, 16) escapes to heap
<autogenerated>:1: make([]byte, 0, 16) escapes to heap in (*day).MarshalBinary:
<autogenerated>:1:   flow: {temp} ← &{storage for make([]byte, 0, 16)}:
<autogenerated>:1:     from make([]byte, 0, 16) (spill) at <autogenerated>:1
<autogenerated>:1:     from time.Time.AppendBinary(time.t, make([]byte, 0, 16)) (call parameter) at <autogenerated>:1
<autogenerated>:1:   flow: .autotmp_5 ← {temp}:
<autogenerated>:1:   flow: time.b ← .autotmp_5:
<autogenerated>:1:     from time.b, time.err := ([]byte)(.autotmp_5), .autotmp_6 (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: ~r0 ← time.b:
<autogenerated>:1:     from ~r0, ~r1 = time.b, nil (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: .autotmp_3 ← ~r0:
<autogenerated>:1:   flow: ~r0 ← .autotmp_3:
<autogenerated>:1:     from return .autotmp_3, .autotmp_4 (return) at <autogenerated>:1
<autogenerated>:1: make([]byte, 0, 16) escapes to heap
<autogenerated>:1: make([]byte, 0, 35) escapes to heap in day.MarshalText:
<autogenerated>:1:   flow: {temp} ← &{storage for make([]byte, 0, 35)}:
<autogenerated>:1:     from make([]byte, 0, 35) (spill) at <autogenerated>:1
<autogenerated>:1:     from time.Time.appendTo(time.t, make([]byte, 0, 35), "Time.MarshalText: ") (call parameter) at <autogenerated>:1
<autogenerated>:1:   flow: .autotmp_3 ← {temp}:
<autogenerated>:1:   flow: ~r0 ← .autotmp_3:
<autogenerated>:1:     from ~r0, ~r1 = ([]byte)(.autotmp_3), .autotmp_4 (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: .autotmp_3 ← ~r0:
<autogenerated>:1:   flow: ~r0 ← .autotmp_3:
<autogenerated>:1:     from return .autotmp_3, .autotmp_4 (return) at <autogenerated>:1
<autogenerated>:1: make([]byte, 0, 35) escapes to heap
<autogenerated>:1: make([]byte, 0, 35) escapes to heap in (*day).MarshalText:
<autogenerated>:1:   flow: {temp} ← &{storage for make([]byte, 0, 35)}:
<autogenerated>:1:     from make([]byte, 0, 35) (spill) at <autogenerated>:1
<autogenerated>:1:     from time.Time.appendTo(time.t, make([]byte, 0, 35), "Time.MarshalText: ") (call parameter) at <autogenerated>:1
<autogenerated>:1:   flow: .autotmp_3 ← {temp}:
<autogenerated>:1:   flow: ~r0 ← .autotmp_3:
<autogenerated>:1:     from ~r0, ~r1 = ([]byte)(.autotmp_3), .autotmp_4 (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: .autotmp_3 ← ~r0:
<autogenerated>:1:   flow: ~r0 ← .autotmp_3:
<autogenerated>:1:     from return .autotmp_3, .autotmp_4 (return) at <autogenerated>:1
<autogenerated>:1: make([]byte, 0, 35) escapes to heap
$GOROOT/src/time/time.go:1799:7: parameter time.t leaks to ~r0 for day.Round with derefs=0:
$GOROOT/src/time/time.go:1799:7:   flow: {temp} ← time.t:
$GOROOT/src/time/time.go:1799:7:     from time.t.Time (dot) at <autogenerated>:1
$GOROOT/src/time/time.go:1799:7:     from time.Time.Round(time.t.Time, time.d) (call parameter) at <autogenerated>:1
$GOROOT/src/time/time.go:1799:7:   flow: ~r0 ← {temp}:
$GOROOT/src/time/time.go:1799:7:     from return time.Time.Round(time.t.Time, time.d) (return) at <autogenerated>:1
$GOROOT/src/time/time.go:1799:7: parameter time.t leaks to ~r0 for (*day).Round with derefs=1:
$GOROOT/src/time/time.go:1799:7:   flow: {temp} ← *time.t:
$GOROOT/src/time/time.go:1799:7:     from time.t.Time (dot of pointer) at <autogenerated>:1
$GOROOT/src/time/time.go:1799:7:     from time.Time.Round(time.t.Time, time.d) (call parameter) at <autogenerated>:1
$GOROOT/src/time/time.go:1799:7:   flow: ~r0 ← {temp}:
$GOROOT/src/time/time.go:1799:7:     from return time.Time.Round(time.t.Time, time.d) (return) at <autogenerated>:1
$GOROOT/src/time/time.go:1782:7: parameter time.t leaks to ~r0 for day.Truncate with derefs=0:
$GOROOT/src/time/time.go:1782:7:   flow: {temp} ← time.t:
$GOROOT/src/time/time.go:1782:7:     from time.t.Time (dot) at <autogenerated>:1
$GOROOT/src/time/time.go:1782:7:     from time.Time.Truncate(time.t.Time, time.d) (call parameter) at <autogenerated>:1
$GOROOT/src/time/time.go:1782:7:   flow: ~r0 ← {temp}:
$GOROOT/src/time/time.go:1782:7:     from return time.Time.Truncate(time.t.Time, time.d) (return) at <autogenerated>:1
$GOROOT/src/time/time.go:1782:7: parameter time.t leaks to ~r0 for (*day).Truncate with derefs=1:
$GOROOT/src/time/time.go:1782:7:   flow: {temp} ← *time.t:
$GOROOT/src/time/time.go:1782:7:     from time.t.Time (dot of pointer) at <autogenerated>:1
$GOROOT/src/time/time.go:1782:7:     from time.Time.Truncate(time.t.Time, time.d) (call parameter) at <autogenerated>:1
$GOROOT/src/time/time.go:1782:7:   flow: ~r0 ← {temp}:
$GOROOT/src/time/time.go:1782:7:     from return time.Time.Truncate(time.t.Time, time.d) (return) at <autogenerated>:1
$GOROOT/src/time/time.go:1368:7: parameter time.t leaks to ~r0 for day.UTC with derefs=0:
$GOROOT/src/time/time.go:1368:7:   flow: time.t ← time.t:
$GOROOT/src/time/time.go:1368:7:     from time.t.Time (dot) at <autogenerated>:1
$GOROOT/src/time/time.go:1368:7:     from time.t := time.t.Time (assign-pair) at <autogenerated>:1
$GOROOT/src/time/time.go:1368:7:   flow: ~r0 ← time.t:
$GOROOT/src/time/time.go:1368:7:     from ~r0 = time.t (assign-pair) at <autogenerated>:1
$GOROOT/src/time/time.go:1368:7:   flow: ~r0 ← ~r0:
$GOROOT/src/time/time.go:1368:7:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/time/time.go:1368:7: parameter time.t leaks to ~r0 for (*day).UTC with derefs=1:
$GOROOT/src/time/time.go:1368:7:   flow: time.t ← *time.t:
$GOROOT/src/time/time.go:1368:7:     from time.t.Time (dot of pointer) at <autogenerated>:1
$GOROOT/src/time/time.go:1368:7:     from time.t := time.t.Time (assign-pair) at <autogenerated>:1
$GOROOT/src/time/time.go:1368:7:   flow: ~r0 ← time.t:
$GOROOT/src/time/time.go:1368:7:     from ~r0 = time.t (assign-pair) at <autogenerated>:1
$GOROOT/src/time/time.go:1368:7:   flow: ~r0 ← ~r0:
$GOROOT/src/time/time.go:1368:7:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/time/time.go:1403:7: parameter time.t leaks to time.name for day.Zone with derefs=1:
$GOROOT/src/time/time.go:1403:7:   flow: .autotmp_3 ← *time.t:
$GOROOT/src/time/time.go:1403:7:     from time.t.Time (dot) at <autogenerated>:1
$GOROOT/src/time/time.go:1403:7:     from time.Time.Zone(time.t.Time) (call parameter) at <autogenerated>:1
$GOROOT/src/time/time.go:1403:7:   flow: time.name ← .autotmp_3:
$GOROOT/src/time/time.go:1403:7:     from return .autotmp_3, .autotmp_4 (return) at <autogenerated>:1
$GOROOT/src/time/time.go:1403:7: parameter time.t leaks to time.name for (*day).Zone with derefs=2:
$GOROOT/src/time/time.go:1403:7:   flow: .autotmp_3 ← **time.t:
$GOROOT/src/time/time.go:1403:7:     from time.t.Time (dot of pointer) at <autogenerated>:1
$GOROOT/src/time/time.go:1403:7:     from time.Time.Zone(time.t.Time) (call parameter) at <autogenerated>:1
$GOROOT/src/time/time.go:1403:7:   flow: time.name ← .autotmp_3:
$GOROOT/src/time/time.go:1403:7:     from return .autotmp_3, .autotmp_4 (return) at <autogenerated>:1
$GOROOT/src/time/time.go:1413:7: parameter time.t leaks to {heap} for day.ZoneBounds with derefs=0:
$GOROOT/src/time/time.go:1413:7:   flow: {heap} ← time.t:
$GOROOT/src/time/time.go:1413:7:     from time.t.Time (dot) at <autogenerated>:1
$GOROOT/src/time/time.go:1413:7:     from time.Time.ZoneBounds(time.t.Time) (call parameter) at <autogenerated>:1
$GOROOT/src/time/time.go:1413:7: parameter time.t leaks to {heap} for (*day).ZoneBounds with derefs=1:
$GOROOT/src/time/time.go:1413:7:   flow: {heap} ← *time.t:
$GOROOT/src/time/time.go:1413:7:     from time.t.Time (dot of pointer) at <autogenerated>:1
$GOROOT/src/time/time.go:1413:7:     from time.Time.ZoneBounds(time.t.Time) (call parameter) at <autogenerated>:1
$GOROOT/src/time/format.go:667:28: parameter time.b leaks to ~r0 for day.time.appendFormat with derefs=0:
$GOROOT/src/time/format.go:667:28:   flow: {temp} ← time.b:
$GOROOT/src/time/format.go:667:28:     from time.Time.appendFormat(time.t.Time, time.b, time.layout) (call parameter) at <autogenerated>:1
$GOROOT/src/time/format.go:667:28:   flow: ~r0 ← {temp}:
$GOROOT/src/time/format.go:667:28:     from return time.Time.appendFormat(time.t.Time, time.b, time.layout) (return) at <autogenerated>:1
$GOROOT/src/time/format.go:667:28: parameter time.b leaks to ~r0 for (*day).time.appendFormat with derefs=0:
$GOROOT/src/time/format.go:667:28:   flow: {temp} ← time.b:
$GOROOT/src/time/format.go:667:28:     from time.Time.appendFormat(time.t.Time, time.b, time.layout) (call parameter) at <autogenerated>:1
$GOROOT/src/time/format.go:667:28:   flow: ~r0 ← {temp}:
$GOROOT/src/time/format.go:667:28:     from return time.Time.appendFormat(time.t.Time, time.b, time.layout) (return) at <autogenerated>:1
$GOROOT/src/time/format_rfc3339.go:18:35: parameter time.b leaks to ~r0 for day.time.appendFormatRFC3339 with derefs=0:
$GOROOT/src/time/format_rfc3339.go:18:35:   flow: {temp} ← time.b:
$GOROOT/src/time/format_rfc3339.go:18:35:     from time.Time.appendFormatRFC3339(time.t.Time, time.b, time.nanos) (call parameter) at <autogenerated>:1
$GOROOT/src/time/format_rfc3339.go:18:35:   flow: ~r0 ← {temp}:
$GOROOT/src/time/format_rfc3339.go:18:35:     from return time.Time.appendFormatRFC3339(time.t.Time, time.b, time.nanos) (return) at <autogenerated>:1
$GOROOT/src/time/format_rfc3339.go:18:35: parameter time.b leaks to ~r0 for (*day).time.appendFormatRFC3339 with derefs=0:
$GOROOT/src/time/format_rfc3339.go:18:35:   flow: {temp} ← time.b:
$GOROOT/src/time/format_rfc3339.go:18:35:     from time.Time.appendFormatRFC3339(time.t.Time, time.b, time.nanos) (call parameter) at <autogenerated>:1
$GOROOT/src/time/format_rfc3339.go:18:35:   flow: ~r0 ← {temp}:
$GOROOT/src/time/format_rfc3339.go:18:35:     from return time.Time.appendFormatRFC3339(time.t.Time, time.b, time.nanos) (return) at <autogenerated>:1
$GOROOT/src/time/format_rfc3339.go:62:35: parameter time.b leaks to ~r0 for day.time.appendStrictRFC3339 with derefs=0:
$GOROOT/src/time/format_rfc3339.go:62:35:   flow: {temp} ← time.b:
$GOROOT/src/time/format_rfc3339.go:62:35:     from time.Time.appendStrictRFC3339(time.t.Time, time.b) (call parameter) at <autogenerated>:1
$GOROOT/src/time/format_rfc3339.go:62:35:   flow: .autotmp_4 ← {temp}:
$GOROOT/src/time/format_rfc3339.go:62:35:   flow: ~r0 ← .autotmp_4:
$GOROOT/src/time/format_rfc3339.go:62:35:     from return .autotmp_4, .autotmp_5 (return) at <autogenerated>:1
$GOROOT/src/time/format_rfc3339.go:62:35: parameter time.b leaks to ~r0 for (*day).time.appendStrictRFC3339 with derefs=0:
$GOROOT/src/time/format_rfc3339.go:62:35:   flow: {temp} ← time.b:
$GOROOT/src/time/format_rfc3339.go:62:35:     from time.Time.appendStrictRFC3339(time.t.Time, time.b) (call parameter) at <autogenerated>:1
$GOROOT/src/time/format_rfc3339.go:62:35:   flow: .autotmp_4 ← {temp}:
$GOROOT/src/time/format_rfc3339.go:62:35:   flow: ~r0 ← .autotmp_4:
$GOROOT/src/time/format_rfc3339.go:62:35:     from return .autotmp_4, .autotmp_5 (return) at <autogenerated>:1
$GOROOT/src/time/time.go:1618:24: parameter time.b leaks to ~r0 for day.time.appendTo with derefs=0:
$GOROOT/src/time/time.go:1618:24:   flow: {temp} ← time.b:
$GOROOT/src/time/time.go:1618:24:     from time.Time.appendTo(time.t.Time, time.b, time.errPrefix) (call parameter) at <autogenerated>:1
$GOROOT/src/time/time.go:1618:24:   flow: .autotmp_5 ← {temp}:
$GOROOT/src/time/time.go:1618:24:   flow: ~r0 ← .autotmp_5:
$GOROOT/src/time/time.go:1618:24:     from return .autotmp_5, .autotmp_6 (return) at <autogenerated>:1
$GOROOT/src/time/time.go:1618:24: parameter time.b leaks to ~r0 for (*day).time.appendTo with derefs=0:
$GOROOT/src/time/time.go:1618:24:   flow: {temp} ← time.b:
$GOROOT/src/time/time.go:1618:24:     from time.Time.appendTo(time.t.Time, time.b, time.errPrefix) (call parameter) at <autogenerated>:1
$GOROOT/src/time/time.go:1618:24:   flow: .autotmp_5 ← {temp}:
$GOROOT/src/time/time.go:1618:24:   flow: ~r0 ← .autotmp_5:
$GOROOT/src/time/time.go:1618:24:     from return .autotmp_5, .autotmp_6 (return) at <autogenerated>:1
$GOROOT/src/time/time.go:789:7: parameter time.t leaks to time.name for day.time.locabs with derefs=1:
$GOROOT/src/time/time.go:789:7:   flow: .autotmp_4 ← *time.t:
$GOROOT/src/time/time.go:789:7:     from time.t.Time (dot) at <autogenerated>:1
$GOROOT/src/time/time.go:789:7:     from time.Time.locabs(time.t.Time) (call parameter) at <autogenerated>:1
$GOROOT/src/time/time.go:789:7:   flow: time.name ← .autotmp_4:
$GOROOT/src/time/time.go:789:7:     from return .autotmp_4, .autotmp_5, .autotmp_6 (return) at <autogenerated>:1
$GOROOT/src/time/time.go:789:7: parameter time.t leaks to time.name for (*day).time.locabs with derefs=2:
$GOROOT/src/time/time.go:789:7:   flow: .autotmp_4 ← **time.t:
$GOROOT/src/time/time.go:789:7:     from time.t.Time (dot of pointer) at <autogenerated>:1
$GOROOT/src/time/time.go:789:7:     from time.Time.locabs(time.t.Time) (call parameter) at <autogenerated>:1
$GOROOT/src/time/time.go:789:7:   flow: time.name ← .autotmp_4:
$GOROOT/src/time/time.go:789:7:     from return .autotmp_4, .autotmp_5, .autotmp_6 (return) at <autogenerated>:1
$GOROOT/src/time/time.go:217:23: parameter time.loc leaks to {heap} for (*day).time.setLoc with derefs=0:
$GOROOT/src/time/time.go:217:23:   flow: time.loc ← time.loc:
$GOROOT/src/time/time.go:217:23:     from time.t, time.loc := time.t.Time, time.loc (assign-pair) at <autogenerated>:1
$GOROOT/src/time/time.go:217:23:   flow: {heap} ← time.loc:
$GOROOT/src/time/time.go:217:23:     from time.t.loc = time.loc (assign) at <autogenerated>:1
<autogenerated>:1: ([]byte)([]string{...}[l]) escapes to heap in (*level).MarshalText:
<autogenerated>:1:   flow: ~r0 ← &{storage for ([]byte)([]string{...}[l])}:
<autogenerated>:1:     from ([]byte)([]string{...}[l]) (spill) at <autogenerated>:1
<autogenerated>:1:     from ~r0, ~r1 = ([]byte)([]string{...}[l]), nil (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: .autotmp_3 ← ~r0:
<autogenerated>:1:   flow: ~r0 ← .autotmp_3:
<autogenerated>:1:     from return .autotmp_3, .autotmp_4 (return) at <autogenerated>:1
<autogenerated>:1: ([]byte)([]string{...}[l]) escapes to heap
<autogenerated>:1: []string{...} does not escape
