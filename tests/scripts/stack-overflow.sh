#!/usr/bin/env bash
# Endless recursion of several kinds ends quickly with Go's fatal text and status 2.
# usage: stack-overflow.sh GOSLING
. "$(dirname "$0")/lib.bash" "$1"

# overflows NAME OPTIONS...: builds NAME.go and expects the fatal error.
overflows() {
    local name=$1 status
    shift
    "$gosling" build "$@" -o prog "$name.go" || { report "$name: does not compile"; return; }
    timeout 60 ./prog >got 2>&1
    status=$?
    [ $status = 2 ] || report "$name $*: status $status"
    grep -q 'goroutine stack exceeds 1000000000-byte limit' got || report "$name $*: no line with the limit: $(head -c 300 got)"
    grep -q '^fatal error: stack overflow' got || report "$name $*: no fatal error"
    grep -q '^main\.' got || report "$name $*: no trace"
    [ "$(wc -l <got)" -lt 500 ] || report "$name $*: the trace is not cut: $(wc -l <got) lines"
}
printf 'package main\n\nfunc f(n int) int { return f(n+1) + 1 }\n\nfunc main() { println(f(0)) }\n' >plain.go
printf 'package main\n\nfunc f(n int) int { return f(n + 1) }\n\nfunc main() { println(f(0)) }\n' >tail.go
printf 'package main\n\nfunc even(n int) bool { return odd(n + 1) }\nfunc odd(n int) bool { return even(n + 1) }\n\nfunc main() { println(even(0)) }\n' >mutual.go
printf 'package main\n\nfunc f(n int) int {\n\tvar a [8000]int\n\ta[n%%8000] = n\n\treturn f(a[n%%8000]+1) + a[0]\n}\n\nfunc main() { println(f(0)) }\n' >bigframe.go
printf 'package main\n\nfunc main() {\n\tvar f func()\n\tf = func() { f() }\n\tf()\n}\n' >closure.go
printf 'package main\n\nimport "fmt"\n\ntype T struct{ n int }\n\nfunc (t T) String() string { return fmt.Sprint(t) }\n\nfunc main() { fmt.Println(T{1}) }\n' >stringer.go
printf 'package main\n\nfunc f() {\n\tdefer f()\n\tf()\n}\n\nfunc main() { f() }\n' >deferred.go
printf 'package main\n\nfunc f(n int) { f(n + 1) }\n\nfunc main() {\n\tdefer func() { recover(); println("recovered: wrong") }()\n\tf(0)\n}\n' >norecover.go
for name in plain tail mutual bigframe closure stringer deferred norecover; do
    overflows $name
done
grep -q 'recovered: wrong' got && report "a stack overflow was recovered"
for name in plain bigframe deferred; do overflows $name -O0; done
overflows plain -O3
overflows tail -gc=none
finish
