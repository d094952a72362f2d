// sanitize
package main

func squares() []int {
	s := make([]int, 4) // flip "make([]int, 4)"
	for i := range s {
		s[i] = i * i
	}
	return s
}

func main() {
	var room [4]int
	println(copy(room[:], squares()), room[3])
}
