// run
// A block that leaves its function has a copy of a variable whose address only such blocks take.
// Nobody may be able to tell: not who has another pointer to it, nor who reads it later.
package main

type point struct {
	x, y int
	self *point
}

func (p *point) move(n int) { p.x += n }
func (p *point) me() *point { return p }
func (p point) sum() int    { return p.x + p.y }
func (p *point) show() int  { print(p.x, ",", p.y, " "); return p.x }

var kept *point

//go:noinline
func churn(depth int) int {
	var a [64]int
	for i := range a {
		a[i] = depth * i
	}
	if depth > 0 {
		return churn(depth-1) + a[depth]
	}
	return a[1]
}

//go:noinline
func fits(n int) bool { return n > 2 }

//go:noinline
func plain(n int) *point {
	p := point{x: n}
	p.y = n + 1
	if fits(n) {
		p.x++
		q := &p
		q.y++
		p.x += q.y
		if n == 4 {
			p.x *= 2
			return &p
		}
		return q
	}
	p.x = -1
	return nil
}

//go:noinline
func before(n int) (int, *point) {
	p := point{x: n}
	q := &p
	if fits(n) {
		r := &p
		r.x = 7
		return q.x, r
	}
	return 0, nil
}

//go:noinline
func itself(n int) *point {
	var p point
	p.self = &p
	if fits(n) {
		p.x = n
		return p.self
	}
	return &p
}

//go:noinline
func parameter(p point) *point {
	if fits(p.x) {
		p.y = p.x
		return &p
	}
	return nil
}

//go:noinline
func named(n int) (p point, err *point) {
	defer func() {
		if recover() != nil {
			p.x++
		}
	}()
	p.x = n
	if fits(n) {
		err = &p
		err.y = 5
		if n == 3 {
			panic(err)
		}
		return p, err
	}
	return
}

//go:noinline
func bare(n int) (p point) {
	p.x = n
	if fits(n) {
		q := &p
		q.y = 8
		return
	}
	return
}

//go:noinline
func deferred(n int) (sum int) {
	p := point{x: n}
	defer func() { sum += p.x }()
	if fits(n) {
		kept = &p
		kept.x = 20
		return 1
	}
	return 2
}

//go:noinline
func deferredMethod(n int) *point {
	p := point{x: n}
	if fits(n) {
		defer p.move(5)
		f := p.me
		p.x++
		return f()
	}
	return nil
}

//go:noinline
func loop(list []point, want int) *point {
	var last point
	for i, p := range list {
		last.y += i
		if p.x == want {
			last.x = p.sum()
			last.self = &p
			return &last
		}
		if p.x < 0 {
			kept = &p
			break
		}
		last = p
	}
	return nil
}

//go:noinline
func stays(list []point) int {
	sum := 0
	for _, p := range list {
		if p.x > 1 {
			q := &p
			q.x++
			sum += p.x
			continue
		}
		sum += p.sum()
		for i := 0; ; i++ {
			if i > p.y {
				r := &i
				*r += 10
				sum += i
				break
			}
		}
	}
	return sum
}

//go:noinline
func again(n int) *point {
	p := point{x: n}
retry:
	if fits(p.x) {
		p.y++
		if p.y < 3 {
			goto retry
		}
		return &p
	}
	p.x++
	goto retry
}

//go:noinline
func arms(n int, any interface{}, c chan point) *point {
	p := point{x: n}
	switch {
	case n == 1:
		p.x++
		fallthrough
	case n == 2:
		p.x++
		return &p
	default:
		p.y = 9
	}
	switch v := any.(type) {
	case point:
		v.y = p.y
		return &v
	case int:
		p.x = v
	}
	select {
	case v := <-c:
		return &v
	default:
		p.y++
		return p.me()
	}
}

//go:noinline
func slices(n int) []int {
	var a [4]int
	for i := range a {
		a[i] = n * i
	}
	if x := a[1]; fits(x) {
		s := a[1:]
		a[2] = -a[2]
		return s
	} else if x == 0 {
		b := a
		b[0]++
		return append(a[:0], b[0])
	}
	return nil
}

//go:noinline
func field(n int) (*int, *point) {
	var pair struct{ a, b point }
	pair.a.x = n
	if fits(n) {
		p := &pair.b
		q := &pair.a.x
		*q += 3
		p.x = pair.a.x
		return q, p
	}
	return nil, &pair.a
}

//go:noinline
func panics(n int) {
	p := point{x: n}
	if fits(n) {
		p.y = 3
		panic(&p)
	}
}

//go:noinline
func spawned(n int, c chan int) *point {
	p := point{x: n}
	if n == 5 {
		done := make(chan bool)
		go func(q *point) { q.x++; done <- true }(&p)
		<-done
		c <- p.x
		return &p
	}
	return nil
}

func inlined(list []point, n int) *point {
	for _, p := range list {
		if p.x == n {
			p.x += 100
			return &p
		}
	}
	return nil
}

func literal(list []point) *point {
	var last point
	find := func(n int) *point {
		for _, p := range list {
			if p.x == n {
				last = p
				return &p
			}
		}
		return &last
	}
	first := find(1)
	first.y += 1000
	q := find(-5)
	q.x += 50
	return &last
}

func over(yield func(point) bool) {
	for i := range 5 {
		if !yield(point{x: i, y: -i}) {
			return
		}
	}
}

//go:noinline
func ranged() *point {
	var at point
	for p := range over {
		at.y += p.x
		if p.x == 3 {
			p.y = at.y
			return &p
		}
		if p.x == 9 {
			return &at
		}
	}
	return nil
}

func main() {
	list := []point{{x: 0, y: 2}, {x: 1, y: 4}, {x: 2, y: 3}, {x: -1}, {x: 8}}
	var all []*point
	all = append(all, plain(3), plain(4), plain(0))
	n, p := before(3)
	all = append(all, p, itself(3), itself(0), itself(3).self, parameter(point{x: 6}))
	for i := range 5 {
		v, q := named(i)
		all = append(all, &v, q)
		print(deferred(i), " ", bare(i).y, " ")
	}
	all = append(all, kept, deferredMethod(7), loop(list, 2), loop(list, 8), kept, again(0))
	all = append(all, arms(1, nil, nil), arms(2, nil, nil), arms(3, point{}, nil), arms(4, 4, nil))
	c := make(chan point, 1)
	c <- point{y: 70}
	all = append(all, arms(5, "", c))
	s, t := slices(3), slices(0)
	q, r := field(4)
	_, u := field(1)
	func() {
		defer func() { all = append(all, recover().(*point)) }()
		panics(3)
	}()
	d := make(chan int, 1)
	all = append(all, r, u, spawned(5, d), inlined(list, 1), inlined(list, 2), literal(list), ranged())
	churn(20)
	println()
	for _, p := range all {
		if p != nil {
			p.show()
			if p.self != nil {
				print("(", p.self.x, " ", p.self == p, ") ")
			}
		}
	}
	println(n, stays(list), s[0], s[1], len(s), t[0], cap(t), *q, <-d, list[1].y)
}
