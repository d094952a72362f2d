// Package fs is what files have in common whatever holds them: their modes,
// what is known about them, errors, and file systems as an interface.
package fs

import (
	"internal/oserror"
	"time"
	"unicode/utf8"
)

// The portable errors; errors.Is finds them in what os returns.
var (
	ErrInvalid    = oserror.ErrInvalid
	ErrPermission = oserror.ErrPermission
	ErrExist      = oserror.ErrExist
	ErrNotExist   = oserror.ErrNotExist
	ErrClosed     = oserror.ErrClosed
)

// PathError says which operation failed on which file.
type PathError struct {
	Op   string
	Path string
	Err  error
}

func (e *PathError) Error() string { return e.Op + " " + e.Path + ": " + e.Err.Error() }

// Unwrap is the reason.
func (e *PathError) Unwrap() error { return e.Err }

// Timeout reports whether time ran out.
func (e *PathError) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

// A FileMode is a file's type, permissions and special bits, the same on
// every system.
type FileMode uint32

// The bits; the low nine are the permissions rwxrwxrwx.
const (
	ModeDir        FileMode = 1 << (31 - iota) // d
	ModeAppend                                 // a
	ModeExclusive                              // l
	ModeTemporary                              // T
	ModeSymlink                                // L
	ModeDevice                                 // D
	ModeNamedPipe                              // p
	ModeSocket                                 // S
	ModeSetuid                                 // u
	ModeSetgid                                 // g
	ModeCharDevice                             // c
	ModeSticky                                 // t
	ModeIrregular                              // ?

	ModeType = ModeDir | ModeSymlink | ModeNamedPipe | ModeSocket | ModeDevice | ModeCharDevice | ModeIrregular

	ModePerm FileMode = 0o777
)

// String is the mode as ls shows it, with Go's letters in front.
func (m FileMode) String() string {
	const letters = "dalTLDpSugct?"
	const rwx = "rwxrwxrwx"
	var buf [32]byte
	n := 0
	for i := range len(letters) {
		if m>>(31-uint(i))&1 != 0 {
			buf[n] = letters[i]
			n++
		}
	}
	if n == 0 {
		buf[n] = '-'
		n++
	}
	for i := range len(rwx) {
		buf[n] = '-'
		if m>>(8-uint(i))&1 != 0 {
			buf[n] = rwx[i]
		}
		n++
	}
	return string(buf[:n])
}

// IsDir reports whether m is that of a directory.
func (m FileMode) IsDir() bool { return m&ModeDir != 0 }

// IsRegular reports whether m has no type bits.
func (m FileMode) IsRegular() bool { return m&ModeType == 0 }

// Perm is the permission bits.
func (m FileMode) Perm() FileMode { return m & ModePerm }

// Type is the type bits.
func (m FileMode) Type() FileMode { return m & ModeType }

// FileInfo is what is known about a file.
type FileInfo interface {
	Name() string // without directories
	Size() int64
	Mode() FileMode
	ModTime() time.Time
	IsDir() bool
	Sys() any // the system's own description, or nil
}

// DirEntry is an entry of a directory.
type DirEntry interface {
	Name() string
	IsDir() bool
	Type() FileMode
	Info() (FileInfo, error)
}

// File is an open file.
type File interface {
	Stat() (FileInfo, error)
	Read([]byte) (int, error)
	Close() error
}

// ReadDirFile is an open directory.
type ReadDirFile interface {
	File
	ReadDir(n int) ([]DirEntry, error)
}

// FS is a tree of files.
type FS interface {
	Open(name string) (File, error)
}

// ReadDirFS is an FS that reads directories itself.
type ReadDirFS interface {
	FS
	ReadDir(name string) ([]DirEntry, error)
}

// ReadFileFS is an FS that reads files itself.
type ReadFileFS interface {
	FS
	ReadFile(name string) ([]byte, error)
}

// StatFS is an FS that tells about files itself.
type StatFS interface {
	FS
	Stat(name string) (FileInfo, error)
}

// ValidPath reports whether name may be given to Open: elements separated by
// single slashes, none of them empty, "." or "..", except "." alone.
func ValidPath(name string) bool {
	if !utf8.ValidString(name) {
		return false
	}
	if name == "." {
		return true
	}
	for {
		i := 0
		for i < len(name) && name[i] != '/' {
			i++
		}
		if elem := name[:i]; elem == "" || elem == "." || elem == ".." {
			return false
		}
		if i == len(name) {
			return true
		}
		name = name[i+1:]
	}
}

type infoEntry struct {
	info FileInfo
}

func (d infoEntry) Name() string            { return d.info.Name() }
func (d infoEntry) IsDir() bool             { return d.info.IsDir() }
func (d infoEntry) Type() FileMode          { return d.info.Mode().Type() }
func (d infoEntry) Info() (FileInfo, error) { return d.info, nil }
func (d infoEntry) String() string          { return FormatDirEntry(d) }

// FileInfoToDirEntry makes a DirEntry of info; nil of nil.
func FileInfoToDirEntry(info FileInfo) DirEntry {
	if info == nil {
		return nil
	}
	return infoEntry{info}
}

// FormatDirEntry is "d name/" or "- name".
func FormatDirEntry(dir DirEntry) string {
	mode := dir.Type().String()
	s := mode[:len(mode)-9] + " " + dir.Name()
	if dir.IsDir() {
		s += "/"
	}
	return s
}

// FormatFileInfo is mode, size, time and name: "-rw-r--r-- 100 1970-01-01 12:00:00 name".
func FormatFileInfo(info FileInfo) string {
	buf := make([]byte, 0, 64)
	buf = append(buf, info.Mode().String()...)
	buf = append(buf, ' ')
	var digits [20]byte
	i := len(digits)
	size := uint64(info.Size())
	if info.Size() < 0 {
		buf = append(buf, '-')
		size = -size
	}
	for {
		i--
		digits[i] = '0' + byte(size%10)
		size /= 10
		if size == 0 {
			break
		}
	}
	buf = append(buf, digits[i:]...)
	buf = append(buf, ' ')
	buf = info.ModTime().AppendFormat(buf, time.DateTime)
	buf = append(buf, ' ')
	buf = append(buf, info.Name()...)
	if info.IsDir() {
		buf = append(buf, '/')
	}
	return string(buf)
}
