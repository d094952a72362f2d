// Package variate has what math/rand and math/rand/v2 share of their distributions: the tables
// and the rare paths of the ziggurats, and Zipf's rejection. It draws no numbers itself, so
// nothing of a generator is handed to it.
//
// Ziggurat (Marsaglia and Tsang, Journal of Statistical Software 5(8), 2000): the area below a
// falling density is cut into strips of equal area. A random integer picks a strip and a place x in it;
// below Inner x is surely under the curve, else the density is asked (Accept), and the last strip's
// integers beyond stand for the curve's tail.
package variate

import "math"

const (
	// NormalStart and ExpStart are where the tails begin.
	NormalStart = 3.442619855899
	ExpStart    = 7.69711747013104972
)

// NormalAccept tells whether x of strip i lies under the normal density, by a u from [0, 1).
func NormalAccept(i int, x, u float64) bool {
	right := normalDensity[i]
	return right+float32(u)*(normalDensity[i-1]-right) < float32(math.Exp(-0.5*x*x))
}

// ExpAccept tells the same for the exponential density.
func ExpAccept(i int, x, u float64) bool {
	right := expDensity[i]
	return right+float32(u)*(expDensity[i-1]-right) < float32(math.Exp(-x))
}

// NormalTail makes of two numbers from [0, 1) a distance beyond NormalStart, or says that they are to be
// drawn again (Marsaglia, "Generating a Variable from the Tail of the Normal Distribution", 1964).
func NormalTail(u, v float64) (distance float64, ok bool) {
	x := -Log(u) * (1 / NormalStart)
	y := -Log(v)
	return x, y+y >= x*x
}

// Log is the natural logarithm of x from [0, 1). The C library's differs from Go's in the
// last bit of one number in some dozens, which would show in the tails; this is the algorithm Go
// names, that of Sun's fdlibm (e_log.c): x = 2^k*(1+f) with 1+f near 1, and, with
// s = f/(2+f), log(1+f) = f - (f*f/2 - s*(f*f/2 + R(s*s))), R a polynomial.
func Log(x float64) float64 {
	if x == 0 {
		return math.Inf(-1)
	}
	mantissa, exponent := math.Frexp(x)
	if mantissa < math.Sqrt2/2 {
		mantissa *= 2
		exponent--
	}
	k, f := float64(exponent), mantissa-1
	s := f / (2 + f)
	s2 := s * s
	s4 := s2 * s2
	odd := s2 * (0x1.5555555555593p-1 + s4*(0x1.2492494229359p-2+s4*(0x1.7466496cb03dep-3+s4*0x1.2f112df3e5244p-3)))
	even := s4 * (0x1.999999997fa04p-2 + s4*(0x1.c71c51d8e78afp-3+s4*0x1.39a09d078c69fp-3))
	half := 0.5 * f * f
	// The logarithm of 2 in two parts: k times the first is exact.
	const high, low = 0x1.62e42feep-1, 0x1.a39ef35793c76p-33
	return k*high - ((half - (s*(half+(odd+even)) + k*low)) - f)
}

// Zipf holds what a Zipf distribution's parameters give. A number is drawn by rejection-inversion
// (Hormann and Derflinger, "Rejection-Inversion to Generate Variates from Monotone Discrete
// Distributions", 1996): integral is the integral of the density (v+x)^-q, its inverse turns a
// number drawn evenly between the integral's bounds into an x, and the nearest k is taken if x is
// close enough to it or the exact test says so.
type Zipf struct {
	v, q, p   float64 // p = 1-q, the exponent of the integral
	from      float64 // the integral at the upper bound
	span      float64 // from there to the lower one, the first number's own weight added
	closeness float64
}

// Init sets z up for exponent q > 1, offset v >= 1 and numbers up to max.
func (z *Zipf) Init(q, v float64, max uint64) {
	z.v, z.q, z.p = v, q, 1-q
	z.from = z.integral(float64(max) + 0.5)
	z.span = z.integral(0.5) - math.Exp(math.Log(v)*-q) - z.from
	z.closeness = 1 - z.inverse(z.integral(1.5)-math.Exp(-q*math.Log(v+1)))
}

// Draw makes a number of u from [0, 1), or says that u is to be drawn again.
func (z *Zipf) Draw(u float64) (k uint64, ok bool) {
	y := z.from + u*z.span
	x := z.inverse(y)
	nearest := math.Floor(x + 0.5)
	ok = nearest-x <= z.closeness || y >= z.integral(nearest+0.5)-math.Exp(-math.Log(nearest+z.v)*z.q)
	return uint64(nearest), ok
}

func (z *Zipf) integral(x float64) float64 {
	return math.Exp(z.p*math.Log(z.v+x)) * (1 / z.p)
}

func (z *Zipf) inverse(y float64) float64 {
	return math.Exp(1/z.p*math.Log(z.p*y)) - z.v
}
