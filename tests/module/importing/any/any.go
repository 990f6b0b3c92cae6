// Package any has results of another package's interface{} in its code: any, as the compiler prints them.
package any

import "example.org/importing/any/some"

type M struct{ tree some.Tree }

func (m *M) Get(key interface{}) (value interface{}, found bool) { return m.tree.Get(key) }
func (m *M) Get2(key any) (any, bool)                            { return m.tree.Get(key) }
func (m *M) Get3(key any) (any, bool)                            { return some.Any(key) }
func (m *M) Get4(key any) (interface{}, bool)                    { return some.Any(key) }
func (m *M) Get5(key any) (interface{}, bool)                    { return some.Mix(key) }
func (m *M) Get6(key any) interface{}                            { return some.OneA(key) }
func (m *M) Get7(key any) any                                    { return some.One(key) }
func (m *M) Get8(key any) (interface{}, bool)                    { return some.No(key) }
func (m *M) Get9(key any) (interface{}, bool)                    { return some.NoA(key) }
func (m *M) Get10(key any) (any, bool)                           { return some.No(key) }
func (m *M) Get11(key any) (any, bool)                           { return some.NoA(key) }
func loc(key any) (any, bool)                                    { return key, true }
func loi(key any) (interface{}, bool)                            { return key, true }
func (m *M) Get12(key any) (any, bool)                           { return loc(key) }
func (m *M) Get13(key any) (any, bool)                           { return loi(key) }
func (m *M) Get14(key any) (interface{}, bool)                   { return loc(key) }
func (m *M) Get15(key any) (interface{}, bool)                   { return loi(key) }
func (m *M) Get16(key any) (a any, b bool) {
	var i interface{}
	i, b = some.NoA(key)
	a, b = some.No(i)
	a, b = some.NoA(i)
	i, b = some.No(i)
	i, b = m.tree.Get(i)
	return i, b
}
