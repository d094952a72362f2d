// sanitize
package main

func table() [][]int {
	row := [3]int{1, 2, 3} // flip "row"
	all := make([][]int, 2)
	all[0] = row[:]
	all[1] = []int{4, 5, 6} // flip "[]int{...}"
	return all
}

func main() {
	sum := 0
	for _, row := range table() {
		for _, v := range row {
			sum += v
		}
	}
	println(sum)
}
