package names

func f_x_windows() *int { return new(int) }
