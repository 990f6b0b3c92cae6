package main

func main() {
	values := [4]int{1, 2, 3, 4}
	sum := 0
	for _, v := range values {
		sum += v
	}
	println(sum)
}
