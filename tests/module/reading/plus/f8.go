// +build windows

//go:build linux

package plus

func f8() *int { return new(int) }
