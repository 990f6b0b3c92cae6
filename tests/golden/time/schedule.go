// Dates, durations, formatting, timers with callbacks, a rate limiter, recurring events.
package main

import (
	"fmt"
	"slices"
	"time"
)

type event struct {
	name  string
	at    time.Time
	every time.Duration
	until *time.Time
}

func (e event) occurrences(n int) []time.Time {
	var out []time.Time
	for t := e.at; len(out) < n; t = t.Add(e.every) {
		if e.until != nil && t.After(*e.until) {
			break
		}
		out = append(out, t)
		if e.every == 0 {
			break
		}
	}
	return out
}

type calendar struct {
	zone   *time.Location
	events []event
}

func (c *calendar) add(name, when string, options ...func(*event)) error {
	t, err := time.ParseInLocation("2006-01-02 15:04", when, c.zone)
	if err != nil {
		return fmt.Errorf("event %q: %w", name, err)
	}
	e := event{name: name, at: t}
	for _, o := range options {
		o(&e)
	}
	c.events = append(c.events, e)
	return nil
}

func every(d time.Duration) func(*event) { return func(e *event) { e.every = d } }
func until(t time.Time) func(*event)     { return func(e *event) { e.until = &t } }

func (c *calendar) next(after time.Time) (found []string) {
	for _, e := range c.events {
		i := slices.IndexFunc(e.occurrences(10), after.Before)
		if i >= 0 {
			found = append(found, e.name+" "+e.occurrences(10)[i].Format(time.Kitchen))
		}
	}
	return
}

type limiter struct {
	tokens float64
	last   time.Time
	now    func() time.Time
}

func (l *limiter) allow() bool {
	now := l.now()
	l.tokens = min(5, l.tokens+now.Sub(l.last).Seconds())
	l.last = now
	if l.tokens < 1 {
		return false
	}
	l.tokens--
	return true
}

func weekdays(from, to time.Time) (n int) {
	for d := from; !d.After(to); d = d.AddDate(0, 0, 1) {
		switch d.Weekday() {
		case time.Saturday, time.Sunday:
		default:
			n++
		}
	}
	return
}

func main() {
	c := &calendar{zone: time.UTC}
	start := time.Date(2024, time.March, 1, 0, 0, 0, 0, time.UTC)
	fmt.Println(c.add("standup", "2024-03-01 09:30", every(24*time.Hour), until(start.AddDate(0, 0, 5))))
	fmt.Println(c.add("bad", "tomorrow"))
	fmt.Println(c.next(start.Add(36*time.Hour)), weekdays(start, start.AddDate(0, 1, 0)))
	l := limiter{tokens: 1, last: start, now: func() time.Time { return start }}
	fmt.Println(l.allow(), l.allow())
	fired := make(chan string, 1)
	timer := time.AfterFunc(time.Hour, func() { fired <- "late" })
	fmt.Println(timer.Stop(), len(fired))
}
