// Panics, fatal errors, traces, signals. docs/abi.md, "Defer, panic, recover", has the protocol.
#pragma once
#include "../abi.h"

// A running panic; lies in the frame of its rt_panic, so an older one has a higher address.
typedef struct Panic Panic;
struct Panic {
    Panic *link; // the next older one
    GoIface value;
    void *frame;  // frame pointer of its rt_panic: traces show "panic(...)" there
    void *nil_pc; // where a nil check failed, or NULL
    bool recovered;
};

// Handlers for faults, on a stack of their own.
void panic_install_signals(void);
// What is behind a program counter: the function's entry, NULL outside Go code. For return
// addresses pass pc - 1.
const FuncEntry *trace_function(uintptr_t pc);
// File and line of a return address (exact) or of another address of fn (the nearest one noted
// before it).
void trace_line_of(const FuncEntry *fn, uintptr_t pc, const char **file, uint32_t *line);
// Whether a line is noted for exactly this return address.
bool trace_is_return(uintptr_t pc);
// Prints a trace: pc is the innermost address (0: none, begin with the caller), frame the frame
// pointer there.
void trace_print(uintptr_t pc, void *frame);
// The return addresses of the Go functions on the stack, innermost first; returns how many.
int trace_collect(void *frame, int skip, uintptr_t *pcs, int room);
// Writes text, buffered like print.
void trace_text(const char *text);
// Flushes and leaves with status 2.
_Noreturn void panic_exit(void);
