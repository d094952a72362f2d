// run one two=2 --three
// os.Args holds the program and its arguments; exit statuses; the environment.
package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Println(len(os.Args), os.Args[1:])
	for i, a := range os.Args[1:] {
		fmt.Println(i, a, len(a))
	}
	fmt.Println(os.Getenv("GOSLING_SURELY_NOT_SET") == "", len(os.Args[0]) > 0)
	os.Setenv("GOSLING_TEST_VALUE", "set")
	v, ok := os.LookupEnv("GOSLING_TEST_VALUE")
	fmt.Println(v, ok)
	_, err := os.Open("/nonexistent/file")
	fmt.Println(err, os.IsNotExist(err))
	defer fmt.Println("deferred calls do not run at os.Exit")
	fmt.Fprintln(os.Stderr, "to stderr")
	os.Exit(3)
}
