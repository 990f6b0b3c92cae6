// Mutexes held by value and pointer, RWMutex, Once, Cond, a sharded map.
package main

import (
	"hash/maphash"
	"sync"
)

type shard struct {
	sync.RWMutex
	data map[string]int
}

type sharded struct {
	seed   maphash.Seed
	shards [8]shard
}

func newSharded() *sharded {
	s := &sharded{seed: maphash.MakeSeed()}
	for i := range s.shards {
		s.shards[i].data = make(map[string]int)
	}
	return s
}

func (s *sharded) of(key string) *shard {
	return &s.shards[maphash.String(s.seed, key)%uint64(len(s.shards))]
}

func (s *sharded) update(key string, f func(int) int) int {
	sh := s.of(key)
	sh.Lock()
	defer sh.Unlock()
	v := f(sh.data[key])
	sh.data[key] = v
	return v
}

func (s *sharded) get(key string) (int, bool) {
	sh := s.of(key)
	sh.RLock()
	v, ok := sh.data[key]
	sh.RUnlock()
	return v, ok
}

type lazy struct {
	once  sync.Once
	value []int
	make  func() []int
}

func (l *lazy) get() []int {
	l.once.Do(func() { l.value = l.make() })
	return l.value
}

type queue struct {
	mu    sync.Mutex
	ready *sync.Cond
	items []any
}

func newQueue() *queue {
	q := new(queue)
	q.ready = sync.NewCond(&q.mu)
	return q
}

func (q *queue) put(v any) {
	q.mu.Lock()
	q.items = append(q.items, v)
	q.mu.Unlock()
	q.ready.Signal()
}

func (q *queue) take() any {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == 0 {
		q.ready.Wait()
	}
	v := q.items[0]
	q.items = q.items[1:]
	return v
}

func main() {
	s := newSharded()
	var wg sync.WaitGroup
	for i := range 20 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			s.update(string(rune('a'+i%3)), func(n int) int { return n + i })
		}()
	}
	wg.Wait()
	n, _ := s.get("a")
	l := lazy{make: func() []int { return []int{n} }}
	q := newQueue()
	go q.put(len(l.get()))
	println(n, q.take().(int))
}
