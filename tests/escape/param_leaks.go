// escape
// Parameters that leak to the heap, themselves or only what they point to.
package p

var global *int
var globals []*int
var holder struct{ p *int }

func leak(p *int) { global = p } // ERROR "leaking param: p"

func content(p **int) { global = *p } // ERROR "leaking param content: p"

func both(p **int) **int { // ERROR "leaking param content: p" "leaking param: p to result ~r0 level=0"
	global = *p
	return p
}

func intoSlice(p *int) { globals[0] = p } // ERROR "leaking param: p"

func intoField(p *int) { holder.p = p } // ERROR "leaking param: p"

func appended(p *int) { globals = append(globals, p) } // ERROR "leaking param: p" "append escapes to heap"

func slice(s []*int) { globals = s } // ERROR "leaking param: s"

func sliceContent(s []*int) { global = s[0] } // ERROR "leaking param content: s"

func str(s string) { name = s } // ERROR "leaking param: s"

var name string

func throughParam(dst **int, p *int) { *dst = p } // ERROR "dst does not escape" "leaking param: p"

func throughField(dst *struct{ p *int }, p *int) { dst.p = p } // ERROR "dst does not escape" "leaking param: p"

func iface(x any) { any1 = x } // ERROR "leaking param: x"

var any1 any

func mapped(m map[string]*int, k string, p *int) { m[k] = p } // ERROR "m does not escape" "leaking param: k" "leaking param: p"

func panics(p *int) { panic(p) } // ERROR "leaking param: p"
