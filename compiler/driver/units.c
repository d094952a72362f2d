// Core to object files. A package is split into units of some 1,000 core statements; each unit is
// keyed by a hash of its core tree, and only what no earlier build compiled goes through GCC, in
// forked children (libgccjit has one lock a process). A child runs gen, emit and the assembler; the
// object lands in the cache by a rename.
#define _GNU_SOURCE
#include "../emit/emit.h"
#include "../gen/gen.h"
#include "../lower/core_hash.h"
#include "driver.h"
#include "config.h"
#include "id.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

// GCC's optimizers take more than twice the time for a function of twice the size: one of 20,000
// statements (a table that is filled at run time) half a minute at -O1, two seconds at -O0.
enum { UNIT_STATEMENTS = 1000, GIANT_STATEMENTS = 8000 };

typedef struct Unit {
    int first, last; // functions
    bool with_data;
    int optimize;       // what was asked for; a giant is not optimized
    const char *object; // in the cache
    pid_t child;
} Unit;
typedef VEC(Unit) UnitList;

static int count_statements(CoreList list) {
    int n = list.len;
    for (int i = 0; i < list.len; i++)
        n += count_statements(list.at[i]->body) + count_statements(list.at[i]->otherwise);
    return n;
}

static GenOptions gen_options(const Build *b, int optimize, bool debug) {
    return (GenOptions){.optimize = optimize,
                        .debug = debug,
                        .sanitize = b->options->sanitize,
                        .extra_flags = getenv("GOSLING_GCC_FLAGS")};
}

// Appends functions first..last as a unit; the first one holds the package's data.
static void add_unit(Build *b, UnitList *units, int first, int last, int optimize) {
    Unit u = {.first = first, .last = last, .with_data = units->len == 0, .optimize = optimize};
    if (last > first || u.with_data)
        vec_push(b->arena, units, u);
}

static UnitList split(Build *b, const CoreUnit *core, int optimize) {
    UnitList units = {0};
    int first = 0, statements = 0;
    for (int i = 0; i < core->functions.len; i++) {
        int own = count_statements(core->functions.at[i]->body);
        bool giant = own >= GIANT_STATEMENTS;
        if (giant && i > first) { // the others are worth optimizing
            add_unit(b, &units, first, i, optimize);
            first = i;
        }
        statements += own;
        if (statements >= UNIT_STATEMENTS) {
            add_unit(b, &units, first, i + 1, giant ? 0 : optimize);
            first = i + 1;
            statements = 0;
        }
    }
    add_unit(b, &units, first, core->functions.len, optimize);
    return units;
}

static const char *unit_key(Build *b, const CoreUnit *core, const Unit *u, bool debug) {
    const char *flags = getenv("GOSLING_GCC_FLAGS");
    const char *text = arena_printf(b->arena, "%s %s %s O%d g%d s%d %s %d", BACKEND_ID,
                                    CONFIG_LOADER, gen_version(b->arena), u->optimize, debug,
                                    b->options->sanitize, flags ? flags : "", u->with_data);
    uint64_t h = hash_bytes(text, strlen(text), 0);
    return file_hash_hex(b->arena, core_hash(core, u->first, u->last, u->with_data, h));
}

// In the child: one unit through GCC, the filter and the assembler. Messages go to stderr, a pipe.
static bool compile_unit(Build *b, const CoreUnit *core, const Unit *u, bool debug,
                         const char *stem) {
    GenOptions options = gen_options(b, u->optimize, debug);
    const char *raw = arena_printf(b->arena, "%s.gcc.s", stem),
               *final = arena_printf(b->arena, "%s.s", stem);
    const char *temp = arena_printf(b->arena, "%s.%d.tmp", u->object, (int)getpid());
    if (!gen_unit(core, u->first, u->last, &options, raw))
        return false;
    FILE *out = fopen(final, "w");
    if (!out) {
        diag_error(b->diag, NO_POS, "cannot write %s: %s", final, strerror(errno));
        return false;
    }
    EmitOptions emit = {.debug = debug};
    bool ok = emit_unit(core, u->first, u->last, raw, out, u->with_data, &emit);
    if (ferror(out) || fclose(out) != 0) {
        diag_error(b->diag, NO_POS, "cannot write %s: %s", final, strerror(errno));
        ok = false;
    }
    const char *assembler[] = {"as", "-o", temp, final, NULL};
    ok = ok && run_tool(b, "the assembler", assembler);
    if (ok && rename(temp, u->object) != 0) {
        diag_error(b->diag, NO_POS, "cannot write %s: %s", u->object, strerror(errno));
        ok = false;
    }
    unlink(raw);
    unlink(final);
    if (!ok)
        unlink(temp);
    return ok;
}

static bool start_child(Build *b, const CoreUnit *core, Unit *u, bool debug, const char *stem) {
    char *log = arena_printf(b->arena, "%s.log", stem);
    fflush(NULL);
    u->child = fork();
    if (u->child < 0) {
        diag_error(b->diag, NO_POS, "cannot start a child process: %s", strerror(errno));
        return false;
    }
    if (u->child == 0) {
        int fd = open(log, O_CREAT | O_WRONLY | O_TRUNC, 0666);
        if (fd >= 0)
            dup2(fd, 2);
        bool ok = compile_unit(b, core, u, debug, stem);
        diag_print(b->diag, stderr, false);
        fflush(NULL);
        _exit(ok ? 0 : 1);
    }
    return true;
}

// Waits for any child of the list; reports what a failed one wrote.
static bool wait_child(Build *b, UnitList *units, const char *const *stems) {
    int status;
    pid_t pid;
    while ((pid = waitpid(-1, &status, 0)) < 0 && errno == EINTR)
        ;
    for (int i = 0; i < units->len; i++) {
        if (units->at[i].child != pid || pid <= 0)
            continue;
        units->at[i].child = 0;
        const char *log = arena_printf(b->arena, "%s.log", stems[i]);
        size_t length = 0;
        char *text = source_read(b->arena, log, &length);
        unlink(log);
        if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
            return true;
        diag_error(b->diag, NO_POS, "compiling a unit of package failed (status %d)\n%s", status,
                   text ? text : "");
        return false;
    }
    return pid > 0;
}

// Hard-links or copies a cached object to its library name.
static bool place_object(Build *b, const char *object, const char *name) {
    const char *temp = arena_printf(b->arena, "%s.%d.tmp", name, (int)getpid());
    unlink(temp);
    if (link(object, temp) == 0 && rename(temp, name) == 0) {
        unlink(temp); // rename leaves it when name is this object already
        return true;
    }
    const char *argv[] = {"cp", object, name, NULL};
    return run_tool(b, "copying an object", argv);
}

static bool run_units(Build *b, const CoreUnit *core, UnitList *units, bool debug) {
    const char *folder = cache_folder(b);
    if (!folder)
        return false;
    const char **stems = NEW_ARRAY(b->arena, const char *, units->len + 1);
    int running = 0, limit = processor_count();
    bool ok = true, added = false;
    for (int i = 0; i < units->len && ok; i++) {
        Unit *u = &units->at[i];
        u->object = arena_printf(b->arena, "%s/%s.o", folder, unit_key(b, core, u, debug));
        stems[i] = arena_printf(b->arena, "%s/unit%d.%d", temp_folder(b), (int)getpid(), i);
        if (cache_has(u->object))
            continue;
        added = true;
        if (running == limit) {
            ok = wait_child(b, units, stems);
            running--;
        }
        if (ok && (ok = start_child(b, core, u, debug, stems[i])))
            running++;
    }
    for (; running > 0; running--)
        ok = wait_child(b, units, stems) && ok;
    if (added)
        cache_trim(b, folder);
    return ok;
}

bool compile_units(Build *b, CoreUnit *core, LoadedPackage *p, int optimize, bool debug) {
    UnitList units = split(b, core, optimize);
    if (!run_units(b, core, &units, debug))
        return false;
    for (int i = 0; i < units.len; i++) {
        const char *object = units.at[i].object;
        if (p->is_library) {
            const char *name =
                arena_printf(b->arena, "%s/%s.%d.o", library_variant_dir(b), p->package->path, i);
            if (!place_object(b, object, name))
                return false;
            object = name;
        }
        vec_push(b->arena, &p->objects, object);
    }
    return true;
}

bool write_assembler(Build *b, CoreUnit *core, const char *path) {
    GenOptions options = gen_options(b, b->options->optimize, b->options->debug);
    const char *raw = arena_printf(b->arena, "%s/asm.gcc.s", temp_folder(b));
    if (!gen_unit(core, 0, core->functions.len, &options, raw))
        return false;
    EmitOptions emit = {.debug = b->options->debug};
    if (!path)
        return emit_unit(core, 0, core->functions.len, raw, stdout, true, &emit);
    OutputFile out;
    if (!output_open(b, &out, path))
        return false;
    if (!emit_unit(core, 0, core->functions.len, raw, out.file, true, &emit)) {
        output_discard(&out);
        return false;
    }
    return output_commit(b, &out, 0666);
}

bool write_gimple(Build *b, CoreUnit *core, FILE *out) {
    GenOptions options = gen_options(b, b->options->optimize, false);
    options.dump_gimple = arena_printf(b->arena, "%s/gimple", temp_folder(b));
    if (!gen_unit(core, 0, core->functions.len, &options,
                  arena_printf(b->arena, "%s/asm.gcc.s", temp_folder(b))))
        return false;
    size_t length;
    char *text = source_read(b->arena, options.dump_gimple, &length);
    if (text)
        fwrite(text, 1, length, out);
    return text != NULL;
}
