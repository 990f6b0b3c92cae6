// Comment.
//+build linux,!cgo
// +build go1.27

package plus

func f6() *int { return new(int) }
