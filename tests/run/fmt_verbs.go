// run
// fmt: verbs, flags, width and precision for every kind of value; errors in formats; Stringer, Formatter, GoStringer.
package main

import (
	"errors"
	"fmt"
)

type point struct {
	X, Y int
}

type temp float64

func (t temp) String() string { return fmt.Sprintf("%.1f°", float64(t)) }

type secret struct{ s string }

func (secret) GoString() string { return "secret{...}" }

type custom struct{}

func (custom) Format(f fmt.State, verb rune) {
	w, ok := f.Width()
	fmt.Fprintf(f, "custom(%c %d %v %v)", verb, w, ok, f.Flag('+'))
}

type broken struct{}

func (*broken) String() string { panic("broken String") }

type inner struct {
	p *point
	m map[string]int
	i any
	e error
}

func main() {
	fmt.Printf("%d|%5d|%-5d|%05d|%+d|% d|%x|%X|%#x|%o|%#o|%b|%c|%q|%U|%#U\n", 42, 42, 42, 42, 42, 42, 254, 254, 254, 8, 8, 5, 65, 65, 0x1F600, 0x1F600)
	fmt.Printf("%d|%x|%08.3f|%+.2e|%g|%G|%6.2f|%-8.1f|%v|%e\n", -42, -254, 3.14159, 12345.678, 1e21, 1e-10, 2.0/3, 2.5, 1e6, 0.0)
	fmt.Printf("%s|%10s|%-10s|%.2s|%q|%x|% x|%X|%#q|%v\n", "str", "str", "str", "string", "q\n", "hex", "hex", "hex", "raw", "v")
	fmt.Printf("%t|%v|%5t|%p|%v|%+v|%#v|%T\n", true, false, true, nil, point{1, 2}, point{1, 2}, point{1, 2}, point{1, 2})
	fmt.Printf("%v|%+v|%#v|%v|%#v|%v\n", &point{3, 4}, &point{3, 4}, []int{1}, []string{"a", "b"}, []string{"a"}, map[string]int{"b": 2, "a": 1})
	fmt.Printf("%#v|%#v|%#v|%#v|%#v|%#v\n", map[string]int{"a": 1}, [2]bool{true}, 1.0, "s", uint8(3), struct{ a any }{nil})
	fmt.Printf("%v|%s|%d|%5.1f|%v|%#v\n", temp(36.6), temp(40), []int{1, 2}, []float64{1, 2}, []temp{1, 2}, secret{"x"})
	fmt.Printf("%v|%+10v|%s\n", custom{}, custom{}, error(nil))
	fmt.Printf("%d %s|%z|%d|%!|%d %d\n", "str", 5, 1, 2.5, 1)
	fmt.Printf("%[2]d %[1]d|%[3]*.[2]*[1]f|%*d|%-*d|\n", 1, 2, 8, 5, 42, 4, 7)
	fmt.Printf("%d\n", 1, 2, "extra")
	fmt.Printf("%v %v %s\n", nil, []any{1, nil, "x"}, []byte("bytes"))
	fmt.Printf("%x %X %v %q %s\n", []byte("\x01\xab"), "\x01\xab", []byte{1, 2}, []string{"a", "b c"}, []string{"x", "y"})
	fmt.Printf("%v %+v\n", inner{nil, map[string]int{"k": 1}, 2.5, nil}, inner{m: nil})
	var bp *broken
	var np *point
	fmt.Printf("%v %s %v %+v\n", &broken{}, bp, np, np)
	fmt.Printf("%6.2f%%|%c%c|%v|%v|%08b|%x\n", 99.5, 'é', 0x65e5, 'x', 1+2i, 5, 3.5)
	fmt.Printf("%t %v %d\n", 1, int8(-5), []byte{1})
	fmt.Println(fmt.Sprint("a", 1, 2, "b", "c", 3.5, nil, 'x'), fmt.Sprintln("end", 1))
	fmt.Printf("%w|%s|%v\n", errors.New("e"), errors.New("as s"), &[]int{1})
	fmt.Printf("%3c|%-3c|%q|%+q|%#x|%# x|%t\n", 'x', 'y', 'é', "é", "ab", "ab", "no")
	fmt.Printf("%10v|%-10v|%010d|%+v|%x\n", []int{1, 2}, "l", -5, struct {
		A *int
		B []string
	}{nil, nil}, []string{"a", "b"})
}
