// run
// strconv: parsing and formatting numbers and quoting, and the texts of its errors.
package main

import (
	"errors"
	"fmt"
	"strconv"
)

func main() {
	for _, s := range []string{"0", "-42", "+7", "9223372036854775807", "9223372036854775808", "", "12a", " 1", "0x10", "1_000", "--1"} {
		n, err := strconv.Atoi(s)
		fmt.Println(n, err)
	}
	for _, c := range []struct {
		s    string
		base int
		bits int
	}{{"ff", 16, 64}, {"0xff", 0, 64}, {"0b101", 0, 8}, {"0o17", 0, 64}, {"017", 0, 64}, {"1_000", 0, 64}, {"z", 36, 64}, {"128", 10, 8}, {"-129", 10, 8}, {"5", 1, 0}, {"9", 8, 0}} {
		n, err := strconv.ParseInt(c.s, c.base, c.bits)
		fmt.Println(n, err)
	}
	u, err := strconv.ParseUint("18446744073709551615", 10, 64)
	fmt.Println(u, err)
	_, err = strconv.ParseUint("-1", 10, 64)
	var ne *strconv.NumError
	fmt.Println(errors.As(err, &ne), ne.Func, ne.Num, ne.Err == strconv.ErrSyntax, errors.Is(err, strconv.ErrSyntax))
	for _, s := range []string{"1.5", "-0", "1e10", "1e400", "NaN", "-inf", "0x1.8p3", ".5", "5.", "1e", "0.1", "123456789.123456789", "4.9e-324", "1e-400", "1.7976931348623157e308"} {
		f, err := strconv.ParseFloat(s, 64)
		fmt.Println(f, err)
	}
	g, err := strconv.ParseFloat("0.1", 32)
	fmt.Println(g, float32(g) == 0.1, err)
	for _, f := range []float64{0, 1, -1.5, 0.1, 1e21, 1e20, 123456789, 1e-7, 3.14159265358979, 100, 5e-324} {
		fmt.Println(strconv.FormatFloat(f, 'g', -1, 64), strconv.FormatFloat(f, 'e', 3, 64), strconv.FormatFloat(f, 'f', 2, 64), strconv.FormatFloat(f, 'g', 4, 32))
	}
	fmt.Println(strconv.Itoa(-45), strconv.FormatInt(255, 2), strconv.FormatInt(-255, 36), strconv.FormatUint(1<<63, 16), strconv.FormatBool(true))
	fmt.Println(strconv.Quote("tab\t\"quote\" é \x00\xff \u2028"), strconv.QuoteToASCII("日本é"), strconv.QuoteRune('☺'), strconv.Quote("`"))
	for _, q := range []string{`"a\tb"`, "`raw`", `'x'`, `"\u65e5"`, `"bad`, `"\xzz"`, ``} {
		s, err := strconv.Unquote(q)
		fmt.Printf("%q %v\n", s, err)
	}
	b, err := strconv.ParseBool("T")
	_, err2 := strconv.ParseBool("yes")
	fmt.Println(b, err, err2)
	buf := strconv.AppendInt(nil, 42, 10)
	buf = strconv.AppendQuote(append(buf, ' '), "q")
	buf = strconv.AppendFloat(append(buf, ' '), 2.5, 'f', -1, 64)
	fmt.Println(string(strconv.AppendBool(append(buf, ' '), false)))
}
