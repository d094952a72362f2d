// run
// Every iteration has its own loop variables: for clauses (with copies at each step), range forms, pointers, closures.
package main

import "fmt"

func main() {
	var fs []func() int
	var ps []*int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { return i })
		ps = append(ps, &i)
	}
	for i := range fs {
		fmt.Print(fs[i](), *ps[i], " ")
	}
	fmt.Println()
	fs = nil
	for i := 0; i < 6; i++ { // a change in the body goes on to the next iteration's copy
		fs = append(fs, func() int { i += 10; return i })
		i++
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
	fs = nil
	for k, v := range []string{"a", "bb", "ccc"} {
		fs = append(fs, func() int { return k*10 + len(v) })
	}
	for i := range 3 {
		fs = append(fs, func() int { i *= 2; return i })
	}
	for i, r := range "xy" {
		fs = append(fs, func() int { return i*1000 + int(r) })
	}
	for k, v := range map[int]int{5: 50} {
		fs = append(fs, func() int { return k + v })
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	fs = nil
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		if i == 1 {
			continue
		}
		fs = append(fs, func() int { return i*100 + j })
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	fs = nil
outer:
	for i := 0; i < 4; i++ {
		for j := 0; j < 4; j++ {
			if j > i {
				continue outer
			}
			if i == 3 {
				break outer
			}
			fs = append(fs, func() int { return i*10 + j })
		}
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	var inPost []func() int
	for i := 0; i < 3; func() { i++; inPost = append(inPost, func() int { return i }) }() {
	}
	for _, f := range inPost {
		fmt.Print(f(), " ")
	}
	var i int
	fs = nil
	for i = 0; i < 3; i++ { // an outer variable is shared
		fs = append(fs, func() int { return i })
	}
	fmt.Println(fs[0](), fs[2]())
	for i := 0; i < 2; i++ {
		i := i * 7
		defer func() { fmt.Println("deferred", i) }()
	}
	total := 0
	for p := &total; *p < 5; *p++ {
		q := p
		p = q
	}
	fmt.Println(total)
}
