package names

func f_x_arm64_gen() *int { return new(int) }
