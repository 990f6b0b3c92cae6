package names

func f_windows() *int { return new(int) }
