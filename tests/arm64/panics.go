// Defer order and arguments, recover in all its positions, run-time errors with Go's texts, results that deferred
// calls change, re-panics, and at the end a panic nobody recovers: its trace and exit status are compared too.
package main

type problem struct{ code int }

func (p problem) Error() string { return "problem" }

func try(name string, f func()) {
	defer func() {
		switch r := recover().(type) {
		case nil:
			println(name, "ended normally")
		case error:
			println(name, "error:", r.Error())
		case string:
			println(name, "string:", r)
		default:
			println(name, "something else")
		}
	}()
	f()
}

func order() (result int) {
	defer func() { result *= 2 }()
	for i := 0; i < 3; i++ {
		defer println("deferred", i)
	}
	defer func() { result += 3 }()
	return 4
}

// Values kept in callee-saved registers must be right again after the recovery.
func registers(a, b, c, d int, x, y float64) (sum int, product float64) {
	defer func() {
		recover()
		sum = a + b + c + d
		product = x * y
	}()
	for i := 0; i < 10; i++ {
		a += i
		x += 0.5
		if i == 7 {
			var p *problem
			b += p.code
		}
		b++
		y -= 0.25
	}
	return 0, 0
}

func nested() {
	defer func() { println("outer recovers", recover().(string)) }()
	defer func() {
		defer func() { println("inner recovers", recover().(string)) }()
		panic("second")
	}()
	panic("first")
}

func replaced() {
	defer func() { println("last one wins:", recover().(string)) }()
	defer func() { panic("replacement") }()
	panic("original")
}

func helper() any { return recover() } // not called by defer itself: returns nil

func indirect() {
	defer func() {
		println("helper sees nothing:", helper() == nil)
		recover()
	}()
	panic("x")
}

func deep(n int) int {
	if n == 0 {
		panic(problem{42})
	}
	defer func() { depth++ }()
	return deep(n-1) + 1
}

var depth int

func fail(n int) {
	defer println("on the way out", n)
	if n == 0 {
		panic("nobody catches this")
	}
	fail(n - 1)
}

func main() {
	index, zero := 5, 0
	var pointer *problem
	var nilMap map[string]int
	var none func()
	var value any = "text"
	list := []int{1, 2, 3}
	try("index", func() { list[index]++ })
	try("slice", func() { println(len(list[index:])) })
	try("slice order", func() { println(len(list[zero+2 : zero+1])) })
	try("division", func() { println(index / zero) })
	try("remainder", func() { println(int8(index) % int8(zero)) })
	try("pointer", func() { println(pointer.code) })
	try("map", func() { nilMap["a"] = 1 })
	try("func", func() { none() })
	try("assertion", func() { println(value.(int)) })
	try("method", func() { println(value.(error).Error()) })
	try("length", func() { println(len(make([]int, index-6))) })
	try("shift", func() { println(1 << (zero - 1)) })
	try("array", func() { println(([4]int)(list)[0]) })
	try("custom", func() { panic(problem{7}) })
	try("fine", func() {})
	println("order", order())
	sum, product := registers(1, 2, 3, 4, 1, 10)
	println(sum, product)
	nested()
	replaced()
	indirect()
	try("deep", func() { deep(100) })
	println("depth", depth)
	fail(2)
}
