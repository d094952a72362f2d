#!/usr/bin/env bash
# Programs under the system's limits: no further thread, a low soft limit of open files.
# usage: limits.sh GOSLING
. "$(dirname "$0")/lib.bash" "$1"

# ---- without threads there is no preemption, but all else works
cat >nothread.c <<'EOC'
#include <errno.h>
#include <pthread.h>
int pthread_create(pthread_t *t, const pthread_attr_t *a, void *(*f)(void *), void *x) {
    (void)t, (void)a, (void)f, (void)x;
    return EAGAIN;
}
EOC
${CC:-cc} -shared -fPIC -o nothread.so nothread.c || exit 1
cat >threads.go <<'EOC'
package main

import (
	"fmt"
	"time"
)

func main() {
	c := make(chan int)
	for i := 0; i < 3000; i++ { // so many that stacks would be touched ahead
		go func() {
			time.Sleep(time.Millisecond)
			c <- i
		}()
	}
	time.AfterFunc(time.Millisecond, func() { c <- 1 })
	sum := 0
	for i := 0; i < 3001; i++ {
		sum += <-c
	}
	fmt.Println(sum)
}
EOC
"$gosling" build -o threads threads.go || exit 1
expect "without threads" 4498501 "$(LD_PRELOAD=./nothread.so timeout 60 ./threads 2>&1)"

# ---- the soft limit of open files is raised to the hard one
cat >files.go <<'EOC'
package main

import (
	"fmt"
	"os"
)

func main() {
	var files []*os.File
	for range 200 {
		f, err := os.Open("/dev/null")
		if err != nil {
			fmt.Println(err)
			return
		}
		files = append(files, f)
	}
	fmt.Println(len(files))
}
EOC
"$gosling" build -o files files.go || exit 1
expect "many files" 200 "$(ulimit -Sn 64 && ./files 2>&1)"

# A table of 4,000 rows that is filled at run time is one function: the optimizers would take minutes.
{
    printf 'package main\n\nvar zero = len(f())\n\nfunc f() []int { return nil }\n\nvar table = []struct{ a, b, c int }{\n'
    for ((i = 0; i < 4000; i++)); do echo "	{zero + $i, zero * $i, zero - $i},"; done
    printf '}\n\nfunc main() {\n\tsum := 0\n\tfor _, t := range table {\n\t\tsum += t.a + t.b + t.c*2\n\t}\n\tprintln(sum)\n}\n'
} >table.go
timeout 60 "$gosling" build -o table table.go || report "a table of 4,000 rows: status $?"
expect "a table of 4,000 rows" -7998000 "$(./table 2>&1)"

# Long chains: of else-ifs, and of variables that each need the next one.
{
    printf 'package main\n\nfunc arm(x int) int {\n'
    for ((i = 0; i < 10000; i++)); do echo "	if x == $i {
		return 3 * $i
	} else"; done
    printf '\t{\n\t}\n\treturn -1\n}\n\nfunc main() { println(arm(9999), v0) }\n'
    for ((i = 0; i < 10000; i++)); do echo "var v$i = v$((i + 1)) + 1"; done
    echo "var v10000 = arm(10000)"
} >chain.go
timeout 60 "$gosling" build -o chain chain.go || report "chains of 10,000: status $?"
expect "chains of 10,000" "29997 9999" "$(./chain 2>&1)"

# However deep, it is an error and no overflow: nested in each other, and in a chain of declarations.
{
    printf 'package p\n\n'
    for ((i = 0; i < 400; i++)); do printf '('; done >open
    tr '(' ')' <open >close
    for ((i = 0; i < 20000; i++)); do printf 'var v%d = %s%s%s\n' $i "$(<open)" "v$((i + 1))" "$(<close)"; done
    echo "var v20000 = 1"
} >deep.go
timeout 60 "$gosling" check deep.go >deep.err 2>&1
expect "a deep chain" 1 "$?"
grep -q "declarations refer to each other too deeply" deep.err || report "a deep chain: $(head -3 deep.err)"
finish
