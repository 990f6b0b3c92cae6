/* text */

// +build windows

package plus

func f15() *int { return new(int) }
