// run
// Matrices as arrays of arrays, slices and flat slices: products, transposes, determinants, powers.
package main

import "fmt"

type mat3 [3][3]float64

func (a mat3) mul(b mat3) (c mat3) {
	for i := range a {
		for j := range b[0] {
			for k := range b {
				c[i][j] += a[i][k] * b[k][j]
			}
		}
	}
	return
}

func (a mat3) det() float64 {
	return a[0][0]*(a[1][1]*a[2][2]-a[1][2]*a[2][1]) - a[0][1]*(a[1][0]*a[2][2]-a[1][2]*a[2][0]) + a[0][2]*(a[1][0]*a[2][1]-a[1][1]*a[2][0])
}

func (a *mat3) transpose() *mat3 {
	for i := range a {
		for j := range i {
			a[i][j], a[j][i] = a[j][i], a[i][j]
		}
	}
	return a
}

type flat struct {
	rows, cols int
	v          []int
}

func newFlat(r, c int, f func(i, j int) int) flat {
	m := flat{r, c, make([]int, r*c)}
	for i := range r {
		row := m.row(i)
		for j := range row {
			row[j] = f(i, j)
		}
	}
	return m
}

func (m flat) row(i int) []int { return m.v[i*m.cols : (i+1)*m.cols : (i+1)*m.cols] }

func (m flat) mul(n flat) flat {
	return newFlat(m.rows, n.cols, func(i, j int) (s int) {
		for k, x := range m.row(i) {
			s += x * n.row(k)[j]
		}
		return
	})
}

func gauss(a [][]float64) []float64 {
	n := len(a)
	for c := range n {
		p := c
		for r := c + 1; r < n; r++ {
			if a[r][c]*a[r][c] > a[p][c]*a[p][c] {
				p = r
			}
		}
		a[c], a[p] = a[p], a[c]
		for r := range a {
			if r != c {
				f := a[r][c] / a[c][c]
				for k := c; k <= n; k++ {
					a[r][k] -= f * a[c][k]
				}
			}
		}
	}
	x := make([]float64, n)
	for i := range x {
		x[i] = a[i][n] / a[i][i]
	}
	return x
}

func fibPower(n uint) [2][2]uint64 {
	r, b := [2][2]uint64{{1, 0}, {0, 1}}, [2][2]uint64{{1, 1}, {1, 0}}
	for ; n > 0; n >>= 1 {
		mul := func(x, y [2][2]uint64) (z [2][2]uint64) {
			for i := range 2 {
				for j := range 2 {
					z[i][j] = x[i][0]*y[0][j] + x[i][1]*y[1][j]
				}
			}
			return
		}
		if n&1 == 1 {
			r = mul(r, b)
		}
		b = mul(b, b)
	}
	return r
}

func main() {
	a := mat3{{2, 0, 1}, {1, 3, 2}, {1, 1, 1}}
	b := a
	fmt.Println(a.mul(b), a.det(), a == b)
	fmt.Println(*b.transpose(), a.mul(b).det(), a.mul(b) == b.mul(a))
	m := newFlat(2, 3, func(i, j int) int { return i*3 + j })
	n := newFlat(3, 2, func(i, j int) int { return i - j })
	fmt.Println(m.mul(n), n.mul(m).v, append(m.row(0), 99), m.v)
	fmt.Printf("%.4f\n", gauss([][]float64{{2, 1, -1, 8}, {-3, -1, 2, -11}, {-2, 1, 2, -3}}))
	fmt.Println(fibPower(90), fibPower(0))
	var cube [3][4][5]int
	for i := range cube {
		for j := range cube[i] {
			for k := range cube[i][j] {
				cube[i][j][k] = i*100 + j*10 + k
			}
		}
	}
	plane := cube[1]
	plane[2][3] = -1
	fmt.Println(cube[1][2], plane[2], len(cube), len(cube[0]), len(cube[0][0]))
}
