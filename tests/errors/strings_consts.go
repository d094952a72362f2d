// errorcheck

// String constants, concatenation and comparison.
package p

const (
	a = "abc" + "def"
	b = "abc" + 'd' // ERROR "invalid operation: .abc. \+ 'd' \(mismatched types untyped string and untyped rune\)"
	c = "abc" < "abd"
	d = "abc" < 1 // ERROR "invalid operation: .abc. < 1 \(mismatched types untyped string and untyped int\)"
	e = "abc"[0] // ERROR ".abc.\[0\] \(value of type byte\) is not constant"
	f = len("abc" + "d")
	g = -"a" // ERROR "invalid operation: operator - not defined on .a. \(untyped string constant\)"
	h = "a" * 2 // ERROR "invalid operation: .a. \* 2 \(mismatched types untyped string and untyped int\)"
	i = "a" + nil // ERROR "invalid operation: .a. \+ nil \(mismatched types untyped string and untyped nil\)"
	j = string('a') + "b"
	k = string(97) + 1 // ERROR "invalid operation: string\(97\) \+ 1 \(mismatched types string and untyped int\)"
	l = "a" == "a" && "b" // ERROR "invalid operation: .a. == .a. && .b. \(mismatched types untyped bool and untyped string\)"
	m = !("a" == "b")
	n = "a" || "b" // ERROR "invalid operation: operator \|\| not defined on .a. \(untyped string constant\)"
	o = []byte("a") // ERROR "\[\]byte\(.a.\) \(value of type \[\]byte\) is not constant"
	p string = 1 // ERROR "cannot use 1 \(untyped int constant\) as string value in constant declaration"
	q int = len("日本")
	r byte = "a" // ERROR "cannot use .a. \(untyped string constant\) as byte value in constant declaration"
	s rune = 'ab' // ERROR "more than one character in rune literal"
)
