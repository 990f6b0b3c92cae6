// A page handler: html/template, forms, cookies, a file-like response writer that counts, gzip.
package main

import (
	"compress/gzip"
	"fmt"
	"html/template"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
)

var page = template.Must(template.New("page").Funcs(template.FuncMap{
	"shout": strings.ToUpper,
}).Parse(`<h1>{{.Title | shout}}</h1>{{range $i, $e := .Entries}}<p>{{$i}} {{$e}}</p>{{end}}`))

type guestbook struct {
	Title   string
	Entries []string
}

type counted struct {
	http.ResponseWriter
	status, size int
}

func (c *counted) WriteHeader(status int) {
	c.status = status
	c.ResponseWriter.WriteHeader(status)
}

func (c *counted) Write(p []byte) (int, error) {
	if c.status == 0 {
		c.status = http.StatusOK
	}
	n, err := c.ResponseWriter.Write(p)
	c.size += n
	return n, err
}

func logged(out io.Writer, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c := &counted{ResponseWriter: w}
		next.ServeHTTP(c, r)
		fmt.Fprintln(out, r.Method, r.URL.Path, c.status, c.size > 0)
	})
}

type zipped struct {
	http.ResponseWriter
	io.Writer
}

func (z zipped) Write(p []byte) (int, error) { return z.Writer.Write(p) }

func compressed(next http.Handler) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
			next.ServeHTTP(w, r)
			return
		}
		w.Header().Set("Content-Encoding", "gzip")
		gz := gzip.NewWriter(w)
		defer gz.Close()
		next.ServeHTTP(zipped{w, gz}, r)
	}
}

func (g *guestbook) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		if entry := r.FormValue("entry"); entry != "" {
			g.Entries = append(g.Entries, entry)
		}
		http.SetCookie(w, &http.Cookie{Name: "count", Value: fmt.Sprint(len(g.Entries)), HttpOnly: true})
		http.Redirect(w, r, "/", http.StatusSeeOther)
		return
	}
	if err := page.Execute(w, g); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func main() {
	var log strings.Builder
	h := logged(&log, compressed(&guestbook{Title: "guests"}))
	post := httptest.NewRequest("POST", "/", strings.NewReader("entry=hi+%3Cb%3E"))
	post.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	get := httptest.NewRequest("GET", "/", nil)
	get.Header.Set("Accept-Encoding", "gzip")
	for _, r := range []*http.Request{post, get} {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		fmt.Println(w.Code, w.Header().Get("Location"), w.Header().Get("Content-Encoding"))
	}
	fmt.Print(log.String())
}
