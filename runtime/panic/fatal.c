// The program's end by its own fault. In: a panic nobody recovers, a fatal error, a stack used up;
// out: gc's text, the traces that GOTRACEBACK asks for (none, single: the current goroutine, all,
// crash: all and a core dump), exit status 2. Runs in signal handlers and on the last bytes of a
// stack, so it takes no memory but the kernel's. Nobody else runs from here on: polls are switched
// off.
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "panic.h"

typedef struct TraceLevel {
    bool none, all, core;
} TraceLevel;

// As Go reads GOTRACEBACK; a number n > 0 is a level for all goroutines.
static TraceLevel trace_level(void) {
    const char *text = getenv("GOTRACEBACK");
    if (!text || !*text || !strcmp(text, "single"))
        return (TraceLevel){0};
    if (!strcmp(text, "none"))
        return (TraceLevel){.none = true};
    if (!strcmp(text, "crash"))
        return (TraceLevel){.all = true, .core = true};
    if (!strcmp(text, "all") || !strcmp(text, "system"))
        return (TraceLevel){.all = true};
    return (TraceLevel){.none = atoi(text) <= 0, .all = true};
}

typedef struct GList {
    const void **at;
    size_t count, room;
} GList;

static void count_one(G *g, void *data) {
    (void)g;
    ((GList *)data)->room++;
}

static void add_one(G *g, void *data) {
    GList *list = data;
    if (list->count < list->room)
        list->at[list->count++] = g;
}

void panic_trace_others(const G *except, TracePlace place) {
    GList list = {0};
    sched_each(count_one, &list);
    list.at = trace_memory(list.room);
    if (!list.at)
        return;
    sched_each(add_one, &list);
    trace_sort(list.at, list.count, offsetof(G, id));
    for (size_t i = 0; i < list.count; i++) {
        const G *g = list.at[i];
        if (g == except)
            continue;
        trace_text("\n");
        trace_goroutine((G *)g, place);
    }
}

void panic_die(TracePlace place, bool all) {
    TraceLevel level = trace_level();
    WorkerState *w = sched_worker();
    G *g = sched_g();
    w->no_preempt++;
    if (!level.none) {
        // Who waits is the current one only because nobody follows: it stands among the others.
        bool first = g && (g->state == G_RUNNING || !all);
        if (first) {
            trace_text("\n");
            trace_goroutine(g, place);
        }
        if (all || level.all)
            panic_trace_others(first ? g : NULL, place);
    }
    sched_print_flush();
    if (sites_write)
        sites_write();
    if (level.core) {
        sigset_t one;
        sigemptyset(&one);
        sigaddset(&one, SIGABRT);
        signal(SIGABRT, SIG_DFL);
        sigprocmask(SIG_UNBLOCK, &one, NULL);
        raise(SIGABRT);
    }
    _exit(2);
}

static _Noreturn void fatal(const char *text, TracePlace place, bool all) {
    trace_text("fatal error: ");
    trace_text(text);
    trace_text("\n");
    panic_die(place, all);
}

void rt_fatal(const char *text) {
    fatal(text, TRACE_HERE, false);
}

void rt_fatal_asleep(const char *text) {
    fatal(text, TRACE_HERE, true);
}

void rt_stack_overflow(void *frame) {
    const G *g = sched_g();
    trace_text("runtime: goroutine stack exceeds 1000000000-byte limit\n");
    if (g) {
        rt_print_begin();
        trace_text("runtime: sp=");
        rt_print_hex((intptr_t)frame);
        trace_text(" stack=[");
        rt_print_hex((intptr_t)g->stack_low);
        trace_text(", ");
        rt_print_hex((intptr_t)g->stack_high);
        trace_text("]\n");
        rt_print_end();
    }
    fatal("stack overflow", TRACE_HERE, true);
}

void rt_missing_method(void) {
    rt_fatal("unreachable method called. linker bug?");
}
