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

// Gosched lets other goroutines run.
func Gosched()

// Breakpoint stops the program in a debugger.
func Breakpoint()

// GOMAXPROCS is the number of threads that run Go code at the same time: 1,
// whatever is asked for.
func GOMAXPROCS(n int) int { return 1 }

// LockOSThread ties the goroutine to its thread: there is only one.
func LockOSThread() {}

// UnlockOSThread undoes LockOSThread.
func UnlockOSThread() {}

// NumCgoCall is the number of calls of C from Go: there is no cgo.
func NumCgoCall() int64 { return 0 }

// GOROOT is $GOROOT; programs do not know where their library's source was.
func GOROOT() string { return "" }

// Version is the version of Go this library follows.
func Version() string { return buildVersion }
