# command-line-arguments
./codec.go:20:6: can inline (*record).encode
./codec.go:51:6: can inline viaReflection
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
./codec.go:20:7: r does not escape
./codec.go:20:25: leaking param: dst to result ~r0 level=0
./codec.go:21:37: append escapes to heap
./codec.go:22:37: append escapes to heap
./codec.go:23:28: append escapes to heap
./codec.go:23:28: append escapes to heap
./codec.go:24:15: append escapes to heap
./codec.go:27:13: leaking param: src to result rest level=0
./codec.go:37:22: []byte{} escapes to heap
./codec.go:37:22: append escapes to heap
./codec.go:41:13: leaking param: w
./codec.go:51:20: leaking param: r
./codec.go:55:29: binary.LittleEndian escapes to heap
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
