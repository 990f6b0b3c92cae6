// Reusing byte slices: a pool, a scratch array on the stack, growing by hand, hex and base64.
package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"hash/fnv"
	"io"
	"sync"
)

var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

func render(f func(w io.Writer)) string {
	b := buffers.Get().(*bytes.Buffer)
	b.Reset()
	defer buffers.Put(b)
	f(b)
	return b.String()
}

func digits(n uint64) string {
	var scratch [20]byte
	i := len(scratch)
	for {
		i--
		scratch[i] = byte('0' + n%10)
		if n /= 10; n == 0 {
			return string(scratch[i:])
		}
	}
}

func grow(b []byte, n int) []byte {
	if cap(b)-len(b) >= n {
		return b
	}
	bigger := make([]byte, len(b), 2*cap(b)+n)
	copy(bigger, b)
	return bigger
}

func fingerprint(parts ...[]byte) string {
	h := sha256.New()
	for _, p := range parts {
		h.Write(p)
	}
	var sum [sha256.Size]byte
	return hex.EncodeToString(h.Sum(sum[:0])[:4])
}

func bucket(key string, n uint32) uint32 {
	h := fnv.New32a()
	io.WriteString(h, key)
	return h.Sum32() % n
}

func xor(dst, a, b []byte) int {
	n := min(len(a), len(b))
	if n == 0 {
		return 0
	}
	_ = dst[n-1]
	for i := range n {
		dst[i] = a[i] ^ b[i]
	}
	return n
}

func main() {
	text := render(func(w io.Writer) { fmt.Fprint(w, "n=", digits(12345)) })
	b := grow([]byte(text), 100)
	b = append(b, text...)
	xor(b, b, []byte("key"))
	fmt.Println(base64.StdEncoding.EncodeToString(b[:6]), fingerprint(b, []byte("x")), bucket("k", 16))
}
