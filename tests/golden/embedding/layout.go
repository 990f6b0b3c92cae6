// Structs in structs and arrays, blank and zero-size fields, anonymous structs, large values copied.
package main

import "unsafe"

type header struct {
	kind  uint8
	flags uint16
	size  uint64
	_     [3]byte
}

type packet struct {
	header
	body [256]byte
	tail struct {
		crc  uint32
		done bool
	}
}

type empty struct{}

type table struct {
	rows [8]packet
	used int
	mark empty
}

var last *packet

func (t *table) add(p packet) *packet {
	slot := &t.rows[t.used%len(t.rows)]
	*slot = p
	t.used++
	return slot
}

func (p packet) sum() (n int) {
	for _, b := range p.body {
		n += int(b)
	}
	return n + int(p.tail.crc)
}

func (h *header) set(kind uint8) *header {
	h.kind = kind
	return h
}

func build(kind uint8, text string) packet {
	var p packet
	p.set(kind).size = uint64(copy(p.body[:], text))
	p.tail.done = true
	return p
}

func onHeap() *table {
	var t table
	t.add(build(1, "a"))
	return &t
}

func stayingOnStack() int {
	var t table
	for i := range 10 {
		t.add(build(uint8(i), "xyz"))
	}
	return t.rows[3].sum()
}

func main() {
	t := onHeap()
	last = t.add(build(2, "bc"))
	pairs := []struct {
		name string
		size uintptr
	}{{"packet", unsafe.Sizeof(packet{})}, {"table", unsafe.Sizeof(*t)}}
	for _, p := range pairs {
		println(p.name, p.size)
	}
	println(stayingOnStack(), last.sum(), unsafe.Offsetof(last.tail))
}
