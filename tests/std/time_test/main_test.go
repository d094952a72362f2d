// Package time against the real one: random instants, zones, layouts, texts.
package time_test

import (
	"fmt"
	"math/rand"
	"os"
	"testing"
	"time"

	our "stdtest/time"
)

// A place is a location of both packages.
type place struct {
	name string
	real *time.Location
	our  *our.Location
}

var places []place

func TestMain(m *testing.M) {
	for _, name := range []string{"UTC", "Local", "Europe/Berlin", "America/New_York", "Asia/Tokyo", "Asia/Kolkata",
		"Australia/Lord_Howe", "Pacific/Apia", "Africa/Casablanca", "Europe/Dublin", "America/Sao_Paulo", "Asia/Tehran",
		"Antarctica/Troll", "Pacific/Chatham", "America/Godthab", "Africa/Monrovia", "Europe/Amsterdam", "Asia/Gaza",
		"Etc/GMT+5", "EST5EDT", "WET", "Africa/Abidjan", "Asia/Kathmandu"} {
		r, err := time.LoadLocation(name)
		o, err2 := our.LoadLocation(name)
		if err != nil || err2 != nil {
			fmt.Println(name, err, err2)
			os.Exit(1)
		}
		places = append(places, place{name, r, o})
	}
	for _, f := range []struct {
		name   string
		offset int
	}{{"", 3600}, {"", -5400}, {"XX", -59}, {"YYY", -1}, {"Z Z", 13*3600 + 17}, {"", -3661}, {"", 100 * 3600}, {"\"\\\xffé", 86399}, {"", -30}} {
		places = append(places, place{"fixed", time.FixedZone(f.name, f.offset), our.FixedZone(f.name, f.offset)})
	}
	os.Exit(m.Run())
}

// instant is random seconds and nanoseconds since 1970, of all magnitudes.
func instant(r *rand.Rand) (sec, nsec int64) {
	switch r.Intn(8) {
	case 0:
		sec = int64(r.Uint64())
	case 1, 2:
		sec = int64(r.Uint64()) >> uint(r.Intn(40))
	case 3:
		sec = r.Int63n(400*366*86400) - 200*366*86400
	case 4: // near a year's ends
		sec = time.Date(1900+r.Intn(200), 1, 1, 0, 0, 0, 0, time.UTC).Unix() + r.Int63n(400000) - 200000
	default:
		sec = r.Int63n(150*366*86400) - 70*366*86400
	}
	switch r.Intn(4) {
	case 0:
	case 1:
		nsec = r.Int63n(1000) * 1e6
	default:
		nsec = r.Int63n(1e9)
	}
	return sec, nsec
}

type pair struct {
	r time.Time
	o our.Time
	p place
}

func random(r *rand.Rand) pair {
	sec, nsec := instant(r)
	p := places[r.Intn(len(places))]
	return pair{time.Unix(sec, nsec).In(p.real), our.Unix(sec, nsec).In(p.our), p}
}

func duration(r *rand.Rand) int64 {
	d := int64(r.Uint64()) >> uint(r.Intn(64))
	if r.Intn(3) == 0 {
		units := []int64{1, 1e3, 1e6, 1e9, 60e9, 3600e9, 86400e9, 5e8, 7e9}
		d = units[r.Intn(len(units))] * (d % 1000)
	}
	return d
}

const rounds = 30000

// full is everything a time shows.
func full(t interface {
	Unix() int64
	UnixNano() int64
	UnixMilli() int64
	UnixMicro() int64
	Nanosecond() int
	Clock() (int, int, int)
	Hour() int
	Minute() int
	Second() int
	Year() int
	Day() int
	YearDay() int
	Zone() (string, int)
	IsDST() bool
	IsZero() bool
	ISOWeek() (int, int)
	String() string
	GoString() string
}) string {
	h, m, s := t.Clock()
	n, o := t.Zone()
	y, w := t.ISOWeek()
	return fmt.Sprint(t.Unix(), t.UnixNano(), t.UnixMilli(), t.UnixMicro(), t.Nanosecond(), h, m, s, t.Hour(), t.Minute(), t.Second(),
		t.Year(), t.Day(), t.YearDay(), n, o, t.IsDST(), t.IsZero(), y, w, t.String(), t.GoString())
}

func realFull(t time.Time) string {
	y, m, d := t.Date()
	return fmt.Sprint(full(t), y, m, d, int(t.Month()), t.Weekday(), t.Location())
}

func ourFull(t our.Time) string {
	y, m, d := t.Date()
	return fmt.Sprint(full(t), y, m, d, int(t.Month()), t.Weekday(), t.Location())
}

func same(t *testing.T, what string, r, o any) {
	t.Helper()
	a, b := fmt.Sprint(r), fmt.Sprint(o)
	if a != b {
		t.Fatalf("%s\nreal %s\nour  %s", what, a, b)
	}
}

func TestFields(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for range rounds {
		x := random(r)
		same(t, x.p.name, realFull(x.r), ourFull(x.o))
		s, e := x.r.ZoneBounds()
		s2, e2 := x.o.ZoneBounds()
		same(t, "bounds "+x.r.String(), realFull(s)+realFull(e), ourFull(s2)+ourFull(e2))
	}
}

func TestArithmetic(t *testing.T) {
	r := rand.New(rand.NewSource(2))
	for range rounds {
		x, y := random(r), random(r)
		if r.Intn(4) == 0 {
			y = x
			y.r, y.o = y.r.Add(time.Duration(r.Intn(3)-1)), y.o.Add(our.Duration(0))
			y.o = our.Unix(y.r.Unix(), int64(y.r.Nanosecond())).In(y.p.our)
		}
		d := duration(r)
		what := fmt.Sprint(x.r, " ", y.r, " ", d)
		same(t, what, realFull(x.r.Add(time.Duration(d))), ourFull(x.o.Add(our.Duration(d))))
		same(t, what, int64(x.r.Sub(y.r)), int64(x.o.Sub(y.o)))
		same(t, what, realFull(x.r.Truncate(time.Duration(d))), ourFull(x.o.Truncate(our.Duration(d))))
		same(t, what, realFull(x.r.Round(time.Duration(d))), ourFull(x.o.Round(our.Duration(d))))
		same(t, what, []any{x.r.Before(y.r), x.r.After(y.r), x.r.Equal(y.r), x.r.Compare(y.r)},
			[]any{x.o.Before(y.o), x.o.After(y.o), x.o.Equal(y.o), x.o.Compare(y.o)})
		a, b, c := r.Intn(1000)-500, r.Intn(100)-50, r.Intn(2000)-1000
		same(t, what, realFull(x.r.AddDate(a, b, c)), ourFull(x.o.AddDate(a, b, c)))
		same(t, what, realFull(x.r.UTC())+realFull(x.r.Local()), ourFull(x.o.UTC())+ourFull(x.o.Local()))
		n := int64(r.Uint64()) >> uint(r.Intn(64))
		same(t, what, realFull(time.UnixMilli(n))+realFull(time.UnixMicro(n))+realFull(time.Unix(n, d)),
			ourFull(our.UnixMilli(n))+ourFull(our.UnixMicro(n))+ourFull(our.Unix(n, d)))
	}
}

func TestDate(t *testing.T) {
	r := rand.New(rand.NewSource(3))
	n := func(k int) int { return r.Intn(k) - k/4 }
	for range rounds {
		p := places[r.Intn(len(places))]
		y, m, d, h, mi, s, ns := 1890+r.Intn(200), n(16), n(40), n(30), n(70), n(70), n(2e9)
		if r.Intn(5) == 0 {
			y, d, s = int(int32(r.Uint32())), n(1e9), n(1e12)
		}
		what := fmt.Sprint(p.name, y, m, d, h, mi, s, ns)
		same(t, what, realFull(time.Date(y, time.Month(m), d, h, mi, s, ns, p.real)), ourFull(our.Date(y, our.Month(m), d, h, mi, s, ns, p.our)))
		// Around changes of clocks.
		x := time.Unix(r.Int63n(130*366*86400)-60*366*86400, 0).In(p.real)
		if _, e := x.ZoneBounds(); !e.IsZero() {
			e = e.Add(time.Duration(r.Intn(3*3600)-5400) * time.Second).UTC()
			_, off := e.In(p.real).Zone()
			e = e.Add(time.Duration(off) * time.Second)
			y, mm, d := e.Date()
			h, mi, s := e.Clock()
			same(t, what, realFull(time.Date(y, mm, d, h, mi, s, 0, p.real)), ourFull(our.Date(y, our.Month(mm), d, h, mi, s, 0, p.our)))
		}
	}
	for _, m := range []int{-1, 0, 1, 5, 12, 13, 1 << 40} {
		same(t, "month", time.Month(m), our.Month(m))
		same(t, "day", time.Weekday(m), our.Weekday(m))
	}
}

func TestDuration(t *testing.T) {
	r := rand.New(rand.NewSource(4))
	for range rounds {
		d, m := duration(r), duration(r)
		a, b := time.Duration(d), our.Duration(d)
		same(t, fmt.Sprint(d, m), []any{a.String(), a.Round(time.Duration(m)).String(), a.Truncate(time.Duration(m)).String(), a.Abs().String(), a.Hours(), a.Minutes(), a.Seconds(), a.Milliseconds(), a.Microseconds(), a.Nanoseconds()},
			[]any{b.String(), b.Round(our.Duration(m)).String(), b.Truncate(our.Duration(m)).String(), b.Abs().String(), b.Hours(), b.Minutes(), b.Seconds(), b.Milliseconds(), b.Microseconds(), b.Nanoseconds()})
		same(t, "extremes", time.Duration(-1<<63).String()+time.Duration(1<<63-1).String()+time.Duration(0).String(), our.Duration(-1<<63).String()+our.Duration(1<<63-1).String()+our.Duration(0).String())
		s := a.String()
		if r.Intn(2) == 0 {
			s = mutate(r, s, "0123456789.+-nuµμmsh \"\\\x00\xffé")
		}
		if r.Intn(4) == 0 {
			s = fmt.Sprintf("%d.%d%s", r.Uint64()>>uint(r.Intn(64)), r.Uint64(), []string{"h", "m", "s", "ms", "us", "ns", "µs", "μs"}[r.Intn(8)])
		}
		x, err := time.ParseDuration(s)
		y, err2 := our.ParseDuration(s)
		same(t, s, fmt.Sprint(int64(x), err), fmt.Sprint(int64(y), err2))
	}
}

// mutate changes s at a few places.
func mutate(r *rand.Rand, s, letters string) string {
	for range 1 + r.Intn(2) {
		i := r.Intn(len(s) + 1)
		j := r.Intn(len(letters))
		switch r.Intn(4) {
		case 0:
			s = s[:i] + letters[j:j+1] + s[i:]
		case 1:
			s = s[:i] + s[min(len(s), i+1):]
		case 2:
			s = s[:i] + letters[j:j+1] + s[min(len(s), i+1):]
		case 3:
			s = s[:i] + letters[j:min(len(letters), j+r.Intn(4))] + s[i:]
		}
	}
	return s
}
