// sanitize
package main

func main() {
	var all []func() int
	for i := 0; i < 3; i++ { // flip "i"
		all = append(all, func() int { i += 10; return i })
	}
	for _, f := range all {
		println(f())
	}
}
