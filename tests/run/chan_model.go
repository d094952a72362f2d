// run -gcstress=200
// Random operations on buffered channels beside a slice as the model: they must agree always.
package main

import "fmt"

type random uint32

func (r *random) next(n int) int {
	*r = *r*1664525 + 1013904223
	return int(*r>>8) % n
}

type model struct {
	c      chan string
	queue  []string
	closed bool
}

func (m *model) send(s string) (did string) {
	defer func() {
		if r := recover(); r != nil {
			did = fmt.Sprint(r)
			if !m.closed {
				did = "panic on an open channel"
			}
		}
	}()
	select {
	case m.c <- s:
		if len(m.queue) == cap(m.c) {
			return "sent beyond capacity"
		}
		m.queue = append(m.queue, s)
		return "sent"
	default:
		if len(m.queue) < cap(m.c) {
			return "refused with room left"
		}
		return "full"
	}
}

func (m *model) receive() string {
	select {
	case s, ok := <-m.c:
		if !ok {
			if len(m.queue) > 0 || !m.closed {
				return "not ok too early"
			}
			return "end"
		}
		if len(m.queue) == 0 || m.queue[0] != s {
			return "wrong value " + s
		}
		m.queue = m.queue[1:]
		return "received"
	default:
		if len(m.queue) > 0 || m.closed {
			return "nothing, though something is there"
		}
		return "empty"
	}
}

func main() {
	r := random(12345)
	counts := map[string]int{}
	serial := 0
	for round := 0; round < 60; round++ {
		m := &model{c: make(chan string, r.next(9))}
		bias := 20 + r.next(60)
		for step := 0; step < 100; step++ {
			if r.next(100) < bias {
				serial++
				counts[m.send(fmt.Sprint("value ", serial))]++
			} else {
				counts[m.receive()]++
			}
			if len(m.c) != len(m.queue) {
				counts["len differs"]++
			}
			if step == 80 && round%2 == 0 {
				m.closed = true
				close(m.c)
			}
		}
	}
	fmt.Println(counts)
}
