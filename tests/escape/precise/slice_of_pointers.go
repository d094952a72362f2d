// precise 0

// Row "slices of stack pointers" (golang/go#13493): s[i] = &x and append(s, &x) send x to the heap. The fields of a record are
// handed to a scanner as a list of destinations, as with database rows.
package main

//go:noinline
func scan(row []int, into []*int) int {
	set := 0
	for i, p := range into {
		if i < len(row) && p != nil {
			*p = row[i]
			set++
		}
	}
	return set
}

func main() {
	sum := 0
	row := []int{3, 1, 4, 1, 5}
	for i := range 1000 {
		var id, owner, size, flags int
		row[0] = i
		targets := make([]*int, 3, 8)
		targets[0], targets[1], targets[2] = &id, &owner, &size
		if i%2 == 0 {
			targets = append(targets, &flags)
		}
		sum += scan(row, targets) + id + owner*size + flags
	}
	println(sum)
}
