// errorcheck

// Import paths: what they may be made of, and what an import that is used wrongly counts for.
package p

import (
	"" // ERROR "invalid import path \(empty string\)"
	`` // ERROR "invalid import path \(empty string\)"
	"a!" // ERROR "invalid import path \(invalid character U\+0021 '!'\)"
	"a b" // ERROR "invalid import path \(invalid character U\+0020 ' '\)"
	"a\\b" // ERROR "invalid import path \(invalid character U\+005C '\\'\)"
	"a\x00" // ERROR "invalid import path \(invalid character U\+0000\)"
	"c:/foo" // ERROR "invalid import path \(invalid character U\+003A ':'\)"
	"/foo" // ERROR "could not import /foo \(import path cannot be absolute path\)"
	a "x//y" // ERROR "could not import x//y \(non-canonical import path .x//y. \(should be .x/y.\)\)"
	_ "unicode/../unicode" // ERROR "could not import unicode/\.\./unicode \(non-canonical import path .unicode/\.\./unicode. \(should be .unicode.\)\)"
	init "errors" // ERROR "cannot import package as init - init must be a func"
	"fmt" // ERROR ".fmt. imported and not used"
	"os" // ERROR ".os. imported and not used"
	"strings"
)

const c = fmt // ERROR "use of package fmt not in selector"
const d = a.Foo

var _ os // ERROR "os \(package name\) is not a type"
var _ = strings.Upper // ERROR "undefined: strings\.Upper"

type T interface {
	z()
	a()
}

func f(x interface {
	w()
	r()
}) T {
	return x // ERROR "cannot use x \(variable of type interface\{r\(\); w\(\)\}\) as T value in return statement: interface\{r\(\); w\(\)\} does not implement T \(missing method a\)"
}
