package parts

type Ring struct{ n int }

func (t *Ring) Token() int { return t.n }

type V struct{ n int }

func (t V) Token() int { return t.n }

type User struct{}

func (u User) Give() *V { return nil }

func Make() *Ring { return &Ring{1} }

type Box struct{ Ring *Ring }
