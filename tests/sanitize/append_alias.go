// sanitize
package main

func start() []int {
	room := [8]int{1, 2} // flip "room"
	s := room[:2]
	t := append(s, 3)
	return append(t, 4)
}

func main() {
	s := start()
	s = append(s, 5)
	println(len(s), s[2], s[4])
}
