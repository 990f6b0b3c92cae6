// Measuring: histograms of durations, percentiles, stringers on duration types, time in maps and JSON-less text.
package main

import (
	"fmt"
	"os"
	"sort"
	"strings"
	"text/tabwriter"
	"time"
)

type millis float64

func (m millis) String() string { return fmt.Sprintf("%.1fms", float64(m)) }

type samples []time.Duration

func (s samples) percentile(p float64) millis {
	if len(s) == 0 {
		return 0
	}
	sorted := append(samples(nil), s...)
	sort.Slice(sorted, func(i, j int) bool { return sorted[i] < sorted[j] })
	return millis(sorted[int(p*float64(len(sorted)-1))].Seconds() * 1000)
}

type stopwatch struct {
	laps map[string]samples
	open map[string]time.Time
	now  func() time.Time
}

func newStopwatch(now func() time.Time) stopwatch {
	return stopwatch{map[string]samples{}, map[string]time.Time{}, now}
}

func (w stopwatch) start(name string) stopwatch {
	w.open[name] = w.now()
	return w
}

func (w stopwatch) stop(name string) time.Duration {
	d := w.now().Sub(w.open[name])
	delete(w.open, name)
	w.laps[name] = append(w.laps[name], d)
	return d
}

func (w stopwatch) report(out *tabwriter.Writer) {
	names := make([]string, 0, len(w.laps))
	for n := range w.laps {
		names = append(names, n)
	}
	sort.Strings(names)
	for _, n := range names {
		fmt.Fprintf(out, "%s\t%d\t%v\t%v\n", n, len(w.laps[n]), w.laps[n].percentile(.5), w.laps[n].percentile(.9))
	}
	out.Flush()
}

func bars(s samples, width int) string {
	var b strings.Builder
	for _, d := range s {
		b.WriteString(strings.Repeat("#", int(d/time.Millisecond)%width))
		b.WriteByte('\n')
	}
	return b.String()
}

func fakeClock(step time.Duration) func() time.Time {
	t := time.Unix(0, 0)
	return func() time.Time {
		t = t.Add(step)
		step += time.Millisecond
		return t
	}
}

func main() {
	w := newStopwatch(fakeClock(time.Millisecond))
	for i := range 6 {
		name := []string{"read", "write"}[i%2]
		w.start(name).stop(name)
	}
	w.report(tabwriter.NewWriter(os.Stdout, 0, 8, 1, ' ', 0))
	fmt.Print(bars(w.laps["read"], 10))
}
