// What chan.c and select.c share: the channel, the goroutines that wait at it, and their queues.
// Goroutines switch only where one parks or polls, so nothing here needs a lock; a second worker
// would.
#pragma once
#include "sched.h"

typedef struct Waiter Waiter;
typedef struct WaitQueue {
    Waiter *first, *last;
} WaitQueue;

// One goroutine at one channel; lies in the goroutine's own stack. A select has one for each case,
// and once a case is served (G.wake is set) the others are dead: who meets them drops them.
struct Waiter {
    Waiter *next, *previous;
    G *g;
    void *elem;       // what it sends, or where it wants it (NULL: nowhere)
    WaitQueue *queue; // where it waits; NULL: taken out
    int32_t index;    // of the select's case
    bool done;        // the value went over; false: the channel was closed
};

struct Chan {
    // The two words the collector follows.
    void *buffer;     // a ring; the memory behind the Chan when elements hold no pointers
    Timer *timer;     // what sends on it, once it was started; NULL for other channels
    const Type *elem; // of the elements
    intptr_t count, room;
    intptr_t send_at, receive_at; // bytes from buffer
    WaitQueue receivers, senders;
    uint32_t elem_size;
    bool closed;
    bool is_timer;
};

static inline void waiters_push(WaitQueue *q, Waiter *w) {
    w->queue = q;
    w->next = NULL;
    w->previous = q->last;
    if (q->last)
        q->last->next = w;
    else
        q->first = w;
    q->last = w;
}

static inline void waiters_remove(Waiter *w) {
    WaitQueue *q = w->queue;
    if (w->previous)
        w->previous->next = w->next;
    else
        q->first = w->next;
    if (w->next)
        w->next->previous = w->previous;
    else
        q->last = w->previous;
    w->queue = NULL;
}

// The first that still waits, left in the queue; NULL: nobody.
static inline Waiter *waiters_first(WaitQueue *q) {
    Waiter *w;
    while ((w = q->first) && __builtin_expect(w->g->wake != NULL, 0))
        waiters_remove(w);
    return w;
}

static inline Waiter *waiters_take(WaitQueue *q) {
    Waiter *w = waiters_first(q);
    if (w) {
        q->first = w->next;
        if (w->next)
            w->next->previous = NULL;
        else
            q->last = NULL;
        w->queue = NULL;
    }
    return w;
}

// Panics with "send on closed channel".
_Noreturn void chan_panic_closed(void);
// The current goroutine never runs again.
_Noreturn void chan_block(WaitReason why);
