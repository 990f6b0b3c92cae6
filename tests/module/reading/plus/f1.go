// +build amd64 arm64

package plus

func f1() *int { return new(int) }
