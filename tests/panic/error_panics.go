// run
// An Error method that panics while the message of a panic is made.
package main

type failure struct{}

func (failure) Error() string {
	defer println("deferred")
	panic("in Error")
}

func main() {
	panic(failure{})
}
