// Compares math (its Go part) and math/bits with the real packages.
package math_test

import (
	"fmt"
	"math"
	"math/bits"
	"math/rand"
	"testing"

	our "stdtest/math"
	ourbits "stdtest/math/bits"
)

func values() []float64 {
	r := rand.New(rand.NewSource(5))
	v := []float64{0, math.Copysign(0, -1), math.Inf(1), math.Inf(-1), math.NaN(), 1, -1, 0.5, -0.5, 2, 3, -3, 4, 5e-324, -5e-324,
		math.MaxFloat64, -math.MaxFloat64, 0x1p-1022, 0x1p-1021, 1.5, -2.5, 1e300, 1e-300, 1e-310, math.MaxFloat64 / 2, 10, 7, -8, -1.5}
	for range 120 {
		v = append(v, math.Float64frombits(r.Uint64()), r.NormFloat64()*10, float64(r.Intn(100)-50))
	}
	return v
}

func same(a, b float64) bool {
	return math.Float64bits(a) == math.Float64bits(b) || a != a && b != b
}

func TestMath(t *testing.T) {
	type f1 = func(float64) float64
	type f2 = func(a, b float64) float64
	one := map[string][2]f1{"Abs": {our.Abs, math.Abs}, "Logb": {our.Logb, math.Logb}, "Gamma": {our.Gamma, math.Gamma}, "Y0": {our.Y0, math.Y0}, "Y1": {our.Y1, math.Y1}}
	two := map[string][2]f2{"Max": {our.Max, math.Max}, "Min": {our.Min, math.Min}, "Dim": {our.Dim, math.Dim}, "Mod": {our.Mod, math.Mod}, "Remainder": {our.Remainder, math.Remainder}, "Nextafter": {our.Nextafter, math.Nextafter}, "Copysign": {our.Copysign, math.Copysign}}
	vs := values()
	for _, x := range vs {
		for n, f := range one {
			if a, b := f[0](x), f[1](x); !same(a, b) && !(n[0] == 'Y' && math.Abs(a-b) < 1e-12) {
				t.Errorf("%s(%g) = %g, real %g", n, x, a, b)
			}
		}
		a := fmt.Sprint(our.Frexp(x))
		a += fmt.Sprint(our.Modf(x))
		a += fmt.Sprint(our.Lgamma(x))
		a += fmt.Sprint(our.Ilogb(x), our.Signbit(x), our.IsInf(x, 1), our.IsInf(x, 0), our.IsInf(x, -1), our.IsNaN(x), our.Nextafter32(float32(x), 1))
		b := fmt.Sprint(math.Frexp(x))
		b += fmt.Sprint(math.Modf(x))
		b += fmt.Sprint(math.Lgamma(x))
		b += fmt.Sprint(math.Ilogb(x), math.Signbit(x), math.IsInf(x, 1), math.IsInf(x, 0), math.IsInf(x, -1), math.IsNaN(x), math.Nextafter32(float32(x), 1))
		if a != b {
			t.Errorf("%g: %s, real %s", x, a, b)
		}
		for e := -1100; e < 1100; e += 7 {
			if !same(our.Ldexp(x, e), math.Ldexp(x, e)) {
				t.Errorf("Ldexp(%g, %d) %g %g", x, e, our.Ldexp(x, e), math.Ldexp(x, e))
			}
		}
		for _, y := range vs {
			for n, f := range two {
				if a, b := f[0](x, y), f[1](x, y); !same(a, b) {
					t.Errorf("%s(%g, %g) = %g, real %g", n, x, y, a, b)
				}
			}
		}
		for _, u := range []float64{x, math.Mod(x, 1)} {
			for _, p := range [][2]float64{{our.Erfinv(u), math.Erfinv(u)}, {our.Erfcinv(u), math.Erfcinv(u)}} {
				if !same(p[0], p[1]) && math.Abs(p[0]-p[1]) > 1e-13*math.Abs(p[1]) {
					t.Errorf("Erfinv/Erfcinv(%g) = %g, real %g", u, p[0], p[1])
				}
			}
		}
	}
	for n := -400; n < 400; n++ {
		if !same(our.Pow10(n), math.Pow10(n)) {
			t.Errorf("Pow10(%d)", n)
		}
	}
	if our.Pi != math.Pi || our.E != math.E || our.Phi != math.Phi || our.Sqrt2 != math.Sqrt2 || our.SqrtE != math.SqrtE || our.SqrtPi != math.SqrtPi ||
		our.SqrtPhi != math.SqrtPhi || our.Ln2 != math.Ln2 || our.Ln10 != math.Ln10 || our.Log2E != math.Log2E || our.MaxFloat32 != math.MaxFloat32 ||
		our.SmallestNonzeroFloat32 != math.SmallestNonzeroFloat32 || our.MaxFloat64 != math.MaxFloat64 || our.SmallestNonzeroFloat64 != math.SmallestNonzeroFloat64 {
		t.Error("constants")
	}
}

func try(f func() (uint64, uint64)) (s string) {
	defer func() {
		if e := recover(); e != nil {
			s = fmt.Sprint(e)
		}
	}()
	return fmt.Sprint(f())
}

func TestBits(t *testing.T) {
	r := rand.New(rand.NewSource(6))
	num := func() uint64 {
		switch r.Intn(4) {
		case 0:
			return 1 << r.Intn(64)
		case 1:
			return uint64(r.Intn(4)) - 2
		}
		return r.Uint64() >> r.Intn(64)
	}
	for range 200000 {
		x, y, z, c, k := num(), num(), num(), uint64(r.Intn(2)), r.Intn(200)-100
		x8, x16, x32, y32, z32 := uint8(x), uint16(x), uint32(x), uint32(y), uint32(z)
		a := []any{ourbits.LeadingZeros(uint(x)), ourbits.LeadingZeros8(x8), ourbits.LeadingZeros16(x16), ourbits.LeadingZeros32(x32), ourbits.TrailingZeros64(x), ourbits.TrailingZeros8(x8), ourbits.TrailingZeros16(x16), ourbits.TrailingZeros32(x32), ourbits.OnesCount64(x), ourbits.OnesCount8(x8), ourbits.RotateLeft64(x, k), ourbits.RotateLeft8(x8, k), ourbits.RotateLeft16(x16, k), ourbits.RotateLeft32(x32, k), ourbits.Reverse64(x), ourbits.Reverse8(x8), ourbits.Reverse16(x16), ourbits.Reverse32(x32), ourbits.ReverseBytes64(x), ourbits.ReverseBytes32(x32), ourbits.ReverseBytes16(x16), ourbits.Len64(x), ourbits.Len8(x8)}
		b := []any{bits.LeadingZeros(uint(x)), bits.LeadingZeros8(x8), bits.LeadingZeros16(x16), bits.LeadingZeros32(x32), bits.TrailingZeros64(x), bits.TrailingZeros8(x8), bits.TrailingZeros16(x16), bits.TrailingZeros32(x32), bits.OnesCount64(x), bits.OnesCount8(x8), bits.RotateLeft64(x, k), bits.RotateLeft8(x8, k), bits.RotateLeft16(x16, k), bits.RotateLeft32(x32, k), bits.Reverse64(x), bits.Reverse8(x8), bits.Reverse16(x16), bits.Reverse32(x32), bits.ReverseBytes64(x), bits.ReverseBytes32(x32), bits.ReverseBytes16(x16), bits.Len64(x), bits.Len8(x8)}
		for i := range a {
			if a[i] != b[i] {
				t.Fatalf("%x %d: function %d: %v, real %v", x, k, i, a[i], b[i])
			}
		}
		if i, j := try(func() (uint64, uint64) { return ourbits.Div64(x, y, z) }), try(func() (uint64, uint64) { return bits.Div64(x, y, z) }); i != j {
			t.Fatalf("Div64(%x, %x, %x) %s, real %s", x, y, z, i, j)
		}
		if i, j := try(func() (uint64, uint64) { return ourbits.Rem64(x, y, z), 0 }), try(func() (uint64, uint64) { return bits.Rem64(x, y, z), 0 }); i != j {
			t.Fatalf("Rem64(%x, %x, %x) %s, real %s", x, y, z, i, j)
		}
		d32 := func(f func(a, b, c uint32) (uint32, uint32)) string {
			return try(func() (uint64, uint64) { q, r := f(x32, y32, z32); return uint64(q), uint64(r) })
		}
		if i, j := d32(ourbits.Div32), d32(bits.Div32); i != j {
			t.Fatalf("Div32(%x, %x, %x) %s, real %s", x32, y32, z32, i, j)
		}
		s := fmt.Sprint(ourbits.Add64(x, y, c)) + fmt.Sprint(ourbits.Sub64(x, y, c)) + fmt.Sprint(ourbits.Mul64(x, y)) + fmt.Sprint(ourbits.Add32(x32, y32, uint32(c))) + fmt.Sprint(ourbits.Sub32(x32, y32, uint32(c))) + fmt.Sprint(ourbits.Mul32(x32, y32))
		w := fmt.Sprint(bits.Add64(x, y, c)) + fmt.Sprint(bits.Sub64(x, y, c)) + fmt.Sprint(bits.Mul64(x, y)) + fmt.Sprint(bits.Add32(x32, y32, uint32(c))) + fmt.Sprint(bits.Sub32(x32, y32, uint32(c))) + fmt.Sprint(bits.Mul32(x32, y32))
		if s != w {
			t.Fatalf("%x %x %d: %s, real %s", x, y, c, s, w)
		}
	}
}
