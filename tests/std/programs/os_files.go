// Files, directories, errors and the environment: everything printed is the
// same wherever it runs.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"syscall"
)

func show(what string, v ...any) {
	fmt.Print(what, ":")
	for _, x := range v {
		if e, ok := x.(error); ok {
			fmt.Printf(" error %q", strings.ReplaceAll(e.Error(), base, "BASE"))
		} else {
			fmt.Printf(" %v", x)
		}
	}
	fmt.Println()
}

var base string

func kinds(err error) {
	show("kinds", err, os.IsNotExist(err), os.IsExist(err), os.IsPermission(err), os.IsTimeout(err),
		errors.Is(err, os.ErrNotExist), errors.Is(err, os.ErrExist))
}

func main() {
	base = fmt.Sprintf("%s/gosling-os-%d", os.TempDir(), os.Getpid())
	show("mkdirall", os.MkdirAll(base+"/a/b/c", 0755))
	show("mkdirall again", os.MkdirAll(base+"/a/b/c/", 0755))
	defer os.RemoveAll(base)
	kinds(os.Mkdir(base, 0755))
	_, err := os.Open(base + "/none")
	kinds(err)
	_, err = os.Open("")
	kinds(err)
	_, err = os.Open("a\x00b")
	show("nul", err)
	_, err = os.OpenFile(base+"/a", os.O_RDWR, 0)
	kinds(err)
	f, err := os.Create(base + "/f.txt")
	show("create", err, strings.TrimPrefix(f.Name(), base))
	n, err := f.WriteString("hello, world\nline two\n")
	show("write", n, err)
	n, err = f.WriteAt([]byte("J"), 7)
	show("writeat", n, err)
	_, err = f.WriteAt([]byte("J"), -1)
	show("writeat", err)
	off, err := f.Seek(0, io.SeekStart)
	show("seek", off, err)
	_, err = f.Seek(-5, io.SeekStart)
	show("seek", err)
	b := make([]byte, 5)
	n, err = f.Read(b)
	show("read", n, err, string(b))
	n, err = f.ReadAt(b, 18)
	show("readat", n, err, string(b[:n]))
	_, err = f.ReadAt(b, -1)
	show("readat", err)
	all, err := io.ReadAll(f)
	show("readall", string(all), err)
	n, err = f.Read(b)
	show("eof", n, err)
	n, err = f.Read(nil)
	show("empty read", n, err)
	st, err := f.Stat()
	show("stat", st.Name(), st.Size(), st.Mode(), st.IsDir(), err)
	show("truncate", f.Truncate(3), f.Sync(), f.Chmod(0600))
	show("close", f.Close())
	show("close", f.Close())
	_, err = f.Read(b)
	show("read closed", err)
	_, err = f.Write(b)
	show("write closed", err)
	_, err = f.Seek(0, 0)
	show("seek closed", err)
	_, err = f.Stat()
	show("stat closed", err)
	show("closed", errors.Is(err, os.ErrClosed), f.Fd() == ^uintptr(0))
	var none *os.File
	_, err = none.Read(b)
	show("nil", err, none.Close())

	data, err := os.ReadFile(base + "/f.txt")
	show("readfile", string(data), err)
	show("writefile", os.WriteFile(base+"/g.txt", []byte(strings.Repeat("0123456789", 500)), 0644))
	data, err = os.ReadFile(base + "/g.txt")
	show("readfile", len(data), err)
	_, err = os.ReadFile(base)
	show("readfile dir", err)
	data, err = os.ReadFile("/proc/sys/kernel/ostype")
	show("proc", string(data), err)
	_, err = os.ReadFile(base + "/none")
	show("readfile none", err)
	a, err := os.OpenFile(base+"/g.txt", os.O_APPEND|os.O_WRONLY, 0)
	a.WriteString("end")
	_, err = a.WriteAt(b, 0)
	show("append", err)
	_, err = a.Read(b)
	show("read of write only", err)
	a.Close()
	_, err = os.OpenFile(base+"/g.txt", os.O_CREATE|os.O_EXCL|os.O_RDWR, 0600)
	kinds(err)

	show("rename", os.Rename(base+"/g.txt", base+"/h.txt"), os.Rename(base+"/none", base+"/x"), os.Rename(base+"/h.txt", base+"/a"))
	show("symlink", os.Symlink("h.txt", base+"/link"), os.Symlink("h.txt", base+"/link"))
	l, err := os.Readlink(base + "/link")
	show("readlink", l, err)
	_, err = os.Readlink(base + "/h.txt")
	show("readlink", err)
	show("link", os.Link(base+"/h.txt", base+"/hard"), os.Link(base+"/none", base+"/hard2"))
	s1, _ := os.Stat(base + "/hard")
	s2, _ := os.Stat(base + "/link")
	s3, _ := os.Lstat(base + "/link")
	show("same", os.SameFile(s1, s2), os.SameFile(s1, s3), s3.Mode(), s3.Name(), s2.Name())
	list, err := os.ReadDir(base)
	for _, e := range list {
		info, err := e.Info()
		show("entry", e.Name(), e.IsDir(), e.Type(), info.Mode().Type(), err, e)
	}
	_, err = os.ReadDir(base + "/none")
	show("readdir", err)
	_, err = os.ReadDir(base + "/h.txt")
	show("readdir", err)
	d, _ := os.Open(base)
	names, err := d.Readdirnames(2)
	show("names", len(names), err)
	names, err = d.Readdirnames(0)
	show("names", len(names), err)
	names, err = d.Readdirnames(1)
	show("names", len(names), err)
	_, err = d.Read(b)
	show("read dir", err)
	d.Close()
	for _, m := range []os.FileMode{0, 0644, os.ModeDir | 0755, os.ModeSymlink | os.ModeSetuid | 0777, os.ModeSticky | os.ModeDir, os.ModeDevice | os.ModeCharDevice | 0620} {
		show("mode", m, m.IsDir(), m.IsRegular(), m.Perm(), m.Type())
	}
	show("remove", os.Remove(base+"/h.txt"), os.Remove(base+"/h.txt"), os.Remove(base+"/a"))
	show("mkdirall file", os.MkdirAll(base+"/hard/x", 0755))
	show("removeall", os.RemoveAll(base+"/a"), os.RemoveAll(base+"/none"), os.RemoveAll("."))
	show("chdir", os.Chdir(base+"/none"), os.Chdir(base))
	wd, err := os.Getwd()
	show("getwd", wd == base, err)
	show("trunc", os.Truncate("hard", 4), os.Truncate("none", 4), os.Chmod("none", 0))
	t, err := os.CreateTemp(base, "x*.go")
	show("temp", strings.HasSuffix(t.Name(), ".go"), strings.HasPrefix(t.Name(), base+"/x"), err)
	t.Close()
	_, err = os.CreateTemp(base, "a/b")
	show("temp", err)
	_, err = os.MkdirTemp(base+"/none", "q")
	show("temp", os.IsNotExist(err))

	show("env", os.Getenv("GOSLING_X"), os.Setenv("GOSLING_X", "1=2"), os.Getenv("GOSLING_X"))
	v, ok := os.LookupEnv("GOSLING_X")
	show("env", v, ok, os.ExpandEnv("<$GOSLING_X|${GOSLING_X}|$|$$|${}|${x|$NONE.>"), os.Unsetenv("GOSLING_X"))
	_, ok = os.LookupEnv("GOSLING_X")
	show("env", ok, os.Setenv("", "x"), os.Setenv("a=b", "x"), len(os.Environ()) > 0)
	show("expand", os.Expand("a$1b${2}c${long name}$*", func(s string) string { return "(" + s + ")" }))
	r, w, err := os.Pipe()
	w.WriteString("through the pipe")
	w.Close()
	all, err = io.ReadAll(r)
	show("pipe", string(all), err)
	show("errno", syscall.ENOENT, syscall.Errno(0), syscall.Errno(9999), syscall.EAGAIN.Timeout(), syscall.EINTR.Temporary(), syscall.SIGSEGV, syscall.Signal(77))
	show("wrapped", os.NewSyscallError("x", nil), os.NewSyscallError("x", syscall.EPERM), &os.LinkError{"op", "a", "b", os.ErrExist}, os.ErrDeadlineExceeded)
	show("fs", func() any { _, err := os.DirFS(base).Open("../x"); return err }(), func() any { _, err := os.DirFS(base).Open("none"); return err }())
	fmt.Fprintln(os.Stdout, "done", len(os.Args))
	os.RemoveAll(base)
	defer fmt.Println("not printed")
	os.Exit(3)
}
