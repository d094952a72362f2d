// run
// Maps with every kind of key: integers, floats, strings, bools, structs, arrays, interfaces, pointers, complex.
package main

import "fmt"

type point struct {
	x, y int
	name string
}

type padded struct {
	a byte
	b int64
	c byte
}

type celsius float32

func main() {
	i8 := map[int8]int{-128: 1, 127: 2, 0: 3}
	u64 := map[uint64]string{1<<64 - 1: "max", 0: "zero"}
	bools := map[bool]int{true: 1}
	bools[false] += 5
	runes := map[rune]int{}
	for _, r := range "hello world é" {
		runes[r]++
	}
	fmt.Println(i8[-128], i8[127], i8[1], u64[1<<64-1], bools, runes['l'], runes['é'], len(runes))
	structs := map[point]int{{1, 2, "a"}: 1, {1, 2, "b"}: 2}
	structs[point{1, 2, "a" + fmt.Sprint("")}] += 10
	fmt.Println(structs[point{1, 2, "a"}], structs[point{1, 2, "b"}], structs[point{}], len(structs))
	pads := map[padded]bool{{1, 2, 3}: true}
	fmt.Println(pads[padded{1, 2, 3}], pads[padded{1, 2, 4}])
	arrays := map[[2]string][]int{{"a", "b"}: {1}, {"b", "a"}: {2, 3}}
	fmt.Println(arrays[[2]string{"b", "a"}], len(arrays[[2]string{}]))
	ifs := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float64", true: "bool", nil: "nil",
		point{1, 1, ""}: "point", [1]int{1}: "array", 'x': "rune", celsius(1): "celsius"}
	for _, k := range []any{1, int8(1), int16(1), "1", 1.0, float32(1), true, false, nil, point{1, 1, ""}, [1]int{1}, 'x', celsius(1)} {
		fmt.Printf("%q ", ifs[k])
	}
	fmt.Println(len(ifs))
	p, q := &point{}, &point{}
	ptrs := map[*point]int{p: 1, q: 2, nil: 3}
	p.x = 9 // the key is the address
	fmt.Println(ptrs[p], ptrs[q], ptrs[nil], ptrs[&point{}])
	floats := map[float32]int{0.5: 1, 0: 2}
	var z float32
	floats[-z]++
	fmt.Println(floats, map[complex64]int{1 + 2i: 3}[1+2i])
	errs := map[error]int{nil: 1}
	e := fmt.Errorf("e")
	errs[e] = 2
	fmt.Println(errs[e], errs[nil], errs[fmt.Errorf("e")])
	empty := map[struct{}]int{{}: 1}
	empty[struct{}{}]++
	fmt.Println(empty, map[[0]int]string{{}: "zero size"})
	fns := map[string]func(int) int{"double": func(x int) int { return 2 * x }}
	fmt.Println(fns["double"](21), fns["none"] == nil)
	big := map[[200]byte]int{{199: 1}: 1, {199: 2}: 2}
	fmt.Println(big[[200]byte{199: 2}], len(big))
}
