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
    cr_expect((char *)(sched_g() + 1) == sched_g()->stack_high);
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
static int seen_count;
static void note(void *low, void *high) {
    if (low == high)
        return; // no timers
    seen_low = low, seen_high = high;
    seen_count++;
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
        rt_stack_overflow(__builtin_frame_address(0));
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

// ---- more than one goroutine; a C function {code} is a func() value
static int ended;
static void count_up(void *closure) {
    (void)closure;
    ended++;
}
static void *count_up_closure = (void *)count_up;

GO_TEST(stack, last_in_first_out) {
    G *first = sched_spawn(&count_up_closure, 1), *second = sched_spawn(&count_up_closure, 1);
    cr_expect(first != second && first->id == 2 && second->id == 3 && second->parent == 1);
    sched_requeue();
    cr_expect(ended == 2 && sched_worker()->alive == 1);
    // who ran last ended last: the one made ready first
    G *third = sched_spawn(&count_up_closure, 1);
    cr_expect(third == first && third->id == 4);
    sched_requeue();
    cr_expect(ended == 3);
}

static void wait_once(void *closure) {
    (void)closure;
    sched_park(WAIT_SEMAPHORE);
    ended++;
}
static void *wait_once_closure = (void *)wait_once;

enum { MANY = 1000 };
GO_TEST(stack, parked_stacks_are_roots_and_given_back) {
    G *all[MANY];
    for (int i = 0; i < MANY; i++)
        all[i] = sched_spawn(&wait_once_closure, 1);
    sched_requeue();
    rt_on_system_stack(scan, NULL);
    cr_expect(seen_count == MANY + 1);
    for (int i = 0; i < MANY; i++)
        sched_ready(all[i]);
    sched_requeue();
    cr_expect(ended == MANY && sched_worker()->free_count == MANY);
    rt_release_stacks();
    rt_release_stacks();
    cr_expect(sched_worker()->free_released == MANY);
    sched_spawn(&count_up_closure, 1);
    sched_requeue();
    cr_expect(ended == MANY + 1 && sched_worker()->free_released == MANY - 1);
}

// Fills the registers that a call may change.
static void spoil(void *closure) {
    (void)closure;
    ended++;
#if defined(__x86_64__)
    __asm__ volatile(
        "xorl %%eax, %%eax; xorl %%ecx, %%ecx; xorl %%edx, %%edx; xorl %%esi, %%esi; xorl %%edi, "
        "%%edi;"
        "xorl %%r8d, %%r8d; xorl %%r9d, %%r9d; xorl %%r10d, %%r10d; xorl %%r11d, %%r11d;"
        "xorps %%xmm0, %%xmm0; xorps %%xmm7, %%xmm7; xorps %%xmm15, %%xmm15" ::
            : "rax", "rcx", "rdx", "rsi", "rdi", "r8", "r9", "r10", "r11", "xmm0", "xmm7", "xmm15");
#else
    __asm__ volatile("mov x0, xzr; mov x1, xzr; mov x8, xzr; mov x15, xzr; mov x18, xzr;"
                     "movi v0.2d, #0; movi v8.2d, #0; movi v15.2d, #0; movi v31.2d, #0" ::
                         : "x0", "x1", "x8", "x15", "v0", "v8", "v15", "v31");
#endif
}
static void *spoil_closure = (void *)spoil;

// A poll with the limit poisoned lets the other goroutine run and keeps every register.
GO_TEST(stack, poll_keeps_all_registers) {
    sched_spawn(&spoil_closure, 1);
    sched_poison();
    uint64_t lost = 0;
#if defined(__x86_64__)
    __asm__ volatile("movl $11, %%eax; movl $12, %%ecx; movl $13, %%edx; movl $14, %%esi; movl "
                     "$15, %%edi; movl $16, %%r8d;"
                     "movl $17, %%r9d; movl $18, %%r10d; movl $19, %%r11d; movq %%rax, %%xmm0; "
                     "punpcklqdq %%xmm0, %%xmm0;"
                     "movaps %%xmm0, %%xmm7; movaps %%xmm0, %%xmm15; call rt_poll;"
                     "subl $11, %%eax; subl $12, %%ecx; subl $13, %%edx; subl $14, %%esi; subl "
                     "$15, %%edi; subl $16, %%r8d;"
                     "subl $17, %%r9d; subl $18, %%r10d; subl $19, %%r11d;"
                     "orl %%ecx, %%eax; orl %%edx, %%eax; orl %%esi, %%eax; orl %%edi, %%eax; orl "
                     "%%r8d, %%eax; orl %%r9d, %%eax;"
                     "orl %%r10d, %%eax; orl %%r11d, %%eax; movl %%eax, %%ecx; pxor %%xmm0, "
                     "%%xmm7; pxor %%xmm0, %%xmm15;"
                     "por %%xmm7, %%xmm15; movq %%xmm15, %%rax; psrldq $8, %%xmm15; movq %%xmm15, "
                     "%%rdx; orq %%rdx, %%rax;"
                     "orq %%rcx, %%rax; movq %%rax, %0"
                     : "=m"(lost)::"rax", "rcx", "rdx", "rsi", "rdi", "r8", "r9", "r10", "r11",
                       "xmm0", "xmm7", "xmm15", "memory", "cc");
#else
    __asm__ volatile(
        "mov x0, #11; mov x1, #12; mov x8, #13; mov x15, #14; dup v0.2d, x0; mov v8.16b, v0.16b;"
        "mov v15.16b, v0.16b; mov v31.16b, v0.16b; bl rt_poll; sub x0, x0, #11; sub x1, x1, #12;"
        "sub x8, x8, #13; sub x15, x15, #14; orr x0, x0, x1; orr x0, x0, x8; orr x0, x0, x15;"
        "eor v8.16b, v8.16b, v0.16b; eor v15.16b, v15.16b, v0.16b; eor v31.16b, v31.16b, v0.16b;"
        "orr v8.16b, v8.16b, v15.16b; orr v8.16b, v8.16b, v31.16b; mov x1, v8.d[0]; orr x0, x0, x1;"
        "mov x1, v8.d[1]; orr x0, x0, x1; str x0, %0"
        : "=m"(lost)::"x0", "x1", "x8", "x15", "x16", "x17", "x30", "v0", "v8", "v15", "v31",
          "memory", "cc");
#endif
    cr_expect(lost == 0 && ended == 1);
    cr_expect(rt_worker.stack_limit == sched_g()->stack_limit && !sched_worker()->attention);
}

// A leaf that polls in a loop may lie a little below the limit; what lies deeper has overflowed.
GO_TEST(stack, poisoned_just_below_the_limit) {
    sched_spawn(&count_up_closure, 1);
    sched_poison();
    sched_poll(sched_g()->stack_limit - 100);
    cr_expect(ended == 1 && rt_worker.stack_limit == sched_g()->stack_limit);
}

GO_TEST(stack, overflow_while_poisoned, .exit_code = 2) {
    sched_poison();
    sched_poll(sched_g()->stack_low);
}

GO_TEST(stack, overflow_just_below_the_limit, .exit_code = 2) {
    rt_worker.stack_limit = sched_g()->stack_limit; // no poison
    sched_poll(sched_g()->stack_limit - 100);
}

GO_TEST(stack, monitor_asks_for_a_turn) {
    sched_spawn(&count_up_closure, 1);
    while (*(void *volatile *)&rt_worker.stack_limit != STACK_POISON) {
    }
    sched_poll(__builtin_frame_address(0));
    cr_expect(ended == 1);
}

static void overflow_here(void *closure) {
    volatile char c = 0;
    (void)closure;
    deep(1 << 30, &c);
}
static void *overflow_closure = (void *)overflow_here;
GO_TEST(stack, overflow_on_a_goroutine, .exit_code = 2) {
    sched_spawn(&overflow_closure, 1);
    sched_requeue();
}

GO_TEST(stack, nobody_can_run, .exit_code = 2) {
    sched_park(WAIT_SEMAPHORE);
}
