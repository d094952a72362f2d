// run
// Built-in functions whose arguments are the results of one call; the escape pass looked for a type
// where a call of several results has none.
package main

func buffers() ([]byte, []byte)       { return make([]byte, 3), []byte("abcd") }
func pointers() ([]*int, []*int)      { x := 7; return make([]*int, 1), []*int{&x} }
func more() ([]int, int, int)         { return []int{1}, 2, 3 }
func values() ([]any, int, string)    { return nil, 5, "s" }
func numbers() (float64, float64)     { return 1, 2 }
func pair() (int, string)             { return 4, "four" }
func entry() (map[string]int, string) { return table, "gone" }

var table = map[string]int{"gone": 1, "here": 2}

func main() {
	println(copy(buffers()))
	println(copy(pointers()))
	all := append(more())
	println(len(all), all[0], all[1], all[2])
	list := append(values())
	println(list[0].(int), list[1].(string))
	c := complex(numbers())
	println(real(c), imag(c))
	println(min(numbers()), max(numbers()))
	println(pair())
	delete(entry())
	println(len(table))
	defer println(pair())
	defer copy(buffers())
}
