package fmt_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math"
	"math/rand"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unsafe"

	our "stdtest/fmt"
)

type (
	myInt    int
	myBool   bool
	myString string
	myBytes  []byte
	myFloat  float32
	myByte   byte
)

type point struct{ X, Y int }
type hidden struct {
	a int
	b string
	c any
	d stringer
}
type nested struct {
	P  *point
	Q  point
	S  []string
	M  map[string]int
	E  error
	I  any
	St stringer
	B  []byte
	A  [3]byte
	F  func()
	C  chan int
}
type stringer struct{ s string }

func (s stringer) String() string { return "<" + s.s + ">" }

type pstringer struct{ s string }

func (s *pstringer) String() string { return "*" + s.s }

type goStringer struct{ n int }

func (goStringer) GoString() string { return "GO" }

type failing struct{}

func (failing) String() string { panic("boom") }

type failing2 struct{}

func (failing2) Error() string { panic(errors.New("an error")) }

type failingNested struct{}

func (failingNested) String() string { panic(failingNested{}) }

type failingGo struct{}

func (failingGo) GoString() string { panic(7) }

type intStringer int

func (i intStringer) String() string { return "int" + strconv.Itoa(int(i)) }

// A formatter for both packages: the interfaces have the same methods.
type formatter struct{ s string }

func (f formatter) Format(st fmt.State, verb rune) {
	w, wok := st.Width()
	p, pok := st.Precision()
	fmt.Fprintf(st, "[%c %d %v %d %v", verb, w, wok, p, pok)
	for _, c := range "+-# 0x" {
		fmt.Fprintf(st, " %v", st.Flag(int(c)))
	}
	io.WriteString(st, fmt.FormatString(st, verb)+"]")
}

type ourFormatter struct{ s string }

func (f ourFormatter) Format(st our.State, verb rune) {
	w, wok := st.Width()
	p, pok := st.Precision()
	fmt.Fprintf(st, "[%c %d %v %d %v", verb, w, wok, p, pok)
	for _, c := range "+-# 0x" {
		fmt.Fprintf(st, " %v", st.Flag(int(c)))
	}
	io.WriteString(st, our.FormatString(st, verb)+"]")
}

type failFormatter struct{}

func (failFormatter) Format(st fmt.State, verb rune) { io.WriteString(st, "part"); panic("fm") }

type ourFailFormatter struct{}

func (ourFailFormatter) Format(st our.State, verb rune) { io.WriteString(st, "part"); panic("fm") }

type selfRef struct{ Next *selfRef }
type embedded struct {
	point
	stringer
}
type errT struct{ n int }

func (e errT) Error() string { return "err" + strconv.Itoa(e.n) }

var one = 1
var nilPS *pstringer
var nilPoint *point

var values = []any{
	nil, true, false, myBool(true),
	0, 1, -1, 42, -1234567, math.MaxInt64, math.MinInt64, int8(-128), int16(300), int32('x'), int32(0x1F600), int64(-5), myInt(7),
	uint(0), uint8(255), uint16(65535), uint32(1 << 31), uint64(math.MaxUint64), uintptr(0xdeadbeef), myByte(9),
	0.0, math.Copysign(0, -1), 1.0, -1.5, 3.14159265358979, 1e6, 1e20, 1e21, 1e-7, 123456789.0, math.Inf(1), math.Inf(-1), math.NaN(), 5e-324,
	float32(0.1), float32(16777216), float32(-2.5e-10), myFloat(2.5),
	1 + 2i, complex64(-1.5 - 2.5i), complex(math.Inf(1), math.NaN()), complex(0, math.Inf(-1)),
	"", "hello", "héllo, 世界", "a\nb\t\"q\"`", "\xff\xfe", myString("mine"), "\u00a0\ufeff\x00",
	[]byte(nil), []byte{}, []byte("bytes"), []byte{0, 1, 255}, myBytes("my"), myBytes(nil), [3]byte{1, 2, 3}, [0]byte{}, &[3]byte{4, 5, 6}, []myByte{1, 2}, [2]myByte{65, 66},
	[]int(nil), []int{}, []int{1, -2, 3}, [2]string{"a", "b"}, []string{"x", "", "é"}, [][]int{{1}, nil, {2, 3}}, []any{1, "a", nil, 2.5, []byte("z"), stringer{"q"}},
	[]float64{1, 2.5, -1e30}, []bool{true, false}, []error{errors.New("e"), nil}, []rune("hé"), []uint{1, 2}, []uintptr{7}, []complex128{1i},
	map[string]int(nil), map[string]int{}, map[string]int{"b": 2, "a": 1, "c": 3}, map[int]string{3: "c", -1: "a", 2: "b"}, map[float64]int{math.NaN(): 1, 2: 2, -1: 3, math.Inf(-1): 4},
	map[any]int{"x": 1, 2: 2, nil: 3, "a": 4, 1: 5, 2.5: 6, true: 7, false: 8, point{1, 2}: 9, point{1, 1}: 10, [2]int{1, 2}: 11},
	map[bool]string{true: "t", false: "f"}, map[point]int{{2, 1}: 1, {1, 2}: 2, {1, 1}: 3}, map[[2]string]int{{"b", "a"}: 1, {"a", "z"}: 2}, map[complex128]int{1i: 1, 1: 2, 2i: 3},
	map[uint8]int{200: 1, 3: 2}, map[stringer]int{{"b"}: 1, {"a"}: 2}, map[string]any{"k": map[string]int{"z": 1}, "j": nil}, map[intStringer]bool{5: true, 3: false}, &map[string]int{"p": 1},
	point{1, 2}, &point{3, 4}, nilPoint, struct{}{}, struct{ X any }{nil}, struct {
		a int
		B string
	}{1, "two"}, hidden{1, "s", 2.5, stringer{"in"}}, hidden{1, "s", stringer{"any"}, stringer{"in"}},
	nested{}, nested{Q: point{5, 6}, S: []string{"s"}, M: map[string]int{"m": 1}, E: errors.New("E"), I: 3, St: stringer{"st"}, B: []byte("b")},
	&nested{}, &[]int{1, 2}, &[2]bool{true}, &[]string{"x"}, [2]*int{}, []*point{nil}, selfRef{}, &selfRef{}, embedded{point{1, 2}, stringer{"emb"}},
	stringer{"str"}, &stringer{"ps"}, &pstringer{"p"}, nilPS, []any{nilPS, nilPoint}, (*stringer)(nil), goStringer{1}, &goStringer{2}, []goStringer{{1}}, (*goStringer)(nil),
	failing{}, &failing{}, (*failing)(nil), failing2{}, failingGo{}, failingNested{}, []any{failing{}}, map[string]any{"f": failing2{}},
	errors.New("error"), errT{3}, &errT{4}, (*errT)(nil), []error{errT{1}}, struct{ E error }{errT{5}}, struct{ e error }{errT{5}},
	intStringer(5), []intStringer{1, 2}, (func())(nil), (chan int)(nil), unsafe.Pointer(nil), (*int)(nil), (**int)(nil), unsafe.Pointer(uintptr(0x1234)),
	struct{ P unsafe.Pointer }{}, struct{ F func(int) string }{}, [1]any{}, struct {
		A any
		B fmt.Stringer
		C error
	}{}, errors.Join(errors.New("a"), errors.New("b")), [3][]byte{[]byte("a"), nil, []byte("c")}, struct{ B []byte }{[]byte("hi")}, struct{ b []byte }{[]byte("hi")}, struct{ a [2]byte }{},
}

func render(f func(string, ...any) string, format string, args ...any) (s string) {
	defer func() {
		if r := recover(); r != nil {
			s = "PANIC " + fmt.Sprint(fmt.Sprintf("%T", r))
		}
	}()
	return f(format, args...)
}

// pkg hides whose type a type is.
var pkg = regexp.MustCompile(`ourFormatter|ourFailFormatter`)

func check(t *testing.T, format string, args ...any) bool {
	t.Helper()
	want := render(fmt.Sprintf, format, args...)
	got := render(our.Sprintf, format, args...)
	if got != want {
		t.Errorf("Sprintf(%q, %T) =\n  %q, want\n  %q", format, first(args), got, want)
		return false
	}
	return true
}

func first(args []any) any {
	if len(args) == 0 {
		return nil
	}
	return args[0]
}

var verbs = "vTtbcdoOqxXUeEfFgGspwzy%!é"

func TestVerbs(t *testing.T) {
	failures := 0
	sizes := []string{"", "1", "3", "10", "25", ".0", ".1", ".3", ".10", ".25", "10.3", "3.10", "25.0", ".", "8.", "100"}
	for flags := 0; flags < 32; flags++ {
		fl := ""
		for i, c := range "+-# 0" {
			if flags>>i&1 != 0 {
				fl += string(c)
			}
		}
		for _, size := range sizes {
			if strings.HasPrefix(size, "0") {
				continue
			}
			for _, verb := range verbs {
				format := "%" + fl + size + string(verb)
				for _, v := range values {
					if !check(t, format, v) {
						failures++
						if failures > 30 {
							t.FailNow()
						}
					}
				}
			}
		}
	}
}

func TestFormats(t *testing.T) {
	for _, c := range []struct {
		format string
		args   []any
	}{
		{"", nil}, {"plain", nil}, {"%", nil}, {"%%", nil}, {"%5%", nil}, {"%-010%|", nil}, {"100%", []any{1}}, {"%d", nil}, {"%d %d", []any{1}}, {"%d", []any{1, 2, "x", nil, 3.5}},
		{"%[1]d %[1]v", []any{5}}, {"%[2]d %[1]d", []any{1, 2}}, {"%[3]d", []any{1}}, {"%[0]d", []any{1}}, {"%[-1]d", []any{1}}, {"%[x]d", []any{1}}, {"%[]d", []any{1}}, {"%[1", []any{1}}, {"%[1]", []any{1}},
		{"%[", []any{1}}, {"%[1]d %d %[1]d %d", []any{1, 2}}, {"%*d", []any{5, 42}}, {"%-*d|", []any{5, 42}}, {"%*d|", []any{-5, 42}}, {"%.*f", []any{2, 3.14159}}, {"%*.*f", []any{8, 2, 3.14159}}, {"%.*d", []any{-1, 42}},
		{"%*d", []any{"x", 42}}, {"%.*d", []any{"x", 42}}, {"%*d", []any{10000000, 42}}, {"%*d", []any{-10000000, 42}}, {"%.*d", []any{10000000, 42}}, {"%*d", []any{}}, {"%*", []any{5}}, {"%.*", []any{5}}, {"%[2]*[1]d", []any{2, 5}},
		{"%[3]*.[2]*[1]f", []any{12.0, 2, 6}}, {"%[2]*.[1]*f", []any{1, 2, 3.5}}, {"%6.2f", []any{12.0}}, {"%[1]*d", []any{1}}, {"%[3]2d", []any{1, 2, 3}}, {"%[3].2d", []any{1, 2, 3}}, {"%.[3]d", []any{1, 2, 3}}, {"%.[2]*d", []any{1, 2, 3}},
		{"%[5]*d %d", []any{1, 2}}, {"%99999999d", []any{1}}, {"%.99999999d", []any{1}}, {"%1000000d", []any{1}}, {"%*d", []any{int8(5), 1}}, {"%*d", []any{uint64(5), 1}}, {"%*d", []any{uint64(math.MaxUint64), 1}}, {"%*d", []any{myInt(5), 1}},
		{"%!", []any{1}}, {"%!d", nil}, {"%é", []any{1}}, {"%\xff", []any{1}}, {"%d%", []any{1}}, {"%+", nil}, {"%-5", nil}, {"% ", nil}, {"%s %s", []any{"a", nil}}, {"%w", []any{errors.New("x")}}, {"%w", []any{1}}, {"%-+5.3s|", []any{"abcdef"}},
		{"%x", []any{"hello"}}, {"% x", []any{"hello"}}, {"%# x", []any{"hello"}}, {"%#x", []any{""}}, {"%5x", []any{""}}, {"%-5x|", []any{""}}, {"%05x", []any{""}}, {"%.[1]x", []any{1}}, {"%v %[1]v %v", []any{1, 2}}, {"%d %[3]d", []any{1, 2}},
		{"%[1]*[1]d", []any{3}}, {"%[999999999999]d", []any{1}}, {"%[1]d %[5]d", []any{1}}, {"%[1 ]d", []any{1}}, {"%[1]]d", []any{1}}, {"%d %[1]", []any{1}}, {"%0*d", []any{5, 1}}, {"%0*d|", []any{-5, 1}}, {"%-0*d|", []any{5, 1}}, {"%  d", []any{1}}, {"%++d", []any{1}},
		{"%+q", []any{"é"}}, {"%#q", []any{"a`b"}}, {"%#q", []any{"ab"}}, {"%#U", []any{'⌘'}}, {"%#U", []any{7}}, {"%U", []any{-1}}, {"%c", []any{-1}}, {"%q", []any{0x110000}}, {"%.10U|%20U|%-20U|%#20U", []any{1, 2, 3, 4}}, {"%70.65U", []any{1}}, {"%.100x", []any{1}}, {"%0100d", []any{-1}},
		{"%b", []any{int64(math.MinInt64)}}, {"%#b", []any{int64(math.MinInt64)}}, {"%+O", []any{int64(math.MinInt64)}}, {"%+.64b", []any{int64(math.MinInt64)}}, {"%+#.70b", []any{int64(math.MinInt64)}},
	} {
		check(t, c.format, c.args...)
	}
	r := rand.New(rand.NewSource(1))
	alphabet := "%%%%[]*.0123456789+-# vdsxqTfgec5é"
	runes := []rune(alphabet)
	for i := 0; i < 300000; i++ {
		var b strings.Builder
		for n := r.Intn(10); n >= 0; n-- {
			b.WriteRune(runes[r.Intn(len(runes))])
		}
		var args []any
		for n := r.Intn(4); n > 0; n-- {
			args = append(args, []any{1, -2, "str", 2.5, nil, 'x', 3, point{1, 2}, errT{1}}[r.Intn(9)])
		}
		if strings.Contains(b.String(), "00000") {
			continue
		}
		if !check(t, b.String(), args...) {
			return
		}
	}
}

func TestFormatter(t *testing.T) {
	for flags := 0; flags < 32; flags++ {
		fl := ""
		for i, c := range "+-# 0" {
			if flags>>i&1 != 0 {
				fl += string(c)
			}
		}
		for _, size := range []string{"", "5", ".3", "10.2"} {
			for _, verb := range "vdsxz" {
				format := "%" + fl + size + string(verb)
				for _, pair := range [][2]any{{formatter{"a"}, ourFormatter{"a"}}, {failFormatter{}, ourFailFormatter{}}, {[]any{formatter{"a"}}, []any{ourFormatter{"a"}}}, {&failFormatter{}, &ourFailFormatter{}},
					{(*failFormatter)(nil), (*ourFailFormatter)(nil)}} {
					want := render(fmt.Sprintf, format, pair[0])
					got := render(our.Sprintf, format, pair[1])
					if strings.Contains(format, "#") {
						got = strings.ReplaceAll(got, "ourFormatter", "formatter")
					}
					if got != want {
						t.Errorf("%s: %s, want %s", format, got, want)
					}
				}
			}
		}
	}
}

func TestPrint(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for _, v := range values {
		if got, want := render(func(string, ...any) string { return our.Sprint(v) }, ""), render(func(string, ...any) string { return fmt.Sprint(v) }, ""); got != want {
			t.Errorf("Sprint(%T) = %q, want %q", v, got, want)
		}
	}
	for i := 0; i < 20000; i++ {
		var a []any
		for n := r.Intn(5); n > 0; n-- {
			v := values[r.Intn(len(values))]
			if _, ok := v.(failingNested); !ok {
				a = append(a, v)
			}
		}
		if got, want := our.Sprint(a...), fmt.Sprint(a...); got != want {
			t.Errorf("Sprint = %q, want %q", got, want)
		}
		if got, want := our.Sprintln(a...), fmt.Sprintln(a...); got != want {
			t.Errorf("Sprintln = %q, want %q", got, want)
		}
		if got, want := string(our.Appendln([]byte("x"), a...)), string(fmt.Appendln([]byte("x"), a...)); got != want {
			t.Errorf("Appendln = %q, want %q", got, want)
		}
	}
	var b1, b2 bytes.Buffer
	our.Fprintf(&b1, "%d %s|", 1, "a")
	our.Fprint(&b1, 1, 2, "x")
	our.Fprintln(&b1, 1, 2, "x")
	fmt.Fprintf(&b2, "%d %s|", 1, "a")
	fmt.Fprint(&b2, 1, 2, "x")
	fmt.Fprintln(&b2, 1, 2, "x")
	if b1.String() != b2.String() {
		t.Errorf("Fprint: %q, want %q", b1.String(), b2.String())
	}
	if string(our.Appendf([]byte("a"), "%d", 5)) != "a5" || string(our.Append([]byte("a"), 5)) != "a5" {
		t.Error("Append")
	}
	big := map[int]int{}
	for i := 0; i < 1000; i++ {
		big[(i*7919)%1000] = i
	}
	check(t, "%v", big)
	for _, v := range []any{&one, func() {}, make(chan int), &struct{ p *int }{&one}, []*int{&one}, map[*int]int{&one: 1}, unsafe.Pointer(&one), [1]*point{{1, 2}}, []int{1}, &point{}, map[string]int{}} {
		for _, f := range []string{"%v", "%p", "%#v", "%#p", "%x", "%d", "%20p", "%-20p|", "%+v", "%s", "%020p", "%b", "%o", "%X", "%t"} {
			check(t, f, v)
		}
	}
	our.Fprint(os.Stderr, "")
}

func TestErrorf(t *testing.T) {
	e1, e2 := errors.New("one"), errT{2}
	for _, c := range []struct {
		format string
		args   []any
	}{{"x", nil}, {"%w", []any{e1}}, {"%w", []any{nil}}, {"%w", []any{1}}, {"%w", nil}, {"a %w b %w", []any{e1, e2}}, {"%[2]w %[1]w", []any{e1, e2}}, {"%[1]w %[1]w", []any{e1}}, {"%w %d", []any{e1, 5}},
		{"%w %w", []any{e1, 3}}, {"%+w %#w %10w", []any{e1, e2, e1}}, {"%v %s", []any{e1, e2}}, {"%w", []any{[]error{e1}}}, {"%w %w %w %w %w %w", []any{e1, e2, e1, e2, e1, e2}}, {"%w", []any{struct{ E error }{e1}}}} {
		got, want := our.Errorf(c.format, c.args...), fmt.Errorf(c.format, c.args...)
		if got.Error() != want.Error() {
			t.Errorf("Errorf(%q) = %q, want %q", c.format, got, want)
		}
		if g, w := fmt.Sprintf("%T", got), fmt.Sprintf("%T", want); g != w {
			t.Errorf("Errorf(%q) is a %s, want %s", c.format, g, w)
		}
		if errors.Is(got, e1) != errors.Is(want, e1) || errors.Is(got, e2) != errors.Is(want, e2) || errors.Unwrap(got) != errors.Unwrap(want) {
			t.Errorf("Errorf(%q) wraps differently", c.format)
		}
		g, ok1 := got.(interface{ Unwrap() []error })
		w, ok2 := want.(interface{ Unwrap() []error })
		if ok1 != ok2 || ok1 && fmt.Sprint(g.Unwrap()) != fmt.Sprint(w.Unwrap()) {
			t.Errorf("Errorf(%q) unwraps differently", c.format)
		}
	}
}

func BenchmarkSprintf(b *testing.B) {
	b.ReportAllocs()
	for i := 0; i < b.N; i++ {
		our.Fprintf(io.Discard, "%d %s %v %6.2f\n", i, "string", point{1, 2}, 3.14159)
	}
}
func BenchmarkSprintfReal(b *testing.B) {
	b.ReportAllocs()
	for i := 0; i < b.N; i++ {
		fmt.Fprintf(io.Discard, "%d %s %v %6.2f\n", i, "string", point{1, 2}, 3.14159)
	}
}
