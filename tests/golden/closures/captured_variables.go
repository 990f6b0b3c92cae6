// Every variable that a statement, a header or a clause declares, captured by a closure in each kind of loop below it.
package main

var kept func()

func keep(f func()) { kept = f }

//go:noinline
func use(any) {}

//go:noinline
func two(n int) (int, bool) { return n, n > 0 }

func main() {}

func if1_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	if v := n + 1; n > 0 {
		for range n {
			keep(func() { use(v) })
		}
	}
}

func if1_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	if v := n + 1; n > 0 {
		for i := 0; i < n; i++ {
			go func() { use(v) }()
		}
	}
}

func if1_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	if v := n + 1; n > 0 {
		for range seq {
			keep(func() { use(v) })
		}
	}
}

func if2_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	if v, ok := m[n]; ok {
		for range n {
			keep(func() { use(v) })
		}
	}
}

func if2_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	if v, ok := m[n]; ok {
		for i := 0; i < n; i++ {
			go func() { use(v) }()
		}
	}
}

func if2_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	if v, ok := m[n]; ok {
		for range seq {
			keep(func() { use(v) })
		}
	}
}

func if3_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	if v, ok := i.(int); ok {
		for range n {
			keep(func() { use(v) })
		}
	}
}

func if3_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	if v, ok := i.(int); ok {
		for i := 0; i < n; i++ {
			go func() { use(v) }()
		}
	}
}

func if3_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	if v, ok := i.(int); ok {
		for range seq {
			keep(func() { use(v) })
		}
	}
}

func if4_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	if v, ok := <-c; ok {
		for range n {
			keep(func() { use(v) })
		}
	}
}

func if4_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	if v, ok := <-c; ok {
		for i := 0; i < n; i++ {
			go func() { use(v) }()
		}
	}
}

func if4_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	if v, ok := <-c; ok {
		for range seq {
			keep(func() { use(v) })
		}
	}
}

func if5_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	if v, err := two(n); err {
		for range n {
			keep(func() { use(v) })
		}
	}
}

func if5_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	if v, err := two(n); err {
		for i := 0; i < n; i++ {
			go func() { use(v) }()
		}
	}
}

func if5_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	if v, err := two(n); err {
		for range seq {
			keep(func() { use(v) })
		}
	}
}

func else1_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	if v := n; v > 100 {
	} else {
		for range n {
			keep(func() { use(v) })
		}
	}
}

func else1_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	if v := n; v > 100 {
	} else {
		for i := 0; i < n; i++ {
			go func() { use(v) }()
		}
	}
}

func else1_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	if v := n; v > 100 {
	} else {
		for range seq {
			keep(func() { use(v) })
		}
	}
}

func for1_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	for v := n; v < 3; v++ {
		for range n {
			keep(func() { use(v) })
		}
	}
}

func for1_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	for v := n; v < 3; v++ {
		for i := 0; i < n; i++ {
			go func() { use(v) }()
		}
	}
}

func for1_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	for v := n; v < 3; v++ {
		for range seq {
			keep(func() { use(v) })
		}
	}
}

func for2_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	for v := n; n < 3; n++ {
		for range n {
			keep(func() { use(v) })
		}
	}
}

func for2_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	for v := n; n < 3; n++ {
		for i := 0; i < n; i++ {
			go func() { use(v) }()
		}
	}
}

func for2_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	for v := n; n < 3; n++ {
		for range seq {
			keep(func() { use(v) })
		}
	}
}

func for3_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	for v, w := two(n); w; {
		for range n {
			keep(func() { use(v) })
		}
	}
}

func for3_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	for v, w := two(n); w; {
		for i := 0; i < n; i++ {
			go func() { use(v) }()
		}
	}
}

func for3_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	for v, w := two(n); w; {
		for range seq {
			keep(func() { use(v) })
		}
	}
}

func sw1_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	switch v := n; v {
	case 1:
		for range n {
			keep(func() { use(v) })
		}
	}
}

func sw1_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	switch v := n; v {
	case 1:
		for i := 0; i < n; i++ {
			go func() { use(v) }()
		}
	}
}

func sw1_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	switch v := n; v {
	case 1:
		for range seq {
			keep(func() { use(v) })
		}
	}
}

func sw2_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	switch v := n; {
	default:
		for range n {
			keep(func() { use(v) })
		}
	}
}

func sw2_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	switch v := n; {
	default:
		for i := 0; i < n; i++ {
			go func() { use(v) }()
		}
	}
}

func sw2_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	switch v := n; {
	default:
		for range seq {
			keep(func() { use(v) })
		}
	}
}

func sw3_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	switch v, ok := m[n]; ok {
	case true:
		for range n {
			keep(func() { use(v) })
		}
	}
}

func sw3_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	switch v, ok := m[n]; ok {
	case true:
		for i := 0; i < n; i++ {
			go func() { use(v) }()
		}
	}
}

func sw3_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	switch v, ok := m[n]; ok {
	case true:
		for range seq {
			keep(func() { use(v) })
		}
	}
}

func ts1_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	switch v := i.(type) {
	case int:
		for range n {
			keep(func() { use(v) })
		}
	}
}

func ts1_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	switch v := i.(type) {
	case int:
		for i := 0; i < n; i++ {
			go func() { use(v) }()
		}
	}
}

func ts1_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	switch v := i.(type) {
	case int:
		for range seq {
			keep(func() { use(v) })
		}
	}
}

func ts2_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	switch v := i.(type) {
	case int, string:
		for range n {
			keep(func() { use(v) })
		}
	default:
		for range n {
			keep(func() { use(v) })
		}
	}
}

func ts2_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	switch v := i.(type) {
	case int, string:
		for i := 0; i < n; i++ {
			go func() { use(v) }()
		}
	default:
		for i := 0; i < n; i++ {
			go func() { use(v) }()
		}
	}
}

func ts2_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	switch v := i.(type) {
	case int, string:
		for range seq {
			keep(func() { use(v) })
		}
	default:
		for range seq {
			keep(func() { use(v) })
		}
	}
}

func ts3_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	switch w := n; v := i.(type) {
	case int:
		_ = w
		for range n {
			keep(func() { use(v) })
		}
	}
}

func ts3_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	switch w := n; v := i.(type) {
	case int:
		_ = w
		for i := 0; i < n; i++ {
			go func() { use(v) }()
		}
	}
}

func ts3_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	switch w := n; v := i.(type) {
	case int:
		_ = w
		for range seq {
			keep(func() { use(v) })
		}
	}
}

func se1_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	select {
	case v := <-c:
		for range n {
			keep(func() { use(v) })
		}
	}
}

func se1_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	select {
	case v := <-c:
		for i := 0; i < n; i++ {
			go func() { use(v) }()
		}
	}
}

func se1_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	select {
	case v := <-c:
		for range seq {
			keep(func() { use(v) })
		}
	}
}

func se2_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	select {
	case v, ok := <-c:
		_ = ok
		for range n {
			keep(func() { use(v) })
		}
	default:
	}
}

func se2_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	select {
	case v, ok := <-c:
		_ = ok
		for i := 0; i < n; i++ {
			go func() { use(v) }()
		}
	default:
	}
}

func se2_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	select {
	case v, ok := <-c:
		_ = ok
		for range seq {
			keep(func() { use(v) })
		}
	default:
	}
}

func se3_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	var v int
	select {
	case v = <-c:
		for range n {
			keep(func() { use(v) })
		}
	}
}

func se3_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	var v int
	select {
	case v = <-c:
		for i := 0; i < n; i++ {
			go func() { use(v) }()
		}
	}
}

func se3_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	var v int
	select {
	case v = <-c:
		for range seq {
			keep(func() { use(v) })
		}
	}
}

func se4_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	var v any
	select {
	case v = <-c:
		for range n {
			keep(func() { use(v) })
		}
	}
}

func se4_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	var v any
	select {
	case v = <-c:
		for i := 0; i < n; i++ {
			go func() { use(v) }()
		}
	}
}

func se4_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	var v any
	select {
	case v = <-c:
		for range seq {
			keep(func() { use(v) })
		}
	}
}

func se5_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	var v any
	var ok bool
	select {
	case v, ok = <-c:
		_ = ok
		for range n {
			keep(func() { use(v) })
		}
	}
}

func se5_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	var v any
	var ok bool
	select {
	case v, ok = <-c:
		_ = ok
		for i := 0; i < n; i++ {
			go func() { use(v) }()
		}
	}
}

func se5_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	var v any
	var ok bool
	select {
	case v, ok = <-c:
		_ = ok
		for range seq {
			keep(func() { use(v) })
		}
	}
}

func se6_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	select {
	case v := <-p:
		for range n {
			keep(func() { use(v) })
		}
	case p <- &n:
	}
}

func se6_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	select {
	case v := <-p:
		for i := 0; i < n; i++ {
			go func() { use(v) }()
		}
	case p <- &n:
	}
}

func se6_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	select {
	case v := <-p:
		for range seq {
			keep(func() { use(v) })
		}
	case p <- &n:
	}
}

func ra1_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	for v := range n {
		for range n {
			keep(func() { use(v) })
		}
	}
}

func ra1_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	for v := range n {
		for i := 0; i < n; i++ {
			go func() { use(v) }()
		}
	}
}

func ra1_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	for v := range n {
		for range seq {
			keep(func() { use(v) })
		}
	}
}

func ra2_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	for v := range s {
		for range n {
			keep(func() { use(v) })
		}
	}
}

func ra2_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	for v := range s {
		for i := 0; i < n; i++ {
			go func() { use(v) }()
		}
	}
}

func ra2_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	for v := range s {
		for range seq {
			keep(func() { use(v) })
		}
	}
}

func ra3_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	for _, v := range s {
		for range n {
			keep(func() { use(v) })
		}
	}
}

func ra3_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	for _, v := range s {
		for i := 0; i < n; i++ {
			go func() { use(v) }()
		}
	}
}

func ra3_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	for _, v := range s {
		for range seq {
			keep(func() { use(v) })
		}
	}
}

func ra4_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	for v, w := range m {
		_ = w
		for range n {
			keep(func() { use(v) })
		}
	}
}

func ra4_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	for v, w := range m {
		_ = w
		for i := 0; i < n; i++ {
			go func() { use(v) }()
		}
	}
}

func ra4_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	for v, w := range m {
		_ = w
		for range seq {
			keep(func() { use(v) })
		}
	}
}

func ra5_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	for v := range c {
		for range n {
			keep(func() { use(v) })
		}
	}
}

func ra5_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	for v := range c {
		for i := 0; i < n; i++ {
			go func() { use(v) }()
		}
	}
}

func ra5_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	for v := range c {
		for range seq {
			keep(func() { use(v) })
		}
	}
}

func ra6_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	for _, v := range "text" {
		for range n {
			keep(func() { use(v) })
		}
	}
}

func ra6_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	for _, v := range "text" {
		for i := 0; i < n; i++ {
			go func() { use(v) }()
		}
	}
}

func ra6_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	for _, v := range "text" {
		for range seq {
			keep(func() { use(v) })
		}
	}
}

func ra7_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	for v := range seq {
		for range n {
			keep(func() { use(v) })
		}
	}
}

func ra7_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	for v := range seq {
		for i := 0; i < n; i++ {
			go func() { use(v) }()
		}
	}
}

func ra7_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	for v := range seq {
		for range seq {
			keep(func() { use(v) })
		}
	}
}

func ra8_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	for _, v := range a {
		for range n {
			keep(func() { use(v) })
		}
	}
}

func ra8_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	for _, v := range a {
		for i := 0; i < n; i++ {
			go func() { use(v) }()
		}
	}
}

func ra8_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	for _, v := range a {
		for range seq {
			keep(func() { use(v) })
		}
	}
}

func ra9_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	var v int
	for v = range s {
		for range n {
			keep(func() { use(v) })
		}
	}
}

func ra9_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	var v int
	for v = range s {
		for i := 0; i < n; i++ {
			go func() { use(v) }()
		}
	}
}

func ra9_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	var v int
	for v = range s {
		for range seq {
			keep(func() { use(v) })
		}
	}
}

func as1_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	v, ok := m[n]
	_ = ok
	for range n {
		keep(func() { use(v) })
	}
}

func as1_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	v, ok := m[n]
	_ = ok
	for i := 0; i < n; i++ {
		go func() { use(v) }()
	}
}

func as1_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	v, ok := m[n]
	_ = ok
	for range seq {
		keep(func() { use(v) })
	}
}

func as2_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	v, ok := <-c
	_ = ok
	for range n {
		keep(func() { use(v) })
	}
}

func as2_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	v, ok := <-c
	_ = ok
	for i := 0; i < n; i++ {
		go func() { use(v) }()
	}
}

func as2_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	v, ok := <-c
	_ = ok
	for range seq {
		keep(func() { use(v) })
	}
}

func as3_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	v := <-c
	for range n {
		keep(func() { use(v) })
	}
}

func as3_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	v := <-c
	for i := 0; i < n; i++ {
		go func() { use(v) }()
	}
}

func as3_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	v := <-c
	for range seq {
		keep(func() { use(v) })
	}
}

func as4_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	v, w := n, n
	_ = w
	for range n {
		keep(func() { use(v) })
	}
}

func as4_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	v, w := n, n
	_ = w
	for i := 0; i < n; i++ {
		go func() { use(v) }()
	}
}

func as4_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	v, w := n, n
	_ = w
	for range seq {
		keep(func() { use(v) })
	}
}

func pa1_int(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	func(v int) {
		for range n {
			keep(func() { use(v) })
		}
	}(n)
}

func pa1_three(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	func(v int) {
		for i := 0; i < n; i++ {
			go func() { use(v) }()
		}
	}(n)
}

func pa1_func(n int, s []int, m map[int]int, c chan int, p chan *int, i any, a [3]int, seq func(func(int) bool)) {
	func(v int) {
		for range seq {
			keep(func() { use(v) })
		}
	}(n)
}
