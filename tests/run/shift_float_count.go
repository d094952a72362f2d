// run

// Constant shifts by typed constants of whole value, though of no integer type.
package main

import "fmt"

type Half float32

const (
	three float32   = 3
	two   complex64 = 2
	four  Half      = 4
	eight           = 1 << three
	big   int64     = 256
)

func main() {
	fmt.Println(eight, 1<<(two), big>>four)
}
