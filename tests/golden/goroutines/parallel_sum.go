// Divide and conquer: recursion that starts goroutines, arrays of channels, futures.
package main

import "runtime"

type future struct {
	value int
	ready chan struct{}
}

func async(f func() int) *future {
	fut := &future{ready: make(chan struct{})}
	go func() {
		fut.value = f()
		close(fut.ready)
	}()
	return fut
}

func (f *future) wait() int {
	<-f.ready
	return f.value
}

func sum(values []int, depth int) int {
	if depth == 0 || len(values) < 4 {
		total := 0
		for _, v := range values {
			total += v
		}
		return total
	}
	middle := len(values) / 2
	left := async(func() int { return sum(values[:middle], depth-1) })
	right := sum(values[middle:], depth-1)
	return left.wait() + right
}

func maxima(rows [][]int) []int {
	type indexed struct{ row, value int }
	c := make(chan indexed, runtime.NumCPU())
	for i, row := range rows {
		go func(i int, row []int) {
			best := row[0]
			for _, v := range row[1:] {
				best = max(best, v)
			}
			c <- indexed{i, best}
		}(i, row)
	}
	out := make([]int, len(rows))
	for range rows {
		m := <-c
		out[m.row] = m.value
	}
	return out
}

func main() {
	values := make([]int, 100)
	for i := range values {
		values[i] = i
	}
	m := maxima([][]int{{1, 9, 2}, {7}, {3, 4}})
	println(sum(values, 3), m[0]+m[1]+m[2])
}
