// What is done on the bits: a float64 is a sign, 11 bits of exponent biased by
// 1023, and 52 bits of fraction below an implied 1 (IEEE 754).

package math

import (
	"math/bits"
	"unsafe"
)

const (
	expShift = 52
	expMask  = 0x7FF
	bias     = 1023
	signBit  = 1 << 63
	fracMask = 1<<expShift - 1
	bitsInf  = expMask << expShift
	bitsNaN  = bitsInf | 1<<(expShift-1) | 1
)

// Float64bits is the bits of f.
func Float64bits(f float64) uint64 { return *(*uint64)(unsafe.Pointer(&f)) }

// Float64frombits is the number with the bits b.
func Float64frombits(b uint64) float64 { return *(*float64)(unsafe.Pointer(&b)) }

// Float32bits is the bits of f.
func Float32bits(f float32) uint32 { return *(*uint32)(unsafe.Pointer(&f)) }

// Float32frombits is the number with the bits b.
func Float32frombits(b uint32) float32 { return *(*float32)(unsafe.Pointer(&b)) }

// Inf is positive infinity if sign >= 0, else negative infinity.
func Inf(sign int) float64 {
	if sign >= 0 {
		return Float64frombits(bitsInf)
	}
	return Float64frombits(signBit | bitsInf)
}

// NaN is a value that is no number.
func NaN() float64 { return Float64frombits(bitsNaN) }

// IsNaN reports whether f is no number.
func IsNaN(f float64) (is bool) { return f != f }

// IsInf reports whether f is infinity of the given sign, of either if sign is 0.
func IsInf(f float64, sign int) bool {
	return sign >= 0 && f > MaxFloat64 || sign <= 0 && f < -MaxFloat64
}

// Signbit reports whether x is negative or negative zero.
func Signbit(x float64) bool { return Float64bits(x)&signBit != 0 }

// Copysign is f with the sign of sign.
func Copysign(f, sign float64) float64 {
	return Float64frombits(Float64bits(f)&^signBit | Float64bits(sign)&signBit)
}

// Abs is |x|.
func Abs(x float64) float64 { return Float64frombits(Float64bits(x) &^ signBit) }

// Max is the larger of x and y: +Inf before NaN, +0 before -0.
func Max(x, y float64) float64 {
	if IsInf(x, 1) || IsInf(y, 1) {
		return Inf(1)
	}
	return max(x, y)
}

// Min is the smaller of x and y: -Inf before NaN, -0 before +0.
func Min(x, y float64) float64 {
	if IsInf(x, -1) || IsInf(y, -1) {
		return Inf(-1)
	}
	return min(x, y)
}

// Dim is the larger of x-y and 0.
func Dim(x, y float64) float64 {
	d := x - y // NaN for infinities of one sign
	if d <= 0 {
		return 0
	}
	return d
}

// normal scales a subnormal x up: x == y * 2**exp.
func normal(x float64) (y float64, exp int) {
	if Abs(x) < 0x1p-1022 {
		return x * 0x1p52, -52
	}
	return x, 0
}

// Frexp is f as frac * 2**exp with frac in [0.5, 1); f itself and 0 if it is
// zero, infinite or NaN.
func Frexp(f float64) (frac float64, exp int) {
	if f == 0 || IsInf(f, 0) || IsNaN(f) {
		return f, 0
	}
	f, exp = normal(f)
	x := Float64bits(f)
	exp += int(x>>expShift&expMask) - bias + 1
	return Float64frombits(x&^(expMask<<expShift) | (bias-1)<<expShift), exp
}

// Ldexp is frac * 2**exp.
func Ldexp(frac float64, exp int) float64 {
	if frac == 0 || IsInf(frac, 0) || IsNaN(frac) {
		return frac
	}
	frac, e := normal(frac)
	exp += e
	x := Float64bits(frac)
	exp += int(x>>expShift)&expMask - bias
	if exp < -1075 {
		return Copysign(0, frac)
	}
	if exp > bias {
		return Copysign(Inf(1), frac)
	}
	scale := 1.0
	if exp < 1-bias { // the result is subnormal: round once, at the end
		exp += 53
		scale = 0x1p-53
	}
	x = x&^(expMask<<expShift) | uint64(exp+bias)<<expShift
	return scale * Float64frombits(x)
}

// Modf is f's integer part and the rest, both with f's sign.
func Modf(f float64) (integer float64, fractional float64) {
	if IsInf(f, 0) {
		return f, NaN()
	}
	integer = Trunc(f)
	return integer, Copysign(f-integer, f)
}

// Logb is the binary exponent of x.
func Logb(x float64) float64 {
	switch {
	case x == 0:
		return Inf(-1)
	case IsInf(x, 0):
		return Inf(1)
	case IsNaN(x):
		return x
	}
	return float64(ilogb(x))
}

// Ilogb is the binary exponent of x: MinInt32 of 0, MaxInt32 of Inf and NaN.
func Ilogb(x float64) int {
	switch {
	case x == 0:
		return MinInt32
	case IsInf(x, 0), IsNaN(x):
		return MaxInt32
	}
	return ilogb(x)
}

func ilogb(x float64) int {
	x, exp := normal(x)
	return int(Float64bits(x)>>expShift&expMask) - bias + exp
}

// Nextafter is the next float64 after x towards y.
func Nextafter(x, y float64) float64 {
	switch {
	case IsNaN(x) || IsNaN(y):
		return NaN()
	case x == y:
		return x
	case x == 0:
		return Copysign(Float64frombits(1), y)
	case (y > x) == (x > 0):
		return Float64frombits(Float64bits(x) + 1)
	}
	return Float64frombits(Float64bits(x) - 1)
}

// Nextafter32 is the next float32 after x towards y.
func Nextafter32(x, y float32) float32 {
	switch {
	case x != x || y != y:
		return float32(NaN())
	case x == y:
		return x
	case x == 0:
		return float32(Copysign(float64(Float32frombits(1)), float64(y)))
	case (y > x) == (x > 0):
		return Float32frombits(Float32bits(x) + 1)
	}
	return Float32frombits(Float32bits(x) - 1)
}

// split is finite x > 0 as an integer mantissa times 2**exp.
func split(x float64) (mant uint64, exp int) {
	b := Float64bits(x)
	mant, exp = b&fracMask, int(b>>expShift&expMask)
	if exp == 0 {
		return mant, -1074
	}
	return mant | 1<<expShift, exp - bias - expShift
}

// Mod is the rest of x / y with x's sign, exact: the mantissas are divided as
// integers, eleven bits of exponent difference at a time.
func Mod(x, y float64) float64 {
	if y == 0 || IsInf(x, 0) || IsNaN(x) || IsNaN(y) {
		return NaN()
	}
	ax, ay := Abs(x), Abs(y)
	if ax < ay {
		return x
	}
	mx, ex := split(ax)
	my, ey := split(ay)
	mx %= my
	for d := ex - ey; d > 0 && mx != 0; {
		s := min(d, bits.LeadingZeros64(mx))
		mx = mx << uint(s) % my
		d -= s
	}
	return Copysign(Ldexp(float64(mx), ey), x)
}

// Remainder is x - n*y with n the integer nearest to x/y, even if in the middle.
func Remainder(x, y float64) float64 {
	switch {
	case y == 0 || IsInf(x, 0) || IsNaN(x) || IsNaN(y):
		return NaN()
	case IsInf(y, 0):
		return x
	}
	sign := x
	x, y = Abs(x), Abs(y)
	if x == y {
		return Copysign(0, sign)
	}
	if y <= MaxFloat64/2 {
		x = Mod(x, y+y) // in [0, 2y)
	}
	if y < 0x1p-1021 { // half of y would lose a bit
		if x+x > y {
			x -= y
			if x+x >= y {
				x -= y
			}
		}
	} else if half := y / 2; x > half {
		x -= y
		if x >= half {
			x -= y
		}
	}
	if Signbit(sign) {
		return -x
	}
	return x
}

// Sincos is Sin(x) and Cos(x).
func Sincos(x float64) (sin, cos float64) { return Sin(x), Cos(x) }

// Powers of ten: the small ones, and every 32nd up and down. One product or
// quotient of two gives all, as exactly as gc's Pow10.
var (
	tens = [...]float64{
		1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
		1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22, 1e23, 1e24, 1e25, 1e26, 1e27, 1e28, 1e29, 1e30, 1e31,
	}
	tensUp   = [...]float64{1e0, 1e32, 1e64, 1e96, 1e128, 1e160, 1e192, 1e224, 1e256, 1e288}
	tensDown = [...]float64{1e-0, 1e-32, 1e-64, 1e-96, 1e-128, 1e-160, 1e-192, 1e-224, 1e-256, 1e-288, 1e-320}
)

// Pow10 is 10**n: 0 below the range, +Inf above it.
func Pow10(n int) float64 {
	switch {
	case n < -323:
		return 0
	case n > 308:
		return Inf(1)
	case n < 0:
		return tensDown[uint(-n)/32] / tens[uint(-n)%32]
	}
	return tensUp[uint(n)/32] * tens[uint(n)%32]
}

// Gamma is the gamma function: NaN of negative integers and -Inf.
func Gamma(x float64) float64 {
	if IsInf(x, -1) || x < 0 && x == Floor(x) {
		return NaN()
	}
	return tgamma(x)
}

// Lgamma is the logarithm of |Gamma(x)|, and Gamma(x)'s sign.
func Lgamma(x float64) (lgam float64, sign int) {
	sign = 1
	switch {
	case IsNaN(x):
		return x, sign
	case IsInf(x, 0):
		return x, sign
	case x <= 0 && x == Floor(x):
		return Inf(1), sign
	case x < 0 && Mod(Floor(x), 2) != 0:
		sign = -1
	}
	return lgamma(x), sign
}

// Jn is the Bessel function of the first kind of order n.
func Jn(n int, x float64) float64 { return jn(n, x) }

// Y0 is the Bessel function of the second kind of order 0.
func Y0(x float64) float64 { return Yn(0, x) }

// Y1 is the Bessel function of the second kind of order 1.
func Y1(x float64) float64 { return Yn(1, x) }

// Yn is the Bessel function of the second kind of order n: NaN if x < 0.
func Yn(n int, x float64) float64 {
	switch {
	case x < 0 || IsNaN(x):
		return NaN()
	case x == 0:
		if n < 0 && n&1 != 0 {
			return Inf(1)
		}
		return Inf(-1)
	case IsInf(x, 1):
		return 0
	}
	return yn(n, x)
}

// Erfinv is the inverse of Erf: NaN outside [-1, 1].
func Erfinv(x float64) float64 {
	switch {
	case IsNaN(x) || x < -1 || x > 1:
		return NaN()
	case x == 1 || x == -1:
		return x * Inf(1)
	case x == 0:
		return x
	}
	if Abs(x) <= 0.5 {
		return newtonErf(x, x*SqrtPi/2)
	}
	y := erfcinv(1 - Abs(x))
	return Copysign(y, x)
}

// Erfcinv is the inverse of Erfc: NaN outside [0, 2].
func Erfcinv(x float64) float64 { return Erfinv(1 - x) }

// newtonErf improves y as a solution of Erf(y) == x by Halley's method.
func newtonErf(x, y float64) float64 {
	for range 5 {
		e := (Erf(y) - x) * SqrtPi / 2 * Exp(y*y)
		y -= e / (1 + y*e)
	}
	return y
}

// erfcinv solves Erfc(y) == x for x in (0, 0.5]. Newton's method runs on the
// logarithm, which is nearly a parabola: it converges from the asymptote
// exp(-y*y) of Erfc.
func erfcinv(x float64) float64 {
	target := Log(x)
	y := Sqrt(-target)
	y = Sqrt(max(-target-Log(y*SqrtPi+1), 0.1))
	for range 12 {
		c := Erfc(y)
		if c == 0 {
			y *= 0.99
			continue
		}
		slope := -2 / SqrtPi * Exp(-y*y) / c
		step := (Log(c) - target) / slope
		y -= step
		if Abs(step) < 1e-17*y {
			break
		}
	}
	return y
}
