// The monitor: a thread of its own that asks the worker every 10 ms to let others run, by poisoning
// its stack limit. It runs no Go code, touches nothing else of the worker, and stops while the
// worker sleeps. Started with the first goroutine after main, so programs without go statements
// have one thread; a program that is allowed no second thread goes without.
#define _GNU_SOURCE
#include "sched.h"

#include <errno.h>
#include <limits.h>
#include <linux/futex.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define TICK_NS      10000000
#define THREAD_STACK (256 * 1024)

// One thread watches all workers there may be.
static struct {
    bool started;
    atomic_bool worker_sleeps;
    atomic_int asleep; // futex: 1 while the monitor itself waits for the worker
} monitor;

static void futex(int operation, int value) {
    syscall(SYS_futex, &monitor.asleep, operation, value, NULL, NULL, 0);
}

// Two ticks without work: wait until the worker wakes.
static void *watch(void *unused) {
    (void)unused;
    int idle = 0;
    for (;;) {
        const struct timespec tick = {.tv_nsec = TICK_NS};
        nanosleep(&tick, NULL);
        if (!atomic_load(&monitor.worker_sleeps)) {
            idle = 0;
            sched_poison();
        } else if (++idle >= 2) {
            atomic_store(&monitor.asleep, 1);
            while (atomic_load(&monitor.worker_sleeps) && atomic_load(&monitor.asleep))
                futex(FUTEX_WAIT_PRIVATE, 1);
            atomic_store(&monitor.asleep, 0);
            idle = 0;
        }
    }
    return NULL;
}

bool sched_start_thread(void *(*run)(void *), void *argument) {
    sigset_t all, old;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &old); // signals are the worker's
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    pthread_attr_setstacksize(&attributes, THREAD_STACK);
    pthread_t thread;
    int failed = pthread_create(&thread, &attributes, run, argument);
    pthread_attr_destroy(&attributes);
    pthread_sigmask(SIG_SETMASK, &old, NULL);
    return !failed;
}

void monitor_start(void) {
    if (monitor.started)
        return;
    monitor.started = true;
    // Where no thread can be had, goroutines only switch where they wait.
    sched_start_thread(watch, NULL);
}

void monitor_sleeping(bool sleeping) {
    atomic_store(&monitor.worker_sleeps, sleeping);
    if (!sleeping && atomic_exchange(&monitor.asleep, 0))
        futex(FUTEX_WAKE_PRIVATE, 1);
}
