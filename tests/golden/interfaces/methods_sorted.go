// An interface's methods are kept sorted, and so are the types that they bring read: seen in the order of the wrappers
// of reflect's instances.
package main

import (
	"fmt"
	"reflect"
)

func typeOf(v any) reflect.Type { return reflect.TypeOf(v) }

func isNil(v reflect.Value) bool { return v.IsNil() }

type shape interface {
	perimeter() float64
	Area() float64
	Éclat() int // exported: before what is not
}

type square struct{ side float64 }

func (s square) perimeter() float64 { return 4 * s.side }
func (s square) Area() float64      { return s.side * s.side }
func (s square) Éclat() int         { return 1 }

func main() {
	var s shape = square{2}
	fmt.Println(typeOf(s), isNil(reflect.ValueOf(&s)), s.Area(), s.perimeter(), s.Éclat())
}
