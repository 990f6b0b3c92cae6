
	// +build windows	

package plus

func f14() *int { return new(int) }
