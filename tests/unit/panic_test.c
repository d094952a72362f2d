// Defer, panic and recover, in C written as the compiler writes Go.
#include <signal.h>
#include <string.h>

#include "go_types.h"

// What the tests' deferred functions do is logged here.
static char trail[64];
static void step(char c) {
    size_t n = strlen(trail);
    trail[n] = c;
    trail[n + 1] = 0;
}

typedef struct Closure {
    void (*code)(void *);
} Closure;

// A function whose body contains recover() notes at entry whether a panic is calling it.
static bool entered_by_panic(void (*self)(void *)) {
    Goroutine *g = rt_worker.g;
    bool yes = g->recover_code == (void *)self;
    g->recover_code = NULL;
    return yes;
}

static void recovering(void *closure) {
    (void)closure;
    bool entered = entered_by_panic(recovering);
    GoIface v = rt_recover(entered);
    step(v.tab ? 'R' : '-');
}
static void plain(void *closure) {
    (void)closure;
    step('p');
}
static void panicking(void *closure) {
    (void)closure;
    step('!');
    rt_panic(&go_int, &(intptr_t){2});
}
// recover() works only in the deferred function itself, not in what it calls.
static void helper(void *closure) {
    (void)closure;
    recovering(NULL);
}

static Closure recovering_f = {recovering}, plain_f = {plain}, panicking_f = {panicking},
               helper_f = {helper};

// func(d ...func()) { defer each in order; if boom { panic(1) }; step('e') }
__attribute__((noinline)) static void with_defers(Closure **d, int n, bool boom) {
    Goroutine *g = rt_worker.g;
    DeferFrame frame = {.link = g->defer_frame, .can_recover = 1};
    Defer records[4];
    g->defer_frame = &frame;
    if (savectx(frame.context))
        goto recovered;
    for (int i = 0; i < n; i++) {
        records[i] = (Defer){frame.records, d[i]};
        frame.records = &records[i];
    }
    if (boom)
        rt_panic(&go_int, &(intptr_t){1});
    step('e');
recovered:
    rt_run_defers(&frame);
}

GO_TEST(panic, normal_exit_runs_defers) {
    with_defers((Closure *[]){&plain_f, &recovering_f}, 2, false);
    cr_expect(!strcmp(trail, "e-p") && !((Goroutine *)rt_worker.g)->defer_frame, "%s", trail);
}

GO_TEST(panic, recovers) {
    with_defers((Closure *[]){&plain_f, &recovering_f, &plain_f}, 3, true);
    Goroutine *g = rt_worker.g;
    cr_expect(!strcmp(trail, "pRp") && !g->defer_frame && !g->panic && !g->recover_code, "%s",
              trail);
}

static void inner(void *closure) {
    (void)closure;
    step('<');
    with_defers((Closure *[]){&recovering_f}, 1, true);
    step('>');
}
static Closure inner_f = {inner};

GO_TEST(panic, nested_recovered_inside) {
    with_defers((Closure *[]){&recovering_f, &inner_f}, 2, true);
    cr_expect(!strcmp(trail, "<R>R") && !((Goroutine *)rt_worker.g)->panic, "%s", trail);
}

GO_TEST(panic, new_panic_replaces_the_old) {
    with_defers((Closure *[]){&recovering_f, &panicking_f}, 2, true);
    cr_expect(!strcmp(trail, "!R") && !((Goroutine *)rt_worker.g)->panic, "%s", trail);
}

static void outer(void *closure) {
    (void)closure;
    with_defers((Closure *[]){&plain_f}, 1, true);
}

GO_TEST(panic, passes_frames) {
    Goroutine *g = rt_worker.g;
    DeferFrame frame = {.can_recover = 1};
    Defer record = {NULL, &recovering_f};
    g->defer_frame = &frame;
    if (!savectx(frame.context)) {
        frame.records = &record;
        outer(NULL);
        step('x');
    }
    rt_run_defers(&frame);
    cr_expect(!strcmp(trail, "pR") && !g->defer_frame && !g->panic, "%s", trail);
}

GO_TEST(panic, many_times) {
    for (int i = 0; i < 100000; i++) {
        trail[0] = 0;
        with_defers((Closure *[]){&recovering_f}, 1, true);
    }
    cr_expect(!strcmp(trail, "R"));
}

// ---- Goexit, on a goroutine of its own

static void exiting(void *closure) {
    (void)closure;
    step('x');
    panic_goexit();
}
static Closure exiting_f = {exiting};

// Runs a func() to its end as another goroutine.
static void run_goroutine(Closure *f) {
    sched_spawn(f, 0);
    while (sched_worker()->alive > 1)
        sched_requeue();
}

static void exit_with_defers(void *closure) {
    (void)closure;
    Goroutine *g = rt_worker.g;
    DeferFrame frame = {.link = g->defer_frame};
    Defer record = {NULL, &plain_f};
    frame.records = &record;
    g->defer_frame = &frame;
    with_defers((Closure *[]){&plain_f, &recovering_f, &exiting_f}, 3, false);
    step('e');
}
GO_TEST(panic, goexit_runs_defers) {
    run_goroutine(&(Closure){exit_with_defers});
    cr_expect(!strcmp(trail, "ex-pp"), "%s", trail);
}

// The panic of a deferred call is recovered further out: Goexit goes on there.
static void exit_and_panic(void *closure) {
    (void)closure;
    with_defers((Closure *[]){&plain_f, &recovering_f, &panicking_f, &exiting_f}, 4, false);
    step('e');
}
GO_TEST(panic, goexit_survives_recover) {
    run_goroutine(&(Closure){exit_and_panic});
    cr_expect(!strcmp(trail, "ex!Rp"), "%s", trail);
}

// A panic whose deferred call exits is dropped; recover returns nil then.
static void panic_and_exit(void *closure) {
    (void)closure;
    with_defers((Closure *[]){&recovering_f, &exiting_f}, 2, true);
    step('e');
}
GO_TEST(panic, goexit_drops_panic) {
    run_goroutine(&(Closure){panic_and_exit});
    cr_expect(!strcmp(trail, "x-"), "%s", trail);
}
GO_TEST(panic, goexit_of_main, .exit_code = 2) {
    panic_goexit();
}

GO_TEST(panic, not_from_a_helper, .exit_code = 2) {
    with_defers((Closure *[]){&helper_f}, 1, true);
}
GO_TEST(panic, nobody_recovers, .exit_code = 2) {
    with_defers((Closure *[]){&plain_f}, 1, true);
}
GO_TEST(panic, index, .exit_code = 2) {
    rt_panic_index(5, 3);
}
GO_TEST(panic, nil, .exit_code = 2) {
    rt_panic_nil();
}
GO_TEST(panic, asleep, .exit_code = 2) {
    sched_park(WAIT_CHAN_RECEIVE);
}
GO_TEST(panic, quit, .exit_code = 2) {
    panic_install_signals();
    raise(SIGQUIT);
}
GO_TEST(panic, fault, .exit_code = 2) {
    panic_install_signals();
    int *volatile nowhere = (int *)0x123;
    *nowhere = 1;
}

// The heap sort of the tables and of traces.
Test(panic, sorts) {
    uint64_t numbers[500];
    const void *at[500];
    for (size_t n = 0; n < 500; n += 1 + n / 7) {
        for (size_t i = 0; i < n; i++) {
            numbers[i] = i * 7919 % 211;
            at[i] = &numbers[i];
        }
        trace_sort(at, n, 0);
        for (size_t i = 1; i < n; i++)
            cr_assert(*(const uint64_t *)at[i - 1] <= *(const uint64_t *)at[i]);
    }
}
