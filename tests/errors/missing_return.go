// errorcheck

// Terminating statements.
package p

func a() int {
} // ERROR "missing return"

func b(x bool) int {
	if x {
		return 1
	}
} // ERROR "missing return"

func c(x bool) int {
	if x {
		return 1
	} else {
		return 2
	}
}

func d(x bool) int {
	if x {
		return 1
	} else if !x {
		return 2
	}
} // ERROR "missing return"

func e() int {
	for {
	}
}

func f() int {
	for {
		break
	}
} // ERROR "missing return"

func g() int {
L:
	for {
		for {
			break L
		}
	}
} // ERROR "missing return"

func h(x int) int {
	switch x {
	case 1:
		return 1
	default:
		return 2
	}
}

func i(x int) int {
	switch x {
	case 1:
		return 1
	}
} // ERROR "missing return"

func j(x int) int {
	switch x {
	case 1:
		fallthrough
	default:
		panic(1)
	}
}

func k(x int) int {
	switch x {
	case 1:
		break
	default:
		return 1
	}
} // ERROR "missing return"

func l() int {
	select {}
}

func m(c chan int) int {
	select {
	case <-c:
		return 1
	case c <- 1:
		panic("x")
	}
}

func n(c chan int) int {
	select {
	case <-c:
		break
	}
} // ERROR "missing return"

func o() int {
	goto L
L:
	return 1
}

func p1() int {
L:
	goto L
}

func q() int {
	(panic)("x")
}

func r() int {
	{
		return 1
	}
}

func s() int {
	for true {
	}
} // ERROR "missing return"

func t(x []int) int {
	for range x {
		return 1
	}
} // ERROR "missing return"

func u(x any) int {
	switch x.(type) {
	case int:
		return 1
	default:
		return 2
	}
}

func v(x any) int {
	switch x.(type) {
	case int:
		return 1
	}
} // ERROR "missing return"

func x() int {
	func() int { return 1 }()
} // ERROR "missing return"

func y() {
	_ = func() int {
	} // ERROR "missing return"
}

func z(panic func(int)) int {
	panic(1)
} // ERROR "missing return"

func aa() int {
L:
	for {
		select {
		default:
			continue L
		}
	}
}

func bb(x int) int {
L:
	switch x {
	default:
		for {
			break L
		}
	}
} // ERROR "missing return"

func cc() (x int) {
	x = 1
} // ERROR "missing return"

type T struct{}

func (T) m() int {} // ERROR "missing return"

func dd(i int) int {
	if i := 1; i == 2 {
		return 1
	} else {
		for {
		}
	}
}

func ee() int {
	go panic(1)
} // ERROR "missing return"

func ff() int {
	for {
		func() {
			for {
				break
			}
		}()
	}
}

func gg() int {
	return 1
	println()
} // ERROR "missing return"
