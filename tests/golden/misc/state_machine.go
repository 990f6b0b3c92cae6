// Enumerations with iota, function-valued states, labelled loops, goto, switch with fallthrough.
package main

type state int

const (
	idle state = iota
	running
	stopped
	states
)

//go:generate true
func (s state) String() string {
	switch s {
	case idle:
		return "idle"
	case running:
		return "running"
	}
	return "stopped"
}

type machine struct {
	state   state
	ticks   [states]int
	onEnter [states]func(*machine)
	history []state
}

type stateFunc func(*machine, byte) stateFunc

func start(m *machine, c byte) stateFunc {
	if c == 's' {
		m.enter(running)
		return run
	}
	return start
}

func run(m *machine, c byte) stateFunc {
	switch c {
	case 'x':
		m.enter(stopped)
		return nil
	case 'p':
		m.enter(idle)
		return start
	}
	m.ticks[m.state]++
	return run
}

func (m *machine) enter(s state) {
	m.history = append(m.history, m.state)
	m.state = s
	if f := m.onEnter[s]; f != nil {
		f(m)
	}
}

func (m *machine) feed(input string) int {
	for f, i := stateFunc(start), 0; f != nil && i < len(input); i++ {
		f = f(m, input[i])
	}
	return m.ticks[running]
}

func score(grade byte) (points int) {
	switch {
	case grade == 'a':
		points++
		fallthrough
	case grade == 'b':
		points += 2
	case grade > 'c':
		goto failed
	default:
		points = 1
	}
	return points
failed:
	return -1
}

func find(grid [][]int, want int) (x, y int) {
search:
	for y = range grid {
		for x = range grid[y] {
			switch v := grid[y][x]; {
			case v == want:
				break search
			case v < 0:
				continue search
			}
		}
	}
	return
}

func main() {
	stops := 0
	m := &machine{}
	m.onEnter[stopped] = func(*machine) { stops++ }
	ticks := m.feed("..s..p.s...x..")
	x, y := find([][]int{{1, 2}, {-1, 5}, {3, 5}}, 5)
	println(ticks, stops, m.state.String(), len(m.history), score('a'), score('z'), x, y)
}
