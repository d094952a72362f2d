// errorcheck

// Imports: unused, twice, hidden.
package p

import (
	"fmt" // ERROR ".fmt. imported and not used"
	m "math" // ERROR ".math. imported as m and not used"
	"os" // ERROR ".os. imported and not used"
	"strings" // ERROR ".strings. imported and not used"
	str "strings" // ERROR ".strings. imported as str and not used"
	"errors" // ERROR ".errors. imported and not used"
	"errors" // ERROR "errors redeclared in this block" ".errors. imported and not used"
	_ "io"
	. "sort" // ERROR ".sort. imported and not used"
)

func strings() {} // ERROR "strings already declared through import of package strings \(.strings.\)"

var os = 1 // ERROR "os already declared through import of package os \(.os.\)"

func f(fmt int) {
	fmt.Println() // ERROR "fmt.Println undefined \(type int has no field or method Println\)"
	m := 1
	m.Sqrt(2) // ERROR "m.Sqrt undefined \(type int has no field or method Sqrt\)"
}
