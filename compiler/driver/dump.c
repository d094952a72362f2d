// -dump=STAGE and -S. Output goes to stdout, or to the file named by -o.
#include "dump.h"
#include "../inline/inline.h"
#include "../syntax/parse.h"
#include <limits.h>
#include <stdlib.h>
#include <string.h>

static bool asked(const Build *b, const char *stage) {
    return b->options->dump && strcmp(b->options->dump, stage) == 0;
}

bool dump_syntax(Build *b, const LoadedPackage *main) {
    static const char *const stages[] = {"tokens", "ast",   "types", "instances", "inline",
                                         "escape", "sites", "core",  "gimple",    "asm"};
    if (!b->options->dump)
        return false;
    bool known = false;
    for (size_t i = 0; i < sizeof stages / sizeof *stages; i++)
        known |= strcmp(b->options->dump, stages[i]) == 0;
    if (!known) {
        diag_error(b->diag, NO_POS,
                   "-dump=%s: the stages are tokens ast types instances inline escape sites core "
                   "gimple asm",
                   b->options->dump);
        return true;
    }
    for (int i = 0; i < main->package->files.len; i++) {
        Node *file = main->package->files.at[i];
        if (asked(b, "ast"))
            node_dump(file, b->sources, stdout);
        else if (asked(b, "tokens"))
            lexer_dump(b->sources, source_of(b->sources, file->pos), b->diag, b->names, stdout);
    }
    return asked(b, "ast") || asked(b, "tokens");
}

bool dump_types(Build *b, const LoadedPackage *p) {
    if (!asked(b, "types"))
        return false;
    check_dump(b->cx, p->package, stdout);
    return true;
}

bool dump_instances(Build *b, const Program *p) {
    if (!asked(b, "instances"))
        return false;
    instances_dump(p, stdout);
    return true;
}

bool dump_inline(Build *b, const Program *p) {
    if (!asked(b, "inline"))
        return false;
    inline_dump(p, stdout);
    return true;
}

bool dump_escape(Build *b, const Escapes *e) {
    if (asked(b, "escape"))
        escape_dump(e, stdout);
    else if (asked(b, "sites"))
        escape_sites(e, stdout);
    else
        return false;
    return true;
}

bool dump_core(Build *b, CoreUnit *core) {
    if (asked(b, "core"))
        core_dump(core, stdout);
    else if (asked(b, "gimple"))
        write_gimple(b, core, stdout);
    else if (asked(b, "asm"))
        write_assembler(b, core, NULL);
    else if (b->options->assembler)
        write_assembler(b, core,
                        b->options->output
                            ? b->options->output
                            : default_output(b, b->order.at[b->order.len - 1], ".s"));
    else
        return false;
    return true;
}

const char *default_output(Build *b, const LoadedPackage *main, const char *ending) {
    char real[PATH_MAX];
    const char *base = "a.out";
    const char *first = b->options->operands.len ? b->options->operands.at[0] : NULL;
    size_t n = first ? strlen(first) : 0;
    if (n > 3 && strcmp(first + n - 3, ".go") == 0) {
        const char *slash = strrchr(first, '/');
        base = slash ? slash + 1 : first;
        base = arena_strndup(b->arena, base, strlen(base) - 3);
    } else if (realpath(main->dir, real) && strcmp(real, "/") != 0) {
        base = arena_strdup(b->arena, strrchr(real, '/') + 1);
    }
    return arena_printf(b->arena, "%s%s", base, ending);
}
