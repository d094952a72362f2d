// The worker: which goroutine runs, and the way from one to the next. In: func() values to run and
// reasons to wait; out: switches. The idea: one thread runs Go code, and goroutines give it up
// themselves, when they wait or when a poll finds the stack limit poisoned; so nothing here needs a
// lock. Who was made ready last runs first (it has the other side's data in the cache), and whom it
// displaces goes to the queue's tail; the monitor's tick puts both back in line. Relies on stack.c
// for memory, idle.c for what to do when nobody can run, context_<arch>.S for registers.
#include "sched.h"

#include <stdlib.h>
#include <string.h>

// While others can run, timers are looked at every so many switches: a tick is 10 ms.
enum { TIMER_SWITCHES = 64 };

static WorkerState worker_state = {.wake_fd = -1};
Worker rt_worker = {.runtime = &worker_state};

void sched_poison(void) {
    sched_worker()->attention = 1;
    *(void *volatile *)&rt_worker.stack_limit = STACK_POISON;
}

void gqueue_grow(GQueue *q) {
    size_t room = q->room ? q->room * 2 : 64;
    G **at = malloc(room * sizeof *at);
    if (!at)
        rt_fatal("out of memory");
    for (size_t i = 0; i < q->count; i++)
        at[i] = q->at[(q->head + i) & (q->room - 1)];
    free(q->at);
    *q = (GQueue){.at = at, .count = q->count, .room = room};
}

static void make_ready(WorkerState *w, G *g) {
    g->state = G_RUNNABLE;
    if (w->run_next)
        gqueue_push(&w->ready, w->run_next);
    w->run_next = g;
}

void sched_ready(G *g) {
    make_ready(sched_worker(), g);
}

// The poison, or what it was about, was seen: everybody in line, and events first.
static void attend(WorkerState *w) {
    w->attention = 0;
    if (w->run_next) {
        gqueue_push(&w->ready, w->run_next);
        w->run_next = NULL;
    }
    sched_poll_events();
}

static G *pick(WorkerState *w) {
    if (w->attention)
        attend(w);
    else if (w->timers.count && ++w->switches % TIMER_SWITCHES == 0)
        timer_run_due(sched_now());
    G *g = w->run_next;
    if (g) {
        w->run_next = NULL;
        return g;
    }
    g = gqueue_pop(&w->ready);
    return g ? g : sched_wait_next();
}

// Makes g the current goroutine; returns its saved stack pointer.
static void *become(G *g) {
    void *sp = g->saved_sp;
    g->saved_sp = NULL;
    g->state = G_RUNNING;
    rt_worker.g = g;
    rt_worker.stack_limit = g->stack_limit;
    return sp;
}

static void leave(WorkerState *w, G *g) {
    G *next = pick(w);
    if (next == g) {
        g->state = G_RUNNING;
        return;
    }
    void *sp = become(next);
    rt_switch(&g->saved_sp, sp);
}

void sched_park(WaitReason why) {
    G *g = rt_worker.g;
    g->state = G_WAITING;
    g->wait = (uint8_t)why;
    leave(sched_worker(), g);
}

void sched_requeue(void) {
    WorkerState *w = sched_worker();
    G *g = rt_worker.g;
    g->state = G_RUNNABLE;
    if (w->attention)
        attend(w); // whom it puts in line comes before this one
    gqueue_push(&w->ready, g);
    leave(w, g);
}

// What rt_poll found: the end of the stack, or a wish that others run. The limit says which, unless
// both are true at once; then a loop's poll in a leaf may lie a little below the limit without
// being wrong, and a real overflow shows at the next call.
void sched_poll(char *frame) {
    G *g = rt_worker.g;
    if (frame < g->stack_limit - (rt_worker.stack_limit == STACK_POISON ? STACK_RESERVE / 4 : 0))
        rt_stack_overflow(frame);
    rt_worker.stack_limit = g->stack_limit;
    WorkerState *w = sched_worker();
    if (!w->no_preempt && !w->on_system)
        sched_requeue();
}

// Lays out a fresh stack as rt_switch leaves one, with rt_goroutine_start as its return address.
static void prepare(G *g) {
    void **sp = (void **)g - SWITCH_WORDS - 2;
    sp = (void **)((uintptr_t)sp & ~(uintptr_t)15);
#if defined(__x86_64__)
    // After the pops and the jump the stack pointer must be a multiple of 16, as before a call.
    sp += SWITCH_WORDS % 2;
#endif
    memset(sp, 0, SWITCH_WORDS * sizeof *sp);
    sp[SWITCH_PC] = (void *)rt_goroutine_start;
    g->saved_sp = sp;
}

G *sched_spawn(void *closure, uintptr_t created_pc) {
    WorkerState *w = sched_worker();
    G *g = stack_take();
    if (!g)
        rt_fatal("out of memory: no stack for another goroutine");
    prepare(g);
    g->closure = closure;
    g->created_pc = created_pc;
    g->id = ++w->last_id;
    g->parent = rt_worker.g ? ((G *)rt_worker.g)->id : 0;
    w->alive++;
    monitor_start();
    make_ready(w, g);
    return g;
}

void rt_go(void *closure) {
    if (!closure)
        rt_fatal_asleep("go of nil func value"); // with all goroutines, as Go does
    sched_spawn(closure, (uintptr_t)__builtin_return_address(0));
}

void sched_exit(void) {
    WorkerState *w = sched_worker();
    G *g = rt_worker.g;
    if (sanitize_exited)
        sanitize_exited(g);
    w->alive--;
    if (g == w->main)
        w->main_ended = true;
    g->state = G_FREE;
    G *next = pick(w); // may start others; this stack is not yet theirs
    if (g != w->main)
        stack_put(g);
    rt_switch_away(become(next));
}

// Runs on the goroutine's stack: its whole life. Goroutine 1 ends the program.
void sched_main_entry(void) {
    G *g = rt_worker.g;
    WorkerState *w = sched_worker();
    if (g == w->main) {
        w->entry();
        void *dead;
        rt_switch(&dead, w->system_sp);
        __builtin_unreachable();
    }
    void *closure = g->closure;
    void (*code)(void *) = *(void (**)(void *))closure;
    code(closure);
    sched_exit();
}

void sched_run(void (*entry)(void)) {
    WorkerState *w = sched_worker();
    G *g = w->main = stack_take_main();
    if (!g)
        rt_fatal("cannot allocate the main goroutine's stack");
    g->id = w->last_id = w->alive = 1;
    prepare(g);
    w->entry = entry;
    rt_switch(&w->system_sp, become(g));
    rt_worker.g = NULL;
}

typedef struct EachArgs {
    void (*visit)(G *g, void *data);
    void *data;
} EachArgs;

static void visit_live(G *g, void *data) {
    EachArgs *a = data;
    if (g->state != G_FREE)
        a->visit(g, a->data);
}

void sched_each(void (*visit)(G *g, void *data), void *data) {
    EachArgs a = {visit, data};
    stack_each(visit_live, &a);
}

const char *sched_state_text(const G *g) {
    static const char *const texts[] = {
#define WAIT(name, text) text,
#include "wait_reasons.def"
#undef WAIT
    };
    if (g->state == G_RUNNABLE)
        return "runnable";
    return texts[g->state == G_WAITING ? g->wait : WAIT_NONE];
}

void rt_on_system_stack(void (*fn)(void *), void *arg) {
    G *g = rt_worker.g;
    WorkerState *w = sched_worker();
    if (!g || w->on_system) {
        fn(arg);
        return;
    }
    w->on_system = true;
    rt_call_on_stack(&g->saved_sp, w->system_sp, fn, arg);
    g->saved_sp = NULL;
    w->on_system = false;
}

static void scan_stack(G *g, void *data) {
    void (*visit)(void *, void *) = *(void (**)(void *, void *))data;
    if (g->saved_sp)
        visit(g->saved_sp, g->stack_high);
    if (sanitize_scan)
        sanitize_scan(g, visit);
}

void rt_scan_stacks(void (*visit)(void *low, void *high)) {
    WorkerState *w = sched_worker();
    sched_each(scan_stack, &visit);
    visit(w->timers.at, w->timers.at + w->timers.count);
}

void rt_frame_alloc_check(intptr_t bytes) {
    char *here = __builtin_frame_address(0);
    char *limit = ((G *)rt_worker.g)->stack_limit;
    if (here < limit || here - limit < bytes)
        rt_stack_overflow(here);
}
