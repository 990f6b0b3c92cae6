// A tokenizer for a little configuration language: substrings, runes, keyword maps, a token channel-free API.
package main

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

type kind int

const (
	eof kind = iota
	ident
	number
	text
	punct
	keyword
)

var kindNames = [...]string{"eof", "ident", "number", "text", "punct", "keyword"}

func (k kind) String() string { return kindNames[k] }

type token struct {
	kind kind
	text string
	line int
}

var keywords = map[string]bool{"if": true, "then": true, "include": true}

type lexer struct {
	input       string
	start, pos  int
	line, width int
}

func (l *lexer) next() rune {
	if l.pos >= len(l.input) {
		l.width = 0
		return -1
	}
	r, w := utf8.DecodeRuneInString(l.input[l.pos:])
	l.width = w
	l.pos += w
	if r == '\n' {
		l.line++
	}
	return r
}

func (l *lexer) backup() { l.pos -= l.width }

func (l *lexer) acceptRun(ok func(rune) bool) {
	for ok(l.next()) {
	}
	l.backup()
}

func (l *lexer) emit(k kind) token { return token{k, l.input[l.start:l.pos], l.line} }

func isWord(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) }

func (l *lexer) token() (token, error) {
	l.acceptRun(unicode.IsSpace)
	l.start = l.pos
	switch r := l.next(); {
	case r < 0:
		return token{kind: eof, line: l.line}, nil
	case unicode.IsDigit(r):
		l.acceptRun(func(r rune) bool { return unicode.IsDigit(r) || r == '.' })
		return l.emit(number), nil
	case unicode.IsLetter(r):
		l.acceptRun(isWord)
		t := l.emit(ident)
		if keywords[strings.ToLower(t.text)] {
			t.kind = keyword
		}
		return t, nil
	case r == '"':
		end := strings.IndexByte(l.input[l.pos:], '"')
		if end < 0 {
			return token{}, fmt.Errorf("line %d: text not closed: %.10q", l.line, l.input[l.start:])
		}
		l.pos += end + 1
		return l.emit(text), nil
	case strings.ContainsRune("{}=,", r):
		return l.emit(punct), nil
	default:
		return token{}, fmt.Errorf("line %d: %q", l.line, r)
	}
}

func all(input string) (tokens []token, err error) {
	l := &lexer{input: input, line: 1}
	for {
		t, err := l.token()
		if err != nil || t.kind == eof {
			return tokens, err
		}
		tokens = append(tokens, t)
	}
}

func main() {
	tokens, err := all("if x1 = 3.5 {\n include \"größe\", y }")
	for _, t := range tokens {
		fmt.Printf("%v:%s ", t.kind, t.text)
	}
	_, bad := all("a = \"open")
	fmt.Println(err, bad)
}
