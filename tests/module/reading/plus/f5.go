// +build windows
/* text */

package plus

func f5() *int { return new(int) }
