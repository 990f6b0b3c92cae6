# command-line-arguments
./api_server.go:34:2: can inline (*notes).add.deferwrap1
./api_server.go:43:2: can inline (*notes).get.deferwrap1
./api_server.go:60:48: can inline newServer.func1
$GOROOT/src/net/http/mapping.go:61:6: can inline http.(*mapping[go.shape.string,go.shape.*uint8]).eachPair
$GOROOT/src/net/http/mapping.go:43:6: can inline http.(*mapping[go.shape.string,go.shape.*uint8]).find
$GOROOT/src/net/http/mapping.go:25:6: can inline http.(*mapping[go.shape.string,go.shape.*uint8]).add
$GOROOT/src/net/http/mapping.go:43:6: can inline http.(*mapping[string,*net/http.routingNode]).find
$GOROOT/src/net/http/mapping.go:25:6: can inline http.(*mapping[string,*net/http.routingNode]).add
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
./api_server.go:32:7: leaking param: n
./api_server.go:32:21: leaking param: text
./api_server.go:36:13: &note{...} escapes to heap
./api_server.go:41:7: leaking param: n
./api_server.go:47:27: ... argument does not escape
./api_server.go:47:43: id escapes to heap
./api_server.go:47:27: &errors.errorString{...} escapes to heap
./api_server.go:66:12: leaking param: w
./api_server.go:66:47: leaking param: body
$GOROOT/src/log/log.go:400:24: leaking param: b to result ~r0 level=0
./api_server.go:67:16: []string{...} escapes to heap
./api_server.go:69:27: new(json.Encoder) does not escape
./api_server.go:70:12: ... argument does not escape
./api_server.go:70:13: "encode: " escapes to heap
./api_server.go:70:12: func literal does not escape
./api_server.go:74:14: leaking param: w
./api_server.go:74:49: leaking param: err
./api_server.go:75:36: map[string]string{...} escapes to heap
./api_server.go:78:7: leaking param content: s
./api_server.go:78:25: leaking param: w
./api_server.go:78:48: leaking param content: r
./api_server.go:79:6: moved to heap: in
./api_server.go:82:47: &http.maxBytesReader{...} escapes to heap
./api_server.go:89:7: leaking param content: s
./api_server.go:89:23: leaking param: w
./api_server.go:89:46: r does not escape
./api_server.go:100:26: n escapes to heap
./api_server.go:60:53: leaking param: w
./api_server.go:60:76: r does not escape
./api_server.go:57:7: &server{...} escapes to heap
./api_server.go:57:22: &notes{...} escapes to heap
./api_server.go:57:48: map[int]*note{} escapes to heap
./api_server.go:57:74: &http.ServeMux{} escapes to heap
./api_server.go:57:98: map[string]int{} escapes to heap
./api_server.go:58:35: s.create escapes to heap
./api_server.go:59:39: s.show escapes to heap
./api_server.go:60:48: func literal escapes to heap
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
./api_server.go:118:57: []struct { method string; path string; body string }{...} does not escape
./api_server.go:121:28: &httptest.ResponseRecorder{...} escapes to heap
./api_server.go:121:28: make(http.Header) escapes to heap
./api_server.go:121:28: new(bytes.Buffer) escapes to heap
./api_server.go:122:73: &strings.Reader{...} escapes to heap
./api_server.go:122:37: context.backgroundCtx{} escapes to heap
./api_server.go:123:14: ... argument does not escape
./api_server.go:123:16: w.Code escapes to heap
./api_server.go:123:40: strings.TrimSpace((*bytes.Buffer).String(w.Body)) escapes to heap
$GOROOT/src/net/http/mapping.go:27:15: append escapes to heap
$GOROOT/src/net/http/mapping.go:30:17: map[go.shape.string]go.shape.*uint8{} escapes to heap
$GOROOT/src/net/http/mapping.go:25:6: append escapes to heap
$GOROOT/src/net/http/mapping.go:25:6: map[go.shape.string]go.shape.*uint8{} escapes to heap
