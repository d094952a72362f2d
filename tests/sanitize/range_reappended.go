// sanitize
package main

func collect() []*int {
	work := []int{1, 2, 3} // flip "[]int{...}"
	var out []*int
	for i := range work {
		out = append(out, &work[i])
		if len(work) < 6 {
			work = append(work, work[i]*10)
		}
	}
	return out
}

func main() {
	for _, p := range collect() {
		println(*p)
	}
}
