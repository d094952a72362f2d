// Runs generated kernels (generate.c) on a goroutine of the real runtime and takes the census: at
// every moment when a collection could run (a call of g, a parked channel operation, a poll), it
// looks for each array in the words the collector would see, through the same rt_on_system_stack
// and rt_scan_stacks. An array that nobody points into, but that is read or written later, would
// have been freed in use: a failure.
//
// Whether it is used later is found by protection: after every look the arrays are unreadable, and
// the first access faults, is noted, and gets its page back. The arrays lie outside the heap, and
// their addresses are kept disguised, so nothing but the kernel's registers and frame holds them.
// Each kernel runs twice, unwatched and watched, and must come to the same sum: a switch at a poll
// may not disturb a register.
// Out: a line for each unsafe kernel, a summary, a checksum of all sums.
#define _GNU_SOURCE
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "../../runtime/mem/mem.h"
#include "../../runtime/panic/panic.h"
#include "../../runtime/sched/sched.h"

static const uintptr_t DISGUISE = 0x5555555555555555;
enum { MAX_ELEMENTS = 4096, ROOM = 328 * MAX_ELEMENTS + 8192, DEAD_STACK = 16 * 1024 };

typedef struct Array {
    uintptr_t disguised; // its address
    size_t element;
    bool in_use;             // the running kernel has asked for it
    bool is_closed;          // protected
    bool found;              // during a look
    int64_t lost_at;         // the first look that did not find it; 0: none
    int64_t first_use_after; // ... and the look before the access that came then
} Array;
static Array arrays[] = { // ORDER elements: generate.c
    {.element = 4},  {.element = 8},  {.element = 12},
    {.element = 24}, {.element = 72}, {.element = 328}};
enum { ARRAYS = sizeof arrays / sizeof *arrays };

static struct {
    int kernel;
    int elements;
    bool watched;
    int64_t looks;     // in this run
    int64_t plain_sum; // of the unwatched run
} now;
static int kernels_run, seen_in_calls, seen_at_polls, unsafe_kernels, wrong_sums;
static int64_t all_looks;
static uint64_t checksum = 14695981039346656037u;

static size_t bytes_of(const Array *a) {
    return a->element * (size_t)now.elements;
}
static void protect(Array *a, bool close) {
    if (mprotect((void *)(a->disguised ^ DISGUISE), (bytes_of(a) + 4095) & ~(size_t)4095,
                 close ? PROT_NONE : PROT_READ | PROT_WRITE) != 0) {
        perror("mprotect");
        exit(2);
    }
    a->is_closed = close;
}

// ---- a look
static void visit(void *low, void *high) {
    for (uintptr_t *w = low; (void *)w < high; w++)
        for (Array *a = arrays; a < arrays + ARRAYS; a++) {
            uintptr_t start = a->disguised ^ DISGUISE, size = bytes_of(a);
            a->found |= a->in_use && (*w - start < size || *w - 1 - start < size);
        }
}

// On the system stack, as the collector.
static void look(void *unused) {
    (void)unused;
    now.looks++;
    for (Array *a = arrays; a < arrays + ARRAYS; a++)
        a->found = false;
    rt_scan_stacks(visit);
    for (Array *a = arrays; a < arrays + ARRAYS; a++) {
        if (!a->in_use)
            continue;
        if (!a->found && !a->lost_at)
            a->lost_at = now.looks;
        if (!a->is_closed)
            protect(a, true);
    }
}

// An access to a closed array.
static void on_fault(int number, siginfo_t *info, void *context) {
    (void)context;
    for (Array *a = arrays; a < arrays + ARRAYS; a++)
        if (a->is_closed && (uintptr_t)info->si_addr - (a->disguised ^ DISGUISE) < bytes_of(a)) {
            if (a->lost_at && !a->first_use_after)
                a->first_use_after = now.looks;
            protect(a, false);
            return;
        }
    fprintf(stderr, "census: kernel k%d: a fault at %p\n", now.kernel, info->si_addr);
    signal(number, SIG_DFL); // and again
}

// ---- what the kernels call
// The functions are small: what they leave in registers and on the dead stack must not hold an
// address.
#define NATIVE(result, name, ...)                                                                  \
    result census_##name(__VA_ARGS__) __asm__("main." #name);                                      \
    result census_##name(__VA_ARGS__)
#define GETTERS(size, index)                                                                       \
    NATIVE(uintptr_t, a##size, void) {                                                             \
        arrays[index].in_use = true;                                                               \
        return arrays[index].disguised ^ DISGUISE;                                                 \
    }                                                                                              \
    NATIVE(uintptr_t, b##size, void) {                                                             \
        return census_a##size();                                                                   \
    }
GETTERS(4, 0)
GETTERS(8, 1)
GETTERS(12, 2)
GETTERS(24, 3)
GETTERS(72, 4)
GETTERS(328, 5)

// What runs in other goroutines while a kernel waits.
NATIVE(void, check, void) {
    if (now.watched)
        rt_on_system_stack(look, NULL);
}
NATIVE(int64_t, g, int64_t x) {
    if (now.watched)
        rt_on_system_stack(look, NULL);
    return x & 1;
}
NATIVE(void, poll, void) {
    if (now.watched)
        sched_poison();
}
NATIVE(void, yield, void) {
    sched_requeue();
}

// Overwrites the dead part of the stack: a frame's unused slots must not show an older call's
// pointers.
__attribute__((noinline)) static void clear_dead_stack(void) {
    char dead[DEAD_STACK];
    memset(dead, 0, sizeof dead);
    __asm__ volatile("" ::"r"(dead) : "memory");
}

NATIVE(void, begin, intptr_t kernel, intptr_t elements, bool watched) {
    now.kernel = (int)kernel;
    now.elements = (int)elements;
    now.watched = watched;
    now.looks = 0;
    for (Array *a = arrays; a < arrays + ARRAYS; a++) {
        a->in_use = false;
        a->lost_at = a->first_use_after = 0;
        char *at = (char *)(a->disguised ^ DISGUISE);
        for (size_t i = 0; i < bytes_of(a); i += 4)
            *(uint32_t *)(at + i) = (uint32_t)i * 2654435761u >> 8;
    }
    clear_dead_stack();
}

static void report(void) {
    const Array *worst = NULL;
    for (Array *a = arrays; a < arrays + ARRAYS; a++)
        if (a->first_use_after)
            worst = a;
    if (!worst)
        return;
    unsafe_kernels++;
    printf("k%d: nothing points to the array of %zu-byte elements at look %" PRId64 " of %" PRId64
           ", but it is used after look %" PRId64 "\n",
           now.kernel, worst->element, worst->lost_at, now.looks, worst->first_use_after);
}

NATIVE(void, end, int64_t sum) {
    for (Array *a = arrays; a < arrays + ARRAYS; a++)
        if (a->is_closed)
            protect(a, false);
    if (!now.watched) {
        now.plain_sum = sum;
        checksum = (checksum ^ (uint64_t)sum) * 1099511628211u;
        return;
    }
    now.watched = false;
    kernels_run++;
    if (now.looks)
        now.elements == MAX_ELEMENTS ? seen_at_polls++ : seen_in_calls++;
    all_looks += now.looks;
    if (sum != now.plain_sum) {
        wrong_sums++;
        printf("k%d: the sum is %" PRId64 ", watched %" PRId64 "\n", now.kernel, now.plain_sum,
               sum);
    }
    report();
}

extern void go_init(void) __asm__("main.init");
extern void go_census(void) __asm__("main.census");
static void run(void) {
    go_init();
    go_census();
}

int main(void) {
    for (Array *a = arrays; a < arrays + ARRAYS; a++) {
        // room on both sides, so that a pointer beside an array points into no other
        char *at = mmap(NULL, 3 * (size_t)ROOM, PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (at == MAP_FAILED) {
            perror("mmap");
            return 2;
        }
        a->disguised = (((uintptr_t)at + ROOM) & ~(uintptr_t)4095) ^ DISGUISE;
    }
    mem_init();
    panic_install_signals();
    struct sigaction action = {.sa_sigaction = on_fault, .sa_flags = SA_SIGINFO | SA_ONSTACK};
    sigaction(SIGSEGV, &action, NULL);
    sched_run(run);
    printf("%d kernels, %d seen in calls, %d at polls, %" PRId64
           " looks: %d unsafe, %d wrong\nchecksum %016" PRIx64 "\n",
           kernels_run, seen_in_calls, seen_at_polls, all_looks, unsafe_kernels, wrong_sums,
           checksum);
    return unsafe_kernels || wrong_sums;
}
