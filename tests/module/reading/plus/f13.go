// +build linux, amd64

package plus

func f13() *int { return new(int) }
