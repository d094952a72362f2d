// run
// How instantiated types print: %T, %v, %+v, %#v, panics of assertions, and method sets seen through fmt.
package main

import "fmt"

type one[T any] struct{ V T }
type two[A any, B comparable] map[B]A
type list[T any] []T
type fn[T any] func(T) T
type ch[T any] chan T
type iface[T any] interface{ M(T) T }
type num[T ~int | ~string] struct {
	v    T
	next *num[T]
}
type named int
type Exported[T any] struct {
	one[T]
	Field T
}

func (l list[T]) String() string     { return fmt.Sprintf("list of %d %T", len(l), *new(T)) }
func (n named) GoString() string     { return "named!" }
func (o one[T]) M(v T) T             { return v }
func (e *Exported[T]) Error() string { return fmt.Sprintf("error %v", e.Field) }

func name[T any]() string    { return fmt.Sprintf("%T", *new(T)) }
func ptrName[T any]() string { return fmt.Sprintf("%T", new(T)) }
func derived[T any]() []string {
	return []string{name[[]T](), name[[2]T](), name[map[string]T](), name[*T](), name[func(T, ...T) (T, error)](), name[chan T](), name[<-chan T](), name[struct {
		X T `k:"v"`
	}](), ptrName[interface{ F(T) }](), name[one[T]](), name[one[one[T]]](), name[two[T, string]]()}
}

func show(x any) { fmt.Printf("%v | %+v | %#v | %T\n", x, x, x, x) }

func assert[T any](x any) (msg string) {
	defer func() { msg = fmt.Sprint(recover()) }()
	_ = x.(T)
	return
}

func main() {
	for _, s := range derived[int]() {
		fmt.Println(s)
	}
	fmt.Println(derived[one[[]string]]())
	fmt.Println(name[one[any]](), name[one[interface{}]](), name[one[error]](), name[one[interface{ String() string }]](), name[one[byte]](), name[one[rune]]())
	fmt.Println(name[two[fmt.Stringer, [2]named]](), name[num[named]](), name[fn[*named]](), name[ch[struct{}]](), ptrName[iface[list[int]]](), name[Exported[map[string][]int]]())
	fmt.Println(name[one[func(int, ...string) (a, b bool)]](), name[one[struct {
		a, b int
		C    string "tag"
	}]](), name[one[chan<- (<-chan int)]](), name[one[[3]one[*one[int]]]]())
	show(one[int]{3})
	show(one[string]{"x"})
	show(&one[[]named]{[]named{1, 2}})
	show(two[bool, string]{"k": true})
	show(num[string]{v: "q"})
	show(one[any]{one[any]{nil}})
	show(struct{ o one[float64] }{one[float64]{1.5}})
	show([]one[int8]{{1}, {2}})
	show(Exported[int]{one[int]{1}, 2})
	fmt.Println(list[int]{1, 2}, one[list[string]]{list[string]{"a"}}, &Exported[string]{Field: "f"})
	fmt.Println(assert[one[int]](one[string]{}))
	fmt.Println(assert[iface[int]](one[string]{}))
	fmt.Println(assert[*one[int]](&one[two[int, int]]{}))
	fmt.Println(assert[list[byte]](one[one[byte]]{}))
	fmt.Println(assert[one[any]](nil))
	fmt.Println(assert[error](Exported[int]{}))
	fmt.Println(assert[one[int]](1))
}
