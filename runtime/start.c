// The process's beginning: the kernel's arguments in, the program's exit status out. C's main keeps
// the arguments for package os, sets up memory, signals and the main goroutine, and runs there the
// packages' initializers in order, then main.main. Relies on the program unit for gosling_inits and
// main.main.
#include "mem/mem.h"
#include "natives/process.h"
#include "panic/panic.h"
#include "sched/sched.h"

extern void (*gosling_inits[])(void);
extern void go_main(void) __asm__("main.main");

// Runs on the main goroutine.
static void run_program(void) {
    for (void (**init)(void) = gosling_inits; *init; init++)
        (*init)();
    go_main();
}

int main(int argc, char **argv) {
    (void)argc;
    process_argv = argv;
    mem_init();
    panic_install_signals();
    sched_run(run_program);
    return 0;
}
