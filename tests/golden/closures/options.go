// The functional options pattern.
package main

import "time"

type server struct {
	address string
	timeout time.Duration
	headers map[string]string
	hooks   []func(*server)
}

type option func(*server)

func withTimeout(d time.Duration) option {
	return func(s *server) { s.timeout = d }
}

func withHeader(key, value string) option {
	return func(s *server) {
		if s.headers == nil {
			s.headers = make(map[string]string)
		}
		s.headers[key] = value
	}
}

func withHook(h func(*server)) option {
	return func(s *server) { s.hooks = append(s.hooks, h) }
}

var defaults = []option{withTimeout(time.Second), withHeader("Server", "small")}

func newServer(address string, options ...option) *server {
	s := &server{address: address}
	for _, o := range defaults {
		o(s)
	}
	for _, o := range options {
		o(s)
	}
	for _, h := range s.hooks {
		h(s)
	}
	return s
}

func main() {
	started := 0
	s := newServer(":80", withTimeout(5*time.Second), withHook(func(s *server) {
		started += len(s.headers)
	}))
	println(s.address, s.timeout.String(), started)
}
