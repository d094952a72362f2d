// errorcheck
// //gosling:noheap forbids heap placements in a function, its literals included.
package main

var sink *int

//gosling:noheap
func publishes() {
	x := 1 // ERROR "x escapes to heap in publishes, which is //gosling:noheap.*flow: .heap. ← &x:.*from &x \(address-of\) at .*noheap.go:10:9.*from sink = &x \(assign\)"
	sink = &x
}

//gosling:noheap
func returns(n int) []int {
	f := func() *int {
		sink = new(int) // ERROR "new\(int\) escapes to heap in returns, which is //gosling:noheap"
		return sink
	}
	f()
	if n > 3 {
		go publishes() // ERROR "go statement escapes to heap in returns, which is //gosling:noheap"
	}
	return nil
}

//gosling:noheap
func stays(n int) int {
	x := [3]int{1, 2, n}
	p := &x
	s := p[:]
	return s[n]
}

func main() {
	publishes()
	returns(4)
	println(stays(1))
}
