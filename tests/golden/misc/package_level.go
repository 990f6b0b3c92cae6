// Package variables: initializers that allocate, init functions, tables of functions, constants, noinline, unsafe.
package main

import (
	"os"
	"regexp"
	"strings"
	"unsafe"
)

var (
	word     = regexp.MustCompile(`\w+`)
	commands = map[string]command{
		"echo": {1, func(args []string) string { return strings.Join(args, " ") }},
		"len":  {1, length},
	}
	primes   = [...]int{2, 3, 5, 7}
	table    = makeTable(16)
	origin   = &struct{ x, y int }{1, 2}
	aliases  []string
	debug, _ = os.LookupEnv("NO_SUCH_VARIABLE")
	handlers = []func(int) int{double, func(n int) int { return n - 1 }}
)

type command struct {
	arity int
	run   func([]string) string
}

func init() {
	for name := range commands {
		aliases = append(aliases, strings.ToUpper(name))
	}
}

func init() {
	commands["help"] = command{0, func([]string) string { return strings.Join(aliases, ",") }}
}

func makeTable(n int) []int {
	t := make([]int, n)
	for i := range t {
		t[i] = i * i
	}
	return t
}

func length(args []string) string { return string(rune('0' + len(args))) }

//go:noinline
func double(n int) int { return 2 * n }

func bytesOf(s string) []byte { return unsafe.Slice(unsafe.StringData(s), len(s)) }

func floatBits(f float64) uint64 { return *(*uint64)(unsafe.Pointer(&f)) }

func run(line string) string {
	fields := word.FindAllString(line, -1)
	if len(fields) == 0 {
		return debug
	}
	c, ok := commands[fields[0]]
	if !ok || len(fields)-1 < c.arity {
		return "?"
	}
	return c.run(fields[1:])
}

func main() {
	n := origin.x
	for _, h := range handlers {
		n = h(n)
	}
	println(run("echo a b"), run("len x y"), run("help") != "", run("what"), n)
	println(table[3], primes[1], bytesOf("hi")[0], floatBits(1) != 0)
}
