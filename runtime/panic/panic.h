// Panics, fatal errors, traces, signals. docs/abi.md, "Defer, panic, recover", has the protocol.
// panic.c runs deferred calls, fatal.c ends the program, errors.c makes the values of run-time
// errors, trace.c walks stacks, signal.c has the handlers.
#pragma once
#include "../abi.h"
#include "../sched/sched.h"

// A running panic, or a Goexit that runs deferred calls; lies in the frame of its rt_panic, so an
// older one has a higher address.
typedef struct Panic Panic;
struct Panic {
    Panic *link; // the next older one
    GoIface value;
    void *frame;  // frame pointer of its rt_panic: traces show "panic(...)" there
    void *nil_pc; // where a nil check failed, or NULL
    bool recovered;
    bool repanicked; // set when it is printed: the next newer one has the same value
    bool is_goexit;  // it is the first member of a Goexit
};

// ---- panic.c
// runtime.Goexit: the deferred calls of all frames, then the goroutine's end. The panics that are
// running are dropped with it.
_Noreturn void panic_goexit(void);

// Where a trace of the current goroutine begins: with the caller of the function that has this
// frame pointer, or, where a signal interrupted it, with the instruction at pc.
typedef struct TracePlace {
    void *frame;
    uintptr_t pc; // 0: no signal
    void **sp;
} TracePlace;
#define TRACE_HERE ((TracePlace){.frame = __builtin_frame_address(0)})

// ---- signal.c
typedef enum SignalAction { SIGNAL_DEFAULT, SIGNAL_IGNORE, SIGNAL_NOTICE } SignalAction;
// Handlers for faults, on a stack of their own, and for the signals that Go's runtime takes.
void panic_install_signals(void);
// What the process does about a signal from now on; a program's death by SIGQUIT and the like is
// the runtime's default. False if the kernel does not let us.
bool panic_signal_action(int number, SignalAction action);

// ---- fatal.c
// The end of a death by panic or fatal error: the trace of the current goroutine, which is at this
// place; if all, or if GOTRACEBACK says so, those of the others, too; exit status 2.
_Noreturn void panic_die(TracePlace place, bool all);
// The traces of all goroutines but one (or NULL), each behind an empty line, in order of their
// numbers. place: where the current one is if it is among them.
void panic_trace_others(const G *except, TracePlace place);

// ---- trace.c
// What is behind a program counter: the function's entry, NULL outside Go code. For return
// addresses pass pc - 1.
const FuncEntry *trace_function(uintptr_t pc);
typedef struct TraceLine { // a logical frame
    const char *name, *file;
    uint32_t line;
    const InlineEntry *inlined; // what it was inlined by; NULL: it is fn itself
} TraceLine;
// The innermost logical frame at a return address (exact) or at another address of fn (the nearest
// one noted before it), and the one around a frame that was inlined.
TraceLine trace_line_of(const FuncEntry *fn, uintptr_t pc);
TraceLine trace_outer(const FuncEntry *fn, TraceLine inner);
// Whether a line is noted for exactly this return address.
bool trace_is_return(uintptr_t pc);
// Prints a goroutine's header and trace; the place matters for the current goroutine only.
void trace_goroutine(G *g, TracePlace place);
// The logical frames of Go functions on the current stack, innermost first: return addresses, with
// the number of frames inlined in a frame above the address. Returns how many.
enum { TRACE_DEPTH_SHIFT = 48 };
int trace_collect(void *frame, int skip, uintptr_t *pcs, int room);
// Sorts pointers by the 64-bit number at an offset of what they point to. Allocates nothing.
void trace_sort(const void **at, size_t n, size_t offset);
// Memory from the kernel for so many pointers, never freed; NULL when there is none.
const void **trace_memory(size_t pointers);
// Writes text, buffered like print.
void trace_text(const char *text);
