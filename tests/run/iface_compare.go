// run
// Comparing interfaces: types first, then values; the panics for types that have no equality; mixed comparison.
package main

import "fmt"

type t1 struct{ a, b int }
type t2 struct{ a, b int }
type stringer interface{ String() string }
type name string

func (n name) String() string { return string(n) }

func try(label string, f func() bool) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(label, "panics:", r)
		}
	}()
	fmt.Println(label, f())
}

func main() {
	var a, b any
	try("nil nil", func() bool { return a == b })
	a = 1
	try("int nil", func() bool { return a == b })
	b = 1
	try("int int", func() bool { return a == b })
	b = int64(1)
	try("int int64", func() bool { return a == b })
	a, b = "x", "x"
	try("strings", func() bool { return a == b })
	a, b = t1{1, 2}, t1{1, 2}
	try("structs", func() bool { return a == b })
	b = t2{1, 2}
	try("struct types", func() bool { return a == b })
	p := &t1{}
	a, b = p, p
	try("pointers", func() bool { return a == b })
	b = &t1{}
	try("other pointers", func() bool { return a == b })
	a, b = []int{}, []int{}
	try("slices", func() bool { return a == b })
	b = 5
	try("slice and int", func() bool { return a == b })
	a, b = map[int]int{}, map[int]int{}
	try("maps", func() bool { return a == b })
	a, b = func() {}, func() {}
	try("funcs", func() bool { return a != b })
	a, b = [1]any{[]int{}}, [1]any{[]int{}}
	try("array of any", func() bool { return a == b })
	a, b = struct{ x any }{1}, struct{ x any }{"1"}
	try("struct of any", func() bool { return a == b })
	a, b = struct {
		n int
		f func()
	}{1, nil}, struct {
		n int
		f func()
	}{2, nil}
	try("struct with func", func() bool { return a == b })
	var s stringer = name("n")
	a = s
	try("iface and any", func() bool { return a == s })
	try("iface and concrete", func() bool { return s == name("n") })
	try("concrete and any", func() bool { return name("n") == a })
	try("any and string", func() bool { return a == "n" })
	var np *t1
	a = np
	try("typed nil", func() bool { return a == nil })
	try("typed nil and pointer", func() bool { return a == np })
	a, b = 0.0, -0.0
	try("zeros", func() bool { return a == b })
	a, b = [2]string{"a", "b"}, [2]string{"a", "b"}
	try("arrays", func() bool { return a == b })
	a, b = uint8(3), uint8(3)
	try("bytes", func() bool { return a == b })
	switch a {
	case 3:
		fmt.Println("int 3")
	case uint8(3):
		fmt.Println("uint8 3")
	}
	try("switch on slice", func() bool {
		switch x := any([]int{}); x {
		case 1, nil:
			return true
		}
		return false
	})
}
