// Close to hints, but none would be true: each function says why.

package main

import (
	"bytes"
	"io"
	"sync"
)

type user struct {
	name string
	age  int
}

type guarded struct {
	mu sync.Mutex
	n  int
}

type large struct{ values [9]int }

func skips(users []user) (names []string) { // some elements are left out
	var out []string
	for _, u := range users {
		if u.age < 18 {
			continue
		}
		out = append(out, u.name)
	}
	return out
}

func runes(s string) []rune { // len(s) counts bytes
	var out []rune
	for _, r := range s {
		out = append(out, r)
	}
	return out
}

func restarts(n uint) []uint { // the slice is emptied on the way
	var out []uint
	for i := range n {
		out = append(out, i)
		out = out[:0]
	}
	return out
}

func moves(n int) []int { // the limit moves
	var out []int
	for i := 0; i < n; i++ {
		out = append(out, i)
		n--
	}
	return out
}

func fromCall(f func() []int) []int { // evaluating f() again may give something else
	var out []int
	for _, v := range f() {
		out = append(out, v)
	}
	return out
}

func fromChannel(c chan int) []int { // nobody knows how many
	var out []int
	for v := range c {
		out = append(out, v)
	}
	return out
}

func sized(xs []int) []int { // it has room
	out := make([]int, 0, len(xs))
	for _, x := range xs {
		out = append(out, x)
	}
	return out
}

func keeps(r io.Reader, n uint) [][]byte { // each buffer is kept
	kept := make([][]byte, 0, n)
	for range n {
		b := make([]byte, n)
		r.Read(b)
		kept = append(kept, b)
	}
	return kept
}

func trims(r io.Reader, w io.Writer, n int) (last []byte) { // a part of it is kept
	for range n {
		b := make([]byte, n)
		r.Read(b)
		last = bytes.TrimSpace(b)
	}
	return last
}

func otherSizes(r io.Reader, n int) { // each is of another size
	for i := range n {
		b := make([]byte, i)
		r.Read(b)
	}
}

func concurrently(r io.Reader, n int) { // used at the same time
	for range n {
		b := make([]byte, n)
		go r.Read(b)
	}
}

func writes(u *user)                { u.age = 1 }
func compares(u *user) bool         { return u == nil }
func addresses(u *user) *int        { return &u.age }
func locks(g *guarded) int          { return g.n }
func copies(l *large) int           { return l.values[0] }
func asValue(u *user) int           { return u.age }
func mayBeNil(u *user) int          { return u.age }
func others(u, v *user) int         { v.age = 2; return u.age }
func calls(u *user, f func()) int   { f(); return u.age }
func slices(l *user) func() string  { return func() string { return l.name } }
func (u *user) method(v *user) bool { return u.age == v.age }

var function = asValue

func main() {
	var u user
	var g guarded
	var l large
	var pointer *user
	writes(&u)
	compares(&u)
	addresses(&u)
	locks(&g)
	copies(&l)
	asValue(&u)
	mayBeNil(pointer)
	others(&u, &u)
	calls(&u, func() { u.age++ })
	slices(&u)
	u.method(&u)
}

func fewElements() []int {
	var out []int
	for i := 0; i < 4; i++ { // 32 bytes: they begin in a buffer in the frame
		out = append(out, i)
	}
	return out
}

func nilCompared(xs []int) []int {
	var out []int
	for _, x := range xs {
		out = append(out, x+1)
	}
	if out == nil {
		return []int{0}
	}
	return out
}

func nilPassed(xs []int, encode func([]int)) {
	var out []int
	for _, x := range xs {
		out = append(out, x+1)
	}
	encode(out)
}

func nilStored(xs []int, into *[]int) {
	var out []int
	for _, x := range xs {
		out = append(out, x+1)
	}
	*into = out
}

var keptBuffer []byte

func keepsBuffer(b []byte) { keptBuffer = b }

func passesToKeeper(n uint) {
	for range n {
		buffer := make([]byte, 64)
		keepsBuffer(buffer)
	}
}
