// Starting: what a program costs that does nothing; also the subject of the build-time and size figures.
package main

import "fmt"

func main() {
	fmt.Println("hello")
}
