// run

// What was passed to a function lives on in the parameter whose address the function returns.
package main

func ref(v *int) **int { return &v }

type pair struct {
	n int
	p *int
}

func wrap(p pair) *pair { return &p }

func get(v *int) func() *int {
	return func() *int {
		w := v
		v = nil
		return w
	}
}

//go:noinline
func throughPointer() *int {
	p := ref(new(int))
	return *p
}

//go:noinline
func throughStruct(n int) *int {
	m := n
	return wrap(pair{n, &m}).p
}

//go:noinline
func throughClosure(n int) *int { return get(&n)() }

//go:noinline
func clobber(n int) int {
	var a [48]int
	for i := range a {
		a[i] = -n - i - 77
	}
	if n > 0 {
		return a[n%48] + clobber(n-1)
	}
	return a[3]
}

func main() {
	a, b, c := throughPointer(), throughStruct(2), throughClosure(3)
	clobber(9)
	println(*a, *b, *c)
}
