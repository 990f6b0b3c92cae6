// A least-recently-used cache: a map into a linked list, with struct keys.
package main

import "container/list"

type key struct {
	tenant int
	path   string
}

type item struct {
	key   key
	value []byte
}

type cache struct {
	limit   int
	order   *list.List
	entries map[key]*list.Element
	evicted func(key, []byte)
}

func newCache(limit int, evicted func(key, []byte)) *cache {
	return &cache{limit: limit, order: list.New(), entries: map[key]*list.Element{}, evicted: evicted}
}

func (c *cache) get(k key) ([]byte, bool) {
	e, ok := c.entries[k]
	if !ok {
		return nil, false
	}
	c.order.MoveToFront(e)
	return e.Value.(*item).value, true
}

func (c *cache) put(k key, value []byte) {
	if e, ok := c.entries[k]; ok {
		e.Value.(*item).value = value
		c.order.MoveToFront(e)
		return
	}
	c.entries[k] = c.order.PushFront(&item{k, value})
	for c.order.Len() > c.limit {
		last := c.order.Back()
		it := c.order.Remove(last).(*item)
		delete(c.entries, it.key)
		if c.evicted != nil {
			c.evicted(it.key, it.value)
		}
	}
}

func main() {
	dropped := 0
	c := newCache(2, func(k key, v []byte) { dropped += len(v) })
	for i, p := range []string{"/a", "/b", "/c", "/a"} {
		c.put(key{i % 2, p}, []byte(p))
	}
	_, ok := c.get(key{0, "/c"})
	println(ok, dropped, len(c.entries))
}
