// run
package main

import "fmt"

func wait(c chan int) int { return <-c }

func main() {
	fmt.Println("before")
	wait(make(chan int))
}
