package names

func f_linux_arm64() *int { return new(int) }
