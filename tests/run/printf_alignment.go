// run
// A table printed with Printf: widths, precision, alignment, unicode, nested values.
package main

import "fmt"

type row struct {
	name  string
	qty   int
	price float64
	ok    bool
}

func main() {
	rows := []row{{"apple", 3, 1.25, true}, {"été", -10, 1234.5, false}, {"日本", 100000, 0.001, true}, {"", 0, -0.5, false}}
	total := 0.0
	for i, r := range rows {
		fmt.Printf("%2d|%-8s|%8s|%7d|%+6d|%10.2f|%-10.3e|%t|%5t\n", i, r.name, r.name, r.qty, r.qty, r.price, r.price, r.ok, r.ok)
		total += float64(r.qty) * r.price
	}
	fmt.Printf("%08.3f|%x|%X|%o|%b|%#b|%c|%3c|%U\n", total, 48879, 48879, 64, 10, 10, 'Z', 'é', 0x1F600)
	fmt.Printf("%v %+v %#v %T\n", rows[0], rows[0], rows[0], rows[0])
	fmt.Printf("%6.3v|%-8v|%8v|%08v\n", 3.14159, "ab", true, 42)
	fmt.Printf("%5t|%q|%-8q|%x|% X|%s\n", true, 'x', "q", "hi", []byte{1, 0xab}, []string{"a", "b"})
	for w := range 4 {
		fmt.Printf("[%*d][%-*d][%.*f]\n", w, 7, w, 7, w, 2.0/3)
	}
	fmt.Printf("%3d%%|%[2]q %[1]d|%v|%d\n", 50, "idx", [3]bool{true}, [][]int{{1}, {2, 3}})
	fmt.Println(fmt.Sprintf("%s", fmt.Sprint()), fmt.Sprint("a", "b", 1, 2, "c"), fmt.Sprintln("x") == "x\n")
}
