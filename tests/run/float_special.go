// run
// NaN, infinities and negative zero: arithmetic, comparison, conversion to text.
package main

import (
	"fmt"
	"math"
)

func order(a, b float64) string {
	return fmt.Sprint(a < b, a <= b, a == b, a != b, a >= b, a > b)
}

func main() {
	var zero float64
	nan, inf := zero/zero, 1/zero
	negZero := -zero
	trueNegZero := math.Copysign(0, -1)
	fmt.Println(nan, inf, -inf, zero, negZero, trueNegZero, 1/negZero, 1/trueNegZero)
	fmt.Println(order(nan, nan), "|", order(nan, 1), "|", order(1, nan), "|", order(zero, trueNegZero), "|", order(-inf, inf))
	fmt.Println(inf-inf, inf*0, inf+1 == inf, -inf < -math.MaxFloat64, math.Signbit(trueNegZero), math.Signbit(-0.0))
	if nan == nan || nan < nan || nan > nan || !(nan != nan) {
		fmt.Println("NaN compares")
	}
	if !(nan < 1) && !(nan >= 1) {
		fmt.Println("NaN is unordered")
	}
	switch nan {
	case nan:
		fmt.Println("matched")
	default:
		fmt.Println("no case")
	}
	var f32 float32 = math.MaxFloat32
	fmt.Println(f32*2, float32(1e-45), float32(1e-46), f32+1 == f32, float32(math.Inf(-1)), float32(nan))
	fmt.Println(math.SmallestNonzeroFloat64, math.SmallestNonzeroFloat64/2, math.MaxFloat64*(zero+2))
	sum := 0.0
	for range 10 {
		sum += 0.1
	}
	fmt.Println(sum == 1, sum, float32(sum) == 1)
	a, b, c := 1e16, 1.0, -1e16
	fmt.Println((a+b)+c, a+(b+c), a+c+b)
	fmt.Println(min(1, nan), max(nan, 1), min(trueNegZero, 0.0), 1/min(0.0, trueNegZero), 1/max(trueNegZero, 0.0), max(-inf, inf))
	m := map[float64]string{zero: "zero"}
	m[trueNegZero] = "negative zero"
	m[nan] = "a"
	m[nan] = "b"
	_, found := m[nan]
	fmt.Println(len(m), m[0], found)
	var i, j any = nan, nan
	fmt.Println(i == j, i != j, [1]float64{nan} == [1]float64{nan}, [1]float64{zero} == [1]float64{trueNegZero})
}
