// errorcheck
package p

type Large chan [1 << 16]byte // ERROR "channel element type too large \(>64kB\)"

type Fits chan [1<<16 - 1]byte

var table map[int]<-chan [8193]int // ERROR "channel element type too large"

func parameter(c chan<- [65537]byte) {} // ERROR "channel element type too large"

func body() { // ERROR "channel element type too large"
	println(make(chan [65538]byte))
	func() {
		if c := make(chan [65539]byte); c != nil { // ERROR "channel element type too large"
			println(2)
		}
	}()
	var d, e chan [65540]byte // ERROR "channel element type too large"
	_, _ = d, e
}
