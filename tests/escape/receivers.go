// escape
// Receivers are parameters: pointer, value, embedded, promoted.
package p

type T struct {
	p *int
	n int
}

func (t *T) self() *T   { return t } // ERROR "leaking param: t to result ~r0 level=0"
func (t *T) addr() *int { return &t.n } // ERROR "leaking param: t to result ~r0 level=0"
func (t *T) ptr() *int  { return t.p } // ERROR "leaking param: t to result ~r0 level=1"
func (t T) value() *int { return t.p } // ERROR "leaking param: t to result ~r0 level=0"
func (t T) count() int  { return t.n } // ERROR "t does not escape"
func (t *T) set(p *int) { t.p = p } // ERROR "t does not escape" "leaking param: p"
func (*T) unnamed()     {}
func (t *T) keep()      { sink = t } // ERROR "leaking param: t"

var sink *T

type outer struct{ T }
type outerPtr struct{ *T }

func promoted(o *outer) *int { return o.addr() } // ERROR "leaking param: o to result ~r0 level=0"

func promotedPtr(o outerPtr) *int { return o.addr() } // ERROR "leaking param: o to result ~r0 level=0"

func local() int {
	var o outer
	return *o.addr()
}

func localPtr() int {
	o := outerPtr{&T{}} // ERROR "&T.. does not escape"
	return *o.addr()
}

func escapes() {
	var o outer // ERROR "moved to heap: o"
	o.keep()
}

func chained() *T {
	t := T{} // ERROR "moved to heap: t"
	return t.self().self()
}

func setLocal() {
	var t T
	x := 1 // ERROR "moved to heap: x"
	t.set(&x)
}
