// Package cgo says import "C" without doing so.
package cgo

const text = `import "C"`

func f() (string, *int) { return text, new(int) }
