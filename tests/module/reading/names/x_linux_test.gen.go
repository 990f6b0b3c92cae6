package names

func f_x_linux_test_gen() *int { return new(int) }
