// What happens when nobody can run. In: timers, goroutines that wait for descriptors, signals asked
// for; out: the next goroutine that can. The idea: the one thread sleeps in ppoll until the
// earliest timer, a descriptor or a signal handler's note (an eventfd) wakes it; when there is
// nothing to wait for, the program is dead and says so. Descriptors stay blocking: before a read or
// write that could stop the thread the goroutine waits here until the kernel says that it will not,
// and only when somebody else could run meanwhile. Regular files are always ready and are known by
// one fstat.
#define _GNU_SOURCE
#include "sched.h"

#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { FEW_FDS = 16 };

int64_t sched_now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

static void wake(FdWait *wait) {
    G *g = wait->g;
    wait->g = NULL;
    if (g)
        sched_ready(g);
}

// Makes the goroutines ready whose descriptors are, in order. Their waits stay in the list until
// they run, so that a close in between is noticed: the number may be another file's by then.
static void wake_waiters(WorkerState *w, const struct pollfd *fds) {
    for (FdWait *wait = w->fd_waits; wait; wait = wait->next, fds++) {
        if (fds->revents)
            wake(wait);
    }
}

// Asks the kernel about all waited-for descriptors, for at most so long (NULL: until one is ready).
static void poll_fds(WorkerState *w, const struct timespec *timeout) {
    struct pollfd few[FEW_FDS], *fds = few;
    int n = 0;
    for (const FdWait *wait = w->fd_waits; wait; wait = wait->next)
        n++;
    if (n >= FEW_FDS) {
        fds = malloc((size_t)(n + 1) * sizeof *fds);
        if (!fds)
            rt_fatal("out of memory");
    }
    int i = 0;
    for (const FdWait *wait = w->fd_waits; wait; wait = wait->next)
        fds[i++] = (struct pollfd){.fd = wait->g ? wait->fd : -1, .events = wait->events};
    if (w->wake_fd >= 0)
        fds[i++] = (struct pollfd){.fd = w->wake_fd, .events = POLLIN};
    int ready = ppoll(fds, (nfds_t)i, timeout, NULL);
    if (ready > 0) {
        uint64_t notes;
        if (i > n && fds[n].revents && read(w->wake_fd, &notes, sizeof notes) < 0 &&
            errno != EAGAIN)
            rt_fatal("reading an eventfd failed");
        wake_waiters(w, fds);
    }
    if (fds != few)
        free(fds);
}

static void run_signals_and_timers(WorkerState *w) {
    if (w->signals_pending && w->on_signals)
        w->on_signals();
    if (w->timers.count)
        timer_run_due(sched_now());
}

void sched_poll_events(void) {
    WorkerState *w = sched_worker();
    run_signals_and_timers(w);
    if (w->fd_waits) {
        static const struct timespec none;
        poll_fds(w, &none);
    }
}

static G *take_ready(WorkerState *w) {
    G *g = w->run_next;
    w->run_next = NULL;
    return g ? g : gqueue_pop(&w->ready);
}

// Sleeps until something can have happened; the deadline of the earliest timer is the latest.
static void sleep_in_kernel(WorkerState *w) {
    struct timespec timeout, *until = NULL;
    if (w->timers.count) {
        int64_t left = timer_next() - sched_now();
        if (left < 0)
            left = 0;
        timeout = (struct timespec){.tv_sec = left / 1000000000, .tv_nsec = left % 1000000000};
        until = &timeout;
    }
    monitor_sleeping(true);
    poll_fds(w, until);
    monitor_sleeping(false);
}

G *sched_wait_next(void) {
    WorkerState *w = sched_worker();
    for (;;) {
        run_signals_and_timers(w);
        G *g = take_ready(w);
        if (g)
            return g;
        if (!w->timers.count && !w->fd_waits && !w->on_signals) {
            rt_fatal_asleep(w->main_ended && w->alive == 0
                                ? "no goroutines (main called runtime.Goexit) - deadlock!"
                                : "all goroutines are asleep - deadlock!");
        }
        sleep_in_kernel(w);
        g = take_ready(w);
        if (g)
            return g;
    }
}

// ---- descriptors
static FdKind kind_of(WorkerState *w, int fd) {
    bool known = fd >= 0 && (size_t)fd < sizeof w->fd_kinds;
    if (known && w->fd_kinds[fd] != FD_UNKNOWN)
        return w->fd_kinds[fd];
    struct stat s;
    if (fstat(fd, &s) != 0)
        return FD_READY; // the call itself will say what is wrong
    FdKind kind =
        S_ISREG(s.st_mode) || S_ISDIR(s.st_mode) || S_ISBLK(s.st_mode) ? FD_READY : FD_WAITS;
    if (known)
        w->fd_kinds[fd] = (uint8_t)kind;
    return kind;
}

static bool others_could_run(const WorkerState *w) {
    return w->alive > 1 || w->timers.count || w->on_signals;
}

bool sched_wait_fd(int fd, bool to_write, bool would_block) {
    WorkerState *w = sched_worker();
    short events = to_write ? POLLOUT : POLLIN;
    if (!rt_worker.g || !others_could_run(w) || kind_of(w, fd) == FD_READY) {
        struct pollfd until = {.fd = fd, .events = events};
        if (would_block)
            poll(&until, 1, -1);
        return true;
    }
    for (;;) {
        struct pollfd now = {.fd = fd, .events = events};
        if (poll(&now, 1, 0) != 0 && now.revents)
            return true;
        FdWait wait = {.g = rt_worker.g, .fd = fd, .events = events}, **at = &w->fd_waits;
        while (*at)
            at = &(*at)->next;
        *at = &wait;
        sched_park(WAIT_IO);
        for (at = &w->fd_waits; *at != &wait;)
            at = &(*at)->next;
        *at = wait.next;
        if (*(volatile bool *)&wait.closed)
            return false;
    }
}

// A pipe or terminal that is ready takes so much without blocking.
intptr_t sched_write_piece(int fd, intptr_t n) {
    WorkerState *w = sched_worker();
    if (n <= PIPE_BUF || !others_could_run(w) || kind_of(w, fd) == FD_READY)
        return n;
    return PIPE_BUF;
}

void sched_forget_fd(int fd) {
    WorkerState *w = sched_worker();
    if (fd >= 0 && (size_t)fd < sizeof w->fd_kinds)
        w->fd_kinds[fd] = FD_UNKNOWN;
    for (FdWait *wait = w->fd_waits; wait; wait = wait->next) {
        if (wait->fd == fd) {
            wait->closed = true;
            wake(wait);
        }
    }
}
