// run
// Declarations: groups, inferred types, zero values of every type, := with some new names, shadowing, blank.
package main

import "fmt"

var (
	g1, g2     int = 1, 2
	g3             = "three"
	g4         float32
	g5, g6     = pair()
	_, g7      = pair()
	_          = fmt.Sprint("evaluated")
	g8     any = 8
)

func pair() (int, string) { return 10, "ten" }

type rec struct {
	a int
	b string
	c []rec
	d map[string]rec
	e *rec
	f func(rec) rec
	g any
	h [2]bool
	i complex64
	j error
}

var x = "package"

func main() {
	fmt.Println(g1, g2, g3, g4, g5, g6, g7, g8)
	var r rec
	fmt.Printf("%d %q %v %v %v %v %v %v %v %v\n", r.a, r.b, r.c == nil, r.d == nil, r.e == nil, r.f == nil, r.g == nil, r.h, r.i, r.j == nil)
	var (
		i, j = 1, "j"
		k    rune
	)
	i, l := 5, 6.5
	fmt.Println(i, j, k, l)
	a, b := 1, 2
	b, c := 3, 4
	{
		a, d := 100, 200
		b = d
		_ = a
	}
	fmt.Println(a, b, c)
	fmt.Println(x)
	x := x + " local"
	if x := len(x); x > 3 {
		x := float64(x) / 2
		fmt.Println(x)
	} else {
		fmt.Println("else", x)
	}
	fmt.Println(x)
	for x := range 2 {
		x := x * 10
		fmt.Print(x, " ")
	}
	func(x bool) { fmt.Println(x) }(true)
	_, _ = pair()
	_ = x
	var e1, e2 error
	_, e1 = fmt.Sscan("5", &i)
	fmt.Println(e1, e2, i)
	{
		true := false
		nil := 5
		len := func(int) string { return "my len" }
		string := 3
		fmt.Println(true, nil, len(string))
	}
	type int string
	var s int = "shadowed type"
	fmt.Println(s, true)
	var arr, arr2 [3]string
	arr[0] = "set"
	fmt.Printf("%q %q\n", arr, arr2)
	var m, s2 = map[string]bool{}, []byte("abc")
	m["k"] = true
	fmt.Println(m, s2)
}
