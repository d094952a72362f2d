// Package syscall is the part of the kernel's interface that package os stands
// on: errors, descriptors, files, the environment. Go's names, so that what
// uses them directly works too.
package syscall

import (
	"errors"
	"internal/oserror"
	"unsafe"
)

// An Errno is an error number of the kernel; 0 is no error.
type Errno uintptr

// digits is n in decimal.
func digits(n uint) string {
	var buf [20]byte
	i := len(buf)
	for {
		i--
		buf[i] = '0' + byte(n%10)
		n /= 10
		if n == 0 {
			return string(buf[i:])
		}
	}
}

// Error is the text of e.
func (e Errno) Error() string {
	if e < Errno(len(errorTexts)) && errorTexts[e] != "" {
		return errorTexts[e]
	}
	return "errno " + digits(uint(e))
}

// Is tells errors.Is which of the portable errors e stands for.
func (e Errno) Is(target error) bool {
	switch target {
	case oserror.ErrPermission:
		return e == EACCES || e == EPERM
	case oserror.ErrExist:
		return e == EEXIST || e == ENOTEMPTY
	case oserror.ErrNotExist:
		return e == ENOENT
	case errors.ErrUnsupported:
		return e == ENOSYS || e == EOPNOTSUPP
	}
	return false
}

// Temporary reports whether trying again may help.
func (e Errno) Temporary() bool {
	return e == EINTR || e == EMFILE || e == ENFILE || e.Timeout()
}

// Timeout reports whether e says that time ran out.
func (e Errno) Timeout() bool { return e == EAGAIN || e == ETIMEDOUT }

// A Signal is a number of a signal.
type Signal int

// Signal marks it as an os.Signal.
func (s Signal) Signal() {}

// String is the signal's description.
func (s Signal) String() string {
	if 0 < s && int(s) < len(signalTexts) {
		return signalTexts[s]
	}
	if s < 0 {
		return "signal -" + digits(uint(-s))
	}
	return "signal " + digits(uint(s))
}

// Flags of Open.
const (
	O_RDONLY   = 0x0
	O_WRONLY   = 0x1
	O_RDWR     = 0x2
	O_CREAT    = 0x40
	O_EXCL     = 0x80
	O_TRUNC    = 0x200
	O_APPEND   = 0x400
	O_NONBLOCK = 0x800
	O_SYNC     = 0x101000
	O_CLOEXEC  = 0x80000
)

// Bits of Stat_t.Mode.
const (
	S_IFMT   = 0xF000
	S_IFSOCK = 0xC000
	S_IFLNK  = 0xA000
	S_IFREG  = 0x8000
	S_IFBLK  = 0x6000
	S_IFDIR  = 0x4000
	S_IFCHR  = 0x2000
	S_IFIFO  = 0x1000
	S_ISUID  = 0x800
	S_ISGID  = 0x400
	S_ISVTX  = 0x200
)

const (
	ImplementsGetwd = true
	PathMax         = 0x1000
)

// The standard descriptors.
var (
	Stdin  = 0
	Stdout = 1
	Stderr = 2
)

// Timespec is a time in seconds and nanoseconds.
type Timespec struct {
	Sec  int64
	Nsec int64
}

// Unix is ts as two numbers.
func (ts *Timespec) Unix() (sec int64, nsec int64) { return ts.Sec, ts.Nsec }

// Nano is ts in nanoseconds.
func (ts *Timespec) Nano() int64 { return ts.Sec*1e9 + ts.Nsec }

// Stat_t is what the kernel knows about a file.
type Stat_t struct {
	Dev     uint64
	Ino     uint64
	Nlink   uint64
	Mode    uint32
	Uid     uint32
	Gid     uint32
	Rdev    uint64
	Size    int64
	Blksize int64
	Blocks  int64
	Atim    Timespec
	Mtim    Timespec
	Ctim    Timespec
}

// fill takes over what stat wrote (ORDER stat).
func (st *Stat_t) fill(raw *[16]int64) {
	*st = Stat_t{
		Dev: uint64(raw[0]), Ino: uint64(raw[1]), Nlink: uint64(raw[2]), Mode: uint32(raw[3]),
		Uid: uint32(raw[4]), Gid: uint32(raw[5]), Rdev: uint64(raw[6]), Size: raw[7],
		Blksize: raw[8], Blocks: raw[9], Atim: Timespec{raw[10], raw[11]},
		Mtim: Timespec{raw[12], raw[13]}, Ctim: Timespec{raw[14], raw[15]},
	}
}

// result splits a native's result into a number and an error.
func result(r int) (int, error) {
	if r < 0 {
		return -1, Errno(-r)
	}
	return r, nil
}

// failure is a native's result as an error.
func failure(r int) error {
	if r < 0 {
		return Errno(-r)
	}
	return nil
}

// BytePtrFromString is s with a zero byte after it; EINVAL if there is one in s.
func BytePtrFromString(s string) (*byte, error) {
	b, err := ByteSliceFromString(s)
	if err != nil {
		return nil, err
	}
	return &b[0], nil
}

// ByteSliceFromString is BytePtrFromString as a slice.
func ByteSliceFromString(s string) ([]byte, error) {
	b := make([]byte, len(s)+1)
	for i := copy(b, s) - 1; i >= 0; i-- {
		if b[i] == 0 {
			return nil, EINVAL
		}
	}
	return b, nil
}

// Open opens path.
func Open(path string, mode int, perm uint32) (fd int, err error) {
	p, err := BytePtrFromString(path)
	if err != nil {
		return -1, err
	}
	return result(open(p, mode, int(perm)))
}

// Read reads into p.
func Read(fd int, p []byte) (n int, err error) {
	return result(read(fd, unsafe.Pointer(unsafe.SliceData(p)), len(p)))
}

// Write writes p.
func Write(fd int, p []byte) (n int, err error) {
	return result(write(fd, unsafe.Pointer(unsafe.SliceData(p)), len(p)))
}

// Pread reads into p at offset.
func Pread(fd int, p []byte, offset int64) (n int, err error) {
	return result(pread(fd, unsafe.Pointer(unsafe.SliceData(p)), len(p), offset))
}

// Pwrite writes p at offset.
func Pwrite(fd int, p []byte, offset int64) (n int, err error) {
	return result(pwrite(fd, unsafe.Pointer(unsafe.SliceData(p)), len(p), offset))
}

// Close closes fd.
func Close(fd int) error { return failure(closeFD(fd)) }

// Seek sets fd's offset.
func Seek(fd int, offset int64, whence int) (off int64, err error) {
	n, err := result(lseek(fd, offset, whence))
	return int64(n), err
}

// Ftruncate sets the size of the file.
func Ftruncate(fd int, length int64) error { return failure(ftruncate(fd, length)) }

// Fsync writes the file to its disk.
func Fsync(fd int) error { return failure(fsync(fd)) }

// Fchmod sets the file's mode.
func Fchmod(fd int, mode uint32) error { return failure(fchmod(fd, int(mode))) }

// Fchdir makes the open directory the current one.
func Fchdir(fd int) error { return failure(fchdir(fd)) }

// Getdents reads directory entries in the kernel's form.
func Getdents(fd int, buf []byte) (n int, err error) {
	return result(getdents(fd, unsafe.Pointer(unsafe.SliceData(buf)), len(buf)))
}

// Fstat asks about an open file.
func Fstat(fd int, st *Stat_t) error {
	var raw [16]int64
	if r := fstat(fd, &raw); r < 0 {
		return Errno(-r)
	}
	st.fill(&raw)
	return nil
}

func statPath(path string, follow int, st *Stat_t) error {
	p, err := BytePtrFromString(path)
	if err != nil {
		return err
	}
	var raw [16]int64
	if r := stat(p, follow, &raw); r < 0 {
		return Errno(-r)
	}
	st.fill(&raw)
	return nil
}

// Stat asks about a file.
func Stat(path string, st *Stat_t) error { return statPath(path, 1, st) }

// Lstat asks about a file, which may be a link.
func Lstat(path string, st *Stat_t) error { return statPath(path, 0, st) }

// Mkdir makes a directory.
func Mkdir(path string, mode uint32) error {
	p, err := BytePtrFromString(path)
	if err != nil {
		return err
	}
	return failure(mkdir(p, int(mode)))
}

// Unlink removes a file.
func Unlink(path string) error {
	p, err := BytePtrFromString(path)
	if err != nil {
		return err
	}
	return failure(unlink(p))
}

// Rmdir removes an empty directory.
func Rmdir(path string) error {
	p, err := BytePtrFromString(path)
	if err != nil {
		return err
	}
	return failure(rmdir(p))
}

// Chdir changes the current directory.
func Chdir(path string) error {
	p, err := BytePtrFromString(path)
	if err != nil {
		return err
	}
	return failure(chdir(p))
}

// Chmod sets a file's mode.
func Chmod(path string, mode uint32) error {
	p, err := BytePtrFromString(path)
	if err != nil {
		return err
	}
	return failure(chmod(p, int(mode)))
}

// Truncate sets a file's size.
func Truncate(path string, length int64) error {
	p, err := BytePtrFromString(path)
	if err != nil {
		return err
	}
	return failure(truncate(p, length))
}

// two makes C strings of both paths.
func two(from, to string) (f, t *byte, err error) {
	if f, err = BytePtrFromString(from); err == nil {
		t, err = BytePtrFromString(to)
	}
	return f, t, err
}

// UtimesNano sets a file's times of access and of modification.
func UtimesNano(path string, ts []Timespec) error {
	if len(ts) != 2 {
		return EINVAL
	}
	p, err := BytePtrFromString(path)
	if err != nil {
		return err
	}
	times := [2]Timespec{ts[0], ts[1]}
	return failure(utimes(p, &times))
}

// WakeFD makes the calls that wait for fd fail with EBADF, for deadlines.
func WakeFD(fd int) { wakeFD(fd) }

// Rename gives a file another name.
func Rename(from, to string) error {
	f, t, err := two(from, to)
	if err != nil {
		return err
	}
	return failure(rename(f, t))
}

// Link gives a file a further name.
func Link(path, link_ string) error {
	f, t, err := two(path, link_)
	if err != nil {
		return err
	}
	return failure(link(f, t))
}

// Symlink makes link_ refer to path.
func Symlink(path, link_ string) error {
	f, t, err := two(path, link_)
	if err != nil {
		return err
	}
	return failure(symlink(f, t))
}

// Readlink writes what the link refers to into buf.
func Readlink(path string, buf []byte) (n int, err error) {
	p, err := BytePtrFromString(path)
	if err != nil {
		return -1, err
	}
	return result(readlink(p, unsafe.Pointer(unsafe.SliceData(buf)), len(buf)))
}

// Getwd is the current directory.
func Getwd() (string, error) {
	var buf [PathMax]byte
	n := getcwd(unsafe.Pointer(&buf), len(buf))
	if n < 0 {
		return "", Errno(-n)
	}
	return string(buf[:n]), nil
}

// Gethostname is the machine's name.
func Gethostname() (string, error) {
	var buf [256]byte
	n := gethostname(unsafe.Pointer(&buf), len(buf))
	if n < 0 {
		return "", Errno(-n)
	}
	return string(buf[:n]), nil
}

// Pipe2 makes a pipe: p[0] is its reading end, p[1] the writing one.
func Pipe2(p []int, flags int) error {
	if len(p) != 2 {
		return EINVAL
	}
	var fds [2]int32
	if r := pipe(&fds, flags); r < 0 {
		return Errno(-r)
	}
	p[0], p[1] = int(fds[0]), int(fds[1])
	return nil
}

// Pipe is Pipe2 without flags.
func Pipe(p []int) error { return Pipe2(p, 0) }

// Kill sends a signal.
func Kill(pid int, sig Signal) error { return failure(kill(pid, int(sig))) }

// The numbers of the process and of its user.
func Getpid() int  { return id(0) }
func Getppid() int { return id(1) }
func Getuid() int  { return id(2) }
func Geteuid() int { return id(3) }
func Getgid() int  { return id(4) }
func Getegid() int { return id(5) }

// Getpagesize is the size of a page of memory, as Go reports it on Linux.
func Getpagesize() int { return 4096 }

// Exit ends the process at once.
func Exit(code int) { exit(code) }
