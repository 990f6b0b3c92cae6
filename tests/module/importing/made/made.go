// Package made has constructors whose results are of one pointer type, made at several places. Each is called by a package of its own:
// what that has read before it inlines decides whether the compiler takes them for one type.
package made

import "example.org/importing/parts"

type Source interface{ Token() int }

type T struct{ n int }

func (t *T) Token() int { return t.n }

type V struct{ n int }

func (t V) Token() int { return t.n }

type G[X any] struct{ n X }

func (t *G[X]) Token() int { return 1 }

type E struct{ *T }

func PV(big bool) Source {
	if big {
		return &V{2}
	}
	return new(V)
}

func Same(big bool) Source {
	var s Source
	t := &T{3}
	s = t
	if big {
		s = t
	}
	return s
}

func Read(big bool) Source {
	var a, b *T
	if big {
		return a
	}
	return b
}

func Mixed(big bool) Source {
	var a *T
	if big {
		return a
	}
	return &T{1}
}

func Conv(big bool) Source {
	if big {
		return (*T)(nil)
	}
	return (*T)(nil)
}

func RR(big bool) Source {
	if big {
		return &parts.Ring{}
	}
	return &parts.Ring{}
}

func RMake(big bool) Source {
	if big {
		return parts.Make()
	}
	return parts.Make()
}

func RMake2(big bool) Source {
	if big {
		return parts.Make()
	}
	var x *parts.Ring
	return x
}

func RV(big bool) Source {
	if big {
		return &parts.V{}
	}
	return &parts.V{}
}

func Gen(big bool) Source {
	if big {
		return &G[int]{}
	}
	return new(G[int])
}

func Emb(big bool) Source {
	if big {
		return E{&T{}}
	}
	return E{new(T)}
}

func PEmb(big bool) Source {
	if big {
		return &E{&T{}}
	}
	return &E{new(T)}
}

func Arr(big bool) Source {
	a := []*T{{1}, {2}}
	if big {
		return a[0]
	}
	return a[1]
}

func Addr(big bool) Source {
	var a, b T
	if big {
		return &a
	}
	return &b
}

func Boxed(b parts.Box, c *parts.Box, big bool) Source {
	if big {
		return b.R
	}
	return c.R
}

func Two(big bool) (Source, error) {
	if big {
		return &T{}, nil
	}
	return &T{}, nil
}

type Impl struct{ s Source }

func (i *Impl) Get(k int) (any, bool) {
	if k > 1 {
		return i.s, true
	}
	return nil, false
}
