// run
// Function literals behind a statement that does not end are nobody's callees, not even those of a literal within them.
package main

type node struct {
	value int
	next  *node
}

func after(n int) (result int) {
	goto end
	{
		f := func(p *node) *node {
			g := func(q *node) *node { return &node{q.value + n, p} }
			return g(&node{n, nil})
		}
		result += f(&node{1, nil}).value
	}
end:
	return result + n
}

func never(n int) *node {
	if false {
		pair := func(p *node) func() *node {
			return func() *node { return p }
		}
		return pair(&node{n, nil})()
	}
	return func() *node { return &node{n, nil} }()
}

func main() {
	println(after(3), never(4).value)
}
