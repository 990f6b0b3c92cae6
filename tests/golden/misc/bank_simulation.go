// A simulation: events in a heap, random numbers, reports by reflection-free formatting, pointers into slices.
package main

import (
	"container/heap"
	"fmt"
	"math/rand"
	"os"
	"strings"
)

type customer struct {
	id      int
	arrived float64
	served  *float64
}

type event struct {
	at   float64
	what func(*bank)
}

type events []*event

func (e events) Len() int           { return len(e) }
func (e events) Less(i, j int) bool { return e[i].at < e[j].at }
func (e events) Swap(i, j int)      { e[i], e[j] = e[j], e[i] }
func (e *events) Push(x any)        { *e = append(*e, x.(*event)) }
func (e *events) Pop() any {
	last := (*e)[len(*e)-1]
	*e = (*e)[:len(*e)-1]
	return last
}

type bank struct {
	now     float64
	free    int
	line    []customer
	pending events
	random  *rand.Rand
	waits   []float64
	logf    func(string, ...any)
}

func (b *bank) at(delay float64, what func(*bank)) {
	heap.Push(&b.pending, &event{b.now + delay, what})
}

func (b *bank) arrive(id int) {
	b.line = append(b.line, customer{id: id, arrived: b.now})
	b.serve()
}

func (b *bank) serve() {
	for b.free > 0 && len(b.line) > 0 {
		c := b.line[0]
		b.line = b.line[1:]
		b.free--
		started := b.now
		c.served = &started
		b.waits = append(b.waits, started-c.arrived)
		b.at(1+b.random.Float64(), func(b *bank) {
			b.free++
			b.logf("%6.2f customer %d leaves after %.2f\n", b.now, c.id, b.now-*c.served)
			b.serve()
		})
	}
}

func (b *bank) run() {
	for b.pending.Len() > 0 {
		e := heap.Pop(&b.pending).(*event)
		b.now = e.at
		e.what(b)
	}
}

func simulate(clerks, customers int, logf func(string, ...any)) (mean, worst float64) {
	b := bank{free: clerks, random: rand.New(rand.NewSource(1)), logf: logf}
	for i := range customers {
		b.at(float64(i)*0.5, func(b *bank) { b.arrive(i) })
	}
	b.run()
	for _, w := range b.waits {
		mean += w / float64(len(b.waits))
		worst = max(worst, w)
	}
	return
}

func chart(values map[int]float64) string {
	var b strings.Builder
	for n := 1; n <= len(values); n++ {
		fmt.Fprintf(&b, "%d %s\n", n, strings.Repeat("*", int(values[n]*10)))
	}
	return b.String()
}

func main() {
	lines := 0
	values := map[int]float64{}
	for clerks := 1; clerks <= 3; clerks++ {
		mean, _ := simulate(clerks, 10, func(f string, args ...any) {
			if lines++; lines < 3 {
				fmt.Fprintf(os.Stdout, f, args...)
			}
		})
		values[clerks] = mean
	}
	fmt.Print(chart(values))
}
