// run
// Goroutines around os.Pipe: a reader that waits does not stop the others; large amounts pass through the small buffer of
// the kernel; closing ends a waiting reader; a pipeline of copying goroutines.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"
)

func pipe() (*os.File, *os.File) {
	r, w, err := os.Pipe()
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	return r, w
}

func main() {
	r, w := pipe()
	text := make(chan string)
	go func() {
		buf := make([]byte, 100)
		for {
			n, err := r.Read(buf)
			if err != nil {
				text <- "end: " + err.Error()
				return
			}
			text <- string(buf[:n])
		}
	}()
	ticks := 0
	ticker := time.NewTicker(2 * time.Millisecond)
	for ticks < 5 {
		select {
		case s := <-text:
			fmt.Println("too early", s)
		case <-ticker.C:
			ticks++
		}
	}
	ticker.Stop()
	fmt.Println("others run while the reader waits")
	w.WriteString("hello")
	fmt.Println(<-text)
	w.Write([]byte("again"))
	fmt.Println(<-text)
	w.Close()
	fmt.Println(<-text)
	r.Close()

	// a megabyte: the writer blocks until the reader takes it
	r, w = pipe()
	go func() {
		block := make([]byte, 1000)
		for i := 0; i < 1000; i++ {
			for j := range block {
				block[j] = byte(i + j)
			}
			if n, err := w.Write(block); n != 1000 || err != nil {
				fmt.Println("write:", n, err)
			}
		}
		big := make([]byte, 300000) // more than the pipe holds in one call
		n, err := w.Write(big)
		w.Close()
		text <- fmt.Sprint("written ", n, " ", err)
	}()
	time.Sleep(5 * time.Millisecond)
	sum, total := 0, 0
	buf := make([]byte, 4096)
	for {
		n, err := r.Read(buf)
		for _, b := range buf[:n] {
			sum += int(b)
		}
		total += n
		if err == io.EOF {
			break
		}
	}
	fmt.Println("read", total, sum)
	fmt.Println(<-text)
	r.Close()

	// lines through three stages
	first, in := pipe()
	var stage *os.File = first
	for i := 0; i < 3; i++ {
		from := stage
		to, out := pipe()
		go func() {
			lines := bufio.NewScanner(from)
			for lines.Scan() {
				fmt.Fprintf(out, "%s%d\n", strings.ToUpper(lines.Text()), i)
			}
			from.Close()
			out.Close()
		}()
		stage = to
	}
	go func() {
		for i := 0; i < 200; i++ {
			fmt.Fprintln(in, "line", i)
		}
		in.Close()
	}()
	lines, last := 0, ""
	scanner := bufio.NewScanner(stage)
	for scanner.Scan() {
		last = scanner.Text()
		lines++
	}
	fmt.Println(lines, last)
	stage.Close()

	// many readers, each on its own pipe, woken in the order of main's writes
	type end struct{ r, w *os.File }
	var ends []end
	for i := 0; i < 20; i++ {
		r, w := pipe()
		ends = append(ends, end{r, w})
		go func() {
			b := make([]byte, 1)
			r.Read(b)
			text <- fmt.Sprint(i, ":", string(b))
		}()
	}
	for i := range ends {
		k := (i*7 + 3) % len(ends)
		ends[k].w.Write([]byte{byte('a' + k)})
		fmt.Print(<-text, " ")
		ends[k].r.Close()
		ends[k].w.Close()
	}
	fmt.Println()

	// closing a pipe from this side ends the reader that waits on it
	r, w = pipe()
	go func() {
		_, err := r.Read(make([]byte, 1))
		text <- fmt.Sprint(err, " ", errors.Is(err, os.ErrClosed))
	}()
	time.Sleep(5 * time.Millisecond)
	r.Close()
	fmt.Println(<-text)
	w.Close()

	// a write to a pipe nobody reads is an error, not the program's end
	r, w = pipe()
	r.Close()
	_, err := w.WriteString("x")
	fmt.Println(err)
	w.Close()
}
