//go:build (linux && !windows) || plan9

package plus

func f17() *int { return new(int) }
