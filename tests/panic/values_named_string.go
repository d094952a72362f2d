// run
// panic with a named string quotes it.
package main

type name string

func main() {
	panic(name("line one\nline two"))
}
