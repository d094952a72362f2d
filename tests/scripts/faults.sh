#!/usr/bin/env bash
# What comes from outside at a bad moment: signals by the thousand, closed descriptors, broken pipes, no address space.
# The program goes on as Go's does or ends with Go's text and status; it never just crashes.
# usage: faults.sh GOSLING
. "$(dirname "$0")/lib.bash" "$1"

build() { "$gosling" build -o "$1" "$1.go" >"$1.log" 2>&1 || { report "$1 does not compile: $(head -3 "$1.log")"; return 1; }; }

# storm PID SIGNAL...: sends the signals in turn, 10,000 a second, until the process is gone; prints how many. After a minute it ends it.
cat >storm.c <<'EOC'
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <time.h>
int main(int argc, char **argv) {
    struct timespec pause = {0, 100 * 1000};
    long sent = 0;
    prctl(PR_SET_TIMERSLACK, 1000);
    while (kill(atoi(argv[1]), atoi(argv[2 + sent % (argc - 2)])) == 0) {
        sent++;
        if (sent == 400000)
            kill(atoi(argv[1]), SIGKILL);
        nanosleep(&pause, NULL);
    }
    printf("%ld\n", sent);
}
EOC
${CC:-cc} -O1 -o storm storm.c || exit 1

# ---- a storm while everything collects, parks, spawns, recovers and calls deeply
cat >busy.go <<'EOC'
package main

import (
	"fmt"
	"os"
	"os/signal"
	"runtime"
	"strings"
	"sync"
	"syscall"
	"time"
)

type tree struct{ left, right *tree }

func grow(depth int) *tree {
	if depth == 0 {
		return &tree{}
	}
	return &tree{grow(depth - 1), grow(depth - 1)}
}

func (t *tree) count() int {
	if t.left == nil {
		return 1
	}
	return 1 + t.left.count() + t.right.count()
}

func deep(n int) int {
	if n == 0 {
		return 0
	}
	return 1 + deep(n-1)
}

func recovered(x int) (result int) {
	defer func() { result = recover().(int) }()
	panic(x)
}

func work(out chan<- int, n int) {
	sum := 0
	texts := map[int]string{}
	for i := range n {
		sum += grow(7).count() + recovered(i) + deep(500)
		texts[i%50] = strings.Repeat("x", i%90)
		out <- len(texts[i*7%50])
	}
	out <- -sum
}

func main() {
	signals := make(chan os.Signal, 10)
	signal.Notify(signals, syscall.SIGUSR1, syscall.SIGALRM)
	got, stop := 0, make(chan bool)
	go func() {
		for {
			select {
			case s := <-signals:
				if s != syscall.SIGUSR1 && s != syscall.SIGALRM {
					panic(s)
				}
				got++
			case <-stop:
				stop <- true
				return
			}
		}
	}()
	out := make(chan int)
	var workers sync.WaitGroup
	for range 4 {
		workers.Add(1)
		go func() {
			defer workers.Done()
			work(out, 15000)
		}()
	}
	go func() {
		workers.Wait()
		close(out)
	}()
	total, ticks := 0, 0
	ticker := time.NewTicker(5 * time.Millisecond)
	for x := range out {
		total += x
		if total%64 == 0 {
			runtime.GC()
		}
		select {
		case <-ticker.C:
			ticks++
		default:
		}
	}
	time.Sleep(50 * time.Millisecond)
	stop <- true
	<-stop
	fmt.Println(total, got > 5, ticks > 0)
}
EOC
for environment in X= GODEBUG=gcstress=2000 GOGC=10; do
    build busy || break
    (exec env "$environment" ./busy) >busy.out 2>&1 &
    program=$!
    sleep 0.05 # until Notify has been called: before, SIGUSR1 ends a Go program, too
    ./storm $program 10 23 14 28 17 >storm.out
    wait $program
    expect "signal storm, $environment: status" 0 $?
    expect "signal storm, $environment: output" "$(cat busy.expected 2>/dev/null || cat busy.out)" "$(cat busy.out)"
    [ "$(cat storm.out)" -gt 50 ] || report "signal storm, $environment: only $(cat storm.out) signals"
    cp busy.out busy.expected
    grep -qx -- '-[0-9]* true true' busy.out || report "signal storm, $environment: $(head -20 busy.out)"
done

# ---- interrupted reads and writes of pipes lose nothing
cat >copy.go <<'EOC'
package main

import (
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	signal.Notify(make(chan os.Signal, 1), syscall.SIGUSR1)
	fmt.Fprintln(os.Stderr, "ready")
	n, err := io.Copy(os.Stdout, os.Stdin)
	fmt.Fprintln(os.Stderr, n, err)
}
EOC
if build copy; then
    mkfifo from to
    (sleep 0.2; head -c 300000 /dev/zero; sleep 0.2; echo end) >from &
    ./copy <from >to 2>copy.err &
    program=$!
    (sleep 0.4; wc -c) <to >copy.count &
    reader=$!
    for _ in {1..100}; do grep -qs ready copy.err && break; sleep 0.02; done
    ./storm $program 10 23 >storm.out
    wait $program
    expect "interrupted copy: status" 0 $?
    wait $reader
    expect "interrupted copy: bytes" 300004 "$(cat copy.count)"
    expect "interrupted copy: errors" "ready
300004 <nil>" "$(cat copy.err)"
fi

# ---- closed descriptors
cat >closed.go <<'EOC'
package main

import (
	"fmt"
	"os"
)

func main() {
	var b [10]byte
	n, err := os.Stdin.Read(b[:])
	_, wrote := fmt.Println("text")
	file, opened := os.Open("/dev/zero")
	if opened != nil || file.Fd() < 3 {
		fmt.Fprintln(os.Stderr, "a file became a standard one", opened)
	}
	fmt.Fprintln(os.Stderr, n, err, wrote)
	r, w, _ := os.Pipe()
	done := make(chan bool)
	go func() {
		n, err := r.Read(b[:])
		fmt.Fprintln(os.Stderr, n, err)
		done <- true
	}()
	for range 10 {
		w.Write(nil)
	}
	w.Close()
	<-done
	_, err = w.Write(b[:])
	fmt.Fprintln(os.Stderr, err)
	r.Close()
	_, err = r.Read(b[:])
	fmt.Fprintln(os.Stderr, err, r.Close())
	os.Stdout.Close()
	_, err = fmt.Println("text")
	fmt.Fprintln(os.Stderr, err)
}
EOC
if build closed; then
    rest='0 EOF
write |1: file already closed
read |0: file already closed close |0: file already closed
write /dev/stdout: file already closed'
    ./closed <&- >out 2>err
    expect "closed input: status" 0 $?
    expect "closed input" "0 EOF <nil>
$rest" "$(cat err)"
    expect "closed input: output" text "$(cat out)"
    ./closed </dev/null >&- 2>err
    expect "closed output: status" 0 $?
    expect "closed output" "0 EOF <nil>
$rest" "$(cat err)"
    ./closed <&- >&- 2>&-
    expect "all closed: status" 0 $?
    ./closed </dev/null >/dev/full 2>err
    expect "full device" "0 EOF write /dev/stdout: no space left on device
$rest" "$(cat err)"
fi

# ---- broken pipes: standard output ends the program, any other descriptor is an error
cat >pipe.go <<'EOC'
package main

import (
	"fmt"
	"os"
)

func main() {
	if len(os.Args) > 1 {
		r, w, _ := os.Pipe()
		r.Close()
		_, err := w.Write([]byte("text"))
		fmt.Println(err)
		return
	}
	for i := range 1000000 {
		if _, err := fmt.Println("line", i); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(3)
		}
	}
}
EOC
if build pipe; then
    expect "own broken pipe" "write |1: broken pipe" "$(./pipe x 2>&1)"
    ./pipe 2>err | head -1 >out
    expect "broken output: status" "141 0" "${PIPESTATUS[*]}"
    expect "broken output" "line 0" "$(cat out err)"
fi

# ---- SIGQUIT shows every goroutine
cat >quit.go <<'EOC'
package main

import (
	"fmt"
	"sync"
	"time"
)

func receive(c chan int) { <-c }
func lock(m *sync.Mutex) { m.Lock() }
func choose(a, b chan int) {
	select {
	case <-a:
	case b <- 1:
	}
}
func nap() { time.Sleep(time.Hour) }
func spin() {
	for {
	}
}
func scan(a []int) {
	for x := 1; x != 0; {
		for i := 0; i < len(a); i++ {
			x |= a[i]
		}
	}
}

func main() {
	var m sync.Mutex
	m.Lock()
	go receive(make(chan int))
	go lock(&m)
	go choose(make(chan int), make(chan int))
	go nap()
	go spin()
	go scan(make([]int, 5000))
	time.Sleep(10 * time.Millisecond)
	fmt.Println("ready")
	var group sync.WaitGroup
	group.Add(1)
	group.Wait()
}
EOC
if build quit; then
    ./quit >out 2>err &
    program=$!
    for _ in {1..100}; do grep -qs ready out && break; sleep 0.02; done
    sleep 0.05
    kill -QUIT $program
    wait $program
    expect "SIGQUIT: status" 2 $?
    expect "SIGQUIT: first line" "SIGQUIT: quit" "$(head -1 err)"
    for pattern in '^goroutine 1 .*\[sync.WaitGroup.Wait\]:' '^goroutine [0-9]+ .*\[chan receive\]:' \
        '^goroutine [0-9]+ .*\[sync.Mutex.Lock\]:' '^goroutine [0-9]+ .*\[select\]:' '^goroutine [0-9]+ .*\[sleep\]:' \
        '^goroutine [0-9]+ .*\[run(ning|nable).*\]:' '^main.receive\(' '^main.lock\(' '^main.choose\(' '^main.nap\(' '^main.spin\(' '^main.scan\(' '^main.main\(' \
        '^created by main.main in goroutine 1'; do
        grep -qE "$pattern" err || report "SIGQUIT: nothing matches $pattern: $(head -60 err)"
    done
fi

# ---- little address space: it works with what there is, or says what is missing
cat >space.go <<'EOC'
package main

import "fmt"

func deep(n int) int {
	if n == 0 {
		return 0
	}
	return 1 + deep(n-1)
}

func main() {
	const n = 1000
	results := make(chan int)
	for i := range n {
		go func() { results <- deep(i) }()
	}
	sum := 0
	for range n {
		sum += <-results
	}
	kept := [][]byte{}
	for i := range 200 {
		kept = append(kept, make([]byte, 1000*i))
	}
	fmt.Println(sum, len(kept))
}
EOC
if build space; then
    for megabytes in 8192 4096 2048 1024 512 256 128 64 32 16; do
        (ulimit -v $((megabytes * 1024)); timeout 60 ./space) >out 2>err
        status=$?
        if [ $status = 0 ]; then
            expect "$megabytes MB of addresses" "499500 200" "$(cat out)"
            continue
        fi
        # the kernel cannot even map a program into very little
        [ $megabytes -le 16 ] && continue
        [ $status = 2 ] && grep -qE '^(fatal error|runtime): ' err ||
            report "$megabytes MB of addresses: status $status: $(head -c 600 err)"
        [ $megabytes -lt 4096 ] || report "$megabytes MB of addresses are not enough: $(head -c 300 err)"
    done
fi

# ---- goroutines that fail
cat >failing.go <<'EOC'
package main

import "fmt"

func main() {
	results := make(chan any, 100)
	for i := range 10000 {
		go func() {
			defer func() { results <- recover() }()
			if i%2 == 0 {
				panic(i)
			}
			var s []int
			s[0] = i
		}()
	}
	sum, errors := 0, 0
	for range 10000 {
		switch x := (<-results).(type) {
		case int:
			sum += x
		case error:
			errors++
		}
	}
	fmt.Println(sum, errors)
}
EOC
build failing && expect "10,000 recovered panics" "24995000 5000" "$(timeout 60 ./failing 2>&1)"
cat >overflow.go <<'EOC'
package main

func f(n int) int { return f(n+1) + 1 }

func main() {
	done := make(chan int)
	go func() { done <- f(0) }()
	println(<-done)
}
EOC
if build overflow; then
    timeout 60 ./overflow >out 2>&1
    expect "overflow in a goroutine: status" 2 $?
    grep -q 'goroutine stack exceeds 1000000000-byte limit' out && grep -q '^fatal error: stack overflow' out &&
        grep -q '^main.f(' out || report "overflow in a goroutine: $(head -c 600 out)"
fi
finish
