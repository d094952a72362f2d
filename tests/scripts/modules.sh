#!/usr/bin/env bash
# Modules: several packages, build constraints, init order across packages, cycles, packages that are not main.
# usage: modules.sh GOSLING
. "$(dirname "$0")/lib.bash" "$1"

mkdir -p m/low m/mid/deep m/internal/hidden m/cmd/tool m/broken m/lib
cd m || exit 1
printf 'module example.com/m\n\ngo 1.26\n' >go.mod
cat >main.go <<'EOF'
package main

import (
	"fmt"

	"example.com/m/internal/hidden"
	renamed "example.com/m/low"
	. "example.com/m/mid"
	_ "example.com/m/mid/deep"
)

var here = note("main variable")

func note(s string) int { fmt.Println(s); return 1 }

func init() { fmt.Println("main init") }

func main() {
	fmt.Println(renamed.Name, Mid(), hidden.Secret, helper(), Platform, renamed.T{N: 3}.Twice())
	var t renamed.T
	t.Set(5)
	var s fmt.Stringer = &t
	fmt.Println(s, renamed.Default)
}
EOF
printf 'package main\n\nfunc helper() string { return "helper" }\n' >helper.go
printf 'package main\n\nimport "testing"\n\nfunc TestX(t *testing.T) {}\n' >main_test.go
printf 'package main\n\nconst Platform = "linux"\n' >plat_linux.go
printf 'package main\n\nconst Platform = "windows"\n' >plat_windows.go
printf '//go:build darwin || (linux && never)\n\npackage main\n\nconst Platform = "constrained"\n' >constrained.go
printf '//go:build ignore\n\npackage other\n' >ignored.go
printf 'package nonsense!\n' >_underscore.go
printf 'package nonsense!\n' >.hidden.go
cat >low/low.go <<'EOF'
package low

import "fmt"

var Name = func() string { fmt.Println("low variable"); return "low" }()
var Default T

type T struct {
	N      int
	hidden int
}

func (t T) Twice() int     { return t.N * 2 }
func (t *T) Set(n int)     { t.N, t.hidden = n, n }
func (t *T) String() string { return fmt.Sprint("T", t.N, t.hidden) }

func init() { fmt.Println("low init"); Default.Set(9) }
EOF
printf 'package low\n\nimport "fmt"\n\nfunc init() { fmt.Println("low second file") }\n' >low/second.go
printf 'package mid\n\nimport (\n\t"fmt"\n\n\t"example.com/m/low"\n)\n\nfunc init() { fmt.Println("mid init", low.Name) }\n\nfunc Mid() string { return "mid over " + low.Name }\n' >mid/mid.go
printf 'package deep\n\nimport "fmt"\n\nfunc init() { fmt.Println("deep init") }\n' >mid/deep/deep.go
printf 'package hidden\n\nconst Secret = "secret"\n' >internal/hidden/hidden.go
printf 'package main\n\nimport "example.com/m/low"\n\nfunc main() { println("tool", low.Name) }\n' >cmd/tool/main.go
printf 'package lib\n\nfunc F() int { return 1 }\n' >lib/lib.go
printf 'package broken\n\nfunc F() int { return "x" }\n' >broken/broken.go

want='low variable
low init
low second file
mid init low
deep init
main variable
main init
low mid over low secret helper linux 6
T5 5 {9 9}'
"$gosling" build -o prog 2>messages || report "build: $(cat messages)"
expect "program" "$want" "$(./prog 2>&1)"
expect "run ." "$want" "$("$gosling" run . 2>&1)"
"$gosling" build -o tool ./cmd/tool 2>messages || report "build ./cmd/tool: $(cat messages)"
expect "cmd/tool" 'low variable
low init
low second file
tool low' "$(./tool 2>&1)"
(cd cmd/tool && "$gosling" run . >../../got 2>&1)
expect "from within" 'tool low' "$(tail -1 got)"

before=$(ls -R)
"$gosling" build ./lib >messages 2>&1 || report "build ./lib fails: $(cat messages)"
[ -s messages ] && report "build ./lib prints: $(cat messages)"
expect "a library package leaves nothing" "$before" "$(rm -f messages; touch messages; ls -R)"
"$gosling" build ./broken >messages 2>&1 && report "./broken compiles"
grep -q '^broken/broken.go:3:23: cannot use "x"' messages || grep -q '^\./broken/broken.go:3:23: cannot use "x"' messages || report "./broken: $(cat messages)"
"$gosling" build -tags=never -o prog 2>messages && report "-tags=never does not take constrained.go in"
grep -q 'Platform redeclared' messages || report "-tags: $(cat messages)"

# an error in an imported package names its file
printf 'package mid\n\nfunc Bad() { undefinedName() }\n' >mid/bad.go
"$gosling" build -o prog2 >messages 2>&1 && report "an error in a dependency is not an error"
grep -qE '(^|/)mid/bad.go:3:14: undefined: undefinedName' messages || report "dependency: $(cat messages)"
[ -e prog2 ] && report "output despite errors"
rm mid/bad.go

# unexported names, internal folders, cycles, unused imports, two packages in a folder
printf 'package main\n\nimport "example.com/m/low"\n\nfunc main() { low.T{}.secret() }\n' >cmd/tool/main.go
"$gosling" build -o prog2 ./cmd/tool >messages 2>&1 && report "unexported method"
printf 'package low\n\nimport _ "example.com/m/mid"\n' >low/cycle.go
"$gosling" build -o prog2 >messages 2>&1 && report "cycle compiles"
grep -q 'import cycle not allowed' messages || report "cycle: $(cat messages)"
rm low/cycle.go
printf 'package elsewhere\n' >low/other.go
"$gosling" build -o prog2 >messages 2>&1 && report "two packages in a folder compile"
grep -q 'low' messages && grep -q 'elsewhere' messages || report "two packages: $(cat messages)"

# nameless structs with unexported fields are types of their packages, and the panic says so
mkdir -p structs/a
printf 'module m\n\ngo 1.26\n' >structs/go.mod
printf 'package a\n\nvar X any = struct{ x int }{}\n' >structs/a/a.go
cat >structs/main.go <<'EOF'
package main

import (
	"fmt"

	"m/a"
)

func assert[T any]() {
	defer func() { fmt.Println(recover()) }()
	_ = a.X.(T)
}

func main() {
	assert[struct{ x int }]()
	assert[struct{ X int }]()
	_, same := a.X.(struct{ x int })
	fmt.Println(same)
}
EOF
(cd structs && "$gosling" build -o ../structs.bin . && ../structs.bin) >messages 2>&1
expect "structs of two packages" "interface conversion: interface {} is struct { x int }, not struct { x int } (types from different packages)
interface conversion: interface {} is struct { x int }, not struct { X int }
false" "$(<messages)"
# internal packages are for what stands below the folder around them
mkdir -p inside/a/internal/x/y inside/a/user inside/b
printf 'module m\n\ngo 1.26\n' >inside/go.mod
printf 'package x\n\nconst X = 1\n' >inside/a/internal/x/x.go
printf 'package y\n\nimport "m/a/internal/x"\n\nconst Y = x.X + 1\n' >inside/a/internal/x/y/y.go
printf 'package user\n\nimport "m/a/internal/x/y"\n\nconst U = y.Y + 1\n' >inside/a/user/user.go
printf 'package b\n\nimport "m/a/internal/x"\n\nconst B = x.X\n' >inside/b/b.go
printf 'package main\n\nimport "m/a/user"\n\nfunc main() { println(user.U) }\n' >inside/main.go
(cd inside && "$gosling" run .) >messages 2>&1
expect "internal packages" "3" "$(<messages)"
printf 'package main\n\nimport "m/b"\n\nfunc main() { println(b.B) }\n' >inside/main.go
(cd inside && "$gosling" build -o ../inside.bin .) >messages 2>&1
expect "internal package of another folder" "b/b.go:3:8: use of internal package m/a/internal/x not allowed" "$(sed 's|^\./||' messages)"
printf 'package main\n\nimport (\n\t"fmt"\n\t"internal/rtype"\n)\n\nfunc main() { fmt.Println(rtype.Bool) }\n' >inside/main.go
(cd inside && "$gosling" build -o ../inside.bin .) >messages 2>&1
expect "internal package of the library" "main.go:5:2: use of internal package internal/rtype not allowed" "$(sed 's|^\./||' messages)"
finish
