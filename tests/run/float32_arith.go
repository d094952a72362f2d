// run
// float32 and complex64 round after every operation; float64 does not go through them.
package main

import "fmt"

func sum32(n int) (s float32) {
	for i := range n {
		s += 1 / float32(i+1)
	}
	return
}

func sum64(n int) (s float64) {
	for i := range n {
		s += 1 / float64(i+1)
	}
	return
}

func f32zero() float32 { return float32(len("")) }

func main() {
	fmt.Println(sum32(10000), sum64(10000))
	var a, b float32 = 16777216, 1
	fmt.Println(a+b == a, a+b+b == a, a+(b+b), float64(a)+float64(b))
	var c, d float32 = 0.1, 0.2
	fmt.Println(c+d, c+d == 0.3, float64(c)+float64(d), float64(c+d), c*d, c/d, -c)
	x := float32(1) / 3
	fmt.Println(x*3 == 1, float64(x)*3 == 1, x, float64(x))
	var tiny float32 = 1e-38
	fmt.Println(tiny/1e7, tiny/1e8 == 0, tiny*tiny, 1e38*(f32zero()+10.5))
	f := float32(0)
	for range 10 {
		f += 0.1
	}
	fmt.Println(f, f == 1)
	var z complex64 = complex(c, d)
	fmt.Println(z*z, real(z*z) == c*c-d*d, z/z)
	arr := []float32{3.3, 1.1, 2.2}
	m := arr[0]
	for _, v := range arr {
		m = min(m, v)
	}
	fmt.Println(m, max(arr[0], arr[1]), int(arr[0]*100), int64(arr[2]*1e6), uint8(arr[1]*50))
	fmt.Printf("%.10f %g %e %v\n", c, d, x, float32(123456789))
	g := 1.0
	g32 := float32(g)
	g += 1e-9
	fmt.Println(g32 == float32(g), g == 1, float32(g) == 1)
}
