// A client with retries: custom RoundTripper, request options, closing bodies, decoding into type parameters.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"time"
)

type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

func retrying(next http.RoundTripper, tries int, wait func(int)) http.RoundTripper {
	return roundTrip(func(r *http.Request) (resp *http.Response, err error) {
		for i := range tries {
			resp, err = next.RoundTrip(r)
			if err == nil && resp.StatusCode < 500 {
				return resp, nil
			}
			if err == nil {
				io.Copy(io.Discard, resp.Body)
				resp.Body.Close()
				err = &statusError{resp.StatusCode, r.URL.Path}
			}
			wait(i)
		}
		return nil, err
	})
}

type statusError struct {
	code int
	path string
}

func (e *statusError) Error() string { return fmt.Sprint(e.path, ": ", http.StatusText(e.code)) }

type client struct {
	base *url.URL
	http *http.Client
	auth func(*http.Request)
}

func newClient(base string, t http.RoundTripper) (*client, error) {
	u, err := url.Parse(base)
	if err != nil {
		return nil, err
	}
	return &client{base: u, http: &http.Client{Transport: t, Timeout: 5 * time.Second}}, nil
}

func fetch[T any](c *client, method, path string, query url.Values, body any) (out T, err error) {
	var payload io.Reader
	if body != nil {
		data, err := json.Marshal(body)
		if err != nil {
			return out, err
		}
		payload = bytes.NewReader(data)
	}
	target := c.base.JoinPath(path)
	target.RawQuery = query.Encode()
	req, err := http.NewRequest(method, target.String(), payload)
	if err != nil {
		return out, err
	}
	if c.auth != nil {
		c.auth(req)
	}
	resp, err := c.http.Do(req)
	if err != nil {
		return out, err
	}
	defer func() { err = errors.Join(err, resp.Body.Close()) }()
	if resp.StatusCode != http.StatusOK {
		return out, &statusError{resp.StatusCode, path}
	}
	return out, json.NewDecoder(resp.Body).Decode(&out)
}

func main() {
	failures := 2
	fake := roundTrip(func(r *http.Request) (*http.Response, error) {
		w := httptest.NewRecorder()
		if failures > 0 {
			failures--
			w.WriteHeader(http.StatusBadGateway)
		} else {
			fmt.Fprintf(w, `{"path":%q,"user":%q}`, r.URL.Path, r.Header.Get("X-User"))
		}
		return w.Result(), nil
	})
	c, err := newClient("http://example.test/v1", retrying(fake, 3, func(int) {}))
	if err != nil {
		panic(err)
	}
	c.auth = func(r *http.Request) { r.Header.Set("X-User", "ann") }
	type answer struct{ Path, User string }
	fmt.Println(fetch[answer](c, http.MethodPost, "items", url.Values{"q": {"1"}}, map[string]int{"n": 1}))
	fmt.Println(fetch[map[string]any](c, http.MethodGet, "x", nil, nil))
}
