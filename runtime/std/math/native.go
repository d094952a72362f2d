// The C library's functions: each is its C namesake (lower case) unless the
// comment names another.

package math

func Sqrt(x float64) float64
func Floor(x float64) float64
func Ceil(x float64) float64
func Trunc(x float64) float64
func Round(x float64) float64       // half away from zero
func RoundToEven(x float64) float64 // C's rint in the default rounding mode
func FMA(x, y, z float64) float64

func Sin(x float64) float64
func Cos(x float64) float64
func Tan(x float64) float64
func Asin(x float64) float64
func Acos(x float64) float64
func Atan(x float64) float64
func Atan2(y, x float64) float64
func Sinh(x float64) float64
func Cosh(x float64) float64
func Tanh(x float64) float64
func Asinh(x float64) float64
func Acosh(x float64) float64
func Atanh(x float64) float64
func Exp(x float64) float64
func Exp2(x float64) float64
func Expm1(x float64) float64
func Log(x float64) float64
func Log2(x float64) float64
func Log10(x float64) float64
func Log1p(x float64) float64
func Pow(x, y float64) float64
func Cbrt(x float64) float64
func Hypot(p, q float64) float64
func Erf(x float64) float64
func Erfc(x float64) float64
func J0(x float64) float64
func J1(x float64) float64

func tgamma(x float64) float64
func lgamma(x float64) float64 // log of |gamma(x)|
func jn(n int, x float64) float64
func yn(n int, x float64) float64
