// precise 500

// Row "reflect" (golang/go#17332): what reflect is given escapes, though only Call and Method reach code that might keep it. Local
// structs are set and read by their fields, and compared.
package main

import "reflect"

type settings struct {
	Width, Height int
	Title         string
	Depth         uint8
}

//go:noinline
func weigh(v any) int {
	r := reflect.ValueOf(v).Elem()
	sum := r.NumField()
	for i := range r.NumField() {
		switch f := r.Field(i); f.Kind() {
		case reflect.Int:
			sum += int(f.Int())
		case reflect.String:
			sum += f.Len()
		case reflect.Uint8:
			sum += int(f.Uint()) * 2
		}
	}
	return sum
}

//go:noinline
func find(v any, name string) any {
	f := reflect.ValueOf(v).Elem().FieldByName(name)
	f.SetInt(f.Int() / 2)
	return f.Interface()
}

func main() {
	sum := 0
	for i := range 500 {
		s := settings{Width: i, Height: 2 * i, Title: "main", Depth: uint8(i)}
		if n, ok := find(&s, "Height").(int); ok {
			sum += n
		}
		if old := (settings{Width: i - 1, Height: 10, Title: "main"}); reflect.DeepEqual(s, old) {
			sum++
		}
		sum += weigh(&s)
	}
	println(sum)
}
