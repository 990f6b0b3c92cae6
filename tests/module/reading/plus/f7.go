// +build linux
// +build go1.99

package plus

func f7() *int { return new(int) }
