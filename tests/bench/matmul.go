// Floating point and two-dimensional indexing: the product of two 700 x 700 matrices.
package main

const n = 700

func multiply(a, b [][]float64) [][]float64 {
	c := make([][]float64, n)
	for i := range c {
		row := make([]float64, n)
		for k, x := range a[i] {
			for j, y := range b[k] {
				row[j] += x * y
			}
		}
		c[i] = row
	}
	return c
}

func main() {
	a, b := make([][]float64, n), make([][]float64, n)
	for i := range n {
		a[i], b[i] = make([]float64, n), make([]float64, n)
		for j := range n {
			a[i][j] = float64(i-j) / n
			b[i][j] = float64(i+j) / n
		}
	}
	sum := 0.0
	for range 5 {
		c := multiply(a, b)
		sum += c[n/2][n/3]
	}
	println(int(sum))
}
