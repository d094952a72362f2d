// Goroutines, their stacks, the worker that runs Go code, channels and timers. See
// docs/scheduler.md. sched.c has the run queue and the switches, stack.c the stacks, idle.c what
// happens when nobody can run (timers, descriptors, deadlock), monitor.c the thread that asks for
// preemption, ahead.c the one that touches stacks before they are needed, timer.c the timer heap,
// chan.c and select.c the channels, print.c the print statements.
#pragma once
#include "../abi.h"

enum {
    STACK_RESERVE = 64 * 1024 // below the limit: unchecked runtime C, and frames under 8 KB
};
#define MAIN_STACK_BYTES ((size_t)1 << 30)
#define STACK_POISON     ((void *)UINTPTR_MAX)

typedef enum WaitReason {
#define WAIT(name, text) WAIT_##name,
#include "wait_reasons.def"
#undef WAIT
    WAIT_COUNT
} WaitReason;

typedef enum GState { G_FREE, G_RUNNABLE, G_RUNNING, G_WAITING } GState;

// A goroutine; lies in the top page of its stack. Generated code knows the first member only. What
// every switch touches is in the first cache line.
typedef struct G G;
struct G {
    _Alignas(64) Goroutine abi;
    void *saved_sp; // where it was left, callee-saved registers pushed above it; NULL while it runs
    char *stack_limit;    // stack_low + STACK_RESERVE: what rt_worker.stack_limit is while it runs
    void *wake;           // what woke it (chan.c: the Waiter that was served); NULL once it runs on
    uint32_t slot;        // of its stack
    uint8_t state;        // GState
    uint8_t wait;         // WaitReason while G_WAITING
    uint8_t locked;       // calls of LockOSThread not undone, at most 255: bookkeeping for traces
    uintptr_t created_pc; // return address of the go statement; 0: the runtime's own

    char *stack_low;  // lowest usable byte
    char *stack_high; // one past the highest
    void *closure;    // what it runs: a func() value; NULL for goroutine 1
    int64_t id, parent;
    void *nil_pc; // return address of the failing nil check, until rt_panic takes it
    struct FrameObject *frame_objects; // -sanitize=frame: the newest (sanitize/storage.h), or NULL
};
_Static_assert(offsetof(G, stack_low) == 64, "the fields of a switch fill a cache line");

// A queue of goroutines, first in, first out: a ring, so that who comes soon can be fetched into
// the cache (each lies in a page of its own).
typedef struct GQueue {
    G **at;
    size_t head, count, room; // room: a power of two
} GQueue;
enum { QUEUE_FETCH = 4 };
void gqueue_grow(GQueue *q); // [sched.c] fatal without memory
static inline void gqueue_push(GQueue *q, G *g) {
    if (q->count == q->room)
        gqueue_grow(q);
    q->at[(q->head + q->count++) & (q->room - 1)] = g;
}
// NULL when it is empty.
static inline G *gqueue_pop(GQueue *q) {
    if (!q->count)
        return NULL;
    G *g = q->at[q->head & (q->room - 1)];
    q->head++;
    q->count--;
    if (q->count > QUEUE_FETCH) {
        const char *soon = (char *)q->at[(q->head + QUEUE_FETCH) & (q->room - 1)];
        __builtin_prefetch(soon);
        for (int below = 128; below <= 448; below += 64)
            __builtin_prefetch(soon - below); // its frames
    }
    return g;
}

// A timer: what Go code calls time.runtimeTimer has this layout (ORDER timer,
// runtime/std/time/sleep.go).
typedef struct Timer {
    int64_t when;   // monotonic nanoseconds (sched_now); kept after it fired
    int64_t period; // above 0: again and again
    intptr_t place; // its index in the heap plus one; 0: not running; below 0: not in the heap
    intptr_t kind;  // TimerKind
    void *target;   // a G, a func() value, a channel of time.Time
} Timer;
typedef enum TimerKind {
    TIMER_WAKE, // sched_ready(target)
    TIMER_CALL, // starts a goroutine that calls target
    TIMER_SEND  // sends the time on channel target unless its buffer is full
} TimerKind;

typedef struct TimerHeap { // four children a node, by Timer.when; equal times in any order
    Timer **at;            // memory of malloc, scanned by the collector
    intptr_t count, room;
} TimerHeap;

// A goroutine that waits for a descriptor; lies in its own stack.
typedef struct FdWait {
    struct FdWait *next;
    G *g; // NULL once it was woken; it takes itself out when it runs
    int fd;
    short events;
    bool closed;
} FdWait;
typedef enum FdKind { FD_UNKNOWN, FD_READY, FD_WAITS } FdKind; // regular files are always ready

// Address space for stacks, each of stride bytes.
typedef struct StackArena {
    char *base;
    size_t stride;
    intptr_t first, slots; // the number of its first one, and how many
} StackArena;
enum { STACK_ARENAS = 40 };

// The worker's part that generated code does not see (rt_worker.runtime points here). A second
// worker would have a second one.
typedef struct WorkerState {
    void *system_sp;     // top of the system stack that is free to use
    bool on_system;      // runtime C runs on the system stack
    int no_preempt;      // not 0: a poisoned limit is only put back
    void (*entry)(void); // what the main goroutine runs
    // the run queue
    G *run_next; // runs before the queue: who was made ready last
    GQueue ready;
    uint64_t switches; // while timers run
    int64_t last_id;
    int64_t alive;          // goroutines not yet ended
    volatile int attention; // with the poison: events are due, others shall run first
    // stacks (stack.c)
    G *main;
    StackArena arenas[STACK_ARENAS];
    int arena_count;
    intptr_t slots, slots_used;    // of all arenas, numbered through
    uint32_t *free_slots;          // last in, first out
    uint8_t *busy;                 // by slot
    intptr_t free_count, free_low; // the fewest since the last release
    intptr_t free_released;        // the lowest so many hold no memory
    // waiting (idle.c, timer.c)
    TimerHeap timers;
    FdWait *fd_waits;
    uint8_t fd_kinds[1024]; // FdKind
    bool main_ended;        // by Goexit
    int wake_fd;            // an eventfd that signal handlers write; -1: none yet
    // natives/signal.c: hands pending signals to their goroutine; NULL: none wanted
    void (*on_signals)(void);
    volatile int signals_pending;
    // panic/signal.c, natives/signal.c; bit n - 1 stands for signal n
    volatile uint64_t signal_bits; // came and not yet handed on
    uint64_t signals_enabled;      // os/signal wants them
    G *signal_receiver;            // waits for the next one
    const G *dying;                // its panic message is being made
    uint64_t random;               // select.c
    // natives/sync.c, natives/time.c
    struct SyncWait **sync_queues; // by hash of the address, of malloc
    intptr_t sync_room, sync_used;
    void **pools; // the sync.Pools that are not empty, in the heap: a root
    intptr_t pool_room, pool_count;
    int64_t started; // sched_now less one when the program started
    // print.c
    char print_buffer[1024];
    int print_used;
    int print_depth; // nesting of rt_print_begin
    char *capture;   // where print writes instead (runtime.Stack), or NULL
    intptr_t capture_room, capture_used;
} WorkerState;

static inline WorkerState *sched_worker(void) {
    return rt_worker.runtime;
}
// The current goroutine, NULL outside sched_run.
static inline G *sched_g(void) {
    return rt_worker.g;
}

// ---- sched.c
// Runs entry as goroutine 1 on a stack of its own and returns when it has returned. Fatal without
// memory.
void sched_run(void (*entry)(void));
// The current goroutine waits until sched_ready(it). On its own stack only, not on the system
// stack.
void sched_park(WaitReason why);
// Makes a waiting goroutine run next.
void sched_ready(G *g);
// Puts the current goroutine at the end of the run queue (runtime.Gosched; sched_yield is libc's).
void sched_requeue(void);
// A new goroutine that will run the func() value; created_pc as in G. Fatal without stacks.
G *sched_spawn(void *closure, uintptr_t created_pc);
// Ends the current goroutine; its deferred calls have run.
_Noreturn void sched_exit(void);
// Visits every goroutine that has not ended, goroutine 1 first, then as their stacks lie.
void sched_each(void (*visit)(G *g, void *data), void *data);
// The text of traces for what it does: "running", "runnable", "chan receive".
const char *sched_state_text(const G *g);
// Asks the running goroutine to yield at its next poll; from any thread or signal handler.
void sched_poison(void);

// ---- stack.c
// A G near the top of a stack of its own, zeroed but for stack_*; NULL when there are no more.
G *stack_take(void);
// The main goroutine's, in a reservation of its own; NULL without address space.
G *stack_take_main(void);
void stack_put(G *g);
// Visits every stack in use; the main goroutine's first.
void stack_each(void (*visit)(G *g, void *data), void *data);
// The first byte of the page that a slot's descriptor lies in; any thread may ask.
char *stack_top_page(const WorkerState *w, intptr_t slot);

// ---- ahead.c
// So many slots of room are in use: a thread may touch the next ones' pages already.
void stack_ahead(intptr_t used, intptr_t room);

// ---- idle.c
int64_t sched_now(void); // monotonic nanoseconds
// The next goroutine to run: waits for timers, descriptors and signals while there is none. Fatal
// "all goroutines are asleep - deadlock!" when nothing can come.
G *sched_wait_next(void);
// Timers that are due and descriptors that are ready, without waiting.
void sched_poll_events(void);
// Waits until fd can be read (written), if anybody else could run meanwhile. Regular files are
// always ready: nothing is asked of them. would_block: the call has just said so (EAGAIN), so wait
// in any case. False: it was closed meanwhile.
bool sched_wait_fd(int fd, bool to_write, bool would_block);
// How much of n bytes a write to fd may take at once without stopping the others.
intptr_t sched_write_piece(int fd, intptr_t n);
// fd is being closed: forget what is known of it and wake who waits for it.
void sched_forget_fd(int fd);

// ---- monitor.c
// Starts the monitor thread once; it poisons the stack limit every 10 ms while the worker runs.
void monitor_start(void);
// A detached thread of the runtime's own, without signals; false: none could be made.
bool sched_start_thread(void *(*run)(void *), void *argument);
void monitor_sleeping(bool sleeping); // the worker sleeps (wakes) in the kernel: nothing to watch

// ---- timer.c
void timer_start(Timer *t); // puts t into the worker's heap by t->when
bool timer_stop(Timer *t);  // whether it was running
Timer *timer_pop_due(
    int64_t now); // takes out the earliest if due (periodic ones are put back first); NULL: none
int64_t timer_next(void);        // when the earliest is due; INT64_MAX: never
void timer_run_due(int64_t now); // all that are due: wakes, calls, sends

// For timer.c's sending timers, from chan.c and select.c:
void timer_watch(Timer *t);   // somebody waits at its channel: it goes to the heap, if it runs
void timer_unwatch(Timer *t); // nobody does any more
void timer_look(Timer *t);    // somebody looks at its channel: it sends if it is due

// ---- chan.c
typedef struct Chan Chan;
void chan_mark_timer(void *channel); // len and cap are 0 for Go code (time's timers)
// t sends on the channel from now on; whether somebody waits there.
bool chan_attach_timer(void *channel, Timer *t);
bool chan_drain(void *channel); // drops what a timer channel holds; whether there was something
// Sends the time as it was `late` nanoseconds ago, as a select with default.
bool chan_send_time(void *channel, int64_t late);
// A time.Time as time.Now() makes it [natives/time.c].
typedef struct GoTime {
    uint64_t wall;
    int64_t ext;
    void *location;
} GoTime;
void sched_time_value(GoTime *out, int64_t late);

void sched_print_flush(void); // writes what print has buffered

// ---- hooks of -sanitize=frame [sanitize]: NULL in a program built without it
#define HOOK __attribute__((weak))
// A panic has been recovered: g goes on in the frame at this address, deeper ones are gone.
void sanitize_unwound(G *g, void *frame) HOOK;
// The goroutine ends.
void sanitize_exited(G *g) HOOK;
// Whether the address lies in the storage of frame objects.
bool sanitize_owns(const void *address) HOOK;
// Hands every object of g that is alive to visit.
void sanitize_scan(G *g, void (*visit)(void *low, void *high)) HOOK;
#undef HOOK

// context_<arch>.S: pushes the callee-saved registers, stores the stack pointer in *save, continues
// on the stack `to` that an earlier switch left, or a new goroutine's.
void rt_switch(void **save, void *to);
// The same without a way back: the goroutine has ended.
_Noreturn void rt_switch_away(void *to);
// First code of a goroutine: calls sched_main_entry, which does not return.
void rt_goroutine_start(void);
// As rt_switch, but calls fn(arg) on the stack `to` and comes back.
void rt_call_on_stack(void **save, void *to, void (*fn)(void *), void *arg);
// rt_poll (assembler) saves every register on the goroutine's stack and calls this with the frame
// address of the function that polls.
void sched_poll(char *frame);
// The number of words rt_switch pushes, return address included, as a new stack must have them;
// SWITCH_FRAME: where among them the frame pointer is; CALL_FRAME: where rt_call_on_stack's frame
// record (frame pointer, return address) lies above the stack pointer it saved.
#if defined(__x86_64__)
enum { SWITCH_WORDS = 7, SWITCH_PC = 6, SWITCH_FRAME = 5, CALL_FRAME = 40 };
#else
enum { SWITCH_WORDS = 20, SWITCH_PC = 11, SWITCH_FRAME = 10, CALL_FRAME = 0 };
#endif
void sched_main_entry(void);
