// The call stack. A program counter here stands for one logical frame: it is
// the return address of a call plus, for a frame that was inlined, a tag that
// only the C runtime understands. C walks the stack and reads emit's table;
// the natives tell function, file and line of such a counter.

package runtime

// callers writes the counters of the calling goroutine's logical frames,
// inlined ones included, into pcs and returns their number. skip 0 begins with
// the function that calls callers.
//
//go:noescape
func callers(skip int, pcs []uintptr) int

// frameName is the name of pc's function as Go spells it ("main.(*T).m"), ""
// if pc is in no Go function; frameFile and frameLine are the place of the
// call; frameEntry is the address of the function, that of the enclosing one
// if it was inlined.
func frameName(pc uintptr) string
func frameFile(pc uintptr) string
func frameLine(pc uintptr) int
func frameEntry(pc uintptr) uintptr

// entryFile and entryLine are where the function at entry is declared.
func entryFile(entry uintptr) string
func entryLine(entry uintptr) int

// stackText writes the trace of the calling goroutine (of all if all is not 0)
// into buf as a crash prints it, and returns its length; what does not fit is
// cut off.
//
//go:noescape
func stackText(buf []byte, all int) int

// Caller is the place of a call on this goroutine's stack: 0 is the caller of
// Caller.
//
//go:noinline
func Caller(skip int) (pc uintptr, file string, line int, ok bool) {
	var pcs [1]uintptr
	if skip < 0 || callers(skip+1, pcs[:]) == 0 {
		return 0, "", 0, false
	}
	return pcs[0], frameFile(pcs[0]), frameLine(pcs[0]), true
}

// Callers writes the program counters of this goroutine's frames into pc and
// returns their number: skip 0 begins with Callers itself, 1 with its caller.
// CallersFrames tells what they mean.
//
//go:noinline
func Callers(skip int, pc []uintptr) int {
	if len(pc) == 0 {
		return 0
	}
	return callers(max(skip, 0), pc)
}

// A Frame is one call.
type Frame struct {
	PC       uintptr // 0 if not known
	Func     *Func   // nil if not known or inlined
	Function string  // its name, "" if not known
	File     string
	Line     int
	Entry    uintptr
}

// Frames is a list of frames still to be looked at.
type Frames struct {
	pcs []uintptr
}

// CallersFrames prepares what Callers returned for Next.
func CallersFrames(callers []uintptr) *Frames { return &Frames{callers} }

// Next is the next frame and whether there are more. After the last one it is
// the zero Frame.
func (ci *Frames) Next() (frame Frame, more bool) {
	for len(ci.pcs) > 0 {
		pc := ci.pcs[0]
		ci.pcs = ci.pcs[1:]
		if name := frameName(pc); name != "" {
			frame = Frame{PC: pc, Function: name, File: frameFile(pc), Line: frameLine(pc),
				Entry: frameEntry(pc)}
			if frameName(frame.Entry) == name { // not inlined
				frame.Func = FuncForPC(pc)
			}
			break
		}
	}
	return frame, len(ci.pcs) > 0
}

// A Func is a function of the program.
type Func struct {
	name  string
	entry uintptr
	pc    uintptr // the counter it was found by
}

// FuncForPC is the function that pc is in, nil if there is none.
func FuncForPC(pc uintptr) *Func {
	name := frameName(pc)
	if name == "" {
		return nil
	}
	return &Func{name, frameEntry(pc), pc}
}

// Name is the function's name with its package path; "" if f is nil.
func (f *Func) Name() string {
	if f == nil {
		return ""
	}
	return f.name
}

// Entry is the function's address.
func (f *Func) Entry() uintptr { return f.entry }

// FileLine is the place in the source of pc, which should be within f.
func (f *Func) FileLine(pc uintptr) (file string, line int) {
	if pc == f.entry {
		return entryFile(pc), entryLine(pc)
	}
	return frameFile(pc), frameLine(pc)
}

// Stack writes this goroutine's trace into buf (all goroutines' if all) and
// returns how many bytes it is.
func Stack(buf []byte, all bool) int {
	if len(buf) == 0 {
		return 0
	}
	if all {
		return stackText(buf, 1)
	}
	return stackText(buf, 0)
}
