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

int compile_to_run(Build *b, int *program) {
    if (b->options->operands.len == 0) {
        fprintf(stderr, "gosling: %s needs a package or .go files\n", b->options->command);
        return 2;
    }
    const char *base = getenv("TMPDIR");
    char *dir = arena_printf(b->arena, "%s/gosling-run-XXXXXX", base && *base ? base : "/tmp");
    if (!mkdtemp(dir)) {
        fprintf(stderr, "gosling: cannot make a temporary folder %s: %s\n", dir, strerror(errno));
        return 1;
    }
    const char *path = path_join(b->arena, dir, "program");
    int status = compile_program(b, path);
    *program = status == 0 ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    int error = errno;
    unlink(path);
    rmdir(dir);
    if (status == 0 && *program < 0) {
        fprintf(stderr, "gosling: cannot run the program: %s\n",
                error == ENOENT ? "it is not a program (package main?)" : strerror(error));
        return 1;
    }
    b->program_name = path;
    return status;
}

void exec_program(Build *b, int program) {
    VEC(char *) argv = {0};
    vec_push(b->arena, &argv, (char *)b->program_name);
    for (int i = 0; i < b->options->program_args.len; i++)
        vec_push(b->arena, &argv, (char *)b->options->program_args.at[i]);
    vec_push(b->arena, &argv, NULL);
    fexecve(program, argv.at, environ);
    fprintf(stderr, "gosling: cannot run the program: %s\n", strerror(errno));
}

int command_run(Build *b) {
    int program, status = compile_to_run(b, &program);
    if (status == 0)
        exec_program(b, program);
    return status ? status : 1;
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
