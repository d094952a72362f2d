// sanitize
package main

func main() {
	for i := range 3 {
		x := i * 5 // flip "x"
		defer func() {
			println(x)
			x = 0
		}()
	}
}
