// Collecting problems: an error slice type, must-functions, error-returning callbacks, nil pointers in interfaces.
package main

import (
	"fmt"
	"strings"
)

type problem struct {
	path   []string
	reason string
}

type problems []problem

func (p problems) Error() string {
	var b strings.Builder
	for i, x := range p {
		if i > 0 {
			b.WriteString("; ")
		}
		b.WriteString(strings.Join(x.path, "."))
		b.WriteString(": ")
		b.WriteString(x.reason)
	}
	return b.String()
}

type validator struct {
	path  []string
	found problems
}

func (v *validator) in(name string, f func(*validator)) {
	v.path = append(v.path, name)
	f(v)
	v.path = v.path[:len(v.path)-1]
}

func (v *validator) check(ok bool, format string, args ...any) {
	if !ok {
		v.found = append(v.found, problem{append([]string(nil), v.path...), fmt.Sprintf(format, args...)})
	}
}

func (v *validator) err() error {
	if len(v.found) == 0 {
		return nil
	}
	return v.found
}

type address struct{ street, zip string }
type person struct {
	name string
	age  int
	home *address
}

func validate(p *person) error {
	v := &validator{}
	v.check(p.name != "", "missing name")
	v.check(p.age >= 0 && p.age < 150, "age %d", p.age)
	if p.home != nil {
		v.in("home", func(v *validator) {
			v.check(len(p.home.zip) == 5, "zip %q", p.home.zip)
		})
	}
	return v.err()
}

type quiet struct{}

func (*quiet) Error() string { return "quiet" }

func mayBeNil(fail bool) error {
	var q *quiet
	if fail {
		q = new(quiet)
	}
	return q
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func main() {
	fmt.Println(validate(&person{age: 200, home: &address{zip: "12"}}))
	fmt.Println(validate(&person{name: "x"}) == nil, mayBeNil(false) == nil)
	fmt.Println(must(fmt.Sscanf("7", "%d", new(int))))
}
