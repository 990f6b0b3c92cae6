// A value passed to fmt.Println
// Println takes values of type any. An int becomes an any by being stored
// somewhere the any can point to, and what Println does with it is unknown:
// the stored copy escapes to the heap. println, the builtin, needs no copy.

package main

import "fmt"

func main() {
	answer := 6 * 7
	total := 0
	for i := range answer {
		total += i
	}
	fmt.Println(total)
	println(total)
}
