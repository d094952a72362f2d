package syscall

import (
	"os"
	"syscall"
	"unsafe"
)

func sys(nr uintptr, a ...uintptr) int {
	var x [6]uintptr
	copy(x[:], a)
	r, _, e := syscall.Syscall6(nr, x[0], x[1], x[2], x[3], x[4], x[5])
	if e != 0 {
		return -int(e)
	}
	return int(r)
}

func up(p *byte) uintptr { return uintptr(unsafe.Pointer(p)) }

func read(fd int, p unsafe.Pointer, n int) int {
	return sys(syscall.SYS_READ, uintptr(fd), uintptr(p), uintptr(n))
}
func write(fd int, p unsafe.Pointer, n int) int {
	return sys(syscall.SYS_WRITE, uintptr(fd), uintptr(p), uintptr(n))
}
func pread(fd int, p unsafe.Pointer, n int, off int64) int {
	return sys(syscall.SYS_PREAD64, uintptr(fd), uintptr(p), uintptr(n), uintptr(off))
}
func pwrite(fd int, p unsafe.Pointer, n int, off int64) int {
	return sys(syscall.SYS_PWRITE64, uintptr(fd), uintptr(p), uintptr(n), uintptr(off))
}
func open(path *byte, flags, mode int) int {
	return sys(syscall.SYS_OPEN, up(path), uintptr(flags), uintptr(mode))
}
func closeFD(fd int) int { return sys(syscall.SYS_CLOSE, uintptr(fd)) }
func lseek(fd int, off int64, whence int) int {
	return sys(syscall.SYS_LSEEK, uintptr(fd), uintptr(off), uintptr(whence))
}
func ftruncate(fd int, size int64) int { return sys(syscall.SYS_FTRUNCATE, uintptr(fd), uintptr(size)) }
func fsync(fd int) int                 { return sys(syscall.SYS_FSYNC, uintptr(fd)) }
func fchmod(fd int, mode int) int      { return sys(syscall.SYS_FCHMOD, uintptr(fd), uintptr(mode)) }
func fchdir(fd int) int                { return sys(syscall.SYS_FCHDIR, uintptr(fd)) }
func getdents(fd int, p unsafe.Pointer, n int) int {
	return sys(syscall.SYS_GETDENTS64, uintptr(fd), uintptr(p), uintptr(n))
}
func fill(st *syscall.Stat_t, o *[16]int64) {
	*o = [16]int64{int64(st.Dev), int64(st.Ino), int64(st.Nlink), int64(st.Mode), int64(st.Uid), int64(st.Gid), int64(st.Rdev), st.Size, int64(st.Blksize), st.Blocks,
		st.Atim.Sec, st.Atim.Nsec, st.Mtim.Sec, st.Mtim.Nsec, st.Ctim.Sec, st.Ctim.Nsec}
}
func stat(path *byte, follow int, out *[16]int64) int {
	var st syscall.Stat_t
	nr := uintptr(syscall.SYS_LSTAT)
	if follow != 0 {
		nr = syscall.SYS_STAT
	}
	r := sys(nr, up(path), uintptr(unsafe.Pointer(&st)))
	fill(&st, out)
	return r
}
func fstat(fd int, out *[16]int64) int {
	var st syscall.Stat_t
	r := sys(syscall.SYS_FSTAT, uintptr(fd), uintptr(unsafe.Pointer(&st)))
	fill(&st, out)
	return r
}
func mkdir(path *byte, mode int) int      { return sys(syscall.SYS_MKDIR, up(path), uintptr(mode)) }
func unlink(path *byte) int               { return sys(syscall.SYS_UNLINK, up(path)) }
func rmdir(path *byte) int                { return sys(syscall.SYS_RMDIR, up(path)) }
func chdir(path *byte) int                { return sys(syscall.SYS_CHDIR, up(path)) }
func chmod(path *byte, mode int) int      { return sys(syscall.SYS_CHMOD, up(path), uintptr(mode)) }
func truncate(path *byte, size int64) int { return sys(syscall.SYS_TRUNCATE, up(path), uintptr(size)) }
func rename(from, to *byte) int           { return sys(syscall.SYS_RENAME, up(from), up(to)) }
func link(from, to *byte) int             { return sys(syscall.SYS_LINK, up(from), up(to)) }
func symlink(from, to *byte) int          { return sys(syscall.SYS_SYMLINK, up(from), up(to)) }
func readlink(path *byte, p unsafe.Pointer, n int) int {
	return sys(syscall.SYS_READLINK, up(path), uintptr(p), uintptr(n))
}
func getcwd(p unsafe.Pointer, n int) int {
	s, _ := syscall.Getwd()
	return copy(unsafe.Slice((*byte)(p), n), s)
}
func gethostname(p unsafe.Pointer, n int) int {
	s, _ := os.Hostname()
	return copy(unsafe.Slice((*byte)(p), n), s)
}
func utimes(path *byte, times *[2]Timespec) int {
	const atCwd = ^uintptr(99)
	return sys(syscall.SYS_UTIMENSAT, atCwd, up(path), uintptr(unsafe.Pointer(times)), 0)
}
func wakeFD(fd int) {} // needs gosling's scheduler
func pipe(fds *[2]int32, flags int) int {
	return sys(syscall.SYS_PIPE2, uintptr(unsafe.Pointer(fds)), uintptr(flags))
}
func kill(pid, sig int) int { return sys(syscall.SYS_KILL, uintptr(pid), uintptr(sig)) }
func id(which int) int {
	return [...]int{os.Getpid(), os.Getppid(), os.Getuid(), os.Geteuid(), os.Getgid(), os.Getegid()}[which]
}
func environ(i int) *byte {
	e := os.Environ()
	if i >= len(e) {
		return nil
	}
	return unsafe.StringData(e[i] + "\x00")
}
func exit(code int) { os.Exit(code) }
