#!/usr/bin/env bash
# How programs end by signals, and which goroutines they show then: SIGQUIT and SIGABRT with the traces of all, SIGPIPE as Go
# treats it, SIGTERM and SIGINT as the system does; GOTRACEBACK.
# usage: signals.sh GOSLING
. "$(dirname "$0")/lib.bash" "$1"

cat >ends.go <<'EOF'
package main

import (
	"fmt"
	"os"
	"time"
)

func leaf(n int) int {
	s := 0
	for i := 0; i < n; i++ {
		s += i * i
	}
	return s
}

func spin(c chan int) {
	c <- 1
	for {
		leaf(1000000)
	}
}

func waiting(c chan int) { <-c }

func main() {
	c, ready := make(chan int), make(chan int)
	go waiting(c)
	go spin(ready)
	<-ready
	switch os.Args[1] {
	case "spin":
		println("ready")
		for {
			leaf(100000)
		}
	case "sleep":
		println("ready")
		time.Sleep(time.Hour)
	case "panic":
		panic("x")
	case "stdout":
		for {
			fmt.Println("hello")
		}
	case "pipe":
		for {
			if _, err := os.NewFile(3, "pipe").Write(make([]byte, 1000)); err != nil {
				println(err.Error())
				os.Exit(0)
			}
		}
	}
}
EOF
"$gosling" build -o ends ends.go || { report "ends.go does not compile"; finish; }

# signalled SIGNAL MODE: starts ends, sends the signal when it is ready; its status is in $status, its output in got.
signalled() {
    ./ends "$2" >got 2>&1 &
    local pid=$!
    for _ in $(seq 100); do grep -q ready got && break; sleep 0.1; done
    sleep 0.1
    kill "-$1" $pid
    wait $pid 2>/dev/null
    status=$?
}
# shown TEXT...: each is in got.
shown() { for text; do grep -qF -- "$text" got || report "$what: no \"$text\" in: $(cat got)"; done; }

for signal in QUIT ABRT; do
    for mode in spin sleep; do
        what="SIG$signal while main is in $mode"
        signalled $signal $mode
        expect "$what" 2 $status
        shown "SIG$signal: " "m=0 sigcode=0" 'goroutine 1 [' 'main.main()' 'main.waiting(' '[chan receive]:' 'main.spin(' \
            'created by main.main in goroutine 1'
        expect "$what, goroutines" 3 "$(grep -c '^goroutine ' got)"
    done
done
signalled TERM spin; expect "SIGTERM" 143 $status; expect "SIGTERM" ready "$(cat got)"
signalled HUP sleep; expect "SIGHUP" 129 $status

# count WANT LEVEL: how many goroutines a panic shows.
count() {
    GOTRACEBACK=$2 ./ends panic >got 2>&1
    status=$?
    expect "GOTRACEBACK=$2, status" "${3-2}" $status
    expect "GOTRACEBACK=$2, goroutines" "$1" "$(grep -c '^goroutine ' got)"
    expect "GOTRACEBACK=$2, first line" "panic: x" "$(head -1 got)"
}
count 1 ''
count 1 single
count 0 none
count 0 0
count 3 all
count 3 1
count 3 system
ulimit -c 0
count 3 crash 134 2>/dev/null

# A broken pipe: standard output ends the program by SIGPIPE, any other descriptor is an error.
{ timeout 20 ./ends stdout; echo $? >status; } 2>/dev/null | head -1 >/dev/null
expect "broken standard output" 141 "$(cat status)"
{ timeout 20 ./ends pipe 3>&1 >/dev/null 2>got; echo $? >status; } | head -c 1 >/dev/null
expect "another broken pipe" "0 write pipe: broken pipe" "$(cat status got | tr '\n' ' ' | sed 's/ $//')"
finish
