package names

func f_arm_x() *int { return new(int) }
