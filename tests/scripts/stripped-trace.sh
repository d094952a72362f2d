#!/usr/bin/env bash
# A stripped binary still prints functions and lines in traces and answers runtime.Caller.
# usage: stripped-trace.sh GOSLING
. "$(dirname "$0")/lib.bash" "$1"

cat >trace.go <<'EOF'
package main

import (
	"fmt"
	"runtime"
)

type T struct{}

func (*T) method(s []int) int {
	_, file, line, ok := runtime.Caller(0)
	fmt.Println(file[len(file)-8:], line, ok)
	return s[3]
}

func main() {
	func() {
		println((&T{}).method(nil))
	}()
}
EOF
for options in "" -O0 -O3 -g; do
    # shellcheck disable=SC2086
    "$gosling" build $options -o trace trace.go || report "build $options"
    strip trace || report "strip fails"
    ./trace >got 2>&1
    expect "$options: status" 2 $?
    want='trace.go 11 true
panic: runtime error: index out of range [3] with length 0

goroutine 1 [running]:
main.(*T).method(...)
trace.go:13
main.main.func1(...)
trace.go:18
main.main(...)
trace.go:19'
    expect "$options: trace" "$want" "$(sed -E 's/^\t.*(trace\.go:[0-9]+).*/\1/; s/^(main[^ ]*)\(\)$/\1(...)/' got)"
done
finish
