// run
// The functions of math/rand and math/rand/v2 without a generator: in range, spread evenly, seeded
// for each process, and rand.Seed does nothing.
package main

import (
	"fmt"
	"math/rand"
	v2 "math/rand/v2"
)

// spread says whether n draws of f from [0, buckets) are even, give or take a lot.
func spread(name string, buckets int, f func() int) {
	const each = 5000
	counts := make([]int, buckets)
	for range each * buckets {
		counts[f()]++
	}
	for i, n := range counts {
		if n < each*8/10 || n > each*12/10 {
			fmt.Println(name, i, n)
		}
	}
}

func main() {
	spread("Intn", 10, func() int { return rand.Intn(10) })
	spread("Int31n", 16, func() int { return int(rand.Int31n(16)) })
	spread("Int63n", 7, func() int { return int(rand.Int63n(7)) })
	spread("Int", 8, func() int { return rand.Int() & 7 })
	spread("Int31", 8, func() int { return int(rand.Int31() >> 28) })
	spread("Int63", 8, func() int { return int(rand.Int63() >> 60) })
	spread("Uint32", 8, func() int { return int(rand.Uint32() >> 29) })
	spread("Uint64", 8, func() int { return int(rand.Uint64() >> 61) })
	spread("Float64", 9, func() int { return int(rand.Float64() * 9) })
	spread("Float32", 9, func() int { return int(rand.Float32() * 9) })
	spread("Perm", 5, func() int { return rand.Perm(5)[2] })
	spread("Read", 4, func() int {
		var b [3]byte
		rand.Read(b[:])
		return int(b[1] & 3)
	})
	spread("Norm", 2, func() int {
		if rand.NormFloat64() < 0 {
			return 0
		}
		return 1
	})
	spread("Exp", 2, func() int {
		if rand.ExpFloat64() < 0.6931471805599453 {
			return 0
		}
		return 1
	})
	spread("v2.IntN", 10, func() int { return v2.IntN(10) })
	spread("v2.Int32N", 10, func() int { return int(v2.Int32N(10)) })
	spread("v2.Int64N", 6, func() int { return int(v2.Int64N(6<<40) >> 40) })
	spread("v2.UintN", 6, func() int { return int(v2.UintN(6)) })
	spread("v2.Uint32N", 6, func() int { return int(v2.Uint32N(6)) })
	spread("v2.Uint64N", 3, func() int { return int(v2.Uint64N(3<<60) >> 60) })
	spread("v2.Int", 8, func() int { return v2.Int() & 7 })
	spread("v2.Int32", 8, func() int { return int(v2.Int32() >> 28) })
	spread("v2.Int64", 8, func() int { return int(v2.Int64() >> 60) })
	spread("v2.Uint", 8, func() int { return int(v2.Uint() >> 61) })
	spread("v2.Uint32", 8, func() int { return int(v2.Uint32() >> 29) })
	spread("v2.Uint64", 8, func() int { return int(v2.Uint64() & 7) })
	spread("v2.Float64", 9, func() int { return int(v2.Float64() * 9) })
	spread("v2.Float32", 9, func() int { return int(v2.Float32() * 9) })
	spread("v2.Perm", 5, func() int { return v2.Perm(5)[2] })
	spread("v2.Shuffle", 4, func() int {
		p := [4]int{0, 1, 2, 3}
		v2.Shuffle(len(p), func(i, j int) { p[i], p[j] = p[j], p[i] })
		return p[1]
	})
	spread("v2.Norm", 2, func() int {
		if v2.NormFloat64() < 0 {
			return 0
		}
		return 1
	})
	spread("v2.Exp", 2, func() int {
		if v2.ExpFloat64() < 0.6931471805599453 {
			return 0
		}
		return 1
	})
	seen := map[uint64]bool{}
	for range 1000 {
		seen[rand.Uint64()] = true
		seen[v2.Uint64()] = true
	}
	rand.Seed(1)
	seen[rand.Uint64()] = true
	rand.Seed(1)
	seen[rand.Uint64()] = true
	fmt.Println(len(seen))
}
