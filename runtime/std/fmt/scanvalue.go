package fmt

import (
	"io"
	"math"
	"strconv"

	"internal/rtype"
)

// What an operand reads, by its type.

const (
	binaryDigits  = "01"
	octalDigits   = "01234567"
	decimalDigits = "0123456789"
	hexDigits     = "0123456789aAbBcCdDeEfF"
	signs         = "+-"
	floatVerbs    = "beEfFgGv"
)

// operand reads a value for verb into arg, a pointer.
func (s *scanner) operand(verb rune, arg any) {
	s.clear()
	if x, ok := arg.(Scanner); ok {
		if err := x.Scan(s, verb); err != nil {
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			s.fail(err)
		}
		return
	}
	switch x := arg.(type) {
	case *int:
		if i := s.integer(verb, strconv.IntSize); s.err == nil {
			*x = int(i)
		}
	case *string:
		if text := s.text(verb); s.err == nil {
			*x = text
		}
	case *float64:
		if f := s.float(verb, 64, "float64"); s.err == nil {
			*x = f
		}
	case *[]byte:
		if text := s.text(verb); s.err == nil {
			*x = []byte(text)
		}
	default:
		v := rtype.ValueOf(arg)
		if v.Kind() != rtype.Pointer {
			s.failText("type not a pointer: " + v.Type().String())
			return
		}
		s.variable(verb, v.Elem(), v.Type())
	}
}

// variable reads a value into v, what a pointer of type pointer points to.
func (s *scanner) variable(verb rune, v rtype.Value, pointer *rtype.Type) {
	switch v.Kind() {
	case rtype.Bool:
		if b := s.boolean(verb); s.err == nil {
			v.SetBool(b)
		}
	case rtype.Int, rtype.Int8, rtype.Int16, rtype.Int32, rtype.Int64:
		if i := s.integer(verb, int(v.Type().Size())*8); s.err == nil {
			v.SetInt(i)
		}
	case rtype.Uint, rtype.Uint8, rtype.Uint16, rtype.Uint32, rtype.Uint64, rtype.Uintptr:
		if u := s.unsigned(verb, int(v.Type().Size())*8); s.err == nil {
			v.SetUint(u)
		}
	case rtype.Float32, rtype.Float64:
		size := int(v.Type().Size()) * 8
		name := ""
		if v.Type().Name() == "float32" && v.Type().PkgPath() == "" {
			name = "float32"
		}
		if f := s.float(verb, size, name); s.err == nil {
			v.SetFloat(f)
		}
	case rtype.Complex64, rtype.Complex128:
		if c := s.complex(verb, int(v.Type().Size())*8); s.err == nil {
			v.SetComplex(c)
		}
	case rtype.String:
		if text := s.text(verb); s.err == nil {
			v.SetString(text)
		}
	case rtype.Slice:
		if v.Type().Elem().Kind() != rtype.Uint8 {
			s.failText("can't scan type: " + pointer.String())
			return
		}
		if text := s.text(verb); s.err == nil {
			v.SetBytes([]byte(text))
		}
	default:
		s.failText("can't scan type: " + pointer.String())
	}
}

// allow fails if verb is not one of verbs.
func (s *scanner) allow(verb rune, verbs, typ string) bool {
	if oneOf(verb, verbs) {
		return true
	}
	s.failText("bad verb '%" + string(verb) + "' for " + typ)
	return false
}

// begin skips to a value.
func (s *scanner) begin() {
	s.SkipSpace()
	s.needInput()
}

func (s *scanner) boolean(verb rune) bool {
	s.begin()
	if s.err != nil || !s.allow(verb, "tv", "boolean") {
		return false
	}
	ok := true
	result := false
	switch s.next() {
	case '1':
		result = true
	case 't', 'T':
		result = true
		if s.accept("rR") {
			ok = s.accept("uU") && s.accept("eE")
		}
	case 'f', 'F':
		if s.accept("aA") {
			ok = s.accept("lL") && s.accept("sS") && s.accept("eE")
		}
	}
	if !ok {
		s.failText("syntax error scanning boolean")
	}
	return result
}

// char reads one rune as a number of so many bits.
func (s *scanner) char(bits int) int64 {
	s.needInput()
	if s.err != nil {
		return 0
	}
	r := int64(s.next())
	if shift := uint(64 - bits); r<<shift>>shift != r {
		s.failText("overflow on character value " + string(rune(r)))
	}
	return r
}

// number reads the digits of an integer for verb, with a sign if it may have one, and
// returns it with its base.
func (s *scanner) number(verb rune, signed bool) (string, int) {
	s.begin()
	if s.err != nil || !s.allow(verb, "bdoUxXv", "integer") {
		return "", 0
	}
	base, digits := 10, decimalDigits
	switch verb {
	case 'b':
		base, digits = 2, binaryDigits
	case 'o':
		base, digits = 8, octalDigits
	case 'x', 'X', 'U':
		base, digits = 16, hexDigits
	}
	complete := false // the token is a number even without more digits
	switch {
	case verb == 'U':
		if s.next() != 'U' || s.next() != '+' {
			s.failText("bad unicode format ")
		}
	default:
		if signed {
			s.accept(signs)
		}
		if verb == 'v' {
			base = 0
			digits, complete = s.prefix()
		}
	}
	if !complete {
		s.needInput()
		if s.err == nil && !s.accept(digits) {
			s.failText("expected integer")
		}
	}
	s.acceptAll(digits)
	return string(s.token), base
}

// prefix reads the base prefix of an integer. It returns the digits that may follow and
// whether a 0 has been read.
func (s *scanner) prefix() (string, bool) {
	if !s.accept("0") {
		return decimalDigits + "_", false
	}
	switch {
	case s.accept("bB"):
		return binaryDigits + "_", true
	case s.accept("oO"):
		return octalDigits + "_", true
	case s.accept("xX"):
		return hexDigits + "_", true
	}
	return octalDigits + "_", true
}

func (s *scanner) integer(verb rune, bits int) int64 {
	if verb == 'c' {
		return s.char(bits)
	}
	token, base := s.number(verb, true)
	if s.err != nil {
		return 0
	}
	i, err := strconv.ParseInt(token, base, 64)
	if err != nil {
		s.fail(err)
	} else if shift := uint(64 - bits); i<<shift>>shift != i {
		s.failText("integer overflow on token " + token)
	}
	return i
}

func (s *scanner) unsigned(verb rune, bits int) uint64 {
	if verb == 'c' {
		return uint64(s.char(bits))
	}
	token, base := s.number(verb, false)
	if s.err != nil {
		return 0
	}
	u, err := strconv.ParseUint(token, base, 64)
	if err != nil {
		s.fail(err)
	} else if shift := uint(64 - bits); u<<shift>>shift != u {
		s.failText("unsigned integer overflow on token " + token)
	}
	return u
}

// floatToken reads what may be a floating-point number.
func (s *scanner) floatToken() string {
	s.clear()
	if s.accept("nN") && s.accept("aA") && s.accept("nN") {
		return string(s.token)
	}
	s.accept(signs)
	if s.accept("iI") && s.accept("nN") && s.accept("fF") {
		return string(s.token)
	}
	digits, exponent := decimalDigits+"_", "eEpP"
	if s.accept("0") && s.accept("xX") {
		digits, exponent = hexDigits+"_", "pP"
	}
	s.acceptAll(digits)
	if s.accept(".") {
		s.acceptAll(digits)
	}
	if s.accept(exponent) {
		s.accept(signs)
		s.acceptAll(decimalDigits + "_")
	}
	return string(s.token)
}

// convert makes a float of a token; a decimal number may have a binary exponent here.
func (s *scanner) convert(token string, size int) float64 {
	if s.err != nil {
		return 0
	}
	binary := -1
	for i := 0; i < len(token); i++ {
		switch token[i] {
		case 'x', 'X':
			binary = len(token)
		case 'p':
			if binary < 0 {
				binary = i
			}
		}
	}
	if binary < 0 || binary == len(token) {
		f, err := strconv.ParseFloat(token, size)
		if err != nil {
			s.fail(err)
		}
		return f
	}
	f, err := strconv.ParseFloat(token[:binary], size)
	exp := 0
	if err == nil {
		exp, err = strconv.Atoi(token[binary+1:])
	}
	if err != nil {
		if e, ok := err.(*strconv.NumError); ok {
			e.Num = token
		}
		s.fail(err)
	}
	return math.Ldexp(f, exp)
}

// float reads a floating-point number; typ is the name of its type if verbs are to be
// checked, which gc does only for the predeclared types.
func (s *scanner) float(verb rune, size int, typ string) float64 {
	if typ != "" && !s.allow(verb, floatVerbs, typ) {
		return 0
	}
	s.begin()
	if s.err != nil {
		return 0
	}
	return s.convert(s.floatToken(), size)
}

func (s *scanner) complex(verb rune, size int) complex128 {
	if !s.allow(verb, floatVerbs, "complex") {
		return 0
	}
	s.begin()
	if s.err != nil {
		return 0
	}
	parens := s.accept("(")
	re := s.floatToken()
	s.clear()
	if !s.accept(signs) {
		s.failText("syntax error scanning complex number")
		return 0
	}
	sign := string(s.token)
	im := sign + s.floatToken()
	if !s.accept("i") || parens && !s.accept(")") {
		s.failText("syntax error scanning complex number")
		return 0
	}
	return complex(s.convert(re, size/2), s.convert(im, size/2))
}

// text reads a string: a word, a quoted string or bytes in hexadecimal.
func (s *scanner) text(verb rune) string {
	if !s.allow(verb, "svqxX", "string") {
		return ""
	}
	s.begin()
	if s.err != nil {
		return ""
	}
	switch verb {
	case 'q':
		return s.quoted()
	case 'x', 'X':
		return s.hexText()
	}
	s.readWhile(notSpace)
	return string(s.token)
}

func (s *scanner) quoted() string {
	switch quote := s.next(); quote {
	case '`':
		for s.err == nil {
			r := s.must()
			if r == quote {
				break
			}
			s.token = appendRune(s.token, r)
		}
		return string(s.token)
	case '"':
		s.token = append(s.token, '"')
		for s.err == nil {
			r := s.must()
			s.token = appendRune(s.token, r)
			if r == '\\' {
				s.token = appendRune(s.token, s.must())
			} else if r == quote {
				break
			}
		}
		if s.err != nil {
			return ""
		}
		text, err := strconv.Unquote(string(s.token))
		if err != nil {
			s.fail(err)
		}
		return text
	}
	s.failText("expected quoted string")
	return ""
}

// hexValue returns the value of a hexadecimal digit, -1 for anything else.
func hexValue(r rune) int {
	switch {
	case '0' <= r && r <= '9':
		return int(r - '0')
	case 'a' <= r && r <= 'f':
		return int(r-'a') + 10
	case 'A' <= r && r <= 'F':
		return int(r-'A') + 10
	}
	return -1
}

func (s *scanner) hexText() string {
	for s.err == nil {
		r := s.next()
		high := hexValue(r)
		if high < 0 {
			s.back(r)
			break
		}
		low := hexValue(s.must())
		if low < 0 {
			s.failText("illegal hex digit")
			break
		}
		s.token = append(s.token, byte(high<<4|low))
	}
	if len(s.token) == 0 {
		s.failText("no hex data for %x string")
	}
	return string(s.token)
}
