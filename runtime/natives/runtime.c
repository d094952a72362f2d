// Packages runtime and runtime/debug: the stack, the collector's figures and knobs, facts about the
// machine. In: program counters and numbers; out: strings that lie in the binary, and numbers.
#define _GNU_SOURCE
#include <sched.h>
#include <signal.h>
#include <string.h>
#include <time.h>

#include "../mem/mem.h"
#include "../panic/panic.h"
#include "../sched/sched.h"

// ---- the stack

intptr_t runtime_callers(intptr_t skip, uintptr_t *pcs, intptr_t n, intptr_t cap);
GO_EXPORT(runtime_callers, "runtime.callers");
intptr_t runtime_callers(intptr_t skip, uintptr_t *pcs, intptr_t n, intptr_t cap) {
    (void)cap;
    return trace_collect(__builtin_frame_address(0), (int)skip, pcs, (int)n);
}

// The function of a return address or of a function's own address.
static const FuncEntry *function_of(uintptr_t pc) {
    pc &= ((uintptr_t)1 << TRACE_DEPTH_SHIFT) - 1;
    const FuncEntry *fn = trace_function(pc);
    // A return address can be the next function's beginning, when the call before it never returns.
    if (fn && fn->start == pc && !trace_is_return(pc))
        return fn;
    return trace_function(pc - 1);
}

// The logical frame that a counter of trace_collect stands for.
static TraceLine frame_of(uintptr_t pc) {
    uintptr_t depth = pc >> TRACE_DEPTH_SHIFT;
    const FuncEntry *fn = function_of(pc);
    pc &= ((uintptr_t)1 << TRACE_DEPTH_SHIFT) - 1;
    if (!fn)
        return (TraceLine){0};
    if (fn->start == pc && !trace_is_return(pc)) // a function's address
        return (TraceLine){fn->name, fn->file, (uint32_t)fn->line, NULL};
    TraceLine at = trace_line_of(fn, pc);
    while (depth-- && at.inlined)
        at = trace_outer(fn, at);
    return at;
}

static GoString c_string(const char *s) {
    return (GoString){(const uint8_t *)s, s ? (intptr_t)strlen(s) : 0};
}

GoString runtime_frame_name(uintptr_t pc);
GO_EXPORT(runtime_frame_name, "runtime.frameName");
GoString runtime_frame_name(uintptr_t pc) {
    return c_string(frame_of(pc).name);
}

GoString runtime_frame_file(uintptr_t pc);
GO_EXPORT(runtime_frame_file, "runtime.frameFile");
GoString runtime_frame_file(uintptr_t pc) {
    return c_string(frame_of(pc).file);
}

intptr_t runtime_frame_line(uintptr_t pc);
GO_EXPORT(runtime_frame_line, "runtime.frameLine");
intptr_t runtime_frame_line(uintptr_t pc) {
    return frame_of(pc).line;
}

uintptr_t runtime_frame_entry(uintptr_t pc);
GO_EXPORT(runtime_frame_entry, "runtime.frameEntry");
uintptr_t runtime_frame_entry(uintptr_t pc) {
    const FuncEntry *fn = function_of(pc);
    return fn ? fn->start : 0;
}

GoString runtime_entry_file(uintptr_t entry);
GO_EXPORT(runtime_entry_file, "runtime.entryFile");
GoString runtime_entry_file(uintptr_t entry) {
    const FuncEntry *fn = trace_function(entry);
    return c_string(fn ? fn->file : NULL);
}

intptr_t runtime_entry_line(uintptr_t entry);
GO_EXPORT(runtime_entry_line, "runtime.entryLine");
intptr_t runtime_entry_line(uintptr_t entry) {
    const FuncEntry *fn = trace_function(entry);
    return fn ? (intptr_t)fn->line : 0;
}

intptr_t runtime_stack_text(char *buffer, intptr_t n, intptr_t cap, intptr_t all);
GO_EXPORT(runtime_stack_text, "runtime.stackText");
intptr_t runtime_stack_text(char *buffer, intptr_t n, intptr_t cap, intptr_t all) {
    (void)cap;
    WorkerState *w = sched_worker();
    w->capture = buffer;
    w->capture_room = n;
    w->capture_used = 0;
    trace_goroutine(sched_g(), TRACE_HERE);
    if (all)
        panic_trace_others(sched_g(), TRACE_HERE);
    w->capture = NULL;
    return w->capture_used;
}

// ---- the machine

intptr_t runtime_goroutines(void);
GO_EXPORT(runtime_goroutines, "runtime.NumGoroutine");
intptr_t runtime_goroutines(void) {
    return (intptr_t)sched_worker()->alive;
}

intptr_t runtime_cpus(void);
GO_EXPORT(runtime_cpus, "runtime.NumCPU");
intptr_t runtime_cpus(void) {
    cpu_set_t set;
    return sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 1;
}

void runtime_yield(void);
GO_EXPORT(runtime_yield, "runtime.Gosched");
void runtime_yield(void) {
    sched_requeue();
}

// There is one thread for all: the count is kept for traces.
void runtime_lock_thread(bool lock);
GO_EXPORT(runtime_lock_thread, "runtime.lockThread");
void runtime_lock_thread(bool lock) {
    G *g = sched_g();
    if (lock && g->locked < UINT8_MAX)
        g->locked++;
    else if (!lock && g->locked)
        g->locked--;
}

void runtime_breakpoint(void);
GO_EXPORT(runtime_breakpoint, "runtime.Breakpoint");
void runtime_breakpoint(void) {
    raise(SIGTRAP);
}

// ---- the collector

// Lets the others run, as Go's does: a loop of it would else have whole slices.
void runtime_gc(void);
GO_EXPORT(runtime_gc, "runtime.GC");
void runtime_gc(void) {
    mem_collect();
    sched_requeue();
}

// Whole pages from where a goroutine is to the top of its stack.
static void add_stack(G *g, void *data) {
    char *sp = g->saved_sp ? g->saved_sp : __builtin_frame_address(0);
    *(uint64_t *)data += ((uint64_t)(g->stack_high - sp) + 4095) & ~(uint64_t)4095;
}

void runtime_read_stats(uint64_t *out);
GO_EXPORT(runtime_read_stats, "runtime.readStats");
void runtime_read_stats(uint64_t *out) {
    MemCounts m = mem_counts();
    uint64_t stack = 0;
    sched_each(add_stack, &stack);
    const uint64_t values[16] = {m.total_alloc,
                                 m.mallocs,
                                 m.frees,
                                 m.heap_alloc,
                                 m.heap_sys,
                                 m.heap_idle,
                                 m.heap_sys - m.heap_idle,
                                 m.heap_released,
                                 stack,
                                 (uint64_t)heap.count * sizeof(Block),
                                 m.next_gc,
                                 heap.last_cycle_unix,
                                 heap.pause_ns,
                                 heap.cycles,
                                 heap.forced_cycles,
                                 heap.percent >= 0 &&
                                     !rt_gc_none}; // ORDER memstats, runtime/std/runtime/mem.go
    memcpy(out, values, sizeof values);
}

intptr_t debug_gc_percent(intptr_t percent);
GO_EXPORT(debug_gc_percent, "runtime/debug.setGCPercent");
intptr_t debug_gc_percent(intptr_t percent) {
    intptr_t old = (intptr_t)heap.percent;
    heap.percent = percent;
    mem_pace();
    return old;
}

int64_t debug_memory_limit(int64_t limit);
GO_EXPORT(debug_memory_limit, "runtime/debug.setMemoryLimit");
int64_t debug_memory_limit(int64_t limit) {
    int64_t old = (int64_t)heap.memory_limit;
    if (limit >= 0) {
        heap.memory_limit = (uint64_t)limit;
        mem_pace();
    }
    return old;
}

// Stacks are reserved at their full size; the number is kept for who asks.
intptr_t debug_max_stack(intptr_t bytes);
GO_EXPORT(debug_max_stack, "runtime/debug.setMaxStack");
intptr_t debug_max_stack(intptr_t bytes) {
    static intptr_t limit = 1000000000;
    intptr_t old = limit;
    limit = bytes;
    return old;
}

void debug_release(void);
GO_EXPORT(debug_release, "runtime/debug.releaseMemory");
void debug_release(void) {
    mem_release_free();
}

// Faults are fatal: nil is checked by code, and nothing else may fault.
intptr_t debug_panic_on_fault(intptr_t enabled);
GO_EXPORT(debug_panic_on_fault, "runtime/debug.setPanicOnFault");
intptr_t debug_panic_on_fault(intptr_t enabled) {
    static intptr_t setting;
    intptr_t old = setting;
    setting = enabled;
    return old;
}
