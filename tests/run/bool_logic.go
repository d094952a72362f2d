// run
// Booleans: short circuit, comparison, named types, in conditions and as values, arrays and maps of them.
package main

import "fmt"

type answer bool

var calls int

func yes() bool { calls++; return true }
func no() bool  { calls++; return false }

func classify(a, b, c bool) int {
	if a && (b || !c) {
		return 1
	} else if !a && b != c {
		return 2
	}
	return 3
}

func main() {
	for i := range 8 {
		a, b, c := i&4 != 0, i&2 != 0, i&1 != 0
		fmt.Print(a && b || c, a || b && c, !(a && b) == (!a || !b), a == b, a != c, classify(a, b, c), " ")
	}
	fmt.Println()
	_ = no() && yes()
	_ = yes() || no()
	fmt.Println(calls, yes() && no() || yes(), calls)
	var x answer = 3 > 2
	y := !x
	x = x && y || answer(yes())
	fmt.Println(x, y, x != y)
	eq := 1 == 1.0
	t := [...]bool{true, false, 1 < 2, "a" > "b", eq}
	count := 0
	for _, b := range t {
		if b {
			count++
		}
	}
	m := map[bool]string{true: "T", false: "F"}
	fmt.Println(t, count, m[t[0]], m[!t[0]])
	var p *int
	fmt.Println(p != nil && *p > 0, p == nil || *p > 0)
	f := func(b bool) (c bool) { c = !b; return }
	fmt.Println(f(f(true)), f(1 > 2 == false))
	var s []int
	if len(s) > 0 && s[0] == 1 || len(s) == 0 {
		fmt.Println("guarded")
	}
	for ok := true; ok; ok = count < 6 {
		count++
	}
	fmt.Println(count)
}
