// -time: wall milliseconds and lines a second of each stage, summed over packages.
#include "driver.h"
#include <time.h>

enum { MAX_STAGES = 24 };
struct Timing {
    struct {
        const char *stage;
        double ms;
    } rows[MAX_STAGES];
    int count, current;
    double started;
};

static double now_ms(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

Timing *timing_new(Arena *a) {
    Timing *t = NEW(a, Timing);
    t->current = -1;
    return t;
}

void timing_start(Timing *t, const char *stage) {
    timing_stop(t);
    int i = 0;
    while (i < t->count && t->rows[i].stage != stage)
        i++;
    if (i == t->count && t->count < MAX_STAGES)
        t->rows[t->count++].stage = stage;
    t->current = i < MAX_STAGES ? i : -1;
    t->started = now_ms();
}

void timing_stop(Timing *t) {
    if (t->current >= 0)
        t->rows[t->current].ms += now_ms() - t->started;
    t->current = -1;
}

void timing_print(const Timing *t, int lines, FILE *out) {
    double total = 0;
    for (int i = 0; i < t->count; i++) {
        double ms = t->rows[i].ms;
        total += ms;
        fprintf(out, "%-12s %9.2f ms %12.0f lines/s\n", t->rows[i].stage, ms,
                ms > 0 ? lines / ms * 1e3 : 0);
    }
    fprintf(out, "%-12s %9.2f ms %12.0f lines/s (%d lines)\n", "total", total,
            total > 0 ? lines / total * 1e3 : 0, lines);
}
