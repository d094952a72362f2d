// precise 8

// Row "conditional escape" (golang/go#42781): one cold path that keeps a variable, or what it points to, puts it on the heap in the
// hot path, too. Where the cold path makes what it keeps, only that object is kept. Where it leaves the function, and nothing else
// takes the variable's address, it keeps a copy. What it does not leave, or what has pointers to it from before (the records that
// process got, if it kept them), must have been on the heap all along: moving it would leave those pointers behind.
package main

type record struct {
	id, attempts int
	payload      [4]int
}

var (
	failed []*record
	worst  *record
)

//go:noinline
func process(r *record) bool {
	for i := range r.payload {
		r.payload[i] = r.id * i
	}
	r.attempts++
	return r.id%250 != 249
}

//go:noinline
func find(records []record, id int) *record {
	for _, r := range records {
		if r.id == id {
			return &r
		}
	}
	return nil
}

//go:noinline
func check(id int) bool {
	r := record{id: id, attempts: 1}
	for i := range r.payload {
		r.payload[i] = id % (i + 2)
	}
	switch {
	case r.payload[1] == 1 && r.payload[3] == 4 && id > 990:
		r.attempts++
		worst = &r
		return false
	}
	return r.payload[2] >= 0
}

func main() {
	sum := 0
	for i := range 1000 {
		var r *record
		if i%250 == 249 {
			r = &record{id: i, attempts: 1}
			failed = append(failed, r)
		} else {
			r = &record{id: i}
		}
		if !process(r) {
			sum++
		}
		sum += r.payload[3] + r.attempts
	}
	println(sum, len(failed))
	records := make([]record, 100)
	for i := range records {
		records[i] = record{id: i}
	}
	for i := range 100 {
		found := find(records, i)
		found.attempts++
		sum += found.attempts
		if !check(10*i + 4) {
			sum += worst.id + worst.attempts
		}
	}
	println(sum, records[3].attempts)
}
