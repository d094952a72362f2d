// Where zone files come from: directories of the system, and archives in ZIP
// format whose members are not compressed (PKWARE's APPNOTE.TXT, 4.3).

package time

import (
	"errors"
	"syscall"
)

// zoneDirectories is where systems have their zone files.
var zoneDirectories = [...]string{
	"/usr/share/zoneinfo",
	"/usr/share/lib/zoneinfo",
	"/usr/lib/locale/TZ",
	"/etc/zoneinfo",
}

const maxFile = 10 << 20 // no zone file is larger

// LoadLocation is the Location of a name of the IANA database, as
// "Europe/Berlin"; "" and "UTC" are UTC, "Local" is Local. It is looked for in
// the directory or archive that the variable ZONEINFO names, where systems have
// such files, and in $GOROOT/lib/time/zoneinfo.zip.
func LoadLocation(name string) (*Location, error) {
	switch name {
	case "", "UTC":
		return UTC, nil
	case "Local":
		return Local, nil
	}
	if !safeName(name) {
		return nil, errors.New("time: invalid location name")
	}
	if dir, _ := syscall.Getenv("ZONEINFO"); dir != "" {
		if loc, err := loadFrom(dir, name); err == nil {
			return loc, nil
		}
	}
	return loadFromSystem(name)
}

// safeName reports whether name stays in its directory.
func safeName(name string) bool {
	if name[0] == '/' || name[0] == '\\' {
		return false
	}
	for i := 0; i+1 < len(name); i++ {
		if name[i] == '.' && name[i+1] == '.' {
			return false
		}
	}
	return true
}

// loadFromSystem tries the system's directories and Go's own archive. A file
// that cannot be read counts more than files that do not exist.
func loadFromSystem(name string) (*Location, error) {
	var first error
	for i := range len(zoneDirectories) + 1 {
		dir := ""
		if i < len(zoneDirectories) {
			dir = zoneDirectories[i]
		} else if dir, _ = syscall.Getenv("GOROOT"); dir == "" {
			break
		} else {
			dir += "/lib/time/zoneinfo.zip"
		}
		loc, err := loadFrom(dir, name)
		if err == nil {
			return loc, nil
		}
		if first == nil && err != syscall.ENOENT {
			first = err
		}
	}
	if first == nil {
		first = errors.New("unknown time zone " + name)
	}
	return nil, first
}

// systemLocation is what Local stands for: by the variable TZ the name or the
// file it gives, else /etc/localtime; UTC if that cannot be read.
func systemLocation() *Location {
	tz, set := syscall.Getenv("TZ")
	if !set {
		tz = "/etc/localtime"
	} else if tz != "" && tz[0] == ':' {
		tz = tz[1:]
	}
	switch {
	case tz == "" || tz == "UTC":
	case tz[0] == '/':
		if loc, err := loadFrom("", tz); err == nil {
			if tz == "/etc/localtime" {
				loc.name = "Local"
			}
			return loc
		}
	default:
		if loc, err := loadFromSystem(tz); err == nil {
			return loc
		}
	}
	return &Location{name: "UTC"}
}

// loadFrom reads the zone name of a directory, or of an archive; if dir is "",
// name is the whole path.
func loadFrom(dir, name string) (*Location, error) {
	if len(dir) > 4 && dir[len(dir)-4:] == ".zip" {
		data, err := readMember(dir, name)
		if err != nil {
			return nil, err
		}
		return LoadLocationFromTZData(name, data)
	}
	path := name
	if dir != "" {
		path = dir + "/" + name
	}
	data, err := readFile(path)
	if err != nil {
		return nil, err
	}
	return LoadLocationFromTZData(name, data)
}

func openFile(path string) (int, error) {
	for {
		fd, err := syscall.Open(path, syscall.O_RDONLY|syscall.O_CLOEXEC, 0)
		if err != syscall.EINTR {
			return fd, err
		}
	}
}

// readSome fills buf as far as there is something to read.
func readSome(fd int, buf []byte) (n int, err error) {
	for n < len(buf) {
		m, err := syscall.Read(fd, buf[n:])
		if err == syscall.EINTR {
			continue
		}
		if err != nil || m == 0 {
			return n, err
		}
		n += m
	}
	return n, nil
}

func readFile(path string) ([]byte, error) {
	fd, err := openFile(path)
	if err != nil {
		return nil, err
	}
	defer syscall.Close(fd)
	data := make([]byte, 0, 4096)
	for {
		n, err := readSome(fd, data[len(data):cap(data)])
		data = data[:len(data)+n]
		if err != nil || len(data) < cap(data) {
			return data, err
		}
		if len(data) > maxFile {
			return nil, errors.New("time: file " + path + " is too large")
		}
		data = append(data, 0)[:len(data)]
	}
}

// readPart reads n bytes at an offset; a negative one counts from the end.
func readPart(fd int, offset int64, n int) ([]byte, error) {
	whence := 0
	if offset < 0 {
		whence = 2
	}
	if n > maxFile {
		return nil, syscall.EINVAL
	}
	if _, err := syscall.Seek(fd, offset, whence); err != nil {
		return nil, err
	}
	buf := make([]byte, n)
	m, err := readSome(fd, buf)
	if err == nil && m < n {
		err = errors.New("short read")
	}
	return buf, err
}

// little2 and little4 are the little-endian numbers p begins with.
func little2(p []byte) int { return int(p[0]) | int(p[1])<<8 }
func little4(p []byte) int { return little2(p) | little2(p[2:])<<16 }

// readMember is a member of an archive: by the record at the archive's end to
// its directory, from there to the member's header and contents.
func readMember(archive, name string) ([]byte, error) {
	fd, err := openFile(archive)
	if err != nil {
		return nil, err
	}
	defer syscall.Close(fd)
	bad := errors.New("corrupt zip file " + archive)
	end, err := readPart(fd, -22, 22)
	if err != nil || little4(end) != 0x06054b50 {
		return nil, bad
	}
	dir, err := readPart(fd, int64(little4(end[16:])), little4(end[12:]))
	if err != nil {
		return nil, bad
	}
	for len(dir) >= 46 && little4(dir) == 0x02014b50 {
		nameEnd := 46 + little2(dir[28:])
		next := nameEnd + little2(dir[30:]) + little2(dir[32:])
		if next > len(dir) {
			break
		}
		if string(dir[46:nameEnd]) == name {
			if little2(dir[10:]) != 0 {
				return nil, errors.New("unsupported compression for " + name + " in " + archive)
			}
			at := int64(little4(dir[42:]))
			head, err := readPart(fd, at, 30)
			if err != nil || little4(head) != 0x04034b50 {
				return nil, bad
			}
			at += int64(30 + little2(head[26:]) + little2(head[28:]))
			return readPart(fd, at, little4(dir[24:]))
		}
		dir = dir[next:]
	}
	return nil, syscall.ENOENT
}
