// run

// Package log: headings, prefixes, places, loggers of several goroutines, panics, and what is not formatted.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"strings"
	"sync"
)

type loud struct{}

func (loud) String() string {
	fmt.Println("formatted")
	return "loud"
}

type broken struct{}

func (broken) Write(b []byte) (int, error) { return 0, errors.New("no room for " + string(b)) }

// shape replaces digits, so that times and paths can be compared.
func shape(s string) string {
	var b strings.Builder
	for _, r := range s {
		if '0' <= r && r <= '9' {
			r = '9'
		}
		b.WriteRune(r)
	}
	return b.String()
}

func helper(l *log.Logger) {
	l.Output(1, "in helper")
	l.Output(2, "in its caller")
	l.Output(99, "nowhere")
}

func caught(f func()) {
	defer func() { fmt.Printf("recovered %q\n", recover()) }()
	f()
}

func flags() {
	var b bytes.Buffer
	for _, f := range []int{0, log.Ldate, log.Ltime, log.Lmicroseconds, log.LstdFlags | log.LUTC,
		log.LstdFlags | log.Lmicroseconds | log.Lmsgprefix, log.Lmsgprefix} {
		l := log.New(&b, "pre: ", f)
		l.Print("text")
		fmt.Print(f, " ", shape(b.String()))
		b.Reset()
	}
	l := log.New(&b, "", log.Llongfile)
	l.Println("long")
	fmt.Println(strings.HasPrefix(b.String(), "/"), strings.HasSuffix(b.String(), ".go:61: long\n"))
}

func places() {
	l := log.New(os.Stdout, "[p] ", log.Lshortfile)
	l.Print("print")
	l.Printf("printf %d", 1)
	l.Println("println")
	func() { l.Print("in a closure") }()
	helper(l)
	caught(func() { l.Panic("panic ", 1, 2) })
	caught(func() { l.Panicf("panicf %v", nil) })
	caught(func() { l.Panicln("panicln", 3) })
	l.SetFlags(l.Flags() | log.Lmsgprefix)
	l.SetPrefix("<q> ")
	l.Print("moved")
	fmt.Printf("%q %d %v\n", l.Prefix(), l.Flags(), l.Writer() == os.Stdout)
}

func lines() {
	l := log.New(os.Stdout, "", 0)
	l.Print("")
	l.Print("one\n")
	l.Print("two\n\n")
	l.Println()
	l.Print("a", "b", 1, 2, "c")
	l.Println("a", 1, nil, []int{1})
	l.Printf("%s", "no newline")
	log.New(os.Stdout, "ends\n", 0).Print()
	fmt.Println(log.New(broken{}, "", 0).Output(1, "this"))
}

func standard() {
	log.SetOutput(os.Stdout)
	log.SetFlags(log.Lshortfile)
	log.SetPrefix("std ")
	log.Print("print")
	log.Printf("%x", "printf")
	log.Println("println")
	log.Output(1, "output")
	log.Default().Print("default")
	fmt.Println(log.Prefix(), log.Flags(), log.Writer() == os.Stdout)
	caught(func() { log.Panic("panic") })
	caught(func() { log.Panicf("panicf") })
	caught(func() { log.Panicln("panicln") })
}

func shared() {
	var b bytes.Buffer
	l := log.New(&b, "", 0)
	var wg sync.WaitGroup
	for i := 0; i < 10; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := 0; j < 10; j++ {
				l.Printf("%d %s", i, strings.Repeat("x", 50))
			}
		}()
	}
	wg.Wait()
	whole := 0
	for _, line := range strings.Split(b.String(), "\n") {
		if len(line) == 52 {
			whole++
		}
	}
	fmt.Println(whole)
}

func main() {
	flags()
	places()
	lines()
	standard()
	shared()
	quiet := log.New(io.Discard, "", log.LstdFlags)
	quiet.Print(loud{})
	quiet.Println(loud{})
	log.New(os.Stdout, "", 0).Print(loud{})
	log.SetOutput(os.Stderr)
	log.Fatalf("fatal: %v", errors.New("the end"))
}
