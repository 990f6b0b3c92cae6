// Strings made by concatenation, Builder, byte slices, Sprintf and Join.
package main

import (
	"fmt"
	"strconv"
	"strings"
)

func concat(parts []string) string {
	s := ""
	for _, p := range parts {
		s += p + ","
	}
	return s
}

func build(parts []string) string {
	var b strings.Builder
	n := 0
	for _, p := range parts {
		n += len(p) + 1
	}
	b.Grow(n)
	for _, p := range parts {
		b.WriteString(p)
		b.WriteByte(',')
	}
	return b.String()
}

func appendBytes(parts []string) string {
	buf := make([]byte, 0, 64)
	for i, p := range parts {
		buf = strconv.AppendInt(buf, int64(i), 10)
		buf = append(buf, '=')
		buf = append(buf, p...)
	}
	return string(buf)
}

func greeting(name string, age int) string {
	return "Hello, " + name + ", " + strconv.Itoa(age) + "!"
}

func formatted(name string, age int, tags ...string) string {
	return fmt.Sprintf("%s (%d) %v %q", name, age, tags, tags)
}

func reverse(s string) string {
	r := []rune(s)
	for i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {
		r[i], r[j] = r[j], r[i]
	}
	return string(r)
}

func same(a []byte, b string) bool { return string(a) == b }

func lookup(m map[string]int, key []byte) int { return m[string(key)] }

func main() {
	parts := []string{"x", "yy", "zzz"}
	fmt.Println(concat(parts), build(parts), appendBytes(parts), strings.Join(parts, "/"))
	fmt.Println(greeting("Ann", 30), formatted("Bob", 31, "a", "b"), reverse("größe"))
	fmt.Println(same([]byte("ab"), "ab"), lookup(map[string]int{"k": 1}, []byte{'k'}))
}
