// errorcheck

// Interfaces: missing methods, wrong signatures, pointer receivers.
package p

import (
	"fmt"
	"io"
)

type I interface {
	A()
	B(int) string
}
type NoA struct{}

func (NoA) B(int) string { return "" }

type NoB struct{}

func (NoB) A() {}

type WrongB struct{}

func (WrongB) A()             {}
func (WrongB) B(s string) int { return 0 }

type PtrA struct{}

func (*PtrA) A()          {}
func (PtrA) B(int) string { return "" }

type LowerA struct{}

func (LowerA) a()           {}
func (LowerA) B(int) string { return "" }

type FieldA struct{ A int }

func (FieldA) B(int) string { return "" }

type Full struct{}

func (Full) A()           {}
func (Full) B(int) string { return "" }

type Emb struct{ Full }
type EmbPtr struct{ *PtrA }
type EmbVal struct{ PtrA }
type Emb2 struct {
	Full
	NoB
}

func take(I)           {}
func takeAll(...I)     {}
func get() I           { return NoA{} } // ERROR "cannot use NoA\{\} \(value of struct type NoA\) as I value in return statement: NoA does not implement I \(missing method A\)"
func get2() (I, error) { return NoB{}, 5 } // ERROR "cannot use NoB\{\} \(value of struct type NoB\) as I value in return statement: NoB does not implement I \(missing method B\)" "cannot use 5 \(constant of type int\) as error value in return statement: int does not implement error \(missing method Error\)"

var _ I = NoA{} // ERROR "cannot use NoA\{\} \(value of struct type NoA\) as I value in variable declaration: NoA does not implement I \(missing method A\)"
var _ I = NoB{} // ERROR "cannot use NoB\{\} \(value of struct type NoB\) as I value in variable declaration: NoB does not implement I \(missing method B\)"
var _ I = WrongB{} // ERROR "cannot use WrongB\{\} \(value of struct type WrongB\) as I value in variable declaration: WrongB does not implement I \(wrong type for method B\)"
var _ I = PtrA{} // ERROR "cannot use PtrA\{\} \(value of struct type PtrA\) as I value in variable declaration: PtrA does not implement I \(method A has pointer receiver\)"
var _ I = &PtrA{}
var _ I = LowerA{} // ERROR "cannot use LowerA\{\} \(value of struct type LowerA\) as I value in variable declaration: LowerA does not implement I \(missing method A\)"
var _ I = FieldA{} // ERROR "cannot use FieldA\{\} \(value of struct type FieldA\) as I value in variable declaration: FieldA does not implement I \(FieldA.A is a field, not a method\)"
var _ I = Full{}
var _ I = &Full{}
var _ I = Emb{}
var _ I = EmbPtr{}
var _ I = EmbVal{} // ERROR "cannot use EmbVal\{\} \(value of struct type EmbVal\) as I value in variable declaration: EmbVal does not implement I \(method A has pointer receiver\)"
var _ I = &EmbVal{}
var _ I = Emb2{} // ERROR "cannot use Emb2\{\} \(value of struct type Emb2\) as I value in variable declaration: Emb2 does not implement I \(ambiguous selector Emb2.A\)"
var _ I = 5 // ERROR "cannot use 5 \(constant of type int\) as I value in variable declaration: int does not implement I \(missing method A\)"
var _ I = "a" // ERROR "cannot use .a. \(constant of type string\) as I value in variable declaration: string does not implement I \(missing method A\)"
var _ I = nil
var _ I = func() {} // ERROR "cannot use func\(\) \{\} \(value of type func\(\)\) as I value in variable declaration: func\(\) does not implement I \(missing method A\)"
var _ I = []int{} // ERROR "cannot use \[\]int\{\} \(value of type \[\]int\) as I value in variable declaration: \[\]int does not implement I \(missing method A\)"
var _ I = (*I)(nil) // ERROR "cannot use \(\*I\)\(nil\) \(value of type \*I\) as I value in variable declaration: \*I does not implement I \(type \*I is pointer to interface, not interface\)"
var _ fmt.Stringer = Full{} // ERROR "cannot use Full\{\} \(value of struct type Full\) as fmt.Stringer value in variable declaration: Full does not implement fmt.Stringer \(missing method String\)"
var _ error = "a" // ERROR "cannot use .a. \(constant of type string\) as error value in variable declaration: string does not implement error \(missing method Error\)"
var _ error = Full{} // ERROR "cannot use Full\{\} \(value of struct type Full\) as error value in variable declaration: Full does not implement error \(missing method Error\)"
var _ io.Reader = Full{} // ERROR "cannot use Full\{\} \(value of struct type Full\) as io.Reader value in variable declaration: Full does not implement io.Reader \(missing method Read\)"
var _ interface{ A() } = NoA{} // ERROR "cannot use NoA\{\} \(value of struct type NoA\) as interface\{A\(\)\} value in variable declaration: NoA does not implement interface\{A\(\)\} \(missing method A\)"
var _ interface{ I } = NoA{} // ERROR "cannot use NoA\{\} \(value of struct type NoA\) as interface\{I\} value in variable declaration: NoA does not implement interface\{I\} \(missing method A\)"
var _ interface{ a() } = LowerA{}
var _ interface{ b() } = LowerA{} // ERROR "cannot use LowerA\{\} \(value of struct type LowerA\) as interface\{b\(\)\} value in variable declaration: LowerA does not implement interface\{b\(\)\} \(missing method b\)"

func test() {
	take(NoA{}) // ERROR "cannot use NoA\{\} \(value of struct type NoA\) as I value in argument to take: NoA does not implement I \(missing method A\)"
	take(PtrA{}) // ERROR "cannot use PtrA\{\} \(value of struct type PtrA\) as I value in argument to take: PtrA does not implement I \(method A has pointer receiver\)"
	take(5) // ERROR "cannot use 5 \(constant of type int\) as I value in argument to take: int does not implement I \(missing method A\)"
	takeAll(Full{}, NoB{}, 5) // ERROR "cannot use NoB\{\} \(value of struct type NoB\) as I value in argument to takeAll: NoB does not implement I \(missing method B\)" "cannot use 5 \(constant of type int\) as I value in argument to takeAll: int does not implement I \(missing method A\)"
	takeAll([]Full{}...) // ERROR "cannot use \[\]Full\{\} \(value of type \[\]Full\) as \[\]I value in argument to takeAll"
	var i I = Full{}
	i = NoB{} // ERROR "cannot use NoB\{\} \(value of struct type NoB\) as I value in assignment: NoB does not implement I \(missing method B\)"
	_ = i.(NoA) // ERROR "impossible type assertion: i.\(NoA\)"
	_ = i.(PtrA) // ERROR "impossible type assertion: i.\(PtrA\)"
	_ = i.(WrongB) // ERROR "impossible type assertion: i.\(WrongB\)"
	_ = i.(*NoA) // ERROR "impossible type assertion: i.\(\*NoA\)"
	_ = i.(fmt.Stringer)
	_ = []I{NoA{}, Full{}} // ERROR "cannot use NoA\{\} \(value of struct type NoA\) as I value in array or slice literal: NoA does not implement I \(missing method A\)"
	_ = map[I]int{NoB{}: 1} // ERROR "cannot use NoB\{\} \(value of struct type NoB\) as I value in map literal: NoB does not implement I \(missing method B\)"
	_ = map[string]I{"a": 5} // ERROR "cannot use 5 \(constant of type int\) as I value in map literal: int does not implement I \(missing method A\)"
	_ = struct{ i I }{NoA{}} // ERROR "cannot use NoA\{\} \(value of struct type NoA\) as I value in struct literal: NoA does not implement I \(missing method A\)"
	_ = struct{ i I }{i: 3} // ERROR "cannot use 3 \(constant of type int\) as I value in struct literal: int does not implement I \(missing method A\)"
	ch := make(chan I)
	ch <- NoA{} // ERROR "cannot use NoA\{\} \(value of struct type NoA\) as I value in send: NoA does not implement I \(missing method A\)"
	_ = i == NoA{} // ERROR "invalid operation: i == NoA\{\} \(mismatched types I and NoA\)"
	_ = i == 5 // ERROR "invalid operation: i == 5 \(mismatched types I and untyped int\)"
	_ = I(NoB{}) // ERROR "cannot convert NoB\{\} \(value of struct type NoB\) to type I: NoB does not implement I \(missing method B\)"
	_ = I(5) // ERROR "cannot convert 5 \(untyped int constant\) to type I"
	var pi *I = &i
	pi.A() // ERROR "pi.A undefined \(type \*I is pointer to interface, not interface\)"
	(*pi).A()
	pi.B(1) // ERROR "pi.B undefined \(type \*I is pointer to interface, not interface\)"
	var st fmt.Stringer = i // ERROR "cannot use i \(variable of interface type I\) as fmt.Stringer value in variable declaration: I does not implement fmt.Stringer \(missing method String\)"
	i = st // ERROR "cannot use st \(variable of interface type fmt.Stringer\) as I value in assignment: fmt.Stringer does not implement I \(missing method A\)"
	var e error = i // ERROR "cannot use i \(variable of interface type I\) as error value in variable declaration: I does not implement error \(missing method Error\)"
	e = st // ERROR "cannot use st \(variable of interface type fmt.Stringer\) as error value in assignment: fmt.Stringer does not implement error \(missing method Error\)"
	switch i {
	case NoA{}: // ERROR "invalid case NoA\{\} in switch on i \(mismatched types NoA and I\)"
	}
	var fn func() I = func() Full { return Full{} } // ERROR "cannot use func\(\) Full \{…\} \(value of type func\(\) Full\) as func\(\) I value in variable declaration"
	var any1 any = i
	i = any1 // ERROR "cannot use any1 \(variable of interface type any\) as I value in assignment: any does not implement I \(missing method A\)"
	_ = any1.(I).A
	var full Full = i // ERROR "cannot use i \(variable of interface type I\) as Full value in variable declaration: need type assertion"
	full = any1 // ERROR "cannot use any1 \(variable of interface type any\) as Full value in assignment: need type assertion"
	_, _, _ = e, fn, full
}
