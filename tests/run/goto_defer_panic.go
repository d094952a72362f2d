// run
// Control flow out of nested constructs with deferred calls: break, continue, goto and return inside blocks with defers.
package main

import "fmt"

func early(n int) (s string) {
	defer func() { s += "|end" }()
	for i := range 5 {
		if i == n {
			defer func() { s += fmt.Sprint("|at", i) }()
			break
		}
		switch {
		case i == 3:
			return fmt.Sprint("three", n)
		case i%2 == 0:
			continue
		}
		s += fmt.Sprint(i)
	}
	if n == 2 {
		goto out
	}
	s += "+"
out:
	s += "."
	return s
}

func loopsWithRecover() (out []int) {
	for i := range 6 {
		v := func() (r int) {
			defer func() {
				if e := recover(); e != nil {
					r = -e.(int)
				}
			}()
			for j := 0; ; j++ {
				if j == i {
					if i%2 == 1 {
						panic(j)
					}
					return j * 10
				}
			}
		}()
		if v == 40 {
			continue
		}
		out = append(out, v)
	}
	return
}

func restart(limit int) (tries int, err any) {
again:
	tries++
	func() {
		defer func() { err = recover() }()
		if tries < limit {
			panic(fmt.Sprint("try ", tries))
		}
	}()
	if err != nil {
		goto again
	}
	return
}

func nested() (s string) {
	for i := range 2 {
		func() {
			defer func() {
				s += fmt.Sprint("<", i, recover())
				func() {
					defer func() { s += fmt.Sprint(recover(), ">") }()
					panic("inner")
				}()
			}()
			if i == 1 {
				return
			}
			panic("outer")
		}()
	}
	return s
}

func deferredClosureLoop() (total int) {
	for i := range 4 {
		for j := range 4 {
			if j > i {
				break
			}
			defer func() { total += i*10 + j }()
		}
	}
	return 1000
}

func main() {
	for n := range 6 {
		fmt.Println(early(n))
	}
	fmt.Println(loopsWithRecover())
	fmt.Println(restart(4))
	fmt.Println(nested())
	fmt.Println(deferredClosureLoop())
}
