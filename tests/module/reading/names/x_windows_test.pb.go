package names

func f_x_windows_test_pb() *int { return new(int) }
