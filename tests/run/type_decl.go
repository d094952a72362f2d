// run
// Defined types, aliases, conversions between types of one underlying type, local types, identical type literals.
package main

import "fmt"

type celsius float64
type fahrenheit float64
type text = string
type pair = struct{ a, b int }
type named struct{ a, b int }
type tagged struct {
	a int `tag:"x"`
	b int
}
type ints []int
type handler func(string) int
type stringer = interface{ String() string }

func (c celsius) toF() fahrenheit { return fahrenheit(c*9/5 + 32) }
func (f fahrenheit) String() string { return fmt.Sprintf("%.1fF", float64(f)) }
func (h handler) call(s string) int { return h(s) + 1 }

func local() any {
	type named struct{ x string }
	return named{"local"}
}

func other() any {
	type named struct{ x string }
	return named{"local"}
}

func alias(s text) string { return s + "!" }

func main() {
	fmt.Println(celsius(100).toF(), float64(celsius(37).toF()) > 98)
	var p pair = struct{ a, b int }{1, 2}
	n := named(p)
	t := tagged(n)
	n2 := (*named)(&t)
	n2.a = 100
	fmt.Println(p, n, t, *n2, named(t) == *n2)
	s := []int{1, 2}
	var is ints = s
	is[0] = 9
	fmt.Println(s, is, []int(is)[0], alias("alias"))
	fmt.Printf("%T %T %T %T %T %T\n", p, n, is, text("x"), celsius(1), local())
	fmt.Println(local() == local(), local() == other())
	h := handler(func(s string) int { return len(s) })
	fmt.Println(h.call("four"), handler(h).call(""), (func(string) int)(h)("abc"))
	var st stringer = fahrenheit(1)
	_, same := any(st).(interface{ String() string })
	fmt.Println(same, any([]int{}) != nil, any(struct{ a, b int }{1, 2}) == any(p))
	type (
		one int
		two one
	)
	fmt.Println(two(one(3)), one(two(4)) == 4)
	var a any = p
	_, isNamed := a.(named)
	_, isLit := a.(struct{ a, b int })
	_, isTagged := any(t).(struct {
		a int `tag:"x"`
		b int
	})
	fmt.Println(isNamed, isLit, isTagged)
	var f func(int) (int, error) = func(n int) (int, error) { return n, nil }
	_, sameFunc := any(f).(func(x int) (y int, err error))
	fmt.Println(sameFunc)
	b := [2]named{{1, 2}, {3, 4}}
	q := (*[2]named)(&b)
	q[1].b = 5
	fmt.Println(b, byte('a'), rune(97), []byte("x")[0] == uint8('x'))
}
