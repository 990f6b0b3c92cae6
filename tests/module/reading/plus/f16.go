/* text */
//go:build windows

package plus

func f16() *int { return new(int) }
