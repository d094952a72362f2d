// precise 1005

// Row "fields not distinguished" (golang/go#80806): one field of a struct is kept, and Go sends what the others point to after it. A
// request carries a body that is kept in a log, and a scratch area that is not.
package main

type scratch struct{ words [16]int }

type request struct {
	body  *string
	area  *scratch
	reply *int
}

var log []*string

//go:noinline
func handle(r request) *string {
	for i := range r.area.words {
		r.area.words[i] += i
	}
	*r.reply = r.area.words[3] + len(*r.body)
	return r.body
}

func main() {
	sum := 0
	for i := range 1000 {
		body := new(string)
		*body = "0123456789"[:i%10]
		area, reply := &scratch{}, 0
		r := request{body, area, &reply}
		kept := handle(r)
		if i%100 == 0 {
			log = append(log, kept)
		}
		sum += reply
	}
	for _, text := range log {
		sum += len(*text)
	}
	println(sum)
}
