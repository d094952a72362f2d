// run
// Loops whose bounds are at the edges of their types, count down, step by more than one, or change in the body.
package main

import "fmt"

func main() {
	n := 0
	for i := int8(120); i > 0; i++ { // ends by wrapping
		n++
	}
	for i := uint8(5); i < 200; i -= 2 {
		n++
	}
	for i := 10; i >= 0; i -= 3 {
		n += i
	}
	fmt.Println(n)
	for i := uint(0); i-1 > 5; i++ {
		n++
		if n > 1000 {
			break
		}
	}
	fmt.Println(n)
	const maxInt = 1<<63 - 1
	count := 0
	for i := maxInt - 2; i > 0; i++ {
		count++
	}
	for i := -maxInt - 1; i < -maxInt+2; i++ {
		count += 10
	}
	fmt.Println(count)
	s := []int{1, 2, 3, 4, 5}
	for i := 0; i < len(s); i++ {
		if s[i]%2 == 0 {
			s = append(s[:i], s[i+1:]...)
			i--
		}
	}
	fmt.Println(s)
	for i := len(s) - 1; i >= 0; i-- {
		fmt.Print(s[i], " ")
	}
	for i := range s {
		s[len(s)-1-i] += i * 10
	}
	fmt.Println(s)
	total := 0
	for i := 0; i < 100; i += 7 {
		for j := i; j > 0; j /= 2 {
			total += j
		}
	}
	fmt.Println(total)
	var u8 uint8
	for u8 = 250; u8 != 4; u8++ {
		total++
	}
	for i, j := 0, 20; i < j; {
		i += 2
		j--
		total += j - i
	}
	fmt.Println(total, u8)
	a := [5]int{}
	for i := 0; i <= 4; i++ {
		for j := range i {
			a[i] += a[j] + 1
		}
	}
	fmt.Println(a)
	func() {
		defer func() { fmt.Println(recover()) }()
		for i := 0; ; i++ {
			a[i]++
		}
	}()
	func() {
		defer func() { fmt.Println(recover(), a) }()
		for i := 4; ; i-- {
			a[i] = -1
		}
	}()
}
