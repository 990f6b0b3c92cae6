package some

type Tree struct{ m map[int]interface{} }

func (t *Tree) Get(key interface{}) (value interface{}, found bool) {
	value, found = t.m[1]
	return value, found
}

func Any(key any) (value any, found bool)         { return key, true }
func Mix(key any) (value interface{}, found bool) { return key, true }
func One(key any) interface{}                     { return key }
func OneA(key any) any                            { return key }

//go:noinline
func No(key any) (value interface{}, found bool) { return key, true }

//go:noinline
func NoA(key any) (value any, found bool) { return key, true }
