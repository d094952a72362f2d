// errorcheck

// What inference finds to be different types, and methods that an argument lacks.
package p

type Writer interface{ Write([]byte) }
type ReadWriter interface {
	Writer
	Read([]byte)
}
type File struct{}

func (*File) Write([]byte) {}

func g[T any](...T)                     {}
func m[P interface{ m1(Q); m2() R }, Q, R any](x P) {}
func pair[S []T, T any](S, T)           {}

type hasPointers struct{}

func (*hasPointers) m1(int)    {}
func (*hasPointers) m2() string { return "" }

type wrong struct{}

func (wrong) m1()         {}
func (wrong) m2() string { return "" }

type L chan int

func _(w Writer, rw ReadWriter, u interface{ Write([]byte) }, a any) {
	var f *File
	g(f, w) // ERROR "in call to g, type Writer of w does not match inferred type \*File for T"
	g(w, f) // ERROR "in call to g, type \*File of f does not match inferred type Writer for T"
	g(f, a) // ERROR "in call to g, type any of a does not match inferred type \*File for T"
	g(u, f) // ERROR "in call to g, type \*File of f does not match inferred type interface\{Write\(\[\]byte\)\} for T"
	g(rw, w) // ERROR "in call to g, type Writer of w does not match inferred type ReadWriter for T"
	g(w, rw) // ERROR "in call to g, type ReadWriter of rw does not match inferred type Writer for T"
	g(w, u)
	g(u, w)
	g(rw, u) // ERROR "in call to g, type interface\{Write\(\[\]byte\)\} of u does not match inferred type ReadWriter for T"
	m(hasPointers{}) // ERROR "in call to m, P \(type hasPointers\) does not satisfy interface\{m1\(Q\); m2\(\) R\} \(method m1 has pointer receiver\)"
	m(&hasPointers{})
	m(any(1)) // ERROR "in call to m, P \(type any\) does not satisfy interface\{m1\(Q\); m2\(\) R\} \(missing method m1\)"
	m(wrong{}) // ERROR "in call to m, P \(type wrong\) does not satisfy interface\{m1\(Q\); m2\(\) R\} \(wrong type for method m1\).*have m1\(\).*want m1\(Q\)"
	pair([]chan int{}, make(L)) // ERROR "\[\]chan int does not satisfy \[\]L \(\[\]chan int missing in \[\]p\.L\)"
}
