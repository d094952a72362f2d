// errorcheck

// Built-in functions: append, cap, clear, close, copy, delete, len.
package p

type S []int
type M map[string]int

func use(...any) {}

func test() {
	var s []int
	var b []byte
	var str string
	var m map[string]int
	var arr [3]int
	var parr *[3]int
	var ch chan int
	var rch <-chan int
	var sch chan<- int
	var i int
	append(s, 1) // ERROR "append\(s, 1\) \(value of type \[\]int\) is not used"
	_ = append() // ERROR "invalid operation: not enough arguments for append\(\) \(expected 1, found 0\)"
	_ = append(s)
	_ = append(s, "a") // ERROR "cannot use .a. \(untyped string constant\) as int value in argument to append"
	_ = append(s, 1, 2.5) // ERROR "cannot use 2.5 \(untyped float constant\) as int value in argument to append \(truncated\)"
	_ = append(i, 1) // ERROR "invalid append: argument must be a slice; have i \(variable of type int\)"
	_ = append(nil, 1) // ERROR "invalid append: argument must be a slice; have untyped nil"
	_ = append(s, s...)
	_ = append(s, b...) // ERROR "cannot use b \(variable of type \[\]byte\) as \[\]int value in argument to append"
	_ = append(b, str...)
	_ = append(b, "abc"...)
	_ = append(s, "abc"...) // ERROR "cannot use .abc. \(untyped string constant\) as \[\]int value in argument to append"
	_ = append(s, 1, s...) // ERROR "too many arguments in call to append"
	_ = append(arr, 1) // ERROR "invalid append: argument must be a slice; have arr \(variable of type \[3\]int\)"
	_ = append(s...) // ERROR "not enough arguments in call to append"
	_ = append(str, 'a') // ERROR "invalid append: argument must be a slice; have str \(variable of type string\)"
	_ = append([]any{}, 1, nil, s)
	_ = append([]*int{}, nil)
	_ = append([]*int{}, 1) // ERROR "cannot use 1 \(untyped int constant\) as \*int value in argument to append"
	_ = append(int, 1) // ERROR "int \(type\) is not an expression"
	cap(s) // ERROR "cap\(s\) \(value of type int\) is not used"
	_ = cap() // ERROR "invalid operation: not enough arguments for cap\(\) \(expected 1, found 0\)"
	_ = cap(str) // ERROR "invalid argument: str \(variable of type string\) for built-in cap"
	_ = cap(m) // ERROR "invalid argument: m \(variable of type map\[string\]int\) for built-in cap"
	_ = cap(i) // ERROR "invalid argument: i \(variable of type int\) for built-in cap"
	_ = cap(parr) + cap(arr) + cap(ch)
	_ = cap(s, s) // ERROR "invalid operation: too many arguments for cap\(s, s\) \(expected 1, found 2\)"
	len(s) // ERROR "len\(s\) \(value of type int\) is not used"
	_ = len() // ERROR "invalid operation: not enough arguments for len\(\) \(expected 1, found 0\)"
	_ = len(i) // ERROR "invalid argument: i \(variable of type int\) for built-in len"
	_ = len(nil) // ERROR "invalid argument: nil for built-in len"
	_ = len(1) // ERROR "invalid argument: 1 \(untyped int constant\) for built-in len"
	_ = len("abc")
	_ = len(s, s) // ERROR "invalid operation: too many arguments for len\(s, s\) \(expected 1, found 2\)"
	_ = len(s...) // ERROR "invalid operation: invalid use of ... with built-in len"
	_ = len(&s) // ERROR "invalid argument: &s \(value of type \*\[\]int\) for built-in len"
	_ = len(parr) + len(ch) + len(m)
	_ = len(test) // ERROR "invalid argument: test \(value of type func\(\)\) for built-in len"
	_ = len(int) // ERROR "int \(type\) is not an expression"
	clear(s)
	clear(m)
	clear(arr) // ERROR "invalid argument: cannot clear arr \(variable of type \[3\]int\): argument must be \(or constrained by\) map or slice"
	clear(str) // ERROR "invalid argument: cannot clear str \(variable of type string\): argument must be \(or constrained by\) map or slice"
	clear() // ERROR "invalid operation: not enough arguments for clear\(\) \(expected 1, found 0\)"
	_ = clear(m) // ERROR "clear\(m\) \(no value\) used as value"
	close(ch)
	close(sch)
	close(rch) // ERROR "invalid operation: cannot close receive-only channel rch \(variable of type <-chan int\)"
	close(i) // ERROR "invalid operation: cannot close non-channel i \(variable of type int\)"
	close() // ERROR "invalid operation: not enough arguments for close\(\) \(expected 1, found 0\)"
	close(nil) // ERROR "invalid operation: cannot close non-channel nil"
	_ = close(ch) // ERROR "close\(ch\) \(no value\) used as value"
	copy(s, s)
	_ = copy(s, s)
	copy(b, str)
	copy(b, "abc")
	copy(s, b) // ERROR "invalid copy: arguments s \(variable of type \[\]int\) and b \(variable of type \[\]byte\) have different element types int and byte"
	copy(str, b) // ERROR "invalid copy: argument must be a slice; have str \(variable of type string\)"
	copy(s, arr) // ERROR "invalid copy: argument must be a slice; have arr \(variable of type \[3\]int\)"
	copy(arr, s) // ERROR "invalid copy: argument must be a slice; have arr \(variable of type \[3\]int\)"
	copy(s, nil) // ERROR "invalid copy: argument must be a slice; have untyped nil"
	copy(nil, s) // ERROR "invalid copy: argument must be a slice; have untyped nil"
	copy(i, s) // ERROR "invalid copy: argument must be a slice; have i \(variable of type int\)"
	copy(s) // ERROR "invalid operation: not enough arguments for copy\(s\) \(expected 2, found 1\)"
	copy(s, i) // ERROR "invalid copy: argument must be a slice; have i \(variable of type int\)"
	delete(m, "a")
	delete(m, 1) // ERROR "cannot use 1 \(untyped int constant\) as string value in argument to delete"
	delete(s, 1) // ERROR "invalid argument: s \(variable of type \[\]int\) is not a map"
	delete(m) // ERROR "invalid operation: not enough arguments for delete\(m\) \(expected 2, found 1\)"
	delete(m, "a", "b") // ERROR "invalid operation: too many arguments for delete\(m, .a., .b.\) \(expected 2, found 3\)"
	_ = delete(m, "a") // ERROR "delete\(m, .a.\) \(no value\) used as value"
	delete(nil, 1) // ERROR "invalid argument: nil is not a map"
	use(append) // ERROR "append \(built-in\) must be called"
	_ = len // ERROR "len \(built-in\) must be called"
	f := cap // ERROR "declared and not used: f" "cap \(built-in\) must be called"
	var l int = len("abc") + len(str) // ERROR "declared and not used: l"
	const c1 = len("abc")
	const c2 = len(str) // ERROR "len\(str\) \(value of type int\) is not constant"
	const c3 = len(arr)
	const c4 = len([10]int{})
	const c5 = len([...]int{i})
	const c6 = len([2]func(){test})
	const c7 = len([1]int{len(s)}) // ERROR "len\(\[1\]int\{…\}\) \(value of type int\) is not constant"
	const c8 = cap([1]int{<-ch}) // ERROR "cap\(\[1\]int\{…\}\) \(value of type int\) is not constant"
}
