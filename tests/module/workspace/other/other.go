package other

func Alone() {}
