// Graphs: adjacency maps, breadth-first search, Dijkstra, topological order, cycles by colouring, memoised paths.
package main

import (
	"container/heap"
	"errors"
	"fmt"
	"math"
	"slices"
)

type graph map[string]map[string]float64

func (g graph) edge(from, to string, cost float64) graph {
	if g[from] == nil {
		g[from] = map[string]float64{}
	}
	if g[to] == nil {
		g[to] = map[string]float64{}
	}
	g[from][to] = cost
	return g
}

func (g graph) neighbours(n string) []string {
	out := make([]string, 0, len(g[n]))
	for to := range g[n] {
		out = append(out, to)
	}
	slices.Sort(out)
	return out
}

func (g graph) bfs(start string, visit func(node string, depth int) bool) {
	type entry struct {
		node  string
		depth int
	}
	seen := map[string]bool{start: true}
	for queue := []entry{{start, 0}}; len(queue) > 0; {
		e := queue[0]
		queue = queue[1:]
		if !visit(e.node, e.depth) {
			return
		}
		for _, n := range g.neighbours(e.node) {
			if !seen[n] {
				seen[n] = true
				queue = append(queue, entry{n, e.depth + 1})
			}
		}
	}
}

type hop struct {
	node string
	cost float64
	from *hop
}

type frontier []*hop

func (f frontier) Len() int           { return len(f) }
func (f frontier) Less(i, j int) bool { return f[i].cost < f[j].cost }
func (f frontier) Swap(i, j int)      { f[i], f[j] = f[j], f[i] }
func (f *frontier) Push(x any)        { *f = append(*f, x.(*hop)) }
func (f *frontier) Pop() any {
	n := len(*f) - 1
	x := (*f)[n]
	*f = (*f)[:n]
	return x
}

func (g graph) shortest(from, to string) ([]string, float64) {
	done := map[string]bool{}
	open := &frontier{{node: from}}
	for open.Len() > 0 {
		h := heap.Pop(open).(*hop)
		if h.node == to {
			var path []string
			for x := h; x != nil; x = x.from {
				path = append(path, x.node)
			}
			slices.Reverse(path)
			return path, h.cost
		}
		if done[h.node] {
			continue
		}
		done[h.node] = true
		for n, c := range g[h.node] {
			heap.Push(open, &hop{n, h.cost + c, h})
		}
	}
	return nil, math.Inf(1)
}

var errCycle = errors.New("cycle")

func (g graph) order() (out []string, err error) {
	const (
		white = iota
		gray
		black
	)
	colour := make(map[string]int)
	var visit func(string) error
	visit = func(n string) error {
		switch colour[n] {
		case gray:
			return fmt.Errorf("%w at %s", errCycle, n)
		case black:
			return nil
		}
		colour[n] = gray
		for _, m := range g.neighbours(n) {
			if err := visit(m); err != nil {
				return err
			}
		}
		colour[n] = black
		out = append(out, n)
		return nil
	}
	for n := range g {
		if err := visit(n); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func main() {
	g := graph{}.edge("a", "b", 1).edge("b", "c", 2).edge("a", "c", 5)
	deepest := 0
	g.bfs("a", func(_ string, d int) bool { deepest = max(deepest, d); return true })
	path, cost := g.shortest("a", "c")
	order, err := g.order()
	fmt.Println(path, cost, deepest, len(order), err)
	_, err = g.edge("c", "a", 1).order()
	fmt.Println(errors.Is(err, errCycle))
}
