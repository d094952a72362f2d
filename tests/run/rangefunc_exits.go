// run
// Ways out of loops over functions: break, continue, goto and return through loops of both sorts, switches and selects.
package main

import "fmt"

func upto(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := 0; i < n; i++ {
			if !yield(i) {
				fmt.Print("[", n, " stopped]")
				return
			}
		}
		fmt.Print("[", n, " done]")
	}
}

func simple() {
	for i := range upto(9) {
		if i%2 == 0 {
			continue
		}
		if i == 5 {
			break
		}
		fmt.Print(i, " ")
	}
	fmt.Println()
}

func inSwitch() {
	for i := range upto(9) {
		switch {
		case i == 1:
			continue
		case i == 2:
			break
		case i == 3:
			fallthrough
		case i == 4:
			fmt.Print("3or4 ")
		case i == 6:
			var e any = i
			switch e.(type) {
			case int:
				break
			}
			for {
				break
			}
		case i == 7:
			c := make(chan int, 1)
			select {
			case c <- 1:
				break
			default:
			}
			select {
			case <-c:
				continue
			}
		}
		fmt.Print(i, " ")
	}
	fmt.Println()
}

func labels(kind int) string {
	s := ""
outer:
	for i := range upto(4) {
	middle:
		for j := 0; j < 4; j++ {
		inner:
			for k := range upto(4) {
				for l := range 4 {
					s += fmt.Sprint(i, j, k, l, " ")
					if l == 1 {
						switch (kind + i + j + k) % 8 {
						case 0:
							break outer
						case 1:
							continue outer
						case 2:
							break middle
						case 3:
							continue middle
						case 4:
							break inner
						case 5:
							continue inner
						case 6:
							goto out
						}
					}
				}
			}
			s += "m"
		}
		s += "o"
	}
	s += "end"
	return s
out:
	s += "out"
	return s
}

func deep(kind int) (s string) {
a:
	for i := range upto(2) {
	b:
		for j := range upto(2) {
		c:
			for k := range upto(2) {
			d:
				for l := range upto(2) {
					s += fmt.Sprint(i, j, k, l, " ")
					switch kind {
					case 0:
						break a
					case 1:
						continue a
					case 2:
						break b
					case 3:
						continue b
					case 4:
						break c
					case 5:
						continue c
					case 6:
						break d
					case 7:
						continue d
					case 8:
						return "returned " + s
					case 9:
						if l == 1 {
							goto here
						}
					case 10:
						if k == 1 {
							goto there
						}
					}
				}
			}
		here:
			s += "here "
		}
		continue
	there:
		s += "there "
	}
	return s
}

func ordinaryAround() {
	n := 0
loop:
	for {
		n++
		for i := range upto(3) {
			for j := range upto(3) {
				if n == 1 && j == 1 {
					continue loop
				}
				if n == 2 && i == 1 {
					break loop
				}
			}
		}
	}
	fmt.Println("n", n)
sw:
	switch n {
	case 2:
		for range upto(2) {
			break sw
		}
		fmt.Println("not here")
	}
sel:
	select {
	default:
		for range upto(2) {
			for range upto(2) {
				break sel
			}
		}
		fmt.Println("not here")
	}
	i := 0
again:
	i++
	for x := range upto(5) {
		if x == i && i < 4 {
			goto again
		}
	}
	fmt.Println("i", i)
}

func within() {
	for i := range upto(3) {
		j := 0
	again:
		if j < i {
			j++
			goto again
		}
		if j == 2 {
			goto end
		}
		fmt.Print(j, " ")
	end:
	}
	fmt.Println()
}

func literals() {
	for i := range upto(3) {
		f := func(n int) (r int) {
			for j := range upto(10) {
				if j == n {
					return j * 100
				}
				for range upto(2) {
					r++
				}
			}
			return
		}
		if i == 2 {
			break
		}
		fmt.Println(f(i), f(20))
	}
	fmt.Println()
}

func main() {
	simple()
	inSwitch()
	for kind := range 8 {
		fmt.Println(labels(kind))
	}
	for kind := range 12 {
		fmt.Println(deep(kind))
	}
	ordinaryAround()
	within()
	literals()
}
