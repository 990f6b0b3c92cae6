package p

func f() *int { return new(int) }
