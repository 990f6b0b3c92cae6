package names

func f_y_unix() *int { return new(int) }
