package main

import "example.org/near/ring"

func main() {
	var r ring.Ring
	r.Fill(3)
	println(r.Len())
}
