// Reading times by a layout: what the layout has besides fields must be there
// (one space stands for any number), and each field is read by its own rules.

package time

// A ParseError says what of a text could not be read as what of a layout.
type ParseError struct {
	Layout     string
	Value      string
	LayoutElem string
	ValueElem  string
	Message    string // instead of the elements, beginning with ": "
}

// Error is the error's text.
func (e *ParseError) Error() string {
	if e.Message != "" {
		return "parsing time " + quote(e.Value) + e.Message
	}
	return "parsing time " + quote(e.Value) + " as " + quote(e.Layout) +
		": cannot parse " + quote(e.ValueElem) + " as " + quote(e.LayoutElem)
}

// parseError makes the error; the value is copied, so that it need not be kept.
func parseError(layout, value, layoutElem, valueElem, message string) error {
	v := []byte(value)
	e := []byte(valueElem)
	return &ParseError{layout, string(v), layoutElem, string(e), message}
}

const unset = -1

// parsed is what has been read; unset fields are -1. An offset of exactly one
// second to the west counts as unset, as in Go.
type parsed struct {
	year, month, day, yearDay  int
	hour, minute, second, nsec int
	pm, am, utc                bool
	offset                     int
	zone                       string
}

// Parse reads value as layout says. A value without an offset is UTC; with one,
// it is in Local if that has the offset then, else in a Location made up.
func Parse(layout, value string) (Time, error) {
	return parse(layout, value, UTC, Local)
}

// ParseInLocation is Parse with loc for both UTC and Local.
func ParseInLocation(layout, value string, loc *Location) (Time, error) {
	return parse(layout, value, loc, loc)
}

// parse reads value; without any zone it is in otherwise, and zones are those
// of local if they can be.
func parse(layout, value string, otherwise, local *Location) (Time, error) {
	if layout == RFC3339 || layout == RFC3339Nano {
		if t, ok := parseRFC3339(value, local); ok {
			return t, nil
		}
	}
	p := parsed{month: unset, day: unset, yearDay: unset, offset: unset}
	rest := value
	for i := 0; ; {
		at, end, f := nextField(layout, i)
		var ok bool
		if rest, ok = skip(rest, layout[i:at]); !ok {
			return Time{}, parseError(layout, value, layout[i:at], rest, "")
		}
		if f == noField {
			break
		}
		left, outOf, ok := p.read(f, rest, layout[end:])
		if outOf != "" {
			return Time{}, parseError(layout, value, layout[at:end], left, ": "+outOf+" out of range")
		}
		if !ok {
			return Time{}, parseError(layout, value, layout[at:end], rest, "")
		}
		rest = left
		i = end
	}
	if rest != "" {
		return Time{}, parseError(layout, value, "", rest, ": extra text: "+quote(rest))
	}
	if wrong := p.complete(); wrong != "" {
		return Time{}, parseError(layout, value, "", rest, ": "+wrong)
	}
	return p.time(otherwise, local), nil
}

// skip takes text off value's front. Spaces of text stand for any number of
// spaces, but not for something else.
func skip(value, text string) (rest string, ok bool) {
	for i := 0; i < len(text); {
		if text[i] != ' ' {
			if value == "" || value[0] != text[i] {
				return value, false
			}
			value = value[1:]
			i++
			continue
		}
		if value != "" && value[0] != ' ' {
			return value, false
		}
		for i < len(text) && text[i] == ' ' {
			i++
		}
		for value != "" && value[0] == ' ' {
			value = value[1:]
		}
	}
	return value, true
}

// digits takes up to high digits off s; not ok if there are fewer than low.
func digits(s string, low, high int) (n int, rest string, ok bool) {
	i := 0
	for i < high && isDigit(s, i) {
		n = n*10 + int(s[i]-'0')
		i++
	}
	if i < low {
		return 0, s, false
	}
	return n, s[i:], true
}

// read reads field f from value. What is left is right also when outOf says what
// is out of range; further is the layout behind the field.
func (p *parsed) read(f field, value, further string) (rest, outOf string, ok bool) {
	switch f & kindMask {
	case longMonth, shortMonth, longWeekday, shortWeekday:
		return p.readName(f, value)
	case upperHalf:
		return p.readHalf(value, "AM", "PM")
	case lowerHalf:
		return p.readHalf(value, "am", "pm")
	case zoneOffset:
		return p.readOffset(f, value)
	case zoneName:
		if hasPrefix(value, "UTC") {
			p.utc = true
			return value[3:], "", true
		}
		n := zoneNameLength(value)
		p.zone = value[:n]
		return value[n:], "", n > 0
	case secondFraction:
		return p.readFraction(f, value)
	case longYear:
		if len(value) < 4 || !isDigit(value, 0) {
			return value, "", false
		}
		p.year, ok = signed(value[:4])
		return value[4:], "", ok
	case shortYear:
		if len(value) < 2 {
			return value, "", false
		}
		p.year, ok = signed(value[:2])
		if p.year < 69 {
			p.year += 100
		}
		p.year += 1900
		return value[2:], "", ok
	}
	return p.readNumber(f, value, further)
}

// numbers says of the fields that are numbers how many digits they have at
// least and at most, whether a space may stand before them, the limits, and what
// they are called.
var numbers = [...]struct {
	low, high  int
	space      bool
	least, top int
	name       string
}{
	numMonth:     {1, 2, false, 1, 12, "month"},
	zeroMonth:    {2, 2, false, 1, 12, "month"},
	numDay:       {1, 2, false, 0, 99, ""},
	spaceDay:     {1, 2, true, 0, 99, ""},
	zeroDay:      {2, 2, false, 0, 99, ""},
	spaceYearDay: {1, 3, true, 0, 999, ""},
	zeroYearDay:  {3, 3, false, 0, 999, ""},
	hour24:       {1, 2, false, 0, 23, "hour"},
	numHour12:    {1, 2, false, 0, 12, "hour"},
	zeroHour12:   {2, 2, false, 0, 12, "hour"},
	numMinute:    {1, 2, false, 0, 59, "minute"},
	zeroMinute:   {2, 2, false, 0, 59, "minute"},
	numSecond:    {1, 2, false, 0, 59, "second"},
	zeroSecond:   {2, 2, false, 0, 59, "second"},
}

func (p *parsed) readNumber(f field, value, further string) (rest, outOf string, ok bool) {
	how := &numbers[f]
	if how.space {
		for i := 0; i < how.high-1 && value != "" && value[0] == ' '; i++ {
			value = value[1:]
		}
	}
	n, rest, ok := digits(value, how.low, how.high)
	if !ok {
		return value, "", false
	}
	if n < how.least || n > how.top {
		return rest, how.name, true
	}
	switch f {
	case numMonth, zeroMonth:
		p.month = n
	case numDay, spaceDay, zeroDay:
		p.day = n
	case spaceYearDay, zeroYearDay:
		p.yearDay = n
	case hour24, numHour12, zeroHour12:
		p.hour = n
	case numMinute, zeroMinute:
		p.minute = n
	default:
		p.second = n
		// A fraction may follow even if the layout has none.
		if len(rest) >= 2 && isSeparator(rest[0]) && isDigit(rest, 1) {
			if _, _, next := nextField(further, 0); next&kindMask != secondFraction {
				end := 2
				for isDigit(rest, end) {
					end++
				}
				return p.fraction(rest, end)
			}
		}
	}
	return rest, "", true
}

func isSeparator(c byte) bool { return c == '.' || c == ',' }

// signed is all of s as a number, which may have a sign.
func signed(s string) (n int, ok bool) {
	negative := false
	if s != "" && (s[0] == '-' || s[0] == '+') {
		negative = s[0] == '-'
		s = s[1:]
	}
	x, used, ok := leadingInt(s)
	n = int(x)
	if negative {
		n = -n
	}
	return n, ok && used == len(s)
}

func (p *parsed) readFraction(f field, value string) (rest, outOf string, ok bool) {
	if f&trimmed != 0 {
		if len(value) < 2 || !isSeparator(value[0]) || !isDigit(value, 1) {
			return value, "", true // left out
		}
		end := 2
		for isDigit(value, end) {
			end++
		}
		return p.fraction(value, end)
	}
	n := 1 + int(f>>digitsShift)
	if len(value) < n {
		return value, "", false
	}
	return p.fraction(value, n)
}

// fraction reads value[:end] as a separator and digits, of which nine count.
func (p *parsed) fraction(value string, end int) (rest, outOf string, ok bool) {
	if !isSeparator(value[0]) {
		return value, "", false
	}
	text := value[1:min(end, 10)]
	p.nsec, ok = signed(text)
	if !ok {
		return value, "", false
	}
	if p.nsec < 0 {
		return value[end:], "fractional second", true
	}
	for range 9 - len(text) {
		p.nsec *= 10
	}
	return value[end:], "", true
}

func sameLetters(s, name string) bool {
	for i := range len(name) {
		a, b := s[i], name[i]
		if a != b && (a|0x20 != b|0x20 || b|0x20 < 'a' || b|0x20 > 'z') {
			return false
		}
	}
	return true
}

func (p *parsed) readName(f field, value string) (rest, outOf string, ok bool) {
	names := monthNames[:]
	if f == longWeekday || f == shortWeekday {
		names = dayNames[:]
	}
	for i, name := range names {
		if f == shortMonth || f == shortWeekday {
			name = name[:3]
		}
		if len(value) >= len(name) && sameLetters(value, name) {
			if f == longMonth || f == shortMonth {
				p.month = i + 1
			}
			return value[len(name):], "", true
		}
	}
	if f == longMonth || f == shortMonth {
		p.month = 0
	}
	return value, "", false
}

func (p *parsed) readHalf(value, am, pm string) (rest, outOf string, ok bool) {
	switch {
	case hasPrefix(value, pm):
		p.pm = true
	case hasPrefix(value, am):
		p.am = true
	default:
		return value, "", false
	}
	return value[2:], "", true
}

// offsetUnits is the parts of an offset, with limits that allow 24:60:60 for
// those who write it so.
var offsetUnits = [...]struct {
	seconds, top int
	name         string
}{
	{3600, 24, "time zone offset hour"},
	{60, 60, "time zone offset minute"},
	{1, 60, "time zone offset second"},
}

func (p *parsed) readOffset(f field, value string) (rest, outOf string, ok bool) {
	if f&zoneZ != 0 && hasPrefix(value, "Z") {
		p.utc = true
		return value[1:], "", true
	}
	units := 1
	if f&zoneMinutes != 0 {
		units++
	}
	if f&zoneSeconds != 0 {
		units++
	}
	step := 2
	if f&zoneColons != 0 {
		step = 3
	}
	size := 1 + 2*units + (step-2)*(units-1)
	if len(value) < size {
		return value, "", false
	}
	for i := 1; i < units && step == 3; i++ {
		if value[step*i] != ':' {
			return value, "", false
		}
	}
	p.offset = 0
	ok = true
	for i := 0; i < units && ok; i++ {
		n := 0
		n, _, ok = digits(value[1+step*i:3+step*i], 2, 2)
		unit := &offsetUnits[i]
		p.offset += n * unit.seconds
		if n > unit.top {
			outOf = unit.name
		}
	}
	switch value[0] {
	case '+':
	case '-':
		p.offset = -p.offset
	default:
		ok = false
	}
	return value[size:], outOf, ok
}

// zoneNameLength is the length of the zone's name s begins with, 0 if it is
// none: capital letters, three; or four or five that end in T; and some others.
func zoneNameLength(s string) int {
	if len(s) < 3 {
		return 0
	}
	if hasPrefix(s, "ChST") || hasPrefix(s, "MeST") || hasPrefix(s, "WITA") && !(len(s) > 4 && 'A' <= s[4] && s[4] <= 'Z') {
		return 4
	}
	if hasPrefix(s, "GMT") {
		return 3 + hourLength(s[3:])
	}
	if s[0] == '+' || s[0] == '-' {
		return hourLength(s)
	}
	n := 0
	for n < len(s) && n < 6 && 'A' <= s[n] && s[n] <= 'Z' {
		n++
	}
	if n == 3 || (n == 4 || n == 5) && s[n-1] == 'T' {
		return n
	}
	return 0
}

// hourLength is the length of the sign and number up to 23 that s begins with, or 0.
func hourLength(s string) int {
	if s == "" || s[0] != '+' && s[0] != '-' {
		return 0
	}
	x, n, ok := leadingInt(s[1:])
	if !ok || n == 0 || x > 23 {
		return 0
	}
	return 1 + n
}

// complete settles day, month and hour, and says what is wrong with them.
func (p *parsed) complete() (wrong string) {
	if p.pm && p.hour < 12 {
		p.hour += 12
	} else if p.am && p.hour == 12 {
		p.hour = 0
	}
	if p.yearDay >= 0 {
		if p.yearDay < 1 || p.yearDay > 365 && !isLeap(p.year) || p.yearDay > 366 {
			return "day-of-year out of range"
		}
		_, month, day := civil(dayNumber(p.year, January, p.yearDay))
		if p.month >= 0 && p.month != int(month) {
			return "day-of-year does not match month"
		}
		if p.day >= 0 && p.day != day {
			return "day-of-year does not match day"
		}
		p.month, p.day = int(month), day
	}
	if p.month < 0 {
		p.month = int(January)
	}
	if p.day < 0 {
		p.day = 1
	}
	if p.day < 1 || p.day > daysIn(Month(p.month), p.year) {
		return "day out of range"
	}
	return ""
}

// in is the time if clocks in loc show it.
func (p *parsed) in(loc *Location) Time {
	return Date(p.year, Month(p.month), p.day, p.hour, p.minute, p.second, p.nsec, loc)
}

// time is what has been read, in the Location that fits.
func (p *parsed) time(otherwise, local *Location) Time {
	switch {
	case p.utc:
		return p.in(UTC)
	case p.offset != unset:
		return p.in(UTC).atOffset(p.zone, p.offset, local)
	case p.zone != "":
		t := p.in(UTC)
		offset, ok := local.offsetOf(p.zone, t.unix())
		if ok {
			t.addSeconds(-int64(offset))
			t.setLoc(local)
			return t
		}
		// A name that says nothing, or says the offset.
		if hasPrefix(p.zone, "GMT") && len(p.zone) > 3 {
			offset, _ = signed(p.zone[3:])
			offset *= 3600
		}
		t.setLoc(FixedZone(string([]byte(p.zone)), offset))
		return t
	}
	return p.in(otherwise)
}

// atOffset is the time whose clocks, with the given offset, show what t shows
// in UTC; it is in local if that has the zone then.
func (t Time) atOffset(name string, offset int, local *Location) Time {
	t.addSeconds(-int64(offset))
	var room span
	s := local.lookup(t.unix(), &room)
	if s.offset == offset && (name == "" || s.name == name) {
		t.setLoc(local)
	} else {
		t.setLoc(FixedZone(string([]byte(name)), offset))
	}
	return t
}

// pair is the two digits of s at i as a number; 100 or more if they are not.
func pair(s string, i int) uint {
	high, low := uint(s[i]-'0'), uint(s[i+1]-'0')
	if high > 9 || low > 9 {
		return 100
	}
	return high*10 + low
}

// parseRFC3339 reads the format as the standard has it; not ok for what it does
// not have.
func parseRFC3339(s string, local *Location) (t Time, ok bool) {
	const end = len("2006-01-02T15:04:05")
	if len(s) <= end || s[4] != '-' || s[7] != '-' || s[10] != 'T' || s[13] != ':' || s[16] != ':' {
		return t, false
	}
	century, inCentury := pair(s, 0), pair(s, 2)
	month, day := pair(s, 5), pair(s, 8)
	hour, minute, second := pair(s, 11), pair(s, 14), pair(s, 17)
	if max(century, inCentury) > 99 || month-1 > 11 || hour > 23 || max(minute, second) > 59 {
		return t, false
	}
	year := int(century*100 + inCentury)
	if day < 1 || day > 28 && int(day) > daysIn(Month(month), year) {
		return t, false
	}
	clock := dayNumber(year, Month(month), int(day))*secondsOfDay + uint64(hour*3600+minute*60+second)
	t.ext = int64(clock - secondsToYearOne)
	zone := s[end:]
	if zone[0] == '.' && isDigit(zone, 1) {
		n := 1
		nsec, scale := 0, 1000000000
		for ; isDigit(zone, n); n++ {
			if scale > 1 {
				scale /= 10
				nsec += int(zone[n]-'0') * scale
			}
		}
		t.wall = uint64(nsec)
		zone = zone[n:]
	}
	if zone == "Z" {
		return t, true
	}
	if len(zone) != len("-00:00") || zone[0] != '-' && zone[0] != '+' || zone[3] != ':' {
		return t, false
	}
	hour, minute = pair(zone, 1), pair(zone, 4)
	if hour > 23 || minute > 59 {
		return t, false
	}
	offset := int(hour*3600 + minute*60)
	if zone[0] == '-' {
		offset = -offset
	}
	return t.atOffset("", offset, local), true
}
