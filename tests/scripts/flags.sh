#!/usr/bin/env bash
# The command line: commands, options, dumps, exit statuses.
# usage: flags.sh GOSLING
. "$(dirname "$0")/lib.bash" "$1"

# status WANT ARGUMENT...: runs gosling, output in ./got
status() {
    local want=$1 got
    shift
    "$gosling" "$@" >got 2>&1
    got=$?
    [ "$got" = "$want" ] || report "gosling $*: status $got, expected $want: $(head -c 300 got)"
}
status 0 help && grep -q build got && grep -q run got || report "help does not list the commands"
status 0 --help
for command in build check run; do
    status 0 help $command
    grep -q 'usage: gosling '$command got || report "help $command"
done
status 0 version && grep -q '^gosling version ' got || report "version"
status 2
status 2 frobnicate && grep -q 'unknown command frobnicate' got || report "unknown command"
status 2 build -frobnicate hello.go && grep -q frobnicate got || report "unknown option"
status 2 build -O7 hello.go
status 2 build -escape=maybe hello.go
status 2 build -gc=maybe hello.go
status 2 build -o
[ -e hello ] && report "output after usage errors"

for stage in tokens ast types instances escape sites core gimple asm; do
    status 0 build -dump=$stage hello.go
    [ -s got ] || report "-dump=$stage prints nothing"
done
"$gosling" build -dump=nonsense hello.go >got 2>&1 && report "-dump=nonsense is accepted"
[ -e hello ] && report "-dump writes a program"

status 0 check hello.go && [ ! -s got ] || report "check has something to say about a good program"
status 0 check -time hello.go && grep -q '^parse' got && grep -q '^check' got && ! grep -q '^lower' got ||
    report "check -time: $(cat got)"
status 2 check -o hello hello.go
printf 'package main\n\nvar x int = "s"\n' >wrong.go
status 1 check wrong.go && grep -q '^./wrong.go:3:13: cannot use "s"' got || report "check: $(cat got)"
[ -e hello ] && report "check writes a program"

status 0 build -c -o hello.o hello.go
file=$(head -c 4 hello.o | tail -c 3)
expect "-c makes an ELF object" ELF "$file"
status 0 build -S -o hello.s hello.go
grep -q 'main' hello.s || report "-S: no function in it"
status 0 build -time -o timed hello.go
for stage in load check escape lower link total; do grep -q "^$stage" got || report "-time: no line for $stage"; done
for options in -O0 -O1 -O2 -O3 -gc=none -gc=marksweep -g "-g -O0" -escape=heap -escape=go; do
    # shellcheck disable=SC2086
    status 0 build $options -o variant hello.go
    expect "$options" hello "$(./variant 2>&1)"
done

cat >args.go <<'EOF'
package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Println(len(os.Args), os.Args[1:])
	var b [3]byte
	n, _ := os.Stdin.Read(b[:])
	fmt.Println(string(b[:n]))
	os.Exit(len(os.Args))
}
EOF
printf abc | "$gosling" run args.go one -two three.go >got 2>&1
expect "run: exit status" 4 $?
expect "run: arguments and input" '4 [one -two three.go]
abc' "$(cat got)"
printf 'package main\n\nfunc main() { panic("boom") }\n' >boom.go
"$gosling" run boom.go >got 2>&1
expect "run: status of a panic" 2 $?
grep -q '^panic: boom' got || report "run: no panic text"
printf 'package main\n\nfunc main() { var s []int; for { s = append(s, len(s)); if len(s) > 1000 { return } } }\n' >quiet.go
expect "run prints nothing of its own" "" "$("$gosling" run quiet.go 2>&1)"
expect "run leaves nothing" "" "$(ls | grep -E '^(quiet|args|boom)$')"
printf 'package main\n\nfunc f() *int { x := 1; return &x }\n\nfunc main() { println(*f()) }\n' >explain.go
"$gosling" build -escape=go -gcflags='-m -l' -o explained explain.go >got 2>&1
grep -q 'explain.go:3:17: moved to heap: x' got || report "-gcflags=-m: $(cat got)"
for ((i = 0; i < 20; i++)); do echo "func f$i() { undefined$i() }"; done | { echo "package main"; cat; echo "func main() {}"; } >many.go
"$gosling" build many.go >got 2>&1
expect "ten errors, then too many" 11 "$(grep -c . got)"
expect "-e prints all" 20 "$("$gosling" build -gcflags=-e many.go 2>&1 | grep -c undefined:)"

# ---- what only branches that constants rule out call need not be there, not even without optimization
cat >dead.go <<'EOF'
package main

func missing()

func main() {
	if false {
		missing()
	}
	switch 5 {
	case 3, 4, 5, 6, 7:
	case 0, 1, 2:
		missing()
	default:
		missing()
	}
	switch {
	case false:
		missing()
	}
}
EOF
"$gosling" build -O0 -c -o dead.o dead.go || report "dead branches: status $?"
! nm dead.o | grep missing || report "dead branches: their calls are compiled"
finish
