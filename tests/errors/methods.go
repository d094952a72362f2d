// errorcheck

// Method expressions, method values and receivers.
package p

type T struct{ n int }

func (t T) V(a int) string  { return "" }
func (t *T) P(a int) string { return "" }

type E struct{ T }
type EP struct{ *T }
type I interface{ V(int) string }

func test() {
	var t T
	var p = &t
	var f1 func(int) string = t.V
	var f2 func(T, int) string = T.V
	var f3 func(*T, int) string = (*T).P
	var f4 func(*T, int) string = (*T).V
	var f5 func(T, int) string = T.P // ERROR "invalid method expression T.P \(needs pointer receiver \(\*T\).P\)"
	var f6 func(int) int = t.V // ERROR "cannot use t.V \(value of type func\(a int\) string\) as func\(int\) int value in variable declaration"
	var f7 func(I, int) string = I.V
	var f8 func(E, int) string = E.V
	var f9 func(E, int) string = E.P // ERROR "invalid method expression E.P \(needs pointer receiver \(\*E\).P\)"
	var f10 func(*E, int) string = (*E).P
	var f11 func(EP, int) string = EP.P
	var f12 func(int) string = T.V // ERROR "cannot use T.V \(value of type func\(t T, a int\) string\) as func\(int\) string value in variable declaration"
	_ = T{}.P // ERROR "cannot call pointer method P on T"
	_ = T{}.V
	_ = E{}.P // ERROR "cannot call pointer method P on E"
	_ = EP{}.P
	_ = p.P
	_ = (*p).P
	_ = (&t).V
	_ = T.n // ERROR "T.n undefined \(type T has no method n\)"
	t.V = nil // ERROR "cannot assign to t.V \(neither addressable nor a map index expression\)"
	t.V(1) = "" // ERROR "cannot assign to t.V\(1\) \(neither addressable nor a map index expression\)"
	_ = &t.V // ERROR "invalid operation: cannot take address of t.V \(value of type func\(a int\) string\)"
	t.V // ERROR "t.V \(value of type func\(a int\) string\) is not used"
	t.V() // ERROR "not enough arguments in call to t.V"
	t.V(1, 2) // ERROR "too many arguments in call to t.V"
	T.V(t) // ERROR "not enough arguments in call to T.V"
	T.V(t, 1)
	T.V(p, 1) // ERROR "cannot use p \(variable of type \*T\) as T value in argument to T.V"
	(*T).P(t, 1) // ERROR "cannot use t \(variable of struct type T\) as \*T value in argument to \(\*T\).P"
	_ = t.V == nil
	_ = t.V == t.V // ERROR "invalid operation: t.V == t.V \(func can only be compared to nil\)"
	_, _, _, _, _, _, _, _, _, _, _, _ = f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12
}

func (t T) recv() {
	t.n = 1
	t = T{}
	T = nil // ERROR "T \(type\) is not an expression"
}

func (T) anon() { _ = T{} }
