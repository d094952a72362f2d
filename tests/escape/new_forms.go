// escape
// new(T) and new(value).
package p

type big [100000]byte

func stays() int {
	p := new(int) // ERROR "new\(int\) does not escape"
	*p = 1
	return *p
}

func returned() *int { return new(int) } // ERROR "new\(int\) escapes to heap"

func tooLarge() byte {
	p := new(big) // ERROR "new\(big\) escapes to heap"
	return p[0]
}

func limit() byte {
	p := new([65536]byte) // ERROR "new\(\[65536]byte\) does not escape"
	q := new([65537]byte) // ERROR "new\(\[65537]byte\) escapes to heap"
	return p[0] + q[0]
}

func zeroSize() *struct{} { return new(struct{}) } // ERROR "new\(struct ..\) escapes to heap"

var sink any

func boxed() { sink = new(string) } // ERROR "new\(string\) escapes to heap"
