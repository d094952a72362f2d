// Package os/signal. In: the numbers of signals it wants, wants ignored or gives up; out: one
// pending signal after the other to the goroutine that asks. The handler in panic/signal.c sets a
// bit a signal, so the same one twice before it is handed on is once, as in Go. Numbers without a
// signal, and those that cannot be caught, change nothing.
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "../panic/panic.h"
#include "process.h"

static bool is_signal(intptr_t number) {
    return number > 0 && number <= 64;
}
static uint64_t bit_of(intptr_t number) {
    return (uint64_t)1 << (number - 1);
}

static bool is_ignored(intptr_t number) {
    struct sigaction now;
    return sigaction((int)number, NULL, &now) == 0 && !(now.sa_flags & SA_SIGINFO) &&
           now.sa_handler == SIG_IGN;
}

// Before the first change of a signal: whether it was ignored when the program started (nohup).
static bool was_ignored(intptr_t number) {
    static uint64_t seen, inherited; // dispositions belong to the process, not to a worker
    if (!(seen & bit_of(number)) && is_ignored(number))
        inherited |= bit_of(number);
    seen |= bit_of(number);
    return inherited & bit_of(number);
}

// The scheduler calls it when signals came in.
static void hand_on(void) {
    WorkerState *w = sched_worker();
    w->signals_pending = 0;
    G *g = w->signal_receiver;
    if (g && w->signal_bits) {
        w->signal_receiver = NULL;
        sched_ready(g);
    }
}

void signal_enable(intptr_t number);
GO_EXPORT(signal_enable, "os/signal.enable");
void signal_enable(intptr_t number) {
    WorkerState *w = sched_worker();
    if (w->wake_fd < 0)
        w->wake_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (w->wake_fd < 0)
        rt_fatal("cannot make an eventfd for signals");
    w->on_signals = hand_on; // from here on a signal can always come: no deadlock
    if (!is_signal(number))
        return;
    was_ignored(number);
    w->signals_enabled |= bit_of(number);
    panic_signal_action((int)number, SIGNAL_NOTICE);
}

void signal_disable(intptr_t number);
GO_EXPORT(signal_disable, "os/signal.disable");
void signal_disable(intptr_t number) {
    if (!is_signal(number))
        return;
    panic_signal_action((int)number, was_ignored(number) ? SIGNAL_IGNORE : SIGNAL_DEFAULT);
    sched_worker()->signals_enabled &= ~bit_of(number);
}

void signal_ignore(intptr_t number);
GO_EXPORT(signal_ignore, "os/signal.ignore");
void signal_ignore(intptr_t number) {
    if (!is_signal(number))
        return;
    was_ignored(number);
    panic_signal_action((int)number, SIGNAL_IGNORE);
    sched_worker()->signals_enabled &= ~bit_of(number);
}

bool signal_ignored(intptr_t number);
GO_EXPORT(signal_ignored, "os/signal.ignored");
bool signal_ignored(intptr_t number) {
    return is_signal(number) && is_ignored(number);
}

intptr_t signal_receive(void);
GO_EXPORT(signal_receive, "os/signal.receive");
intptr_t signal_receive(void) {
    WorkerState *w = sched_worker();
    for (;;) {
        uint64_t bits = w->signal_bits;
        if (bits) {
            intptr_t number = __builtin_ctzll(bits) + 1;
            __atomic_fetch_and(&w->signal_bits, ~bit_of(number), __ATOMIC_SEQ_CST);
            return number;
        }
        w->signal_receiver = sched_g();
        sched_park(WAIT_SIGNAL);
    }
}

void signal_broken_pipe(void) {
    if (is_ignored(SIGPIPE) || sched_worker()->signals_enabled & bit_of(SIGPIPE))
        return;
    if (sites_write)
        sites_write();
    sigset_t one;
    sigemptyset(&one);
    sigaddset(&one, SIGPIPE);
    signal(SIGPIPE, SIG_DFL);
    sigprocmask(SIG_UNBLOCK, &one, NULL);
    raise(SIGPIPE);
}
