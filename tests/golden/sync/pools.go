// sync.Pool of structs and slices; a free list; arenas by slab; object reuse through pointers to slices.
package main

import "sync"

type request struct {
	path    string
	headers []string
	scratch [128]byte
}

func (r *request) reset() {
	r.path = ""
	r.headers = r.headers[:0]
}

var requests = sync.Pool{New: func() any { return &request{headers: make([]string, 0, 8)} }}

func handle(path string) int {
	r := requests.Get().(*request)
	defer requests.Put(r)
	r.reset()
	r.path = path
	r.headers = append(r.headers, "a", "b")
	return copy(r.scratch[:], path) + len(r.headers)
}

var slices = sync.Pool{New: func() any {
	b := make([]byte, 0, 512)
	return &b
}}

func withSlice(f func([]byte) []byte) int {
	p := slices.Get().(*[]byte)
	b := f((*p)[:0])
	n := len(b)
	*p = b
	slices.Put(p)
	return n
}

type item struct {
	key  int
	next *item
}

type slab struct {
	free  *item
	block []item
}

func (s *slab) get(key int) *item {
	if it := s.free; it != nil {
		s.free = it.next
		*it = item{key: key}
		return it
	}
	if len(s.block) == 0 {
		s.block = make([]item, 64)
	}
	it := &s.block[0]
	s.block = s.block[1:]
	it.key = key
	return it
}

func (s *slab) put(it *item) {
	it.next = s.free
	s.free = it
}

func main() {
	var s slab
	a := s.get(1)
	s.put(a)
	b := s.get(2)
	wasteful := sync.Pool{New: func() any { return []byte(nil) }}
	wasteful.Put(append([]byte{}, "x"...))
	println(a == b, handle("/index"), withSlice(func(b []byte) []byte { return append(b, "hello"...) }))
}
