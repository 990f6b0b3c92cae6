// A hand-written JSON writer and a path query over a tree of values: recursion, byte appends, type switches.
package main

import (
	"errors"
	"sort"
	"strconv"
	"unicode/utf8"
)

type value interface{ appendTo([]byte) []byte }

type (
	null    struct{}
	boolean bool
	num     float64
	str     string
	arr     []value
	obj     map[string]value
)

func (null) appendTo(b []byte) []byte      { return append(b, "null"...) }
func (v boolean) appendTo(b []byte) []byte { return strconv.AppendBool(b, bool(v)) }
func (v num) appendTo(b []byte) []byte     { return strconv.AppendFloat(b, float64(v), 'g', -1, 64) }

func (v str) appendTo(b []byte) []byte {
	const hex = "0123456789abcdef"
	b = append(b, '"')
	for i := 0; i < len(v); {
		r, n := utf8.DecodeRuneInString(string(v[i:]))
		switch {
		case r == '"' || r == '\\':
			b = append(b, '\\', byte(r))
		case r < ' ':
			b = append(b, '\\', 'u', '0', '0', hex[r>>4], hex[r&15])
		default:
			b = append(b, v[i:i+n]...)
		}
		i += n
	}
	return append(b, '"')
}

func (v arr) appendTo(b []byte) []byte {
	b = append(b, '[')
	for i, e := range v {
		if i > 0 {
			b = append(b, ',')
		}
		b = e.appendTo(b)
	}
	return append(b, ']')
}

func (v obj) appendTo(b []byte) []byte {
	keys := make([]string, 0, len(v))
	for k := range v {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	b = append(b, '{')
	for i, k := range keys {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(str(k).appendTo(b), ':')
		b = v[k].appendTo(b)
	}
	return append(b, '}')
}

var errPath = errors.New("no such path")

func query(v value, path ...any) (value, error) {
	for _, step := range path {
		switch s := step.(type) {
		case string:
			o, ok := v.(obj)
			if !ok || o[s] == nil {
				return nil, errPath
			}
			v = o[s]
		case int:
			a, ok := v.(arr)
			if !ok || s < 0 || s >= len(a) {
				return nil, errPath
			}
			v = a[s]
		}
	}
	return v, nil
}

func from(x any) value {
	switch x := x.(type) {
	case bool:
		return boolean(x)
	case int:
		return num(x)
	case string:
		return str(x)
	case []any:
		out := make(arr, len(x))
		for i := range x {
			out[i] = from(x[i])
		}
		return out
	}
	return null{}
}

func main() {
	doc := obj{"name": str("a \"b\"\n"), "list": from([]any{1, true, "x", nil}), "pi": num(3.25)}
	found, err := query(doc, "list", 2)
	println(string(doc.appendTo(nil)), err == nil, string(found.appendTo(make([]byte, 0, 16))))
}
