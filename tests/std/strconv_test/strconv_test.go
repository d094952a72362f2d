package strconv_test

import (
	"fmt"
	"math"
	"math/rand"
	"os"
	"strconv"
	"strings"
	"testing"

	our "stdtest/strconv"
)

// rounds is how many random cases the random tests run; STD_ROUNDS sets it.
func rounds(n int) int {
	if s := os.Getenv("STD_ROUNDS"); s != "" {
		m, _ := strconv.Atoi(s)
		return n * m
	}
	return n
}

func randomFloat(r *rand.Rand) float64 {
	switch r.Intn(12) {
	case 0:
		return float64(r.Int63n(1 << 53))
	case 1:
		return math.Float64frombits(r.Uint64() & (1<<52 - 1) >> uint(r.Intn(52))) // subnormal
	case 2:
		return math.Ldexp(1, r.Intn(2098)-1074)
	case 3:
		return float64(r.Intn(1000000)) / 1000
	case 4:
		return float64(r.Intn(100000)) * math.Pow(10, float64(r.Intn(600)-300))
	case 5:
		return math.Nextafter(math.Ldexp(1, r.Intn(2098)-1074), float64(r.Intn(2)))
	case 6:
		return float64(r.Intn(2048)) / 1024
	case 7:
		return float64(math.Float32frombits(r.Uint32()))
	case 8:
		return math.Float64frombits(uint64(r.Intn(5)))
	}
	return math.Float64frombits(r.Uint64())
}

var special = []float64{0, math.Copysign(0, -1), math.Inf(1), math.Inf(-1), math.NaN(), 1, 10, 100,
	1e5, 1e6, 1e20, 1e21, 1e22, 1e23, 5e-324, math.MaxFloat64, math.MaxFloat32, math.SmallestNonzeroFloat32,
	0.5, 1.5, 2.5, 0.25, 0.125, 9.5, 99.5, 999.5, 0.05, 0.95, 9.995, 123456789, 2.2250738585072014e-308,
	2.225073858507201e-308, 1 << 53, 1<<53 - 1, 1<<53 + 2, 0.1, 0.3, 1e-5, 1e-4, 12345.678, 5e-5, 4.9e-5}

func checkFormat(t *testing.T, f float64, verb byte, prec, size int) {
	got := our.FormatFloat(f, verb, prec, size)
	want := strconv.FormatFloat(f, verb, prec, size)
	if got != want {
		t.Errorf("FormatFloat(%x, %c, %d, %d) = %s, want %s", f, verb, prec, size, got, want)
	}
}

func TestFormatFloat(t *testing.T) {
	for _, f := range special {
		for _, verb := range []byte("eEfgGbxXqv") {
			for prec := -1; prec < 30; prec++ {
				checkFormat(t, f, verb, prec, 64)
				checkFormat(t, -f, verb, prec, 64)
				checkFormat(t, f, verb, prec, 32)
			}
			checkFormat(t, f, verb, 400, 64)
			checkFormat(t, f, verb, 1100, 64)
		}
	}
	r := rand.New(rand.NewSource(1))
	for i := 0; i < rounds(300000); i++ {
		f := randomFloat(r)
		checkFormat(t, f, "eEfgGbxX"[r.Intn(8)], -1, 64)
		checkFormat(t, f, "gbxe"[r.Intn(4)], -1, 32)
		checkFormat(t, f, "eEfgGbxX"[r.Intn(8)], r.Intn(25), 64)
		checkFormat(t, f, "eEfgGbxX"[r.Intn(8)], r.Intn(18), 32)
		if i%64 == 0 {
			checkFormat(t, f, "eEfgGbxX"[r.Intn(8)], r.Intn(900), 64)
		}
		if t.Failed() {
			return
		}
	}
}

// same takes all NaNs for one: a float32 NaN changes its bits on the way.
func same(a, b float64) bool { return math.Float64bits(a) == math.Float64bits(b) || a != a && b != b }

func text(err error) string {
	if err == nil {
		return "nil"
	}
	return err.Error()
}

func checkParse(t *testing.T, s string) {
	t.Helper()
	for _, size := range []int{64, 32} {
		got, gotErr := our.ParseFloat(s, size)
		want, wantErr := strconv.ParseFloat(s, size)
		if !same(got, want) || text(gotErr) != text(wantErr) {
			t.Errorf("ParseFloat(%q, %d) = %x, %v; want %x, %v", s, size, got, gotErr, want, wantErr)
		}
	}
}

func TestParseFloatTable(t *testing.T) {
	for _, s := range []string{"", "+", "-", ".", "e", "1e", "1e+", "1e1e1", "1.2.3", "0x", "0x.p1", "0x1p", "0x1p1",
		"0X1P+3", "-0x1.8p-1", "0x1.fffffffffffff8p1023", "0x1.fffffffffffff7p1023", "0x1p1024", "0x1p-1074",
		"0x1p-1075", "0x1.0000000000001p-1075", "0x.8p-1074", "0x1.fffffep127", "0x1.ffffffp127", "0x1p-149", "0x1p-150", "0x1.8p-150",
		"0x12345678901234567890p0", "0x1234567890123456789.0p-4", "0x1.00000000000008p0", "0x1.000000000000080000000000001p0",
		"0x1.00000000000018p0", "0x_1p0", "0x1_2.3_4p0", "0x1p_1", "1_2", "_12", "1__2", "12_", "1_.2", "1._2", "1e_2", "1e2_", "1e2_3",
		"0_1", "1_23.50_0_0e+1_2", "inf", "+Inf", "-INF", "infinity", "-Infinity", "infi", "infinit", "infinityx", "nan", "NaN", "+nan",
		"1e308", "1.8e308", "1.7976931348623157e308", "1.7976931348623158e308", "1.7976931348623159e308", "1e400", "1e99999999999",
		"1e-99999999999", "0e99999999", "4.9e-324", "2.4703282292062327e-324", "2.4703282292062328e-324", "2.5e-324", "1e-400",
		"2.2250738585072011e-308", "2.2250738585072012e-308", "9007199254740993", "9007199254740993.0", "9007199254740993.00000000000000001",
		"9007199254740992.99999999999999999", "1.00000000000000011102230246251565404236316680908203125",
		"1.00000000000000011102230246251565404236316680908203124", "1.00000000000000011102230246251565404236316680908203126",
		"1.00000000000000033306690738754696212708950042724609375", "000000000000000000000000000001", "0.000000000000000000000000000001",
		"00000.00000", "-0", "-0.0", "+0", "1 ", " 1", "1x", "\xff", "0b1", "0o7", "100000000000000016777215", "100000000000000016777216",
		"3.4028236e38", "3.4028235677973366e38", "3.4028235677973367e38", "1.1754943e-38", "7e-46", "8e-46", "1.4e-45",
		"16777217", "16777217.0000001", "1e23", "8.5e22", "123456789012345678901234567890", "1" + strings.Repeat("0", 400),
		"0." + strings.Repeat("0", 400) + "1", "0." + strings.Repeat("0", 400) + "1e400", "1" + strings.Repeat("0", 400) + "e-400",
		strings.Repeat("9", 700) + "e-690", "@", "i", "I", "N", "n", "0x1.2.3p1", "1e1.2", "0x1e5p1", "0x1e5", "1p1", "\x49nf", "\x4e\x01\x0e"} {
		checkParse(t, s)
	}
	// Every halfway point exactly, a little below and a little above.
	r := rand.New(rand.NewSource(2))
	for i := 0; i < rounds(3000); i++ {
		b := r.Uint64() & (1<<63 - 1)
		if i%3 == 0 {
			b >>= 12 + uint(r.Intn(40))
		}
		f := math.Float64frombits(b)
		if math.IsInf(f, 0) || math.IsNaN(f) || b == 0x7fefffffffffffff {
			continue
		}
		half := exactHalf(b)
		checkParse(t, half)
		checkParse(t, half+"0000000001")
		checkParse(t, half[:len(half)-1]+string(half[len(half)-1]-1)+"99999999999")
		g := math.Float32frombits(uint32(b >> 33))
		if !math.IsInf(float64(g), 0) {
			d := strconv.FormatFloat((float64(g)+float64(math.Nextafter32(g, 1e30)))/2, 'f', -1, 64)
			checkParse(t, d)
			if strings.Contains(d, ".") {
				checkParse(t, d+"00000000000000000001")
				checkParse(t, d[:len(d)-1]+string(d[len(d)-1]-1)+"99999999999999999999")
			}
		}
		if t.Failed() {
			return
		}
	}
}

// exactHalf returns the point between the float with the bits b and the next one as a
// decimal with a fraction that does not end in 0.
func exactHalf(b uint64) string {
	exp := int(b >> 52)
	mant := b & (1<<52 - 1)
	if exp > 0 {
		mant |= 1 << 52
	} else {
		exp = 1
	}
	// (2*mant+1) * 2^(exp-1076): print by scaling a big decimal string.
	digits := []byte(strconv.FormatUint(2*mant+1, 10))
	e := exp - 1076
	times := func(m int) {
		carry := 0
		for i := len(digits) - 1; i >= 0; i-- {
			carry += int(digits[i]-'0') * m
			digits[i] = '0' + byte(carry%10)
			carry /= 10
		}
		for ; carry > 0; carry /= 10 {
			digits = append([]byte{'0' + byte(carry%10)}, digits...)
		}
	}
	for i := 0; i < e; i++ {
		times(2)
	}
	for i := 0; i < -e; i++ {
		times(5)
	}
	if e >= 0 {
		return string(digits) + ".0000"[:5]
	}
	return string(digits) + "e" + strconv.Itoa(e)
}

func TestParseFloatRandom(t *testing.T) {
	r := rand.New(rand.NewSource(3))
	for i := 0; i < rounds(300000); i++ {
		f := randomFloat(r)
		checkParse(t, strconv.FormatFloat(f, "efgx"[r.Intn(4)], -1, 64))
		checkParse(t, strconv.FormatFloat(f, "egx"[r.Intn(3)], r.Intn(25), 64))
		var b strings.Builder
		for n := r.Intn(30); n >= 0; n-- {
			b.WriteByte("0123456789"[r.Intn(10)])
		}
		b.WriteByte('.')
		for n := r.Intn(30); n > 0; n-- {
			b.WriteByte("0123456789"[r.Intn(10)])
		}
		fmt.Fprintf(&b, "e%d", r.Intn(700)-350)
		checkParse(t, b.String())
		b.Reset()
		for n := r.Intn(8); n >= 0; n-- {
			b.WriteByte("0123456789..__eExXpP+-abinfnatINFNAT() "[r.Intn(39)])
		}
		checkParse(t, b.String())
		checkParse(t, "0x"+b.String())
		checkParse(t, "1"+b.String()+"2")
		checkComplex(t, b.String())
		checkInts(t, b.String())
		if t.Failed() {
			return
		}
	}
}

func checkComplex(t *testing.T, s string) {
	t.Helper()
	for _, size := range []int{64, 128} {
		got, gotErr := our.ParseComplex(s, size)
		want, wantErr := strconv.ParseComplex(s, size)
		if !same(real(got), real(want)) || !same(imag(got), imag(want)) || text(gotErr) != text(wantErr) {
			t.Errorf("ParseComplex(%q, %d) = %v, %v; want %v, %v", s, size, got, gotErr, want, wantErr)
		}
	}
}

func TestComplex(t *testing.T) {
	parts := []string{"", "1", "-1", "+1", "1.5e3", "inf", "-Inf", "nan", "1e400", "-1e400", "0x1p3", "i", "+", "x", "1_0", "+nan"}
	for _, a := range parts {
		for _, sep := range []string{"", "+", "-", "++", "+-", " "} {
			for _, b := range parts {
				for _, end := range []string{"", "i", "ii", "j"} {
					s := a + sep + b + end
					checkComplex(t, s)
					checkComplex(t, "("+s+")")
					checkComplex(t, "("+s)
				}
			}
		}
	}
	for _, a := range special {
		for _, b := range special {
			for _, size := range []int{64, 128} {
				got, want := our.FormatComplex(complex(a, b), 'g', -1, size), strconv.FormatComplex(complex(a, b), 'g', -1, size)
				if got != want {
					t.Errorf("FormatComplex(%v, %v) = %s, want %s", a, b, got, want)
				}
			}
		}
	}
}

func checkInts(t *testing.T, s string) {
	t.Helper()
	for _, base := range []int{0, 10, 16, 2, 36, 1, 37, -1} {
		for _, size := range []int{0, 8, 16, 32, 64, 65, -1, 5} {
			got, gotErr := our.ParseInt(s, base, size)
			want, wantErr := strconv.ParseInt(s, base, size)
			if got != want || text(gotErr) != text(wantErr) {
				t.Errorf("ParseInt(%q, %d, %d) = %v, %v; want %v, %v", s, base, size, got, gotErr, want, wantErr)
			}
			ugot, gotErr := our.ParseUint(s, base, size)
			uwant, wantErr := strconv.ParseUint(s, base, size)
			if ugot != uwant || text(gotErr) != text(wantErr) {
				t.Errorf("ParseUint(%q, %d, %d) = %v, %v; want %v, %v", s, base, size, ugot, gotErr, uwant, wantErr)
			}
		}
		if len(s) > 3 {
			break
		}
	}
	got, gotErr := our.Atoi(s)
	want, wantErr := strconv.Atoi(s)
	if got != want || text(gotErr) != text(wantErr) {
		t.Errorf("Atoi(%q) = %v, %v; want %v, %v", s, got, gotErr, want, wantErr)
	}
}

func TestInts(t *testing.T) {
	for _, s := range []string{"", "+", "-", "_", "0", "00", "0x", "0b", "0o", "0X1f", "0b101", "0o17", "017", "08", "0_7", "0__7", "_0", "1_000",
		"0x_1", "-0x1F", "+7", "--1", "127", "128", "-128", "-129", "255", "256", "32767", "32768", "65535", "65536", "2147483647", "2147483648",
		"-2147483648", "-2147483649", "4294967295", "4294967296", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
		"-9223372036854775809", "18446744073709551615", "18446744073709551616", "99999999999999999999", "999999999999999999", "9999999999999999999",
		"zz", "ZZ", "1.5", "1 ", "\x00", "héllo", "-0", "0xffffffffffffffff", "0x10000000000000000", "111111111111111111111111111111111111111111111111111111111111111111"} {
		checkInts(t, s)
	}
	r := rand.New(rand.NewSource(4))
	for i := 0; i < rounds(200000); i++ {
		x := r.Uint64() >> uint(r.Intn(64))
		base := 2 + r.Intn(35)
		if i%2 == 0 {
			base = 10
		}
		if got, want := our.FormatInt(int64(x), base), strconv.FormatInt(int64(x), base); got != want {
			t.Fatalf("FormatInt(%d, %d) = %s", int64(x), base, got)
		}
		if got, want := our.FormatUint(x, base), strconv.FormatUint(x, base); got != want {
			t.Fatalf("FormatUint(%d, %d) = %s", x, base, got)
		}
		if got, want := string(our.AppendInt([]byte("x"), int64(-x), base)), "x"+strconv.FormatInt(int64(-x), base); got != want {
			t.Fatalf("AppendInt(%d, %d) = %s", int64(-x), base, got)
		}
		if got, want := our.Itoa(int(x)), strconv.Itoa(int(x)); got != want {
			t.Fatalf("Itoa(%d) = %s", int(x), got)
		}
		if got, err := our.ParseInt(strconv.FormatInt(int64(x), base), base, 64); err != nil || got != int64(x) {
			t.Fatalf("ParseInt(%d, %d) = %d, %v", int64(x), base, got, err)
		}
		if got, err := our.Atoi(strconv.Itoa(int(x))); err != nil || got != int(x) {
			t.Fatalf("Atoi(%d) = %d, %v", int(x), got, err)
		}
	}
}

func TestBool(t *testing.T) {
	for _, s := range []string{"", "1", "0", "t", "T", "true", "TRUE", "True", "tRUE", "f", "F", "false", "False", "FALSE", "yes"} {
		got, gotErr := our.ParseBool(s)
		want, wantErr := strconv.ParseBool(s)
		if got != want || text(gotErr) != text(wantErr) {
			t.Errorf("ParseBool(%q)", s)
		}
	}
	if our.FormatBool(true)+string(our.AppendBool(nil, false)) != "truefalse" {
		t.Error("FormatBool")
	}
}

func checkQuote(t *testing.T, s string) {
	t.Helper()
	type fn struct {
		name      string
		our, real func(string) string
	}
	for _, f := range []fn{{"Quote", our.Quote, strconv.Quote}, {"QuoteToASCII", our.QuoteToASCII, strconv.QuoteToASCII},
		{"QuoteToGraphic", our.QuoteToGraphic, strconv.QuoteToGraphic}} {
		if got, want := f.our(s), f.real(s); got != want {
			t.Errorf("%s(%x) = %s, want %s", f.name, s, got, want)
		} else {
			checkUnquote(t, got)
		}
	}
	if got, want := our.CanBackquote(s), strconv.CanBackquote(s); got != want {
		t.Errorf("CanBackquote(%q) = %v", s, got)
	}
	checkUnquote(t, "\""+s+"\"")
	checkUnquote(t, "'"+s+"'")
	checkUnquote(t, "`"+s+"`")
	checkUnquote(t, s)
	for _, q := range []byte{'"', '\'', 0, '`', 'x'} {
		r1, m1, t1, e1 := our.UnquoteChar(s, q)
		r2, m2, t2, e2 := strconv.UnquoteChar(s, q)
		if r1 != r2 || m1 != m2 || t1 != t2 || text(e1) != text(e2) {
			t.Errorf("UnquoteChar(%q, %q) = %v %v %q %v; want %v %v %q %v", s, q, r1, m1, t1, e1, r2, m2, t2, e2)
		}
	}
}

func checkUnquote(t *testing.T, s string) {
	t.Helper()
	got, gotErr := our.Unquote(s)
	want, wantErr := strconv.Unquote(s)
	if got != want || text(gotErr) != text(wantErr) {
		t.Errorf("Unquote(%s) = %q, %v; want %q, %v", s, got, gotErr, want, wantErr)
	}
	got, gotErr = our.QuotedPrefix(s + "xyz")
	want, wantErr = strconv.QuotedPrefix(s + "xyz")
	if got != want || text(gotErr) != text(wantErr) {
		t.Errorf("QuotedPrefix(%s) = %q, %v; want %q, %v", s, got, gotErr, want, wantErr)
	}
}

func TestQuote(t *testing.T) {
	for r := rune(-5); r <= 0x110005; r++ {
		if our.IsPrint(r) != strconv.IsPrint(r) || our.IsGraphic(r) != strconv.IsGraphic(r) {
			t.Fatalf("IsPrint(%U)", r)
		}
		if r > 0x3000 && r%7 != 0 && r < 0xd700 || r > 0x20000 && r < 0x10fff0 {
			continue
		}
		if our.QuoteRune(r) != strconv.QuoteRune(r) || our.QuoteRuneToASCII(r) != strconv.QuoteRuneToASCII(r) ||
			our.QuoteRuneToGraphic(r) != strconv.QuoteRuneToGraphic(r) {
			t.Fatalf("QuoteRune(%U) = %s, %s", r, our.QuoteRune(r), strconv.QuoteRune(r))
		}
	}
	for _, s := range []string{"", "a", "héllo", "\x00\x01\x7f\x80\xff", "日本語\u3000x", "\a\b\f\n\r\t\v\\\"'`", "\ufeff", "\U0010ffff", "\u2028",
		`\x41`, `\x4`, `\u00e9`, `\ud800`, `\U00110000`, `\U0001F600`, `\101`, `\400`, `\377`, `\8`, `\'`, `\"`, `\`, `\q`, "a\nb", "a\rb", "\xed\xa0\x80", "\u00a0"} {
		checkQuote(t, s)
	}
	r := rand.New(rand.NewSource(5))
	pieces := []string{"a", "b", "\\", "\"", "'", "`", "n", "x", "4", "1", "u", "0", "\n", "\r", "é", "\xff", "日", "U", "7", "\u2028", "\ufffd", " "}
	for i := 0; i < rounds(100000); i++ {
		s := ""
		for n := r.Intn(9); n > 0; n-- {
			s += pieces[r.Intn(len(pieces))]
		}
		checkQuote(t, s)
		if t.Failed() {
			return
		}
	}
}

func BenchmarkFormatShortest(b *testing.B) {
	var buf [64]byte
	for i := 0; i < b.N; i++ {
		our.AppendFloat(buf[:0], 1.2345678912345e17+float64(i)*1.37, 'g', -1, 64)
	}
}
func BenchmarkFormatShortestReal(b *testing.B) {
	var buf [64]byte
	for i := 0; i < b.N; i++ {
		strconv.AppendFloat(buf[:0], 1.2345678912345e17+float64(i)*1.37, 'g', -1, 64)
	}
}
func BenchmarkFormatFixed(b *testing.B) {
	var buf [64]byte
	for i := 0; i < b.N; i++ {
		our.AppendFloat(buf[:0], 3.14159+float64(i), 'f', 3, 64)
	}
}
func BenchmarkFormatFixedReal(b *testing.B) {
	var buf [64]byte
	for i := 0; i < b.N; i++ {
		strconv.AppendFloat(buf[:0], 3.14159+float64(i), 'f', 3, 64)
	}
}
func BenchmarkParse(b *testing.B) {
	for i := 0; i < b.N; i++ {
		our.ParseFloat("1.2345678901234567e-12", 64)
	}
}
func BenchmarkParseReal(b *testing.B) {
	for i := 0; i < b.N; i++ {
		strconv.ParseFloat("1.2345678901234567e-12", 64)
	}
}
func BenchmarkItoa(b *testing.B) {
	for i := 0; i < b.N; i++ {
		our.Itoa(i * 7919)
	}
}
func BenchmarkItoaReal(b *testing.B) {
	for i := 0; i < b.N; i++ {
		strconv.Itoa(i * 7919)
	}
}
