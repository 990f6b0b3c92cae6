package names

func f_x_windows_pb() *int { return new(int) }
