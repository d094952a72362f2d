// run
// panic(nil) is a run-time error since Go 1.21.
package main

func main() {
	panic(nil)
}
