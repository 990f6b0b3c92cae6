//go:build linux

package mark

func f() *int { return new(int) }
