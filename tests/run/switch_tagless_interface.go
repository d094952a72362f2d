// run
// A switch without a tag whose cases are interfaces: each is compared with true.
package main

import "fmt"

type truth bool

func value(x any, name string) any {
	fmt.Println("evaluates", name)
	return x
}

func which(first, second any, third bool) string {
	switch {
	case value(first, "first"):
		return "first"
	case third, value(second, "second"):
		return "second or third"
	}
	return "none"
}

func main() {
	fmt.Println(which(true, false, false))
	fmt.Println(which(false, true, false))
	fmt.Println(which(1, truth(true), true))
	fmt.Println(which(nil, truth(true), false))
	defer func() { fmt.Println(recover()) }()
	fmt.Println(which(false, []bool{true}, false))
}
