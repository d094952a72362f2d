// gosling escape -run: the table of gosling escape with what each site did in a run of the program.
// In: the decisions (Build.decided) and the counts that the program writes when it ends
// (runtime/sites); out, behind the program's own output: a row for each site, variable or other
// source of heap objects, the most bytes first, and the sum. A site that is in the counts but not
// among the decisions (a channel, an assignment to a map) gets a row of its own, and so do the
// functions of the library.
#define _GNU_SOURCE
#include "driver.h"
#include "explain.h"
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

typedef struct Row {
    const EscapeRow *decided; // or NULL
    const char *site;
    int64_t runs, objects, bytes;
    int order;
} Row;
typedef VEC(Row *) RowList;

typedef struct Table {
    Build *build;
    Map *by_site; // interned site -> Row
    RowList rows;
} Table;

static Row *row_of(Table *t, const char *site) {
    const char *key = intern_str(t->build->names, site);
    Row *r = map_get(t->by_site, key);
    if (!r) {
        r = NEW(t->build->arena, Row);
        *r = (Row){.site = key, .order = t->rows.len};
        map_put(t->by_site, key, r);
        vec_push(t->build->arena, &t->rows, r);
    }
    return r;
}

// Of a function "folder/pack.T.m": whether its package is the library's.
static bool is_library_function(Build *b, const char *name) {
    const char *slash = strrchr(name, '/'), *open = strchr(name, '[');
    if (open && slash > open) // in a type argument
        for (slash = open; slash > name && *slash != '/';)
            slash--;
    const char *dot = strchr(slash ? slash : name, '.');
    size_t n = dot ? (size_t)(dot - name) : strlen(name);
    return is_library_path(b, arena_strndup(b->arena, name, n));
}

enum { FILE_NAME, LINE, COLUMN, TEXT, RUNS, OBJECTS, BYTES, FIELDS }; // ORDER record, sites.c

static void add_record(Table *t, const char *const *field) {
    Arena *a = t->build->arena;
    bool is_site = strcmp(field[COLUMN], "0") != 0;
    const char *site =
        is_site ? arena_printf(a, "%s:%s:%s: %s", field[FILE_NAME], field[LINE], field[COLUMN],
                               field[TEXT])
        : is_library_function(t->build, field[TEXT])
            ? field[TEXT]
            : arena_printf(a, "%s:%s: %s", field[FILE_NAME], field[LINE], field[TEXT]);
    Row *r = row_of(t, site);
    r->runs += atoll(field[RUNS]);
    r->objects += atoll(field[OBJECTS]);
    r->bytes += atoll(field[BYTES]);
}

// Reads the counts; false without any.
static bool read_counts(Table *t, const char *path) {
    size_t length;
    const char *text = source_read(t->build->arena, path, &length);
    if (!text)
        return false;
    const char *field[FIELDS];
    int n = 0;
    for (const char *at = text, *end = text + length; at < end; at += strlen(at) + 1) {
        field[n++] = at;
        if (n == FIELDS)
            add_record(t, field);
        n %= FIELDS;
    }
    return true;
}

static int by_cost(const void *x, const void *y) {
    const Row *a = *(Row *const *)x, *b = *(Row *const *)y;
    if (a->bytes != b->bytes)
        return a->bytes > b->bytes ? -1 : 1;
    if (a->objects != b->objects)
        return a->objects > b->objects ? -1 : 1;
    if (a->runs != b->runs)
        return a->runs > b->runs ? -1 : 1;
    return a->order - b->order;
}

static void print_row(Table *t, const Row *r, int64_t total, bool colours) {
    const EscapeRow *d = r->decided;
    const char *place = d ? explain_places[d->placement] : r->objects ? "heap" : "frame";
    const char *size =
        d && d->size >= 0 ? arena_printf(t->build->arena, "%lld", (long long)d->size) : "-";
    const char *colour = !colours                    ? ""
                         : r->objects                ? "\033[31m"
                         : d && d->gc == PLACED_HEAP ? "\033[32m"
                                                     : "\033[0m";
    printf("%s%-7s%s %-7s %8s %10lld %10lld %12lld %5.1f%%  %-24s %s%s%s\n", colour, place,
           colours ? "\033[0m" : "", d ? explain_places[d->gc] : "-", size, (long long)r->runs,
           (long long)r->objects, (long long)r->bytes,
           total ? 100.0 * (double)r->bytes / (double)total : 0.0,
           d && *d->reason ? d->reason : "-", r->site, d && *d->type ? "  " : "", d ? d->type : "");
}

static void print_table(Table *t) {
    Row sum = {.site = "total"};
    bool colours = isatty(1);
    for (int i = 0; i < t->rows.len; i++) {
        sum.objects += t->rows.at[i]->objects;
        sum.bytes += t->rows.at[i]->bytes;
    }
    if (t->rows.len)
        qsort(t->rows.at, (size_t)t->rows.len, sizeof *t->rows.at, by_cost);
    printf("%-7s %-7s %8s %10s %10s %12s %6s  %-24s %s\n", "place", "gc", "size", "runs", "objects",
           "bytes", "share", "reason", "site");
    for (int i = 0; i < t->rows.len; i++)
        if (t->rows.at[i]->decided || t->rows.at[i]->objects) // not every variable is a site
            print_row(t, t->rows.at[i], sum.bytes, colours);
    printf("%-7s %-7s %8s %10s %10lld %12lld\n", "total", "", "", "", (long long)sum.objects,
           (long long)sum.bytes);
}

// The program with its own streams; its end, as wait says it, or -1. Keys that interrupt are meant
// for it.
static int run_to_end(Build *b, int program, const char *counts) {
    struct sigaction ignore = {.sa_handler = SIG_IGN}, interrupt, quit;
    fflush(stdout);
    sigaction(SIGINT, &ignore, &interrupt);
    sigaction(SIGQUIT, &ignore, &quit);
    pid_t child = fork();
    if (child == 0) {
        sigaction(SIGINT, &interrupt, NULL);
        sigaction(SIGQUIT, &quit, NULL);
        setenv("GOSLING_SITES", counts, 1);
        exec_program(b, program);
        _exit(127);
    }
    int end = -1;
    while (child > 0 && waitpid(child, &end, 0) < 0 && errno == EINTR)
        continue;
    sigaction(SIGINT, &interrupt, NULL);
    sigaction(SIGQUIT, &quit, NULL);
    return end;
}

int command_measure(Build *b) {
    int program, status = compile_to_run(b, &program);
    if (status != 0)
        return status;
    const char *base = getenv("TMPDIR");
    char *counts = arena_printf(b->arena, "%s/gosling-sites-XXXXXX", base && *base ? base : "/tmp");
    int file = mkstemp(counts);
    int end = file >= 0 ? run_to_end(b, program, counts) : -1;
    if (end < 0) {
        fprintf(stderr, "gosling: cannot run the program: %s\n", strerror(errno));
        if (file >= 0)
            unlink(counts);
        return 1;
    }
    Table t = {.build = b, .by_site = map_new(b->arena)};
    for (int i = 0; i < b->decided.len; i++) {
        const EscapeRow *d = &b->decided.at[i];
        Place at = source_place(b->sources, d->pos);
        Row *r = row_of(
            &t, arena_printf(b->arena, "%s:%d:%d: %s", at.path, at.line, at.column, d->text));
        r->decided = r->decided ? r->decided : d;
    }
    bool counted = lseek(file, 0, SEEK_END) > 0 && read_counts(&t, counts);
    close(file);
    unlink(counts);
    if (counted)
        print_table(&t);
    else
        fprintf(stderr, "gosling: the program ended without its counts%s\n",
                WIFSIGNALED(end) ? ": a signal killed it" : "");
    return WIFSIGNALED(end) ? 128 + WTERMSIG(end) : WEXITSTATUS(end);
}
