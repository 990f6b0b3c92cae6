// Binary encoding with encoding/binary and bytes.Buffer; hand-made varints.
package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
)

type record struct {
	ID    uint32
	Flags uint16
	Body  []byte
}

var errTruncated = errors.New("truncated record")

func (r *record) encode(dst []byte) []byte {
	dst = binary.BigEndian.AppendUint32(dst, r.ID)
	dst = binary.BigEndian.AppendUint16(dst, r.Flags)
	dst = binary.AppendUvarint(dst, uint64(len(r.Body)))
	return append(dst, r.Body...)
}

func decode(src []byte) (r record, rest []byte, err error) {
	if len(src) < 6 {
		return r, src, errTruncated
	}
	r.ID, r.Flags = binary.BigEndian.Uint32(src), binary.BigEndian.Uint16(src[4:])
	n, used := binary.Uvarint(src[6:])
	src = src[6+max(used, 0):]
	if used <= 0 || uint64(len(src)) < n {
		return r, src, errTruncated
	}
	r.Body = bytes.Clone(src[:n])
	return r, src[n:], nil
}

func varint(w io.ByteWriter, v uint64) error {
	for v >= 0x80 {
		if err := w.WriteByte(byte(v) | 0x80); err != nil {
			return err
		}
		v >>= 7
	}
	return w.WriteByte(byte(v))
}

func viaReflection(r io.Reader) (h struct {
	Magic [4]byte
	Count uint16
}, err error) {
	err = binary.Read(r, binary.LittleEndian, &h)
	return
}

func main() {
	var all []byte
	for i := range 3 {
		all = (&record{uint32(i), 7, []byte("body")}).encode(all)
	}
	n := 0
	for rest := all; len(rest) > 0; n++ {
		r, next, err := decode(rest)
		if err != nil {
			panic(err)
		}
		rest = next
		_ = r
	}
	var buf bytes.Buffer
	varint(&buf, 300)
	h, err := viaReflection(bytes.NewReader([]byte("ABCD\x01\x00")))
	fmt.Println(n, len(all), buf.Bytes(), h.Count, err)
}
