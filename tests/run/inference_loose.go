// run

// Inference where a parameter meets several alike types: interfaces, defined types, directions.
package main

import "fmt"

type Equaler interface{ Equal(Equaler) bool }

type Number int

func (n Number) Equal(o Equaler) bool { return n == o.(Number) }

func equal[T interface{ Equal(T) bool }](a, b T) string {
	return fmt.Sprintf("%T %v", &a, a.Equal(b))
}

type Pointer *int

func appended[S ~[]T, T any](s S, x ...T) S { return append(s, x...) }

type Store struct{ sum int }

func (s *Store) Put(n int) { s.sum += n }

func put[A interface {
	~*B
	Put(C)
}, B, C any](a A, c C) {
	a.Put(c)
	fmt.Printf("%T %T\n", *new(B), c)
}

type X struct{}

func (X) M() int { return 42 }

func callM[T interface {
	X
	M() R
}, R any](t T) R {
	return t.M()
}

type Pred[T any] func(T) bool

func matcher[T any](T) Pred[<-chan T] { return func(<-chan T) bool { return true } }
func meet[T any](t T, p Pred[T]) string {
	return fmt.Sprintf("%T %v", t, p(t))
}

type Box[P any] interface{}

func open[P any](b Box[P], p P) string { return fmt.Sprintf("%v %T", b, p) }

type Rank chan int

func pairs[S []T, T any](s S, t T) string { return fmt.Sprintf("%T %T", s, t) }

func main() {
	var i Equaler = Number(1)
	var j interface{ Equal(Equaler) bool } = Number(2)
	fmt.Println(equal(i, j), equal(j, i))
	var list []Pointer
	fmt.Println(len(appended(list, new(int))))
	s := &Store{}
	put(s, 7)
	fmt.Println(s.sum, callM(X{}))
	fmt.Println(meet(make(chan string), matcher("")))
	var b Box[int] = 3
	fmt.Println(open(b, 1.5), open(b, "x"))
	fmt.Println(pairs([]Rank{}, make(chan int)), pairs([]chan int{}, make(chan int)))
}
