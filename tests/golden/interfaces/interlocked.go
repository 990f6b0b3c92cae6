// Interfaces that embed each other's like through their methods: whichever is read first, each has all of its methods.
package main

import "fmt"

type (
	chain interface{ link }
	link  interface{ ring }
	ring  interface {
		anchor
		next() chain
	}
	anchor interface{ weigh() link }
)

type iron struct{ weight int }

func (i *iron) next() chain { return i }
func (i *iron) weigh() link { i.weight++; return i }

var weigh = chain(&iron{1}).weigh

func heaviest(c chain) func() link { return c.next().weigh }

func main() {
	f := heaviest(&iron{2})
	var a anchor = f()
	fmt.Println(weigh() != nil, a.weigh() == nil)
}
