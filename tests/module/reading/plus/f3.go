// +build windows
package plus

func f3() *int { return new(int) }
