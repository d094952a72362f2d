package strconv

// Complex numbers: two floating-point numbers and an i.

// FormatComplex returns c as (a+bi), where a and b have the format fmt and the
// precision prec; bitSize is 64 or 128.
func FormatComplex(c complex128, fmt byte, prec, bitSize int) string {
	if bitSize != 64 && bitSize != 128 {
		panic("invalid bitSize")
	}
	var buf [64]byte
	out := append(buf[:0], '(')
	out = AppendFloat(out, real(c), fmt, prec, bitSize/2)
	at := len(out)
	out = append(out, '+')
	out = AppendFloat(out, imag(c), fmt, prec, bitSize/2)
	if sign := out[at+1]; sign == '+' || sign == '-' {
		out = append(out[:at], out[at+1:]...)
	}
	return string(append(out, 'i', ')'))
}

// ParseComplex parses N, Ni or N±Ni, in parentheses or not, where N is a number that
// ParseFloat accepts.
func ParseComplex(s string, bitSize int) (complex128, error) {
	whole := s
	partSize := 64
	if bitSize == 64 {
		partSize = 32
	}
	if len(s) >= 2 && s[0] == '(' && s[len(s)-1] == ')' {
		s = s[1 : len(s)-1]
	}
	tooLarge := false
	first, n, err := parsePrefix(whole, s, partSize)
	if err != nil {
		if err.(*NumError).Err != ErrRange {
			return 0, syntaxError("ParseComplex", whole)
		}
		tooLarge = true
	}
	s = s[n:]
	result := complex(first, 0)
	switch {
	case s == "":
	case s == "i":
		result = complex(0, first)
	case s[0] == '+' || s[0] == '-':
		// "+NaNi" has a sign that NaN alone may not have; "++" stays an error.
		if s[0] == '+' && len(s) > 1 && s[1] != '+' {
			s = s[1:]
		}
		second, n, err := parsePrefix(whole, s, partSize)
		if err != nil {
			if err.(*NumError).Err != ErrRange {
				return 0, syntaxError("ParseComplex", whole)
			}
			tooLarge = true
		}
		if s[n:] != "i" {
			return 0, syntaxError("ParseComplex", whole)
		}
		result = complex(first, second)
	default:
		return 0, syntaxError("ParseComplex", whole)
	}
	if tooLarge {
		return result, rangeError("ParseComplex", whole)
	}
	return result, nil
}
