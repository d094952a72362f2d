// run
// Closed descriptors: the errors of every operation, closing twice, closing under a reader's and a writer's feet, a number
// that the kernel gives to another file meanwhile.
package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"runtime"
	"syscall"
	"time"
)

func show(name string, err error) {
	var path *fs.PathError
	op := "-"
	if errors.As(err, &path) {
		op = path.Op
	}
	fmt.Println(name+":", err, "|", op, errors.Is(err, os.ErrClosed), errors.Is(err, syscall.EBADF))
}

func main() {
	r, w, err := os.Pipe()
	if err != nil {
		fmt.Println(err)
		return
	}
	show("close", w.Close())
	show("close twice", w.Close())
	_, err = w.Write([]byte("x"))
	show("write", err)
	_, err = w.WriteString("x")
	show("write string", err)
	n, err := r.Read(make([]byte, 4))
	fmt.Println(n, err == io.EOF)
	show("close the reader", r.Close())
	n, err = r.Read(make([]byte, 4))
	show(fmt.Sprint("read ", n), err)
	_, err = r.Read(nil)
	show("read nothing", err)
	_, err = r.Seek(0, 0)
	show("seek", err)
	_, err = r.Stat()
	show("stat", err)

	f, err := os.CreateTemp("", "gosling-closed")
	if err != nil {
		fmt.Println(err)
		return
	}
	name := f.Name()
	defer os.Remove(name)
	f.WriteString("contents")
	f.Close()
	f, _ = os.Open(name)
	// the descriptor is closed behind the File's back
	syscall.Close(int(f.Fd()))
	_, err = f.Read(make([]byte, 4))
	var path *fs.PathError
	fmt.Println(errors.As(err, &path), errors.Is(err, syscall.EBADF))
	hollow := f // its descriptor now is another file's: nobody may close it
	f, _ = os.Open(name)
	_, err = f.Write([]byte("x")) // not open for writing
	fmt.Println(errors.Is(err, syscall.EBADF))
	f.Close()
	_, err = f.ReadAt(make([]byte, 2), 0)
	fmt.Println(errors.Is(err, os.ErrClosed))
	fmt.Println(errors.Is(f.Sync(), os.ErrClosed), errors.Is(f.Truncate(0), os.ErrClosed), errors.Is(f.Chmod(0), os.ErrClosed))

	// a reader and a writer that wait when their files are closed
	out := make(chan string)
	r, w, _ = os.Pipe()
	go func() {
		n, err := r.Read(make([]byte, 4))
		out <- fmt.Sprint("reader ", n, " ", err)
	}()
	time.Sleep(5 * time.Millisecond)
	r.Close()
	fmt.Println(<-out)
	w.Close()
	r, w, _ = os.Pipe()
	go func() {
		_, err := w.Write(make([]byte, 1<<20)) // more than the pipe takes
		out <- fmt.Sprint("writer ", err)
	}()
	time.Sleep(5 * time.Millisecond)
	w.Close()
	fmt.Println(<-out)
	// what was written before is still there
	total := 0
	buf := make([]byte, 1<<16)
	for {
		n, err := r.Read(buf)
		total += n
		if err != nil {
			fmt.Println(total > 0, err)
			break
		}
	}
	r.Close()

	// the reader goes while the writer waits
	r, w, _ = os.Pipe()
	go func() {
		_, err := w.Write(make([]byte, 1<<20))
		out <- fmt.Sprint("writer ", err, " ", errors.Is(err, syscall.EPIPE))
	}()
	time.Sleep(5 * time.Millisecond)
	r.Close()
	fmt.Println(<-out)
	w.Close()
	// several readers of one pipe, all told
	r, w, _ = os.Pipe()
	for i := 0; i < 4; i++ {
		go func() {
			_, err := r.Read(make([]byte, 4))
			out <- fmt.Sprint(errors.Is(err, os.ErrClosed))
		}()
	}
	time.Sleep(5 * time.Millisecond)
	r.Close()
	fmt.Println(<-out, <-out, <-out, <-out)
	w.Close()
	runtime.KeepAlive(hollow)
}
