// The worker and its goroutines: in comes a C function, out comes its run as goroutine 1 on a stack
// of its own. The idea: the thread's own stack is the system stack, for runtime C that wants room
// (the collector, traces); Go code runs on reserved, lazily committed memory whose lower end is a
// guard page, and whose limit stands STACK_RESERVE above it. All state hangs off the one rt_worker.
// Relies on context_<arch>.S for the register part.
#include "sched.h"

#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

WorkerState sched_state;
Worker rt_worker = {.runtime = &sched_state};
static G main_g;

// Reserves a stack, guard page included; halves the size while address space is short.
static bool reserve_stack(G *g, size_t bytes) {
    for (; bytes >= 256 * 1024; bytes /= 2) {
        char *low = mmap(NULL, bytes, PROT_READ | PROT_WRITE,
                         MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
        if (low == MAP_FAILED)
            continue;
        mprotect(low, 4096, PROT_NONE);
        // Huge pages would commit 2 MB for a stack that uses 4 KB; failure only costs memory.
        madvise(low, bytes, MADV_NOHUGEPAGE);
        g->stack_low = low;
        g->stack_high = low + bytes;
        return true;
    }
    return false;
}

// Lays out a fresh stack as rt_switch leaves one, with rt_goroutine_start as its return address.
static void prepare(G *g) {
    void **sp = (void **)(g->stack_high - 64) - SWITCH_WORDS;
    sp = (void **)((uintptr_t)sp & ~(uintptr_t)15);
#if defined(__x86_64__)
    // After the pops and the jump the stack pointer must be a multiple of 16, as before a call.
    sp += SWITCH_WORDS % 2;
#endif
    memset(sp, 0, SWITCH_WORDS * sizeof *sp);
    sp[SWITCH_PC] = (void *)rt_goroutine_start;
    g->saved_sp = sp;
}

// Runs on the goroutine's stack: its whole life, then back to the thread's stack for good.
void sched_main_entry(void) {
    sched_state.entry();
    void *dead;
    rt_switch(&dead, sched_state.system_sp);
    __builtin_unreachable();
}

void sched_run(void (*entry)(void)) {
    G *g = &main_g;
    memset(g, 0, sizeof *g);
    if (!reserve_stack(g, MAIN_STACK_BYTES))
        rt_fatal("cannot allocate the main goroutine's stack");
    g->id = 1;
    prepare(g);
    sched_state.entry = entry;
    rt_worker.g = g;
    rt_worker.stack_limit = g->stack_low + STACK_RESERVE;
    void *to = g->saved_sp;
    g->saved_sp = NULL;
    rt_switch(&sched_state.system_sp, to);
    rt_worker.g = NULL;
    munmap(g->stack_low, (size_t)(g->stack_high - g->stack_low));
}

void rt_on_system_stack(void (*fn)(void *), void *arg) {
    G *g = sched_g();
    if (!g || sched_state.on_system) {
        fn(arg);
        return;
    }
    sched_state.on_system = true;
    rt_call_on_stack(&g->saved_sp, sched_state.system_sp, fn, arg);
    g->saved_sp = NULL;
    sched_state.on_system = false;
}

void rt_scan_stacks(void (*visit)(void *low, void *high)) {
    G *g = sched_g();
    if (g && g->saved_sp)
        visit(g->saved_sp, g->stack_high);
}

bool rt_in_stack(const void *address) {
    G *g = sched_g();
    const char *at = address;
    return g && at >= g->stack_low && at < g->stack_high;
}

void rt_frame_alloc_check(intptr_t bytes) {
    char *here = __builtin_frame_address(0);
    char *limit = rt_worker.stack_limit;
    if (here < limit || here - limit < bytes)
        rt_stack_overflow();
}
