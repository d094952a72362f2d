// The process's beginning: the kernel's arguments in, the program's exit status out. C's main keeps
// the arguments for package os, sets up memory, signals and the main goroutine, and runs there the
// packages' initializers in order, then main.main. Relies on the program unit for gosling_inits and
// main.main.
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

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

// A standard descriptor that was closed would be the next file opened: /dev/null takes its place,
// as in Go.
static void open_standard_descriptors(void) {
    for (int fd = 0; fd <= 2; fd++)
        if (fcntl(fd, F_GETFD) < 0 && open("/dev/null", O_RDWR) < 0)
            _exit(2); // with nowhere to say why
}

// The soft limit of open files is low for the sake of select(2), which nobody uses here: Go raises
// it, too.
static void allow_many_files(void) {
    struct rlimit files;
    if (getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur < files.rlim_max) {
        files.rlim_cur = files.rlim_max;
        setrlimit(RLIMIT_NOFILE, &files); // if not, opening a file will say so
    }
}

int main(int argc, char **argv) {
    (void)argc;
    open_standard_descriptors();
    allow_many_files();
    process_argv = argv;
    mem_init();
    panic_install_signals();
    sched_run(run_program);
    if (sites_write)
        sites_write();
    return 0;
}
