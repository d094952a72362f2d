#!/usr/bin/env bash
# The census of root safety (tests/census): in random kernels compiled by us the collector finds every array that is still
# used, at -O0, -O2 and -O3, in calls, parked channel operations and polls. The control group is compiled with -fivopts,
# and there it must miss some: otherwise this test would prove nothing.
# usage: census.sh GOSLING [COUNT [SEED]]      COUNT=5000 takes some minutes
source_folder=$(cd "$(dirname "$0")/.." && pwd)
. "$(dirname "$0")/lib.bash" "$1"
count=${2:-160} seed=${3:-3} control=80
root=$(dirname "$gosling")/lib/gosling

${CC:-cc} -std=c11 -O1 -o generate "$source_folder/census/generate.c" || exit 1
${CC:-cc} -std=gnu11 -O2 -g -fno-pie -fno-pic -fno-ivopts -fno-omit-frame-pointer -fno-strict-aliasing -fwrapv \
    -fno-stack-protector -fcf-protection=none -c -o driver.o "$source_folder/census/driver.c" || exit 1

# census NAME SOURCE BUILD-FLAGS...: compiles and runs; the report is in NAME.log.
census() {
    local name=$1 source=$2
    shift 2
    "$gosling" build -c "$@" -o "$name.o" "$source" >"$name.log" 2>&1 &&
        ${CC:-cc} -no-pie -o "$name" driver.o "$name.o" "$root/libgosling.a" "$root/libutf8proc.a" -lm >>"$name.log" 2>&1 &&
        timeout 120 "./$name" >>"$name.log" 2>&1
}

./generate "$seed" "$count" gggcsp >kernels.go
./generate 2 $control g >control.go
for level in 0 2 3; do
    census "O$level" kernels.go "-O$level" || report "-O$level: $(tail -5 "O$level.log")"
    # the kernels' results do not depend on the level either
    expect "-O$level" "$(tail -1 O0.log)" "$(tail -1 "O$level.log")"
    grep -qE "^$count kernels, [1-9][0-9]* seen in calls, [1-9][0-9]* at polls, .*: 0 unsafe, 0 wrong$" "O$level.log" || report "-O$level: not all kernels ran"
done
GOSLING_GCC_FLAGS=-fivopts census control control.go && report "the control group is safe: nothing would be found"
grep -q "^$control kernels, .* [1-9][0-9]* unsafe, 0 wrong$" control.log || report "the control group: $(tail -3 control.log)"
[ $# -lt 2 ] || tail -n 2 O?.log control.log
finish
