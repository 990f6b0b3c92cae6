// Error values: sentinels, wrapping with %w, errors.As with pointers, joined errors.
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strconv"
)

var ErrEmpty = errors.New("empty value")

type FieldError struct {
	Field string
	Err   error
}

func (e *FieldError) Error() string { return e.Field + ": " + e.Err.Error() }
func (e *FieldError) Unwrap() error { return e.Err }

type RangeError struct{ Value, Low, High int }

func (e RangeError) Error() string {
	return fmt.Sprintf("%d is outside %d..%d", e.Value, e.Low, e.High)
}

func (e RangeError) Is(target error) bool {
	t, ok := target.(RangeError)
	return ok && t.Low == e.Low && t.High == e.High
}

func port(text string) (int, error) {
	if text == "" {
		return 0, &FieldError{"port", ErrEmpty}
	}
	n, err := strconv.Atoi(text)
	if err != nil {
		return 0, &FieldError{"port", err}
	}
	if n < 1 || n > 65535 {
		return 0, &FieldError{Field: "port", Err: RangeError{n, 1, 65535}}
	}
	return n, nil
}

func load(path string) error {
	_, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("load: %w", err)
	}
	return nil
}

func check(values ...string) error {
	var problems []error
	for i, v := range values {
		if _, err := port(v); err != nil {
			problems = append(problems, fmt.Errorf("value %d: %w", i, err))
		}
	}
	return errors.Join(problems...)
}

func main() {
	err := check("80", "", "x", "70000")
	var field *FieldError
	var syntax *strconv.NumError
	fmt.Println(errors.As(err, &field), errors.As(err, &syntax), errors.Is(err, ErrEmpty))
	fmt.Println(errors.Is(err, RangeError{Low: 1, High: 65535}), load("/no/such/file"))
}
