// run
// A switch with many cases is right for each of them, by value, by string, by range and by type.
package main

import "fmt"

func op(code byte) string {
	switch code {
	case 0:
		return "nop"
	case 1, 2, 3:
		return "load"
	case 4:
		return "store"
	case 5, 9, 13, 17:
		return "sparse"
	case 6:
		return "add"
	case 7:
		return "sub"
	case 8:
		return "mul"
	case 10:
		return "jump"
	case 11:
		return "call"
	case 12:
		return "ret"
	case 100, 101, 102:
		return "hundred"
	case 254:
		return "halt"
	case 255:
		return "bad"
	}
	return "?"
}

func month(s string) int {
	switch s {
	case "jan", "january":
		return 1
	case "feb", "february":
		return 2
	case "mar", "march":
		return 3
	case "apr", "april":
		return 4
	case "may":
		return 5
	case "jun", "june":
		return 6
	case "jul", "july":
		return 7
	case "aug", "august":
		return 8
	case "sep", "september":
		return 9
	case "oct", "october":
		return 10
	case "nov", "november":
		return 11
	case "dec", "december":
		return 12
	default:
		return 0
	}
}

func kind(x any) int {
	switch x.(type) {
	case int8:
		return 1
	case int16:
		return 2
	case int32:
		return 3
	case int64:
		return 4
	case uint8:
		return 5
	case uint16:
		return 6
	case uint32:
		return 7
	case uint64:
		return 8
	case float32, float64:
		return 9
	case []byte:
		return 10
	case [2]byte:
		return 11
	case *byte:
		return 12
	case map[byte]byte:
		return 13
	case func(byte) byte:
		return 14
	case struct{ b byte }:
		return 15
	case error:
		return 16
	}
	return 0
}

func big(x int64) int {
	switch x {
	case -1 << 63:
		return 1
	case 1<<63 - 1:
		return 2
	case -1:
		return 3
	case 1 << 32:
		return 4
	case 1<<32 + 1:
		return 5
	case 0:
		return 6
	}
	return 0
}

func main() {
	counts := map[string]int{}
	for c := range 256 {
		counts[op(byte(c))]++
	}
	fmt.Println(counts, op(13), op(14), op(102), op(103))
	for _, s := range []string{"jan", "january", "ma", "may", "mayo", "sep", "december", "dec ", "", "Jan", "oct", "nov"} {
		fmt.Print(month(s), " ")
	}
	fmt.Println()
	var b byte
	for _, x := range []any{int8(1), int16(1), int32(1), int64(1), b, uint16(1), uint32(1), uint64(1), float32(1), 1.0, []byte{}, [2]byte{}, &b, map[byte]byte{}, func(byte) byte { return 0 }, struct{ b byte }{}, fmt.Errorf("e"), 1, nil, "s", [3]byte{}} {
		fmt.Print(kind(x), " ")
	}
	fmt.Println()
	for _, x := range []int64{-1 << 63, 1<<63 - 1, -1, 1 << 32, 1<<32 + 1, 0, 1, -2, 1 << 33} {
		fmt.Print(big(x), " ")
	}
	fmt.Println()
}
