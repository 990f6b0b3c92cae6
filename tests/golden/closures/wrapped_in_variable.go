package main

type state struct {
	text string
	at   int
}

type step func(s *state) bool

func upper(s *state) bool {
	s.at++
	return s.at < len(s.text)
}

// What is inlined into a variable's initialization captures a variable of no function of ours.
func turkish(f step) step {
	return func(s *state) bool {
		if s.text[s.at] == 'i' {
			return false
		}
		return f(s)
	}
}

var (
	plain = turkish(upper)
	steps = map[string]step{"tr": turkish(upper), "az": turkish(turkish(upper))}
)

func run(name string) int {
	own := turkish(upper)
	s := &state{text: name}
	for own(s) && plain(s) && steps[name](s) {
	}
	return s.at
}

func main() {
	println(run("tr"))
}
