package names

func f_x_linux_amd64() *int { return new(int) }
