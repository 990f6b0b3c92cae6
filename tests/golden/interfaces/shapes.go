// Shapes behind an interface: values boxed in a slice, dynamic calls, a type switch.
package main

import (
	"fmt"
	"math"
)

type Shape interface {
	Area() float64
	Perimeter() float64
}

type Point struct{ X, Y float64 }
type Rect struct{ W, H float64 }
type Circle struct{ R float64 }
type Polygon struct{ Points []Point }

func (r Rect) Area() float64         { return r.W * r.H }
func (r Rect) Perimeter() float64    { return 2 * (r.W + r.H) }
func (c *Circle) Area() float64      { return math.Pi * c.R * c.R }
func (c *Circle) Perimeter() float64 { return 2 * math.Pi * c.R }

func (p Polygon) Area() float64 {
	sum := 0.0
	for i, a := range p.Points {
		b := p.Points[(i+1)%len(p.Points)]
		sum += a.X*b.Y - b.X*a.Y
	}
	return math.Abs(sum) / 2
}

func (p Polygon) Perimeter() float64 {
	sum := 0.0
	for i := range p.Points {
		a, b := p.Points[i], p.Points[(i+1)%len(p.Points)]
		sum += math.Hypot(a.X-b.X, a.Y-b.Y)
	}
	return sum
}

func describe(s Shape) string {
	switch s := s.(type) {
	case Rect:
		return fmt.Sprintf("%gx%g", s.W, s.H)
	case *Circle:
		return fmt.Sprint("circle ", s.R)
	default:
		return fmt.Sprintf("%T", s)
	}
}

func largest(shapes []Shape) (best Shape) {
	for _, s := range shapes {
		if best == nil || s.Area() > best.Area() {
			best = s
		}
	}
	return best
}

func main() {
	shapes := []Shape{Rect{2, 3}, &Circle{1}, Polygon{[]Point{{0, 0}, {4, 0}, {0, 3}}}}
	for _, s := range shapes {
		fmt.Println(describe(s), s.Area(), s.Perimeter())
	}
	var r Shape = Rect{5, 5}
	fmt.Println(r.Area() > largest(shapes).Area())
}
