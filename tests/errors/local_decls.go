// errorcheck

// Declarations in functions.
package p

func f() {
	var a int
	var a string // ERROR "a redeclared in this block"
	const b = 1
	const b = 2 // ERROR "b redeclared in this block"
	type t int
	type t string // ERROR "t redeclared in this block"
	var t = 1 // ERROR "t redeclared in this block"
	x := y // ERROR "undefined: y"
	y := 1
	var z = z // ERROR "undefined: z"
	var w w // ERROR "declared and not used: w" "undefined: w"
	type rec struct{ r rec } // ERROR "invalid recursive type: rec refers to itself"
	type rec2 struct{ r *rec2 }
	type rec3 []rec3
	const c = c // ERROR "undefined: c"
	var g = func() { g() } // ERROR "declared and not used: g"
	type B int
	var int = 5
	var i int = 3 // ERROR "int \(local variable\) is not a type"
	{
		var a = a
		_ = a
	}
	_ = x
	_ = i
	_ = y
	_ = z
}

func g() {
	const (
		k0 = iota
		k1
		k2 = "a"
		k3
		k4, k5 = iota, 2
		k6, k7
		k8 // ERROR "extra init expr at ./local_decls.go:42:18"
		k9, k10, k11 // ERROR "missing init expr for k11"
	)
	var _ = k3 + 1 // ERROR "invalid operation: k3 \+ 1 \(mismatched types untyped string and untyped int\)"
	var _ int8 = k1 + 500 // ERROR "cannot use k1 \+ 500 \(untyped int constant 501\) as int8 value in variable declaration \(overflows\)"
	const (
		s0 int8 = 1 << (iota * 4)
		s1
		s2 // ERROR "cannot use 1 << \(iota \* 4\) \(untyped int constant 256\) as int8 value in constant declaration \(overflows\)"
	)
	var _ = iota // ERROR "cannot use iota outside constant declaration"
	var nil = 1
	var p *int8 = nil // ERROR "cannot use nil \(variable of type int\) as \*int8 value in variable declaration"
	true := false
	if true {
	}
	len := 3
	_ = len("a") // ERROR "invalid operation: cannot call len \(variable of type int\): int is not a function"
	_ = p
}
