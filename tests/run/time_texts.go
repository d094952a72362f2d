// run
// Instants, zones, layouts and texts by the thousand, as sums of what they print: calendar arithmetic, formatting,
// parsing, encodings, durations. The zones are made here, so that no file of the system matters.
package main

import (
	"fmt"
	"strings"
	"time"
)

// sum is FNV-1a of all that is printed into it.
type sum struct {
	hash uint64
	n    int
}

func (s *sum) add(args ...any) {
	for _, c := range []byte(fmt.Sprintln(args...)) {
		s.hash = (s.hash ^ uint64(c)) * 1099511628211
	}
	s.n++
}

func (s *sum) show(what string) { fmt.Printf("%-12s %6d %016x\n", what, s.n, s.hash) }

var state uint64 = 1

func random() uint64 {
	state ^= state << 13
	state ^= state >> 7
	state ^= state << 17
	return state * 0x2545F4914F6CDD1D
}

func below(n int) int { return int(random() % uint64(n)) }

// zoneFile makes a TZif file of one change and a rule.
func zoneFile(rule string) []byte {
	be := func(n int64, size int) string {
		s := ""
		for size--; size >= 0; size-- {
			s += string([]byte{byte(n >> (8 * size))})
		}
		return s
	}
	header := func(counts ...int64) string {
		s := "TZif2" + strings.Repeat("\x00", 15)
		for _, n := range counts {
			s += be(n, 4)
		}
		return s
	}
	s := header(0, 0, 0, 0, 1, 4) + be(0, 4) + "\x00\x00UTC\x00"
	s += header(0, 0, 0, 2, 3, 12)
	s += be(-2000000000, 8) + be(100000000, 8) + "\x01\x02"
	s += be(3208, 4) + "\x00\x00" + be(7200, 4) + "\x01\x04" + be(3600, 4) + "\x00\x08"
	s += "LMT\x00CES\x00CET\x00\n" + rule + "\n"
	return []byte(s)
}

var zones []*time.Location

func instant() time.Time {
	sec := int64(random()) >> (16 + below(40))
	if below(3) == 0 {
		sec = int64(random() % (1 << 32))
	}
	return time.Unix(sec, int64(below(1e9))).In(zones[below(len(zones))])
}

var layouts = []string{time.Layout, time.ANSIC, time.UnixDate, time.RubyDate, time.RFC822, time.RFC822Z, time.RFC850, time.RFC1123,
	time.RFC1123Z, time.RFC3339, time.RFC3339Nano, time.Kitchen, time.Stamp, time.StampMilli, time.StampMicro, time.StampNano,
	time.DateTime, time.DateOnly, time.TimeOnly, "2006 __2 002 _2 _2006 3:4:5pm,000 Janet Z070000 -07:00:00 .99 x.001", "6 January Monday 06 Z0700 Z07"}

func instants() {
	var s sum
	for range 5000 {
		t, u := instant(), instant()
		d := time.Duration(random()) >> below(64)
		y, w := t.ISOWeek()
		start, end := t.ZoneBounds()
		s.add(t, t.Weekday(), t.YearDay(), y, w, t.UnixNano(), t.IsDST(), start, end)
		s.add(t.Add(d), t.Sub(u), t.Truncate(d), t.Round(d), t.Before(u), t.Compare(u), t.AddDate(below(9), below(30), below(90)))
		s.add(time.Date(1970+below(99), time.Month(below(20)-4), below(99)-9, below(50)-9, below(99), below(99), int(d), zones[below(len(zones))]))
		s.add(d, d.Round(time.Second), d.Truncate(time.Minute), d.Abs(), d.Hours(), d.Milliseconds())
	}
	s.show("instants")
}

func texts() {
	var s sum
	good := 0
	for range 5000 {
		t := instant()
		layout := layouts[below(len(layouts))]
		text := t.Format(layout)
		s.add(text, t.GoString())
		if below(2) == 0 {
			i := below(len(text))
			text = text[:i] + "0123456789+-:.,ZTAPM \""[below(22):][:1] + text[i+below(2):]
		}
		u, err := time.Parse(layout, text)
		s.add(text, u, err)
		v, err := time.ParseInLocation(layout, text, zones[0])
		s.add(v, err)
		if err == nil {
			good++
		}
		text = t.Sub(u).String()
		d, err := time.ParseDuration(text[:below(len(text)+1)])
		s.add(d, err)
	}
	s.show("texts")
	fmt.Println(good, "parsed")
}

func encodings() {
	var s sum
	for range 2000 {
		t := instant()
		j, err := t.MarshalJSON()
		s.add(string(j), err)
		var u time.Time
		s.add(u.UnmarshalJSON(j), u)
		b, err := t.MarshalBinary()
		s.add(b, err)
		s.add(u.UnmarshalBinary(b), u, u.Equal(t))
	}
	s.show("encodings")
}

func main() {
	for _, rule := range []string{"CET-1CEST,M3.5.0,M10.5.0/3", "<+11>-11<+12>-12:30,J60/26,300/-1:30", "EST5", "<-03>3<-02>,M3.5.0/-2,M10.5.0/-1", "bad"} {
		loc, err := time.LoadLocationFromTZData(rule[:3], zoneFile(rule))
		if err != nil {
			fmt.Println(err)
			return
		}
		zones = append(zones, loc)
	}
	time.Local = zones[0]
	zones = append(zones, time.UTC, time.FixedZone("", -5400), time.FixedZone("XYZT", 17))
	instants()
	texts()
	encodings()
	for _, layout := range layouts {
		fmt.Println(time.Unix(1e9, 987654321).In(zones[0]).Format(layout))
	}
	_, err := time.Parse(time.RFC3339, "2024-02-30T00:00:00Z")
	fmt.Println(err)
	_, err = time.Parse(time.DateTime, "2024-02-03 25:00:00")
	fmt.Println(err)
	_, err = time.LoadLocation("../x")
	fmt.Println(err)
	_, err = time.LoadLocationFromTZData("x", []byte("TZif"))
	fmt.Println(err)
	now := time.Now()
	fmt.Println(now.Round(0) == now, now.Round(0).Equal(now), time.Since(now) >= 0, strings.Contains(now.String(), " m=+"), now.Location())
	fmt.Println(time.FixedZone("", 3600) == time.FixedZone("", 3600), time.Month(13), time.Weekday(-1))
}
