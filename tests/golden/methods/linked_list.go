// A doubly linked list with pointer methods, a cursor and an iterating function.
package main

type node struct {
	value      int
	prev, next *node
}

type list struct {
	head, tail *node
	length     int
}

func (l *list) pushBack(v int) *node {
	n := &node{value: v, prev: l.tail}
	if l.tail == nil {
		l.head = n
	} else {
		l.tail.next = n
	}
	l.tail = n
	l.length++
	return n
}

func (l *list) remove(n *node) {
	if n.prev != nil {
		n.prev.next = n.next
	} else {
		l.head = n.next
	}
	if n.next != nil {
		n.next.prev = n.prev
	} else {
		l.tail = n.prev
	}
	n.prev, n.next = nil, nil
	l.length--
}

func (l *list) each(f func(*node) bool) {
	for n := l.head; n != nil; n = n.next {
		if !f(n) {
			return
		}
	}
}

func (l *list) find(v int) (found *node) {
	l.each(func(n *node) bool {
		if n.value == v {
			found = n
			return false
		}
		return true
	})
	return found
}

func (l *list) reverse() {
	for n := l.head; n != nil; n = n.prev {
		n.prev, n.next = n.next, n.prev
	}
	l.head, l.tail = l.tail, l.head
}

func (l *list) values() []int {
	out := make([]int, 0, l.length)
	for n := l.head; n != nil; n = n.next {
		out = append(out, n.value)
	}
	return out
}

func main() {
	var l list
	for i := range 10 {
		l.pushBack(i * i)
	}
	if n := l.find(16); n != nil {
		l.remove(n)
	}
	l.reverse()
	sum := 0
	for _, v := range l.values() {
		sum += v
	}
	println(sum, l.length, l.find(17) == nil)
}
