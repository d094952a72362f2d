// run
// Fatal: not recoverable, no deferred calls.
package main

import "sync"

func main() {
	defer func() { println("recovered", recover() != nil) }()
	var m sync.Mutex
	m.Lock()
	m.Unlock()
	m.Unlock()
}
