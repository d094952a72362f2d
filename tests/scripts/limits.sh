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
finish
