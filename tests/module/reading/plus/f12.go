// +build !!linux

package plus

func f12() *int { return new(int) }
