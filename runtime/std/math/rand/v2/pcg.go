package rand

import "math/bits"

// A PCG is a permuted congruential generator with 128 bits of state: O'Neill's PCG64 with the output
// function DXSM ("double xor-shift multiply", as in NumPy's PCG64DXSM), which reads the new state.
// The zero PCG is one seeded with 0, 0.
type PCG struct {
	high, low uint64
}

// The multiplier and the increment of the state, and the multiplier of the output.
const (
	pcgMulHigh = 2549297995355413924
	pcgMulLow  = 4865540595714422341
	pcgAddHigh = 6364136223846793005
	pcgAddLow  = 1442695040888963407
	pcgOutput  = 0xda942042e4dd58b5
)

// NewPCG returns a PCG with the state seed1, seed2.
func NewPCG(seed1, seed2 uint64) *PCG { return &PCG{seed1, seed2} }

// Seed sets the state of NewPCG(seed1, seed2).
func (p *PCG) Seed(seed1, seed2 uint64) { p.high, p.low = seed1, seed2 }

// Uint64 returns the next number.
func (p *PCG) Uint64() uint64 {
	// The lower words' product of 128 bits by halves: no call to math/bits stands in the way.
	const half = 1<<32 - 1
	const m0, m1 = pcgMulLow & half, pcgMulLow >> 32
	l0, l1 := p.low&half, p.low>>32
	middle := l1*m0 + l0*m0>>32
	middle2 := l0*m1 + middle&half
	high := l1*m1 + middle>>32 + middle2>>32 + p.high*pcgMulLow + p.low*pcgMulHigh + pcgAddHigh
	low := p.low*pcgMulLow + pcgAddLow
	if low < pcgAddLow {
		high++
	}
	p.high, p.low = high, low

	high ^= high >> 32
	high *= pcgOutput
	high ^= high >> 48
	return high * (low | 1)
}

const pcgHead = "pcg:"

// AppendBinary appends the state: "pcg:" and two big-endian words.
func (p *PCG) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, pcgHead...)
	b = appendBig(b, p.high)
	return appendBig(b, p.low), nil
}

// MarshalBinary returns what AppendBinary appends.
func (p *PCG) MarshalBinary() ([]byte, error) {
	return p.AppendBinary(make([]byte, 0, len(pcgHead)+16))
}

// UnmarshalBinary takes over a state that MarshalBinary gave.
func (p *PCG) UnmarshalBinary(data []byte) error {
	n := len(pcgHead)
	if len(data) != n+16 || string(data[:n]) != pcgHead {
		return &encodingError{"invalid PCG encoding"}
	}
	p.high, p.low = big(data[n:]), big(data[n+8:])
	return nil
}

// An encodingError says what UnmarshalBinary did not understand.
type encodingError struct{ text string }

func (e *encodingError) Error() string { return e.text }

func appendBig(b []byte, x uint64) []byte {
	return append(b, byte(x>>56), byte(x>>48), byte(x>>40), byte(x>>32), byte(x>>24), byte(x>>16), byte(x>>8), byte(x))
}

func appendLittle(b []byte, x uint64) []byte { return appendBig(b, bits.ReverseBytes64(x)) }

// big is the big-endian word at the beginning of b.
func big(b []byte) uint64 {
	_ = b[7]
	return uint64(b[0])<<56 | uint64(b[1])<<48 | uint64(b[2])<<40 | uint64(b[3])<<32 |
		uint64(b[4])<<24 | uint64(b[5])<<16 | uint64(b[6])<<8 | uint64(b[7])
}

func little(b []byte) uint64 { return bits.ReverseBytes64(big(b)) }
