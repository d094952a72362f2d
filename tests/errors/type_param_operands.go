// errorcheck

// What cannot be done with operands whose type is a type parameter.
package p

func less[P any, Q comparable, R interface{ int | complex64 }](a, b P, c, d Q, e, f R) {
	_ = a < b // ERROR "invalid operation: a < b \(type parameter P cannot use operator <\)"
	_ = c < d // ERROR "invalid operation: c < d \(type parameter Q cannot use operator <\)"
	_ = e >= f // ERROR "invalid operation: e >= f \(type parameter R cannot use operator >=\)"
	_ = c == d
}

func method[P interface{ M() }](p *P) {
	p.M() // ERROR "p\.M undefined \(type \*P is pointer to type parameter, not type parameter\)"
	(*p).M()
}
