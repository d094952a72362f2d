// Durations: arithmetic, printing, parsing. A Duration counts nanoseconds, so
// 63 bits reach about 292 years.

package time

import "errors"

// A Duration is the time between two instants, in nanoseconds.
type Duration int64

const (
	minDuration Duration = -1 << 63
	maxDuration Duration = 1<<63 - 1
)

// Usual durations. There is none for a day: not every day has 24 hours.
const (
	Nanosecond  Duration = 1
	Microsecond          = 1000 * Nanosecond
	Millisecond          = 1000 * Microsecond
	Second               = 1000 * Millisecond
	Minute               = 60 * Second
	Hour                 = 60 * Minute
)

// Nanoseconds is d as a number of nanoseconds.
func (d Duration) Nanoseconds() int64 { return int64(d) }

// Microseconds is d as a number of whole microseconds.
func (d Duration) Microseconds() int64 { return int64(d / Microsecond) }

// Milliseconds is d as a number of whole milliseconds.
func (d Duration) Milliseconds() int64 { return int64(d / Millisecond) }

// in is d in units. Whole units and the rest are converted one by one: a sum
// of two small errors is less than that of one large number.
func (d Duration) in(unit Duration) float64 {
	return float64(d/unit) + float64(d%unit)/float64(unit)
}

// Seconds is d in seconds.
func (d Duration) Seconds() float64 { return d.in(Second) }

// Minutes is d in minutes.
func (d Duration) Minutes() float64 { return d.in(Minute) }

// Hours is d in hours.
func (d Duration) Hours() float64 { return d.in(Hour) }

// Truncate is d rounded toward zero to a multiple of m; d itself if m <= 0.
func (d Duration) Truncate(m Duration) Duration {
	if m <= 0 {
		return d
	}
	return d - d%m
}

// Round is d rounded to the nearest multiple of m, halves away from zero; the
// largest or smallest Duration if that is out of range; d itself if m <= 0.
func (d Duration) Round(m Duration) Duration {
	if m <= 0 {
		return d
	}
	rest := d % m
	if d < 0 {
		if up := uint64(-rest); up < uint64(m)-up {
			return d - rest
		}
		if low := d - rest - m; low < d {
			return low
		}
		return minDuration
	}
	if up := uint64(rest); up < uint64(m)-up {
		return d - rest
	}
	if high := d - rest + m; high > d {
		return high
	}
	return maxDuration
}

// Abs is d without its sign; the largest Duration for the smallest.
func (d Duration) Abs() Duration {
	switch {
	case d >= 0:
		return d
	case d == minDuration:
		return maxDuration
	}
	return -d
}

// String is d as in "72h3m0.5s": no leading units that are zero, and below a
// second in ms, µs or ns, so that the first digit is not zero; "0s" for zero.
func (d Duration) String() string {
	var buf [32]byte
	return string(buf[d.format(&buf):])
}

// format writes d at the end of buf and returns where it begins.
func (d Duration) format(buf *[32]byte) int {
	n := uint64(d)
	if d < 0 {
		n = -n
	}
	i := len(buf) - 1
	buf[i] = 's'
	switch {
	case n == 0:
		i--
		buf[i] = '0'
		return i
	case n < uint64(Microsecond):
		i--
		buf[i] = 'n'
		i = putWhole(buf, i, n)
	case n < uint64(Millisecond):
		i -= len("µ")
		copy(buf[i:], "µ")
		i = putFraction(buf, i, n, 3)
	case n < uint64(Second):
		i--
		buf[i] = 'm'
		i = putFraction(buf, i, n, 6)
	default:
		minutes := n / uint64(Minute)
		i = putFraction(buf, i, n%uint64(Minute), 9)
		if minutes > 0 {
			i--
			buf[i] = 'm'
			i = putWhole(buf, i, minutes%60)
		}
		if minutes >= 60 {
			i--
			buf[i] = 'h'
			i = putWhole(buf, i, minutes/60)
		}
	}
	if d < 0 {
		i--
		buf[i] = '-'
	}
	return i
}

// putWhole writes n in front of buf[i:] and returns where it begins.
func putWhole(buf *[32]byte, i int, n uint64) int {
	for {
		i--
		buf[i] = '0' + byte(n%10)
		n /= 10
		if n == 0 {
			return i
		}
	}
}

// putFraction writes n / 10**places, without zeros at the end, in front of buf[i:].
func putFraction(buf *[32]byte, i int, n uint64, places int) int {
	seen := false
	for range places {
		digit := byte(n % 10)
		n /= 10
		if seen = seen || digit != 0; seen {
			i--
			buf[i] = '0' + digit
		}
	}
	if seen {
		i--
		buf[i] = '.'
	}
	return putWhole(buf, i, n)
}

// unitOf is the length of a unit, 0 if name is none. Micro has two signs: the
// one of Latin-1 and the Greek letter.
func unitOf(name string) uint64 {
	switch name {
	case "ns":
		return uint64(Nanosecond)
	case "us", "\u00b5s", "\u03bcs":
		return uint64(Microsecond)
	case "ms":
		return uint64(Millisecond)
	case "s":
		return uint64(Second)
	case "m":
		return uint64(Minute)
	case "h":
		return uint64(Hour)
	}
	return 0
}

func isDigit(s string, i int) bool { return i < len(s) && '0' <= s[i] && s[i] <= '9' }

// leadingInt is the number s begins with and how many digits that has; not ok
// beyond 1<<63.
func leadingInt(s string) (x uint64, n int, ok bool) {
	for ; isDigit(s, n); n++ {
		if x > 1<<63/10 {
			return 0, 0, false
		}
		if x = x*10 + uint64(s[n]-'0'); x > 1<<63 {
			return 0, 0, false
		}
	}
	return x, n, true
}

// leadingFraction is the digits s begins with as x / scale, and how many there
// are; digits that do not fit are dropped.
func leadingFraction(s string) (x uint64, scale float64, n int) {
	scale = 1
	full := false
	for ; isDigit(s, n); n++ {
		if full || x > (1<<63-1)/10 {
			full = true
			continue
		}
		y := x*10 + uint64(s[n]-'0')
		if y > 1<<63 {
			full = true
			continue
		}
		x = y
		scale *= 10
	}
	return x, scale, n
}

func badDuration(what, s string) error {
	return errors.New("time: " + what + " duration " + quote(s))
}

// ParseDuration reads a sum of numbers with units, as "300ms", "-1.5h" or
// "2h45m"; the units are ns, us (or µs), ms, s, m, h.
func ParseDuration(s string) (Duration, error) {
	rest := s
	negative := false
	if rest != "" && (rest[0] == '-' || rest[0] == '+') {
		negative = rest[0] == '-'
		rest = rest[1:]
	}
	if rest == "0" {
		return 0, nil
	}
	if rest == "" {
		return 0, badDuration("invalid", s)
	}
	sum := uint64(0)
	for rest != "" {
		whole, n, ok := leadingInt(rest)
		if !ok {
			return 0, badDuration("invalid", s)
		}
		rest = rest[n:]
		fraction, scale, digits := uint64(0), 1.0, 0
		if rest != "" && rest[0] == '.' {
			fraction, scale, digits = leadingFraction(rest[1:])
			rest = rest[1+digits:]
		}
		if n == 0 && digits == 0 {
			return 0, badDuration("invalid", s)
		}
		end := 0
		for end < len(rest) && rest[end] != '.' && !isDigit(rest, end) {
			end++
		}
		if end == 0 {
			return 0, badDuration("missing unit in", s)
		}
		unit := unitOf(rest[:end])
		if unit == 0 {
			return 0, errors.New("time: unknown unit " + quote(rest[:end]) + " in duration " + quote(s))
		}
		rest = rest[end:]
		if whole > 1<<63/unit {
			return 0, badDuration("invalid", s)
		}
		whole *= unit
		if fraction > 0 {
			// In float64 as Go does, which shows in the last digit of long fractions.
			whole += uint64(float64(fraction) * (float64(unit) / scale))
		}
		// Both are at most 1<<63 plus an hour: the sum does not wrap.
		if sum += whole; whole > 1<<63 || sum > 1<<63 {
			return 0, badDuration("invalid", s)
		}
	}
	if negative {
		return -Duration(sum), nil
	}
	if sum > 1<<63-1 {
		return 0, badDuration("invalid", s)
	}
	return Duration(sum), nil
}

// quote is s in quotation marks for an error's text: a backslash before
// quotation marks and backslashes, \x and two digits for what is not ASCII.
func quote(s string) string {
	const digits = "0123456789abcdef"
	buf := make([]byte, 1, len(s)+2)
	buf[0] = '"'
	for i := range len(s) {
		switch c := s[i]; {
		case c >= 0x80 || c < ' ':
			buf = append(buf, '\\', 'x', digits[c>>4], digits[c&15])
		case c == '"' || c == '\\':
			buf = append(buf, '\\', c)
		default:
			buf = append(buf, c)
		}
	}
	return string(append(buf, '"'))
}
