package names

func f_x_windows_amd64() *int { return new(int) }
