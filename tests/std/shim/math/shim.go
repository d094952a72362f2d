package math

import "math"

func Sqrt(x float64) float64        { return math.Sqrt(x) }
func Floor(x float64) float64       { return math.Floor(x) }
func Ceil(x float64) float64        { return math.Ceil(x) }
func Trunc(x float64) float64       { return math.Trunc(x) }
func Round(x float64) float64       { return math.Round(x) }
func RoundToEven(x float64) float64 { return math.RoundToEven(x) }
func FMA(x, y, z float64) float64   { return math.FMA(x, y, z) }
func Sin(x float64) float64         { return math.Sin(x) }
func Cos(x float64) float64         { return math.Cos(x) }
func Tan(x float64) float64         { return math.Tan(x) }
func Asin(x float64) float64        { return math.Asin(x) }
func Acos(x float64) float64        { return math.Acos(x) }
func Atan(x float64) float64        { return math.Atan(x) }
func Atan2(y, x float64) float64    { return math.Atan2(y, x) }
func Sinh(x float64) float64        { return math.Sinh(x) }
func Cosh(x float64) float64        { return math.Cosh(x) }
func Tanh(x float64) float64        { return math.Tanh(x) }
func Asinh(x float64) float64       { return math.Asinh(x) }
func Acosh(x float64) float64       { return math.Acosh(x) }
func Atanh(x float64) float64       { return math.Atanh(x) }
func Exp(x float64) float64         { return math.Exp(x) }
func Exp2(x float64) float64        { return math.Exp2(x) }
func Expm1(x float64) float64       { return math.Expm1(x) }
func Log(x float64) float64         { return math.Log(x) }
func Log2(x float64) float64        { return math.Log2(x) }
func Log10(x float64) float64       { return math.Log10(x) }
func Log1p(x float64) float64       { return math.Log1p(x) }
func Pow(x, y float64) float64      { return math.Pow(x, y) }
func Cbrt(x float64) float64        { return math.Cbrt(x) }
func Hypot(p, q float64) float64    { return math.Hypot(p, q) }
func Erf(x float64) float64         { return math.Erf(x) }
func Erfc(x float64) float64        { return math.Erfc(x) }
func J0(x float64) float64          { return math.J0(x) }
func J1(x float64) float64          { return math.J1(x) }
func tgamma(x float64) float64      { return math.Gamma(x) }
func lgamma(x float64) float64      { l, _ := math.Lgamma(x); return l }
func jn(n int, x float64) float64   { return math.Jn(n, x) }
func yn(n int, x float64) float64   { return math.Yn(n, x) }
