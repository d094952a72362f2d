// What the kernel does. Every function returns a number >= 0, or an error
// number negated. Paths end in a zero byte. The C side is in runtime/natives.

package syscall

import "unsafe"

// The system calls of the same names.
//
//go:noescape
func read(fd int, p unsafe.Pointer, n int) int

//go:noescape
func write(fd int, p unsafe.Pointer, n int) int

//go:noescape
func pread(fd int, p unsafe.Pointer, n int, off int64) int

//go:noescape
func pwrite(fd int, p unsafe.Pointer, n int, off int64) int

//go:noescape
func open(path *byte, flags, mode int) int

func closeFD(fd int) int
func lseek(fd int, off int64, whence int) int
func ftruncate(fd int, size int64) int
func fsync(fd int) int
func fchmod(fd int, mode int) int
func fchdir(fd int) int

//go:noescape
func getdents(fd int, p unsafe.Pointer, n int) int

// stat and fstat fill out, ORDER stat: dev, ino, nlink, mode, uid, gid, rdev,
// size, blksize, blocks, then atime, mtime, ctime in seconds and nanoseconds.
// follow is 0 for lstat.
//
//go:noescape
func stat(path *byte, follow int, out *[16]int64) int

//go:noescape
func fstat(fd int, out *[16]int64) int

//go:noescape
func mkdir(path *byte, mode int) int

//go:noescape
func unlink(path *byte) int

//go:noescape
func rmdir(path *byte) int

//go:noescape
func chdir(path *byte) int

//go:noescape
func chmod(path *byte, mode int) int

//go:noescape
func truncate(path *byte, size int64) int

//go:noescape
func rename(from, to *byte) int

//go:noescape
func link(from, to *byte) int

//go:noescape
func symlink(from, to *byte) int

// readlink, getcwd and gethostname return the length of what they wrote,
// without a zero byte.
//
//go:noescape
func readlink(path *byte, p unsafe.Pointer, n int) int

//go:noescape
func getcwd(p unsafe.Pointer, n int) int

//go:noescape
func gethostname(p unsafe.Pointer, n int) int

// utimes sets the times of access and of modification, in seconds and
// nanoseconds each, as utimensat does.
//
//go:noescape
func utimes(path *byte, times *[2]Timespec) int

// wakeFD makes the calls that wait for fd fail with EBADF.
func wakeFD(fd int)

//go:noescape
func pipe(fds *[2]int32, flags int) int

func kill(pid, sig int) int

// id is the process's number: 0 pid, 1 parent's pid, 2 uid, 3 effective uid,
// 4 gid, 5 effective gid.
func id(which int) int

// environ is entry i of the environment, a C string; nil after the last.
func environ(i int) *byte

// exit ends the process at once.
func exit(code int)

// text is the C string at p, not copied.
func text(p *byte) string {
	n := 0
	for *(*byte)(unsafe.Add(unsafe.Pointer(p), n)) != 0 {
		n++
	}
	return unsafe.String(p, n)
}
