// Layouts, and times as text. A layout is an example: how January 2, 15:04:05
// 2006, seven hours west of Greenwich, is to be written.

package time

// Layouts for Format and Parse.
const (
	Layout      = "01/02 03:04:05PM '06 -0700" // the example in numerical order
	ANSIC       = "Mon Jan _2 15:04:05 2006"
	UnixDate    = "Mon Jan _2 15:04:05 MST 2006"
	RubyDate    = "Mon Jan 02 15:04:05 -0700 2006"
	RFC822      = "02 Jan 06 15:04 MST"
	RFC822Z     = "02 Jan 06 15:04 -0700"
	RFC850      = "Monday, 02-Jan-06 15:04:05 MST"
	RFC1123     = "Mon, 02 Jan 2006 15:04:05 MST"
	RFC1123Z    = "Mon, 02 Jan 2006 15:04:05 -0700"
	RFC3339     = "2006-01-02T15:04:05Z07:00"
	RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
	Kitchen     = "3:04PM"
	Stamp       = "Jan _2 15:04:05"
	StampMilli  = "Jan _2 15:04:05.000"
	StampMicro  = "Jan _2 15:04:05.000000"
	StampNano   = "Jan _2 15:04:05.000000000"
	DateTime    = "2006-01-02 15:04:05"
	DateOnly    = "2006-01-02"
	TimeOnly    = "15:04:05"
)

// A field is what a part of a layout stands for: one of the kinds, and flags.
type field int

const (
	noField        field = iota
	longMonth            // January
	shortMonth           // Jan
	numMonth             // 1
	zeroMonth            // 01
	longWeekday          // Monday
	shortWeekday         // Mon
	numDay               // 2
	spaceDay             // _2
	zeroDay              // 02
	spaceYearDay         // __2
	zeroYearDay          // 002
	hour24               // 15
	numHour12            // 3
	zeroHour12           // 03
	numMinute            // 4
	zeroMinute           // 04
	numSecond            // 5
	zeroSecond           // 05
	longYear             // 2006
	shortYear            // 06
	upperHalf            // PM
	lowerHalf            // pm
	zoneName             // MST
	zoneOffset           // -07 and its variants
	secondFraction       // .000 or .999

	kindMask field = 0xff

	// of zoneOffset: Z for 0; what is written besides hours; colons between
	zoneZ       field = 0x100
	zoneMinutes field = 0x200
	zoneSeconds field = 0x400
	zoneColons  field = 0x800
	// of secondFraction: without zeros at the end; the number of digits is above
	trimmed     field = 0x100
	digitsShift       = 16
)

// zeroFields is by the digit after 0, from 1.
var zeroFields = [...]field{zeroMonth, zeroDay, zeroHour12, zeroMinute, zeroSecond, shortYear}

// offsetForms is what may follow - or Z, the longest first where one begins
// another.
var offsetForms = [...]struct {
	text  string
	flags field
}{
	{"070000", zoneMinutes | zoneSeconds},
	{"07:00:00", zoneMinutes | zoneSeconds | zoneColons},
	{"0700", zoneMinutes},
	{"07:00", zoneMinutes | zoneColons},
	{"07", 0},
}

func hasPrefix(s, prefix string) bool {
	return len(s) >= len(prefix) && s[:len(prefix)] == prefix
}

func lowerFollows(s string, n int) bool { return n < len(s) && 'a' <= s[n] && s[n] <= 'z' }

// nextField finds the first field of layout[from:]: it is layout[at:end]. If
// there is none, at and end are len(layout).
func nextField(layout string, from int) (at, end int, f field) {
	for i := from; i < len(layout); i++ {
		// All fields begin with one of these, and most of a layout does not.
		switch layout[i] {
		case '0', '1', '2', '3', '4', '5', '_', '.', ',', '-', 'J', 'M', 'P', 'Z', 'p':
			if n, f := fieldAt(layout[i:]); f != noField {
				if f == longYear && layout[i] == '_' {
					i++ // _2006: the line stays
					n--
				}
				return i, i + n, f
			}
		}
	}
	return len(layout), len(layout), noField
}

// fieldAt is the field s begins with and its length, or noField.
func fieldAt(s string) (n int, f field) {
	switch s[0] {
	case '0':
		if len(s) >= 2 && '1' <= s[1] && s[1] <= '6' {
			return 2, zeroFields[s[1]-'1']
		}
		if hasPrefix(s, "002") {
			return 3, zeroYearDay
		}
	case '1':
		if hasPrefix(s, "15") {
			return 2, hour24
		}
		return 1, numMonth
	case '2':
		if hasPrefix(s, "2006") {
			return 4, longYear
		}
		return 1, numDay
	case '3':
		return 1, numHour12
	case '4':
		return 1, numMinute
	case '5':
		return 1, numSecond
	case '_':
		switch {
		case hasPrefix(s, "_2006"):
			return 5, longYear
		case hasPrefix(s, "_2"):
			return 2, spaceDay
		case hasPrefix(s, "__2"):
			return 3, spaceYearDay
		}
	case 'J':
		switch {
		case !hasPrefix(s, "Jan"):
		case hasPrefix(s, "January"):
			return 7, longMonth
		case !lowerFollows(s, 3):
			return 3, shortMonth
		}
	case 'M':
		switch {
		case hasPrefix(s, "MST"):
			return 3, zoneName
		case !hasPrefix(s, "Mon"):
		case hasPrefix(s, "Monday"):
			return 6, longWeekday
		case !lowerFollows(s, 3):
			return 3, shortWeekday
		}
	case 'P':
		if hasPrefix(s, "PM") {
			return 2, upperHalf
		}
	case 'p':
		if hasPrefix(s, "pm") {
			return 2, lowerHalf
		}
	case '-', 'Z':
		if len(s) < 3 || s[1] != '0' || s[2] != '7' {
			break
		}
		for i := range offsetForms {
			if form := &offsetForms[i]; hasPrefix(s[1:], form.text) {
				f = zoneOffset | form.flags
				if s[0] == 'Z' {
					f |= zoneZ
				}
				return 1 + len(form.text), f
			}
		}
	case '.', ',':
		return fractionAt(s)
	}
	return 0, noField
}

// fractionAt is fieldAt for a point or comma: zeros or nines must follow, and no
// other digit.
func fractionAt(s string) (n int, f field) {
	if len(s) < 2 || s[1] != '0' && s[1] != '9' {
		return 0, noField
	}
	n = 2
	for n < len(s) && s[n] == s[1] {
		n++
	}
	if isDigit(s, n) {
		return 0, noField
	}
	f = secondFraction | field(n-1)<<digitsShift
	if s[1] == '9' {
		f |= trimmed
	}
	return n, f
}

// appendInt appends n, with zeros in front if it has less than width digits.
func appendInt(b []byte, n int, width int) []byte {
	if 0 <= n && n < 100 && width <= 2 {
		if n < 10 && width < 2 {
			return append(b, '0'+byte(n))
		}
		return appendTwo(b, n)
	}
	if n < 0 {
		b = append(b, '-')
		n = -n
	}
	var buf [20]byte
	i := len(buf)
	for u := uint(n); u > 0; u /= 10 {
		i--
		buf[i] = '0' + byte(u%10)
	}
	for len(buf)-i < width {
		i--
		buf[i] = '0'
	}
	if i == len(buf) {
		i--
		buf[i] = '0'
	}
	return append(b, buf[i:]...)
}

// appendTwo appends 0 <= n < 100 in two digits.
func appendTwo(b []byte, n int) []byte { return append(b, '0'+byte(n/10), '0'+byte(n%10)) }

// appendYear appends a year in four digits at least.
func appendYear(b []byte, year int) []byte {
	if 0 <= year && year < 10000 {
		return appendTwo(appendTwo(b, year/100), year%100)
	}
	return appendInt(b, year, 4)
}

// appendFraction appends the separator and the first digits, at most nine, of
// nanoseconds; trimmed of zeros at the end, and of the separator if nothing is left.
func appendFraction(b []byte, separator byte, nsec, digits int, trim bool) []byte {
	var buf [9]byte
	for i := 8; i >= 0; i-- {
		buf[i] = '0' + byte(nsec%10)
		nsec /= 10
	}
	digits = min(digits, len(buf))
	if trim {
		for digits > 0 && buf[digits-1] == '0' {
			digits--
		}
		if digits == 0 {
			return b
		}
	}
	b = append(b, separator)
	return append(b, buf[:digits]...)
}

// appendOffset appends an offset as f says.
func appendOffset(b []byte, offset int, f field) []byte {
	if f&zoneZ != 0 && offset == 0 {
		return append(b, 'Z')
	}
	// The sign is that of the minutes, as in Go.
	if offset/60 < 0 {
		b = append(b, '-')
		offset = -offset
	} else {
		b = append(b, '+')
	}
	b = appendInt(b, offset/3600, 2)
	if f&zoneMinutes != 0 {
		if f&zoneColons != 0 {
			b = append(b, ':')
		}
		b = appendInt(b, offset/60%60, 2)
	}
	if f&zoneSeconds != 0 {
		if f&zoneColons != 0 {
			b = append(b, ':')
		}
		b = appendInt(b, offset%60, 2)
	}
	return b
}

// hour12 is an hour as clocks with hands show it.
func hour12(hour int) int { return (hour+11)%12 + 1 }

// shown is a time as its location's clocks and calendars show it.
type shown struct {
	days   uint64
	year   int
	month  Month
	day    int
	second int // of the day
	nsec   int
	name   string
	offset int
}

func (t *Time) show(s *shown) {
	sec := t.sec()
	var room span
	at := t.loc.lookup(sec-secondsTo1970, &room)
	s.name, s.offset = at.name, at.offset
	clock := uint64(sec+int64(at.offset)) + secondsToYearOne
	s.days = clock / secondsOfDay
	s.second = int(clock % secondsOfDay)
	s.year, s.month, s.day = civil(s.days)
	s.nsec = int(t.nsec())
}

// appendRFC3339 is Append with RFC3339, or RFC3339Nano.
func (s *shown) appendRFC3339(b []byte, nano bool) []byte {
	b = append(appendYear(b, s.year), '-')
	b = append(appendTwo(b, int(s.month)), '-')
	b = append(appendTwo(b, s.day), 'T')
	b = append(appendTwo(b, s.second/3600), ':')
	b = append(appendTwo(b, s.second/60%60), ':')
	b = appendTwo(b, s.second%60)
	if nano {
		b = appendFraction(b, '.', s.nsec, 9, true)
	}
	return appendOffset(b, s.offset, zoneZ|zoneMinutes|zoneColons)
}

// appendField appends what f stands for; text is the field in the layout.
func (s *shown) appendField(b []byte, f field, text string) []byte {
	switch f & kindMask {
	case longMonth:
		return append(b, s.month.String()...)
	case shortMonth:
		return append(b, s.month.String()[:3]...)
	case numMonth:
		return appendInt(b, int(s.month), 0)
	case zeroMonth:
		return appendTwo(b, int(s.month))
	case longWeekday:
		return append(b, weekday(s.days).String()...)
	case shortWeekday:
		return append(b, weekday(s.days).String()[:3]...)
	case numDay:
		return appendInt(b, s.day, 0)
	case spaceDay:
		if s.day < 10 {
			b = append(b, ' ')
		}
		return appendInt(b, s.day, 0)
	case zeroDay:
		return appendTwo(b, s.day)
	case spaceYearDay, zeroYearDay:
		_, n := yearDay(s.days)
		if f == zeroYearDay {
			return appendInt(b, n, 3)
		}
		for limit := 100; limit > 1 && n < limit; limit /= 10 {
			b = append(b, ' ')
		}
		return appendInt(b, n, 0)
	case hour24:
		return appendTwo(b, s.second/3600)
	case numHour12:
		return appendInt(b, hour12(s.second/3600), 0)
	case zeroHour12:
		return appendTwo(b, hour12(s.second/3600))
	case numMinute:
		return appendInt(b, s.second/60%60, 0)
	case zeroMinute:
		return appendTwo(b, s.second/60%60)
	case numSecond:
		return appendInt(b, s.second%60, 0)
	case zeroSecond:
		return appendTwo(b, s.second%60)
	case longYear:
		return appendYear(b, s.year)
	case shortYear:
		return appendTwo(b, max(s.year, -s.year)%100)
	case upperHalf:
		return append(b, "AMPM"[s.second/43200*2:][:2]...)
	case lowerHalf:
		return append(b, "ampm"[s.second/43200*2:][:2]...)
	case zoneName:
		if s.name != "" {
			return append(b, s.name...)
		}
		return appendOffset(b, s.offset, zoneMinutes) // not known
	case zoneOffset:
		return appendOffset(b, s.offset, f)
	case secondFraction:
		return appendFraction(b, text[0], s.nsec, int(f>>digitsShift), f&trimmed != 0)
	}
	return b
}

// AppendFormat appends t as Format writes it.
func (t Time) AppendFormat(b []byte, layout string) []byte {
	var s shown
	t.show(&s)
	switch layout {
	case RFC3339:
		return s.appendRFC3339(b, false)
	case RFC3339Nano:
		return s.appendRFC3339(b, true)
	}
	for i := 0; i < len(layout); {
		at, end, f := nextField(layout, i)
		b = append(b, layout[i:at]...)
		b = s.appendField(b, f, layout[at:end])
		i = end
	}
	return b
}

// Format is t written as layout shows it for the example time.
func (t Time) Format(layout string) string {
	var buf [64]byte
	return string(t.AppendFormat(buf[:0], layout))
}

// String is t with date, time, offset and zone; for debugging, and with the
// monotonic clock's seconds as "m=+0.1" if t has that.
func (t Time) String() string {
	var buf [96]byte
	b := t.AppendFormat(buf[:0], "2006-01-02 15:04:05.999999999 -0700 MST")
	if t.wall&monotonic != 0 {
		b = append(b, " m="...)
		n := uint64(t.ext)
		if t.ext < 0 {
			n = -n
			b = append(b, '-')
		} else {
			b = append(b, '+')
		}
		b = appendInt(b, int(n/1e9), 0)
		b = appendFraction(b, '.', int(n%1e9), 9, false)
	}
	return string(b)
}

// GoString is t as a call of Date in Go's syntax.
func (t Time) GoString() string {
	var s shown
	t.show(&s)
	var buf [96]byte
	b := append(buf[:0], "time.Date("...)
	b = appendInt(b, s.year, 0)
	b = append(b, ", time."...)
	b = append(b, s.month.String()...)
	for _, n := range [...]int{s.day, s.second / 3600, s.second / 60 % 60, s.second % 60, s.nsec} {
		b = append(b, ", "...)
		b = appendInt(b, n, 0)
	}
	switch t.loc {
	case nil, UTC:
		b = append(b, ", time.UTC)"...)
	case Local:
		b = append(b, ", time.Local)"...)
	default:
		b = append(b, ", time.Location("...)
		b = append(b, quote(t.loc.name)...)
		b = append(b, "))"...)
	}
	return string(b)
}
