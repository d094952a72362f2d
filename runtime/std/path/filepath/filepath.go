// Package filepath works on the paths of the system's files. On Linux these
// are slash-separated, so what is only text is package path's.
package filepath

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"sort"
)

const (
	Separator     = os.PathSeparator
	ListSeparator = os.PathListSeparator
)

// ErrBadPattern says that a pattern is malformed.
var ErrBadPattern = path.ErrBadPattern

// SkipDir and SkipAll, returned by a walk's function, skip a directory and all
// that is left.
var (
	SkipDir error = fs.SkipDir
	SkipAll error = fs.SkipAll
)

// Clean, Join and the others are as in package path.
func Clean(path_ string) string                { return path.Clean(path_) }
func Join(elem ...string) string               { return path.Join(elem...) }
func Base(path_ string) string                 { return path.Base(path_) }
func Dir(path_ string) string                  { return path.Dir(path_) }
func Ext(path_ string) string                  { return path.Ext(path_) }
func Split(path_ string) (dir, file string)    { return path.Split(path_) }
func IsAbs(path_ string) bool                  { return path.IsAbs(path_) }
func Match(pattern, name string) (bool, error) { return path.Match(pattern, name) }
func ToSlash(path_ string) string              { return path_ }
func FromSlash(path_ string) string            { return path_ }
func VolumeName(path_ string) string           { return "" }

// SplitList cuts a list like $PATH into its paths.
func SplitList(list string) []string {
	if list == "" {
		return []string{}
	}
	a := []string{}
	start := 0
	for i := range len(list) {
		if list[i] == ListSeparator {
			a = append(a, list[start:i])
			start = i + 1
		}
	}
	return append(a, list[start:])
}

// Abs is path made absolute by the current directory.
func Abs(path_ string) (string, error) {
	if IsAbs(path_) {
		return Clean(path_), nil
	}
	wd, err := os.Getwd()
	if err != nil {
		return "", err
	}
	return Join(wd, path_), nil
}

// IsLocal reports whether path stays below the directory it is relative to.
func IsLocal(path_ string) bool {
	if path_ == "" || IsAbs(path_) {
		return false
	}
	c := Clean(path_)
	return c != ".." && (len(c) < 3 || c[:3] != "../")
}

// Localize is a path of io/fs as one of the system.
func Localize(path_ string) (string, error) {
	if !fs.ValidPath(path_) {
		return "", errors.New("invalid path")
	}
	for i := range len(path_) {
		if path_[i] == 0 {
			return "", errors.New("invalid path")
		}
	}
	return path_, nil
}

// HasPrefix is for old programs only: it does not respect elements.
func HasPrefix(p, prefix string) bool {
	return len(p) >= len(prefix) && p[:len(prefix)] == prefix
}

// Rel is targpath as seen from basepath.
func Rel(basepath, targpath string) (string, error) {
	base, targ := Clean(basepath), Clean(targpath)
	if targ == base {
		return ".", nil
	}
	if base == "." {
		base = ""
	}
	if IsAbs(base) != IsAbs(targ) {
		return "", errors.New("Rel: can't make " + targpath + " relative to " + basepath)
	}
	// b0 and t0 begin the first elements that differ.
	b0, bi, t0, ti := 0, 0, 0, 0
	for bi < len(base) && ti < len(targ) {
		for bi < len(base) && base[bi] != '/' {
			bi++
		}
		for ti < len(targ) && targ[ti] != '/' {
			ti++
		}
		if targ[t0:ti] != base[b0:bi] {
			break
		}
		if bi < len(base) {
			bi++
		}
		if ti < len(targ) {
			ti++
		}
		b0, t0 = bi, ti
	}
	if rest := base[b0:]; rest == ".." || HasPrefix(rest, "../") {
		return "", errors.New("Rel: can't make " + targpath + " relative to " + basepath)
	}
	if b0 == len(base) {
		return targ[t0:], nil
	}
	up := ".."
	for i := b0; i < len(base); i++ {
		if base[i] == '/' {
			up += "/.."
		}
	}
	if t0 < len(targ) && targ != "." {
		up += "/" + targ[t0:]
	}
	return up, nil
}

// WalkFunc is called by Walk for each file, err being what went wrong with it.
type WalkFunc func(path string, info fs.FileInfo, err error) error

// Walk calls fn for root and all below it, in lexical order; links are not
// followed.
func Walk(root string, fn WalkFunc) error {
	info, err := os.Lstat(root)
	if err != nil {
		err = fn(root, nil, err)
	} else {
		err = walk(root, info, fn)
	}
	if err == SkipDir || err == SkipAll {
		return nil
	}
	return err
}

func walk(name string, info fs.FileInfo, fn WalkFunc) error {
	if !info.IsDir() {
		return fn(name, info, nil)
	}
	list, err := os.ReadDir(name)
	// The function decides about a directory that cannot be read.
	if ferr := fn(name, info, err); err != nil || ferr != nil {
		return ferr
	}
	for _, e := range list {
		sub := Join(name, e.Name())
		info, err := os.Lstat(sub)
		if err != nil {
			if err := fn(sub, info, err); err != nil && err != SkipDir {
				return err
			}
			continue
		}
		if err = walk(sub, info, fn); err != nil && (err != SkipDir || !info.IsDir()) {
			return err
		}
	}
	return nil
}

// WalkDir is Walk with directory entries, which costs less.
func WalkDir(root string, fn fs.WalkDirFunc) error {
	info, err := os.Lstat(root)
	if err != nil {
		err = fn(root, nil, err)
	} else {
		err = walkDir(root, fs.FileInfoToDirEntry(info), fn)
	}
	if err == SkipDir || err == SkipAll {
		return nil
	}
	return err
}

func walkDir(name string, d fs.DirEntry, fn fs.WalkDirFunc) error {
	if err := fn(name, d, nil); err != nil || !d.IsDir() {
		if err == SkipDir && d.IsDir() {
			err = nil
		}
		return err
	}
	list, err := os.ReadDir(name)
	if err != nil {
		if err = fn(name, d, err); err != nil {
			if err == SkipDir {
				err = nil
			}
			return err
		}
	}
	for _, e := range list {
		if err := walkDir(Join(name, e.Name()), e, fn); err != nil {
			if err == SkipDir {
				break
			}
			return err
		}
	}
	return nil
}

// hasMeta reports whether path has a character that Match treats specially.
func hasMeta(path_ string) bool {
	for i := range len(path_) {
		switch path_[i] {
		case '*', '?', '[', '\\':
			return true
		}
	}
	return false
}

// Glob is the names of the files that match pattern; errors of reading
// directories are ignored.
func Glob(pattern string) (matches []string, err error) {
	if _, err := Match(pattern, ""); err != nil {
		return nil, err
	}
	if !hasMeta(pattern) {
		if _, err := os.Lstat(pattern); err != nil {
			return nil, nil
		}
		return []string{pattern}, nil
	}
	dir, file := Split(pattern)
	switch dir {
	case "":
		dir = "."
	case "/":
	default:
		dir = dir[:len(dir)-1]
	}
	if !hasMeta(dir) {
		return globIn(dir, file, nil)
	}
	if dir == pattern {
		return nil, ErrBadPattern // cannot get shorter
	}
	dirs, err := Glob(dir)
	for _, d := range dirs {
		if matches, err = globIn(d, file, matches); err != nil {
			return matches, err
		}
	}
	return matches, err
}

// globIn appends the files of dir that match pattern.
func globIn(dir, pattern string, matches []string) ([]string, error) {
	info, err := os.Stat(dir)
	if err != nil || !info.IsDir() {
		return matches, nil
	}
	f, err := os.Open(dir)
	if err != nil {
		return matches, nil
	}
	names, _ := f.Readdirnames(-1)
	f.Close()
	sort.Strings(names)
	for _, n := range names {
		ok, err := Match(pattern, n)
		if err != nil {
			return matches, err
		}
		if ok {
			matches = append(matches, Join(dir, n))
		}
	}
	return matches, nil
}
