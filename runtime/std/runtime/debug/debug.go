// Package debug controls the collector and prints stacks.
package debug

import (
	"os"
	"runtime"
)

// setGCPercent sets GOGC and returns what it was; -1 is off.
func setGCPercent(percent int) int

// setMemoryLimit sets the soft memory limit in bytes and returns what it was.
func setMemoryLimit(limit int64) int64

// setMaxStack sets the largest size of a goroutine's stack and returns what it was.
func setMaxStack(bytes int) int

// releaseMemory gives free memory back to the system.
func releaseMemory()

// setPanicOnFault makes a fault at an unexpected address a panic (1) or fatal
// (0) and returns what it was.
func setPanicOnFault(enabled int) int

// SetGCPercent sets how much the heap may grow, in percent of what is alive,
// before it is collected; a negative number turns collection off. It returns
// the setting before.
func SetGCPercent(percent int) int { return setGCPercent(max(percent, -1)) }

// SetMemoryLimit sets the size of the heap at which the collector works
// harder; a negative limit changes nothing. It returns the setting before.
func SetMemoryLimit(limit int64) int64 { return setMemoryLimit(limit) }

// SetMaxStack sets the largest size of a stack and returns the setting before.
func SetMaxStack(bytes int) int { return setMaxStack(bytes) }

// FreeOSMemory collects garbage and gives free memory back to the system.
func FreeOSMemory() {
	runtime.GC()
	releaseMemory()
}

// SetPanicOnFault says whether a fault at an unexpected address panics; it
// returns the setting before.
func SetPanicOnFault(enabled bool) bool {
	n := 0
	if enabled {
		n = 1
	}
	return setPanicOnFault(n) != 0
}

// Stack is this goroutine's trace.
func Stack() []byte {
	for size := 1024; ; size *= 2 {
		buf := make([]byte, size)
		if n := runtime.Stack(buf, false); n < size {
			return buf[:n]
		}
	}
}

// PrintStack prints this goroutine's trace to stderr.
func PrintStack() { os.Stderr.Write(Stack()) }
