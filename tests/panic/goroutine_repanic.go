// run
// Recovered and raised again in a goroutine.
package main

func work() {
	defer func() {
		r := recover()
		println("got", r.(string))
		panic(r)
	}()
	panic("first")
}

func main() {
	go work()
	select {}
}
