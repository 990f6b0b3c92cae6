//go:build ignore

package mark

func g() *int { return new(int) }
