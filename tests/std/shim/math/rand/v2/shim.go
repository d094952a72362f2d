package rand

import (
	"math/bits"
	"math/rand/v2"
)

func seed() uint64 { return rand.Uint64() }

// blocks is runtime/natives/random.c's, one block after the other.
func blocks(numbers *[groupNumbers]uint64, key *[4]uint64, counter int) {
	var k [8]uint32
	for i, x := range key {
		k[2*i], k[2*i+1] = uint32(x), uint32(x>>32)
	}
	clear(numbers[:])
	for lane := range 4 {
		x := [16]uint32{0x61707865, 0x3320646e, 0x79622d32, 0x6b206574, 12: uint32(counter + lane)}
		copy(x[4:], k[:])
		for round := range 8 {
			for i := range 4 {
				j := i + round%2*4 // columns, then diagonals
				quarter(&x[i], &x[4+(j+j/4)%4], &x[8+(j+j/4*2)%4], &x[12+(j+j/4*3)%4])
			}
		}
		for i := range k {
			x[4+i] += k[i]
		}
		for w, word := range x {
			numbers[2*w+lane/2] |= uint64(word) << (lane % 2 * 32)
		}
	}
}

func quarter(a, b, c, d *uint32) {
	*a += *b
	*d = bits.RotateLeft32(*d^*a, 16)
	*c += *d
	*b = bits.RotateLeft32(*b^*c, 12)
	*a += *b
	*d = bits.RotateLeft32(*d^*a, 8)
	*c += *d
	*b = bits.RotateLeft32(*b^*c, 7)
}
