// Package time's natives: the clocks, Sleep, and its timers (runtime/sched/timer.c does the work).
// In: durations and time.runtimeTimer objects, which are Timers; out: times, and waits.
#include <time.h>

#include "../mem/mem.h"
#include "../sched/sched.h"

// Time.wall with a monotonic reading: bit 63, 33 bits of seconds since 1885, 30 bits of
// nanoseconds; without: the nanoseconds, and ext has the seconds since year 1 (ORDER time,
// runtime/std/time).
enum { WALL_SECONDS_SHIFT = 30 };
#define WALL_MONOTONIC ((uint64_t)1 << 63)
#define DAY            86400
#define DAYS_TO_1885   (1884 * 365 + 1884 / 4 - 1884 / 100 + 1884 / 400)
#define DAYS_TO_1970   (1969 * 365 + 1969 / 4 - 1969 / 100 + 1969 / 400)
#define UNIX_FROM_1885 ((int64_t)(DAYS_TO_1970 - DAYS_TO_1885) * DAY)
#define UNIX_FROM_1    ((int64_t)DAYS_TO_1970 * DAY)

extern void *time_local __asm__("time.Local") __attribute__((weak)); // a program may assign to it

// One less than the monotonic clock when the program started, so no reading is 0.
static int64_t start_time(void) {
    WorkerState *w = sched_worker();
    if (!w->started)
        w->started = (heap.start_ns ? (int64_t)heap.start_ns : sched_now()) - 1;
    return w->started;
}

void sched_time_value(GoTime *out, int64_t late) {
    enum { SECOND = 1000000000 };
    struct timespec wall;
    clock_gettime(CLOCK_REALTIME, &wall);
    int64_t monotonic = sched_now() - late - start_time();
    int64_t seconds = (int64_t)wall.tv_sec - late / SECOND;
    int64_t nanoseconds = (int64_t)wall.tv_nsec - late % SECOND;
    if (nanoseconds < 0) {
        nanoseconds += SECOND;
        seconds--;
    }
    uint64_t since_1885 = (uint64_t)(seconds + UNIX_FROM_1885);
    out->location = &time_local ? time_local : NULL;
    if (since_1885 >> 33) {
        out->wall = (uint64_t)nanoseconds;
        out->ext = seconds + UNIX_FROM_1;
    } else {
        out->wall = WALL_MONOTONIC | since_1885 << WALL_SECONDS_SHIFT | (uint64_t)nanoseconds;
        out->ext = monotonic;
    }
}

void time_fill_now(GoTime *out);
GO_EXPORT(time_fill_now, "time.fillNow");
void time_fill_now(GoTime *out) {
    sched_time_value(out, 0);
}

// The clock of Timer.when.
int64_t time_nano(void);
GO_EXPORT(time_nano, "time.runtimeNano");
int64_t time_nano(void) {
    return sched_now();
}

void time_sleep(int64_t duration);
GO_EXPORT(time_sleep, "time.Sleep");
void time_sleep(int64_t duration) {
    if (duration <= 0)
        return;
    Timer t = {.kind = TIMER_WAKE, .target = sched_g()};
    if (__builtin_add_overflow(sched_now(), duration, &t.when))
        t.when = INT64_MAX;
    timer_start(&t);
    sched_park(WAIT_SLEEP);
}

void time_start_timer(Timer *t);
GO_EXPORT(time_start_timer, "time.startTimer");
void time_start_timer(Timer *t) {
    timer_start(t);
    if (t->kind == TIMER_CALL)
        monitor_start(); // who computes without a pause must not keep the function from running
}

// Whether the timer had yet to fire, or what it sent had yet to be received.
bool time_stop_timer(Timer *t);
GO_EXPORT(time_stop_timer, "time.stopTimer");
bool time_stop_timer(Timer *t) {
    bool undelivered = timer_stop(t);
    if (t->kind == TIMER_SEND && chan_drain(t->target))
        undelivered = true;
    return undelivered;
}

bool time_reset_timer(Timer *t, int64_t when, int64_t period);
GO_EXPORT(time_reset_timer, "time.resetTimer");
bool time_reset_timer(Timer *t, int64_t when, int64_t period) {
    bool undelivered = time_stop_timer(t);
    t->when = when;
    t->period = period;
    time_start_timer(t);
    return undelivered;
}

void time_mark_timer_chan(void *channel);
GO_EXPORT(time_mark_timer_chan, "time.markTimerChan");
void time_mark_timer_chan(void *channel) {
    chan_mark_timer(channel);
}
