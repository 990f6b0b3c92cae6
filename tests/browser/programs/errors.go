package main

func main() {
	var s string = 1
	häuser := "ä"; return häuser + missing
}
