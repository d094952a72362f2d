// Operations on files by name.

package os

import (
	"errors"
	"syscall"
)

const (
	PathSeparator     = '/'
	PathListSeparator = ':'
	DevNull           = "/dev/null"
)

// IsPathSeparator reports whether c separates the elements of a path.
func IsPathSeparator(c uint8) bool { return c == PathSeparator }

// basename is the last element of name.
func basename(name string) string {
	for len(name) > 1 && name[len(name)-1] == '/' {
		name = name[:len(name)-1]
	}
	for i := len(name) - 1; i >= 0; i-- {
		if name[i] == '/' && i+1 < len(name) {
			return name[i+1:]
		}
	}
	return name
}

func pathError(op, name string, err error) error {
	if err == nil {
		return nil
	}
	return &PathError{Op: op, Path: name, Err: err}
}

func linkError(op, from, to string, err error) error {
	if err == nil {
		return nil
	}
	return &LinkError{op, from, to, err}
}

// Stat tells about a file; of a link, about what it refers to.
func Stat(name string) (FileInfo, error) {
	info := &fileStat{name: basename(name)}
	if err := syscall.Stat(name, &info.sys); err != nil {
		return nil, &PathError{Op: "stat", Path: name, Err: err}
	}
	info.setMode()
	return info, nil
}

// Lstat tells about a file; of a link, about itself.
func Lstat(name string) (FileInfo, error) {
	info := &fileStat{name: basename(name)}
	if err := syscall.Lstat(name, &info.sys); err != nil {
		return nil, &PathError{Op: "lstat", Path: name, Err: err}
	}
	info.setMode()
	return info, nil
}

// Mkdir makes a directory.
func Mkdir(name string, perm FileMode) error {
	return pathError("mkdir", name, syscall.Mkdir(name, permBits(perm)))
}

// MkdirAll makes a directory and those above it that do not exist.
func MkdirAll(path string, perm FileMode) error {
	if info, err := Stat(path); err == nil {
		if info.IsDir() {
			return nil
		}
		return &PathError{Op: "mkdir", Path: path, Err: syscall.ENOTDIR}
	}
	end := len(path)
	for end > 0 && path[end-1] == '/' {
		end--
	}
	for end > 0 && path[end-1] != '/' {
		end--
	}
	if end > 1 {
		if err := MkdirAll(path[:end-1], perm); err != nil {
			return err
		}
	}
	err := Mkdir(path, perm)
	if err != nil {
		// "x/." exists once "x" does; another program may have been faster.
		if info, e := Lstat(path); e == nil && info.IsDir() {
			return nil
		}
	}
	return err
}

// Remove removes a file or an empty directory.
func Remove(name string) error {
	err := syscall.Unlink(name)
	if err == nil {
		return nil
	}
	err1 := syscall.Rmdir(name)
	if err1 == nil {
		return nil
	}
	// Which one tells more: ENOTDIR only says that it is a file.
	if err1 != syscall.ENOTDIR {
		err = err1
	}
	return &PathError{Op: "remove", Path: name, Err: err}
}

// RemoveAll removes path and all below it; no error if it does not exist.
func RemoveAll(path string) error {
	if path == "" {
		return nil
	}
	if n := len(path); path == "." || n >= 2 && path[n-2:] == "/." {
		return &PathError{Op: "RemoveAll", Path: path, Err: syscall.EINVAL}
	}
	err := Remove(path)
	if err == nil || IsNotExist(err) {
		return nil
	}
	info, serr := Lstat(path)
	if serr != nil {
		if IsNotExist(serr) {
			return nil
		}
		return serr
	}
	if !info.IsDir() {
		return err
	}
	list, first := ReadDir(path)
	if IsNotExist(first) {
		return nil
	}
	for _, e := range list {
		if err := RemoveAll(path + "/" + e.Name()); first == nil {
			first = err
		}
	}
	if err = Remove(path); err == nil || IsNotExist(err) {
		return nil
	}
	if first != nil {
		return first
	}
	return err
}

// Rename gives a file another name, replacing one that has it.
func Rename(oldpath, newpath string) error {
	// rename(2) may say EEXIST or ENOTEMPTY of a directory in the way.
	if info, err := Lstat(newpath); err == nil && info.IsDir() {
		if old, err := Lstat(oldpath); err != nil {
			return &LinkError{"rename", oldpath, newpath, reason(err)}
		} else if newpath == oldpath || !SameFile(old, info) {
			return &LinkError{"rename", oldpath, newpath, syscall.EEXIST}
		}
	}
	return linkError("rename", oldpath, newpath, syscall.Rename(oldpath, newpath))
}

// Link gives a file a further name.
func Link(oldname, newname string) error {
	return linkError("link", oldname, newname, syscall.Link(oldname, newname))
}

// Symlink makes newname refer to oldname.
func Symlink(oldname, newname string) error {
	return linkError("symlink", oldname, newname, syscall.Symlink(oldname, newname))
}

// Readlink is what the link refers to.
func Readlink(name string) (string, error) {
	for size := 128; ; size *= 2 {
		b := make([]byte, size)
		n, err := syscall.Readlink(name, b)
		if err != nil {
			return "", &PathError{Op: "readlink", Path: name, Err: err}
		}
		if n < size {
			return string(b[:n]), nil
		}
	}
}

// Chmod sets a file's mode.
func Chmod(name string, mode FileMode) error {
	return pathError("chmod", name, syscall.Chmod(name, permBits(mode)))
}

// Truncate sets a file's size.
func Truncate(name string, size int64) error {
	return pathError("truncate", name, syscall.Truncate(name, size))
}

// Chdir sets the current directory.
func Chdir(dir string) error { return pathError("chdir", dir, syscall.Chdir(dir)) }

// Getwd is the current directory; $PWD if that names it.
func Getwd() (dir string, err error) {
	if pwd := Getenv("PWD"); len(pwd) > 0 && pwd[0] == '/' {
		dot, err1 := Stat(".")
		there, err2 := Stat(pwd)
		if err1 == nil && err2 == nil && SameFile(dot, there) {
			return pwd, nil
		}
	}
	dir, err = syscall.Getwd()
	return dir, NewSyscallError("getwd", err)
}

// TempDir is the directory for temporary files: $TMPDIR or /tmp.
func TempDir() string {
	if dir := Getenv("TMPDIR"); dir != "" {
		return dir
	}
	return "/tmp"
}

// UserHomeDir is $HOME.
func UserHomeDir() (string, error) {
	if dir := Getenv("HOME"); dir != "" {
		return dir, nil
	}
	return "", errors.New("$HOME is not defined")
}

// tempState steps through the names of temporary files; 0 before the first.
var tempState uint32

// tempName is pattern with its last "*" (or its end) replaced by digits.
func tempName(pattern string) (string, error) {
	star := len(pattern)
	rest := ""
	for i := len(pattern) - 1; i >= 0; i-- {
		if pattern[i] == '/' {
			return "", errors.New("pattern contains path separator")
		}
		if pattern[i] == '*' && star == len(pattern) {
			star, rest = i, pattern[i+1:]
		}
	}
	if tempState == 0 {
		tempState = uint32(Getpid())
	}
	tempState = tempState*1664525 + 1013904223
	var digits [10]byte
	i := len(digits)
	for n := tempState; i > 0; n /= 10 {
		i--
		digits[i] = '0' + byte(n%10)
	}
	return pattern[:star] + string(digits[:]) + rest, nil
}

// temp tries names until make succeeds with one.
func temp(op, dir, pattern string, try func(name string) error) (string, error) {
	if dir == "" {
		dir = TempDir()
	}
	for tries := 1; ; tries++ {
		name, err := tempName(pattern)
		if err != nil {
			return "", &PathError{Op: op, Path: pattern, Err: err}
		}
		if dir[len(dir)-1] != '/' {
			name = "/" + name
		}
		name = dir + name
		if err = try(name); err == nil || !IsExist(err) || tries == 10000 {
			return name, err
		}
	}
}

// CreateTemp makes a new file in dir (or TempDir) and opens it; a "*" in
// pattern is where digits go, else its end.
func CreateTemp(dir, pattern string) (*File, error) {
	var f *File
	_, err := temp("createtemp", dir, pattern, func(name string) (err error) {
		f, err = OpenFile(name, O_RDWR|O_CREATE|O_EXCL, 0600)
		return err
	})
	return f, err
}

// MkdirTemp makes a new directory in dir (or TempDir), named as CreateTemp does.
func MkdirTemp(dir, pattern string) (string, error) {
	name, err := temp("mkdirtemp", dir, pattern, func(name string) error { return Mkdir(name, 0700) })
	if err != nil {
		return "", err
	}
	return name, nil
}
