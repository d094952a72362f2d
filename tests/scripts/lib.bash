# Sourced by the scripts here: $gosling, $work (a fresh folder, the current one, removed at the end), report and finish.
gosling=$(realpath "$1")
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
failures=0

# report TEXT: notes a failure and goes on.
report() { echo "$*"; failures=$((failures + 1)); }
# expect NAME WANT GOT: compares two texts.
expect() { [ "$2" = "$3" ] || report "$1: expected $(printf %q "$2"), got $(printf %q "$3")"; }
finish() { [ "$failures" = 0 ]; exit; }

cat >hello.go <<'EOF'
package main

import "fmt"

func main() { fmt.Println("hello") }
EOF
