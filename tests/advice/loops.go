// Which allocations in loops are made again.

package main

import (
	"fmt"
	"iter"
	"log"
	"os"
)

type pair struct{ a, b int }

var sink []*pair

var anything any

func onTheWayOut(xs []int) error {
	for i, x := range xs {
		if x < 0 {
			return fmt.Errorf("element %d is negative: %d", i, x) // once at most
		}
		sink = append(sink, &pair{i, x}) // again
	}
	return nil
}

func panics(xs []int) {
	for _, x := range xs {
		if x < 0 {
			panic(fmt.Sprint("negative: ", x))
		}
	}
}

func leaves(xs []int) *pair {
	var found *pair
	for i, x := range xs {
		if x == 0 {
			found = &pair{i, x} // once at most: break follows
			break
		}
		if x == 1 {
			found = &pair{x, i} // again
			continue
		}
		switch {
		case x > 10:
			found = &pair{x, x} // again: break leaves the switch
			break
		case x > 5:
			found = &pair{2, x} // once at most
			return found
		}
	}
	return found
}

func labels(xs [][]int) *pair {
	var found *pair
outer:
	for i, row := range xs {
		for j, x := range row {
			switch x {
			case 0:
				found = &pair{i, j} // again
				continue outer
			case 1:
				found = &pair{j, i} // once at most
				break outer
			case 2:
				found = &pair{x, x} // again, in the next row
			}
			break
		}
	}
	return found
}

func jumps(n int) *pair {
	var found *pair
again:
	found = &pair{n, n} // again
	if n--; n > 0 {
		goto again
	}
	for {
		found = &pair{n, 1} // once at most
		goto done
	}
done:
	return found
}

func numbers() iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; ; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

//go:noinline
func opaque() iter.Seq[int] { return numbers() }

func overFunctions() *pair {
	for x := range opaque() {
		anything = &pair{x, 1} // again
		if x > 3 {
			return &pair{x, x} // once at most
		}
	}
	for x := range numbers() {
		anything = &pair{x, 2} // again
		if x > 3 {
			return &pair{x, 3} // once at most
		}
	}
	return nil
}

func receives(c, d chan int) {
	for {
		select {
		case x := <-c:
			anything = &pair{x, 0} // again
		case x := <-d:
			anything = &pair{0, x} // once at most
			return
		}
	}
}

func newPair(a int) *pair { return &pair{a, a} }

func inlined(xs []int) *pair {
	for _, x := range xs {
		if x > 0 {
			return newPair(x) // once at most
		}
		sink = append(sink, newPair(x)) // again
	}
	return nil
}

func variables(xs []int) *int {
	for _, x := range xs { // once: only a return takes its address, so all iterations share it
		y := x // does not escape
		if x > 0 {
			return &x
		}
		if x < -1 {
			z := y // once at most
			return &z
		}
	}
	return nil
}

func main() {}

func ends(xs []int) *pair {
	for _, x := range xs {
		switch x {
		case 0:
			log.Fatalf("element is %d", x) // once: the program ends
		case 1:
			fmt.Printf("element is %d", x) // once
			os.Exit(1)
		case 2:
			fmt.Printf("element is %d", x) // again
		}
	}
	return nil
}

func leavesByAllClauses(xs []int, c, d chan *pair) *pair {
	for _, x := range xs {
		switch x {
		case 0:
			found := &pair{x, 0} // once at most: each clause returns, and one is chosen
			switch {
			case xs[0] == 0:
				return found
			default:
				return nil
			}
		case 1:
			found := &pair{x, 1} // once at most: a select waits for one of them
			select {
			case c <- found:
				return found
			case <-d:
				return nil
			}
		case 2:
			found := &pair{x, 2} // again: it may be that no clause is chosen
			switch {
			case xs[0] == 0:
				return found
			}
		case 3:
			found := &pair{x, 3} // once at most: the loop ends by its return
			for {
				if len(c) > 0 {
					return found
				}
			}
		case 4:
			found := &pair{x, 4} // again: break leaves the loop
			for {
				if len(c) > 0 {
					return found
				}
				if len(d) > 0 {
					break
				}
			}
		}
	}
	return nil
}

func jumpsOutOfLoop(c, d chan int) *pair {
again:
	found := &pair{1, 1} // again
	for {
		if len(c) > 0 {
			goto again
		}
		if len(d) > 0 {
			return found
		}
	}
}
