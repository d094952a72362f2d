// Times in JSON, as text and in binary form. Text is RFC 3339 to the nanosecond.
// The binary form is a version byte, the seconds since year 1 in 8 bytes, the
// nanoseconds in 4, the offset in minutes in 2 (-1 for UTC), all big-endian, and
// in version 2 the seconds of the offset in one more.

package time

import "errors"

const (
	minuteVersion = 1
	secondVersion = 2
)

// appendStrict appends t as RFC 3339 wants it; caller is for the error's text.
func (t *Time) appendStrict(b []byte, caller string) ([]byte, error) {
	var s shown
	t.show(&s)
	from := len(b)
	b = s.appendRFC3339(b, true)
	if b[from+4] != '-' { // not four digits
		return nil, errors.New("Time." + caller + ": year outside of range [0,9999]")
	}
	if n := len(b); b[n-1] != 'Z' && (b[n-6] != '-' && b[n-6] != '+' || string(b[n-5:n-3]) > "23") {
		return nil, errors.New("Time." + caller + ": timezone hour outside of range [0,23]")
	}
	return b, nil
}

// MarshalJSON is t in quotation marks.
func (t Time) MarshalJSON() ([]byte, error) {
	b := make([]byte, 1, len(RFC3339Nano)+2)
	b[0] = '"'
	b, err := t.appendStrict(b, "MarshalJSON")
	if err != nil {
		return nil, err
	}
	return append(b, '"'), nil
}

// UnmarshalJSON reads a time in quotation marks; null changes nothing.
func (t *Time) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		return nil
	}
	if len(data) < 2 || data[0] != '"' || data[len(data)-1] != '"' {
		return errors.New("Time.UnmarshalJSON: input is not a JSON string")
	}
	return t.UnmarshalText(data[1 : len(data)-1])
}

// AppendText appends t to b.
func (t Time) AppendText(b []byte) ([]byte, error) { return t.appendStrict(b, "AppendText") }

// MarshalText is t in RFC 3339.
func (t Time) MarshalText() ([]byte, error) {
	return t.appendStrict(make([]byte, 0, len(RFC3339Nano)), "MarshalText")
}

// UnmarshalText reads RFC 3339, as tolerant as Parse.
func (t *Time) UnmarshalText(data []byte) error {
	var err error
	*t, err = Parse(RFC3339, string(data))
	return err
}

// AppendBinary appends t's binary form to b.
func (t Time) AppendBinary(b []byte) ([]byte, error) {
	version := byte(minuteVersion)
	minutes, seconds := -1, 0
	if t.Location() != UTC {
		_, offset := t.Zone()
		minutes, seconds = offset/60, offset%60
		if seconds != 0 {
			version = secondVersion
		}
		if minutes < -32768 || minutes == -1 || minutes > 32767 {
			return b, errors.New("Time.MarshalBinary: unexpected zone offset")
		}
	}
	b = append(b, version)
	for shift := 56; shift >= 0; shift -= 8 {
		b = append(b, byte(t.sec()>>shift))
	}
	for shift := 24; shift >= 0; shift -= 8 {
		b = append(b, byte(t.nsec()>>shift))
	}
	b = append(b, byte(minutes>>8), byte(minutes))
	if version == secondVersion {
		b = append(b, byte(seconds))
	}
	return b, nil
}

// MarshalBinary is t's binary form.
func (t Time) MarshalBinary() ([]byte, error) {
	b, err := t.AppendBinary(make([]byte, 0, 16))
	if err != nil {
		return nil, err
	}
	return b, nil
}

// UnmarshalBinary reads the binary form.
func (t *Time) UnmarshalBinary(data []byte) error {
	if len(data) == 0 {
		return errors.New("Time.UnmarshalBinary: no data")
	}
	version := data[0]
	if version != minuteVersion && version != secondVersion {
		return errors.New("Time.UnmarshalBinary: unsupported version")
	}
	if len(data) != 14+int(version) {
		return errors.New("Time.UnmarshalBinary: invalid length")
	}
	sec := number(data[1:9])
	nsec := number(data[9:13])
	offset := int(number(data[13:15])) * 60
	if version == secondVersion {
		offset += int(data[15])
	}
	*t = Time{uint64(nsec), sec, nil}
	if offset == -60 {
		t.setLoc(UTC)
	} else if Local.offset(t.unix()) == offset {
		t.setLoc(Local)
	} else {
		t.setLoc(FixedZone("", offset))
	}
	return nil
}

// GobEncode is MarshalBinary for encoding/gob.
func (t Time) GobEncode() ([]byte, error) { return t.MarshalBinary() }

// GobDecode is UnmarshalBinary for encoding/gob.
func (t *Time) GobDecode(data []byte) error { return t.UnmarshalBinary(data) }
