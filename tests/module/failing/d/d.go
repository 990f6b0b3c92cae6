package d

func D() *int { return new(int) }
