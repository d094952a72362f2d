// Package time is instants, durations, the calendar, time zones and timers.
//
// This file: instants and their arithmetic. duration.go: durations; civil.go:
// the calendar; format.go, parse.go: texts; marshal.go: encodings; zone.go,
// tzif.go, rule.go, source.go: time zones; sleep.go: timers.
package time

import "math/bits"

// A Time is an instant, to the nanosecond, with the Location it is shown in.
// The zero value is January 1 of year 1, 00:00:00 UTC.
//
// A Time of Now also has the reading of a clock that is never set back; Sub,
// Compare and their like use it if both times have one. Round(0) removes it.
type Time struct {
	// Both words as the runtime writes them (ORDER time, runtime/natives/time.c).
	// The low 30 bits of wall are the nanoseconds. Without the monotonic bit, ext
	// is the seconds since year 1 and the other bits are zero. With it, 33 bits
	// above the nanoseconds are the seconds since 1885, and ext is the monotonic
	// clock in nanoseconds since the program began.
	wall uint64
	ext  int64
	loc  *Location // nil is UTC
}

const (
	monotonic = 1 << 63
	nsecBits  = 30
	nsecMask  = 1<<nsecBits - 1

	secondsTo1885 = (1884*365 + 1884/4 - 1884/100 + 1884/400) * secondsOfDay
	secondsTo1970 = (1969*365 + 1969/4 - 1969/100 + 1969/400) * secondsOfDay

	minInt64 = -1 << 63
	maxInt64 = 1<<63 - 1
)

// fillNow sets t to the wall clock, the monotonic clock and Local.
//
//go:noescape
func fillNow(t *Time)

// Now is the current time, in Local.
func Now() Time {
	var t Time
	fillNow(&t)
	t.loc = Local // which programs may set
	return t
}

// Since is the time that has passed since t.
func Since(t Time) Duration { return Now().Sub(t) }

// Until is the time that will pass until t.
func Until(t Time) Duration { return t.Sub(Now()) }

func (t *Time) nsec() int64 { return int64(t.wall & nsecMask) }

// sec is the seconds since January 1 of year 1.
func (t *Time) sec() int64 {
	if t.wall&monotonic != 0 {
		return secondsTo1885 + int64(t.wall<<1>>(nsecBits+1))
	}
	return t.ext
}

func (t *Time) unix() int64 { return t.sec() - secondsTo1970 }

// dropMonotonic makes t a time of the wall clock only.
func (t *Time) dropMonotonic() {
	if t.wall&monotonic != 0 {
		t.ext = t.sec()
		t.wall &= nsecMask
	}
}

// addSeconds moves the wall clock's part of t, to the limits if need be.
func (t *Time) addSeconds(d int64) {
	if t.wall&monotonic != 0 {
		if s := int64(t.wall<<1>>(nsecBits+1)) + d; 0 <= s && s < 1<<33 {
			t.wall = t.wall&nsecMask | uint64(s)<<nsecBits | monotonic
			return
		}
		t.dropMonotonic()
	}
	sum := t.ext + d
	if (sum > t.ext) != (d > 0) {
		sum = maxInt64
		if d <= 0 {
			sum = -maxInt64
		}
	}
	t.ext = sum
}

func (t *Time) setLoc(loc *Location) {
	if loc == &utcLoc {
		loc = nil
	}
	t.dropMonotonic()
	t.loc = loc
}

func unixTime(sec int64, nsec int64) Time {
	return Time{uint64(nsec), sec + secondsTo1970, Local}
}

// Unix is the time sec seconds and nsec nanoseconds after January 1 of 1970
// UTC, in Local; nsec may be beyond a second, or negative.
func Unix(sec int64, nsec int64) Time {
	if nsec < 0 || nsec >= 1e9 {
		sec += nsec / 1e9
		nsec %= 1e9
		if nsec < 0 {
			nsec += 1e9
			sec--
		}
	}
	return unixTime(sec, nsec)
}

// UnixMilli is the time msec milliseconds after January 1 of 1970 UTC, in Local.
func UnixMilli(msec int64) Time { return Unix(msec/1e3, msec%1e3*1e6) }

// UnixMicro is the time usec microseconds after January 1 of 1970 UTC, in Local.
func UnixMicro(usec int64) Time { return Unix(usec/1e6, usec%1e6*1e3) }

// carry brings low into [0, base) and moves what is beyond to high.
func carry(high, low, base int) (int, int) {
	if 0 <= low && low < base {
		return high, low
	}
	if low < 0 {
		n := (-low-1)/base + 1
		high -= n
		low += n * base
	}
	if low >= base {
		high += low / base
		low %= base
	}
	return high, low
}

// Date is the time that clocks in loc show as given. Values out of range carry
// over: October 32 is November 1. A time that a change of clocks skips or
// repeats is taken in one of the two zones.
func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Date")
	}
	year, m := carry(year, int(month)-1, 12)
	sec, nsec = carry(sec, nsec, 1e9)
	min, sec = carry(min, sec, 60)
	hour, min = carry(hour, min, 60)
	day, hour = carry(day, hour, 24)
	days := dayNumber(year, Month(m+1), day)
	const toUnix = secondsToYearOne + secondsTo1970
	unix := int64(days*secondsOfDay + uint64(hour*3600+min*60+sec) - toUnix)

	// The zone is a function of the instant, which is not known yet: the zone at
	// the instant that UTC clocks show so is right but near a change.
	if loc != &utcLoc {
		var room span
		s := loc.lookup(unix, &room)
		if s.offset != 0 {
			guess := unix - int64(s.offset)
			if guess < s.start || guess >= s.end {
				s = loc.lookup(guess, &room)
			}
			unix -= int64(s.offset)
		}
	}
	t := unixTime(unix, int64(nsec))
	t.setLoc(loc)
	return t
}

// clock is the seconds since day 0 that clocks in t's location show.
func (t *Time) clock() uint64 {
	sec := t.sec()
	if t.loc != nil {
		sec += int64(t.loc.offset(sec - secondsTo1970))
	}
	return uint64(sec) + secondsToYearOne
}

func (t *Time) dayNumber() uint64 { return t.clock() / secondsOfDay }

// Date is t's date in its location.
func (t Time) Date() (year int, month Month, day int) { return civil(t.dayNumber()) }

// Year is t's year; the one before year 1 is 0.
func (t Time) Year() int {
	year, _ := yearDay(t.dayNumber())
	return year
}

// Month is t's month.
func (t Time) Month() Month {
	_, month, _ := civil(t.dayNumber())
	return month
}

// Day is t's day of the month.
func (t Time) Day() int {
	_, _, day := civil(t.dayNumber())
	return day
}

// Weekday is t's day of the week.
func (t Time) Weekday() Weekday { return weekday(t.dayNumber()) }

// YearDay is t's day of the year, from 1.
func (t Time) YearDay() int {
	_, day := yearDay(t.dayNumber())
	return day
}

// ISOWeek is the year and the number of t's week by ISO 8601: weeks begin on
// Mondays and belong to the year that has their Thursday.
func (t Time) ISOWeek() (year, week int) {
	day := t.dayNumber()
	monday := day - uint64(weekday(day)+6)%7
	year, n := yearDay(monday + 3)
	return year, (n-1)/7 + 1
}

// splitClock is the time of day of a number of seconds.
func splitClock(clock uint64) (hour, min, sec int) {
	s := int(clock % secondsOfDay)
	return s / 3600, s / 60 % 60, s % 60
}

// Clock is t's time of day.
func (t Time) Clock() (hour, min, sec int) { return splitClock(t.clock()) }

// Hour is t's hour, 0 to 23.
func (t Time) Hour() int { return int(t.clock() % secondsOfDay / 3600) }

// Minute is t's minute, 0 to 59.
func (t Time) Minute() int { return int(t.clock() % 3600 / 60) }

// Second is t's second, 0 to 59.
func (t Time) Second() int { return int(t.clock() % 60) }

// Nanosecond is the nanoseconds within t's second.
func (t Time) Nanosecond() int { return int(t.nsec()) }

// IsZero reports whether t is the zero instant.
func (t Time) IsZero() bool { return t.sec() == 0 && t.nsec() == 0 }

// Unix is the seconds since January 1 of 1970 UTC.
func (t Time) Unix() int64 { return t.unix() }

// UnixMilli is the milliseconds since January 1 of 1970 UTC.
func (t Time) UnixMilli() int64 { return t.unix()*1e3 + t.nsec()/1e6 }

// UnixMicro is the microseconds since January 1 of 1970 UTC.
func (t Time) UnixMicro() int64 { return t.unix()*1e6 + t.nsec()/1e3 }

// UnixNano is the nanoseconds since January 1 of 1970 UTC; years 1678 to 2262
// are in range.
func (t Time) UnixNano() int64 { return t.unix()*1e9 + t.nsec() }

// Compare is -1 if t is before u, +1 if after, 0 if they are the same instant.
func (t Time) Compare(u Time) int {
	a, b := t.ext, u.ext
	if t.wall&u.wall&monotonic == 0 {
		a, b = t.sec(), u.sec()
		if a == b {
			a, b = t.nsec(), u.nsec()
		}
	}
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// After reports whether t is after u.
func (t Time) After(u Time) bool { return t.Compare(u) > 0 }

// Before reports whether t is before u.
func (t Time) Before(u Time) bool { return t.Compare(u) < 0 }

// Equal reports whether t and u are the same instant, wherever they are.
func (t Time) Equal(u Time) bool { return t.Compare(u) == 0 }

// Add is t + d.
func (t Time) Add(d Duration) Time {
	sec := int64(d / 1e9)
	nsec := t.nsec() + int64(d%1e9)
	if nsec >= 1e9 {
		sec++
		nsec -= 1e9
	} else if nsec < 0 {
		sec--
		nsec += 1e9
	}
	t.wall = t.wall&^nsecMask | uint64(nsec)
	t.addSeconds(sec)
	if t.wall&monotonic != 0 {
		ext := t.ext + int64(d)
		if d < 0 && ext > t.ext || d > 0 && ext < t.ext {
			t.dropMonotonic()
		} else {
			t.ext = ext
		}
	}
	return t
}

// Sub is t - u; the largest or smallest Duration if that is out of range.
func (t Time) Sub(u Time) Duration {
	if t.wall&u.wall&monotonic != 0 {
		d := t.ext - u.ext
		if (d < 0) == (t.ext < u.ext) {
			return Duration(d)
		}
	} else {
		d := Duration(t.sec()-u.sec())*Second + Duration(t.nsec()-u.nsec())
		if u.Add(d).Equal(t) {
			return d
		}
	}
	if t.Before(u) {
		return minDuration
	}
	return maxDuration
}

// AddDate is t with its date moved, normalised as Date does it: October 31 and
// a month is December 1.
func (t Time) AddDate(years int, months int, days int) Time {
	clock := t.clock()
	year, month, day := civil(clock / secondsOfDay)
	hour, min, sec := splitClock(clock)
	return Date(year+years, month+Month(months), day+days, hour, min, sec, int(t.nsec()), t.Location())
}

// remainder is the time from t back to a multiple of d since the zero time.
func (t *Time) remainder(d Duration) Duration {
	if d < Second && Second%d == 0 {
		return Duration(t.nsec()) % d
	}
	sec := t.sec() % int64(d)
	if sec < 0 {
		sec += int64(d)
	}
	high, low := bits.Mul64(uint64(sec), 1e9)
	low, c := bits.Add64(low, uint64(t.nsec()), 0)
	return Duration(bits.Rem64(high+c, low, uint64(d)))
}

// Truncate is t rounded down to a multiple of d since the zero time, without
// monotonic clock; if d <= 0 only that is removed.
func (t Time) Truncate(d Duration) Time {
	t.dropMonotonic()
	if d <= 0 {
		return t
	}
	return t.Add(-t.remainder(d))
}

// Round is t rounded to the nearest multiple of d since the zero time, halves
// up, without monotonic clock; if d <= 0 only that is removed.
func (t Time) Round(d Duration) Time {
	t.dropMonotonic()
	if d <= 0 {
		return t
	}
	r := t.remainder(d)
	if r < d-r {
		return t.Add(-r)
	}
	return t.Add(d - r)
}

// UTC is t in UTC.
func (t Time) UTC() Time {
	t.setLoc(&utcLoc)
	return t
}

// Local is t in Local.
func (t Time) Local() Time {
	t.setLoc(Local)
	return t
}

// In is t in loc.
func (t Time) In(loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Time.In")
	}
	t.setLoc(loc)
	return t
}

// Location is where t is.
func (t Time) Location() *Location {
	if t.loc == nil {
		return UTC
	}
	return t.loc
}

// Zone is the name (as CET) and the offset in seconds east of UTC of t's zone.
func (t Time) Zone() (name string, offset int) {
	var room span
	s := t.loc.lookup(t.unix(), &room)
	return s.name, s.offset
}

// ZoneBounds is when t's zone began and when the next one begins; zero times if
// it has no beginning or no end.
func (t Time) ZoneBounds() (start, end Time) {
	var room span
	s := t.loc.lookup(t.unix(), &room)
	if s.start != minInt64 {
		start = unixTime(s.start, 0)
		start.setLoc(t.loc)
	}
	if s.end != maxInt64 {
		end = unixTime(s.end, 0)
		end.setLoc(t.loc)
	}
	return start, end
}

// IsDST reports whether t is in daylight saving time.
func (t Time) IsDST() bool {
	var room span
	s := t.loc.lookup(t.unix(), &room)
	return s.dst
}
