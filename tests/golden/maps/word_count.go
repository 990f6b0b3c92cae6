// Counting words: map of pointers, map of slices, sorted by count.
package main

import (
	"fmt"
	"sort"
	"strings"
	"unicode"
)

type entry struct {
	word  string
	count int
	lines []int
}

func words(line string) []string {
	return strings.FieldsFunc(line, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' })
}

func index(text string) map[string]*entry {
	entries := make(map[string]*entry)
	for i, line := range strings.Split(text, "\n") {
		for _, w := range words(line) {
			w = strings.ToLower(w)
			e, ok := entries[w]
			if !ok {
				e = &entry{word: w}
				entries[w] = e
			}
			e.count++
			if n := len(e.lines); n == 0 || e.lines[n-1] != i+1 {
				e.lines = append(e.lines, i+1)
			}
		}
	}
	return entries
}

func top(entries map[string]*entry, n int) []entry {
	all := make([]entry, 0, len(entries))
	for _, e := range entries {
		all = append(all, *e)
	}
	sort.Slice(all, func(i, j int) bool {
		if all[i].count != all[j].count {
			return all[i].count > all[j].count
		}
		return all[i].word < all[j].word
	})
	return all[:min(n, len(all))]
}

func initials(entries map[string]*entry) map[byte][]string {
	out := map[byte][]string{}
	for w := range entries {
		out[w[0]] = append(out[w[0]], w)
	}
	for _, list := range out {
		sort.Strings(list)
	}
	return out
}

func main() {
	text := "the cat and the dog\nand the bird\na bird's song"
	entries := index(text)
	for _, e := range top(entries, 3) {
		fmt.Printf("%-6s %d %v\n", e.word, e.count, e.lines)
	}
	fmt.Println(len(initials(entries)))
}
