// What recover returns takes part in flows, through results and several variables at once.
package main

import "fmt"

func try(f func()) (reason any) {
	defer func() {
		reason = recover()
	}()
	f()
	return nil
}

func expect(want any) {
	got, text := recover(), "recovered"
	if got != want {
		fmt.Println(text, got)
	}
}

func main() {
	defer expect("last")
	if reason := try(func() { panic(1) }); reason != nil {
		fmt.Println("reason:", reason)
	}
	func() {
		defer func() {
			if r := recover(); r != nil {
				panic(fmt.Sprint("again: ", r))
			}
		}()
		panic("first")
	}()
}
