// errorcheck

// Declarations at package level.
package p

var a int
var a string

func a() {}

type a struct{}

const a = 1

type T struct {
	x int
	x string
	_ int
	_ string
}

func (T) m()     {}
func (T) m()     {}
func (*T) m()    {}
func (T) _()     {}
func (int) n()   {}
func (*int) n()  {}
func (Undef) n() {}
func ([]int) n() {}
func (I) n()     {}
func (P) n()     {}

type I interface{ M() }
type P *T

type D interface {
	M()
	M()
	N(int)
}

func init()     {}
func init()     {}
func init(int)  {}
func init() int { return 1 }

const c3 int = "a"
const c4 = undefinedC
const c7 = 1, 2
const c8, c9 = 1

var v1, v2 = 1
var v3, v4 int = 1, 2, 3

type notype undefinedT
type badptr *undefinedT2
type badfield struct{ f undefinedT3 }
type embedptr struct{ **T } // ERROR "syntax error: unexpected \*, expected name"
type embedIptr struct{ *I }
type embedTwice struct {
	int
	string
	int
}
type badMap map[[]int]string
type badMap2 map[func()]string
type badMap3 map[T]string
type badMap4 map[struct{ s []int }]string
type badArr [n]int
type badArr2 [-1]int
type badArr3 ["a"]int
type badArr4 [1.5]int
type okArr [2.0]int
type badChan chan undefinedT4

var n = 3

func mixedUp(a undefinedT5) undefinedT6 { return 1 }

func paramTwice(a int, a string) {}
func resultTwice(a int) (a string) { return }
func (r T) receiverTwice(r int) {}
