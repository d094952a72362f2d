// run
// SHA-256 written out: 32-bit wrap-around arithmetic, rotations, arrays, big-endian bytes.
package main

import (
	"fmt"
	"math/bits"
)

func primes(n int) (ps []int) {
	for c := 2; len(ps) < n; c++ {
		prime := true
		for _, p := range ps {
			if c%p == 0 {
				prime = false
				break
			}
		}
		if prime {
			ps = append(ps, c)
		}
	}
	return
}

// root32 returns the first 32 bits of the fraction of p's square or cube root, found with exact integers.
func root32(p int, cube bool) uint32 {
	lo, hi := uint64(0), uint64(1)<<37
	for lo+1 < hi {
		mid := (lo + hi) / 2
		h, l := bits.Mul64(mid, mid)
		var over bool
		if cube { // mid^3 against p << 96
			h2, _ := bits.Mul64(l, mid)
			over = h*mid+h2 >= uint64(p)<<32
		} else { // mid^2 against p << 64
			over = h >= uint64(p)
		}
		if over {
			hi = mid
		} else {
			lo = mid
		}
	}
	return uint32(lo)
}

func sha256(msg []byte) (sum [32]byte) {
	var h [8]uint32
	var k [64]uint32
	for i, p := range primes(64) {
		if i < 8 {
			h[i] = root32(p, false)
		}
		k[i] = root32(p, true)
	}
	length := uint64(len(msg)) * 8
	msg = append(msg, 0x80)
	for len(msg)%64 != 56 {
		msg = append(msg, 0)
	}
	for s := 56; s >= 0; s -= 8 {
		msg = append(msg, byte(length>>s))
	}
	for ; len(msg) > 0; msg = msg[64:] {
		var w [64]uint32
		for i := range 16 {
			w[i] = uint32(msg[4*i])<<24 | uint32(msg[4*i+1])<<16 | uint32(msg[4*i+2])<<8 | uint32(msg[4*i+3])
		}
		rot := func(x uint32, n int) uint32 { return x>>n | x<<(32-n) }
		for i := 16; i < 64; i++ {
			s0 := rot(w[i-15], 7) ^ rot(w[i-15], 18) ^ w[i-15]>>3
			s1 := rot(w[i-2], 17) ^ rot(w[i-2], 19) ^ w[i-2]>>10
			w[i] = w[i-16] + s0 + w[i-7] + s1
		}
		v := h
		for i := range 64 {
			t1 := v[7] + (rot(v[4], 6) ^ rot(v[4], 11) ^ rot(v[4], 25)) + (v[4]&v[5] ^ ^v[4]&v[6]) + k[i] + w[i]
			t2 := (rot(v[0], 2) ^ rot(v[0], 13) ^ rot(v[0], 22)) + (v[0]&v[1] ^ v[0]&v[2] ^ v[1]&v[2])
			copy(v[1:], v[:7])
			v[4] += t1
			v[0] = t1 + t2
		}
		for i := range h {
			h[i] += v[i]
		}
	}
	for i, x := range h {
		sum[4*i], sum[4*i+1], sum[4*i+2], sum[4*i+3] = byte(x>>24), byte(x>>16), byte(x>>8), byte(x)
	}
	return
}

func main() {
	fmt.Printf("%x\n%x\n%x\n", sha256(nil), sha256([]byte("abc")), sha256(make([]byte, 1000)))
}
