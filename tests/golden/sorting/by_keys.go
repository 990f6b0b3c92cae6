// sort.Slice, sort.Interface with embedding, slices.SortFunc, stable sorts, binary search.
package main

import (
	"cmp"
	"fmt"
	"slices"
	"sort"
	"strings"
)

type employee struct {
	name   string
	salary int
	skills []string
}

type byName []employee

func (b byName) Len() int           { return len(b) }
func (b byName) Less(i, j int) bool { return b[i].name < b[j].name }
func (b byName) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

type bySkills struct{ byName }

func (b bySkills) Less(i, j int) bool { return len(b.byName[i].skills) < len(b.byName[j].skills) }

type lessFunc func(a, b *employee) bool

type multi struct {
	items []employee
	less  []lessFunc
}

func (m *multi) Len() int      { return len(m.items) }
func (m *multi) Swap(i, j int) { m.items[i], m.items[j] = m.items[j], m.items[i] }
func (m *multi) Less(i, j int) bool {
	a, b := &m.items[i], &m.items[j]
	for _, less := range m.less {
		switch {
		case less(a, b):
			return true
		case less(b, a):
			return false
		}
	}
	return false
}

func orderedBy(less ...lessFunc) *multi { return &multi{less: less} }

func (m *multi) sort(items []employee) {
	m.items = items
	sort.Sort(m)
}

func top(items []employee, n int) []string {
	copied := slices.Clone(items)
	slices.SortStableFunc(copied, func(a, b employee) int {
		return cmp.Or(-cmp.Compare(a.salary, b.salary), strings.Compare(a.name, b.name))
	})
	names := make([]string, 0, n)
	for _, e := range copied[:min(n, len(copied))] {
		names = append(names, e.name)
	}
	return names
}

func find(items []employee, name string) (int, bool) {
	return slices.BinarySearchFunc(items, name, func(e employee, n string) int { return strings.Compare(e.name, n) })
}

func main() {
	staff := []employee{{"cy", 30, nil}, {"ann", 50, []string{"go", "c"}}, {"bob", 30, []string{"sql"}}}
	sort.Sort(sort.Reverse(byName(staff)))
	sort.Stable(bySkills{staff})
	orderedBy(func(a, b *employee) bool { return a.salary < b.salary },
		func(a, b *employee) bool { return a.name < b.name }).sort(staff)
	fmt.Println(staff[0].name, top(staff, 2))
	sort.Slice(staff, func(i, j int) bool { return staff[i].name < staff[j].name })
	fmt.Println(find(staff, "bob"))
	numbers := []int{5, 2, 8}
	sort.Ints(numbers)
	fmt.Println(sort.SearchInts(numbers, 5), slices.Max(numbers), slices.IndexFunc(staff, func(e employee) bool { return e.salary > 40 }))
}
