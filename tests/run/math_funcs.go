// run
// math: rounding, roots, powers, logarithms, trigonometry at exact or well rounded points, bits, special values.
package main

import (
	"fmt"
	"math"
	"math/bits"
)

func main() {
	for _, x := range []float64{0, 0.5, -0.5, 1.5, 2.5, -2.5, 1e300, math.Inf(1), math.NaN(), math.Copysign(0, -1), 0.49999999999999994, 4503599627370497.5} {
		fmt.Println(x, math.Floor(x), math.Ceil(x), math.Trunc(x), math.Round(x), math.RoundToEven(x), math.Abs(x))
	}
	fmt.Println(math.Sqrt(2), math.Sqrt(-1), math.Sqrt(144), math.Cbrt(27), math.Hypot(3, 4), math.Pow(2, 10), math.Pow(2, -2), math.Pow(-8, 1.0/3), math.Pow(0, -1))
	fmt.Println(math.Mod(7, 3), math.Mod(-7, 3), math.Remainder(7, 4), math.Max(3, math.NaN()), math.Min(-0.0, 0), math.Dim(3, 5), math.Signbit(-1))
	fmt.Printf("%.10f %.10f %.10f %.10f\n", math.Exp(1), math.Log(10), math.Log2(8), math.Log10(1000))
	fmt.Printf("%.10f %.10f %.10f %.10f %.10f\n", math.Sin(1), math.Cos(1), math.Tan(1), math.Atan(1), math.Atan2(-1, -1))
	fmt.Printf("%.10f %.10f %.10f %.10f\n", math.Asin(0.5), math.Acos(0.5), math.Sinh(1), math.Tanh(0.5))
	i, f := math.Modf(-3.25)
	m, e := math.Frexp(10)
	fmt.Println(i, f, m, e, math.Ldexp(0.5, 4), math.IsNaN(math.NaN()), math.IsInf(math.Inf(-1), -1), math.Inf(1) > math.MaxFloat64)
	fmt.Printf("%#x %#x %v %v\n", math.Float64bits(-1.5), math.Float32bits(0.1), math.Float64frombits(0x7ff0000000000000), math.Float32frombits(0x40490fdb))
	fmt.Println(math.MaxInt64, uint64(math.MaxUint64), math.MinInt32, math.MaxInt8, math.Pi, math.E, float32(math.Sqrt2))
	fmt.Println(math.Nextafter(1, 2), math.Nextafter(1, 0), math.FMA(2, 3, 4))
	fmt.Println(bits.OnesCount(255), bits.LeadingZeros32(1), bits.TrailingZeros64(8), bits.Len(1023), bits.Reverse8(3), bits.RotateLeft32(1, 31), bits.ReverseBytes32(0x01020304))
	hi, lo := bits.Mul64(1<<63, 6)
	sum, carry := bits.Add64(1<<63, 1<<63, 1)
	q, r := bits.Div64(1, 0, 3)
	d, borrow := bits.Sub64(0, 1, 0)
	fmt.Println(hi, lo, sum, carry, q, r, d, borrow, bits.TrailingZeros8(0), bits.Len64(0))
}
