// In: a unit of core functions. Out: an assembler file. This file owns the libgccjit context: its
// options, positions, and the loop that compiles a unit, looks at the frame sizes GCC reports
// (-fstack-usage) and compiles once more when a frame is over the limit, this time with a prologue
// that checks for that frame's own size. libgccjit writes that report into the current folder, so
// the compilation happens in a private folder beside the output.
#define _XOPEN_SOURCE 700 // mkdtemp, fchdir
#include "gen_internal.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// what the plain prologue check vouches for; the reserve below the limit is 16 KB
enum { FRAME_LIMIT = 8192 };

// clang-format off
static const struct { const char *flag, *reason; } FLAGS[] = {
    {"-fwrapv", "integers wrap around in Go"},
    {"-fno-strict-aliasing", "unsafe.Pointer and our own casts view memory under several types"},
    {"-fno-delete-null-pointer-checks", "memmove's nonnull would fold `s == nil` after copy to false"},
    {"-fno-ivopts", "its virtual bases hide an array from the conservative stack scan"},
    {"-funswitch-loops", "splits a loop at the flag that makes its bounds checks superfluous"},
    {"-funroll-loops", "makes up for -fno-ivopts: matrix product 1.3 times faster; root-safe by the census"},
    {"--param=max-unroll-times=4", "as above, with a bound on size"},
    {"--param=builtin-expect-probability=99", "a failed check is rarer than GCC's one in ten: nested loops looked cold"},
    {"-falign-functions=64", "calls to small functions: fib 1.1 times faster, and the same in every program"},
    {"-fno-inline", "our inliner has run; GCC's would lose frames of traces (docs/inline.md has what that costs)"},
    {"-fno-optimize-sibling-calls", "endless recursion must overflow, not loop; traces show every caller"},
    {"-fno-shrink-wrap", "would move the stack check away from the frame it guards"},
    {"-fno-partial-inlining", "as above"},
    {"-fno-ipa-ra", "the linker may keep another unit's copy of a weak function, with other clobbers"},
    {"-fno-ipa-pure-const", "finds functions that only panic noreturn and drops stores that recover would show"},
    {"-fno-ipa-modref", "as above: a call that may panic reads memory through the deferred calls"},
    {"-fno-ipa-icf", "merged functions would carry each other's names in traces"},
    {"-fno-crossjumping", "merged calls of panics would report each other's lines"},
    {"-fno-tree-tail-merge", "as above"},
    {"-fno-semantic-interposition", "nothing replaces our symbols at run time"},
    {"-ffp-contract=off", "the spec forbids fusing x*y+z across a conversion; targets would differ"},
    {"-fno-math-errno", "Go's math has no errno: sqrt is one instruction"},
    {"-fno-omit-frame-pointer", "traces and the collector walk frame pointers"},
    {"-fno-stack-protector", "distributions turn it on; the prologue check and bounds checks do the work"},
    {"-fcf-protection=none", "distributions turn it on; our stack switch ends in a jump"},
#if defined(__x86_64__)
    {"-mno-red-zone", "rt_poll is called behind GCC's back, from leaves too"},
#endif
    {"-fno-stack-clash-protection", "distributions turn it on; the prologue check does the work"},
    {"-fno-pic", "executables are linked at fixed addresses: no GOT"},
    {"-fno-pie", "as above"},
    {"-ffunction-sections", "unused functions and their table rows are dropped by the linker"},
    {"-fno-asynchronous-unwind-tables", "no unwinder: panics run on the stack, traces use frame pointers"},
    {"-fno-unwind-tables", "as above"},
    {"-fno-exceptions", "as above"},
    {"-fno-ident", "two compilers' outputs should compare"},
    {"-Wno-return-local-addr", "what is placed on the frame by hand may be returned; libgccjit makes it an error"},
    {"-gno-variable-location-views", "views need an assembler pass of their own and serve no reader here"},
    {"-fstack-usage", "frame sizes are checked after the compilation"},
};
// clang-format on

// Accesses call our runtime (runtime/sanitize), which has its own idea of what is alive.
static const char *const SANITIZE_FLAGS[] = {"-fsanitize=kernel-address",
                                             "--param=asan-instrumentation-with-call-threshold=0",
                                             "--param=asan-stack=0", "--param=asan-globals=0"};

// What an inlined body's lines count as is another file for each call that was inlined: emit tells
// them apart by the number behind the path.
gcc_jit_location *gen_location(GenUnit *u, Pos pos) {
    if (pos == NO_POS)
        return NULL;
    if (pos == u->last_pos)
        return u->last_location;
    Place place = source_place(u->cx->sources, source_innermost(u->cx->sources, pos));
    const InlinedCall *call = source_inlined(u->cx->sources, pos);
    const char *path = place.full_path;
    if (call)
        path = arena_printf(u->arena, "%s" INLINED_MARK "%d", path, call->number);
    u->last_pos = pos;
    u->last_location = gcc_jit_context_new_location(u->context, path, place.line, place.column);
    return u->last_location;
}

static void add_extra_flags(GenUnit *u, const char *flags) {
    while (flags && *flags) {
        size_t n = strcspn(flags, " ");
        if (n)
            gcc_jit_context_add_command_line_option(u->context, arena_strndup(u->arena, flags, n));
        flags += n + (flags[n] != 0);
    }
}

static void set_options(GenUnit *u) {
    gcc_jit_context *c = u->context;
    gcc_jit_context_set_int_option(c, GCC_JIT_INT_OPTION_OPTIMIZATION_LEVEL, u->options->optimize);
    // .loc lines feed emit's tables
    gcc_jit_context_set_bool_option(c, GCC_JIT_BOOL_OPTION_DEBUGINFO, 1);
    gcc_jit_context_set_bool_allow_unreachable_blocks(c, 1); // dead labels
    gcc_jit_context_set_bool_print_errors_to_stderr(c, 0);
    for (size_t i = 0; i < sizeof FLAGS / sizeof *FLAGS; i++)
        gcc_jit_context_add_command_line_option(c, FLAGS[i].flag);
    if (!u->options->debug)
        gcc_jit_context_add_command_line_option(c, "-g1");
    for (size_t i = 0; u->options->sanitize && i < sizeof SANITIZE_FLAGS / sizeof(char *); i++)
        gcc_jit_context_add_command_line_option(c, SANITIZE_FLAGS[i]);
    add_extra_flags(u, u->options->extra_flags);
}

// mangling: see gen.h
const char *gen_mangle(Arena *a, const char *symbol) {
    if (!strncmp(symbol, "rt_", 3) || !strcmp(symbol, "savectx"))
        return symbol;
    size_t n = strlen(symbol);
    char *out = arena_alloc(a, 3 * n + 4), *p = out + 3;
    memcpy(out, "GO_", 3);
    for (size_t i = 0; i < n; i++) {
        unsigned char b = (unsigned char)symbol[i];
        if ((b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9')) {
            *p++ = (char)b;
        } else {
            *p++ = '_';
            *p++ = "0123456789abcdef"[b >> 4];
            *p++ = "0123456789abcdef"[b & 15];
        }
    }
    *p = 0;
    return out;
}

// The version is compiled into libgccjit, so it is also that of every assembler text it makes.
const char *gen_version(Arena *a) {
    return arena_printf(a, "libgccjit %d.%d.%d", gcc_jit_version_major(), gcc_jit_version_minor(),
                        gcc_jit_version_patchlevel());
}

static GenUnit *unit_new(const CoreUnit *core, const GenOptions *options, Map *frames) {
    Arena *a = core->cx->arena;
    GenUnit *u = NEW(a, GenUnit);
    u->core = core;
    u->options = options;
    u->arena = a;
    u->cx = core->cx;
    u->frames = frames;
    u->context = gcc_jit_context_acquire();
    u->types = map_new(a);
    u->shapes = map_new(a);
    u->defined = map_new(a);
    u->compiled = map_new(a);
    u->functions = map_new(a);
    u->objects = map_new(a);
    for (int i = 0; i < core->functions.len; i++)
        map_put(u->defined, intern_str(u->cx->names, core->functions.at[i]->symbol),
                core->functions.at[i]);
    set_options(u);
    gen_types_init(u);
    // GCC makes calls of these of its own (a loop becomes memset), and for a process's second
    // context it would take the first one's declarations, which are gone
    for (CoreBuiltin b = CB_MEMMOVE; b <= CB_MEMCMP; b++)
        gen_builtin(u, b);
    return u;
}

static bool write_dump(const CoreUnit *core, const char *path, const char *text) {
    FILE *f = fopen(path, "a");
    bool ok = f && fputs(text, f) != EOF;
    if (f && fclose(f) == EOF)
        ok = false;
    if (!ok)
        diag_error(core->cx->diag, NO_POS, "%s: %s", path, strerror(errno));
    return ok;
}

// One attempt. *dump (GCC's, malloc'ed) is filled when a dump is asked for.
static bool compile(const CoreUnit *core, int first, int last, const GenOptions *options,
                    Map *frames, const char *path, char **dump) {
    GenUnit *u = unit_new(core, options, frames);
    for (int i = first; i < last; i++)
        map_put(u->compiled, core->functions.at[i], u);
    for (int i = first; i < last; i++)
        gen_function(u, core->functions.at[i]);
    if (options
            ->dump_gimple) // what -O left; libgccjit does not offer the tree before the first pass
        gcc_jit_context_enable_dump(u->context, "tree-optimized", dump);
    if (!gcc_jit_context_get_first_error(u->context))
        gcc_jit_context_compile_to_file(u->context, GCC_JIT_OUTPUT_KIND_ASSEMBLER, path);
    const char *error = gcc_jit_context_get_first_error(u->context);
    if (error)
        diag_error(core->cx->diag, NO_POS, "internal compiler error: GCC: %s", error);
    gcc_jit_context_release(u->context);
    return !error;
}

// Reads GCC's report, lines "file:line:column:function<tab>bytes<tab>qualifiers", and records in
// frames what
// is over the limit. Returns whether anything was recorded.
static bool read_stack_usage(const CoreUnit *core, Map *frames, const char *path) {
    size_t n;
    Arena *a = core->cx->arena;
    char *text = source_read(a, path, &n);
    if (!text)
        return false; // a unit without code
    Map *by_name = map_new(a);
    for (int i = 0; i < core->functions.len; i++)
        map_put(by_name, intern_str(core->cx->names, gen_mangle(a, core->functions.at[i]->symbol)),
                core->functions.at[i]);
    bool found = false;
    for (char *line = text, *next; line < text + n; line = next) {
        next = line + strcspn(line, "\n") + 1;
        next[-1] = 0;
        char *tab = strchr(line, '\t');
        if (!tab || strtol(tab, NULL, 10) <= FRAME_LIMIT)
            continue;
        *tab = 0;
        char *name = strrchr(line, ':');
        name = name ? name + 1 : line;
        size_t length = strcspn(name, "."); // a clone's suffix
        CoreFunction *f = map_get(by_name, intern(core->cx->names, name, length));
        intptr_t bytes = strtol(tab + 1, NULL, 10);
        if (f && bytes > (intptr_t)map_get(frames, f)) {
            map_put(frames, f, (void *)bytes);
            found = true;
        }
    }
    return found;
}

// See gen.h.
bool gen_unit(const CoreUnit *unit, int first, int last, const GenOptions *options,
              const char *path) {
    Arena *a = unit->cx->arena;
    Map *frames = map_new(a);
    char *folder = arena_printf(a, "%s.XXXXXX", path);
    int home = open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    char *full = path[0] == '/' ? arena_strdup(a, path) : NULL;
    if (!full) {
        char *cwd = getcwd(NULL, 0);
        full = arena_printf(a, "%s/%s", cwd ? cwd : ".", path);
        free(cwd);
    }
    if (home < 0 || !mkdtemp(folder) || chdir(folder)) {
        diag_error(unit->cx->diag, NO_POS, "%s: %s", folder, strerror(errno));
        if (home >= 0)
            close(home);
        return false;
    }
    char *dump = NULL;
    bool ok = compile(unit, first, last, options, frames, full, &dump);
    if (ok && read_stack_usage(unit, frames, "gccaux.su")) {
        free(dump);
        dump = NULL;
        ok = compile(unit, first, last, options, frames, full, &dump);
    }
    unlink("gccaux.su");
    if (fchdir(home) || rmdir(folder)) {
        diag_error(unit->cx->diag, NO_POS, "%s: %s", folder, strerror(errno));
        ok = false;
    }
    close(home);
    if (dump && !write_dump(unit, options->dump_gimple, dump))
        ok = false;
    free(dump);
    return ok;
}
