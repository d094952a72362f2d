// precise 50

// Row "fmt / logging args", for errors: an error is made, handed up two levels, looked at with errors.As and dropped. It, its
// operands and the target of As need not be on the heap: only the text that Errorf makes.
package main

import (
	"errors"
	"fmt"
)

type notFound struct {
	key   int
	table string
}

func (e *notFound) Error() string { return "not found" }

//go:noinline
func find(rows []int, key int) (int, error) {
	for i, r := range rows {
		if r == key {
			return i, nil
		}
	}
	return 0, &notFound{key, "rows"}
}

//go:noinline
func load(rows []int, key int) (int, error) {
	at, err := find(rows, key)
	if err != nil && key%10 == 0 {
		return 0, fmt.Errorf("load %d: %w", key, err)
	}
	return at, err
}

func main() {
	rows := []int{1, 2, 3, 5, 8, 13}
	sum := 0
	for i := range 500 {
		at, err := load(rows, i)
		var missing *notFound
		if errors.As(err, &missing) {
			at = -missing.key
		}
		sum += at
	}
	println(sum)
}
