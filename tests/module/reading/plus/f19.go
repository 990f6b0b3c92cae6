package plus


func f19() *int { return new(int) }
