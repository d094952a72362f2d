#!/usr/bin/env bash
# Misused locks end the program with Go's fatal errors; goroutines that wait for locks for ever are a deadlock, and the trace
# says what each waits for; after signal.Stop a signal does again what it does to any program.
# usage: sync-faults.sh GOSLING
. "$(dirname "$0")/lib.bash" "$1"

cat >fault.go <<'END'
package main

import (
	"os"
	"sync"
)

func main() {
	var m sync.Mutex
	var rw sync.RWMutex
	var wg sync.WaitGroup
	c := sync.NewCond(&m)
	cases := map[string]func(){
		"unlock":        func() { m.Unlock() },
		"runlock":       func() { rw.RUnlock() },
		"runlock-write": func() { rw.Lock(); rw.RUnlock() },
		"wunlock":       func() { rw.Unlock() },
		"wunlock-read":  func() { rw.RLock(); rw.Unlock() },
		"recover":       func() { defer func() { recover() }(); m.Unlock() },
		"wait-mutex":    func() { m.Lock(); m.Lock() },
		"wait-write":    func() { rw.RLock(); rw.Lock() },
		"wait-write-2":  func() { rw.Lock(); rw.Lock() },
		"wait-read":     func() { rw.Lock(); rw.RLock() },
		"wait-group":    func() { wg.Add(1); wg.Wait() },
		"wait-cond":     func() { m.Lock(); c.Wait() },
		"wait-once":     func() { var o sync.Once; o.Do(func() { o.Do(func() {}) }) },
	}
	cases[os.Args[1]]()
}
END
"$gosling" build fault.go || report "fault.go does not compile"

# ends CASE TEXT...: the program ends with status 2 and prints each text.
ends() {
    local name=$1 status
    shift
    timeout 20 ./fault "$name" >messages 2>&1
    status=$?
    [ $status = 2 ] || report "$name: status $status, expected 2"
    for text; do grep -qF "$text" messages || report "$name: no '$text' in: $(head -c 300 messages)"; done
}
ends unlock 'fatal error: sync: unlock of unlocked mutex' 'goroutine 1 [running]:' 'main.main'
ends runlock 'fatal error: sync: RUnlock of unlocked RWMutex'
ends runlock-write 'fatal error: sync: RUnlock of unlocked RWMutex'
ends wunlock 'fatal error: sync: Unlock of unlocked RWMutex'
ends wunlock-read 'fatal error: sync: Unlock of unlocked RWMutex'
ends recover 'fatal error: sync: unlock of unlocked mutex'
deadlock='fatal error: all goroutines are asleep - deadlock!'
ends wait-mutex "$deadlock" 'goroutine 1 [sync.Mutex.Lock]:'
ends wait-write "$deadlock" 'goroutine 1 [sync.RWMutex.Lock]:'
ends wait-write-2 "$deadlock" 'goroutine 1 [sync.Mutex.Lock]:'
ends wait-read "$deadlock" 'goroutine 1 [sync.RWMutex.RLock]:'
ends wait-group "$deadlock" 'goroutine 1 [sync.WaitGroup.Wait]:'
ends wait-cond "$deadlock" 'goroutine 1 [sync.Cond.Wait]:'
ends wait-once "$deadlock" 'goroutine 1 [sync.Mutex.Lock]:'

cat >stopped.go <<'END'
package main

import (
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	c := make(chan os.Signal, 1)
	signal.Notify(c, syscall.SIGTERM)
	syscall.Kill(os.Getpid(), syscall.SIGTERM)
	fmt.Println(<-c)
	signal.Stop(c)
	syscall.Kill(os.Getpid(), syscall.SIGTERM)
	time.Sleep(5 * time.Second)
	fmt.Println("still here")
}
END
"$gosling" build stopped.go || report "stopped.go does not compile"
{ ./stopped >messages; } 2>/dev/null
status=$?
[ $status = 143 ] || report "stopped: status $status, expected 143"
[ "$(cat messages)" = terminated ] || report "stopped: printed $(cat messages)"
finish
