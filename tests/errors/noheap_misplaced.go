// errorcheck
// //gosling:noheap belongs to a function.
package main

//gosling:noheap // ERROR "misplaced compiler directive"
type T struct{}

func main() {}
