// Encoding and decoding JSON: tags, custom marshalers, raw messages, maps of any, streams.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"
)

type day struct{ time.Time }

func (d day) MarshalJSON() ([]byte, error) { return json.Marshal(d.Format(time.DateOnly)) }

func (d *day) UnmarshalJSON(data []byte) error {
	var s string
	if err := json.Unmarshal(data, &s); err != nil {
		return err
	}
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return err
	}
	d.Time = t
	return nil
}

type level int

func (l level) MarshalText() ([]byte, error) { return []byte([]string{"low", "high"}[l]), nil }

type invoice struct {
	ID    int               `json:"id"`
	Due   *day              `json:"due,omitempty"`
	Lines []line            `json:"lines"`
	Meta  map[string]any    `json:"meta,omitempty"`
	Level level             `json:"level"`
	Extra json.RawMessage   `json:"extra,omitempty"`
	notes map[string]string // not encoded
}

type line struct {
	Text  string  `json:"text"`
	Price float64 `json:"price,string"`
}

func (i *invoice) total() (sum float64) {
	for _, l := range i.Lines {
		sum += l.Price
	}
	return
}

func read(r io.Reader) ([]*invoice, error) {
	dec := json.NewDecoder(r)
	dec.DisallowUnknownFields()
	var out []*invoice
	for {
		inv := &invoice{notes: map[string]string{}}
		switch err := dec.Decode(inv); {
		case errors.Is(err, io.EOF):
			return out, nil
		case err != nil:
			return out, fmt.Errorf("invoice %d: %w", len(out), err)
		}
		out = append(out, inv)
	}
}

func dig(v any, path ...string) (any, bool) {
	for _, p := range path {
		m, ok := v.(map[string]any)
		if !ok {
			return nil, false
		}
		if v, ok = m[p]; !ok {
			return nil, false
		}
	}
	return v, true
}

func main() {
	text := `{"id":1,"due":"2024-05-01","lines":[{"text":"a","price":"2.5"}]} {"id":2,"lines":[],"level":0,"bad":1}`
	invoices, err := read(strings.NewReader(text))
	fmt.Println(len(invoices), err, invoices[0].total())
	invoices[0].Meta = map[string]any{"paid": true, "tags": []string{"x"}}
	invoices[0].Extra = json.RawMessage(`{"k":[1,2]}`)
	enc := json.NewEncoder(os.Stdout)
	enc.SetIndent("", " ")
	if err := enc.Encode(invoices[0]); err != nil {
		fmt.Println(err)
	}
	var anything any
	json.Unmarshal([]byte(`{"a":{"b":[1,"two"]}}`), &anything)
	fmt.Println(dig(anything, "a", "b"))
}
