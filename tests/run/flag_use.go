// run
// Package flag: every kind of flag, usage texts, errors, what is left of the arguments.
package main

import (
	"encoding"
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
	"time"
)

type list []string

func (l *list) String() string     { return strings.Join(*l, ",") }
func (l *list) Set(s string) error { *l = append(*l, s); return nil }

type shy struct{ p *int }

func (s shy) String() string   { return fmt.Sprint(*s.p) }
func (s shy) Set(string) error { return errors.New("no") }

type level int

func (l level) MarshalText() ([]byte, error) { return []byte(fmt.Sprintf("L%d", int(l))), nil }
func (l *level) UnmarshalText(b []byte) error {
	if len(b) != 2 || b[0] != 'L' {
		return fmt.Errorf("bad level %q", b)
	}
	*l = level(b[1] - '0')
	return nil
}

var _ encoding.TextMarshaler = level(0)

func newSet(name string, how flag.ErrorHandling) *flag.FlagSet {
	f := flag.NewFlagSet(name, how)
	f.SetOutput(os.Stdout)
	f.Bool("b", false, "a bool")
	f.Bool("yes", true, "a bool that is `true or false`\nsecond line")
	f.Int("i", 0, "an int")
	f.Int("int", -3, "an int of -3")
	f.Int64("int64", 1<<40, "")
	f.Uint("u", 0, "a uint")
	f.Uint64("u64", 7, "a `number` of things")
	f.String("s", "", "a string")
	f.String("text", "a\"b", "a quoted string")
	f.Float64("f", 0, "a float")
	f.Float64("ff", 1e100, "big")
	f.Duration("d", 0, "a duration")
	f.Duration("wait", 90*time.Second, "a longer one")
	f.Var(&list{"x"}, "l", "a list")
	n := 5
	f.Var(shy{&n}, "shy", "panics when zero")
	f.TextVar(new(level), "level", level(2), "a `level")
	f.Func("fn", "a func", func(s string) error {
		if s == "" {
			return errors.New("empty")
		}
		fmt.Println("fn", s)
		return nil
	})
	f.BoolFunc("bf", "a bool func", func(s string) error {
		if s != "true" {
			return errors.New("not true")
		}
		fmt.Println("bf")
		return nil
	})
	return f
}

func try(args ...string) {
	f := newSet("", flag.ContinueOnError)
	f.Usage = func() { fmt.Println("(usage)") }
	err := f.Parse(args)
	fmt.Printf("%q -> %v; %d set, left %q %q %v\n", args, err, f.NFlag(), f.Args(), f.Arg(0), f.Parsed())
	f.Visit(func(x *flag.Flag) {
		fmt.Printf("  %s=%s (%s)", x.Name, x.Value, x.DefValue)
		if g, ok := x.Value.(flag.Getter); ok {
			fmt.Printf(" %T", g.Get())
		}
		fmt.Println()
	})
}

func panics(what func()) {
	defer func() { fmt.Println("panic:", recover()) }()
	what()
}

func main() {
	newSet("prog", flag.ContinueOnError).Parse([]string{"-h"})
	newSet("", flag.ContinueOnError).PrintDefaults()
	try()
	try("a", "-b")
	try("-b", "--yes=false", "-i", "0x10", "--int=-7", "-int64=9", "-u", "3", "-u64=0b11", "rest", "-s")
	try("-s", "-b", "-text=", "-f=2.5", "-ff", "1e3", "-d", "1h2m", "-l", "a", "-l=b", "-level=L7", "--", "-b")
	try("-fn=1", "-fn", "2", "-bf", "-", "x")
	for _, s := range []string{"-b=maybe", "-i=x", "-i=99999999999999999999", "-u=-1", "-f=1e999", "-f=z", "-d=5", "-level=x",
		"-shy=1", "-fn=", "-bf=false", "-nope", "---b", "-=", "--=x", "-i", "-help", "--h", "-u64=18446744073709551616", "-int="} {
		try(s)
	}
	panics(func() { newSet("prog", flag.ContinueOnError).Int("b", 1, "") })
	panics(func() { newSet("", flag.ContinueOnError).Int("b", 1, "") })
	panics(func() { newSet("", flag.ContinueOnError).Int("-b", 1, "") })
	panics(func() { newSet("", flag.ContinueOnError).Int("b=c", 1, "") })
	panics(func() { newSet("", flag.ContinueOnError).TextVar(new(level), "t", time.Time{}, "") })
	panics(func() { f := newSet("", flag.PanicOnError); f.Usage = func() {}; f.Parse([]string{"-x"}) })
	f := newSet("q", flag.ContinueOnError)
	fmt.Println(f.Set("i", "12"), f.Lookup("i").Value, f.Set("none", "1"), f.Lookup("none") == nil, f.Name(), f.ErrorHandling())
	panics(func() {
		f.Int("later", 1, "")
		fmt.Println(f.Set("later", "z"))
	})
	n := flag.Int("n", 4, "number of `things`")
	flag.CommandLine.SetOutput(os.Stdout)
	os.Args = []string{"cmd", "-n=6", "x", "y"}
	flag.Parse()
	fmt.Println(*n, flag.NArg(), flag.Args(), flag.NFlag(), flag.Parsed())
	flag.Usage()
	flag.CommandLine.Parse([]string{"-n=x"})
}
