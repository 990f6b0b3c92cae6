// +build windows

/* text */
package plus

func f4() *int { return new(int) }
