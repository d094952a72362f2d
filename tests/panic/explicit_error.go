// run
// panic with an error prints its text; the deferred calls run before.
package main

import (
	"errors"
	"fmt"
)

func main() {
	defer fmt.Println("deferred")
	func() {
		defer func() {
			defer fmt.Println("inner deferred")
		}()
		panic(fmt.Errorf("wrapped: %w", errors.New("cause")))
	}()
}
