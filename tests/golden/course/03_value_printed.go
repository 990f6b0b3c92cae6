// A value passed to fmt.Println
// Println takes values of type any. An int becomes an any by being stored
// somewhere the any can point to. Println may keep that, as far as is known:
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
