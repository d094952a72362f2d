// run
// A failed type assertion.
package main

func str(x any) string {
	return x.(string)
}

func main() {
	println(str("ok"))
	println(str(5))
}
