// +build linux

//go:build windows

package plus

func f9() *int { return new(int) }
