// inline

// Functions that call themselves, and each other.
package p

import "fmt"

type F func(F)

func b1(f F) { f(f) }
func b2()    { b1(nil) }
func b6(x int) int {
	f := func() int {
		if x == 0 {
			return 1
		}
		return b6(x - 1)
	}
	return f() + 1
}
func b7(x int) int                            { return b6(x) + b6(2) }
func b8(i interface{ Error() string }) string { return i.Error() }
func b9(e ...error) {
	for i := range e {
		b8(e[i])
	}
	for range len(e) {
	}
}
func c1(x any)         { c2(x, nil) }
func c2(x any, y *int) { fmt.Println(x, y, nil) }
func c3(s []int) []int {
	if len(s) == 0 {
		return c4(s)
	}
	return nil
}
func c4(s []int) []int {
	if len(s) == 1 {
		return c5(s)
	}
	return nil
}
func c5(s []int) []int {
	if len(s) == 2 {
		return c3(s)
	}
	return nil
}
