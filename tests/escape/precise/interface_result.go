// precise 0

// Row "interface results" (golang/go#74392): a function that returns an interface puts what it returns on the heap. The caller uses
// the visitor and drops it: it can lie in the caller's frame.
package main

type visitor interface {
	visit(n int) visitor
	result() int
}

type sumVisitor struct{ total, seen int }

func (v *sumVisitor) visit(n int) visitor { v.total += n; v.seen++; return v }
func (v *sumVisitor) result() int         { return v.total + v.seen }

type maxVisitor struct{ most int }

func (v *maxVisitor) visit(n int) visitor { v.most = max(v.most, n); return v }
func (v *maxVisitor) result() int         { return v.most }

//go:noinline
func newVisitor(kind string) visitor {
	switch kind {
	case "sum":
		return &sumVisitor{}
	case "max":
		return &maxVisitor{most: -1}
	}
	return nil
}

//go:noinline
func walk(v visitor, numbers []int) visitor {
	for _, n := range numbers {
		v = v.visit(n)
	}
	return v
}

func main() {
	numbers := []int{4, 8, 15, 16, 23, 42}
	kinds := []string{"sum", "max"}
	sum := 0
	for i := range 1000 {
		v := newVisitor(kinds[i%2])
		numbers[i%6] = i
		sum += walk(v, numbers).result()
	}
	println(sum)
}
