// run
// Type switches: single and several types a case, nil, interfaces, shadowing, default anywhere, without variable.
package main

import (
	"errors"
	"fmt"
)

type myInt int
type myErr struct{}

func (*myErr) Error() string { return "myErr" }

func classify(x any) string {
	switch v := x.(type) {
	case nil:
		return "nil"
	case int:
		return fmt.Sprint("int ", v+1)
	case int8, int16:
		return fmt.Sprintf("small %T %v", v, v)
	case string:
		return "string " + v
	case []int:
		return fmt.Sprint("slice ", len(v))
	case map[string]int:
		return fmt.Sprint("map ", v["k"])
	case func(int) int:
		return fmt.Sprint("func ", v(3))
	case *int:
		*v++
		return fmt.Sprint("pointer ", *v)
	case [2]bool:
		return fmt.Sprint("array ", v[1])
	case struct{ a int }:
		return fmt.Sprint("struct ", v.a)
	case error:
		return "error " + v.Error()
	case fmt.Stringer:
		return "stringer " + v.String()
	case myInt:
		return fmt.Sprint("myInt ", v*2)
	default:
		return fmt.Sprintf("other %T", v)
	case bool:
		if v {
			return "true"
		}
		return "false"
	}
}

func order(x any) int {
	switch x.(type) {
	default:
		return 0
	case interface{ Error() string }:
		return 1
	case error:
		return 2
	case any:
		return 3
	}
}

func main() {
	n := 5
	for _, x := range []any{nil, 1, int8(2), int16(3), "s", []int{1}, map[string]int{"k": 4}, func(x int) int { return x * x },
		&n, [2]bool{false, true}, struct{ a int }{6}, errors.New("e"), &myErr{}, myInt(7), 1.5, true, false, 'r', byte(1), (*int)(&n)} {
		fmt.Println(classify(x))
	}
	fmt.Println(n, order(errors.New("")), order(1), order(nil))
	var e error
	switch e := e.(type) {
	case nil:
		fmt.Println("nil error", e == nil)
	case *myErr:
		fmt.Println("unexpected")
	}
	switch x := any(n); y := x.(type) {
	case int, string:
		fmt.Printf("%T\n", y)
		if _, ok := y.(int); !ok {
			break
		}
		fmt.Println("after")
	}
	var p *myErr
	e = p
	switch v := e.(type) {
	case nil:
		fmt.Println("plain nil")
	case *myErr:
		fmt.Println("typed nil", v == nil, e == nil, v.Error())
	}
	calls := 0
	f := func() any { calls++; return calls }
	switch f().(type) {
	case string:
	case int:
	}
	fmt.Println(calls)
	for i, x := range []any{1, "a", 2, nil} {
		switch x.(type) {
		case string:
			continue
		case nil:
			break
		}
		fmt.Print(i, " ")
	}
	fmt.Println()
}
