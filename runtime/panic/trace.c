// Traces. In: a program counter and a frame pointer; out: Go's lines "main.f(...)\n\t/path/f.go:12
// +0x1d". The idea: walk the frame pointers, which all code keeps, and look return addresses up in
// the tables that emit wrote; a frame that is in no table is C and is left out. The tables are
// indexed on first use, in memory of our own, so this also works in a signal handler and on a
// broken heap.
#include "../sched/sched.h"
#include "panic.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum { HEAD_FRAMES = 50, TAIL_FRAMES = 50 };

static const FuncEntry **funcs;
static const LineEntry **lines;
static size_t func_count, line_count;

static int by_start(const void *a, const void *b) {
    uint64_t x = (*(const FuncEntry *const *)a)->start, y = (*(const FuncEntry *const *)b)->start;
    return x < y ? -1 : x > y;
}

static int by_pc(const void *a, const void *b) {
    uint64_t x = (*(const LineEntry *const *)a)->pc, y = (*(const LineEntry *const *)b)->pc;
    return x < y ? -1 : x > y;
}

static void *table_memory(size_t entries) {
    void *p = mmap(NULL, entries * sizeof(void *) + 1, PROT_READ | PROT_WRITE,
                   MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return p == MAP_FAILED ? NULL : p;
}

// Sorts pointers to the entries; those of discarded functions have address 0 and sink to the front,
// where no one looks.
static void load_tables(void) {
    static bool loaded;
    if (loaded)
        return;
    loaded = true;
    size_t nf = (size_t)(__stop_gosling_funcs - __start_gosling_funcs);
    size_t nl = (size_t)(__stop_gosling_lines - __start_gosling_lines);
    const FuncEntry **f = table_memory(nf);
    const LineEntry **l = table_memory(nl);
    if (!f || !l)
        return;
    for (size_t i = 0; i < nf; i++)
        f[i] = &__start_gosling_funcs[i];
    for (size_t i = 0; i < nl; i++)
        l[i] = &__start_gosling_lines[i];
    bool sorted = true;
    for (size_t i = 1; i < nf && sorted; i++)
        sorted = f[i - 1]->start <= f[i]->start;
    if (!sorted)
        qsort(f, nf, sizeof *f, by_start);
    sorted = true;
    for (size_t i = 1; i < nl && sorted; i++)
        sorted = l[i - 1]->pc <= l[i]->pc;
    if (!sorted)
        qsort(l, nl, sizeof *l, by_pc);
    funcs = f;
    lines = l;
    func_count = nf;
    line_count = nl;
}

// Stands for the frame of a running panic where program counters are collected.
static char panic_code[2];
static const FuncEntry panic_entry = {(uintptr_t)panic_code, (uintptr_t)panic_code + 2,
                                      "runtime.gopanic", "runtime/panic/panic.c", 1};

const FuncEntry *trace_function(uintptr_t pc) {
    if (pc - (uintptr_t)panic_code < sizeof panic_code)
        return &panic_entry;
    load_tables();
    size_t low = 0, high = func_count;
    while (low < high) {
        size_t mid = (low + high) / 2;
        if (funcs[mid]->start <= pc)
            low = mid + 1;
        else
            high = mid;
    }
    if (!low || pc >= funcs[low - 1]->end || !funcs[low - 1]->start)
        return NULL;
    return funcs[low - 1];
}

// How many entries have addresses up to pc.
static size_t lines_up_to(uintptr_t pc) {
    load_tables();
    size_t low = 0, high = line_count;
    while (low < high) {
        size_t mid = (low + high) / 2;
        if (lines[mid]->pc <= pc)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

bool trace_is_return(uintptr_t pc) {
    size_t n = lines_up_to(pc);
    return n && lines[n - 1]->pc == pc;
}

void trace_line_of(const FuncEntry *fn, uintptr_t pc, const char **file, uint32_t *line) {
    size_t n = lines_up_to(pc);
    bool noted = n && lines[n - 1]->pc >= fn->start;
    *file = noted ? lines[n - 1]->file : fn->file;
    *line = noted ? lines[n - 1]->line : (uint32_t)fn->line;
}

void trace_text(const char *text) {
    rt_print_bytes(text, (intptr_t)strlen(text));
}

// Wrappers and the compiler's calls in package initialization have no line.
static bool is_written(const FuncEntry *fn, uintptr_t pc) {
    const char *file;
    uint32_t line;
    trace_line_of(fn, pc, &file, &line);
    size_t n = strlen(fn->name);
    bool is_init = n > 5 && strcmp(fn->name + n - 5, ".init") == 0;
    return line != 0 && (fn->line != 0 || is_init);
}

// Frames that a trace shows: what is written in Go, but not the runtime's unexported functions.
static bool is_shown(const FuncEntry *fn, uintptr_t pc) {
    if (!is_written(fn, pc))
        return false;
    if (strncmp(fn->name, "runtime.", 8) != 0)
        return true;
    return fn->name[8] >= 'A' && fn->name[8] <= 'Z';
}

static void print_position(const char *file, uint32_t line, uintptr_t offset) {
    trace_text("\n\t");
    trace_text(file ? file : "?");
    trace_text(":");
    rt_print_uint((intptr_t)line);
    trace_text(" +");
    rt_print_hex((intptr_t)offset);
    trace_text("\n");
}

static void print_function(const FuncEntry *fn, uintptr_t pc) {
    const char *file;
    uint32_t line;
    trace_line_of(fn, pc, &file, &line);
    trace_text(fn->name);
    trace_text(strcmp(fn->name, "main.main") == 0 ? "()" : "(...)");
    print_position(file, line, pc - fn->start);
}

// One step of a walk: what lies at this frame.
typedef struct Walk {
    void **frame;
    char *low, *high; // the stack
    uintptr_t pc;
    bool exact;         // pc is an instruction's own address, not a return address
    const Panic *panic; // next panic to be met
    bool is_panic;      // the frame just passed is an older panic's
} Walk;

// Moves to the next frame; false at the end of the stack.
static bool step(Walk *w) {
    w->is_panic = false;
    if ((char *)w->frame < w->low || (char *)w->frame > w->high - 16 || (uintptr_t)w->frame % 8)
        return false;
    if (w->panic && w->panic->frame == (void *)w->frame) {
        w->panic = w->panic->link;
        w->is_panic = true;
    }
    w->pc = (uintptr_t)w->frame[1];
    w->exact = false;
    void **next = w->frame[0];
    w->frame = next > w->frame ? next : NULL;
    return w->pc != 0;
}

static Walk walk_from(void *frame) {
    G *g = sched_g();
    Walk w = {.frame = frame, .panic = g ? g->abi.panic : NULL};
    if (g)
        w.low = g->stack_low, w.high = g->stack_high;
    // On the system stack: the Go frames begin where it was entered.
    if (g && g->saved_sp)
        w.frame = (void **)((char *)g->saved_sp + CALL_FRAME);
    return w;
}

typedef struct Printer {
    int total, printed;
} Printer;

// The frames of an overflow are millions: those in the middle, which are not printed, are counted
// without being looked up.
enum { EDGE_FRAMES = 512 };
static int raw_frames(void *frame) {
    int n = 0;
    for (Walk w = walk_from(frame); step(&w);)
        n++;
    return n;
}

// Passes one line of output; the middle of a long trace is left out.
static bool wanted(Printer *p) {
    int n = p->printed++;
    if (p->total <= HEAD_FRAMES + TAIL_FRAMES)
        return true;
    if (n == HEAD_FRAMES) {
        trace_text("...");
        rt_print_int(p->total - HEAD_FRAMES - TAIL_FRAMES);
        trace_text(" frames elided...\n");
    }
    return n < HEAD_FRAMES || n >= p->total - TAIL_FRAMES;
}

// Visits every frame of the trace; counts only when p is NULL.
static int walk_all(uintptr_t pc, void *frame, Printer *p) {
    Walk w = walk_from(frame);
    int n = 0, raw = 0, middle_end = raw_frames(frame) - EDGE_FRAMES;
    bool first_panic = true;
    if (pc) {
        const FuncEntry *fn = trace_function(pc);
        if (fn && is_shown(fn, pc)) {
            n++;
            if (p && wanted(p))
                print_function(fn, pc);
        }
    }
    while (step(&w)) {
        if (w.is_panic && !first_panic) {
            n++;
            if (p && wanted(p)) {
                trace_text("panic(...)");
                print_position("runtime/panic/panic.c", 1, 0);
            }
        }
        if (w.is_panic)
            first_panic = false;
        if (++raw > EDGE_FRAMES && raw < middle_end) {
            n++;
            if (p)
                wanted(p);
            continue;
        }
        const FuncEntry *fn = trace_function(w.pc - 1);
        if (!fn || !is_shown(fn, w.pc))
            continue;
        n++;
        if (p && wanted(p))
            print_function(fn, w.pc);
    }
    return n;
}

void trace_print(uintptr_t pc, void *frame) {
    rt_print_begin();
    Printer p = {.total = walk_all(pc, frame, NULL)};
    walk_all(pc, frame, &p);
    rt_print_end();
}

int trace_collect(void *frame, int skip, uintptr_t *pcs, int room) {
    Walk w = walk_from(frame);
    int n = 0;
    while (n < room && step(&w)) {
        if (w.is_panic && skip-- <= 0)
            pcs[n++] = (uintptr_t)panic_code + 1;
        const FuncEntry *fn = trace_function(w.pc - 1);
        if (!fn || !is_written(fn, w.pc) || skip-- > 0 || n == room)
            continue;
        pcs[n++] = w.pc;
    }
    return n;
}
