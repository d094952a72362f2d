// sanitize
package main

type inner struct{ value *int }
type middle struct{ in inner }
type outer struct{ mid middle }

func build(n int) outer {
	v := n * 2 // flip "v"
	return outer{middle{inner{&v}}}
}

func main() {
	o := build(21)
	p := o.mid.in.value
	println(*p)
}
