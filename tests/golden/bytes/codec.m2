# command-line-arguments
./codec.go:20:6: can inline (*record).encode with cost 48 as: method(*record) func([]byte) []byte { dst = binary.bigEndian.AppendUint32(binary.BigEndian, dst, r.ID); dst = binary.bigEndian.AppendUint16(binary.BigEndian, dst, r.Flags); dst = binary.AppendUvarint(dst, uint64(len(r.Body))); return append(dst, r.Body...) }
./codec.go:27:6: cannot inline decode: function too complex: cost 150 exceeds budget 80
./codec.go:41:6: cannot inline varint: function too complex: cost 144 exceeds budget 80
./codec.go:51:6: can inline viaReflection with cost 68 as: func(io.Reader) (struct { Magic [4]byte; Count uint16 }, error) { err = binary.Read(r, binary.LittleEndian, &h); return  }
./codec.go:59:6: cannot inline main: function too complex: cost 426 exceeds budget 80
./codec.go:18:30: inlining call to errors.New
./codec.go:21:37: inlining call to binary.bigEndian.AppendUint32
./codec.go:22:37: inlining call to binary.bigEndian.AppendUint16
./codec.go:23:28: inlining call to binary.AppendUvarint
./codec.go:31:41: inlining call to binary.bigEndian.Uint32
./codec.go:31:71: inlining call to binary.bigEndian.Uint16
./codec.go:32:27: inlining call to binary.Uvarint
./codec.go:37:22: inlining call to bytes.Clone
./codec.go:62:55: inlining call to (*record).encode
./codec.go:75:41: inlining call to bytes.NewReader
./codec.go:75:25: inlining call to viaReflection
./codec.go:76:36: inlining call to bytes.(*Buffer).Bytes
./codec.go:76:13: inlining call to fmt.Println
./codec.go:62:55: inlining call to binary.bigEndian.AppendUint32
./codec.go:62:55: inlining call to binary.bigEndian.AppendUint16
./codec.go:62:55: inlining call to binary.AppendUvarint
./codec.go:24:15: append(dst, r.Body...) escapes to heap in (*record).encode:
./codec.go:24:15:   flow: ~r0 ← &{storage for append(dst, r.Body...)}:
./codec.go:24:15:     from append(dst, r.Body...) (spill) at ./codec.go:24:15
./codec.go:24:15:     from return append(dst, r.Body...) (return) at ./codec.go:24:2
./codec.go:20:25: parameter dst leaks to ~r0 for (*record).encode with derefs=0:
./codec.go:20:25:   flow: {temp} ← dst:
./codec.go:20:25:     from append(dst, r.Body...) (call parameter) at ./codec.go:24:15
./codec.go:20:25:   flow: ~r0 ← {temp}:
./codec.go:20:25:     from return append(dst, r.Body...) (return) at ./codec.go:24:2
./codec.go:21:37: append(binary.b, byte(binary.v >> uint(24)), byte(binary.v >> uint(16)), byte(binary.v >> uint(8)), byte(binary.v)) escapes to heap in (*record).encode:
./codec.go:21:37:   flow: ~r0 ← &{storage for append(binary.b, byte(binary.v >> uint(24)), byte(binary.v >> uint(16)), byte(binary.v >> uint(8)), byte(binary.v))}:
./codec.go:21:37:     from append(binary.b, byte(binary.v >> uint(24)), byte(binary.v >> uint(16)), byte(binary.v >> uint(8)), byte(binary.v)) (spill) at ./codec.go:21:37
./codec.go:21:37:     from ~r0 = append(binary.b, byte(binary.v >> uint(24)), byte(binary.v >> uint(16)), byte(binary.v >> uint(8)), byte(binary.v)) (assign-pair) at ./codec.go:21:37
./codec.go:21:37:   flow: dst ← ~r0:
./codec.go:21:37:     from dst = ~r0 (assign) at ./codec.go:21:6
./codec.go:21:37:   flow: {temp} ← dst:
./codec.go:21:37:     from append(dst, r.Body...) (call parameter) at ./codec.go:24:15
./codec.go:21:37:   flow: ~r0 ← {temp}:
./codec.go:21:37:     from return append(dst, r.Body...) (return) at ./codec.go:24:2
./codec.go:22:37: append(binary.b, byte(binary.v >> uint(8)), byte(binary.v)) escapes to heap in (*record).encode:
./codec.go:22:37:   flow: ~r0 ← &{storage for append(binary.b, byte(binary.v >> uint(8)), byte(binary.v))}:
./codec.go:22:37:     from append(binary.b, byte(binary.v >> uint(8)), byte(binary.v)) (spill) at ./codec.go:22:37
./codec.go:22:37:     from ~r0 = append(binary.b, byte(binary.v >> uint(8)), byte(binary.v)) (assign-pair) at ./codec.go:22:37
./codec.go:22:37:   flow: dst ← ~r0:
./codec.go:22:37:     from dst = ~r0 (assign) at ./codec.go:22:6
./codec.go:22:37:   flow: {temp} ← dst:
./codec.go:22:37:     from append(dst, r.Body...) (call parameter) at ./codec.go:24:15
./codec.go:22:37:   flow: ~r0 ← {temp}:
./codec.go:22:37:     from return append(dst, r.Body...) (return) at ./codec.go:24:2
./codec.go:23:28: append(binary.buf, byte(binary.x)) escapes to heap in (*record).encode:
./codec.go:23:28:   flow: ~r0 ← &{storage for append(binary.buf, byte(binary.x))}:
./codec.go:23:28:     from append(binary.buf, byte(binary.x)) (spill) at ./codec.go:23:28
./codec.go:23:28:     from ~r0 = append(binary.buf, byte(binary.x)) (assign-pair) at ./codec.go:23:28
./codec.go:23:28:   flow: dst ← ~r0:
./codec.go:23:28:     from dst = ~r0 (assign) at ./codec.go:23:6
./codec.go:23:28:   flow: {temp} ← dst:
./codec.go:23:28:     from append(dst, r.Body...) (call parameter) at ./codec.go:24:15
./codec.go:23:28:   flow: ~r0 ← {temp}:
./codec.go:23:28:     from return append(dst, r.Body...) (return) at ./codec.go:24:2
./codec.go:23:28: append(binary.buf, byte(binary.x) | byte(128)) escapes to heap in (*record).encode:
./codec.go:23:28:   flow: binary.buf ← &{storage for append(binary.buf, byte(binary.x) | byte(128))}:
./codec.go:23:28:     from append(binary.buf, byte(binary.x) | byte(128)) (spill) at ./codec.go:23:28
./codec.go:23:28:     from binary.buf = append(binary.buf, byte(binary.x) | byte(128)) (assign) at ./codec.go:23:28
./codec.go:23:28:   flow: {temp} ← binary.buf:
./codec.go:23:28:     from append(binary.buf, byte(binary.x)) (call parameter) at ./codec.go:23:28
./codec.go:23:28:   flow: ~r0 ← {temp}:
./codec.go:23:28:     from ~r0 = append(binary.buf, byte(binary.x)) (assign-pair) at ./codec.go:23:28
./codec.go:23:28:   flow: dst ← ~r0:
./codec.go:23:28:     from dst = ~r0 (assign) at ./codec.go:23:6
./codec.go:23:28:   flow: {temp} ← dst:
./codec.go:23:28:     from append(dst, r.Body...) (call parameter) at ./codec.go:24:15
./codec.go:23:28:   flow: ~r0 ← {temp}:
./codec.go:23:28:     from return append(dst, r.Body...) (return) at ./codec.go:24:2
./codec.go:20:7: r does not escape
./codec.go:20:25: leaking param: dst to result ~r0 level=0
./codec.go:21:37: append escapes to heap
./codec.go:22:37: append escapes to heap
./codec.go:23:28: append escapes to heap
./codec.go:23:28: append escapes to heap
./codec.go:24:15: append escapes to heap
./codec.go:27:13: parameter src leaks to rest for decode with derefs=0:
./codec.go:27:13:   flow: rest ← src:
./codec.go:27:13:     from return r, src, errTruncated (return) at ./codec.go:29:3
./codec.go:37:22: append([]byte{}, bytes.b...) escapes to heap in decode:
./codec.go:37:22:   flow: ~r0 ← &{storage for append([]byte{}, bytes.b...)}:
./codec.go:37:22:     from append([]byte{}, bytes.b...) (spill) at ./codec.go:37:22
./codec.go:37:22:     from ~r0 = append([]byte{}, bytes.b...) (assign-pair) at ./codec.go:37:22
./codec.go:37:22:   flow: r ← ~r0:
./codec.go:37:22:     from r.Body = ~r0 (assign) at ./codec.go:37:9
./codec.go:37:22: []byte{} escapes to heap in decode:
./codec.go:37:22:   flow: {temp} ← &{storage for []byte{}}:
./codec.go:37:22:     from []byte{} (spill) at ./codec.go:37:22
./codec.go:37:22:     from append([]byte{}, bytes.b...) (call parameter) at ./codec.go:37:22
./codec.go:37:22:   flow: ~r0 ← {temp}:
./codec.go:37:22:     from ~r0 = append([]byte{}, bytes.b...) (assign-pair) at ./codec.go:37:22
./codec.go:37:22:   flow: r ← ~r0:
./codec.go:37:22:     from r.Body = ~r0 (assign) at ./codec.go:37:9
./codec.go:27:13: leaking param: src to result rest level=0
./codec.go:37:22: []byte{} escapes to heap
./codec.go:37:22: append escapes to heap
./codec.go:41:13: parameter w leaks to {heap} for varint with derefs=0:
./codec.go:41:13:   flow: {heap} ← w:
./codec.go:41:13:     from w.WriteByte(byte(v) | byte(128)) (call parameter) at ./codec.go:43:24
./codec.go:41:13: leaking param: w
./codec.go:55:29: binary.LittleEndian escapes to heap in viaReflection:
./codec.go:55:29:   flow: {heap} ← &{storage for binary.LittleEndian}:
./codec.go:55:29:     from binary.LittleEndian (spill) at ./codec.go:55:29
./codec.go:55:29:     from binary.Read(r, binary.LittleEndian, &h) (call parameter) at ./codec.go:55:19
./codec.go:51:20: parameter r leaks to {heap} for viaReflection with derefs=0:
./codec.go:51:20:   flow: {heap} ← r:
./codec.go:51:20:     from binary.Read(r, binary.LittleEndian, &h) (call parameter) at ./codec.go:55:19
./codec.go:51:20: leaking param: r
./codec.go:55:29: binary.LittleEndian escapes to heap
./codec.go:73:6: buf escapes to heap in main:
./codec.go:73:6:   flow: {heap} ← &buf:
./codec.go:73:6:     from &buf (address-of) at ./codec.go:74:9
./codec.go:73:6:     from &buf (interface-converted) at ./codec.go:74:9
./codec.go:73:6:     from varint(&buf, uint64(300)) (call parameter) at ./codec.go:74:8
./codec.go:75:25: binary.LittleEndian escapes to heap in main:
./codec.go:75:25:   flow: {heap} ← &{storage for binary.LittleEndian}:
./codec.go:75:25:     from binary.LittleEndian (spill) at ./codec.go:75:25
./codec.go:75:25:     from binary.Read(r, binary.LittleEndian, &h) (call parameter) at ./codec.go:75:25
./codec.go:75:41: &bytes.Reader{...} escapes to heap in main:
./codec.go:75:41:   flow: ~r0 ← &{storage for &bytes.Reader{...}}:
./codec.go:75:41:     from &bytes.Reader{...} (spill) at ./codec.go:75:41
./codec.go:75:41:     from ~r0 = &bytes.Reader{...} (assign-pair) at ./codec.go:75:41
./codec.go:75:41:   flow: r ← ~r0:
./codec.go:75:41:     from ~r0 (interface-converted) at ./codec.go:75:41
./codec.go:75:41:     from r := ~r0 (assign-pair) at ./codec.go:75:25
./codec.go:75:41:   flow: {heap} ← r:
./codec.go:75:41:     from binary.Read(r, binary.LittleEndian, &h) (call parameter) at ./codec.go:75:25
./codec.go:76:14: n escapes to heap in main:
./codec.go:76:14:   flow: {storage for ... argument} ← &{storage for n}:
./codec.go:76:14:     from n (spill) at ./codec.go:76:14
./codec.go:76:14:     from ... argument (slice-literal-element) at ./codec.go:76:13
./codec.go:76:14:   flow: fmt.a ← &{storage for ... argument}:
./codec.go:76:14:     from ... argument (spill) at ./codec.go:76:13
./codec.go:76:14:     from fmt.a := ... argument (assign-pair) at ./codec.go:76:13
./codec.go:76:14:   flow: {heap} ← *fmt.a:
./codec.go:76:14:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./codec.go:76:13
./codec.go:76:20: len(all) escapes to heap in main:
./codec.go:76:20:   flow: {storage for ... argument} ← &{storage for len(all)}:
./codec.go:76:20:     from len(all) (spill) at ./codec.go:76:20
./codec.go:76:20:     from ... argument (slice-literal-element) at ./codec.go:76:13
./codec.go:76:20:   flow: fmt.a ← &{storage for ... argument}:
./codec.go:76:20:     from ... argument (spill) at ./codec.go:76:13
./codec.go:76:20:     from fmt.a := ... argument (assign-pair) at ./codec.go:76:13
./codec.go:76:20:   flow: {heap} ← *fmt.a:
./codec.go:76:20:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./codec.go:76:13
./codec.go:76:36: ~r0 escapes to heap in main:
./codec.go:76:36:   flow: {storage for ... argument} ← &{storage for ~r0}:
./codec.go:76:36:     from ~r0 (spill) at ./codec.go:76:36
./codec.go:76:36:     from ... argument (slice-literal-element) at ./codec.go:76:13
./codec.go:76:36:   flow: fmt.a ← &{storage for ... argument}:
./codec.go:76:36:     from ... argument (spill) at ./codec.go:76:13
./codec.go:76:36:     from fmt.a := ... argument (assign-pair) at ./codec.go:76:13
./codec.go:76:36:   flow: {heap} ← *fmt.a:
./codec.go:76:36:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./codec.go:76:13
./codec.go:76:41: h.Count escapes to heap in main:
./codec.go:76:41:   flow: {storage for ... argument} ← &{storage for h.Count}:
./codec.go:76:41:     from h.Count (spill) at ./codec.go:76:41
./codec.go:76:41:     from ... argument (slice-literal-element) at ./codec.go:76:13
./codec.go:76:41:   flow: fmt.a ← &{storage for ... argument}:
./codec.go:76:41:     from ... argument (spill) at ./codec.go:76:13
./codec.go:76:41:     from fmt.a := ... argument (assign-pair) at ./codec.go:76:13
./codec.go:76:41:   flow: {heap} ← *fmt.a:
./codec.go:76:41:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./codec.go:76:13
./codec.go:75:49: ([]byte)("ABCD\x01\x00") escapes to heap in main:
./codec.go:75:49:   flow: bytes.b ← &{storage for ([]byte)("ABCD\x01\x00")}:
./codec.go:75:49:     from ([]byte)("ABCD\x01\x00") (spill) at ./codec.go:75:49
./codec.go:75:49:     from bytes.b := ([]byte)("ABCD\x01\x00") (assign-pair) at ./codec.go:75:41
./codec.go:75:49:   flow: {storage for &bytes.Reader{...}} ← bytes.b:
./codec.go:75:49:     from bytes.Reader{...} (struct literal element) at ./codec.go:75:41
./codec.go:73:6: moved to heap: buf
./codec.go:62:10: &record{...} does not escape
./codec.go:62:39: ([]byte)("body") does not escape
./codec.go:62:39: zero-copy string->[]byte conversion
./codec.go:62:55: append does not escape
./codec.go:62:55: append does not escape
./codec.go:62:55: append does not escape
./codec.go:62:55: append does not escape
./codec.go:62:55: append does not escape
./codec.go:75:49: ([]byte)("ABCD\x01\x00") escapes to heap
./codec.go:75:41: &bytes.Reader{...} escapes to heap
./codec.go:75:25: binary.LittleEndian escapes to heap
./codec.go:76:13: ... argument does not escape
./codec.go:76:14: n escapes to heap
./codec.go:76:20: len(all) escapes to heap
./codec.go:76:36: ~r0 escapes to heap
./codec.go:76:41: h.Count escapes to heap
