package part

func New() *int { return new(int) }
