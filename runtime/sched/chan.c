// Channels. In: what generated code does with a channel; out: values moved, goroutines parked and
// woken. The idea is Go's: a value goes straight from the sender's memory to a receiver that waits,
// or into the ring; the ring is only used when nobody waits. Who waits lies as a Waiter in its own
// stack, first come, first served. Select is in select.c, the timers of timer channels in timer.c.
//
// Relies on goroutines switching only at parks and polls: there are no locks. Relies on every stack
// being scanned: the value of a parked sender and the place of a parked receiver need no roots.
//
// A channel of pointer-free elements is one pointer-free object, ring included: its queues point
// into stacks, which the collector visits anyway. Others have a ring of their own, precise by the
// element type, and a header that is scanned.
#include "chan.h"

#include <string.h>

#include "../mem/mem.h"

// gc's limit for the bytes of a buffer: its address space less the channel's header.
#define BUFFER_MAX ((intptr_t)(((uint64_t)1 << 48) - sizeof(Chan)))

static const uint8_t header_mask[] = {3};
static const Type header_type = {
    .size = sizeof(Chan), .ptrdata = 16, .align = 8, .gcmask = (void *)header_mask};

static _Noreturn void panic_text(const char *text) {
    rt_panic_plain((const uint8_t *)text, (intptr_t)strlen(text));
}

_Noreturn void chan_panic_closed(void) {
    panic_text("send on closed channel");
}

_Noreturn void chan_block(WaitReason why) {
    for (;;)
        sched_park(why);
}

void *rt_chan_make(void *type, intptr_t room) {
    const Type *elem = ((const Type *)type)->elem;
    intptr_t bytes;
    if (room < 0 || __builtin_mul_overflow(room, elem->size, &bytes) || bytes > BUFFER_MAX)
        panic_text("makechan: size out of range");
    bool pointers = bytes != 0 && elem->ptrdata != 0;
    Chan *c = pointers ? mem_alloc(sizeof *c, &header_type)
                       : mem_alloc((intptr_t)sizeof *c + bytes, NULL);
    c->elem = elem;
    c->elem_size = (uint32_t)elem->size;
    c->room = room;
    c->buffer = pointers ? rt_new_array((void *)elem, room) : c + 1;
    return c;
}

// ---- moving values

// Most elements are one word; everything else is left to memmove.
static inline void copy(const Chan *c, void *to, const void *from) {
    if (__builtin_expect(rt_worker.barrier != 0, 0))
        rt_typed_copy((void *)c->elem, to, (void *)from);
    else if (c->elem_size == 8)
        memcpy(to, from, 8);
    else if (c->elem_size != 0)
        memmove(to, from, c->elem_size);
}

static inline void clear(const Chan *c, void *at) {
    if (c->elem_size == 8 && !rt_worker.barrier)
        memset(at, 0, 8);
    else if (c->elem_size != 0)
        rt_typed_clear((void *)c->elem, at, 1);
}

// The place in the ring behind `at`.
static inline intptr_t advance(const Chan *c, intptr_t at) {
    at += c->elem_size;
    return at == c->room * (intptr_t)c->elem_size ? 0 : at;
}

static inline void ring_put(Chan *c, const void *from) {
    copy(c, (char *)c->buffer + c->send_at, from);
    c->send_at = advance(c, c->send_at);
}

// What was taken must not stay reachable by the ring.
static inline void ring_take(Chan *c, void *to) {
    char *slot = (char *)c->buffer + c->receive_at;
    if (to)
        copy(c, to, slot);
    if (c->elem->ptrdata)
        clear(c, slot);
    c->receive_at = advance(c, c->receive_at);
}

static inline void serve(Waiter *w, bool done) {
    w->done = done;
    w->g->wake = w;
    sched_ready(w->g);
}

// One call less is a tenth of a round trip between two goroutines.
#define HOT __attribute__((always_inline)) static inline

// Sends without waiting; false: it would have to wait. Panics on a closed channel.
HOT bool send_now(Chan *c, const void *from) {
    if (__builtin_expect(c->closed, 0))
        chan_panic_closed();
    Waiter *w = waiters_take(&c->receivers);
    if (w) {
        if (w->elem)
            copy(c, w->elem, from);
        serve(w, true);
        return true;
    }
    if (c->count == c->room)
        return false;
    ring_put(c, from);
    c->count++;
    return true;
}

enum { NOTHING, RECEIVED, CLOSED };
HOT int receive_now(Chan *c, void *to) {
    if (__builtin_expect(c->timer != NULL, 0))
        timer_look(c->timer);
    if (c->count) {
        ring_take(c, to);
        Waiter *w = waiters_take(&c->senders);
        if (w) {
            ring_put(c, w->elem);
            serve(w, true);
        } else {
            c->count--;
        }
        return RECEIVED;
    }
    Waiter *w = waiters_take(&c->senders);
    if (w) {
        if (to)
            copy(c, to, w->elem);
        serve(w, true);
        return RECEIVED;
    }
    if (!c->closed)
        return NOTHING;
    if (to)
        clear(c, to);
    return CLOSED;
}

// ---- what generated code calls

// Parks in the queue; whether the value went over (false: the channel was closed). Apart, so that
// operations that need not wait have small frames.
__attribute__((noinline)) static bool wait(WaitQueue *q, void *elem, WaitReason why) {
    Waiter w = {.g = sched_g(), .elem = elem};
    waiters_push(q, &w);
    sched_park(why);
    w.g->wake = NULL;
    return w.done;
}

// While somebody waits its timer runs in the worker's heap.
static bool wait_timer(Chan *c, void *to) {
    timer_watch(c->timer);
    bool done = wait(&c->receivers, to, WAIT_CHAN_RECEIVE);
    if (!c->receivers.first)
        timer_unwatch(c->timer);
    return done;
}

void rt_chan_send(void *channel, void *elem) {
    Chan *c = channel;
    if (!c)
        chan_block(WAIT_CHAN_SEND_NIL);
    if (!send_now(c, elem) && !wait(&c->senders, elem, WAIT_CHAN_SEND))
        chan_panic_closed();
}

bool rt_chan_receive(void *channel, void *to) {
    Chan *c = channel;
    if (!c)
        chan_block(WAIT_CHAN_RECEIVE_NIL);
    int got = receive_now(c, to);
    if (got != NOTHING)
        return got == RECEIVED;
    if (c->timer)
        return wait_timer(c, to);
    return wait(&c->receivers, to, WAIT_CHAN_RECEIVE);
}

bool rt_chan_try_send(void *channel, void *elem) {
    return channel && send_now(channel, elem);
}

intptr_t rt_chan_try_receive(void *channel, void *to) {
    return channel ? receive_now(channel, to) : NOTHING;
}

void rt_chan_close(void *channel) {
    Chan *c = channel;
    if (!c)
        panic_text("close of nil channel");
    if (c->closed)
        panic_text("close of closed channel");
    c->closed = true;
    Waiter *w;
    while ((w = waiters_take(&c->receivers))) {
        __builtin_prefetch(c->receivers.first);
        if (w->elem)
            clear(c, w->elem);
        serve(w, false);
    }
    while ((w = waiters_take(&c->senders)))
        serve(w, false); // they panic
}

intptr_t rt_chan_len(void *channel) {
    const Chan *c = channel;
    return !c || c->is_timer ? 0 : c->count;
}

intptr_t rt_chan_cap(void *channel) {
    const Chan *c = channel;
    return !c || c->is_timer ? 0 : c->room;
}

// ---- timer channels

void chan_mark_timer(void *channel) {
    ((Chan *)channel)->is_timer = true;
}

bool chan_attach_timer(void *channel, Timer *t) {
    Chan *c = channel;
    rt_write_barrier(&c->timer, t);
    c->timer = t;
    return waiters_first(&c->receivers) != NULL;
}

bool chan_drain(void *channel) {
    Chan *c = channel;
    if (!c->count)
        return false;
    for (; c->count; c->count--)
        ring_take(c, NULL);
    return true;
}

bool chan_send_time(void *channel, int64_t late) {
    GoTime now;
    sched_time_value(&now, late);
    return rt_chan_try_send(channel, &now);
}
