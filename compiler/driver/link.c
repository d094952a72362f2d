// The program unit (the packages' initialization in order, the collector's choice) and ld, run
// directly: the gcc driver would cost 11 ms more. Start files and folders were found by configure;
// on another machine the C compiler is asked again.
#include "config.h"
#include "driver.h"
#include <stdlib.h>
#include <string.h>

// A start file configure found, or what the C compiler says today.
static const char *start_file(Build *b, const char *configured, const char *name) {
    if (path_exists(configured))
        return configured;
    const char *log = arena_printf(b->arena, "%s/path", temp_folder(b));
    const char *argv[] = {
        "sh", "-c", arena_printf(b->arena, "%s -print-file-name=%s > %s", CONFIG_CC, name, log),
        NULL};
    size_t length;
    char *text = run_tool(b, "asking the C compiler for its files", argv)
                     ? source_read(b->arena, log, &length)
                     : NULL;
    if (!text)
        return name;
    text[strcspn(text, "\n")] = 0;
    return text;
}

// Writes and assembles the program unit; returns the object's path or NULL.
static const char *program_unit(Build *b) {
    const char *source = arena_printf(b->arena, "%s/program.s", temp_folder(b));
    const char *object = arena_printf(b->arena, "%s/program.o", temp_folder(b));
    FILE *f = fopen(source, "w");
    if (!f) {
        diag_error(b->diag, NO_POS, "cannot write %s", source);
        return NULL;
    }
    fputs("\t.section .data.rel.ro.gosling_inits,\"aw\"\n\t.balign 8\n\t.globl "
          "gosling_inits\ngosling_inits:\n",
          f);
    for (int i = 0; i < b->order.len; i++)
        fprintf(f, "\t.quad \"%s.init\"\n", b->order.at[i]->package->path);
    fputs("\t.quad 0\n", f);
    if (b->options->measure) // runtime/sites, whatever the program does
        fputs("\t.quad sites_charge\n", f);
    if (b->options->gc_none)
        fputs("\t.data\n\t.balign 4\n\t.globl rt_gc_none\nrt_gc_none:\n\t.long 1\n", f);
    fputs("\t.section .note.GNU-stack,\"\",%progbits\n", f);
    if (fclose(f) != 0) {
        diag_error(b->diag, NO_POS, "cannot write %s", source);
        return NULL;
    }
    const char *argv[] = {"as", "-o", object, source, NULL};
    return run_tool(b, "the assembler", argv) ? object : NULL;
}

bool link_program(Build *b, LoadedPackage *main, const char *output) {
    (void)main;
    const char *program = program_unit(b);
    OutputFile out;
    if (!program || !output_temp_path(b, &out, output))
        return false;
    VEC(const char *) argv = {0};
    const char *head[] = {"ld",
                          "-o",
                          out.temp,
                          "--gc-sections",
                          "-z",
                          "start-stop-gc",
                          "--hash-style=gnu",
                          "-z",
                          "noexecstack",
                          "-z",
                          "norelro",
                          "-dynamic-linker",
                          CONFIG_LOADER,
                          start_file(b, CONFIG_CRT1, "crt1.o"),
                          start_file(b, CONFIG_CRTI, "crti.o"),
                          arena_printf(b->arena, "-L%s", CONFIG_LIBRARY_FOLDER),
                          program};
    for (size_t i = 0; i < sizeof head / sizeof *head; i++)
        vec_push(b->arena, &argv, head[i]);
    for (int i = b->order.len - 1; i >= 0; i--)
        for (int j = 0; j < b->order.at[i]->objects.len; j++)
            vec_push(b->arena, &argv, b->order.at[i]->objects.at[j]);
    bool sanitize = b->options->sanitize;
    static const char *const wrapped[] = {"--wrap=memmove", "--wrap=memcpy", "--wrap=memset",
                                          "--wrap=memcmp"};
    for (size_t i = 0; sanitize && i < sizeof wrapped / sizeof *wrapped; i++)
        vec_push(b->arena, &argv, wrapped[i]); // runtime/sanitize/wrap.c looks at what they touch
    const char *runtime = sanitize ? "libgosling-sanitize.a" : "libgosling.a";
    const char *tail[] = {path_join(b->arena, b->root, runtime),
                          path_join(b->arena, b->root, "libutf8proc.a"),
                          "--as-needed",
                          "-lm",
                          "-lc",
                          start_file(b, CONFIG_LIBGCC, "libgcc.a"),
                          start_file(b, CONFIG_CRTN, "crtn.o"),
                          NULL};
    for (size_t i = 0; i < sizeof tail / sizeof *tail; i++)
        vec_push(b->arena, &argv, tail[i]);
    if (!run_tool(b, "the linker", argv.at)) {
        output_discard(&out);
        return false;
    }
    return output_commit(b, &out, 0777);
}

bool link_relocatable(Build *b, LoadedPackage *p, const char *output) {
    OutputFile out;
    if (!output_temp_path(b, &out, output))
        return false;
    VEC(const char *) argv = {0};
    vec_push(b->arena, &argv, "ld");
    vec_push(b->arena, &argv, "-r");
    vec_push(b->arena, &argv, "-o");
    vec_push(b->arena, &argv, out.temp);
    for (int j = 0; j < p->objects.len; j++)
        vec_push(b->arena, &argv, p->objects.at[j]);
    vec_push(b->arena, &argv, NULL);
    if (!run_tool(b, "the linker", argv.at)) {
        output_discard(&out);
        return false;
    }
    return output_commit(b, &out, 0666);
}
