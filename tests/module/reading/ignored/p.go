package ignored

func f() *int { return new(int) }
