// precise 0

// Row "unknown func value" (golang/go#7714, #14699, #73132): what is handed to a function from a table or a field escapes, since Go
// does not ask which functions can be there.
package main

type message struct {
	kind, size int
	fields     [6]int
}

type handler func(*message, *int)

type server struct {
	handlers map[int]handler
	fallback handler
	before   func(*message) bool
}

func ping(m *message, status *int) { *status = m.size }

func echo(m *message, status *int) {
	for _, f := range m.fields {
		*status += f
	}
}

func (s *server) serve(m *message, status *int) {
	if s.before != nil && !s.before(m) {
		return
	}
	h, ok := s.handlers[m.kind]
	if !ok {
		h = s.fallback
	}
	h(m, status)
}

func main() {
	refused := 0
	s := &server{
		handlers: map[int]handler{0: ping, 1: echo},
		fallback: func(m *message, status *int) { *status = -m.kind },
		before: func(m *message) bool {
			if m.size > 900 {
				refused++
			}
			return m.size <= 900
		},
	}
	sum := 0
	for i := range 1000 {
		m := message{kind: i % 3, size: i}
		m.fields[2] = i
		status := 0
		s.serve(&m, &status)
		sum += status
	}
	println(sum, refused)
}
