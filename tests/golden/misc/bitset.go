// Bits, constants, shifts, complex numbers and arrays: code that allocates little.
package main

import "math/bits"

const wordBits = 1 << 6

type bitset []uint64

func newBitset(n int) bitset { return make(bitset, (n+wordBits-1)/wordBits) }

func (b bitset) set(i int)      { b[i/wordBits] |= 1 << (i % wordBits) }
func (b bitset) has(i int) bool { return b[i/wordBits]>>(uint(i)%wordBits)&1 != 0 }

func (b bitset) count() (n int) {
	for _, w := range b {
		n += bits.OnesCount64(w)
	}
	return
}

func (b bitset) each(f func(int)) {
	for i, w := range b {
		for w != 0 {
			f(i*wordBits + bits.TrailingZeros64(w))
			w &= w - 1
		}
	}
}

func sieve(n int) bitset {
	composite := newBitset(n)
	for i := 2; i*i < n; i++ {
		if !composite.has(i) {
			for j := i * i; j < n; j += i {
				composite.set(j)
			}
		}
	}
	return composite
}

type fixed int32

const one fixed = 1 << 16

func (a fixed) mul(b fixed) fixed { return fixed(int64(a) * int64(b) >> 16) }
func (a fixed) float() float64    { return float64(a) / float64(one) }
func fromFloat(f float64) fixed   { return fixed(f * float64(one)) }
func mandelbrot(c complex128) (n int) {
	for z := c; real(z)*real(z)+imag(z)*imag(z) < 4 && n < 50; n++ {
		z = z*z + c
	}
	return
}

func rows(w, h int) []string {
	out := make([]string, h)
	line := make([]byte, w)
	for y := range out {
		for x := range line {
			n := mandelbrot(complex(float64(x)/float64(w)*3-2, float64(y)/float64(h)*2-1))
			line[x] = " .:-=+*#%@"[n%10]
		}
		out[y] = string(line)
	}
	return out
}

func gray(n uint8) [8]uint8 {
	var out [8]uint8
	for i := range out {
		v := n + uint8(i)
		out[i] = v ^ v>>1
	}
	return out
}

func crc(data []byte) uint32 {
	var table [256]uint32
	for i := range table {
		c := uint32(i)
		for range 8 {
			if c&1 == 1 {
				c = c>>1 ^ 0xedb88320
			} else {
				c >>= 1
			}
		}
		table[i] = c
	}
	c := ^uint32(0)
	for _, b := range data {
		c = table[byte(c)^b] ^ c>>8
	}
	return ^c
}

func main() {
	primes := 0
	s := sieve(1000)
	for i := 2; i < 1000; i++ {
		if !s.has(i) {
			primes++
		}
	}
	sum := 0
	s.each(func(i int) { sum += i })
	g := gray(3)
	println(primes, s.count(), sum, fromFloat(1.5).mul(fromFloat(2)).float(), g[7], crc([]byte("go")), len(rows(20, 3)))
}
