// Package os is the operating system: files, directories, the environment, the
// process. Files are not buffered: every Write is a system call, so nothing is
// lost when the program ends, however it ends.
//
// This file: open files. deadline.go: waiting for them, and times; dir.go:
// directories; path.go: operations on names; proc.go: the process; error.go:
// errors.
package os

import (
	"errors"
	"io"
	"io/fs"
	"sync"
	"syscall"
	"unsafe"
)

// Flags of OpenFile: one of the first three, and any of the others.
const (
	O_RDONLY = syscall.O_RDONLY
	O_WRONLY = syscall.O_WRONLY
	O_RDWR   = syscall.O_RDWR
	O_APPEND = syscall.O_APPEND
	O_CREATE = syscall.O_CREAT
	O_EXCL   = syscall.O_EXCL
	O_SYNC   = syscall.O_SYNC
	O_TRUNC  = syscall.O_TRUNC
)

// The whence of Seek, as old programs name it.
const (
	SEEK_SET = 0
	SEEK_CUR = 1
	SEEK_END = 2
)

// A File is an open file. Its methods on a nil File return ErrInvalid.
type File struct {
	fd        int // -1 once closed
	name      string
	append    bool
	given     bool       // by its descriptor: of NewFile, or a standard file
	dir       *dirReader // of a directory that is being read
	deadlines *deadlines // nil: none have been set
	writing   sync.Mutex // held by a Write, which others must not cut in two
}

var (
	stdin  = File{fd: 0, name: "/dev/stdin", given: true}
	stdout = File{fd: 1, name: "/dev/stdout", given: true}
	stderr = File{fd: 2, name: "/dev/stderr", given: true}
)

// The standard files.
var (
	Stdin  = &stdin
	Stdout = &stdout
	Stderr = &stderr
)

// NewFile is an open descriptor as a File; nil if fd is negative.
func NewFile(fd uintptr, name string) *File {
	if int(fd) < 0 {
		return nil
	}
	return &File{fd: int(fd), name: name, given: true}
}

// check is why f cannot be used for op: it is nil, or closed.
func (f *File) check(op string) error {
	if f == nil {
		return ErrInvalid
	}
	if f.fd < 0 {
		return &PathError{Op: op, Path: f.name, Err: ErrClosed}
	}
	return nil
}

// wrap is err with the operation and the file's name; nil and io.EOF as they are.
func (f *File) wrap(op string, err error) error {
	if err == nil || err == io.EOF {
		return err
	}
	return &PathError{Op: op, Path: f.name, Err: err}
}

// permBits is mode as the kernel counts it.
func permBits(mode FileMode) uint32 {
	bits := uint32(mode.Perm())
	if mode&ModeSetuid != 0 {
		bits |= syscall.S_ISUID
	}
	if mode&ModeSetgid != 0 {
		bits |= syscall.S_ISGID
	}
	if mode&ModeSticky != 0 {
		bits |= syscall.S_ISVTX
	}
	return bits
}

// Open opens a file for reading.
func Open(name string) (*File, error) { return OpenFile(name, O_RDONLY, 0) }

// Create makes or empties a file and opens it for reading and writing.
func Create(name string) (*File, error) {
	return OpenFile(name, O_RDWR|O_CREATE|O_TRUNC, 0666)
}

// OpenFile opens a file as flag says; perm is the mode of one that is made.
func OpenFile(name string, flag int, perm FileMode) (*File, error) {
	for {
		fd, err := syscall.Open(name, flag|syscall.O_CLOEXEC, permBits(perm))
		if err == nil {
			return &File{fd: fd, name: name, append: flag&O_APPEND != 0}, nil
		}
		if err != syscall.EINTR {
			return nil, &PathError{Op: "open", Path: name, Err: err}
		}
	}
}

// Name is the name the file was opened by.
func (f *File) Name() string { return f.name }

// Fd is the file's descriptor; all ones once closed or if f is nil.
func (f *File) Fd() uintptr {
	if f == nil || f.fd < 0 {
		return ^uintptr(0)
	}
	return uintptr(f.fd)
}

// Close closes the file; a second time it is an error.
func (f *File) Close() error {
	if f == nil {
		return ErrInvalid
	}
	if f.fd < 0 {
		return &PathError{Op: "close", Path: f.name, Err: ErrClosed}
	}
	fd := f.fd
	f.fd = -1 // before who waits for the file is woken by Close
	f.dir = nil
	f.deadlines.stop()
	err := syscall.Close(fd)
	if err != nil {
		return &PathError{Op: "close", Path: f.name, Err: err}
	}
	return nil
}

// maxRW bounds what one system call is asked to move.
const maxRW = 1 << 30

// Read reads up to len(b) bytes; io.EOF at the end.
func (f *File) Read(b []byte) (n int, err error) {
	if err := f.check("read"); err != nil {
		return 0, err
	}
	if len(b) > maxRW {
		b = b[:maxRW]
	}
	n, err = f.readOnce(b)
	if err != nil {
		return 0, f.wrap("read", err)
	}
	if n == 0 && len(b) > 0 {
		return 0, io.EOF
	}
	return n, nil
}

var errNegativeOffset = errors.New("negative offset")

// ReadAt fills b from offset off on; io.EOF if the file ends before.
func (f *File) ReadAt(b []byte, off int64) (n int, err error) {
	if err := f.check("read"); err != nil {
		return 0, err
	}
	if off < 0 {
		return 0, &PathError{Op: "readat", Path: f.name, Err: errNegativeOffset}
	}
	for n < len(b) {
		m, err := syscall.Pread(f.fd, b[n:min(len(b), n+maxRW)], off+int64(n))
		if err == syscall.EINTR {
			continue
		}
		if err != nil {
			return n, f.wrap("read", err)
		}
		if m == 0 {
			return n, io.EOF
		}
		n += m
	}
	return n, nil
}

// Write writes all of b, or returns an error.
func (f *File) Write(b []byte) (n int, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	f.writing.Lock()
	n, err = f.writeAll(b)
	f.writing.Unlock()
	return n, f.wrap("write", err)
}

func (f *File) writeAll(b []byte) (n int, err error) {
	for {
		m, err := f.writeOnce(b[n:min(len(b), n+maxRW)])
		if err != nil {
			return n, err
		}
		n += m
		if n == len(b) {
			return n, nil
		}
		if m == 0 {
			return n, io.ErrUnexpectedEOF
		}
	}
}

// WriteString is Write of a string.
func (f *File) WriteString(s string) (n int, err error) {
	return f.Write(unsafe.Slice(unsafe.StringData(s), len(s)))
}

var errWriteAtInAppendMode = errors.New("os: invalid use of WriteAt on file opened with O_APPEND")

// WriteAt writes b at offset off; not on a file opened with O_APPEND.
func (f *File) WriteAt(b []byte, off int64) (n int, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	if f.append {
		return 0, errWriteAtInAppendMode
	}
	if off < 0 {
		return 0, &PathError{Op: "writeat", Path: f.name, Err: errNegativeOffset}
	}
	for n < len(b) {
		m, err := syscall.Pwrite(f.fd, b[n:min(len(b), n+maxRW)], off+int64(n))
		if err == syscall.EINTR {
			continue
		}
		if err != nil {
			return n, f.wrap("write", err)
		}
		n += m
	}
	return n, nil
}

// onlyWriter hides File's ReadFrom from io.Copy; onlyReader its WriteTo.
type onlyWriter struct{ f *File }

func (w onlyWriter) Write(b []byte) (int, error) { return w.f.Write(b) }

type onlyReader struct{ f *File }

func (r onlyReader) Read(b []byte) (int, error) { return r.f.Read(b) }

// ReadFrom writes all of r.
func (f *File) ReadFrom(r io.Reader) (n int64, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	return io.Copy(onlyWriter{f}, r)
}

// WriteTo writes all of f to w.
func (f *File) WriteTo(w io.Writer) (n int64, err error) {
	if err := f.check("read"); err != nil {
		return 0, err
	}
	return io.Copy(w, onlyReader{f})
}

// Seek sets the offset of the next Read or Write.
func (f *File) Seek(offset int64, whence int) (ret int64, err error) {
	if err := f.check("seek"); err != nil {
		return 0, err
	}
	ret, err = syscall.Seek(f.fd, offset, whence)
	if err != nil {
		return 0, f.wrap("seek", err)
	}
	f.dir = nil
	return ret, nil
}

// Sync writes what the system still holds of the file to its disk.
func (f *File) Sync() error {
	if err := f.check("sync"); err != nil {
		return err
	}
	return f.wrap("sync", syscall.Fsync(f.fd))
}

// Truncate sets the file's size; the offset stays.
func (f *File) Truncate(size int64) error {
	if err := f.check("truncate"); err != nil {
		return err
	}
	return f.wrap("truncate", syscall.Ftruncate(f.fd, size))
}

// Chmod sets the file's mode.
func (f *File) Chmod(mode FileMode) error {
	if err := f.check("chmod"); err != nil {
		return err
	}
	return f.wrap("chmod", syscall.Fchmod(f.fd, permBits(mode)))
}

// Chdir makes the directory f the current one.
func (f *File) Chdir() error {
	if err := f.check("chdir"); err != nil {
		return err
	}
	return f.wrap("chdir", syscall.Fchdir(f.fd))
}

// Stat tells about the file.
func (f *File) Stat() (FileInfo, error) {
	if err := f.check("stat"); err != nil {
		return nil, err
	}
	info := &fileStat{name: basename(f.name)}
	if err := syscall.Fstat(f.fd, &info.sys); err != nil {
		return nil, f.wrap("stat", err)
	}
	info.setMode()
	return info, nil
}

// Types and bits of files, from io/fs.
type (
	FileInfo = fs.FileInfo
	FileMode = fs.FileMode
	DirEntry = fs.DirEntry
)

const (
	ModeDir        = fs.ModeDir
	ModeAppend     = fs.ModeAppend
	ModeExclusive  = fs.ModeExclusive
	ModeTemporary  = fs.ModeTemporary
	ModeSymlink    = fs.ModeSymlink
	ModeDevice     = fs.ModeDevice
	ModeNamedPipe  = fs.ModeNamedPipe
	ModeSocket     = fs.ModeSocket
	ModeSetuid     = fs.ModeSetuid
	ModeSetgid     = fs.ModeSetgid
	ModeCharDevice = fs.ModeCharDevice
	ModeSticky     = fs.ModeSticky
	ModeIrregular  = fs.ModeIrregular
	ModeType       = fs.ModeType
	ModePerm       = fs.ModePerm
)

// fileStat is the FileInfo of this package.
type fileStat struct {
	name string
	mode FileMode
	sys  syscall.Stat_t
}

func (s *fileStat) Name() string   { return s.name }
func (s *fileStat) Size() int64    { return s.sys.Size }
func (s *fileStat) Mode() FileMode { return s.mode }
func (s *fileStat) IsDir() bool    { return s.mode.IsDir() }
func (s *fileStat) Sys() any       { return &s.sys }

// typeBits is the kernel's type of a file as a FileMode.
func typeBits(mode uint32) FileMode {
	switch mode & syscall.S_IFMT {
	case syscall.S_IFDIR:
		return ModeDir
	case syscall.S_IFLNK:
		return ModeSymlink
	case syscall.S_IFIFO:
		return ModeNamedPipe
	case syscall.S_IFSOCK:
		return ModeSocket
	case syscall.S_IFBLK:
		return ModeDevice
	case syscall.S_IFCHR:
		return ModeDevice | ModeCharDevice
	}
	return 0
}

func (s *fileStat) setMode() {
	m := s.sys.Mode
	s.mode = FileMode(m)&ModePerm | typeBits(m)
	if m&syscall.S_ISUID != 0 {
		s.mode |= ModeSetuid
	}
	if m&syscall.S_ISGID != 0 {
		s.mode |= ModeSetgid
	}
	if m&syscall.S_ISVTX != 0 {
		s.mode |= ModeSticky
	}
}

// SameFile reports whether two results of Stat are of the same file.
func SameFile(fi1, fi2 FileInfo) bool {
	a, ok1 := fi1.(*fileStat)
	b, ok2 := fi2.(*fileStat)
	return ok1 && ok2 && a.sys.Dev == b.sys.Dev && a.sys.Ino == b.sys.Ino
}

// Pipe is two connected files: what is written to w is read from r.
func Pipe() (r *File, w *File, err error) {
	var p [2]int
	if err := syscall.Pipe2(p[:], syscall.O_CLOEXEC); err != nil {
		return nil, nil, NewSyscallError("pipe2", err)
	}
	return &File{fd: p[0], name: "|0"}, &File{fd: p[1], name: "|1"}, nil
}

// ReadFile is the contents of a file.
func ReadFile(name string) ([]byte, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	size := 512
	var st syscall.Stat_t
	if syscall.Fstat(f.fd, &st) == nil && st.Size > int64(size) {
		size = int(st.Size) + 1 // one byte more, to see the end in the first round
	}
	data := make([]byte, 0, size)
	for {
		n, err := f.Read(data[len(data):cap(data)])
		data = data[:len(data)+n]
		if err == io.EOF {
			return data, nil
		}
		if err != nil {
			return data, err
		}
		if len(data) == cap(data) {
			data = append(data, 0)[:len(data)]
		}
	}
}

// WriteFile makes data the contents of a file, with mode perm if it is new.
func WriteFile(name string, data []byte, perm FileMode) error {
	f, err := OpenFile(name, O_WRONLY|O_CREATE|O_TRUNC, perm)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if cerr := f.Close(); cerr != nil && err == nil {
		err = cerr
	}
	return err
}
