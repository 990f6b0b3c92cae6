package dep

var Kept *int

type T struct{ N int }

func Make(n int) *T { return &T{n} }
func Value(p *int) int { return *p }
