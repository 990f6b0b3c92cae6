// Values that escape where no change is certain to keep them off the heap: no suggestion is given.

package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"sync"
)

type config struct{ name string }

type stepper interface{ step() }

type counter struct{ n int }

func (c *counter) step() { c.n++ }

type guarded struct {
	mu sync.Mutex
	n  int
}

type big struct{ words [17]int }

// The value in the interface would be boxed all the same, and a pointer is asked for.
func decoded(b []byte) (config, error) {
	var c config
	err := json.Unmarshal(b, &c)
	return c, err
}

func buffered(r io.Reader) (string, error) {
	var buf bytes.Buffer
	_, err := io.Copy(&buf, r)
	return buf.String(), err
}

var pool = sync.Pool{New: func() any { return new(bytes.Buffer) }}

func newStepper() stepper { return &counter{} }

func panics(n int) { panic(fmt.Sprintf("%d", n)) }

func asAny(n int) any { return n }

func newGuarded() *guarded { return &guarded{} }

func newBig() *big { return &big{} }

func newCounter() *counter { return &counter{} } // has a method that needs a pointer

func optional(n int) *config { // a value can't be nil
	if n < 0 {
		return nil
	}
	return &config{}
}

var last *config

func twoWays() *config {
	c := config{"x"}
	last = &c
	return &c
}

func namedResult() (c *config) {
	c = &config{}
	return
}

func asValue() *config { return &config{} }

var factory = asValue // its type has to stay

func (c config) clone() *config { return &config{c.name} } // may have to fit an interface

func failed() error { return errors.New("failed") }

func counts() func() int { // the closure changes what it captures
	n := 0
	return func() int { n++; return n }
}

func waits() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() { wg.Done() }()
	wg.Wait()
}

type failure struct{ code int }

func (f failure) Error() string { return "failure" }

func newFailure(code int) *failure { return &failure{code} } // its value in an error allocates as well

func pointerTo(v bool) *bool { return &v }

func shortened(s *string) *string {
	if len(*s) < 3 {
		return s
	}
	short := (*s)[:3]
	return &short
}

func zero() *struct{} { return &struct{}{} }

func main() {}

// It captures fibonacci before it is assigned: a copy would be nil.
func recursive() func(int) int {
	var fibonacci func(int) int
	fibonacci = func(n int) int {
		if n < 2 {
			return n
		}
		return fibonacci(n-1) + fibonacci(n-2)
	}
	return fibonacci
}
