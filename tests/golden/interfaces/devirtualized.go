// Calls through an interface whose concrete type is known, and one where it is not.
package main

type counter interface {
	Add(int)
	Total() int
}

type plain struct{ total int }

func (p *plain) Add(n int)  { p.total += n }
func (p *plain) Total() int { return p.total }

type logged struct {
	inner counter
	log   []int
}

func (l *logged) Add(n int) {
	l.log = append(l.log, n)
	l.inner.Add(n)
}

func (l *logged) Total() int { return l.inner.Total() }

func known() int {
	var c counter = &plain{}
	c.Add(1)
	c.Add(2)
	return c.Total()
}

func chosen(verbose bool) int {
	var c counter = &plain{}
	if verbose {
		c = &logged{inner: c}
	}
	c.Add(3)
	return c.Total()
}

func newCounter() counter { return new(plain) }

func returned() int {
	c := newCounter()
	c.Add(4)
	return c.Total()
}

func asserted(x any) int {
	c := x.(counter)
	if p, ok := c.(*plain); ok {
		return p.total
	}
	return c.Total()
}

func main() {
	println(known(), chosen(true), returned(), asserted(&plain{7}))
}
