// run
// A panic in the body: deferred calls of the function around, of the iterator; the trace through both.
package main

func each(yield func(int) bool) {
	defer println("iterator's")
	for i := range 3 {
		if !yield(i) {
			return
		}
	}
}

func f(list []int) (sum int) {
	for i := range each {
		defer println("body's", i)
		for range each {
			sum += list[i]
			break
		}
	}
	return
}

func main() {
	println(f([]int{1, 2, 3}))
	println(f([]int{1, 2}))
}
