#!/usr/bin/env bash
# The same source gives the same bytes: at another time, from another folder's temporary files, with a cold cache, with -g.
# usage: reproducible.sh GOSLING
. "$(dirname "$0")/lib.bash" "$1"

cat >prog.go <<'EOF'
package main

import (
	"fmt"
	"sort"
	"strings"
)

type pair struct {
	k string
	v int
}

func main() {
	counts := map[string]int{}
	for _, w := range strings.Fields("a b a c b a") {
		counts[w]++
	}
	var list []pair
	for k, v := range counts {
		list = append(list, pair{k, v})
	}
	sort.Slice(list, func(i, j int) bool { return list[i].k < list[j].k })
	fmt.Println(list)
}
EOF
for options in "" -g "-O0 -g" "-gc=none" "-escape=heap"; do
    # shellcheck disable=SC2086
    "$gosling" build $options -o first prog.go && sleep 0.1 && TMPDIR=$work "$gosling" build $options -o second prog.go || report "build $options"
    cmp first second || report "two builds ($options) differ"
    for kind in -c -S; do
        # shellcheck disable=SC2086
        "$gosling" build $kind $options -o first$kind prog.go && "$gosling" build $kind $options -o second$kind prog.go
        cmp first$kind second$kind || report "two builds ($kind $options) differ"
    done
done
# Another value of a comment does not change the code; a cold unit cache neither.
"$gosling" build -o first prog.go
XDG_CACHE_HOME=$work/empty HOME=$work/home "$gosling" build -o second prog.go
cmp first second || report "a build with an empty cache differs"
finish
