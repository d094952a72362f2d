// The calendar: days as numbers, and numbers of days as dates of the Gregorian
// calendar, extended to all years. Days are counted from March 1 of a year far
// before all others (so numbers are not negative); a year that begins in March
// has its leap day at the end, which makes the months' lengths an arithmetic
// progression rounded down. Divisions are as in C. Neri, L. Schneider:
// "Euclidean affine functions and their application to calendar algorithms",
// Software: Practice and Experience 53 (2023), algorithm 5 and its inverse.

package time

const (
	daysOf400Years = 146097
	secondsOfDay   = 86400

	// March 1 of this year is day 0. A multiple of 400, such that seconds since
	// then are at least 0 and below 1<<64 for all that 64 bits of seconds since
	// 1970 give years for; beyond, they wrap around.
	firstYear = -292277022400
	// January 1 of year 1 as a number of days, and 306 of them since March.
	dayOfYearOne = -firstYear/400*daysOf400Years + 306
	// What a time's seconds (since year 1) and seconds since day 0 differ by.
	secondsToYearOne = dayOfYearOne * secondsOfDay

	marchFirst = 59 // days before March 1 in a year of 365 days
	toJanuary  = 306
)

// A Month is a month of the year; January is 1.
type Month int

const (
	January Month = 1 + iota
	February
	March
	April
	May
	June
	July
	August
	September
	October
	November
	December
)

var monthNames = [...]string{"January", "February", "March", "April", "May", "June", "July",
	"August", "September", "October", "November", "December"}

// String is the month's English name.
func (m Month) String() string {
	if January <= m && m <= December {
		return monthNames[m-1]
	}
	return noName("%!Month(", int(m))
}

// A Weekday is a day of the week; Sunday is 0.
type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
)

var dayNames = [...]string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}

// String is the day's English name.
func (d Weekday) String() string {
	if Sunday <= d && d <= Saturday {
		return dayNames[d]
	}
	return noName("%!Weekday(", int(d))
}

// noName is what stands for a month or day that does not exist.
func noName(what string, n int) string {
	var buf [32]byte
	return what + string(buf[putWhole(&buf, len(buf), uint64(n)):]) + ")"
}

// marchYear splits a day's number: the year that began in March (since
// firstYear), and the day in it, from 0.
func marchYear(day uint64) (year uint64, dayOfYear uint32) {
	n := 4*day + 3
	century := n / daysOf400Years
	// 2939745 / 1<<32 is 4 / 1461, near enough for a century.
	p := 2939745 * uint64(uint32(n%daysOf400Years)|3)
	return 100*century + p>>32, uint32(p) / 2939745 / 4
}

// civil is the date of a day.
func civil(number uint64) (year int, month Month, day int) {
	y, d := marchYear(number)
	n := 2141*d + 197913
	month = Month(n >> 16)
	if d >= toJanuary {
		y++
		month -= 12
	}
	return int(y) + firstYear, month, int(n&0xffff)/2141 + 1
}

// yearDay is a day's year, and its number in that, from 1.
func yearDay(number uint64) (year, day int) {
	y, d := marchYear(number)
	if d >= toJanuary {
		return int(y) + 1 + firstYear, int(d) - toJanuary + 1
	}
	year = int(y) + firstYear
	day = int(d) + marchFirst + 1
	if isLeap(year) {
		day++
	}
	return year, day
}

// weekday is the day of the week; day 0 is a Wednesday, as March 1 of 2000.
func weekday(number uint64) Weekday { return Weekday((number + uint64(Wednesday)) % 7) }

// dayNumber is the number of a date whose month is in range; the day need not be.
func dayNumber(year int, month Month, day int) uint64 {
	if month < March {
		month += 12
		year--
	}
	y := uint64(year - firstYear)
	return 365*y + y/4 - y/100 + y/400 + uint64((979*int(month)-2919)>>5+day-1)
}

func isLeap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

func daysIn(m Month, year int) int {
	if m == February {
		if isLeap(year) {
			return 29
		}
		return 28
	}
	return 30 + int(m+m>>3)&1
}
