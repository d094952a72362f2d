package runtime

import "runtime"

func GC()                                 { runtime.GC() }
func NumGoroutine() int                   { return runtime.NumGoroutine() }
func NumCPU() int                         { return runtime.NumCPU() }
func Gosched()                            { runtime.Gosched() }
func Breakpoint()                         {}
func Goexit()                             { runtime.Goexit() }
func readStats(out *[16]uint64)           {}
func callers(skip int, pcs []uintptr) int { return runtime.Callers(skip+2, pcs) }
func frame(pc uintptr) runtime.Frame {
	f, _ := runtime.CallersFrames([]uintptr{pc}).Next()
	return f
}
func frameName(pc uintptr) string       { return frame(pc).Function }
func frameFile(pc uintptr) string       { return frame(pc).File }
func frameLine(pc uintptr) int          { return frame(pc).Line }
func frameEntry(pc uintptr) uintptr     { return frame(pc).Entry }
func entryFile(pc uintptr) string       { return "" }
func entryLine(pc uintptr) int          { return 0 }
func stackText(buf []byte, all int) int { return runtime.Stack(buf, all != 0) }

func lockThread(lock bool) {
	if lock {
		runtime.LockOSThread()
	} else {
		runtime.UnlockOSThread()
	}
}

// Doors for the test.
var (
	Bounds  = panicBounds
	Text    = panicText
	Plain   = panicPlain
	Nil     = panicNilArgument
	PrintIt = printPanicValue
)
