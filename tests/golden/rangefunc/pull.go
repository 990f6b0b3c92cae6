// Pull iterators, zipping two sequences, sequences of errors, integers and strings.
package main

import (
	"bufio"
	"io"
	"iter"
	"strings"
)

func zip[A, B any](as iter.Seq[A], bs iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		next, stop := iter.Pull(bs)
		defer stop()
		for a := range as {
			b, ok := next()
			if !ok || !yield(a, b) {
				return
			}
		}
	}
}

func lines(r io.Reader) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		s := bufio.NewScanner(r)
		for s.Scan() {
			if !yield(s.Text(), nil) {
				return
			}
		}
		if err := s.Err(); err != nil {
			yield("", err)
		}
	}
}

func letters(s string) iter.Seq[rune] {
	return func(yield func(rune) bool) {
		for _, r := range s {
			if !yield(r) {
				return
			}
		}
	}
}

func naturals(yield func(int) bool) {
	for i := range 1 << 30 {
		if !yield(i) {
			return
		}
	}
}

func main() {
	total := 0
	for n, r := range zip(naturals, letters("héllo")) {
		total += n * int(r-'a')
	}
	long := ""
	for line, err := range lines(strings.NewReader("one\nthree\ntwo")) {
		if err != nil {
			panic(err)
		}
		if len(line) > len(long) {
			long = line
		}
	}
	println(total, long)
}
