// A fluent query builder by pointer, and a fluent duration by value.
package main

import (
	"fmt"
	"strings"
)

type query struct {
	table   string
	columns []string
	where   []string
	args    []any
	limit   int
}

func from(table string) *query { return &query{table: table} }

func (q *query) cols(names ...string) *query {
	q.columns = append(q.columns, names...)
	return q
}

func (q *query) and(condition string, args ...any) *query {
	q.where = append(q.where, condition)
	q.args = append(q.args, args...)
	return q
}

func (q *query) top(n int) *query {
	q.limit = n
	return q
}

func (q *query) sql() (string, []any) {
	var b strings.Builder
	b.WriteString("SELECT ")
	if len(q.columns) == 0 {
		b.WriteByte('*')
	}
	for i, c := range q.columns {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(c)
	}
	b.WriteString(" FROM " + q.table)
	for i, w := range q.where {
		b.WriteString([]string{" WHERE ", " AND "}[min(i, 1)])
		b.WriteString(w)
	}
	if q.limit > 0 {
		fmt.Fprintf(&b, " LIMIT %d", q.limit)
	}
	return b.String(), q.args
}

type duration struct{ hours, minutes int }

func (d duration) plusHours(n int) duration { d.hours += n; return d }
func (d duration) plusMinutes(n int) duration {
	d.minutes += n
	d.hours += d.minutes / 60
	d.minutes %= 60
	return d
}

func main() {
	text, args := from("users").cols("id", "name").and("age > ?", 30).and("city = ?", "Oslo").top(10).sql()
	fmt.Println(text, len(args))
	d := duration{}.plusHours(1).plusMinutes(75)
	fmt.Println(d.hours, d.minutes)
}
