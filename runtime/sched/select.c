// The select statement. In: its communications in a frame; out: which one was done. The idea: look
// at every case once and choose among the ready ones with equal chances (by keeping the k-th ready
// one with probability 1/k, which needs no shuffled order); with none ready and no default, wait at
// all channels at once. The first to serve one of the Waiters sets G.wake, which makes the others
// dead until this goroutine runs and takes them out.
//
// Relies on goroutines switching only at parks and polls: what was ready stays ready until it is
// done.
#include "chan.h"

#include <stdlib.h>

// So many waiters lie in the frame; a parked goroutine should not need a second page.
enum { FRAME_WAITERS = 32 };

// A number below n; the sequence differs from run to run.
static uint32_t random_below(uint32_t n) {
    WorkerState *worker = sched_worker();
    if (!worker->random)
        worker->random = (uint64_t)sched_now();
    worker->random += 0x9e3779b97f4a7c15;
    uint64_t x = worker->random;
    x = (x ^ x >> 32) * 0xd6e8feb86659fd93;
    x ^= x >> 32;
    return (uint32_t)((uint64_t)(uint32_t)x * n >> 32);
}

static bool is_ready(const SelectCase *at) {
    Chan *c = at->channel;
    if (!c)
        return false;
    if (at->is_send)
        return c->closed || c->count < c->room || waiters_first(&c->receivers);
    if (c->timer)
        timer_look(c->timer);
    return c->count || c->closed || waiters_first(&c->senders);
}

// One of the ready cases, each as likely as the other; -1: none is ready.
static intptr_t choose(const SelectCase *cases, intptr_t n) {
    intptr_t chosen = -1;
    uint32_t ready = 0;
    for (intptr_t i = 0; i < n; i++) {
        if (is_ready(&cases[i]) && (++ready == 1 || random_below(ready) == 0))
            chosen = i;
    }
    return chosen;
}

static void enqueue(const SelectCase *cases, intptr_t n, Waiter *waiters) {
    G *g = sched_g();
    for (intptr_t i = 0; i < n; i++) {
        Chan *c = cases[i].channel;
        if (!c)
            continue;
        waiters[i] = (Waiter){.g = g, .elem = cases[i].elem, .index = (int32_t)i};
        waiters_push(cases[i].is_send ? &c->senders : &c->receivers, &waiters[i]);
        if (c->timer && !cases[i].is_send)
            timer_watch(c->timer);
    }
}

static void dequeue(const SelectCase *cases, intptr_t n, Waiter *waiters) {
    for (intptr_t i = 0; i < n; i++) {
        Chan *c = cases[i].channel;
        if (!c)
            continue;
        if (waiters[i].queue)
            waiters_remove(&waiters[i]);
        if (c->timer && !c->receivers.first)
            timer_unwatch(c->timer);
    }
}

// Waits until one of the cases is served. The waiters hold no pointer that the cases, or stacks, do
// not hold, so they may lie where the collector does not look.
static GoPair wait(const SelectCase *cases, intptr_t n) {
    G *g = sched_g();
    size_t bytes = (size_t)n * sizeof(Waiter);
    Waiter *waiters = n <= FRAME_WAITERS ? __builtin_alloca(bytes) : malloc(bytes);
    if (!waiters)
        rt_fatal("runtime: out of memory");
    enqueue(cases, n, waiters);
    sched_park(WAIT_SELECT);
    dequeue(cases, n, waiters);
    const Waiter *served = g->wake;
    GoPair result = {served->index, served->done};
    g->wake = NULL;
    if (n > FRAME_WAITERS)
        free(waiters);
    if (cases[result.a].is_send) {
        if (!result.b)
            chan_panic_closed();
        result.b = 0;
    }
    return result;
}

GoPair rt_select(void *at, intptr_t n, bool has_default) {
    const SelectCase *cases = at;
    intptr_t chosen = choose(cases, n);
    if (chosen < 0)
        return has_default ? (GoPair){-1, 0} : wait(cases, n);
    const SelectCase *it = &cases[chosen];
    if (it->is_send) {
        rt_chan_try_send(it->channel, it->elem);
        return (GoPair){chosen, 0};
    }
    return (GoPair){chosen, rt_chan_try_receive(it->channel, it->elem) == 1};
}

_Noreturn void rt_block(void) {
    chan_block(WAIT_SELECT_NONE);
}
