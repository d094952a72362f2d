// Zone files in the format TZif: RFC 8536.

package time

import "errors"

// A tzReader takes bytes from the front of data; short once there were too few.
type tzReader struct {
	data  []byte
	short bool
}

func (r *tzReader) take(n int) []byte {
	if n > len(r.data) {
		r.short = true
		return nil
	}
	p := r.data[:n]
	r.data = r.data[n:]
	return p
}

// number is p as a signed big-endian number of 4 or 8 bytes.
func number(p []byte) int64 {
	n := int64(int8(p[0]))
	for _, b := range p[1:] {
		n = n<<8 | int64(b)
	}
	return n
}

// tzHeader is the counts of a TZif header, in the order of the file.
type tzHeader struct {
	isUT, isStandard, leaps, times, types, chars int
	timeSize                                     int // bytes of an instant
}

// header takes a header off the data; its version, -1 if it is none.
func (r *tzReader) header(h *tzHeader) (version int) {
	p := r.take(44)
	if r.short {
		return -1
	}
	for i, to := range [...]*int{&h.isUT, &h.isStandard, &h.leaps, &h.times, &h.types, &h.chars} {
		*to = int(uint32(number(p[20+4*i : 24+4*i])))
	}
	switch {
	case string(p[:4]) != "TZif":
		return -1
	case p[4] == 0:
		return 1
	case p[4] == '2' || p[4] == '3':
		return int(p[4] - '0')
	}
	return -1
}

// LoadLocationFromTZData makes a Location of the contents of a zone file.
func LoadLocationFromTZData(name string, data []byte) (*Location, error) {
	loc := &Location{name: name}
	if !loc.parse(data) {
		return nil, errors.New("malformed time zone information")
	}
	var now Time
	fillNow(&now)
	loc.recent = loc.find(now.unix())
	return loc, nil
}

// parse fills l; false if data are not a zone file.
func (l *Location) parse(data []byte) bool {
	r := tzReader{data: data}
	h := tzHeader{timeSize: 4}
	version := r.header(&h)
	if version < 0 {
		return false
	}
	if version > 1 { // the same again with instants of 8 bytes, and the rule
		r.take(h.times*5 + h.types*6 + h.chars + h.leaps*8 + h.isStandard + h.isUT)
		h.timeSize = 8
		r.header(&h) // only the counts matter
	}
	times := r.take(h.times * h.timeSize)
	zoneOf := r.take(h.times)
	types := r.take(h.types * 6)
	chars := string(r.take(h.chars))
	r.take(h.leaps*(h.timeSize+4) + h.isStandard + h.isUT)
	if r.short || h.types == 0 {
		return false
	}
	if n := len(r.data); n > 2 && r.data[0] == '\n' && r.data[n-1] == '\n' {
		l.rule = string(r.data[1 : n-1])
	}
	return l.setZones(types, chars) && l.setChanges(times, zoneOf, h.timeSize)
}

// setZones reads the types: offset, daylight saving, where the name begins in chars.
func (l *Location) setZones(types []byte, chars string) bool {
	l.zones = make([]zone, len(types)/6)
	for i := range l.zones {
		p := types[6*i : 6*i+6]
		at := int(p[5])
		if at >= len(chars) {
			return false
		}
		end := at
		for end < len(chars) && chars[end] != 0 {
			end++
		}
		l.zones[i] = zone{chars[at:end], int(number(p[:4])), p[4] != 0}
	}
	return true
}

func (l *Location) setChanges(times, zoneOf []byte, size int) bool {
	if len(zoneOf) == 0 {
		l.changes = []change{{at: minInt64}} // always zone 0
		return true
	}
	l.changes = make([]change, len(zoneOf))
	for i, z := range zoneOf {
		if int(z) >= len(l.zones) {
			return false
		}
		l.changes[i] = change{number(times[size*i : size*(i+1)]), z}
	}
	return true
}
