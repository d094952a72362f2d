// gosling: a Go compiler. main() finds the command; compile_packages() and compile_program() below
// are the list of stages, from left to right:
//
//     load -> check -> instantiate -> inline -> escape -> lower -> gen, emit, as (units) -> link
//
// Each stage is a folder beside this file with a README and one header for the others.
//
// All runs on a stack of its own: the stages recurse over the tree, and how deep a program may
// nest (parse.c) and refer on (resolve_object) follows from that stack, whatever `ulimit -s` says.
#include "check/check.h"
#include "driver/driver.h"
#include "driver/dump.h"
#include "driver/explain.h"
#include "inline/inline.h"
#include "lower/lower.h"
#include <assert.h>
#include <pthread.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static bool check_one(Build *b, LoadedPackage *p) {
    timing_start(b->timing, "check");
    for (int i = 0; i < b->order.len; i++)
        if (b->order.at[i]->is_library && b->order.at[i] != p && !b->order.at[i]->package->scope) {
            check_collect(b->cx, b->order.at[i]->package);
            export_apply_tags(b, b->order.at[i]);
        }
    if (!check_package(b->cx, p->package) || diag_failed(b->diag))
        return false;
    assert(check_verify(b->cx, p->package, stderr) == 0);
    return true;
}

// What is behind the decisions, package by package.
static bool compile_one(Build *b, LoadedPackage *p, Program *program, const Escapes *escapes,
                        bool is_main) {
    timing_start(b->timing, "lower");
    CoreUnit *core = lower_program(program, escapes, b->options->sanitize, b->options->measure);
    if (diag_failed(b->diag))
        return false;
    if (is_main && dump_core(b, core))
        return true;

    timing_start(b->timing, "gen+emit");
    return compile_units(b, core, p, b->options->optimize, b->options->debug);
}

// An entry of -escape-site that names nothing is a mistake.
static bool all_sites_met(Build *b) {
    for (int i = 0; i < b->sites.len; i++) {
        const SiteOverride *s = &b->sites.at[i];
        if (!s->used)
            diag_error(b->diag, NO_POS, "-escape-site: no variable or allocation at %s:%d", s->file,
                       s->line);
    }
    return !diag_failed(b->diag);
}

static int escape_flags(const Options *o) {
    return (o->explain > 1 ? ESCAPE_EXPLAIN : 0) | (o->table || o->json ? ESCAPE_CHAINS : 0) |
           (o->small_frames ? ESCAPE_SMALL_FRAMES : 0);
}

// All stages. Placements are decided for all packages at once.
bool compile_packages(Build *b, LoadedPackageList packages) {
    LoadedPackage *main = packages.at[packages.len - 1];
    ProgramList programs = {0};
    for (int i = 0; i < packages.len; i++)
        if (!check_one(b, packages.at[i]))
            return false;
    if (dump_types(b, main) || (b->options->check_only && !main->is_library))
        return true; // the library is made whole when it is missing

    timing_start(b->timing, "instantiate");
    for (int i = 0; i < packages.len; i++)
        vec_push(b->arena, &programs, instantiate_package(b->cx, packages.at[i]->package));
    if (dump_instances(b, programs.at[programs.len - 1]))
        return true;

    timing_start(b->timing, "inline");
    Inliner *inliner = inline_verdicts(programs);
    bool inlines = b->options->no_inline != 1; // -l=4 inlines in gc
    const char *notes = inlines ? inline_calls(inliner, programs) : "";
    if (b->options->explain && inlines && !main->is_library) {
        inline_explain(inliner, b->options->explain, stderr);
        fputs(notes, stderr);
    }
    if (dump_inline(b, programs.at[programs.len - 1]))
        return true;

    timing_start(b->timing, "escape");
    Escapes *escapes = escape_run(programs, b->options->escape, escape_flags(b->options));
    escape_override(escapes, &b->sites);
    if (!all_sites_met(b))
        return false;
    escape_check_noheap(escapes);
    if (b->options->explain && !main->is_library)
        escape_explain(escapes, stderr);
    if (dump_escape(b, escapes))
        return true;
    if (b->options->json && !main->is_library && !explain_log(b, escapes, b->options->json))
        return false;
    if (b->options->table && !main->is_library) {
        b->decided = escape_rows(escapes);
        if (!b->options->measure) {
            explain_table(b, b->decided, stdout);
            return true;
        }
    }
    if (diag_failed(b->diag))
        return false;

    for (int i = 0; i < packages.len; i++)
        if (!compile_one(b, packages.at[i], programs.at[i], escapes, i == packages.len - 1))
            return false;
    return true;
}

// Every package of the program that is not in the library, dependencies first, then the link.
static bool compile_program_stages(Build *b, const char *output) {
    timing_start(b->timing, "load");
    LoadedPackage *main = load_main(b);
    if (!main || b->load_failed || diag_has_syntax_error(b->diag))
        return false; // other errors of the parser do not keep the checker from finding more, as in
                      // gc
    if (dump_syntax(b, main))
        return true;
    LoadedPackageList packages = {0};
    for (int i = 0; i < b->order.len; i++)
        if (!b->order.at[i]->is_library)
            vec_push(b->arena, &packages, b->order.at[i]);
    if (!compile_packages(b, packages))
        return false;
    if (b->options->dump || b->options->assembler || b->options->check_only ||
        (b->options->table && !b->options->measure))
        return true;
    timing_start(b->timing, "link");
    if (b->options->compile_only)
        return link_relocatable(b, main, output ? output : default_output(b, main, ".o"));
    if (strcmp(main->package->name, "main") != 0)
        return true; // checked and compiled; there is nothing to link
    if (!package_lookup(b->cx, main->package, "main")) {
        diag_error(b->diag, NO_POS, "function main is undeclared in the main package");
        return false;
    }
    return link_program(b, main, output ? output : default_output(b, main, ""));
}

int compile_program(Build *b, const char *output) {
    bool ok = compile_program_stages(b, output);
    timing_stop(b->timing);
    diag_print(b->diag, stderr, isatty(2));
    remove_temp_folder(b);
    if (ok && b->options->time) {
        int lines = 0;
        for (int i = 0; i < b->order.len; i++)
            lines += b->order.at[i]->lines;
        timing_print(b->timing, lines, stderr);
    }
    return ok && !diag_failed(b->diag) ? 0 : 1;
}

typedef struct Command {
    int argc;
    char **argv;
    int status;
} Command;

static void *run_command(void *data) {
    Command *c = data;
    Arena *arena = arena_new();
    Options options;
    c->status = 2;
    if (options_parse(arena, c->argc, c->argv, &options)) {
        if (strcmp(options.command, "help") == 0) {
            options_help(stdout, options.operands.len ? options.operands.at[0] : NULL);
            c->status = 0;
        } else if (strcmp(options.command, "version") == 0) {
            c->status = command_version(arena);
        } else if (strcmp(options.command, "build-library") == 0) {
            c->status = library_build_all(arena, &options);
        } else if (strcmp(options.command, "explain") == 0) {
            c->status = command_explain(&options);
        } else if (strcmp(options.command, "run") == 0) {
            c->status = command_run(build_new(arena, &options));
        } else if (options.measure) {
            c->status = command_measure(build_new(arena, &options));
        } else {
            c->status = compile_program(build_new(arena, &options), options.output);
        }
    }
    arena_free(arena);
    return NULL;
}

// Without the memory for its stack the command runs on the one there is.
int main(int argc, char **argv) {
    enum { STACK_MB = 512 };
    Command c = {.argc = argc, .argv = argv};
    pthread_attr_t attributes;
    pthread_t thread;
    bool own = pthread_attr_init(&attributes) == 0 &&
               pthread_attr_setstacksize(&attributes, (size_t)STACK_MB << 20) == 0 &&
               pthread_create(&thread, &attributes, run_command, &c) == 0;
    if (own)
        pthread_join(thread, NULL);
    else
        run_command(&c);
    return c.status;
}
