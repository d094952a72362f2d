// run
// Loops: all forms of for and range; range over integers of several types; expressions evaluated once.
package main

import "fmt"

type count uint8

func once(name string, s []int) []int {
	fmt.Print(name, " ")
	return s
}

func main() {
	for i := 0; i < 2; i++ {
		fmt.Print(i, " ")
	}
	i := 0
	for i < 3 {
		i++
	}
	for ; i < 5; i++ {
	}
	for {
		if i++; i == 9 {
			break
		}
	}
	for i := 10; i > 7; {
		i--
		fmt.Print(i, " ")
	}
	fmt.Println(i)
	for i := range 3 {
		i += 10 // does not change the count
		fmt.Print(i, " ")
	}
	for range 2 {
		fmt.Print("x ")
	}
	for i := range count(3) {
		fmt.Printf("%T%d ", i, i)
	}
	n := 4
	for i := range n {
		n = 1
		fmt.Print(i, " ")
	}
	neg := -3
	for range neg {
		fmt.Print("never")
	}
	for i := range int8(3) {
		fmt.Printf("%T ", i)
	}
	const c = 2
	for i := range c {
		fmt.Printf("%T ", i)
	}
	for i := range 'b' - 'a' + 1 {
		fmt.Printf("%T ", i)
	}
	var u8 uint8
	for u8 = range 200 {
	}
	fmt.Println(u8)
	for i, v := range once("slice", []int{5, 6}) {
		fmt.Print(i, v, " ")
	}
	for i := range once("index", []int{5, 6}) {
		fmt.Print(i, " ")
	}
	for range once("none", []int{5, 6}) {
		fmt.Print("- ")
	}
	for _, v := range [...]string{2: "c", 0: "a"} {
		fmt.Printf("%q ", v)
	}
	var s struct{ i, v int }
	arr := [2]int{}
	for s.i, arr[1] = range []int{7, 8, 9} {
		s.v += arr[1]
	}
	fmt.Println(s, arr)
	m := map[string]int{}
	for m["i"], m["v"] = range []int{3, 4} {
	}
	fmt.Println(m)
	var p *[3]int
	for i := range p {
		fmt.Print(i, " ")
	}
	for i := range len(arr) {
		fmt.Print(i, " ")
	}
	k := 0
	for i, k = 0, 10; i < k; i, k = i+1, k-1 {
		if i == 2 {
			continue
		}
	}
	fmt.Println(i, k)
	matrix := [][]int{{1, 2, 3}, {}, {4}}
	sum := 0
	for _, row := range matrix {
		for _, v := range row {
			sum += v
		}
	}
	for i := uint(3); i < 4; i-- { // wraps around
		sum += int(i)
	}
	for f := 0.0; f < 1; f += 0.25 {
		sum++
	}
	fmt.Println(sum)
}
