// Replacers, Fields, Cut, Map, EqualFold, and a small template expander with callbacks.
package main

import (
	"fmt"
	"os"
	"strings"
)

type vars map[string]string

func (v vars) expand(s string) string {
	return os.Expand(s, func(name string) string {
		if key, fallback, ok := strings.Cut(name, ":"); ok {
			if value := v[key]; value != "" {
				return value
			}
			return fallback
		}
		return v[name]
	})
}

func parse(pairs ...string) vars {
	v := make(vars)
	for _, p := range pairs {
		if k, val, ok := strings.Cut(p, "="); ok {
			v[strings.TrimSpace(k)] = strings.TrimSpace(val)
		}
	}
	return v
}

func rot13(r rune) rune {
	switch {
	case 'a' <= r && r <= 'z':
		return 'a' + (r-'a'+13)%26
	case 'A' <= r && r <= 'Z':
		return 'A' + (r-'A'+13)%26
	}
	return r
}

func wrap(text string, width int) []string {
	var lines []string
	line := ""
	for _, w := range strings.Fields(text) {
		if line != "" && len(line)+1+len(w) > width {
			lines = append(lines, line)
			line = ""
		}
		if line != "" {
			line += " "
		}
		line += w
	}
	return append(lines, line)
}

func title(s string) string {
	words := strings.Split(s, "-")
	for i, w := range words {
		if w != "" {
			words[i] = strings.ToUpper(w[:1]) + w[1:]
		}
	}
	return strings.Join(words, "-")
}

func main() {
	v := parse("user = ann", "home=/home/ann", "bad")
	escape := strings.NewReplacer("<", "&lt;", ">", "&gt;", "&", "&amp;")
	fmt.Println(v.expand("${user} at $home, ${shell:sh}"), escape.Replace("<a&b>"))
	fmt.Println(strings.Map(rot13, "Hello"), title("content-type"), strings.EqualFold("Go", "GO"))
	for i, l := range wrap("the quick brown fox jumps over the lazy dog", 12) {
		fmt.Println(i, l)
	}
}
