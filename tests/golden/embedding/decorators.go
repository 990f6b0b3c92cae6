// Interfaces embedded in structs: decorating a reader, counting, limiting, a mock.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

type counting struct {
	io.Reader
	bytes int64
}

func (c *counting) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	c.bytes += int64(n)
	return n, err
}

type upper struct{ io.Reader }

func (u upper) Read(p []byte) (int, error) {
	n, err := u.Reader.Read(p)
	copy(p, bytes.ToUpper(p[:n]))
	return n, err
}

type store interface {
	Load(key string) ([]byte, error)
	Save(key string, data []byte) error
}

type failing struct {
	store
	left int
}

var errDisk = errors.New("disk full")

func (f *failing) Save(key string, data []byte) error {
	if f.left--; f.left < 0 {
		return fmt.Errorf("save %q: %w", key, errDisk)
	}
	return f.store.Save(key, data)
}

type inMemory map[string][]byte

func (m inMemory) Load(key string) ([]byte, error) { return m[key], nil }
func (m inMemory) Save(key string, data []byte) error {
	m[key] = bytes.Clone(data)
	return nil
}

func main() {
	c := &counting{Reader: strings.NewReader("quiet words")}
	text, err := io.ReadAll(upper{io.LimitReader(c, 5)})
	fmt.Println(string(text), err, c.bytes)
	var s store = &failing{store: inMemory{}, left: 1}
	fmt.Println(s.Save("a", text), s.Save("b", text))
	data, _ := s.Load("a")
	fmt.Printf("%s\n", data)
}
