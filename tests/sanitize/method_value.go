// sanitize
package main

type account struct{ balance int }

func (a *account) add(n int) int { a.balance += n; return a.balance }
func (a account) get() int       { return a.balance }

func adder() func(int) int {
	a := account{100} // flip "a"
	return a.add
}

func getter(n int) func() int {
	a := account{n}
	return a.get // flip "a.get"
}

func main() {
	add := adder()
	println(add(5), getter(9)())
}
