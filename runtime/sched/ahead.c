// Stacks touched ahead. In: how many stacks are in use; out: the pages of the next ones are there
// before a go statement needs them. The idea: a fresh stack costs two cleared pages (its own and a
// page table), which takes the kernel longer than all the rest of starting a goroutine; when a
// program starts thousands, a thread of its own takes these page faults on another processor. It
// touches a page without changing it, so it does not matter when the worker comes first. Relies on
// stack.c never moving an arena.
#define _GNU_SOURCE
#include "sched.h"

#include <limits.h>
#include <linux/futex.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/syscall.h>
#include <unistd.h>

enum {
    FROM = 1024, // with fewer in use the faults are not worth a thread
    FAR_MAX = 2048,
    NEAR = 32, // what the worker will have touched itself by then
};

static struct {
    bool started;
    atomic_int awake; // futex
    _Atomic intptr_t used, room, touched;
} ahead;

static intptr_t distance(intptr_t used) {
    return used / 16 < FAR_MAX ? used / 16 : FAR_MAX;
}

static void *touch_stacks(void *worker) {
    for (;;) {
        atomic_store(&ahead.awake, 1);
        for (;;) {
            intptr_t used = atomic_load(&ahead.used), at = atomic_load(&ahead.touched);
            if (at < used + NEAR)
                at = used + NEAR;
            if (at >= used + distance(used) || at >= atomic_load(&ahead.room))
                break;
            atomic_store(&ahead.touched, at + 1);
            atomic_fetch_or((_Atomic uint8_t *)stack_top_page(worker, at), 0);
        }
        atomic_store(&ahead.awake, 0);
        syscall(SYS_futex, &ahead.awake, FUTEX_WAIT_PRIVATE, 0, NULL, NULL, 0);
    }
    return NULL;
}

void stack_ahead(intptr_t used, intptr_t room) {
    if (used < FROM)
        return;
    atomic_store_explicit(&ahead.room, room, memory_order_release);
    atomic_store_explicit(&ahead.used, used, memory_order_release);
    if (atomic_load_explicit(&ahead.touched, memory_order_relaxed) - used > distance(used) / 2)
        return;
    if (!ahead.started) {
        ahead.started = true;
        sched_start_thread(touch_stacks, sched_worker()); // without it the worker does it all
    } else if (!atomic_load(&ahead.awake) && !atomic_exchange(&ahead.awake, 1)) {
        syscall(SYS_futex, &ahead.awake, FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0);
    }
}
