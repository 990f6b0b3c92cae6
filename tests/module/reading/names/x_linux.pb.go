package names

func f_x_linux_pb() *int { return new(int) }
