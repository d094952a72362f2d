#!/usr/bin/env bash
# -sanitize=frame, -escape-site, -dump=sites, gosling-bisect: texts, statuses, errors; demo-sanitize.
gosling=$(realpath "$1") demo=$(realpath "$(dirname "$0")/../demo_sanitize")
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
bad=0
check() { if [ "$2" != "$3" ]; then printf '%s:\n  wanted: %s\n  got:    %s\n' "$1" "$2" "$3"; bad=1; fi; }
mkdir "$work/sub"
cat >"$work/f.go" <<'END'
package main

type t struct{ n int }
//go:noinline
func lend(n int) *t {
	x := t{n}
	return &x
}

func main() {
	p := &t{1}
	q := lend(2)
	println(p.n + q.n)
}
END
cp "$work/f.go" "$work/sub/f.go"
cd "$work" || exit 1

check "sites" "./f.go:6:2: heap variable x
./f.go:11:7: frame literal &t{...}" "$("$gosling" build -escape=go -dump=sites f.go)"
check "sites placed by hand" "./f.go:6:2: frame variable x
./f.go:11:7: heap literal &t{...}" "$("$gosling" build -escape-site=./f.go:6=frame -escape-site f.go:11:7=heap -dump=sites f.go)"
printf 'f.go:6=frame\nf.go:6:2=heap\n' >list
check "the heap wins, from a list" "sub/f.go:6:2: heap variable x" "$("$gosling" build -escape-site=@list -dump=sites sub/f.go | head -1)"

refused() { check "$1" "$2" "$("$gosling" build "$1" -o out f.go 2>&1; echo "status $?")"; }
refused -escape-site=f.go "gosling: -escape-site=f.go: the form is FILE:LINE=heap; see gosling help
status 2"
refused -escape-site=f.go:x=heap "gosling: -escape-site=f.go:x=heap: the form is FILE:LINE=heap; see gosling help
status 2"
refused -escape-site=:6=heap "gosling: -escape-site=:6=heap: the form is FILE:LINE=heap; see gosling help
status 2"
refused -escape-site=@none "gosling: -escape-site=@none: cannot read the file; see gosling help
status 2"
refused -escape-site=f.go:7=heap "-escape-site: no variable or allocation at f.go:7
status 1"
refused -escape-site=./sub/f.go:6=heap "-escape-site: no variable or allocation at ./sub/f.go:6
status 1"
refused -sanitize=heap "gosling: -sanitize=heap: the one sanitizer is frame; see gosling help
status 2"

check "sites of callers" "./f.go:6:2: caller variable x" "$("$gosling" build -dump=sites f.go | head -1)"
flip=-escape-site=f.go:6=frame
check "a report" "gosling: frame sanitizer: load of 8 bytes from x (./f.go:6:2, in main.lend), dead since main.lend returned at $work/f.go:7
access at $work/f.go:13 in main.main

goroutine 1 [running]:
main.main()
	$work/f.go:13 +0x...
status 66" "$("$gosling" run -sanitize=frame $flip f.go 2>&1 | sed 's/+0x.*/+0x.../'; echo "status ${PIPESTATUS[0]}")"
check "no report" 3 "$("$gosling" run -sanitize=frame f.go 2>&1)"

bisect=$(dirname "$(readlink -f "$gosling")")/gosling-bisect
check "bisecting" "./f.go:6:2: frame variable x" "$("$bisect" $flip f.go | sed -n 2p)"
# shellcheck disable=SC2016
check "bisecting by a command" "./f.go:6:2: frame variable x" "$("$bisect" -t '"$PROGRAM" 2>&1 | grep -qx 3' $flip f.go | sed -n 2p)"
check "nothing to bisect" "gosling-bisect: the program is good as it is, with 2 on the frame
status 1" "$("$bisect" f.go; echo "status $?")"

"$demo" "$gosling" >demo 2>&1 || { cat demo; bad=1; }
exit $bad
