// Goroutines, processors, and facts about the build.

package runtime

// Compiler names the compiler that built the program.
const Compiler = "gosling"

// GOOS names the system the program is built for.
const GOOS = "linux"

// buildVersion is the version of the language and library, "go1.26".
const buildVersion = "go1.26"

// NumGoroutine is how many goroutines there are.
func NumGoroutine() int

// NumCPU is how many processors the process may use.
func NumCPU() int

// Gosched lets the other goroutines that can run do so first.
func Gosched()

// Breakpoint stops the program in a debugger.
func Breakpoint()

// GOMAXPROCS is the number of threads that run Go code at the same time: 1,
// whatever is asked for.
func GOMAXPROCS(n int) int { return 1 }

// Goexit runs the calling goroutine's deferred calls and ends it.
func Goexit()

// lockThread counts calls of LockOSThread (lock) and UnlockOSThread.
func lockThread(lock bool)

// LockOSThread ties the goroutine to its thread: there is only one, so this is
// only seen in traces.
func LockOSThread() { lockThread(true) }

// UnlockOSThread undoes one LockOSThread.
func UnlockOSThread() { lockThread(false) }

// NumCgoCall is the number of calls of C from Go: there is no cgo.
func NumCgoCall() int64 { return 0 }

// GOROOT is $GOROOT; programs do not know where their library's source was.
func GOROOT() string { return "" }

// Version is the version of Go this library follows.
func Version() string { return buildVersion }
