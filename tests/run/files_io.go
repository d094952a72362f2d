// run
// Files: create, write, append, read back, stat, rename, remove, errors; io.Copy and readers.
package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	dir, err := os.MkdirTemp("", "gosling-test-")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	name := filepath.Join(dir, "a.txt")
	fmt.Println(os.WriteFile(name, []byte("line one\nline two\n"), 0o644))
	f, err := os.OpenFile(name, os.O_APPEND|os.O_WRONLY, 0)
	n, err2 := fmt.Fprintf(f, "line %d\n", 3)
	fmt.Println(err, n, err2, f.Close())
	data, err := os.ReadFile(name)
	fmt.Printf("%q %v\n", data, err)
	f, _ = os.Open(name)
	sc := bufio.NewScanner(f)
	for sc.Scan() {
		fmt.Println(len(sc.Text()), sc.Text())
	}
	pos, err := f.Seek(5, io.SeekStart)
	b := make([]byte, 3)
	n, err2 = io.ReadFull(f, b)
	fmt.Println(pos, err, n, err2, string(b))
	st, err := f.Stat()
	fmt.Println(st.Size(), st.Name(), st.IsDir(), st.Mode().IsRegular(), err)
	f.Close()
	_, err = f.Read(b)
	fmt.Println(errors.Is(err, os.ErrClosed))
	_, err = os.Open(filepath.Join(dir, "none"))
	var pe *fs.PathError
	fmt.Println(errors.As(err, &pe), pe.Op, pe.Err, errors.Is(err, fs.ErrNotExist))
	fmt.Println(os.Rename(name, name+".new"), os.Mkdir(filepath.Join(dir, "sub"), 0o755))
	entries, err := os.ReadDir(dir)
	for _, e := range entries {
		fmt.Println(e.Name(), e.IsDir())
	}
	fmt.Println(err, os.Remove(name) != nil, os.Remove(name+".new"))
	var buf bytes.Buffer
	c, err := io.Copy(&buf, io.LimitReader(strings.NewReader("limited text"), 7))
	fmt.Println(c, err, buf.String())
	tee := io.TeeReader(strings.NewReader("tee"), &buf)
	all, _ := io.ReadAll(io.MultiReader(tee, strings.NewReader("+more")))
	fmt.Println(string(all), buf.String())
	fmt.Println(filepath.Base("/a/b.txt"), filepath.Ext("x.tar.gz"), filepath.Dir("/a/b"), filepath.Clean("a/../b//c"))
}
