// Package iter's natives: two goroutines, an iterator and who pulls its values, of which one runs
// and the other waits. In: the word where the one that waits is kept; out: the other way round. The
// idea: whoever is made ready runs next, so a handover is a park, without queues or channels.
//
// Relies on goroutines switching only at parks and polls: nobody comes between the two calls here.
#include "../sched/sched.h"

void iter_start(void *closure, G **waiting);
GO_EXPORT(iter_start, "iter.start");
void iter_start(void *closure, G **waiting) {
    *waiting = sched_g();
    sched_spawn(closure, (uintptr_t)__builtin_return_address(0));
    sched_park(WAIT_COROUTINE);
}

void iter_exchange(G **waiting);
GO_EXPORT(iter_exchange, "iter.exchange");
void iter_exchange(G **waiting) {
    G *next = *waiting;
    *waiting = sched_g();
    sched_ready(next);
    sched_park(WAIT_COROUTINE);
}

void iter_release(G **waiting);
GO_EXPORT(iter_release, "iter.release");
void iter_release(G **waiting) {
    sched_ready(*waiting);
}
