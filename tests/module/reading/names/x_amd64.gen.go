package names

func f_x_amd64_gen() *int { return new(int) }
