// run
// Objects of one iteration that a later one, or the code behind the loop, still reaches.
package main

import "fmt"

type item struct {
	val  int
	next *item
	get  func() int
}

//go:noinline
func sum(p *item) (n int) {
	for ; p != nil; p = p.next {
		n = n*10 + p.val
	}
	return
}

// A list of what each iteration made.
func list(n int) int {
	var head *item
	for i := range n {
		x := item{val: i, next: head}
		head = &x
	}
	return sum(head)
}

// The variable is assigned at the end and read at the beginning.
func carried(n int) (s int) {
	var last *item
	for i := range n {
		if last != nil {
			s = s*10 + last.val
		}
		last = &item{val: i + 1}
	}
	return
}

// Assigned first in each iteration, but only on one way.
func onOneWay(n int) (s int) {
	var p *item
	for i := range n {
		if i%2 == 0 {
			p = &item{val: i}
		}
		s = s*10 + p.val
	}
	return
}

// Assigned first in each iteration, but read behind the loop.
func readBehind(n int) int {
	var p *item
	for i := range n {
		p = &item{val: i}
		p.val++
	}
	return p.val
}

// Dead at each iteration's begin, but what it leads to is not.
func leadsOn(n int) int {
	var p *item
	keep := []*item{}
	for i := range n {
		p = &item{val: i}
		keep = append(keep, p)
	}
	s := 0
	for _, k := range keep {
		s = s*10 + k.val
	}
	return s
}

// Of the inner loop's iterations, kept for the outer's.
func nested(n int) (s int) {
	for i := range n {
		var inner [3]*item
		for j := range inner {
			x := item{val: i*3 + j}
			inner[j] = &x
		}
		for _, p := range inner {
			s = s*10 + p.val
		}
	}
	return
}

// Variables of a for clause, one an iteration, linked.
func clause(n int) (s int) {
	var all []*int
	for i := 0; i < n; i++ {
		all = append(all, &i)
		i++
	}
	for _, p := range all {
		s = s*10 + *p
	}
	return
}

// The next iteration's variable takes over a pointer to this one's object.
func takenOver(n int) int {
	for p := (*item)(nil); ; {
		f := func() *item { return p }
		x := item{val: n, next: f()}
		p = &x
		if n--; n == 0 {
			return sum(p)
		}
	}
}

// Closures over each iteration's variables.
func closures(n int) (s int) {
	var fs []func() int
	for i := range n {
		x := i
		fs = append(fs, func() int { x += 10; return x + i })
	}
	for _, f := range fs {
		s += f() * f()
	}
	return
}

// Loops made of jumps.
func jumps(n int) int {
	var head *item
	i := 0
again:
	x := item{val: i, next: head}
	head = &x
	if i++; i < n {
		goto again
	}
	return sum(head)
}

// A jump out of an inner loop to before the outer one.
func outward() (s int) {
	var seen []*item
	rounds := 0
restart:
	for i := range 3 {
		x := &item{val: rounds*3 + i}
		seen = append(seen, x)
		if i == 1 && rounds < 2 {
			rounds++
			goto restart
		}
	}
	for _, p := range seen {
		s = s*10 + p.val
	}
	return
}

// Deferred in a loop: all arguments are still needed at the end.
func deferred(n int) (s int) {
	for i := range n {
		x := item{val: i}
		p := &x
		defer func(q *item) { s = s*10 + q.val }(p)
		defer p.add(&s, []int{i, i + 1})
	}
	return
}

func (p *item) add(s *int, more []int) {
	*s = *s*10 + p.val + more[1]
}

// Strings of one iteration in a variable outside.
func text(words []string) (s string) {
	longest := ""
	for i, w := range words {
		t := w + fmt.Sprint(i)
		if len(t) > len(longest) {
			longest = t
		}
		s += t[:1]
	}
	return s + longest
}

// Interface values, method values and maps of one iteration.
func values(n int) (s int) {
	var i any
	var f func(*int, []int)
	var m map[int]*item
	for k := range n {
		if k > 0 {
			s = s*10 + i.([2]int)[1] + m[k-1].val
			f(&s, []int{0, 1})
		}
		x := item{val: k}
		i, f, m = [2]int{k, k + 1}, x.add, map[int]*item{k: {val: k}}
	}
	return
}

// An array's copy in each iteration, sliced.
func arrays() (s int) {
	var all [][]int
	for _, a := range [][2]int{{1, 2}, {3, 4}, {5, 6}} {
		all = append(all, a[:])
	}
	for _, a := range all {
		s = s*100 + a[0]*10 + a[1]
	}
	return
}

// The slice that is ranged over is appended to.
func growing() (s int) {
	work := []*item{{val: 1}}
	for i := 0; i < len(work); i++ {
		x := item{val: work[i].val * 2}
		if x.val < 40 {
			work = append(work, &x)
		}
		s += work[i].val
	}
	return
}

func main() {
	fmt.Println(list(5), carried(5), onOneWay(5), readBehind(4), leadsOn(5))
	fmt.Println(nested(3), clause(8), takenOver(5), closures(4), jumps(5), outward())
	fmt.Println(deferred(3), text([]string{"a", "bcd", "ef"}), values(4), arrays(), growing())
}
