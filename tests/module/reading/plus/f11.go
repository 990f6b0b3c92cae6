// +build

package plus

func f11() *int { return new(int) }
