//go:build unix && gc && amd64.v1 && !cgo && goexperiment.jsonv2 && !go1.0 && go1.1

package plus

func f18() *int { return new(int) }
