// Matrices as slices of slices, as one flat slice, and as arrays.
package main

type dense [][]float64

type flat struct {
	rows, cols int
	data       []float64
}

type fixed [4][4]float64

func newDense(rows, cols int) dense {
	m := make(dense, rows)
	for i := range m {
		m[i] = make([]float64, cols)
	}
	return m
}

func (a dense) mul(b dense) dense {
	out := newDense(len(a), len(b[0]))
	for i, row := range a {
		for j := range out[i] {
			for k, v := range row {
				out[i][j] += v * b[k][j]
			}
		}
	}
	return out
}

func newFlat(rows, cols int) flat {
	return flat{rows, cols, make([]float64, rows*cols)}
}

func (m flat) row(i int) []float64   { return m.data[i*m.cols : (i+1)*m.cols : (i+1)*m.cols] }
func (m *flat) at(i, j int) *float64 { return &m.data[i*m.cols+j] }

func (a fixed) mul(b *fixed) (out fixed) {
	for i := range a {
		for j := range a {
			for k := range a {
				out[i][j] += a[i][k] * b[k][j]
			}
		}
	}
	return out
}

func trace(m *fixed) (sum float64) {
	for i := range m {
		sum += m[i][i]
	}
	return
}

func main() {
	a, b := newDense(3, 2), newDense(2, 3)
	a[1][1], b[1][2] = 2, 3
	c := a.mul(b)
	f := newFlat(2, 2)
	*f.at(1, 0) = 5
	f.row(1)[1] = 6
	id := fixed{{1}, {0, 1}, {0, 0, 1}, {0, 0, 0, 1}}
	m := id.mul(&id)
	println(c[1][2], f.data[2], f.data[3], trace(&m))
}
