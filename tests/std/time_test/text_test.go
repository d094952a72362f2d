// Layouts, parsing, encodings, sources of zones.
package time_test

import (
	"errors"
	"fmt"
	"math/rand"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	our "stdtest/time"
)

var pieces = []string{"January", "Jan", "1", "01", "_2", "2", "02", "__2", "002", "_2006", "2006", "06", "15", "3", "03", "4", "04", "5", "05",
	"PM", "pm", "MST", "-07", "-0700", "-07:00", "-070000", "-07:00:00", "Z07", "Z0700", "Z07:00", "Z070000", "Z07:00:00", "Monday", "Mon",
	".0", ".00", ".000", ".000000", ".000000000", ".9", ".999", ".999999999", ",000", ",999999", ".0000000000", ".99999999999", "0",
	" ", "  ", "-", ":", "/", "T", "Z", ".", ",", "_", "__", "x", "Janet", "Monk", "Ja", "é", "at ", "GMT", "UTC", ".01", ".09", "6", "00", "7"}

var known = []string{time.Layout, time.ANSIC, time.UnixDate, time.RubyDate, time.RFC822, time.RFC822Z, time.RFC850, time.RFC1123, time.RFC1123Z,
	time.RFC3339, time.RFC3339Nano, time.Kitchen, time.Stamp, time.StampMilli, time.StampMicro, time.StampNano, time.DateTime, time.DateOnly, time.TimeOnly,
	"2006-01-02 15:04:05.999999999 -0700 MST", "2006-002 15:04:05", "2006 __2 3:4:5pm", "Jan _2 06 MST", "02 Jan 2006 -07:00:00 MST", "15:04:05,000", "2006-01-02T15:04:05.000Z0700"}

func layout(r *rand.Rand) string {
	if r.Intn(2) == 0 {
		return known[r.Intn(len(known))]
	}
	s := ""
	for range 1 + r.Intn(8) {
		s += pieces[r.Intn(len(pieces))]
		if r.Intn(2) == 0 {
			s += " :-/"[r.Intn(4):][:1]
		}
	}
	return s
}

func TestConstants(t *testing.T) {
	for i, s := range []string{our.Layout, our.ANSIC, our.UnixDate, our.RubyDate, our.RFC822, our.RFC822Z, our.RFC850, our.RFC1123, our.RFC1123Z,
		our.RFC3339, our.RFC3339Nano, our.Kitchen, our.Stamp, our.StampMilli, our.StampMicro, our.StampNano, our.DateTime, our.DateOnly, our.TimeOnly} {
		same(t, "layout", known[i], s)
	}
}

func TestFormat(t *testing.T) {
	r := rand.New(rand.NewSource(5))
	for range 10 * rounds {
		x := random(r)
		l := layout(r)
		same(t, l, x.r.Format(l), x.o.Format(l))
	}
	same(t, "append", string(time.Unix(5, 0).UTC().AppendFormat([]byte("x"), time.ANSIC)), string(our.Unix(5, 0).UTC().AppendFormat([]byte("x"), our.ANSIC)))
	for _, s := range []string{our.Now().String(), our.Now().Add(-1e18).String(), our.Now().Add(1e18).Format(time.ANSIC)} {
		t.Log(s)
	}
}

// errorText is an error with all its parts.
func errorText(err error) string {
	var a *time.ParseError
	var b *our.ParseError
	switch {
	case errors.As(err, &a):
		return fmt.Sprintf("%q %v", *a, err)
	case errors.As(err, &b):
		return fmt.Sprintf("%q %v", *b, err)
	}
	return fmt.Sprint(err)
}

func compareParse(t *testing.T, p place, l, v string) {
	t.Helper()
	a, err := time.Parse(l, v)
	b, err2 := our.Parse(l, v)
	same(t, fmt.Sprintf("Parse %q %q", l, v), realFull(a)+errorText(err), ourFull(b)+errorText(err2))
	a, err = time.ParseInLocation(l, v, p.real)
	b, err2 = our.ParseInLocation(l, v, p.our)
	same(t, fmt.Sprintf("Parse %q %q in %v", l, v, p.name), realFull(a)+errorText(err), ourFull(b)+errorText(err2))
}

func TestParse(t *testing.T) {
	r := rand.New(rand.NewSource(6))
	good := 0
	for range 10 * rounds {
		x := random(r)
		l := layout(r)
		v := x.r.Format(l)
		if r.Intn(3) > 0 {
			v = mutate(r, v, "0123456789.,+-:/Z TAMPamUTCGMTWITAChSTMeSTJanFebMondaY_\"\x00\xffé")
		}
		if r.Intn(10) == 0 {
			v = strings.ToUpper(v)
		}
		if _, err := time.Parse(l, v); err == nil {
			good++
		}
		compareParse(t, x.p, l, v)
	}
	t.Log(good, "of", 10*rounds, "parsed")
	zones := []string{"UTC", "GMT", "GMT+3", "GMT-11", "GMT+24", "GMT+", "CET", "CEST", "CESTX", "CESTT", "WITA", "WITAX", "WITAT", "ChST", "MeST", "+03", "-5", "+24", "+", "AB", "ABC", "ABCD", "ABCT", "ABCDE", "ABCDT", "ABCDEF", "ABCDTT", "UTC+1", "est", "EST", "EDT", "MSK", ""}
	for _, z := range zones {
		for _, p := range places {
			for _, d := range []string{"2010-01-15", "2010-07-15", "1940-07-01"} {
				compareParse(t, p, "2006-01-02 MST", d+" "+z)
				compareParse(t, p, "2006-01-02 MST -0700", d+" "+z+" +0200")
				compareParse(t, p, "2006-01-02 MST -07", d+" "+z+" -05")
				compareParse(t, p, "2006-01-02 -07:00:00", d+" -00:00:01")
				compareParse(t, p, "2006-01-02 -07:00:00", d+" -00:01:01")
			}
		}
	}
}

func TestEncodings(t *testing.T) {
	r := rand.New(rand.NewSource(7))
	for range 2 * rounds {
		x := random(r)
		a, err := x.r.MarshalJSON()
		b, err2 := x.o.MarshalJSON()
		same(t, "json", fmt.Sprint(string(a), err), fmt.Sprint(string(b), err2))
		a, err = x.r.MarshalText()
		b, err2 = x.o.MarshalText()
		same(t, "text", fmt.Sprint(string(a), err), fmt.Sprint(string(b), err2))
		a, err = x.r.AppendText([]byte("ab"))
		b, err2 = x.o.AppendText([]byte("ab"))
		same(t, "text", fmt.Sprint(a, err), fmt.Sprint(b, err2))
		a, err = x.r.MarshalBinary()
		b, err2 = x.o.MarshalBinary()
		same(t, "binary", fmt.Sprint(a, a == nil, err), fmt.Sprint(b, b == nil, err2))
		if len(a) > 0 && r.Intn(4) == 0 {
			a[r.Intn(len(a))] = byte(r.Uint32())
			a = a[:len(a)-r.Intn(2)]
		}
		var u time.Time
		var v our.Time
		err, err2 = u.UnmarshalBinary(a), v.UnmarshalBinary(a)
		if err != nil || u.Nanosecond() < 1e9 {
			same(t, fmt.Sprint(a), realFull(u)+fmt.Sprint(err), ourFull(v)+fmt.Sprint(err2))
		}
		u, v = time.Time{}, our.Time{}
		a, err = x.r.AppendBinary([]byte("ab"))
		b, err2 = x.o.AppendBinary([]byte("ab"))
		same(t, "binary", fmt.Sprint(a, err), fmt.Sprint(b, err2))

		s := x.r.Format([]string{time.RFC3339, time.RFC3339Nano}[r.Intn(2)])
		if r.Intn(2) == 0 {
			s = mutate(r, s, "0123456789.,+-:/ZT\" ")
		}
		if r.Intn(3) == 0 {
			s = "\"" + s + "\""
		}
		err, err2 = u.UnmarshalJSON([]byte(s)), v.UnmarshalJSON([]byte(s))
		same(t, s, realFull(u)+errorText(err), ourFull(v)+errorText(err2))
		err, err2 = u.UnmarshalText([]byte(s)), v.UnmarshalText([]byte(s))
		same(t, s, realFull(u)+errorText(err), ourFull(v)+errorText(err2))
		same(t, "null", fmt.Sprint(u.UnmarshalJSON([]byte("null")), u.UnmarshalJSON([]byte("\"")), u.UnmarshalBinary(nil)),
			fmt.Sprint(v.UnmarshalJSON([]byte("null")), v.UnmarshalJSON([]byte("\"")), v.UnmarshalBinary(nil)))
	}
}

// TestZones walks the changes of every zone there is, and beyond.
func TestZones(t *testing.T) {
	n := 0
	filepath.Walk("/usr/share/zoneinfo", func(path string, info os.FileInfo, err error) error {
		name := strings.TrimPrefix(path, "/usr/share/zoneinfo/")
		if err != nil || strings.HasPrefix(name, "right/") || strings.HasPrefix(name, "posix/") {
			return nil
		}
		a, err := time.LoadLocation(name)
		b, err2 := our.LoadLocation(name)
		if strings.HasSuffix(fmt.Sprint(err), "is a directory") || err2 != nil {
			same(t, name, err, err2)
		}
		if err != nil {
			return nil
		}
		n++
		x := time.Unix(-1<<40, 0).In(a)
		for range 400 {
			for _, d := range []int64{-1, 0, 1} {
				same(t, name, realFull(time.Unix(x.Unix()+d, 0).In(a)), ourFull(our.Unix(x.Unix()+d, 0).In(b)))
			}
			if _, x = x.ZoneBounds(); x.IsZero() {
				break
			}
		}
		return nil
	})
	t.Log(n, "zones")
}

// TestBroken gives damaged zone files to both.
func TestBroken(t *testing.T) {
	r := rand.New(rand.NewSource(8))
	for _, name := range []string{"Europe/Berlin", "Asia/Tokyo", "UTC", "America/Sao_Paulo"} {
		data, err := os.ReadFile("/usr/share/zoneinfo/" + name)
		if err != nil {
			t.Fatal(err)
		}
		for range 3000 {
			d := append([]byte(nil), data...)
			spoilt := false
			for range r.Intn(4) {
				if r.Intn(2) == 0 {
					spoilt = true
					d[r.Intn(len(d))] = byte(r.Uint32())
				} else {
					d[len(d)-1-r.Intn(40)] = ",.M/J123:<>AB;-+"[r.Intn(16)]
				}
			}
			if r.Intn(4) == 0 {
				d = d[:r.Intn(len(d)+1)]
			}
			a, err := time.LoadLocationFromTZData("x", d)
			b, err2 := our.LoadLocationFromTZData("x", d)
			same(t, fmt.Sprintf("%s %q", name, d), err, err2)
			if err != nil || spoilt { // changes may be in any order: no look-up is right
				continue
			}
			for range 20 {
				sec, _ := instant(r)
				same(t, fmt.Sprintf("%q", d[len(d)-40:]), realFull(time.Unix(sec, 0).In(a)), ourFull(our.Unix(sec, 0).In(b)))
				day := r.Intn(400)
				same(t, fmt.Sprintf("Date %d %q", day, d[len(d)-50:]), realFull(time.Date(2030, 1, day, 2, 30, 0, 0, a)), ourFull(our.Date(2030, 1, day, 2, 30, 0, 0, b)))
			}
		}
	}
}

// TestRules gives rules of all forms to both, at the end of a zone file.
func TestRules(t *testing.T) {
	r := rand.New(rand.NewSource(9))
	head, err := os.ReadFile("/usr/share/zoneinfo/Etc/GMT+5")
	if err != nil {
		t.Fatal(err)
	}
	head = head[:strings.LastIndex(strings.TrimSuffix(string(head), "\n"), "\n")+1]
	pick := func(s ...string) string { return s[r.Intn(len(s))] }
	yearly := func() string {
		s := pick("J1", "J59", "J60", "J365", "0", "58", "59", "364", "365", fmt.Sprintf("M%d.%d.%d", 1+r.Intn(12), 1+r.Intn(5), r.Intn(7)), fmt.Sprintf("M%d.%d.%d", r.Intn(14), r.Intn(7), r.Intn(8)), "J0", "366", "M1", "")
		return s + pick("", "", "/2", "/0", "/-1", "/26", "/1:30", "/1:2:3", "/167", "/168", "/169", "/", "/1:60", "/+3:00:07:1")
	}
	for range rounds {
		rule := pick("CET", "<+03>", "<-03>", "AB", "ABCDEFG", "<", "", "<>") + pick("-1", "3", "+5:30", "-12:45:10", "0", "", "25", "200") +
			pick("", "CEST", "<+04>", "AB", "CEST-2", "CEST3", "CEST+1:15") + pick("", ",", ";", ",", ",", ",") + yearly() + pick(",", ",", ",", ",", "") + yearly()
		if r.Intn(8) == 0 {
			rule = pick("EST5EDT", "EST5", "EST", "EST5,M1.1.1", "<-00>0", "EST5EDT4", "")
		}
		d := append(append([]byte(nil), head...), rule+"\n"...)
		a, err := time.LoadLocationFromTZData("x", d)
		b, err2 := our.LoadLocationFromTZData("x", d)
		same(t, rule, err, err2)
		for range 5 {
			sec := r.Int63n(1 << 40) // before 1970, where no file has rules, Go's are a day late
			x, y := time.Unix(sec, 0).In(a), our.Unix(sec, 0).In(b)
			s, e := x.ZoneBounds()
			s2, e2 := y.ZoneBounds()
			same(t, rule, realFull(x)+realFull(s)+realFull(e), ourFull(y)+ourFull(s2)+ourFull(e2))
		}
	}
}

// TestSystem compares Local and LoadLocation under values of TZ, ZONEINFO and
// GOROOT, which are looked at once: in processes of their own.
func TestSystem(t *testing.T) {
	if os.Getenv("TIME_CHILD") != "" {
		x, y := time.Unix(1e9, 0), our.Unix(1e9, 0)
		same(t, "local", x.String()+x.Location().String()+x.GoString()+time.Local.String(), y.String()+y.Location().String()+y.GoString()+our.Local.String())
		for _, name := range []string{"", "UTC", "Local", "Europe/Berlin", "Europe", "No/Where", "../x", "/etc", "\\x", "a..b", "Asia/Tokyo", "short"} {
			a, err := time.LoadLocation(name)
			b, err2 := our.LoadLocation(name)
			same(t, name, fmt.Sprint(a, err), fmt.Sprint(b, err2))
			if err == nil {
				same(t, name, x.In(a), y.In(b))
			}
		}
		return
	}
	dir := t.TempDir()
	os.WriteFile(dir+"/short", []byte("TZif"), 0o666)
	root, _ := exec.Command("go", "env", "GOROOT").Output()
	zip := strings.TrimSpace(string(root)) + "/lib/time/zoneinfo.zip"
	for _, tz := range []string{"-", "", "UTC", "Asia/Tokyo", ":Asia/Tokyo", "/usr/share/zoneinfo/Asia/Kolkata", ":/usr/share/zoneinfo/Asia/Kolkata", "/etc/localtime", "No/Where", "/no", ":", "EST5EDT", "CET-1CEST", "Local"} {
		for _, info := range []string{"", zip, dir, "/no", "/no.zip"} {
			cmd := exec.Command(os.Args[0], "-test.run=TestSystem")
			cmd.Env = append(os.Environ(), "TIME_CHILD=1", "ZONEINFO="+info, "GOROOT="+strings.TrimSpace(string(root)))
			if tz != "-" {
				cmd.Env = append(cmd.Env, "TZ="+tz)
			}
			if out, err := cmd.CombinedOutput(); err != nil {
				t.Errorf("TZ=%s ZONEINFO=%s: %s", tz, info, out)
			}
		}
	}
}
