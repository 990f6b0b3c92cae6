// An expression tree with a visitor: interfaces that refer to each other, recursion, embedded defaults.
package main

import (
	"fmt"
	"strings"
)

type Expr interface{ Accept(v Visitor) }

type Visitor interface {
	VisitNumber(n *Number)
	VisitBinary(b *Binary)
	VisitCall(c *Call)
}

type Number struct{ Value float64 }

type Binary struct {
	Op   byte
	X, Y Expr
}

type Call struct {
	Name string
	Args []Expr
}

func (n *Number) Accept(v Visitor) { v.VisitNumber(n) }
func (b *Binary) Accept(v Visitor) { v.VisitBinary(b) }
func (c *Call) Accept(v Visitor)   { v.VisitCall(c) }

type base struct{ depth int }

func (base) VisitNumber(*Number) {}
func (b *base) enter()           { b.depth++ }
func (b *base) leave()           { b.depth-- }

type printer struct {
	base
	out strings.Builder
}

func (p *printer) VisitNumber(n *Number) { fmt.Fprintf(&p.out, "%g", n.Value) }

func (p *printer) VisitBinary(b *Binary) {
	p.enter()
	defer p.leave()
	p.out.WriteByte('(')
	b.X.Accept(p)
	p.out.WriteByte(b.Op)
	b.Y.Accept(p)
	p.out.WriteByte(')')
}

func (p *printer) VisitCall(c *Call) {
	p.out.WriteString(c.Name)
	for i, arg := range c.Args {
		if i > 0 {
			p.out.WriteByte(',')
		}
		arg.Accept(p)
	}
}

type depthCounter struct {
	base
	deepest int
}

func (d *depthCounter) VisitBinary(b *Binary) {
	d.enter()
	d.deepest = max(d.deepest, d.depth)
	b.X.Accept(d)
	b.Y.Accept(d)
	d.leave()
}

func (d *depthCounter) VisitCall(c *Call) {
	for _, arg := range c.Args {
		arg.Accept(d)
	}
}

func main() {
	tree := &Binary{'+', &Number{1}, &Binary{'*', &Call{"f", []Expr{&Number{2}, &Number{3}}}, &Number{4}}}
	p := &printer{}
	tree.Accept(p)
	var d depthCounter
	tree.Accept(&d)
	fmt.Println(p.out.String(), d.deepest)
}
