// An allocation inside a loop, and one hoisted out
// The writer is an interface, so what it does with a buffer is unknown and
// the buffer escapes. perLine makes one for each line; reused makes one
// before the loop and empties it for each line: the same text, fewer allocations.

package main

import "io"

func perLine(w io.Writer, lines []string) {
	for _, line := range lines {
		buffer := make([]byte, 0, 80)
		buffer = append(buffer, line...)
		w.Write(buffer)
	}
}

func reused(w io.Writer, lines []string) {
	buffer := make([]byte, 0, 80)
	for _, line := range lines {
		buffer = append(buffer[:0], line...)
		w.Write(buffer)
	}
}

func main() {
	lines := []string{"one", "two", "three"}
	perLine(io.Discard, lines)
	reused(io.Discard, lines)
}
