// Embedded structs and pointers: promoted methods, overriding, interfaces satisfied by promotion.
package main

import (
	"fmt"
	"strings"
)

type Named struct{ name string }

func (n Named) Name() string      { return n.name }
func (n *Named) Rename(to string) { n.name = to }

type Tagged struct{ tags []string }

func (t *Tagged) Tag(s ...string) { t.tags = append(t.tags, s...) }
func (t Tagged) Tags() string     { return strings.Join(t.tags, "+") }

type Animal struct {
	Named
	*Tagged
	legs int
}

type Dog struct {
	Animal
	owner *Named
}

func (d Dog) Name() string { return d.owner.Name() + "'s " + d.Animal.Name() }

type Describer interface {
	Name() string
	Tags() string
}

type Renamer interface{ Rename(string) }

func newDog(name string, owner *Named) *Dog {
	return &Dog{Animal{Named{name}, &Tagged{}, 4}, owner}
}

func describe(d Describer) string { return d.Name() + ":" + d.Tags() }

func renameAll(rs ...Renamer) {
	for i, r := range rs {
		r.Rename(fmt.Sprint("no", i))
	}
}

func main() {
	ann := Named{"ann"}
	rex := newDog("rex", &ann)
	rex.Tag("good", "loud")
	cat := Animal{Named: Named{"tom"}, Tagged: rex.Tagged}
	fmt.Println(describe(rex), describe(&cat), describe(*rex))
	renameAll(&ann, rex, &cat)
	byValue := *rex
	byValue.Rename("copy")
	fmt.Println(rex.Name(), byValue.legs, cat.Name())
}
