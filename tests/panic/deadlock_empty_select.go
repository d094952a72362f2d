// run
package main

func main() {
	println("all done")
	select {}
}
