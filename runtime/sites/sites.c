// Counts of gosling escape -run. In: sites as they are executed (rt_site) and what the heap hands
// out (sites_charge); out: when the program ends, a file with a record for each site and for each
// function that allocated beside its sites, each in fields that end with a zero byte: file, line,
// column (0: a function), text or name, runs, objects, bytes. The idea: generated code of the
// program itself says which site an allocation belongs to, around it; the library's says nothing,
// so a walk over the frames finds who it is for. The heap hands out no runs of cells then
// (Heap.one_by_one), so nothing is allocated that does not come by here, and the sum is MemStats'.
// A program built without that does not contain this file: whoever calls it tests for NULL.
#include <stdio.h>
#include <stdlib.h>

#include "../panic/panic.h"

typedef struct Caller { // what a call of the library, or a line of the program, has allocated
    uintptr_t pc;       // of trace_collect; 0: unused
    uint64_t objects, bytes;
} Caller;

static Site *first_site, *current;
static Caller *callers; // a hash table, open; memory of malloc
static size_t room, used;
static Caller nobody; // outside of goroutines
static const char *path;

// The driver says where to. The program and those it starts see nothing of it.
__attribute__((constructor)) static void take_path(void) {
    path = getenv("GOSLING_SITES");
    unsetenv("GOSLING_SITES");
}

void rt_site(void *site) {
    Site *s = current = site;
    if (!s)
        return;
    s->runs++;
    if (s->is_listed)
        return;
    s->is_listed = 1;
    s->next = first_site;
    first_site = s;
}

void sites_forget(void) {
    current = NULL;
}

static Caller *caller_slot(uintptr_t pc) {
    size_t i = (pc * 0x9E3779B97F4A7C15u) >> 20 & (room - 1);
    while (callers[i].pc && callers[i].pc != pc)
        i = (i + 1) & (room - 1);
    return &callers[i];
}

static void grow_callers(void) {
    Caller *old = callers;
    size_t n = room;
    room = n ? 2 * n : 256;
    callers = calloc(room, sizeof *callers);
    if (!callers)
        rt_fatal("runtime: out of memory");
    for (size_t i = 0; i < n; i++)
        if (old[i].pc)
            *caller_slot(old[i].pc) = old[i];
    free(old);
}

static Caller *caller_at(uintptr_t pc) {
    if (!pc)
        return &nobody;
    if (2 * used >= room)
        grow_callers();
    Caller *c = caller_slot(pc);
    if (!c->pc) {
        c->pc = pc;
        used++;
    }
    return c;
}

void sites_charge(uint64_t bytes) {
    if (current) {
        current->objects++;
        current->bytes += (intptr_t)bytes;
        return;
    }
    uintptr_t pc = 0;
    if (sched_g())
        trace_collect(__builtin_frame_address(0), 0, &pc, 1);
    Caller *c = caller_at(pc);
    c->objects++;
    c->bytes += bytes;
}

static void write_record(FILE *out, const char *file, intptr_t line, intptr_t column, GoString text,
                         const intptr_t *counts) {
    fprintf(out, "%s%c%ld%c%ld%c", file ? file : "", 0, (long)line, 0, (long)column, 0);
    fwrite(text.data, 1, (size_t)text.len, out);
    fprintf(out, "%c%ld%c%ld%c%ld%c", 0, (long)counts[0], 0, (long)counts[1], 0, (long)counts[2],
            0);
}

static void write_caller(FILE *out, const Caller *c) {
    uintptr_t depth = c->pc >> TRACE_DEPTH_SHIFT;
    uintptr_t pc = c->pc & (((uintptr_t)1 << TRACE_DEPTH_SHIFT) - 1);
    const FuncEntry *fn = pc ? trace_function(pc - 1) : NULL;
    TraceLine at = fn ? trace_line_of(fn, pc) : (TraceLine){.name = "runtime"};
    while (depth-- && at.inlined)
        at = trace_outer(fn, at);
    size_t n = 0;
    while (at.name[n])
        n++;
    GoString name = {(const uint8_t *)at.name, (intptr_t)n};
    intptr_t counts[3] = {(intptr_t)c->objects, (intptr_t)c->objects, (intptr_t)c->bytes};
    write_record(out, at.file, at.line, 0, name, counts);
}

// Once: what ends a program can be met again while it ends.
void sites_write(void) {
    FILE *out = path ? fopen(path, "w") : NULL;
    path = NULL;
    if (!out)
        return; // the driver misses it and says so
    for (const Site *s = first_site; s; s = s->next)
        write_record(out, (const char *)s->file.data, s->line, s->column, s->text, &s->runs);
    for (size_t i = 0; i < room; i++)
        if (callers[i].pc)
            write_caller(out, &callers[i]);
    if (nobody.objects)
        write_caller(out, &nobody);
    fclose(out);
}
