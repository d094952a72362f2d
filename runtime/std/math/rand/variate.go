package rand

import "math/rand/internal/variate"

// NormFloat64 returns a number of the standard normal distribution.
func (r *Rand) NormFloat64() float64 {
	for {
		j := int32(r.Uint32())
		i := int(j & 127)
		x := float64(j) * float64(variate.NormalWidth[i])
		size := uint32(j)
		if j < 0 {
			size = -size
		}
		if size < variate.NormalInner[i] {
			return x
		}
		if i == 0 {
			return r.normalTail(j < 0)
		}
		if variate.NormalAccept(i, x, r.Float64()) {
			return x
		}
	}
}

func (r *Rand) normalTail(negative bool) float64 {
	for {
		u := r.Float64()
		if distance, ok := variate.NormalTail(u, r.Float64()); ok {
			if negative {
				return -variate.NormalStart - distance
			}
			return variate.NormalStart + distance
		}
	}
}

// ExpFloat64 returns a number of the exponential distribution with rate and mean 1.
func (r *Rand) ExpFloat64() float64 {
	for {
		j := r.Uint32()
		i := int(j & 255)
		x := float64(j) * float64(variate.ExpWidth[i])
		if j < variate.ExpInner[i] {
			return x
		}
		if i == 0 {
			return variate.ExpStart - variate.Log(r.Float64())
		}
		if variate.ExpAccept(i, x, r.Float64()) {
			return x
		}
	}
}

// A Zipf gives numbers of a Zipf distribution.
type Zipf struct {
	r *Rand
	z variate.Zipf
}

// NewZipf returns a Zipf: k from [0, imax] comes with a probability proportional to
// (v+k)**-s. It is nil unless s > 1 and v >= 1.
func NewZipf(r *Rand, s float64, v float64, imax uint64) *Zipf {
	if s <= 1 || v < 1 {
		return nil
	}
	z := &Zipf{r: r}
	z.z.Init(s, v, imax)
	return z
}

// Uint64 returns a number of the distribution.
func (z *Zipf) Uint64() uint64 {
	if z == nil {
		panic("rand: nil Zipf")
	}
	for {
		if k, ok := z.z.Draw(z.r.Float64()); ok {
			return k
		}
	}
}
