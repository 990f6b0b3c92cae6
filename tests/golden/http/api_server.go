// A small REST server: routes, middleware, JSON in and out, a store behind a mutex.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"time"
)

type note struct {
	ID   int       `json:"id"`
	Text string    `json:"text"`
	Made time.Time `json:"made"`
}

type notes struct {
	mu   sync.RWMutex
	next int
	byID map[int]*note
}

var errNoNote = errors.New("no such note")

func (n *notes) add(text string) *note {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.next++
	created := &note{ID: n.next, Text: text, Made: time.Unix(0, 0).UTC()}
	n.byID[created.ID] = created
	return created
}

func (n *notes) get(id int) (note, error) {
	n.mu.RLock()
	defer n.mu.RUnlock()
	if found, ok := n.byID[id]; ok {
		return *found, nil
	}
	return note{}, fmt.Errorf("note %d: %w", id, errNoNote)
}

type server struct {
	notes *notes
	mux   *http.ServeMux
	hits  map[string]int
}

func newServer() *server {
	s := &server{notes: &notes{byID: map[int]*note{}}, mux: http.NewServeMux(), hits: map[string]int{}}
	s.mux.HandleFunc("POST /notes", s.create)
	s.mux.HandleFunc("GET /notes/{id}", s.show)
	s.mux.Handle("GET /healthz", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusNoContent)
	}))
	return s
}

func reply(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Print("encode: ", err)
	}
}

func problem(w http.ResponseWriter, status int, err error) {
	reply(w, status, map[string]string{"error": err.Error()})
}

func (s *server) create(w http.ResponseWriter, r *http.Request) {
	var in struct {
		Text string `json:"text"`
	}
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<16)).Decode(&in); err != nil {
		problem(w, http.StatusBadRequest, err)
		return
	}
	reply(w, http.StatusCreated, s.notes.add(in.Text))
}

func (s *server) show(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(r.PathValue("id"))
	if err != nil {
		problem(w, http.StatusBadRequest, err)
		return
	}
	n, err := s.notes.get(id)
	if errors.Is(err, errNoNote) {
		problem(w, http.StatusNotFound, err)
		return
	}
	reply(w, http.StatusOK, n)
}

type requestID struct{}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.hits[r.Method]++
	ctx := context.WithValue(r.Context(), requestID{}, fmt.Sprintf("%s-%d", r.Method, s.hits[r.Method]))
	defer func() {
		if p := recover(); p != nil {
			problem(w, http.StatusInternalServerError, fmt.Errorf("%v: %v", ctx.Value(requestID{}), p))
		}
	}()
	s.mux.ServeHTTP(w, r.WithContext(ctx))
}

func main() {
	s := newServer()
	for _, c := range []struct{ method, path, body string }{
		{"POST", "/notes", `{"text":"hello"}`}, {"GET", "/notes/1", ""}, {"GET", "/notes/7", ""}, {"GET", "/healthz", ""},
	} {
		w := httptest.NewRecorder()
		s.ServeHTTP(w, httptest.NewRequest(c.method, c.path, strings.NewReader(c.body)))
		fmt.Println(w.Code, strings.TrimSpace(w.Body.String()))
	}
}
