// run
package main

func main() {
	defer func() {
		println(recover().(error).Error())
		c := make(chan int)
		close(c)
		close(c)
	}()
	var c chan int
	close(c)
}
