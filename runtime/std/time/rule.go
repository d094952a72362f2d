// The rule for times after the last change that a zone file lists, as POSIX
// defines the variable TZ, with RFC 8536's extensions: "CET-1CEST,M3.5.0,M10.5.0/3".

package time

// A yearly change of clocks.
type yearly struct {
	kind  byte // 'J': day without leap days, from 1; 'M': month, week, weekday; 0: day from 0
	day   int
	week  int
	month int
	time  int // seconds after midnight
}

// applyRule is the zone at a time that rule gives; last is when the rule begins
// to hold. The span does not reach beyond the year unless there are no changes.
func applyRule(rule string, last, unix int64) (s span, ok bool) {
	var standard, summer zone
	standard.name, rule, ok = ruleName(rule)
	if ok {
		standard.offset, rule, ok = ruleOffset(rule)
		standard.offset = -standard.offset
	}
	if !ok {
		return s, false
	}
	if rule == "" || rule[0] == ',' {
		return span{standard, last, maxInt64}, true
	}
	summer.dst = true
	summer.name, rule, ok = ruleName(rule)
	if !ok {
		return s, false
	}
	summer.offset = standard.offset + 3600
	if rule != "" && rule[0] != ',' {
		summer.offset, rule, ok = ruleOffset(rule)
		summer.offset = -summer.offset
		if !ok {
			return s, false
		}
	}
	if rule == "" {
		rule = ",M3.2.0,M11.1.0" // POSIX leaves it open; these are the United States'
	}
	if rule[0] != ',' && rule[0] != ';' {
		return s, false
	}
	begin, rule, ok := ruleYearly(rule[1:])
	if !ok || rule == "" || rule[0] != ',' {
		return s, false
	}
	end, rule, ok := ruleYearly(rule[1:])
	if !ok || rule != "" {
		return s, false
	}
	return yearSpan(standard, summer, begin, end, unix), true
}

// yearSpan is the part of its year that a time is in: before the first change,
// between them, or after the second.
func yearSpan(standard, summer zone, begin, end yearly, unix int64) span {
	clock := uint64(unix) + secondsToYearOne + secondsTo1970
	year, day := yearDay(clock / secondsOfDay)
	inYear := int64(day-1)*secondsOfDay + int64(clock%secondsOfDay)
	start := unix - inYear // of the year
	first := begin.in(year, standard.offset)
	second := end.in(year, summer.offset)
	around, between := standard, summer
	if second < first { // the southern hemisphere
		first, second = second, first
		around, between = between, around
	}
	switch {
	case inYear < first:
		return span{around, start, start + first}
	case inYear >= second:
		return span{around, start + second, start + 365*secondsOfDay}
	}
	return span{between, start + first, start + second}
}

// in is when the change happens, in UTC seconds of the year; offset is that of
// the clocks before it.
func (y *yearly) in(year, offset int) int64 {
	day := 0
	switch y.kind {
	case 'J':
		day = y.day - 1
		if isLeap(year) && y.day >= 60 {
			day++
		}
	case 'M':
		first := dayNumber(year, Month(y.month), 1)
		day = (y.day - int(weekday(first)) + 7) % 7
		for i := 1; i < y.week && day+7 < daysIn(Month(y.month), year); i++ {
			day += 7
		}
		day += int(first - dayNumber(year, January, 1))
	default:
		day = y.day
	}
	return int64(day)*secondsOfDay + int64(y.time-offset)
}

// ruleName takes a zone's name off s: at least three letters, or anything in
// angle brackets.
func ruleName(s string) (name, rest string, ok bool) {
	if s != "" && s[0] == '<' {
		for i := range len(s) {
			if s[i] == '>' {
				return s[1:i], s[i+1:], true
			}
		}
		return "", "", false
	}
	n := 0
	for n < len(s) {
		switch s[n] {
		case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ',', '-', '+':
			return s[:n], s[n:], n >= 3
		}
		n++
	}
	return s, "", n >= 3
}

// ruleOffset takes [+-]hours[:minutes[:seconds]] off s, as seconds.
func ruleOffset(s string) (offset int, rest string, ok bool) {
	if s == "" {
		return 0, "", false
	}
	negative := s[0] == '-'
	if negative || s[0] == '+' {
		s = s[1:]
	}
	high, unit := 24*7, 3600
	for {
		n := 0
		n, s, ok = ruleNumber(s, 0, high)
		if !ok {
			return 0, "", false
		}
		offset += n * unit
		if s == "" || s[0] != ':' || unit == 1 {
			break
		}
		s = s[1:]
		high, unit = 59, unit/60
	}
	if negative {
		offset = -offset
	}
	return offset, s, true
}

// ruleYearly takes Jn, n or Mm.w.d, and /time if that follows, off s.
func ruleYearly(s string) (y yearly, rest string, ok bool) {
	switch {
	case s == "":
		return y, "", false
	case s[0] == 'J':
		y.kind = 'J'
		y.day, s, ok = ruleNumber(s[1:], 1, 365)
	case s[0] == 'M':
		y.kind = 'M'
		y.month, s, ok = ruleNumber(s[1:], 1, 12)
		if ok = ok && s != "" && s[0] == '.'; ok {
			y.week, s, ok = ruleNumber(s[1:], 1, 5)
		}
		if ok = ok && s != "" && s[0] == '.'; ok {
			y.day, s, ok = ruleNumber(s[1:], 0, 6)
		}
	default:
		y.day, s, ok = ruleNumber(s, 0, 365)
	}
	if !ok {
		return y, "", false
	}
	y.time = 2 * 3600
	if s != "" && s[0] == '/' {
		y.time, s, ok = ruleOffset(s[1:])
	}
	return y, s, ok
}

// ruleNumber takes a number in [low, high] off s.
func ruleNumber(s string, low, high int) (n int, rest string, ok bool) {
	digits := 0
	for isDigit(s, digits) && n <= high {
		n = n*10 + int(s[digits]-'0')
		digits++
	}
	if digits == 0 || n < low || n > high {
		return 0, "", false
	}
	return n, s[digits:], true
}
