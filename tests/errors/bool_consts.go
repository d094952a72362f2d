// errorcheck

// Boolean constants and operators.
package p

type B bool

const (
	a    = true && false
	b    = !true
	c    = true + true // ERROR "invalid operation: operator \+ not defined on true \(untyped bool constant\)"
	d    = true < false // ERROR "invalid operation: true < false \(operator < not defined on untyped bool\)"
	e    = true == false
	f    = 1 < 2
	g B  = 1 < 2
	h    = B(true) && false
	i    = B(true) && B(1 < 2)
	j    = -true // ERROR "invalid operation: operator - not defined on true \(untyped bool constant\)"
	k    = ^true // ERROR "invalid operation: operator \^ not defined on true \(untyped bool constant\)"
	l    = true & false // ERROR "invalid operation: operator & not defined on true \(untyped bool constant\)"
	m    = true && 1 // ERROR "invalid operation: true && 1 \(mismatched types untyped bool and untyped int\)"
	n B  = 1 // ERROR "cannot use 1 \(untyped int constant\) as B value in constant declaration"
	o    = true << 1 // ERROR "invalid operation: shifted operand true \(untyped bool constant\) must be integer"
)

func test(x, y int, p bool, q B) {
	p = q // ERROR "cannot use q \(variable of bool type B\) as bool value in assignment"
	q = p // ERROR "cannot use p \(variable of type bool\) as B value in assignment"
	q = x < y
	p = x < y
	p = p && q // ERROR "invalid operation: p && q \(mismatched types bool and B\)"
	q = q && x < y
	p = !q // ERROR "cannot use !q \(value of bool type B\) as bool value in assignment"
	var s string = x < y // ERROR "cannot use x < y \(untyped bool value\) as string value in variable declaration"
	_ = p == q // ERROR "invalid operation: p == q \(mismatched types bool and B\)"
	_ = q == (x < y)
	if q {
	}
	p = x // ERROR "cannot use x \(variable of type int\) as bool value in assignment"
	p = 1 // ERROR "cannot use 1 \(untyped int constant\) as bool value in assignment"
	x = p // ERROR "cannot use p \(variable of type bool\) as int value in assignment"
	_ = s
}
