// run
// Expression switches: no tag, init, fallthrough, default in the middle, duplicates by value, lazy cases, break.
package main

import "fmt"

func t(name string, v int) int {
	fmt.Print(name, " ")
	return v
}

func through(n int) (s string) {
	switch n {
	case 0:
		s += "0"
		fallthrough
	case 1:
		s += "1"
		fallthrough
	default:
		s += "d"
	case 2, 3:
		s += "23"
		if n == 3 {
			break
		}
		s += "!"
		fallthrough
	case 4:
		s += "4"
	}
	return s
}

func grade(x int) string {
	switch {
	case x >= 90:
		return "A"
	case x >= 80:
		return "B"
	}
	return "F"
}

func dense(x int) int {
	switch x {
	case -3:
		return 1
	case -1, 0, 1:
		return 2
	case 5:
		return 3
	case 6:
		return 4
	case 7:
		return 5
	case 1 << 40:
		return 6
	case 255:
		return 7
	}
	return 0
}

func main() {
	for i := range 6 {
		fmt.Print(through(i), " ")
	}
	fmt.Println(grade(95), grade(85), grade(1))
	switch t("tag", 2) {
	case t("a", 1), t("b", 2), t("never", 2):
		fmt.Println("matched b")
	case t("never", 5):
	}
	switch x := t("init", 5); {
	case x > 3 && t("c", 1) == 1:
		fmt.Println("bool")
	}
	switch {
	}
	switch t("only tag", 1) {
	}
	switch x := 5; x {
	default:
		fmt.Println("default first")
	case 6:
	}
	for _, v := range []int{-4, -3, -1, 1, 2, 5, 6, 7, 8, 255, 1 << 40} {
		fmt.Print(dense(v), " ")
	}
	fmt.Println()
	var a any = 2
	switch a {
	case "2":
		fmt.Println("string")
	case 2.0:
		fmt.Println("float")
	case 2:
		fmt.Println("int")
	}
	switch f := 1.5; f {
	case 1.5:
		fmt.Println("float matches")
	}
	switch [2]int{1, 2} {
	case [2]int{1, 2}:
		fmt.Println("array matches")
	}
	switch p := &a; p {
	case nil:
	case &a:
		fmt.Println("pointer matches")
	}
	switch true {
	case false, t("x", 1) == 2:
	case t("y", 1) == 1:
		fmt.Println("true")
	}
loop:
	for i := 0; ; i++ {
		switch i {
		case 1:
			continue
		case 3:
			break loop
		}
		fmt.Print("i", i, " ")
	}
	fmt.Println()
	switch x := 1; x {
	case 1:
		x := x + 10
		fmt.Println(x)
	}
	var u uint8 = 200
	switch u + 100 {
	case 44:
		fmt.Println("wrapped")
	}
}
