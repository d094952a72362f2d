// Signals. In: a fault that generated code's own checks should have made impossible, or a signal
// from outside; out: for faults Go's text, the trace from the faulting instruction, exit status 2;
// for SIGQUIT and its like the same with all goroutines; for what os/signal wants, a bit in the
// worker and a wake-up. Handlers run on a stack of their own, since the fault may be the end of a
// goroutine's, and interrupt anything, so they only set bits, write an eventfd and poison the stack
// limit, or end the program. Only the thread of the worker takes signals: the monitor's blocks
// them.
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>

#include "panic.h"

enum { SIGNAL_STACK = 64 * 1024, GUARD_BYTES = 64 * 1024 };

// Signals with a handler from the start: they end the program with traces, or (SIGPIPE) do nothing,
// so that writes fail with EPIPE.
static const struct {
    int number;
    bool is_fault;
    const char *text;
} handled[] = {
    {SIGSEGV, true, "SIGSEGV: segmentation violation"},
    {SIGBUS, true, "SIGBUS: bus error"},
    {SIGFPE, true, "SIGFPE: floating-point exception"},
    {SIGILL, true, "SIGILL: illegal instruction"},
    {SIGQUIT, false, "SIGQUIT: quit"},
    {SIGABRT, false, "SIGABRT: abort"},
    {SIGTRAP, false, "SIGTRAP: trace trap"},
    {SIGSYS, false, "SIGSYS: bad system call"},
    {SIGPIPE, false, NULL},
};
enum { HANDLED = sizeof handled / sizeof handled[0] };

static int row_of(int number) {
    for (int i = 0; i < HANDLED; i++)
        if (handled[i].number == number)
            return i;
    return -1;
}

static TracePlace place_in(void *context) {
    ucontext_t *u = context;
#if defined(__x86_64__)
    return (TracePlace){.frame = (void *)u->uc_mcontext.gregs[REG_RBP],
                        .pc = (uintptr_t)u->uc_mcontext.gregs[REG_RIP],
                        .sp = (void **)u->uc_mcontext.gregs[REG_RSP]};
#else
    return (TracePlace){.frame = (void *)u->uc_mcontext.regs[29],
                        .pc = (uintptr_t)u->uc_mcontext.pc,
                        .sp = (void **)u->uc_mcontext.sp};
#endif
}

// Printing may have been interrupted; what it had collected comes first.
static void start_report(void) {
    WorkerState *w = sched_worker();
    w->no_preempt++;
    w->capture = NULL;
    w->print_depth = 0;
    sched_print_flush();
}

static _Noreturn void fault(const char *name, siginfo_t *info, TracePlace place) {
    const G *g = sched_g();
    int number = info->si_signo;
    char *address = info->si_addr;
    start_report();
    if (g && number == SIGSEGV && address >= g->stack_low - GUARD_BYTES &&
        address < g->stack_low + STACK_RESERVE) {
        trace_text("runtime: goroutine stack exceeds 1000000000-byte limit\nfatal error: stack "
                   "overflow\n");
    } else if (number == SIGSEGV || number == SIGBUS) {
        trace_text("unexpected fault address ");
        rt_print_hex((intptr_t)address);
        trace_text("\nfatal error: fault\n");
    } else {
        trace_text("fatal error: unexpected signal during runtime execution\n");
    }
    rt_print_begin();
    trace_text("[signal ");
    trace_text(name);
    trace_text(" code=");
    rt_print_hex(info->si_code);
    trace_text(" addr=");
    rt_print_hex((intptr_t)address);
    trace_text(" pc=");
    rt_print_hex((intptr_t)place.pc);
    trace_text("]\n");
    rt_print_end();
    panic_die(place, true);
}

static _Noreturn void quit(const char *name, siginfo_t *info, TracePlace place) {
    start_report();
    rt_print_begin();
    trace_text(name);
    trace_text("\nPC=");
    rt_print_hex((intptr_t)place.pc);
    trace_text(" m=0 sigcode=");
    rt_print_int(info->si_code);
    trace_text("\n");
    rt_print_end();
    panic_die(place, true);
}

// Every signal that has a handler comes here.
static void handle(int number, siginfo_t *info, void *context) {
    int i = row_of(number);
    TracePlace place = place_in(context);
    // The kernel's codes are above 0: then the instruction itself is at fault.
    if (i >= 0 && handled[i].is_fault && info->si_code > 0)
        fault(handled[i].text, info, place);
    WorkerState *w = sched_worker();
    uint64_t bit = (uint64_t)1 << (number - 1);
    if (w->signals_enabled & bit) {
        int saved = errno;
        const uint64_t one = 1;
        __atomic_fetch_or(&w->signal_bits, bit, __ATOMIC_SEQ_CST);
        w->signals_pending = 1;
        sched_poison();
        // It only fails when the eventfd is full of notes already.
        if (w->wake_fd >= 0 && write(w->wake_fd, &one, sizeof one) < 0 && errno != EAGAIN)
            w->wake_fd = -1;
        errno = saved;
    } else if (i >= 0 && handled[i].text) {
        quit(handled[i].text, info, place);
    }
}

bool panic_signal_action(int number, SignalAction action) {
    struct sigaction a;
    memset(&a, 0, sizeof a);
    // No second handler on the same stack, but a fault in a handler must be told.
    sigfillset(&a.sa_mask);
    for (int i = 0; i < HANDLED; i++)
        if (handled[i].is_fault)
            sigdelset(&a.sa_mask, handled[i].number);
    if (action == SIGNAL_NOTICE || (action == SIGNAL_DEFAULT && row_of(number) >= 0)) {
        a.sa_sigaction = handle;
        a.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESTART;
    } else {
        a.sa_handler = action == SIGNAL_IGNORE ? SIG_IGN : SIG_DFL;
    }
    return sigaction(number, &a, NULL) == 0;
}

void panic_install_signals(void) {
    stack_t alternate = {.ss_size = SIGNAL_STACK};
    alternate.ss_sp =
        mmap(NULL, SIGNAL_STACK, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (alternate.ss_sp == MAP_FAILED || sigaltstack(&alternate, NULL) != 0)
        return; // then the default actions
    for (int i = 0; i < HANDLED; i++)
        panic_signal_action(handled[i].number, SIGNAL_DEFAULT);
}
