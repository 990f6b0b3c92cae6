// Panic and recover: converting panics to errors, panicking again, recover in a parser.
package main

import (
	"fmt"
	"runtime/debug"
)

type parseError struct {
	pos int
	msg string
}

func (e *parseError) Error() string { return fmt.Sprintf("%d: %s", e.pos, e.msg) }

type parser struct {
	text string
	pos  int
}

func (p *parser) failf(format string, args ...any) {
	panic(&parseError{p.pos, fmt.Sprintf(format, args...)})
}

func (p *parser) peek() byte {
	if p.pos == len(p.text) {
		return 0
	}
	return p.text[p.pos]
}

func (p *parser) expr() int {
	v := p.term()
	for p.peek() == '+' || p.peek() == '-' {
		op := p.peek()
		p.pos++
		if t := p.term(); op == '+' {
			v += t
		} else {
			v -= t
		}
	}
	return v
}

func (p *parser) term() int {
	switch c := p.peek(); {
	case c == '(':
		p.pos++
		v := p.expr()
		if p.peek() != ')' {
			p.failf("expected ) not %q", p.peek())
		}
		p.pos++
		return v
	case c >= '0' && c <= '9':
		p.pos++
		return int(c - '0')
	default:
		p.failf("unexpected %q", c)
	}
	return 0
}

func parse(text string) (v int, err error) {
	p := &parser{text: text}
	defer func() {
		switch r := recover().(type) {
		case nil:
		case *parseError:
			err = r
		default:
			debug.PrintStack()
			panic(r)
		}
	}()
	return p.expr(), nil
}

func main() {
	for _, s := range []string{"1+2-(3+4)", "(1", "x"} {
		fmt.Println(parse(s))
	}
}
