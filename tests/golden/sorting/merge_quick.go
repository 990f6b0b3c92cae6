// Hand-written sorts: merge sort with a scratch slice, generic quicksort, counting sort, top-k with container/heap.
package main

import (
	"cmp"
	"container/heap"
	"fmt"
)

func mergeSort(a []int) []int {
	if len(a) < 2 {
		return a
	}
	m := len(a) / 2
	l, r := mergeSort(a[:m]), mergeSort(a[m:])
	out := make([]int, 0, len(a))
	for len(l) > 0 && len(r) > 0 {
		if l[0] <= r[0] {
			out, l = append(out, l[0]), l[1:]
		} else {
			out, r = append(out, r[0]), r[1:]
		}
	}
	return append(append(out, l...), r...)
}

func quickSort[T cmp.Ordered](a []T) {
	if len(a) < 2 {
		return
	}
	pivot := a[len(a)/2]
	i, j := 0, len(a)-1
	for i <= j {
		for a[i] < pivot {
			i++
		}
		for pivot < a[j] {
			j--
		}
		if i <= j {
			a[i], a[j] = a[j], a[i]
			i++
			j--
		}
	}
	quickSort(a[:j+1])
	quickSort(a[i:])
}

func countingSort(a []byte) {
	var counts [256]int
	for _, b := range a {
		counts[b]++
	}
	out := a[:0]
	for b, n := range counts {
		for range n {
			out = append(out, byte(b))
		}
	}
}

type minHeap []float64

func (h minHeap) Len() int           { return len(h) }
func (h minHeap) Less(i, j int) bool { return h[i] < h[j] }
func (h minHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *minHeap) Push(x any)        { *h = append(*h, x.(float64)) }
func (h *minHeap) Pop() any {
	old := *h
	x := old[len(old)-1]
	*h = old[:len(old)-1]
	return x
}

func largest(values []float64, k int) []float64 {
	h := &minHeap{}
	for _, v := range values {
		heap.Push(h, v)
		if h.Len() > k {
			heap.Pop(h)
		}
	}
	return *h
}

func main() {
	fmt.Println(mergeSort([]int{3, 1, 2}))
	words := []string{"c", "a", "b"}
	quickSort(words)
	text := []byte("banana")
	countingSort(text)
	fmt.Println(words, string(text), largest([]float64{1, 5, 3, 4}, 2))
}
