// run
// Deadlines of pipes: passed, moved while a reader waits, removed; closing a file that somebody reads. Times of files.
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"time"
)

const tick = 50 * time.Millisecond

func reads() {
	r, w, _ := os.Pipe()
	b := make([]byte, 10)
	begin := time.Now()
	fmt.Println(r.SetDeadline(begin.Add(tick)))
	_, err := r.Read(b)
	fmt.Println(err, errors.Is(err, os.ErrDeadlineExceeded), os.IsTimeout(err), time.Since(begin) >= tick)
	w.WriteString("abc")
	_, err = r.Read(b)
	fmt.Println(err)
	r.SetReadDeadline(time.Time{})
	n, err := r.Read(b)
	fmt.Println(n, err)
	go func() {
		time.Sleep(tick)
		r.SetReadDeadline(begin)
	}()
	n, err = r.Read(b)
	fmt.Println(n, err)
	begin = time.Now()
	r.SetReadDeadline(begin.Add(tick))
	go func() {
		time.Sleep(tick / 2)
		r.SetReadDeadline(begin.Add(3 * tick))
	}()
	n, err = r.Read(b)
	fmt.Println(n, err, time.Since(begin) >= 3*tick)
	r.SetReadDeadline(time.Now().Add(time.Hour))
	go func() {
		time.Sleep(tick)
		w.WriteString("later")
		time.Sleep(tick)
		r.Close()
	}()
	n, err = r.Read(b)
	fmt.Println(string(b[:n]), err)
	n, err = r.Read(b)
	fmt.Println(n, err)
	fmt.Println(r.SetDeadline(time.Now()))
}

func writes() {
	_, w, _ := os.Pipe()
	w.SetWriteDeadline(time.Now().Add(tick))
	n, err := w.Write(make([]byte, 100000))
	fmt.Println(n, err)
	w.Close()
}

func main() {
	reads()
	writes()
	f, _ := os.CreateTemp("", "deadline*")
	name := f.Name()
	fmt.Println(f.SetDeadline(time.Now()), os.Stdin.SetReadDeadline(time.Now()))
	f.Close()
	fmt.Println(os.Chtimes(name, time.Unix(5, 7), time.Unix(1e9, 123456789)))
	fmt.Println(os.Chtimes(name, time.Unix(6, 7), time.Time{}))
	info, _ := os.Stat(name)
	fmt.Println(info.ModTime().UTC(), len(fs.FormatFileInfo(info))-len(info.Name()))
	os.Remove(name)
	err := os.Chtimes("/no/file", time.Time{}, time.Now())
	fmt.Println(err, os.IsNotExist(err))
}
