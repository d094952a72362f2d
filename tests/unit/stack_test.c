// Goroutine stacks and switches: registers survive, the system stack is used, overflow is fatal.
#include <string.h>

#include "go_types.h"

static bool on_main_stack(const void *p) {
    G *g = sched_g();
    return g && (const char *)p >= g->stack_low && (const char *)p < g->stack_high;
}

GO_TEST(stack, goroutine_has_its_own) {
    int local = 0;
    cr_expect(on_main_stack(&local) && rt_in_stack(&local));
    cr_expect((uintptr_t)__builtin_frame_address(0) % 16 == 0);
    cr_expect(rt_worker.stack_limit == sched_g()->stack_low + STACK_RESERVE);
    cr_expect((size_t)(sched_g()->stack_high - sched_g()->stack_low) == MAIN_STACK_BYTES);
}

typedef struct Probe {
    bool on_stack, nested;
    int sum;
} Probe;

static void nested(void *arg) {
    ((Probe *)arg)->nested = true;
}

static void probe(void *arg) {
    Probe *p = arg;
    int numbers[1000];
    p->on_stack = on_main_stack(numbers);
    for (int i = 0; i < 1000; i++)
        numbers[i] = i;
    for (int i = 0; i < 1000; i++)
        p->sum += numbers[i];
    rt_on_system_stack(nested, p);
}

GO_TEST(stack, system_stack) {
    Probe p = {.on_stack = true};
    for (int i = 0; i < 1000; i++)
        rt_on_system_stack(probe, &p);
    cr_expect(!p.on_stack && p.nested && p.sum == 1000 * 499500);
}

static void *seen_low, *seen_high;
static void note(void *low, void *high) {
    seen_low = low, seen_high = high;
}
static void scan(void *arg) {
    (void)arg;
    rt_scan_stacks(note);
}

GO_TEST(stack, scan_covers_the_frames) {
    volatile int local = 0;
    rt_on_system_stack(scan, NULL);
    cr_expect((void *)&local >= seen_low && (void *)&local < seen_high &&
              seen_high == sched_g()->stack_high);
}

__attribute__((noinline)) static int deep(int n, volatile char *above) {
    volatile char frame[256];
    frame[0] = above[0];
    if ((char *)__builtin_frame_address(0) < (char *)rt_worker.stack_limit)
        rt_stack_overflow();
    return n ? deep(n - 1, frame) + frame[0] : frame[0];
}

GO_TEST(stack, deep_recursion_fits) {
    volatile char c = 0;
    cr_expect(deep(1000000, &c) == 0);
}

GO_TEST(stack, overflow, .exit_code = 2) {
    volatile char c = 0;
    deep(1 << 30, &c);
}

GO_TEST(stack, large_frame_check, .exit_code = 2) {
    rt_frame_alloc_check((intptr_t)2 << 30);
}

GO_TEST(stack, contexts_resume) {
    void *context[CONTEXT_WORDS];
    volatile int times = 0;
    double d = 1.5;
    __asm__ volatile("" : "+m"(d));
    int r = savectx(context);
    times++;
    cr_expect(r == (times > 1));
    if (times < 5)
        rt_restore_context(context);
    cr_expect(times == 5 && d == 1.5);
}
