// run

// Matrices of float64: product (plain and in blocks), transpose, powers, determinant and inverse by Gaussian
// elimination with pivots, checked against each other.
package main

import (
	"errors"
	"fmt"
	"math"
	"os"
	"strings"
)

type matrix struct {
	rows, cols int
	at         []float64 // row by row
}

var errSingular = errors.New("matrix is singular")

func zero(rows, cols int) *matrix {
	return &matrix{rows, cols, make([]float64, rows*cols)}
}

func identity(n int) *matrix {
	m := zero(n, n)
	for i := 0; i < n; i++ {
		m.at[i*n+i] = 1
	}
	return m
}

// generate fills a matrix from a linear congruential generator, so that it is the same everywhere.
func generate(rows, cols int, seed uint32) *matrix {
	m := zero(rows, cols)
	for i := range m.at {
		seed = seed*1664525 + 1013904223
		m.at[i] = float64(seed>>16%2000)/100 - 10
	}
	return m
}

func (m *matrix) row(i int) []float64 { return m.at[i*m.cols : (i+1)*m.cols] }

func (m *matrix) clone() *matrix {
	c := zero(m.rows, m.cols)
	copy(c.at, m.at)
	return c
}

func (m *matrix) transpose() *matrix {
	t := zero(m.cols, m.rows)
	for i := 0; i < m.rows; i++ {
		for j, v := range m.row(i) {
			t.at[j*t.cols+i] = v
		}
	}
	return t
}

func (m *matrix) times(n *matrix) *matrix {
	if m.cols != n.rows {
		panic(fmt.Sprintf("times: %dx%d by %dx%d", m.rows, m.cols, n.rows, n.cols))
	}
	p := zero(m.rows, n.cols)
	for i := 0; i < m.rows; i++ {
		out := p.row(i)
		for k, a := range m.row(i) {
			for j, b := range n.row(k) {
				out[j] += a * b
			}
		}
	}
	return p
}

// timesBlocked adds the same products in the same order for each element, block by block of k.
func (m *matrix) timesBlocked(n *matrix, block int) *matrix {
	p := zero(m.rows, n.cols)
	for k0 := 0; k0 < m.cols; k0 += block {
		for j0 := 0; j0 < n.cols; j0 += block {
			for i := 0; i < m.rows; i++ {
				for k := k0; k < min(k0+block, m.cols); k++ {
					a := m.at[i*m.cols+k]
					for j := j0; j < min(j0+block, n.cols); j++ {
						p.at[i*p.cols+j] += a * n.at[k*n.cols+j]
					}
				}
			}
		}
	}
	return p
}

func (m *matrix) power(n uint) *matrix {
	result := identity(m.rows)
	for base := m; n > 0; n >>= 1 {
		if n&1 != 0 {
			result = result.times(base)
		}
		base = base.times(base)
	}
	return result
}

// inverse returns the inverse and the determinant.
func (m *matrix) inverse() (*matrix, float64, error) {
	n := m.rows
	a, inv, det := m.clone(), identity(n), 1.0
	for c := 0; c < n; c++ {
		pivot := c
		for r := c + 1; r < n; r++ {
			if math.Abs(a.at[r*n+c]) > math.Abs(a.at[pivot*n+c]) {
				pivot = r
			}
		}
		if math.Abs(a.at[pivot*n+c]) < 1e-12 {
			return nil, 0, errSingular
		}
		if pivot != c {
			det = -det
			for j := 0; j < n; j++ {
				a.at[c*n+j], a.at[pivot*n+j] = a.at[pivot*n+j], a.at[c*n+j]
				inv.at[c*n+j], inv.at[pivot*n+j] = inv.at[pivot*n+j], inv.at[c*n+j]
			}
		}
		det *= a.at[c*n+c]
		scale := 1 / a.at[c*n+c]
		for j := 0; j < n; j++ {
			a.at[c*n+j] *= scale
			inv.at[c*n+j] *= scale
		}
		for r := 0; r < n; r++ {
			if f := a.at[r*n+c]; r != c && f != 0 {
				for j := 0; j < n; j++ {
					a.at[r*n+j] -= f * a.at[c*n+j]
					inv.at[r*n+j] -= f * inv.at[c*n+j]
				}
			}
		}
	}
	return inv, det, nil
}

func (m *matrix) distance(n *matrix) float64 {
	most := 0.0
	for i, v := range m.at {
		most = math.Max(most, math.Abs(v-n.at[i]))
	}
	return most
}

func (m *matrix) String() string {
	var b strings.Builder
	for i := 0; i < m.rows; i++ {
		for _, v := range m.row(i) {
			fmt.Fprintf(&b, "%9.3f", v)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func attempt(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%s: %v\n", name, r)
		}
	}()
	f()
}

func main() {
	a, b := generate(3, 4, 1), generate(4, 3, 2)
	fmt.Print(a, "\n", a.times(b), "\n")
	fmt.Println("(ab)t = bt at:", a.times(b).transpose().distance(b.transpose().times(a.transpose())) < 1e-9)

	big, other := generate(120, 120, 3), generate(120, 120, 4)
	p := big.times(other)
	fmt.Println("blocked product equals:", p.distance(big.timesBlocked(other, 32)) == 0)
	fmt.Printf("checksum %.6e\n", p.times(p).at[777])

	inv, det, err := big.inverse()
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Printf("det %.4e, inverse is good: %t\n", det, inv.times(big).distance(identity(120)) < 1e-8)
	fib := (&matrix{2, 2, []float64{1, 1, 1, 0}}).power(70)
	fmt.Printf("fib(70) = %.0f\n", fib.at[1])
	_, _, err = (&matrix{2, 2, []float64{1, 2, 2, 4}}).inverse()
	fmt.Println(err, errors.Is(err, errSingular))
	attempt("shapes", func() { a.times(a) })
}
