// +buildwindows

package plus

func f10() *int { return new(int) }
