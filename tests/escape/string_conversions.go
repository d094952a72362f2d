// escape
// Conversions between strings, bytes and runes allocate, some only nominally.
package p

var sinkBytes []byte
var sinkString string

func toString(b []byte) string { return string(b) } // ERROR "b does not escape" "string\(b\) escapes to heap"

func toBytes(s string) []byte { return []byte(s) } // ERROR "s does not escape" "\(\[]byte\)\(s\) escapes to heap"

func toRunes(s string) []rune { return []rune(s) } // ERROR "s does not escape" "\(\[]rune\)\(s\) escapes to heap"

func fromRunes(r []rune) string { return string(r) } // ERROR "r does not escape" "string\(r\) escapes to heap"

func fromRune(r rune) string { return string(r) } // ERROR "string\(r\) escapes to heap"

func localBytes(s string) int { // ERROR "s does not escape"
	b := []byte(s) // ERROR "\(\[]byte\)\(s\) does not escape"
	b[0] = 'x'
	return len(b)
}

func readOnly(s string) int { // ERROR "s does not escape"
	n := 0
	b := []byte(s) // ERROR "\(\[]byte\)\(s\) does not escape" "zero-copy string->\[]byte conversion"
	for _, c := range b {
		n += int(c)
	}
	return n
}

func constant() byte {
	b := []byte("constant") // ERROR "\(\[]byte\)\(.constant.\) does not escape" "zero-copy string->\[]byte conversion"
	return b[0]
}

func compare(b []byte, s string) bool { return string(b) == s } // ERROR "b does not escape" "s does not escape" "string\(b\) does not escape"

func lookup(m map[string]int, b []byte) int { return m[string(b)] } // ERROR "m does not escape" "b does not escape" "string\(b\) does not escape"

func ranged(s string) (n int) { // ERROR "s does not escape"
	for range []byte(s) { // ERROR "\(\[]byte\)\(s\) does not escape" "zero-copy string->\[]byte conversion"
		n++
	}
	return n
}

func stored(b []byte, s string) { // ERROR "b does not escape" "s does not escape"
	sinkString = string(b) // ERROR "string\(b\) escapes to heap"
	sinkBytes = []byte(s) // ERROR "\(\[]byte\)\(s\) escapes to heap"
}

func passed(s string) int { return count([]byte(s)) } // ERROR "s does not escape" "\(\[]byte\)\(s\) does not escape" "zero-copy string->\[]byte conversion"

func count(b []byte) int { return len(b) } // ERROR "b does not escape"

func changes(s string) { change([]byte(s)) } // ERROR "s does not escape" "\(\[]byte\)\(s\) does not escape"

func change(b []byte) { b[0] = 0 } // ERROR "b does not escape"
