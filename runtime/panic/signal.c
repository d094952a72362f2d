// Faults. In: a signal that generated code's own checks should have made impossible; out: Go's text
// for an unexpected fault, the trace from the faulting instruction, exit status 2. Runs on a stack
// of its own, since the fault may be the goroutine's guard page.
#define _GNU_SOURCE
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>

#include "../sched/sched.h"
#include "panic.h"

enum { SIGNAL_STACK = 64 * 1024 };

static void context_of(void *context, uintptr_t *pc, void **frame) {
    ucontext_t *u = context;
#if defined(__x86_64__)
    *pc = (uintptr_t)u->uc_mcontext.gregs[REG_RIP];
    *frame = (void *)u->uc_mcontext.gregs[REG_RBP];
#else
    *pc = (uintptr_t)u->uc_mcontext.pc;
    *frame = (void *)u->uc_mcontext.regs[29];
#endif
}

static const char *signal_text(int number) {
    switch (number) {
    case SIGSEGV: return "SIGSEGV: segmentation violation";
    case SIGBUS: return "SIGBUS: bus error";
    case SIGFPE: return "SIGFPE: floating-point exception";
    default: return "SIGILL: illegal instruction";
    }
}

static void handle(int number, siginfo_t *info, void *context) {
    uintptr_t pc;
    void *frame;
    context_of(context, &pc, &frame);
    G *g = sched_g();
    char *address = info->si_addr;
    sched_state.print_depth = 0;
    if (g && number == SIGSEGV && address >= g->stack_low &&
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
    trace_text(signal_text(number));
    trace_text(" code=");
    rt_print_hex(info->si_code);
    trace_text(" addr=");
    rt_print_hex((intptr_t)address);
    trace_text(" pc=");
    rt_print_hex((intptr_t)pc);
    trace_text("]\n");
    rt_print_end();
    if (g) {
        trace_text("\ngoroutine ");
        rt_print_int(g->id);
        trace_text(" [running]:\n");
        trace_print(pc, frame);
    }
    panic_exit();
}

void panic_install_signals(void) {
    stack_t alternate = {.ss_size = SIGNAL_STACK};
    alternate.ss_sp =
        mmap(NULL, SIGNAL_STACK, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (alternate.ss_sp == MAP_FAILED || sigaltstack(&alternate, NULL) != 0)
        return; // then the default action
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = handle;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    static const int numbers[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL};
    for (unsigned i = 0; i < sizeof numbers / sizeof numbers[0]; i++)
        sigaction(numbers[i], &action, NULL);
}
