// Timers: the heap against a naive model, periods, sleeping, functions, channels of times.
#include <string.h>
#include <time.h>

#include "../../runtime/sched/chan.h"
#include "go_types.h"

// natives/time.c; Go code calls them.
void time_sleep(int64_t duration);
void time_start_timer(Timer *t);
bool time_stop_timer(Timer *t);
bool time_reset_timer(Timer *t, int64_t when, int64_t period);

enum { TIMERS = 500, MS = 1000000 };
static Timer timers[TIMERS];

static int64_t earliest(void) {
    int64_t first = INT64_MAX;
    for (int i = 0; i < TIMERS; i++) {
        if (timers[i].place && timers[i].when < first)
            first = timers[i].when;
    }
    return first;
}

static bool heap_is_sound(void) {
    const TimerHeap *h = &sched_worker()->timers;
    bool sound = true;
    for (intptr_t i = 0; i < h->count; i++) {
        sound = sound && h->at[i]->place == i + 1;
        sound = sound && (i == 0 || h->at[(i - 1) / 4]->when <= h->at[i]->when);
    }
    return sound;
}

GO_TEST(timer, heap_against_a_model) {
    intptr_t running = 0;
    int64_t now = 0;
    for (int i = 0; i < 20000; i++) {
        Timer *t = &timers[go_random(TIMERS)];
        switch (go_random(4)) {
        case 0:
        case 1:
            if (t->place)
                break;
            t->when = now + (int64_t)go_random(1000);
            t->period = go_random(5) ? 0 : 1 + (int64_t)go_random(300);
            t->kind = TIMER_CALL;
            timer_start(t);
            running++;
            break;
        case 2: {
            bool runs = t->place != 0;
            cr_expect(timer_stop(t) == runs && !timer_stop(t));
            running -= runs;
            break;
        }
        case 3:
            now += (int64_t)go_random(50);
            for (;;) {
                int64_t first = earliest();
                Timer *due = timer_pop_due(now);
                cr_expect((due != NULL) == (first <= now));
                if (!due)
                    break;
                if (due->period)
                    cr_expect(due->place && due->when > now && due->when <= now + due->period &&
                              (due->when - first) % due->period == 0);
                else
                    cr_expect(!due->place && due->when == first);
                running -= !due->place;
            }
        }
        cr_expect(timer_next() == earliest());
        cr_expect(sched_worker()->timers.count == running);
        if (i % 64 == 0)
            cr_expect(heap_is_sound());
    }
}

GO_TEST(timer, far_periods_do_not_overflow) {
    Timer t = {.when = 5, .period = INT64_MAX - 3, .kind = TIMER_CALL};
    timer_start(&t);
    cr_expect(timer_pop_due(7) == &t && t.when == INT64_MAX);
    cr_expect(timer_stop(&t) && timer_next() == INT64_MAX);
}

// ---- goroutines

typedef struct Task {
    void (*code)(struct Task *self);
    int64_t duration;
    int name;
} Task;
static char order[4096];
static int steps;

static void nap(Task *t) {
    time_sleep(t->duration);
    order[steps++] = (char)('a' + t->name);
}

// Who is due first wakes first, unless the machine is so busy that both are found due at once: then
// once more, with longer naps.
static bool sleep_in_order(int64_t unit) {
    static const int64_t durations[] = {5, 1, 4, 2, 3, 0, -1};
    Task t[7];
    memset(order, 0, sizeof order);
    steps = 0;
    int64_t start = sched_now();
    for (int i = 0; i < 7; i++) {
        t[i] = (Task){nap, durations[i] * unit, i};
        sched_spawn(&t[i], 0);
        if (i >= 5)
            sched_requeue(); // these do not wait
    }
    while (steps < 7)
        time_sleep(unit);
    cr_expect(sched_now() - start >= 5 * unit);
    return strcmp(order, "fgbdeca") == 0;
}

GO_TEST(timer, sleepers_wake_in_order) {
    bool in_order = false;
    for (int64_t unit = 4 * MS; unit < 1000 * MS && !in_order; unit *= 2)
        in_order = sleep_in_order(unit);
    cr_expect(in_order);
}

static void note(Task *t) {
    order[steps++] = (char)('a' + t->name);
}

GO_TEST(timer, functions_run_in_goroutines) {
    Task a = {note, 0, 0}, b = {note, 0, 1};
    int64_t now = sched_now();
    Timer first = {.when = now + 2 * MS, .kind = TIMER_CALL, .target = &a};
    Timer second = {.when = now + 1 * MS, .period = 2 * MS, .kind = TIMER_CALL, .target = &b};
    Timer never = {.when = now + 1 * MS, .kind = TIMER_CALL, .target = &a};
    time_start_timer(&first);
    time_start_timer(&second);
    time_start_timer(&never);
    cr_expect(time_stop_timer(&never) && !time_stop_timer(&never));
    while (steps < 4 || first.place)
        time_sleep(MS);
    cr_expect(!time_stop_timer(&first) && time_stop_timer(&second));
    for (int i = 0; i < 3; i++)
        sched_requeue(); // what was started runs
    int seen = steps;
    cr_expect(strchr(order, 'a') && strchr(order, 'b'));
    time_sleep(5 * MS);
    cr_expect(steps == seen);
}

// ---- channels of times

static const uint8_t time_mask[] = {4};
static Type time_type = {
    .size = 24, .ptrdata = 24, .kind = KIND_STRUCT, .align = 8, .gcmask = (void *)time_mask};
static Type chan_time = {
    .size = 8, .ptrdata = 8, .kind = KIND_CHAN, .align = 8, .elem = &time_type};

static Timer sender(int64_t after, int64_t period) {
    Timer t = {.when = sched_now() + after, .period = period, .kind = TIMER_SEND};
    t.target = rt_chan_make(&chan_time, 1);
    chan_mark_timer(t.target);
    return t;
}

GO_TEST(timer, sends_to_who_waits) {
    int64_t start = sched_now();
    Timer t = sender(5 * MS, 0);
    GoTime got = {0};
    time_start_timer(&t);
    cr_expect(t.place < 0 && timer_next() == INT64_MAX); // nobody waits: not in the heap
    cr_expect(rt_chan_receive(t.target, &got));
    cr_expect(sched_now() - start >= 5 * MS && t.place == 0 && !time_stop_timer(&t));
    cr_expect(rt_chan_len(t.target) == 0 && rt_chan_cap(t.target) == 0);
}

GO_TEST(timer, sends_when_looked_at) {
    GoTime before, got = {0}, after;
    sched_time_value(&before, 0);
    Timer t = sender(50 * MS, 0);
    time_start_timer(&t);
    cr_expect(rt_chan_try_receive(t.target, &got) == 0);
    time_sleep(60 * MS);
    SelectCase cases[] = {{.channel = t.target, .elem = &got}};
    GoPair done = rt_select(cases, 1, true);
    sched_time_value(&after, 0);
    cr_expect(done.a == 0 && done.b == 1);
    // the time is when it was due, not when somebody looked
    cr_expect(got.ext - before.ext >= 50 * MS && after.ext - got.ext >= 9 * MS);
    cr_expect(got.wall >> 63 == 1);
    cr_expect(rt_chan_try_receive(t.target, &got) == 0 && t.place == 0);
}

GO_TEST(timer, nothing_stale_after_stop_or_reset) {
    Timer t = sender(MS, 0);
    GoTime got;
    time_start_timer(&t);
    time_sleep(3 * MS);
    cr_expect(time_reset_timer(&t, sched_now() + 5000 * (int64_t)MS, 0)); // due, but not delivered
    cr_expect(rt_chan_try_receive(t.target, &got) == 0);
    cr_expect(time_reset_timer(&t, sched_now() - 1, 0));
    chan_send_time(t.target, 0); // as if it had been delivered while somebody waited
    cr_expect(time_stop_timer(&t) && !time_stop_timer(&t));
    cr_expect(rt_chan_try_receive(t.target, &got) == 0);
    cr_expect(!time_reset_timer(&t, sched_now() + MS, 0));
    cr_expect(rt_chan_receive(t.target, &got));
}

GO_TEST(timer, ticks_are_dropped_not_saved) {
    int64_t start = sched_now();
    Timer t = sender(2 * MS, 2 * MS);
    GoTime got;
    time_start_timer(&t);
    for (int i = 0; i < 3; i++)
        cr_expect(rt_chan_receive(t.target, &got));
    cr_expect(sched_now() - start >= 6 * MS && t.place < 0);
    time_sleep(20 * MS);
    cr_expect(rt_chan_try_receive(t.target, &got) == 1);
    cr_expect(rt_chan_try_receive(t.target, &got) == 0 || sched_now() >= t.when - 2 * MS);
    cr_expect(time_stop_timer(&t));
}

static void send_soon(Task *t) {
    time_sleep(t->duration);
    intptr_t v = 7;
    rt_chan_send(*(void **)(t + 1), &v);
}

GO_TEST(timer, select_with_a_timeout) {
    static Type chan_int = {
        .size = 8, .ptrdata = 8, .kind = KIND_CHAN, .align = 8, .elem = &go_int};
    struct {
        Task task;
        void *channel;
    } soon = {{send_soon, 100 * MS, 0}, rt_chan_make(&chan_int, 0)};
    Timer early = sender(MS, 0), late = sender(3600000000000, 0);
    intptr_t v = 0;
    GoTime got;
    time_start_timer(&early);
    time_start_timer(&late);
    sched_spawn(&soon, 0);
    SelectCase cases[] = {{.channel = soon.channel, .elem = &v},
                          {.channel = early.target, .elem = &got},
                          {.channel = late.target, .elem = &got}};
    cr_expect(rt_select(cases, 3, false).a == 1);
    cr_expect(early.place == 0 && late.place < 0);
    cr_expect(rt_select(cases, 3, false).a == 0 && v == 7);
    cr_expect(late.place < 0 && timer_next() == INT64_MAX);
}

GO_TEST(timer, values_are_as_time_now_makes_them) {
    GoTime now, old;
    struct timespec wall;
    sched_time_value(&now, 0);
    sched_time_value(&old, 3700000000);
    clock_gettime(CLOCK_REALTIME, &wall);
    // seconds from 1885 to 1970
    int64_t seconds = (int64_t)(now.wall << 1 >> 31) - 2682288000;
    int64_t nanoseconds = (int64_t)(now.wall & ((1u << 30) - 1));
    int64_t ago = ((int64_t)wall.tv_sec - seconds) * 1000000000 + wall.tv_nsec - nanoseconds;
    cr_expect(now.wall >> 63 == 1 && ago >= 0 && ago < 1000 * (int64_t)MS);
    cr_expect(now.ext > 0 && now.ext < 60000 * (int64_t)MS);
    int64_t apart = (int64_t)((now.wall << 1 >> 31) - (old.wall << 1 >> 31)) * 1000000000 +
                    (int64_t)(now.wall & ((1u << 30) - 1)) - (int64_t)(old.wall & ((1u << 30) - 1));
    cr_expect(apart > 3600 * (int64_t)MS && apart <= 3700000000);
}
