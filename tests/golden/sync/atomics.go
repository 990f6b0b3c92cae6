// Atomic counters, pointers and values; copy-on-write configuration; a spin lock; sync.Map.
package main

import (
	"runtime"
	"sync"
	"sync/atomic"
)

type config struct {
	limits map[string]int
	level  int
}

type holder struct {
	current atomic.Pointer[config]
	reads   atomic.Uint64
	writes  uint32
}

func (h *holder) load() *config {
	h.reads.Add(1)
	return h.current.Load()
}

func (h *holder) change(f func(*config)) {
	for {
		old := h.current.Load()
		fresh := &config{limits: map[string]int{}}
		if old != nil {
			fresh.level = old.level
			for k, v := range old.limits {
				fresh.limits[k] = v
			}
		}
		f(fresh)
		if h.current.CompareAndSwap(old, fresh) {
			atomic.AddUint32(&h.writes, 1)
			return
		}
	}
}

type spinLock struct{ held atomic.Bool }

func (l *spinLock) do(f func()) {
	for !l.held.CompareAndSwap(false, true) {
		runtime.Gosched()
	}
	defer l.held.Store(false)
	f()
}

type node struct {
	value int
	next  *node
}

type lockFree struct{ head atomic.Pointer[node] }

func (s *lockFree) push(v int) {
	n := &node{value: v}
	for {
		n.next = s.head.Load()
		if s.head.CompareAndSwap(n.next, n) {
			return
		}
	}
}

func main() {
	var h holder
	h.change(func(c *config) { c.limits["cpu"] = 4 })
	h.change(func(c *config) { c.level = 2 })
	total := 0
	var lock spinLock
	var wg sync.WaitGroup
	var seen sync.Map
	var stack lockFree
	for i := range 4 {
		wg.Go(func() {
			lock.do(func() { total += i })
			seen.Store(i, "worker")
			stack.push(i)
		})
	}
	wg.Wait()
	count := 0
	seen.Range(func(k, v any) bool {
		count += len(v.(string))
		return true
	})
	println(total, count, h.load().limits["cpu"], h.load().level, stack.head.Load() != nil)
}
