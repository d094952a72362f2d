// Package utf8 translates between runes and their UTF-8 bytes.
//
// Everything is written once, over strings; the byte-slice forms look at the
// same memory through a string header, which costs nothing. Decoding follows
// table 3-7 of the Unicode standard: the lead byte fixes the length and the
// range the second byte must lie in, every later byte is 80..BF. Whatever
// does not fit that table is one byte of error (RuneError, 1).
package utf8

import "unsafe"

const (
	RuneError = '\uFFFD'     // stands for an encoding error
	RuneSelf  = 0x80         // runes below are one byte, equal to themselves
	MaxRune   = '\U0010FFFF' // the largest code point
	UTFMax    = 4            // bytes in the longest encoding
)

const (
	surrogateMin = 0xD800
	surrogateMax = 0xDFFF
	contMin      = 0x80
	contMax      = 0xBF
	contMask     = 0x3F
)

// view is p's bytes as a string, valid while p is not written.
func view(p []byte) string {
	return unsafe.String(unsafe.SliceData(p), len(p))
}

// second tells for a lead byte >= 0x80 how long its sequence is and which
// second bytes it allows; n is 0 for a byte that cannot lead.
func second(lead byte) (n int, lo, hi byte) {
	switch {
	case lead < 0xC2:
		return 0, 0, 0
	case lead < 0xE0:
		return 2, contMin, contMax
	case lead == 0xE0:
		return 3, 0xA0, contMax
	case lead == 0xED:
		return 3, contMin, 0x9F
	case lead < 0xF0:
		return 3, contMin, contMax
	case lead == 0xF0:
		return 4, 0x90, contMax
	case lead < 0xF4:
		return 4, contMin, contMax
	case lead == 0xF4:
		return 4, contMin, 0x8F
	}
	return 0, 0, 0
}

func isCont(b byte) bool { return b&0xC0 == 0x80 }

// decodeLong decodes the first rune of s, whose first byte is >= RuneSelf.
func decodeLong(s string) (rune, int) {
	n, lo, hi := second(s[0])
	if n == 0 || len(s) < n || s[1] < lo || s[1] > hi {
		return RuneError, 1
	}
	b1 := rune(s[1]) & contMask
	if n == 2 {
		return rune(s[0]&0x1F)<<6 | b1, 2
	}
	if !isCont(s[2]) {
		return RuneError, 1
	}
	b2 := rune(s[2]) & contMask
	if n == 3 {
		return rune(s[0]&0x0F)<<12 | b1<<6 | b2, 3
	}
	if !isCont(s[3]) {
		return RuneError, 1
	}
	return rune(s[0]&0x07)<<18 | b1<<12 | b2<<6 | rune(s[3])&contMask, 4
}

// FullRune reports whether p begins with a whole rune; an invalid encoding
// counts as whole, since it decodes as an error of width 1.
func FullRune(p []byte) bool { return FullRuneInString(view(p)) }

// FullRuneInString is FullRune for a string.
func FullRuneInString(s string) bool {
	if len(s) == 0 {
		return false
	}
	if s[0] < RuneSelf {
		return true
	}
	n, lo, hi := second(s[0])
	if len(s) >= n {
		return true
	}
	// Too short: whole only if what is there is already wrong.
	if len(s) > 1 && (s[1] < lo || s[1] > hi) {
		return true
	}
	return len(s) > 2 && !isCont(s[2])
}

// DecodeRune returns the first rune of p and its width, (RuneError, 0) if p
// is empty, (RuneError, 1) if it begins with an invalid encoding.
func DecodeRune(p []byte) (rune, int) {
	if len(p) > 0 && p[0] < RuneSelf {
		return rune(p[0]), 1
	}
	return DecodeRuneInString(view(p))
}

// DecodeRuneInString is DecodeRune for a string.
func DecodeRuneInString(s string) (rune, int) {
	if len(s) == 0 {
		return RuneError, 0
	}
	if s[0] < RuneSelf {
		return rune(s[0]), 1
	}
	return decodeLong(s)
}

// DecodeLastRune returns the last rune of p and its width, with the same
// error results as DecodeRune.
func DecodeLastRune(p []byte) (rune, int) { return DecodeLastRuneInString(view(p)) }

// DecodeLastRuneInString is DecodeLastRune for a string.
func DecodeLastRuneInString(s string) (rune, int) {
	end := len(s)
	if end == 0 {
		return RuneError, 0
	}
	if s[end-1] < RuneSelf {
		return rune(s[end-1]), 1
	}
	for start := end - 1; start >= 0 && start >= end-UTFMax; start-- {
		if RuneStart(s[start]) {
			r, size := DecodeRuneInString(s[start:])
			if start+size == end {
				return r, size
			}
			break
		}
	}
	return RuneError, 1
}

// RuneLen is the number of bytes of r's encoding, -1 if r has none.
func RuneLen(r rune) int {
	switch {
	case r < 0:
		return -1
	case r < 1<<7:
		return 1
	case r < 1<<11:
		return 2
	case surrogateMin <= r && r <= surrogateMax:
		return -1
	case r < 1<<16:
		return 3
	case r <= MaxRune:
		return 4
	}
	return -1
}

// EncodeRune writes r's encoding (that of RuneError if it has none) into p,
// which must be long enough, and returns its length.
func EncodeRune(p []byte, r rune) int {
	if uint32(r) < RuneSelf {
		p[0] = byte(r)
		return 1
	}
	n := RuneLen(r)
	if n < 0 {
		r, n = RuneError, 3
	}
	last := p[n-1:] // one bounds check, before anything is written
	switch n {
	case 2:
		p[0] = 0xC0 | byte(r>>6)
	case 3:
		p[0] = 0xE0 | byte(r>>12)
		p[1] = 0x80 | byte(r>>6)&contMask
	case 4:
		p[0] = 0xF0 | byte(r>>18)
		p[1] = 0x80 | byte(r>>12)&contMask
		p[2] = 0x80 | byte(r>>6)&contMask
	}
	last[0] = 0x80 | byte(r)&contMask
	return n
}

// AppendRune appends r's encoding to p.
func AppendRune(p []byte, r rune) []byte {
	if uint32(r) < RuneSelf {
		return append(p, byte(r))
	}
	var buf [UTFMax]byte
	n := EncodeRune(buf[:], r)
	return append(p, buf[:n]...)
}

// RuneCount is the number of runes in p; each byte of an invalid encoding
// counts as one.
func RuneCount(p []byte) int { return RuneCountInString(view(p)) }

// RuneCountInString is RuneCount for a string.
func RuneCountInString(s string) int {
	n := 0
	for i := 0; i < len(s); n++ {
		if s[i] < RuneSelf {
			i++
			continue
		}
		_, size := decodeLong(s[i:])
		i += size
	}
	return n
}

// RuneStart reports whether b could begin an encoding, that is, is no
// continuation byte.
func RuneStart(b byte) bool { return !isCont(b) }

// Valid reports whether p is wholly valid UTF-8.
func Valid(p []byte) bool { return ValidString(view(p)) }

// highBits has the top bit of each of eight bytes.
const highBits = 0x8080808080808080

// asciiPrefix is a number of leading bytes of s that are all below RuneSelf;
// it looks at eight bytes at once and stops within eight of the first other.
func asciiPrefix(s string) int {
	p := unsafe.Pointer(unsafe.StringData(s))
	i := 0
	for i+8 <= len(s) && *(*uint64)(unsafe.Add(p, i))&highBits == 0 {
		i += 8
	}
	return i
}

// ValidString is Valid for a string.
func ValidString(s string) bool {
	for i := asciiPrefix(s); i < len(s); {
		if s[i] < RuneSelf {
			i++
			continue
		}
		_, size := decodeLong(s[i:])
		if size == 1 {
			return false
		}
		i += size
	}
	return true
}

// ValidRune reports whether r can be encoded: in range and no surrogate half.
func ValidRune(r rune) bool {
	return 0 <= r && r < surrogateMin || surrogateMax < r && r <= MaxRune
}
