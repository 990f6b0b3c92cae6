// An event loop on select: timers, requests with reply channels, a semaphore channel, nil channels.
package main

import (
	"errors"
	"time"
)

type request struct {
	key   string
	reply chan<- response
}

type response struct {
	value string
	err   error
}

type store struct {
	requests chan request
	updates  chan [2]string
	quit     chan struct{}
}

var errMissing = errors.New("missing")

func open() *store {
	s := &store{make(chan request), make(chan [2]string, 8), make(chan struct{})}
	go s.loop()
	return s
}

func (s *store) loop() {
	data := make(map[string]string)
	ticker := time.NewTicker(time.Minute)
	defer ticker.Stop()
	var idle <-chan time.Time
	for {
		select {
		case r := <-s.requests:
			v, ok := data[r.key]
			var err error
			if !ok {
				err = errMissing
			}
			r.reply <- response{v, err}
			idle = nil
		case u, ok := <-s.updates:
			if !ok {
				s.updates = nil
				continue
			}
			data[u[0]] = u[1]
		case <-ticker.C:
			idle = time.After(time.Second)
		case <-idle:
			clear(data)
		case <-s.quit:
			return
		}
	}
}

func (s *store) get(key string) (string, error) {
	reply := make(chan response, 1)
	s.requests <- request{key, reply}
	r := <-reply
	return r.value, r.err
}

func limited(n int, jobs []func()) {
	slots := make(chan struct{}, n)
	for _, job := range jobs {
		slots <- struct{}{}
		go func() {
			defer func() { <-slots }()
			job()
		}()
	}
	for range n {
		slots <- struct{}{}
	}
}

func main() {
	s := open()
	s.updates <- [2]string{"a", "1"}
	v, err := s.get("a")
	limited(2, []func(){func() {}, func() { close(s.quit) }})
	println(v, err == nil)
}
