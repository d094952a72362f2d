#!/usr/bin/env bash
# The benchmarks of goroutines at 1/100 of their size (the largest number in each is divided) while every 7th allocation
# collects and freed memory is overwritten: the output is that of a run without.
# usage: bench-gcstress.sh GOSLING
here=$(cd "$(dirname "$0")/.." && pwd)
. "$(dirname "$0")/lib.bash" "$1"

# smaller FILE: the program with its largest number divided by 100.
smaller() {
    awk '
    { lines[NR] = $0; text = $0; sub(/\/\/.*/, "", text); gsub(/_/, "", text)
      while (match(text, /[0-9]+/)) {
          n = substr(text, RSTART, RLENGTH) + 0
          if (n > most) { most = n; where = NR }
          text = substr(text, RSTART + RLENGTH)
      } }
    END {
        for (i = 1; i <= NR; i++) {
            if (i == where) { gsub(/_/, "", lines[i]); sub(most "", int(most / 100) "", lines[i]) }
            print lines[i]
        }
    }' "$1"
}

for name in pingpong spawn prime_sieve goroutines recover buffered select mutex; do
    smaller "$here/bench/$name.go" >"$name.go"
    cmp -s "$here/bench/$name.go" "$name.go" && report "$name: nothing to divide"
    "$gosling" build -o "$name" "$name.go" || { report "$name: does not build"; continue; }
    want=$(timeout 60 "./$name" 2>&1)
    got=$(GODEBUG=gcstress=7,clobberfree=1 timeout 60 "./$name" 2>&1)
    expect "$name under gcstress" "$want status 0" "$got status $?"
done
finish
