// +build !amd64,!arm64

package plus

func f2() *int { return new(int) }
