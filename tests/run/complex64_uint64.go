// run
// Products of complex64 are computed in float64, and floats beyond uint64 become 1<<63, as in gc.
package main

import (
	"fmt"
	"math"
)

//go:noinline
func id[T any](x T) T { return x }

func convert[F ~float32 | ~float64](f F) {
	fmt.Println(f, uint64(f), uint(f), uintptr(f), uint32(f), uint8(f), int64(f), int32(f), int8(f))
}

func main() {
	for _, f := range []float64{math.NaN(), math.Inf(1), math.Inf(-1), 1e300, -1e300, 1 << 63, 1<<63 + 4096, 18446744073709549568, 1 << 64, 1e20, -1e20, -1, -0.5} {
		convert(f)
		convert(float32(f))
	}
	parts := []float32{0, 1, 3, 0.1, 1e38, 1e-30, 16777217, 1.0 / 3}
	for _, a := range parts {
		for _, b := range parts {
			x, y := complex(a, b), id(complex(b, 1e38))
			fmt.Print(x*y, x*complex(a, -b), x*x, " ")
			x *= y
			fmt.Println(x)
		}
	}
}
