// sanitize
package main

import (
	"errors"
	"fmt"
)

type notFound struct{ name string }

func (e *notFound) Error() string { return e.name + ": not found" }

func find(name string) error {
	return fmt.Errorf("find: %w", &notFound{name}) // flip "&notFound{...}"
}

func main() {
	err := find("x")
	var target *notFound
	if errors.As(err, &target) {
		fmt.Println(target.name, err)
	}
}
