// Timers. In: timers to start and stop, and the time; out: goroutines woken, functions started,
// times sent. The idea: a heap with four children a node, ordered by when, in which every timer
// knows its place, so stopping one costs no search.
//
// A timer that sends on a channel is in the heap only while somebody waits at the channel;
// otherwise it is idle: whoever looks at the channel asks whether it is due (timer_look). So a
// timer nobody can reach any more is garbage, stopped or not, and a ticker nobody reads costs
// nothing.
#include "sched.h"

#include <stdlib.h>

enum { IDLE = -1 }; // Timer.place: it runs, but outside the heap

static inline void put(TimerHeap *h, intptr_t i, Timer *t) {
    h->at[i] = t;
    t->place = i + 1;
}

// Finds t's place from the free place i towards the root.
static void move_up(TimerHeap *h, intptr_t i, Timer *t) {
    for (; i > 0; i = (i - 1) / 4) {
        Timer *parent = h->at[(i - 1) / 4];
        if (parent->when <= t->when)
            break;
        put(h, i, parent);
    }
    put(h, i, t);
}

// The same towards the leaves.
static void move_down(TimerHeap *h, intptr_t i, Timer *t) {
    for (;;) {
        intptr_t first = i * 4 + 1, least = first;
        if (first >= h->count)
            break;
        for (intptr_t k = first + 1; k < first + 4 && k < h->count; k++) {
            if (h->at[k]->when < h->at[least]->when)
                least = k;
        }
        if (h->at[least]->when >= t->when)
            break;
        put(h, i, h->at[least]);
        i = least;
    }
    put(h, i, t);
}

static void insert(Timer *t) {
    TimerHeap *h = &sched_worker()->timers;
    if (h->count == h->room) {
        intptr_t room = h->room ? h->room * 2 : 64;
        Timer **at = realloc(h->at, (size_t)room * sizeof *at);
        if (!at)
            rt_fatal("runtime: out of memory");
        h->at = at;
        h->room = room;
    }
    move_up(h, h->count++, t);
}

static void take_out(Timer *t) {
    TimerHeap *h = &sched_worker()->timers;
    intptr_t i = t->place - 1;
    Timer *last = h->at[--h->count];
    if (last != t) {
        // The last one comes from another branch: it may belong on either side.
        if (i > 0 && h->at[(i - 1) / 4]->when > last->when)
            move_up(h, i, last);
        else
            move_down(h, i, last);
    }
}

// Sets a periodic timer to its next time after now, skipping what was missed.
static void next_period(Timer *t, int64_t now) {
    int64_t missed = (now - t->when) / t->period, step;
    if (__builtin_mul_overflow(t->period, missed + 1, &step) ||
        __builtin_add_overflow(t->when, step, &t->when))
        t->when = INT64_MAX;
}

static void fire(Timer *t, int64_t late) {
    switch ((TimerKind)t->kind) {
    case TIMER_WAKE: sched_ready(t->target); break;
    case TIMER_CALL: sched_spawn(t->target, 0); break;
    case TIMER_SEND: chan_send_time(t->target, late); break;
    }
}

void timer_start(Timer *t) {
    timer_stop(t);
    if (t->kind == TIMER_SEND && !chan_attach_timer(t->target, t))
        t->place = IDLE;
    else
        insert(t);
}

bool timer_stop(Timer *t) {
    bool running = t->place != 0;
    if (t->place > 0)
        take_out(t);
    t->place = 0;
    return running;
}

void timer_watch(Timer *t) {
    if (t->place == IDLE)
        insert(t);
}

void timer_unwatch(Timer *t) {
    if (t->place > 0) {
        take_out(t);
        t->place = IDLE;
    }
}

void timer_look(Timer *t) {
    if (t->place != IDLE)
        return;
    int64_t now = sched_now(), late = now - t->when;
    if (late < 0)
        return;
    if (t->period > 0)
        next_period(t, now);
    else
        t->place = 0;
    fire(t, late);
}

Timer *timer_pop_due(int64_t now) {
    TimerHeap *h = &sched_worker()->timers;
    if (!h->count || h->at[0]->when > now)
        return NULL;
    Timer *t = h->at[0];
    if (t->period > 0) {
        next_period(t, now);
        move_down(h, 0, t);
    } else {
        timer_stop(t);
    }
    return t;
}

int64_t timer_next(void) {
    const TimerHeap *h = &sched_worker()->timers;
    return h->count ? h->at[0]->when : INT64_MAX;
}

void timer_run_due(int64_t now) {
    const TimerHeap *h = &sched_worker()->timers;
    while (h->count && h->at[0]->when <= now) {
        int64_t late = now - h->at[0]->when;
        fire(timer_pop_due(now), late);
    }
}
