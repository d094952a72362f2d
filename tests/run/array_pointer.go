// run
// Pointers to arrays: indexing, slicing, range and len through the pointer, nil pointers, bounds panics.
package main

import "fmt"

type table [4]int

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panics:", r)
		}
	}()
	f()
}

func main() {
	p := &[3]int{1, 2, 3}
	p[1] = 20
	(*p)[2]++
	s := p[:2]
	s[0] = 10
	fmt.Println(*p, s, len(p), cap(p[1:]), cap(s))
	for i := range p {
		p[i] *= 2
	}
	for i, v := range p {
		fmt.Print(i, "=", v, " ")
	}
	fmt.Println()
	q := p
	q[0] = 0
	copyOf := *p
	copyOf[1] = 999
	fmt.Println(*p, copyOf, p == q, *p == *q)
	e := &p[2]
	*e = -5
	fmt.Println(*p)
	var nilp *[5]int
	fmt.Println(len(nilp), cap(nilp))
	n := 0
	for i := range nilp {
		n += i
	}
	fmt.Println(n)
	k := 7
	try("index", func() { fmt.Println(p[k]) })
	try("store", func() { p[k-8] = 1 })
	try("nil index", func() { fmt.Println(nilp[1]) })
	try("nil range", func() {
		for _, v := range nilp {
			fmt.Println(v)
		}
	})
	try("nil slice", func() { fmt.Println(nilp[:]) })
	try("nil copy", func() { x := *nilp; fmt.Println(x) })
	try("slice bounds", func() { fmt.Println(p[:k-2]) })
	t := new(table)
	t[3] = 4
	u := (*[4]int)(t)
	u[0] = 1
	fmt.Println(*t, *u)
	pp := &p
	(*pp)[0] = 42
	fmt.Println(p[0], (**pp)[0])
	arr := [3]*int{new(int), nil, p2(5)}
	*arr[0] = 8
	fmt.Println(*arr[0], arr[1] == nil, *arr[2])
}

func p2(x int) *int { return &x }
