# command-line-arguments
./api_server.go:32:6: cannot inline (*notes).add: unhandled op DEFER
./api_server.go:34:2: can inline (*notes).add.deferwrap1 with cost 59 as: func() { (*sync.RWMutex).Unlock(.autotmp_3) }
./api_server.go:41:6: cannot inline (*notes).get: unhandled op DEFER
./api_server.go:43:2: can inline (*notes).get.deferwrap1 with cost 80 as: func() { (*sync.RWMutex).RUnlock(.autotmp_4) }
./api_server.go:66:6: cannot inline reply: function too complex: cost 370 exceeds budget 80
./api_server.go:74:6: cannot inline problem: function too complex: cost 125 exceeds budget 80
./api_server.go:78:6: cannot inline (*server).create: function too complex: cost 345 exceeds budget 80
./api_server.go:89:6: cannot inline (*server).show: function too complex: cost 451 exceeds budget 80
./api_server.go:60:48: can inline newServer.func1 with cost 61 as: func(http.ResponseWriter, *http.Request) { w.WriteHeader(204) }
./api_server.go:56:6: cannot inline newServer: function too complex: cost 227 exceeds budget 80
./api_server.go:105:6: cannot inline (*server).ServeHTTP: unhandled op DEFER
./api_server.go:108:8: cannot inline (*server).ServeHTTP.func1: call to recover
./api_server.go:116:6: cannot inline main: function too complex: cost 462 exceeds budget 80
$GOROOT/src/net/http/mapping.go:61:6: can inline http.(*mapping[go.shape.string,go.shape.*uint8]).eachPair with cost 76 as: method(*http.mapping[go.shape.string,go.shape.*uint8]) func(*[22]uintptr, func(go.shape.string, go.shape.*uint8) bool) { if http.h == nil { return  }; if http.h.m != nil { for loop } else { for loop } }
$GOROOT/src/net/http/mapping.go:43:6: can inline http.(*mapping[go.shape.string,go.shape.*uint8]).find with cost 41 as: method(*http.mapping[go.shape.string,go.shape.*uint8]) func(*[22]uintptr, go.shape.string) (go.shape.*uint8, bool) { if http.h == nil { return http.v, false }; if http.h.m != nil { http.v, http.found = go.shape.*uint8(.autotmp_5), .autotmp_6; return http.v, http.found }; for loop; return http.v, false }
$GOROOT/src/net/http/mapping.go:25:6: can inline http.(*mapping[go.shape.string,go.shape.*uint8]).add with cost 56 as: method(*http.mapping[go.shape.string,go.shape.*uint8]) func(*[22]uintptr, go.shape.string, go.shape.*uint8) { if http.h.m == nil && len(http.h.s) < http.maxSlice { http.h.s = append(http.h.s, http.entry[go.shape.string,go.shape.*uint8]{...}) } else { if http.h.m == nil { http.h.m = map[go.shape.string]go.shape.*uint8{}; for loop; http.h.s = nil }; http.h.m[http.k] = http.v } }
$GOROOT/src/net/http/mapping.go:61:6: cannot inline http.(*mapping[string,*net/http.routingNode]).eachPair: function too complex: cost 81 exceeds budget 80
$GOROOT/src/net/http/mapping.go:43:6: can inline http.(*mapping[string,*net/http.routingNode]).find with cost 56 as: method(*http.mapping[string,*net/http.routingNode]) func(string) (*http.routingNode, bool) { return .autotmp_4, .autotmp_5 }
$GOROOT/src/net/http/mapping.go:25:6: can inline http.(*mapping[string,*net/http.routingNode]).add with cost 62 as: method(*http.mapping[string,*net/http.routingNode]) func(string, *http.routingNode) { (*http.mapping[go.shape.string,go.shape.*uint8]).add(http.h, &http..dict.mapping[string,*net/http.routingNode], http.k, http.v) }
./api_server.go:30:27: inlining call to errors.New
./api_server.go:36:58: inlining call to time.Unix
./api_server.go:36:68: inlining call to time.Time.UTC
./api_server.go:36:58: inlining call to time.unixTime
./api_server.go:36:68: inlining call to time.(*Time).setLoc
./api_server.go:36:68: inlining call to time.(*Time).stripMono
./api_server.go:36:68: inlining call to time.(*Time).sec
./api_server.go:42:12: inlining call to sync.(*RWMutex).RLock
./api_server.go:47:27: inlining call to fmt.Errorf
./api_server.go:42:12: inlining call to atomic.(*Int32).Add
./api_server.go:47:27: inlining call to errors.New
./api_server.go:43:20: inlining call to sync.(*RWMutex).RUnlock
./api_server.go:43:20: inlining call to atomic.(*Int32).Add
./api_server.go:67:16: inlining call to http.Header.Set
./api_server.go:69:27: inlining call to json.NewEncoder
./api_server.go:70:12: inlining call to log.Print
./api_server.go:67:16: inlining call to textproto.MIMEHeader.Set
./api_server.go:69:27: inlining call to json.DefaultOptionsV1
./api_server.go:82:47: inlining call to http.MaxBytesReader
./api_server.go:90:37: inlining call to http.(*Request).PathValue
./api_server.go:90:37: inlining call to http.(*Request).patIndex
./api_server.go:57:74: inlining call to http.NewServeMux
./api_server.go:107:36: inlining call to http.(*Request).Context
./api_server.go:113:34: inlining call to http.(*Request).WithContext
./api_server.go:107:36: inlining call to context.Background
./api_server.go:110:57: inlining call to fmt.Errorf
./api_server.go:110:57: inlining call to errors.New
./api_server.go:121:28: inlining call to httptest.NewRecorder
./api_server.go:122:73: inlining call to strings.NewReader
./api_server.go:122:37: inlining call to httptest.NewRequest
./api_server.go:123:14: inlining call to fmt.Println
./api_server.go:122:37: inlining call to context.Background
$GOROOT/src/net/http/mapping.go:61:6: inlining call to http.(*mapping[go.shape.string,go.shape.*uint8]).eachPair
$GOROOT/src/net/http/mapping.go:43:6: inlining call to http.(*mapping[go.shape.string,go.shape.*uint8]).find
$GOROOT/src/net/http/mapping.go:25:6: inlining call to http.(*mapping[go.shape.string,go.shape.*uint8]).add
./api_server.go:34:12: (*notes).add capturing by value: .autotmp_3 (addr=false assign=false width=8)
./api_server.go:32:7: parameter n leaks to {heap} for (*notes).add with derefs=0:
./api_server.go:32:7:   flow: {heap} ← n:
./api_server.go:32:7:     from n.mu (dot of pointer) at ./api_server.go:33:3
./api_server.go:32:7:     from n.mu (address-of) at ./api_server.go:33:6
./api_server.go:32:7:     from (*sync.RWMutex).Lock(n.mu) (call parameter) at ./api_server.go:33:11
./api_server.go:36:13: &note{...} escapes to heap in (*notes).add:
./api_server.go:36:13:   flow: created ← &{storage for &note{...}}:
./api_server.go:36:13:     from &note{...} (spill) at ./api_server.go:36:13
./api_server.go:36:13:     from created := &note{...} (assign) at ./api_server.go:36:10
./api_server.go:36:13:   flow: {heap} ← created:
./api_server.go:36:13:     from n.byID[created.ID] = created (assign) at ./api_server.go:37:21
./api_server.go:32:21: parameter text leaks to {storage for &note{...}} for (*notes).add with derefs=0:
./api_server.go:32:21:   flow: {storage for &note{...}} ← text:
./api_server.go:32:21:     from note{...} (struct literal element) at ./api_server.go:36:18
./api_server.go:32:7: leaking param: n
./api_server.go:32:21: leaking param: text
./api_server.go:36:13: &note{...} escapes to heap
./api_server.go:43:12: (*notes).get capturing by value: .autotmp_4 (addr=false assign=false width=8)
./api_server.go:41:7: parameter n leaks to {heap} for (*notes).get with derefs=0:
./api_server.go:41:7:   flow: sync.rw ← n:
./api_server.go:41:7:     from n.mu (dot of pointer) at ./api_server.go:42:3
./api_server.go:41:7:     from n.mu (address-of) at ./api_server.go:42:6
./api_server.go:41:7:     from sync.rw := n.mu (assign-pair) at ./api_server.go:42:12
./api_server.go:41:7:   flow: {heap} ← sync.rw:
./api_server.go:41:7:     from sync.rw.readerSem (dot of pointer) at ./api_server.go:42:12
./api_server.go:41:7:     from &sync.rw.readerSem (address-of) at ./api_server.go:42:12
./api_server.go:41:7:     from sync.runtime_SemacquireRWMutexR(&sync.rw.readerSem, false, 0) (call parameter) at ./api_server.go:42:12
./api_server.go:47:43: id escapes to heap in (*notes).get:
./api_server.go:47:43:   flow: {storage for ... argument} ← &{storage for id}:
./api_server.go:47:43:     from id (spill) at ./api_server.go:47:43
./api_server.go:47:43:     from ... argument (slice-literal-element) at ./api_server.go:47:27
./api_server.go:47:43:   flow: fmt.a ← &{storage for ... argument}:
./api_server.go:47:43:     from ... argument (spill) at ./api_server.go:47:27
./api_server.go:47:43:     from fmt.format, fmt.a := "note %d: %w", ... argument (assign-pair) at ./api_server.go:47:27
./api_server.go:47:43:   flow: {heap} ← *fmt.a:
./api_server.go:47:43:     from fmt.errorf(fmt.format, fmt.a...) (call parameter) at ./api_server.go:47:27
./api_server.go:47:27: &errors.errorString{...} escapes to heap in (*notes).get:
./api_server.go:47:27:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
./api_server.go:47:27:     from &errors.errorString{...} (spill) at ./api_server.go:47:27
./api_server.go:47:27:     from &errors.errorString{...} (interface-converted) at ./api_server.go:47:27
./api_server.go:47:27:     from ~r0 = &errors.errorString{...} (assign-pair) at ./api_server.go:47:27
./api_server.go:47:27:   flow: fmt.err ← ~r0:
./api_server.go:47:27:     from fmt.err = ~r0 (assign-pair) at ./api_server.go:47:27
./api_server.go:47:27:   flow: ~r1 ← fmt.err:
./api_server.go:47:27:     from return note{}, fmt.err (return) at ./api_server.go:47:2
./api_server.go:41:7: leaking param: n
./api_server.go:47:27: ... argument does not escape
./api_server.go:47:43: id escapes to heap
./api_server.go:47:27: &errors.errorString{...} escapes to heap
./api_server.go:67:16: []string{...} escapes to heap in reply:
./api_server.go:67:16:   flow: {heap} ← &{storage for []string{...}}:
./api_server.go:67:16:     from []string{...} (spill) at ./api_server.go:67:16
./api_server.go:67:16:     from textproto.h[textproto.CanonicalMIMEHeaderKey(textproto.key)] = []string{...} (assign) at ./api_server.go:67:16
./api_server.go:70:12: reply capturing by value: log.v (addr=false assign=false width=24)
./api_server.go:66:12: parameter w leaks to {heap} for reply with derefs=0:
./api_server.go:66:12:   flow: {heap} ← w:
./api_server.go:66:12:     from w.Header() (call parameter) at ./api_server.go:67:10
./api_server.go:66:47: parameter body leaks to {heap} for reply with derefs=0:
./api_server.go:66:47:   flow: {heap} ← body:
./api_server.go:66:47:     from (*json.Encoder).Encode(~r0, body) (call parameter) at ./api_server.go:69:37
./api_server.go:70:13: "encode: " escapes to heap in reply:
./api_server.go:70:13:   flow: {storage for ... argument} ← &{storage for "encode: "}:
./api_server.go:70:13:     from "encode: " (spill) at ./api_server.go:70:13
./api_server.go:70:13:     from ... argument (slice-literal-element) at ./api_server.go:70:12
./api_server.go:70:13:   flow: log.v ← &{storage for ... argument}:
./api_server.go:70:13:     from ... argument (spill) at ./api_server.go:70:12
./api_server.go:70:13:     from log.v := ... argument (assign-pair) at ./api_server.go:70:12
./api_server.go:70:13:   flow: {heap} ← *log.v:
./api_server.go:70:13:     from fmt.Append(log.b, log.v...) (call parameter) at $GOROOT/src/log/log.go:401:20
$GOROOT/src/log/log.go:400:24: parameter log.b leaks to log.~r0 for Print.func1#Fy+1lUJn4Gg=# with derefs=0:
$GOROOT/src/log/log.go:400:24:   flow: {temp} ← log.b:
$GOROOT/src/log/log.go:400:24:     from fmt.Append(log.b, log.v...) (call parameter) at $GOROOT/src/log/log.go:401:20
$GOROOT/src/log/log.go:400:24:   flow: log.~r0 ← {temp}:
$GOROOT/src/log/log.go:400:24:     from return fmt.Append(log.b, log.v...) (return) at $GOROOT/src/log/log.go:401:3
./api_server.go:66:12: leaking param: w
./api_server.go:66:47: leaking param: body
$GOROOT/src/log/log.go:400:24: leaking param: b to result ~r0 level=0
./api_server.go:67:16: []string{...} escapes to heap
./api_server.go:69:27: new(json.Encoder) does not escape
./api_server.go:70:12: ... argument does not escape
./api_server.go:70:13: "encode: " escapes to heap
./api_server.go:70:12: func literal does not escape
./api_server.go:75:36: map[string]string{...} escapes to heap in problem:
./api_server.go:75:36:   flow: {heap} ← &{storage for map[string]string{...}}:
./api_server.go:75:36:     from map[string]string{...} (spill) at ./api_server.go:75:36
./api_server.go:75:36:     from map[string]string{...} (interface-converted) at ./api_server.go:75:36
./api_server.go:75:36:     from reply(w, status, map[string]string{...}) (call parameter) at ./api_server.go:75:7
./api_server.go:74:14: parameter w leaks to {heap} for problem with derefs=0:
./api_server.go:74:14:   flow: {heap} ← w:
./api_server.go:74:14:     from reply(w, status, map[string]string{...}) (call parameter) at ./api_server.go:75:7
./api_server.go:74:49: parameter err leaks to {heap} for problem with derefs=0:
./api_server.go:74:49:   flow: {heap} ← err:
./api_server.go:74:49:     from err.Error() (call parameter) at ./api_server.go:75:55
./api_server.go:74:14: leaking param: w
./api_server.go:74:49: leaking param: err
./api_server.go:75:36: map[string]string{...} escapes to heap
./api_server.go:79:6: in escapes to heap in (*server).create:
./api_server.go:79:6:   flow: {heap} ← &in:
./api_server.go:79:6:     from &in (address-of) at ./api_server.go:82:74
./api_server.go:79:6:     from &in (interface-converted) at ./api_server.go:82:74
./api_server.go:79:6:     from (*json.Decoder).Decode(json.NewDecoder(~r0), &in) (call parameter) at ./api_server.go:82:73
./api_server.go:78:25: parameter w leaks to {heap} for (*server).create with derefs=0:
./api_server.go:78:25:   flow: {heap} ← w:
./api_server.go:78:25:     from problem(w, 400, err) (call parameter) at ./api_server.go:83:10
./api_server.go:78:7: parameter s leaks to {heap} for (*server).create with derefs=1:
./api_server.go:78:7:   flow: {heap} ← *s:
./api_server.go:78:7:     from s.notes (dot of pointer) at ./api_server.go:86:32
./api_server.go:78:7:     from (*notes).add(s.notes, in.Text) (call parameter) at ./api_server.go:86:42
./api_server.go:82:47: &http.maxBytesReader{...} escapes to heap in (*server).create:
./api_server.go:82:47:   flow: ~r0 ← &{storage for &http.maxBytesReader{...}}:
./api_server.go:82:47:     from &http.maxBytesReader{...} (spill) at ./api_server.go:82:47
./api_server.go:82:47:     from &http.maxBytesReader{...} (interface-converted) at ./api_server.go:82:47
./api_server.go:82:47:     from ~r0 = &http.maxBytesReader{...} (assign-pair) at ./api_server.go:82:47
./api_server.go:82:47:   flow: {heap} ← ~r0:
./api_server.go:82:47:     from ~r0 (interface-converted) at ./api_server.go:82:47
./api_server.go:82:47:     from json.NewDecoder(~r0) (call parameter) at ./api_server.go:82:27
./api_server.go:78:25: parameter w leaks to {storage for &http.maxBytesReader{...}} for (*server).create with derefs=0:
./api_server.go:78:25:   flow: http.w ← w:
./api_server.go:78:25:     from http.w, http.r, http.n := w, r.Body, int64(65536) (assign-pair) at ./api_server.go:82:47
./api_server.go:78:25:   flow: {storage for &http.maxBytesReader{...}} ← http.w:
./api_server.go:78:25:     from http.maxBytesReader{...} (struct literal element) at ./api_server.go:82:47
./api_server.go:78:48: parameter r leaks to {storage for &http.maxBytesReader{...}} for (*server).create with derefs=1:
./api_server.go:78:48:   flow: http.r ← *r:
./api_server.go:78:48:     from r.Body (dot of pointer) at ./api_server.go:82:52
./api_server.go:78:48:     from http.w, http.r, http.n := w, r.Body, int64(65536) (assign-pair) at ./api_server.go:82:47
./api_server.go:78:48:   flow: {storage for &http.maxBytesReader{...}} ← http.r:
./api_server.go:78:48:     from http.maxBytesReader{...} (struct literal element) at ./api_server.go:82:47
./api_server.go:78:7: leaking param content: s
./api_server.go:78:25: leaking param: w
./api_server.go:78:48: leaking param content: r
./api_server.go:79:6: moved to heap: in
./api_server.go:82:47: &http.maxBytesReader{...} escapes to heap
./api_server.go:100:26: n escapes to heap in (*server).show:
./api_server.go:100:26:   flow: {heap} ← &{storage for n}:
./api_server.go:100:26:     from n (spill) at ./api_server.go:100:26
./api_server.go:100:26:     from reply(w, 200, n) (call parameter) at ./api_server.go:100:7
./api_server.go:89:23: parameter w leaks to {heap} for (*server).show with derefs=0:
./api_server.go:89:23:   flow: {heap} ← w:
./api_server.go:89:23:     from problem(w, 400, err) (call parameter) at ./api_server.go:92:10
./api_server.go:89:7: parameter s leaks to {heap} for (*server).show with derefs=1:
./api_server.go:89:7:   flow: {heap} ← *s:
./api_server.go:89:7:     from s.notes (dot of pointer) at ./api_server.go:95:13
./api_server.go:89:7:     from (*notes).get(s.notes, id) (call parameter) at ./api_server.go:95:23
./api_server.go:89:7: leaking param content: s
./api_server.go:89:23: leaking param: w
./api_server.go:89:46: r does not escape
./api_server.go:100:26: n escapes to heap
./api_server.go:60:53: parameter w leaks to {heap} for newServer.func1 with derefs=0:
./api_server.go:60:53:   flow: {heap} ← w:
./api_server.go:60:53:     from w.WriteHeader(204) (call parameter) at ./api_server.go:61:16
./api_server.go:60:53: leaking param: w
./api_server.go:60:76: r does not escape
./api_server.go:58:35: s.create escapes to heap in newServer:
./api_server.go:58:35:   flow: {heap} ← &{storage for s.create}:
./api_server.go:58:35:     from s.create (spill) at ./api_server.go:58:35
./api_server.go:58:35:     from (*http.ServeMux).HandleFunc(s.mux, "POST /notes", s.create) (call parameter) at ./api_server.go:58:18
./api_server.go:59:39: s.show escapes to heap in newServer:
./api_server.go:59:39:   flow: {heap} ← &{storage for s.show}:
./api_server.go:59:39:     from s.show (spill) at ./api_server.go:59:39
./api_server.go:59:39:     from (*http.ServeMux).HandleFunc(s.mux, "GET /notes/{id}", s.show) (call parameter) at ./api_server.go:59:18
./api_server.go:60:48: func literal escapes to heap in newServer:
./api_server.go:60:48:   flow: {heap} ← &{storage for func literal}:
./api_server.go:60:48:     from func literal (spill) at ./api_server.go:60:48
./api_server.go:60:48:     from http.HandlerFunc(func literal) (interface-converted) at ./api_server.go:60:47
./api_server.go:60:48:     from (*http.ServeMux).Handle(s.mux, "GET /healthz", http.HandlerFunc(func literal)) (call parameter) at ./api_server.go:60:14
./api_server.go:57:22: &notes{...} escapes to heap in newServer:
./api_server.go:57:22:   flow: {storage for &server{...}} ← &{storage for &notes{...}}:
./api_server.go:57:22:     from &notes{...} (spill) at ./api_server.go:57:22
./api_server.go:57:22:     from server{...} (struct literal element) at ./api_server.go:57:14
./api_server.go:57:22:   flow: s ← &{storage for &server{...}}:
./api_server.go:57:22:     from &server{...} (spill) at ./api_server.go:57:7
./api_server.go:57:22:     from s := &server{...} (assign) at ./api_server.go:57:4
./api_server.go:57:22:   flow: {heap} ← *s:
./api_server.go:57:22:     from s.mux (dot of pointer) at ./api_server.go:58:3
./api_server.go:57:22:     from (*http.ServeMux).HandleFunc(s.mux, "POST /notes", s.create) (call parameter) at ./api_server.go:58:18
./api_server.go:57:98: map[string]int{} escapes to heap in newServer:
./api_server.go:57:98:   flow: {storage for &server{...}} ← &{storage for map[string]int{}}:
./api_server.go:57:98:     from map[string]int{} (spill) at ./api_server.go:57:98
./api_server.go:57:98:     from server{...} (struct literal element) at ./api_server.go:57:14
./api_server.go:57:98:   flow: s ← &{storage for &server{...}}:
./api_server.go:57:98:     from &server{...} (spill) at ./api_server.go:57:7
./api_server.go:57:98:     from s := &server{...} (assign) at ./api_server.go:57:4
./api_server.go:57:98:   flow: {heap} ← *s:
./api_server.go:57:98:     from s.mux (dot of pointer) at ./api_server.go:58:3
./api_server.go:57:98:     from (*http.ServeMux).HandleFunc(s.mux, "POST /notes", s.create) (call parameter) at ./api_server.go:58:18
./api_server.go:57:74: &http.ServeMux{} escapes to heap in newServer:
./api_server.go:57:74:   flow: ~r0 ← &{storage for &http.ServeMux{}}:
./api_server.go:57:74:     from &http.ServeMux{} (spill) at ./api_server.go:57:74
./api_server.go:57:74:     from ~r0 = &http.ServeMux{} (assign-pair) at ./api_server.go:57:74
./api_server.go:57:74:   flow: {storage for &server{...}} ← ~r0:
./api_server.go:57:74:     from server{...} (struct literal element) at ./api_server.go:57:14
./api_server.go:57:74:   flow: s ← &{storage for &server{...}}:
./api_server.go:57:74:     from &server{...} (spill) at ./api_server.go:57:7
./api_server.go:57:74:     from s := &server{...} (assign) at ./api_server.go:57:4
./api_server.go:57:74:   flow: {heap} ← *s:
./api_server.go:57:74:     from s.mux (dot of pointer) at ./api_server.go:58:3
./api_server.go:57:74:     from (*http.ServeMux).HandleFunc(s.mux, "POST /notes", s.create) (call parameter) at ./api_server.go:58:18
./api_server.go:57:7: &server{...} escapes to heap in newServer:
./api_server.go:57:7:   flow: s ← &{storage for &server{...}}:
./api_server.go:57:7:     from &server{...} (spill) at ./api_server.go:57:7
./api_server.go:57:7:     from s := &server{...} (assign) at ./api_server.go:57:4
./api_server.go:57:7:   flow: {temp} ← s:
./api_server.go:57:7:   flow: {storage for s.show} ← {temp}:
./api_server.go:57:48: map[int]*note{} escapes to heap in newServer:
./api_server.go:57:48:   flow: {storage for &notes{...}} ← &{storage for map[int]*note{}}:
./api_server.go:57:48:     from map[int]*note{} (spill) at ./api_server.go:57:48
./api_server.go:57:48:     from notes{...} (struct literal element) at ./api_server.go:57:28
./api_server.go:57:7: &server{...} escapes to heap
./api_server.go:57:22: &notes{...} escapes to heap
./api_server.go:57:48: map[int]*note{} escapes to heap
./api_server.go:57:74: &http.ServeMux{} escapes to heap
./api_server.go:57:98: map[string]int{} escapes to heap
./api_server.go:58:35: s.create escapes to heap
./api_server.go:59:39: s.show escapes to heap
./api_server.go:60:48: func literal escapes to heap
./api_server.go:107:49: requestID{} escapes to heap in (*server).ServeHTTP:
./api_server.go:107:49:   flow: {heap} ← &{storage for requestID{}}:
./api_server.go:107:49:     from requestID{} (spill) at ./api_server.go:107:49
./api_server.go:107:49:     from context.WithValue(~r0, requestID{}, fmt.Sprintf("%s-%d", ... argument...)) (call parameter) at ./api_server.go:107:26
./api_server.go:107:64: fmt.Sprintf("%s-%d", ... argument...) escapes to heap in (*server).ServeHTTP:
./api_server.go:107:64:   flow: {heap} ← &{storage for fmt.Sprintf("%s-%d", ... argument...)}:
./api_server.go:107:64:     from fmt.Sprintf("%s-%d", ... argument...) (spill) at ./api_server.go:107:64
./api_server.go:107:64:     from context.WithValue(~r0, requestID{}, fmt.Sprintf("%s-%d", ... argument...)) (call parameter) at ./api_server.go:107:26
./api_server.go:110:87: requestID{} escapes to heap in (*server).ServeHTTP.func1:
./api_server.go:110:87:   flow: {heap} ← &{storage for requestID{}}:
./api_server.go:110:87:     from requestID{} (spill) at ./api_server.go:110:87
./api_server.go:110:87:     from ctx.Value(requestID{}) (call parameter) at ./api_server.go:110:77
./api_server.go:113:34: "nil context" escapes to heap in (*server).ServeHTTP:
./api_server.go:113:34:   flow: {heap} ← &{storage for "nil context"}:
./api_server.go:113:34:     from "nil context" (spill) at ./api_server.go:113:34
./api_server.go:113:34:     from panic("nil context") (call parameter) at ./api_server.go:113:34
./api_server.go:105:28: (*server).ServeHTTP capturing by value: w (addr=false assign=false width=16)
./api_server.go:107:2: (*server).ServeHTTP capturing by value: ctx (addr=false assign=false width=16)
./api_server.go:105:51: parameter r leaks to {heap} for (*server).ServeHTTP with derefs=1:
./api_server.go:105:51:   flow: {heap} ← *r:
./api_server.go:105:51:     from r.Method (dot of pointer) at ./api_server.go:106:10
./api_server.go:105:51:     from s.hits[r.Method] (key of map put) at ./api_server.go:106:8
./api_server.go:105:28: parameter w leaks to {heap} for (*server).ServeHTTP with derefs=0:
./api_server.go:105:28:   flow: {heap} ← w:
./api_server.go:105:28:     from problem(w, 500, fmt.err) (call parameter) at ./api_server.go:110:11
./api_server.go:105:7: parameter s leaks to {heap} for (*server).ServeHTTP with derefs=1:
./api_server.go:105:7:   flow: {heap} ← *s:
./api_server.go:105:7:     from s.mux (dot of pointer) at ./api_server.go:113:3
./api_server.go:105:7:     from (*http.ServeMux).ServeHTTP(s.mux, w, ~r0) (call parameter) at ./api_server.go:113:17
./api_server.go:107:75: r.Method escapes to heap in (*server).ServeHTTP:
./api_server.go:107:75:   flow: {storage for ... argument} ← &{storage for r.Method}:
./api_server.go:107:75:     from r.Method (spill) at ./api_server.go:107:75
./api_server.go:107:75:     from ... argument (slice-literal-element) at ./api_server.go:107:64
./api_server.go:107:75:   flow: {heap} ← {storage for ... argument}:
./api_server.go:107:75:     from ... argument (spill) at ./api_server.go:107:64
./api_server.go:107:75:     from fmt.Sprintf("%s-%d", ... argument...) (call parameter) at ./api_server.go:107:64
./api_server.go:107:90: s.hits[r.Method] escapes to heap in (*server).ServeHTTP:
./api_server.go:107:90:   flow: {storage for ... argument} ← &{storage for s.hits[r.Method]}:
./api_server.go:107:90:     from s.hits[r.Method] (spill) at ./api_server.go:107:90
./api_server.go:107:90:     from ... argument (slice-literal-element) at ./api_server.go:107:64
./api_server.go:107:90:   flow: {heap} ← {storage for ... argument}:
./api_server.go:107:90:     from ... argument (spill) at ./api_server.go:107:64
./api_server.go:107:90:     from fmt.Sprintf("%s-%d", ... argument...) (call parameter) at ./api_server.go:107:64
./api_server.go:107:36: context.backgroundCtx{} escapes to heap in (*server).ServeHTTP:
./api_server.go:107:36:   flow: ~r0 ← &{storage for context.backgroundCtx{}}:
./api_server.go:107:36:     from context.backgroundCtx{} (spill) at ./api_server.go:107:36
./api_server.go:107:36:     from ~r0 = context.backgroundCtx{} (assign-pair) at ./api_server.go:107:36
./api_server.go:107:36:   flow: ~r0 ← ~r0:
./api_server.go:107:36:     from ~r0 = ~r0 (assign-pair) at ./api_server.go:107:36
./api_server.go:107:36:   flow: {heap} ← ~r0:
./api_server.go:107:36:     from context.WithValue(~r0, requestID{}, fmt.Sprintf("%s-%d", ... argument...)) (call parameter) at ./api_server.go:107:26
./api_server.go:110:57: &errors.errorString{...} escapes to heap in (*server).ServeHTTP.func1:
./api_server.go:110:57:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
./api_server.go:110:57:     from &errors.errorString{...} (spill) at ./api_server.go:110:57
./api_server.go:110:57:     from &errors.errorString{...} (interface-converted) at ./api_server.go:110:57
./api_server.go:110:57:     from ~r0 = &errors.errorString{...} (assign-pair) at ./api_server.go:110:57
./api_server.go:110:57:   flow: fmt.err ← ~r0:
./api_server.go:110:57:     from fmt.err = ~r0 (assign-pair) at ./api_server.go:110:57
./api_server.go:110:57:   flow: {heap} ← fmt.err:
./api_server.go:110:57:     from problem(w, 500, fmt.err) (call parameter) at ./api_server.go:110:11
./api_server.go:113:34: new(http.Request) escapes to heap in (*server).ServeHTTP:
./api_server.go:113:34:   flow: http.r2 ← &{storage for new(http.Request)}:
./api_server.go:113:34:     from new(http.Request) (spill) at ./api_server.go:113:34
./api_server.go:113:34:     from http.r2 := new(http.Request) (assign) at ./api_server.go:113:34
./api_server.go:113:34:   flow: ~r0 ← http.r2:
./api_server.go:113:34:     from ~r0 = http.r2 (assign-pair) at ./api_server.go:113:34
./api_server.go:113:34:   flow: {heap} ← ~r0:
./api_server.go:113:34:     from (*http.ServeMux).ServeHTTP(s.mux, w, ~r0) (call parameter) at ./api_server.go:113:17
./api_server.go:105:51: parameter r leaks to {storage for r.Method} for (*server).ServeHTTP with derefs=1:
./api_server.go:105:51:   flow: {storage for r.Method} ← *r:
./api_server.go:105:51:     from r.Method (dot of pointer) at ./api_server.go:107:75
./api_server.go:105:51:     from r.Method (interface-converted) at ./api_server.go:107:75
./api_server.go:105:7: leaking param content: s
./api_server.go:105:28: leaking param: w
./api_server.go:105:51: leaking param content: r
./api_server.go:107:36: context.backgroundCtx{} escapes to heap
./api_server.go:107:49: requestID{} escapes to heap
./api_server.go:107:64: fmt.Sprintf("%s-%d", ... argument...) escapes to heap
./api_server.go:107:64: ... argument does not escape
./api_server.go:107:75: r.Method escapes to heap
./api_server.go:107:90: s.hits[r.Method] escapes to heap
./api_server.go:108:8: func literal does not escape
./api_server.go:110:57: ... argument does not escape
./api_server.go:110:87: requestID{} escapes to heap
./api_server.go:110:57: &errors.errorString{...} escapes to heap
./api_server.go:113:34: "nil context" escapes to heap
./api_server.go:113:34: new(http.Request) escapes to heap
./api_server.go:122:37: context.backgroundCtx{} escapes to heap in main:
./api_server.go:122:37:   flow: ~r0 ← &{storage for context.backgroundCtx{}}:
./api_server.go:122:37:     from context.backgroundCtx{} (spill) at ./api_server.go:122:37
./api_server.go:122:37:     from ~r0 = context.backgroundCtx{} (assign-pair) at ./api_server.go:122:37
./api_server.go:122:37:   flow: {heap} ← ~r0:
./api_server.go:122:37:     from httptest.NewRequestWithContext(~r0, httptest.method, httptest.target, httptest.body) (call parameter) at ./api_server.go:122:37
./api_server.go:121:28: &httptest.ResponseRecorder{...} escapes to heap in main:
./api_server.go:121:28:   flow: ~r0 ← &{storage for &httptest.ResponseRecorder{...}}:
./api_server.go:121:28:     from &httptest.ResponseRecorder{...} (spill) at ./api_server.go:121:28
./api_server.go:121:28:     from ~r0 = &httptest.ResponseRecorder{...} (assign-pair) at ./api_server.go:121:28
./api_server.go:121:28:   flow: w ← ~r0:
./api_server.go:121:28:     from w := ~r0 (assign) at ./api_server.go:121:5
./api_server.go:121:28:   flow: {heap} ← w:
./api_server.go:121:28:     from w (interface-converted) at ./api_server.go:122:15
./api_server.go:121:28:     from (*server).ServeHTTP(s, w, ~r0) (call parameter) at ./api_server.go:122:14
./api_server.go:122:73: &strings.Reader{...} escapes to heap in main:
./api_server.go:122:73:   flow: ~r0 ← &{storage for &strings.Reader{...}}:
./api_server.go:122:73:     from &strings.Reader{...} (spill) at ./api_server.go:122:73
./api_server.go:122:73:     from ~r0 = &strings.Reader{...} (assign-pair) at ./api_server.go:122:73
./api_server.go:122:73:   flow: httptest.body ← ~r0:
./api_server.go:122:73:     from ~r0 (interface-converted) at ./api_server.go:122:73
./api_server.go:122:73:     from httptest.method, httptest.target, httptest.body := c.method, c.path, ~r0 (assign-pair) at ./api_server.go:122:37
./api_server.go:122:73:   flow: {heap} ← httptest.body:
./api_server.go:122:73:     from httptest.NewRequestWithContext(~r0, httptest.method, httptest.target, httptest.body) (call parameter) at ./api_server.go:122:37
./api_server.go:123:16: w.Code escapes to heap in main:
./api_server.go:123:16:   flow: {storage for ... argument} ← &{storage for w.Code}:
./api_server.go:123:16:     from w.Code (spill) at ./api_server.go:123:16
./api_server.go:123:16:     from ... argument (slice-literal-element) at ./api_server.go:123:14
./api_server.go:123:16:   flow: fmt.a ← &{storage for ... argument}:
./api_server.go:123:16:     from ... argument (spill) at ./api_server.go:123:14
./api_server.go:123:16:     from fmt.a := ... argument (assign-pair) at ./api_server.go:123:14
./api_server.go:123:16:   flow: {heap} ← *fmt.a:
./api_server.go:123:16:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./api_server.go:123:14
./api_server.go:123:40: strings.TrimSpace((*bytes.Buffer).String(w.Body)) escapes to heap in main:
./api_server.go:123:40:   flow: {storage for ... argument} ← &{storage for strings.TrimSpace((*bytes.Buffer).String(w.Body))}:
./api_server.go:123:40:     from strings.TrimSpace((*bytes.Buffer).String(w.Body)) (spill) at ./api_server.go:123:40
./api_server.go:123:40:     from ... argument (slice-literal-element) at ./api_server.go:123:14
./api_server.go:123:40:   flow: fmt.a ← &{storage for ... argument}:
./api_server.go:123:40:     from ... argument (spill) at ./api_server.go:123:14
./api_server.go:123:40:     from fmt.a := ... argument (assign-pair) at ./api_server.go:123:14
./api_server.go:123:40:   flow: {heap} ← *fmt.a:
./api_server.go:123:40:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./api_server.go:123:14
./api_server.go:121:28: make(http.Header) escapes to heap in main:
./api_server.go:121:28:   flow: {storage for &httptest.ResponseRecorder{...}} ← &{storage for make(http.Header)}:
./api_server.go:121:28:     from make(http.Header) (spill) at ./api_server.go:121:28
./api_server.go:121:28:     from httptest.ResponseRecorder{...} (struct literal element) at ./api_server.go:121:28
./api_server.go:121:28: new(bytes.Buffer) escapes to heap in main:
./api_server.go:121:28:   flow: {storage for &httptest.ResponseRecorder{...}} ← &{storage for new(bytes.Buffer)}:
./api_server.go:121:28:     from new(bytes.Buffer) (spill) at ./api_server.go:121:28
./api_server.go:121:28:     from httptest.ResponseRecorder{...} (struct literal element) at ./api_server.go:121:28
./api_server.go:118:57: []struct { method string; path string; body string }{...} does not escape
./api_server.go:121:28: &httptest.ResponseRecorder{...} escapes to heap
./api_server.go:121:28: make(http.Header) escapes to heap
./api_server.go:121:28: new(bytes.Buffer) escapes to heap
./api_server.go:122:73: &strings.Reader{...} escapes to heap
./api_server.go:122:37: context.backgroundCtx{} escapes to heap
./api_server.go:123:14: ... argument does not escape
./api_server.go:123:16: w.Code escapes to heap
./api_server.go:123:40: strings.TrimSpace((*bytes.Buffer).String(w.Body)) escapes to heap
$GOROOT/src/net/http/mapping.go:61:7: parameter http.h leaks to {heap} for (*mapping[go.shape.string,go.shape.*uint8]).eachPair with derefs=2:
$GOROOT/src/net/http/mapping.go:61:7:   flow: {temp} ← *http.h:
$GOROOT/src/net/http/mapping.go:61:7:     from http.h.m (dot of pointer) at $GOROOT/src/net/http/mapping.go:66:22
$GOROOT/src/net/http/mapping.go:61:7:   flow: http.v ← *{temp}:
$GOROOT/src/net/http/mapping.go:61:7:     from for loop (range-deref) at $GOROOT/src/net/http/mapping.go:66:15
$GOROOT/src/net/http/mapping.go:61:7:   flow: {heap} ← http.v:
$GOROOT/src/net/http/mapping.go:61:7:     from http.f(http.k, http.v) (call parameter) at $GOROOT/src/net/http/mapping.go:67:9
$GOROOT/src/net/http/mapping.go:43:7: parameter http.h leaks to http.v for (*mapping[go.shape.string,go.shape.*uint8]).find with derefs=2:
$GOROOT/src/net/http/mapping.go:43:7:   flow: {temp} ← *http.h:
$GOROOT/src/net/http/mapping.go:43:7:     from http.h.s (dot of pointer) at $GOROOT/src/net/http/mapping.go:51:21
$GOROOT/src/net/http/mapping.go:43:7:   flow: http.e ← *{temp}:
$GOROOT/src/net/http/mapping.go:43:7:     from for loop (range-deref) at $GOROOT/src/net/http/mapping.go:51:14
$GOROOT/src/net/http/mapping.go:43:7:   flow: http.v ← http.e:
$GOROOT/src/net/http/mapping.go:43:7:     from http.e.value (dot) at $GOROOT/src/net/http/mapping.go:53:12
$GOROOT/src/net/http/mapping.go:43:7:     from return http.e.value, true (return) at $GOROOT/src/net/http/mapping.go:53:4
$GOROOT/src/net/http/mapping.go:27:15: append(http.h.s, http.entry[go.shape.string,go.shape.*uint8]{...}) escapes to heap in (*mapping[go.shape.string,go.shape.*uint8]).add:
$GOROOT/src/net/http/mapping.go:27:15:   flow: {heap} ← &{storage for append(http.h.s, http.entry[go.shape.string,go.shape.*uint8]{...})}:
$GOROOT/src/net/http/mapping.go:27:15:     from append(http.h.s, http.entry[go.shape.string,go.shape.*uint8]{...}) (spill) at $GOROOT/src/net/http/mapping.go:27:15
$GOROOT/src/net/http/mapping.go:27:15:     from http.h.s = append(http.h.s, http.entry[go.shape.string,go.shape.*uint8]{...}) (assign) at $GOROOT/src/net/http/mapping.go:27:7
$GOROOT/src/net/http/mapping.go:30:17: map[go.shape.string]go.shape.*uint8{} escapes to heap in (*mapping[go.shape.string,go.shape.*uint8]).add:
$GOROOT/src/net/http/mapping.go:30:17:   flow: {heap} ← &{storage for map[go.shape.string]go.shape.*uint8{}}:
$GOROOT/src/net/http/mapping.go:30:17:     from map[go.shape.string]go.shape.*uint8{} (spill) at $GOROOT/src/net/http/mapping.go:30:17
$GOROOT/src/net/http/mapping.go:30:17:     from http.h.m = map[go.shape.string]go.shape.*uint8{} (assign) at $GOROOT/src/net/http/mapping.go:30:8
$GOROOT/src/net/http/mapping.go:25:29: parameter http.k leaks to {heap} for (*mapping[go.shape.string,go.shape.*uint8]).add with derefs=0:
$GOROOT/src/net/http/mapping.go:25:29:   flow: {heap} ← http.k:
$GOROOT/src/net/http/mapping.go:25:29:     from http.entry[go.shape.string,go.shape.*uint8]{...} (struct literal element) at $GOROOT/src/net/http/mapping.go:27:32
$GOROOT/src/net/http/mapping.go:25:29:     from append(http.h.s, http.entry[go.shape.string,go.shape.*uint8]{...}) (call parameter) at $GOROOT/src/net/http/mapping.go:27:15
$GOROOT/src/net/http/mapping.go:25:34: parameter http.v leaks to {heap} for (*mapping[go.shape.string,go.shape.*uint8]).add with derefs=0:
$GOROOT/src/net/http/mapping.go:25:34:   flow: {heap} ← http.v:
$GOROOT/src/net/http/mapping.go:25:34:     from http.entry[go.shape.string,go.shape.*uint8]{...} (struct literal element) at $GOROOT/src/net/http/mapping.go:27:32
$GOROOT/src/net/http/mapping.go:25:34:     from append(http.h.s, http.entry[go.shape.string,go.shape.*uint8]{...}) (call parameter) at $GOROOT/src/net/http/mapping.go:27:15
$GOROOT/src/net/http/mapping.go:25:7: parameter http.h leaks to {heap} for (*mapping[go.shape.string,go.shape.*uint8]).add with derefs=1:
$GOROOT/src/net/http/mapping.go:25:7:   flow: {temp} ← *http.h:
$GOROOT/src/net/http/mapping.go:25:7:     from http.h.s (dot of pointer) at $GOROOT/src/net/http/mapping.go:27:17
$GOROOT/src/net/http/mapping.go:25:7:     from append(http.h.s, http.entry[go.shape.string,go.shape.*uint8]{...}) (call parameter) at $GOROOT/src/net/http/mapping.go:27:15
$GOROOT/src/net/http/mapping.go:25:7:   flow: {temp} ← {temp}:
$GOROOT/src/net/http/mapping.go:25:7:   flow: {heap} ← {temp}:
$GOROOT/src/net/http/mapping.go:25:7:     from http.h.s = append(http.h.s, http.entry[go.shape.string,go.shape.*uint8]{...}) (assign) at $GOROOT/src/net/http/mapping.go:27:7
$GOROOT/src/net/http/mapping.go:27:15: append escapes to heap
$GOROOT/src/net/http/mapping.go:30:17: map[go.shape.string]go.shape.*uint8{} escapes to heap
$GOROOT/src/net/http/mapping.go:61:7: parameter http.h leaks to {heap} for (*mapping[string,*net/http.routingNode]).eachPair with derefs=2:
$GOROOT/src/net/http/mapping.go:61:7:   flow: http.h ← http.h:
$GOROOT/src/net/http/mapping.go:61:7:     from http.h, http..dict, http.f := http.h, &http..dict.mapping[string,*net/http.routingNode], http.f (assign-pair) at $GOROOT/src/net/http/mapping.go:61:6
$GOROOT/src/net/http/mapping.go:61:7:   flow: {temp} ← *http.h:
$GOROOT/src/net/http/mapping.go:61:7:     from http.h.m (dot of pointer) at $GOROOT/src/net/http/mapping.go:61:6
$GOROOT/src/net/http/mapping.go:61:7:   flow: http.v ← *{temp}:
$GOROOT/src/net/http/mapping.go:61:7:     from for loop (range-deref) at $GOROOT/src/net/http/mapping.go:61:6
$GOROOT/src/net/http/mapping.go:61:7:   flow: {heap} ← http.v:
$GOROOT/src/net/http/mapping.go:61:7:     from http.f(http.k, http.v) (call parameter) at $GOROOT/src/net/http/mapping.go:61:6
$GOROOT/src/net/http/mapping.go:43:7: parameter http.h leaks to http.v for (*mapping[string,*net/http.routingNode]).find with derefs=2:
$GOROOT/src/net/http/mapping.go:43:7:   flow: http.h ← http.h:
$GOROOT/src/net/http/mapping.go:43:7:     from http.h, http..dict, http.k := http.h, &http..dict.mapping[string,*net/http.routingNode], http.k (assign-pair) at $GOROOT/src/net/http/mapping.go:43:6
$GOROOT/src/net/http/mapping.go:43:7:   flow: {temp} ← *http.h:
$GOROOT/src/net/http/mapping.go:43:7:     from http.h.s (dot of pointer) at $GOROOT/src/net/http/mapping.go:43:6
$GOROOT/src/net/http/mapping.go:43:7:   flow: http.e ← *{temp}:
$GOROOT/src/net/http/mapping.go:43:7:     from for loop (range-deref) at $GOROOT/src/net/http/mapping.go:43:6
$GOROOT/src/net/http/mapping.go:43:7:   flow: http.v ← http.e:
$GOROOT/src/net/http/mapping.go:43:7:     from http.e.value (dot) at $GOROOT/src/net/http/mapping.go:43:6
$GOROOT/src/net/http/mapping.go:43:7:     from http.v, http.found = http.e.value, true (assign-pair) at $GOROOT/src/net/http/mapping.go:43:6
$GOROOT/src/net/http/mapping.go:43:7:   flow: .autotmp_4 ← http.v:
$GOROOT/src/net/http/mapping.go:43:7:   flow: http.v ← .autotmp_4:
$GOROOT/src/net/http/mapping.go:43:7:     from return .autotmp_4, .autotmp_5 (return) at $GOROOT/src/net/http/mapping.go:43:6
$GOROOT/src/net/http/mapping.go:25:6: append(http.h.s, http.entry[go.shape.string,go.shape.*uint8]{...}) escapes to heap in (*mapping[string,*net/http.routingNode]).add:
$GOROOT/src/net/http/mapping.go:25:6:   flow: {heap} ← &{storage for append(http.h.s, http.entry[go.shape.string,go.shape.*uint8]{...})}:
$GOROOT/src/net/http/mapping.go:25:6:     from append(http.h.s, http.entry[go.shape.string,go.shape.*uint8]{...}) (spill) at $GOROOT/src/net/http/mapping.go:25:6
$GOROOT/src/net/http/mapping.go:25:6:     from http.h.s = append(http.h.s, http.entry[go.shape.string,go.shape.*uint8]{...}) (assign) at $GOROOT/src/net/http/mapping.go:25:6
$GOROOT/src/net/http/mapping.go:25:6: map[go.shape.string]go.shape.*uint8{} escapes to heap in (*mapping[string,*net/http.routingNode]).add:
$GOROOT/src/net/http/mapping.go:25:6:   flow: {heap} ← &{storage for map[go.shape.string]go.shape.*uint8{}}:
$GOROOT/src/net/http/mapping.go:25:6:     from map[go.shape.string]go.shape.*uint8{} (spill) at $GOROOT/src/net/http/mapping.go:25:6
$GOROOT/src/net/http/mapping.go:25:6:     from http.h.m = map[go.shape.string]go.shape.*uint8{} (assign) at $GOROOT/src/net/http/mapping.go:25:6
$GOROOT/src/net/http/mapping.go:25:29: parameter http.k leaks to {heap} for (*mapping[string,*net/http.routingNode]).add with derefs=0:
$GOROOT/src/net/http/mapping.go:25:29:   flow: http.k ← http.k:
$GOROOT/src/net/http/mapping.go:25:29:     from http.h, http..dict, http.k, http.v := http.h, &http..dict.mapping[string,*net/http.routingNode], http.k, http.v (assign-pair) at $GOROOT/src/net/http/mapping.go:25:6
$GOROOT/src/net/http/mapping.go:25:29:   flow: {heap} ← http.k:
$GOROOT/src/net/http/mapping.go:25:29:     from http.entry[go.shape.string,go.shape.*uint8]{...} (struct literal element) at $GOROOT/src/net/http/mapping.go:25:6
$GOROOT/src/net/http/mapping.go:25:29:     from append(http.h.s, http.entry[go.shape.string,go.shape.*uint8]{...}) (call parameter) at $GOROOT/src/net/http/mapping.go:25:6
$GOROOT/src/net/http/mapping.go:25:34: parameter http.v leaks to {heap} for (*mapping[string,*net/http.routingNode]).add with derefs=0:
$GOROOT/src/net/http/mapping.go:25:34:   flow: http.v ← http.v:
$GOROOT/src/net/http/mapping.go:25:34:     from http.h, http..dict, http.k, http.v := http.h, &http..dict.mapping[string,*net/http.routingNode], http.k, http.v (assign-pair) at $GOROOT/src/net/http/mapping.go:25:6
$GOROOT/src/net/http/mapping.go:25:34:   flow: {heap} ← http.v:
$GOROOT/src/net/http/mapping.go:25:34:     from http.entry[go.shape.string,go.shape.*uint8]{...} (struct literal element) at $GOROOT/src/net/http/mapping.go:25:6
$GOROOT/src/net/http/mapping.go:25:34:     from append(http.h.s, http.entry[go.shape.string,go.shape.*uint8]{...}) (call parameter) at $GOROOT/src/net/http/mapping.go:25:6
$GOROOT/src/net/http/mapping.go:25:7: parameter http.h leaks to {heap} for (*mapping[string,*net/http.routingNode]).add with derefs=1:
$GOROOT/src/net/http/mapping.go:25:7:   flow: http.h ← http.h:
$GOROOT/src/net/http/mapping.go:25:7:     from http.h, http..dict, http.k, http.v := http.h, &http..dict.mapping[string,*net/http.routingNode], http.k, http.v (assign-pair) at $GOROOT/src/net/http/mapping.go:25:6
$GOROOT/src/net/http/mapping.go:25:7:   flow: {temp} ← *http.h:
$GOROOT/src/net/http/mapping.go:25:7:     from http.h.s (dot of pointer) at $GOROOT/src/net/http/mapping.go:25:6
$GOROOT/src/net/http/mapping.go:25:7:     from append(http.h.s, http.entry[go.shape.string,go.shape.*uint8]{...}) (call parameter) at $GOROOT/src/net/http/mapping.go:25:6
$GOROOT/src/net/http/mapping.go:25:7:   flow: {temp} ← {temp}:
$GOROOT/src/net/http/mapping.go:25:7:   flow: {heap} ← {temp}:
$GOROOT/src/net/http/mapping.go:25:7:     from http.h.s = append(http.h.s, http.entry[go.shape.string,go.shape.*uint8]{...}) (assign) at $GOROOT/src/net/http/mapping.go:25:6
$GOROOT/src/net/http/mapping.go:25:6: append escapes to heap
$GOROOT/src/net/http/mapping.go:25:6: map[go.shape.string]go.shape.*uint8{} escapes to heap
<autogenerated>:1: parameter .this leaks to {heap} for (*server).create-fm with derefs=1:
<autogenerated>:1:   flow: {heap} ← *.this:
<autogenerated>:1:     from (*server).create(.this, w, r) (call parameter) at <autogenerated>:1
./api_server.go:78:25: parameter w leaks to {heap} for (*server).create-fm with derefs=0:
./api_server.go:78:25:   flow: {heap} ← w:
./api_server.go:78:25:     from (*server).create(.this, w, r) (call parameter) at <autogenerated>:1
./api_server.go:78:48: parameter r leaks to {heap} for (*server).create-fm with derefs=1:
./api_server.go:78:48:   flow: {heap} ← *r:
./api_server.go:78:48:     from (*server).create(.this, w, r) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter .this leaks to {heap} for (*server).show-fm with derefs=1:
<autogenerated>:1:   flow: {heap} ← *.this:
<autogenerated>:1:     from (*server).show(.this, w, r) (call parameter) at <autogenerated>:1
./api_server.go:89:23: parameter w leaks to {heap} for (*server).show-fm with derefs=0:
./api_server.go:89:23:   flow: {heap} ← w:
./api_server.go:89:23:     from (*server).show(.this, w, r) (call parameter) at <autogenerated>:1
