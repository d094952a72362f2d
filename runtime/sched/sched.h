// Goroutines, their stacks and the one worker that runs Go code. See docs/scheduler.md.
#pragma once
#include "../abi.h"

enum {
    STACK_RESERVE = 64 * 1024
}; // below the limit: for unchecked runtime C and frames under 8 KB
#define MAIN_STACK_BYTES ((size_t)1 << 30)

// A goroutine. Generated code knows the first member only.
typedef struct G {
    Goroutine abi;
    void *saved_sp; // where it was left, callee-saved registers pushed above it; NULL while it runs
    char *stack_low;  // lowest mapped byte (a guard page lies there)
    char *stack_high; // one past the highest
    int64_t id;
    void *nil_pc; // return address of the failing nil check, until rt_panic takes it
} G;

// The worker's part that generated code does not see (rt_worker.runtime points here).
typedef struct WorkerState {
    void *system_sp;     // top of the system stack that is free to use
    bool on_system;      // runtime C runs on the system stack
    void (*entry)(void); // what the main goroutine runs
    char print_buffer[1024];
    int print_used;
    int print_depth; // nesting of rt_print_begin
    char *capture;   // where print writes instead (runtime.Stack), or NULL
    intptr_t capture_room, capture_used;
} WorkerState;
extern WorkerState sched_state;

// The current goroutine, NULL outside sched_run.
static inline G *sched_g(void) {
    return rt_worker.g;
}

// Runs entry as goroutine 1 on a fresh stack of its own and returns when it has returned. Fatal
// without memory.
void sched_run(void (*entry)(void));
// Writes what print has buffered.
void sched_print_flush(void);

// context_<arch>.S: pushes the callee-saved registers, stores the stack pointer in *save, continues
// on the stack `to` that an earlier switch left, or a new goroutine's.
void rt_switch(void **save, void *to);
// First code of a goroutine: calls sched_main_entry, which does not return.
void rt_goroutine_start(void);
// As rt_switch, but calls fn(arg) on the stack `to` and comes back.
void rt_call_on_stack(void **save, void *to, void (*fn)(void *), void *arg);
// The number of words rt_switch pushes, return address included, as a new stack must have them;
// CALL_FRAME: where rt_call_on_stack's frame record (frame pointer, return address) lies above the
// stack pointer it saved.
#if defined(__x86_64__)
enum { SWITCH_WORDS = 7, SWITCH_PC = 6, CALL_FRAME = 40 };
#else
enum { SWITCH_WORDS = 20, SWITCH_PC = 11, CALL_FRAME = 0 };
#endif
void sched_main_entry(void);
