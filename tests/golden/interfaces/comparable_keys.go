// Interface values as map keys and in comparisons; an interface holding another interface.
package main

type namer interface{ Name() string }
type aged interface{ Age() int }
type person interface {
	namer
	aged
}

type user struct {
	name string
	age  int
}

func (u user) Name() string { return u.name }
func (u user) Age() int     { return u.age }

type robot struct{ serial [4]byte }

func (r robot) Name() string     { return string(r.serial[:]) }
func (r *robot) Rename(s string) { copy(r.serial[:], s) }

func widen(p person) namer { return p }

func narrow(n namer) (person, bool) {
	p, ok := n.(person)
	return p, ok
}

func index(all []namer) map[any]int {
	positions := make(map[any]int, len(all))
	for i, n := range all {
		positions[n] = i
		positions[n.Name()] = i
	}
	return positions
}

func main() {
	u := user{"ann", 40}
	var r robot
	r.Rename("r2d2")
	all := []namer{u, r, widen(u)}
	at := index(all)
	if p, ok := narrow(all[0]); ok {
		println(p.Age(), at[u], at["r2d2"])
	}
	println(all[0] == all[2], all[1] == namer(r))
}
