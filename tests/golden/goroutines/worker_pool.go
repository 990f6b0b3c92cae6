// A worker pool with results, first error and shared statistics.
package main

import (
	"errors"
	"fmt"
	"strconv"
	"sync"
	"sync/atomic"
)

type job struct {
	id   int
	text string
}

type outcome struct {
	job
	value int
	err   error
}

type stats struct {
	done   atomic.Int64
	failed atomic.Int64
	mu     sync.Mutex
	first  error
}

func (s *stats) fail(err error) {
	s.failed.Add(1)
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.first == nil {
		s.first = err
	}
}

func work(j job) (int, error) {
	n, err := strconv.Atoi(j.text)
	if err != nil {
		return 0, fmt.Errorf("job %d: %w", j.id, err)
	}
	return n * n, nil
}

func run(jobs []job, workers int) ([]outcome, *stats) {
	var wg sync.WaitGroup
	st := &stats{}
	queue := make(chan job)
	outcomes := make([]outcome, len(jobs))
	for w := range workers {
		wg.Add(1)
		go func(id int) {
			defer wg.Done()
			for j := range queue {
				v, err := work(j)
				if err != nil {
					st.fail(err)
				}
				outcomes[j.id] = outcome{j, v, err}
				st.done.Add(1)
			}
		}(w)
	}
	for _, j := range jobs {
		queue <- j
	}
	close(queue)
	wg.Wait()
	return outcomes, st
}

func main() {
	var jobs []job
	for i, t := range []string{"1", "2", "x", "4"} {
		jobs = append(jobs, job{i, t})
	}
	out, st := run(jobs, 2)
	fmt.Println(len(out), st.done.Load(), errors.Is(st.first, strconv.ErrSyntax))
}
