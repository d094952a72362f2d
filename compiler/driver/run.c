// gosling run and gosling version. run compiles to a temporary file and becomes the program, so
// that its signals, its streams and its exit status are its own.
#define _GNU_SOURCE
#include "../gen/gen.h"
#include "driver.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

extern char **environ;

int command_run(Build *b) {
    if (b->options->operands.len == 0) {
        fputs("gosling: run needs a package or .go files\n", stderr);
        return 2;
    }
    const char *base = getenv("TMPDIR");
    char *dir = arena_printf(b->arena, "%s/gosling-run-XXXXXX", base && *base ? base : "/tmp");
    if (!mkdtemp(dir)) {
        fprintf(stderr, "gosling: cannot make a temporary folder %s: %s\n", dir, strerror(errno));
        return 1;
    }
    const char *program = path_join(b->arena, dir, "program");
    int status = compile_program(b, program);
    int fd = status == 0 ? open(program, O_RDONLY | O_CLOEXEC) : -1;
    unlink(program);
    rmdir(dir);
    if (status != 0)
        return status;
    VEC(char *) argv = {0};
    vec_push(b->arena, &argv, (char *)program);
    for (int i = 0; i < b->options->program_args.len; i++)
        vec_push(b->arena, &argv, (char *)b->options->program_args.at[i]);
    vec_push(b->arena, &argv, NULL);
    if (fd >= 0)
        fexecve(fd, argv.at, environ);
    fprintf(stderr, "gosling: cannot run the program: %s\n",
            fd < 0 ? "it is not a program (package main?)" : strerror(errno));
    return 1;
}

int command_version(Arena *a) {
#if defined(__aarch64__)
    const char *target = "linux/arm64";
#else
    const char *target = "linux/amd64";
#endif
    printf("gosling version 0.1 %s (GCC %s)\n", target, gen_version(a));
    return 0;
}
