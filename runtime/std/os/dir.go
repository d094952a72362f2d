// Reading directories. The kernel's entries (linux_dirent64) are inode 8,
// offset 8, record length 2, type 1, name ending in zero.

package os

import (
	"io"
	"io/fs"
	"sort"
	"syscall"
)

// dirReader is a directory being read: buf[pos:end] are entries not yet seen.
type dirReader struct {
	buf      [4096]byte
	pos, end int
}

// entry is the DirEntry of this package.
type entry struct {
	dir  string
	name string
	typ  FileMode
}

func (e *entry) Name() string            { return e.name }
func (e *entry) IsDir() bool             { return e.typ.IsDir() }
func (e *entry) Type() FileMode          { return e.typ }
func (e *entry) Info() (FileInfo, error) { return Lstat(e.dir + "/" + e.name) }
func (e *entry) String() string          { return fs.FormatDirEntry(e) }

// next is the next entry but "." and ".."; nil at the end.
func (d *dirReader) next(f *File) (*entry, error) {
	for {
		if d.pos >= d.end {
			n, err := syscall.Getdents(f.fd, d.buf[:])
			if err == syscall.EINTR {
				continue
			}
			if err != nil {
				return nil, &PathError{Op: "readdirent", Path: f.name, Err: err}
			}
			if n == 0 {
				return nil, nil
			}
			d.pos, d.end = 0, n
		}
		rec := d.buf[d.pos:d.end]
		rec = rec[:int(rec[16])|int(rec[17])<<8]
		d.pos += len(rec)
		end := 19
		for end < len(rec) && rec[end] != 0 {
			end++
		}
		name := string(rec[19:end])
		if name == "." || name == ".." {
			continue
		}
		e := &entry{dir: f.name, name: name, typ: typeBits(uint32(rec[18]) << 12)}
		if rec[18] == 0 { // the file system does not say: ask
			info, err := e.Info()
			if IsNotExist(err) {
				continue // gone meanwhile
			}
			if err != nil {
				return nil, err
			}
			e.typ = info.Mode().Type()
		}
		return e, nil
	}
}

// ReadDir reads the next n entries in the directory's own order, io.EOF if
// there are no more; with n <= 0 all that are left.
func (f *File) ReadDir(n int) ([]DirEntry, error) {
	if f == nil {
		return nil, ErrInvalid
	}
	if err := f.check("readdir"); err != nil {
		return nil, err
	}
	if f.dir == nil {
		f.dir = new(dirReader)
	}
	list := []DirEntry{}
	for n <= 0 || len(list) < n {
		e, err := f.dir.next(f)
		if err != nil {
			return list, err
		}
		if e == nil {
			if n > 0 && len(list) == 0 {
				return list, io.EOF
			}
			break
		}
		list = append(list, e)
	}
	return list, nil
}

// Readdir is ReadDir with all that is known about the files.
func (f *File) Readdir(n int) ([]FileInfo, error) {
	list, err := f.ReadDir(n)
	infos := make([]FileInfo, 0, len(list))
	for _, e := range list {
		info, ierr := e.Info()
		if IsNotExist(ierr) {
			continue
		}
		if ierr != nil {
			return infos, ierr
		}
		infos = append(infos, info)
	}
	return infos, err
}

// Readdirnames is ReadDir with the names only.
func (f *File) Readdirnames(n int) (names []string, err error) {
	list, err := f.ReadDir(n)
	names = make([]string, len(list))
	for i, e := range list {
		names[i] = e.Name()
	}
	return names, err
}

// ReadDir is the entries of a directory, sorted by name.
func ReadDir(name string) ([]DirEntry, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	list, err := f.ReadDir(-1)
	if reason(err) == syscall.ENOTDIR {
		return nil, &PathError{Op: "open", Path: name, Err: syscall.ENOTDIR}
	}
	sort.Slice(list, func(i, j int) bool { return list[i].Name() < list[j].Name() })
	return list, err
}

type dirFS string

// DirFS is the tree of files below dir.
func DirFS(dir string) fs.FS { return dirFS(dir) }

// Open implements fs.FS.
func (d dirFS) Open(name string) (fs.File, error) {
	if d == "" {
		return nil, &PathError{Op: "open", Path: name, Err: ErrInvalid}
	}
	if !fs.ValidPath(name) {
		return nil, &PathError{Op: "open", Path: name, Err: ErrInvalid}
	}
	f, err := Open(string(d) + "/" + name)
	if err != nil {
		err.(*PathError).Path = name // as the caller calls it
		return nil, err
	}
	return f, nil
}
