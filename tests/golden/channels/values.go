// What is sent through channels: values, pointers, slices, functions, channels.
package main

type point struct{ x, y int }

func sendValues(c chan<- point) {
	for i := range 3 {
		p := point{i, i}
		c <- p
	}
	close(c)
}

func sendPointers(c chan<- *point) {
	for i := range 3 {
		p := point{i, i}
		c <- &p
	}
	close(c)
}

func sendSlices(c chan<- []int, n int) {
	buffer := make([]int, 4)
	for i := range n {
		buffer[i%4] = i
	}
	c <- buffer
	close(c)
}

func sendFuncs(c chan<- func() int) {
	n := 0
	c <- func() int { n++; return n }
	close(c)
}

func local() int {
	c := make(chan *point, 1)
	c <- &point{1, 2}
	p := <-c
	return p.x
}

func swap(c chan chan int) {
	mine := make(chan int, 1)
	mine <- 42
	c <- mine
}

func sum(c <-chan *point) (total int) {
	for p := range c {
		total += p.x + p.y
	}
	return
}

func main() {
	vs, ps := make(chan point, 3), make(chan *point, 3)
	ss, fs, cs := make(chan []int, 1), make(chan func() int, 1), make(chan chan int, 1)
	sendValues(vs)
	sendPointers(ps)
	sendSlices(ss, 9)
	sendFuncs(fs)
	swap(cs)
	v, ok := <-vs
	println(v.x, ok, sum(ps), len(<-ss), (<-fs)(), <-<-cs, local())
}
