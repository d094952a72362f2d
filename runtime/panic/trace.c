// Traces. In: a program counter and a frame pointer; out: Go's lines "main.f(...)\n\t/path/f.go:12
// +0x1d". The idea: walk the frame pointers, which all code keeps, and look return addresses up in
// the tables that emit wrote; a frame that is in no table is C and is left out. The tables are
// indexed on first use, in memory of our own, so this also works in a signal handler and on a
// broken heap.
#include "panic.h"

#include <string.h>
#include <sys/mman.h>

enum { HEAD_FRAMES = 50, TAIL_FRAMES = 50 };

static const FuncEntry **funcs;
static const LineEntry **lines;
static size_t func_count, line_count;

const void **trace_memory(size_t pointers) {
    void *p = mmap(NULL, pointers * sizeof(void *) + 1, PROT_READ | PROT_WRITE,
                   MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return p == MAP_FAILED ? NULL : p;
}

// Lets the entry at i sink to its place in a heap of n.
static void sink(const void **at, size_t i, size_t n, size_t offset) {
#define KEY(k) (*(const uint64_t *)((const char *)at[k] + offset))
    for (size_t child; (child = 2 * i + 1) < n; i = child) {
        if (child + 1 < n && KEY(child) < KEY(child + 1))
            child++;
        if (KEY(i) >= KEY(child))
            return;
        const void *moved = at[i];
        at[i] = at[child];
        at[child] = moved;
    }
}

// Not qsort, which may call malloc.
void trace_sort(const void **at, size_t n, size_t offset) {
    bool sorted = true;
    for (size_t i = 1; i < n && sorted; i++)
        sorted = KEY(i - 1) <= KEY(i);
    if (sorted)
        return;
#undef KEY
    for (size_t i = n / 2; i-- > 0;)
        sink(at, i, n, offset);
    for (size_t left = n; left-- > 1;) {
        const void *most = at[0];
        at[0] = at[left];
        at[left] = most;
        sink(at, 0, left, offset);
    }
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
    const void **f = trace_memory(nf), **l = trace_memory(nl);
    if (!f || !l)
        return;
    for (size_t i = 0; i < nf; i++)
        f[i] = &__start_gosling_funcs[i];
    for (size_t i = 0; i < nl; i++)
        l[i] = &__start_gosling_lines[i];
    trace_sort(f, nf, offsetof(FuncEntry, start));
    trace_sort(l, nl, offsetof(LineEntry, pc));
    funcs = (const FuncEntry **)f;
    lines = (const LineEntry **)l;
    func_count = nf;
    line_count = nl;
}

// Stand for the frames of running panics and Goexits where program counters are collected.
static char panic_code[2], goexit_code[2];
static const FuncEntry panic_entry = {(uintptr_t)panic_code, (uintptr_t)panic_code + 2,
                                      "runtime.gopanic", "runtime/panic/panic.c", 1};
static const FuncEntry goexit_entry = {(uintptr_t)goexit_code, (uintptr_t)goexit_code + 2,
                                       "runtime.Goexit", "runtime/panic/panic.c", 1};

const FuncEntry *trace_function(uintptr_t pc) {
    if (pc - (uintptr_t)panic_code < sizeof panic_code)
        return &panic_entry;
    if (pc - (uintptr_t)goexit_code < sizeof goexit_code)
        return &goexit_entry;
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

static const InlineEntry *inline_entry(uint32_t address) {
    return (const InlineEntry *)(uintptr_t)address;
}

TraceLine trace_line_of(const FuncEntry *fn, uintptr_t pc) {
    size_t n = lines_up_to(pc);
    if (!n || lines[n - 1]->pc < fn->start)
        return (TraceLine){fn->name, fn->file, (uint32_t)fn->line, NULL};
    const LineEntry *l = lines[n - 1];
    const InlineEntry *inlined = inline_entry(l->inlined);
    return (TraceLine){inlined ? inlined->name : fn->name, l->file, l->line, inlined};
}

TraceLine trace_outer(const FuncEntry *fn, TraceLine inner) {
    const InlineEntry *outer = inline_entry(inner.inlined->outer);
    return (TraceLine){outer ? outer->name : fn->name, inner.inlined->file, inner.inlined->line,
                       outer};
}

void trace_text(const char *text) {
    rt_print_bytes(text, (intptr_t)strlen(text));
}

// Wrappers and the compiler's calls in package initialization have no line.
static bool is_written(const FuncEntry *fn, TraceLine at) {
    size_t n = strlen(fn->name);
    bool is_init = n > 5 && strcmp(fn->name + n - 5, ".init") == 0;
    return at.line != 0 && (fn->line != 0 || is_init);
}

// Frames that a trace shows: what is written in Go, but not the runtime's unexported functions, and
// not the one that prints.
static bool is_shown(const FuncEntry *fn, TraceLine at) {
    if (!is_written(fn, at))
        return false;
    if (strncmp(at.name, "runtime.", 8) != 0)
        return true;
    return at.name[8] >= 'A' && at.name[8] <= 'Z' && strcmp(at.name + 8, "Stack") != 0;
}

static void print_position(const char *file, uint32_t line) {
    trace_text("\n\t");
    trace_text(file ? file : "?");
    trace_text(":");
    rt_print_uint((intptr_t)line);
}

// An inlined frame has no address of its own.
static void print_function(const FuncEntry *fn, TraceLine at, uintptr_t pc) {
    trace_text(at.name);
    trace_text(strcmp(at.name, "main.main") == 0 ? "()" : "(...)");
    print_position(at.file, at.line);
    if (!at.inlined) {
        trace_text(" +");
        rt_print_hex((intptr_t)(pc - fn->start));
    }
    trace_text("\n");
}

// One step of a walk: what lies at this frame.
typedef struct Walk {
    void **frame;
    char *low, *high; // the stack
    uintptr_t pc;
    void **sp; // the stack pointer at pc; the caller's return address lies there if it has no
               // frame; or NULL
    const Panic *panic;  // next panic to be met
    const Panic *passed; // the frame just passed is this panic's
} Walk;

// The return address of a function that GCC gave no frame, a leaf, when it was interrupted at pc or
// polls; 0 when it has a frame. Only on x86-64: ARM64 code keeps it in a register there.
static uintptr_t leaf_return(const Walk *w) {
#if defined(__x86_64__)
    enum { PUSH_RBP = 0x55, PROLOGUE_BYTES = 4, SAVED_MOST = 8 };
    const FuncEntry *fn = w->sp ? trace_function(w->pc) : NULL;
    if (!fn || (*(const uint8_t *)fn->start == PUSH_RBP && w->pc - fn->start >= PROLOGUE_BYTES))
        return 0;
    for (int i = 0; i < SAVED_MOST && (char *)(w->sp + i + 1) <= w->high; i++)
        if (trace_is_return((uintptr_t)w->sp[i]))
            return (uintptr_t)w->sp[i];
#else
    (void)w;
#endif
    return 0;
}

// Moves to the next frame; false at the end of the stack.
static bool step(Walk *w) {
    enum { POLL_BYTES = 512 };
    uintptr_t pc = leaf_return(w);
    bool polls = w->pc - (uintptr_t)rt_poll < POLL_BYTES;
    w->sp = NULL;
    w->passed = NULL;
    if (pc) {
        w->pc = pc;
        return true;
    }
    if ((char *)w->frame < w->low || (char *)w->frame > w->high - 16 || (uintptr_t)w->frame % 8)
        return false;
    if (w->panic && w->panic->frame == (void *)w->frame) {
        w->passed = w->panic;
        w->panic = w->panic->link;
    }
    w->pc = (uintptr_t)w->frame[1];
    w->sp = polls ? w->frame + 2 : NULL;
    void **next = w->frame[0];
    w->frame = next > w->frame ? next : NULL;
    return w->pc != 0;
}

// A walk over the stack of g from where it is: the current goroutine's place is given, except when
// it waits for work on the system stack; the others' lies where their switch saved it.
static Walk walk_from(const G *g, TracePlace place) {
    Walk w = {.frame = place.frame,
              .pc = place.pc,
              .low = g->stack_low,
              .high = g->stack_high,
              .panic = g->abi.panic};
    if ((char *)place.sp >= w.low && (char *)place.sp < w.high)
        w.sp = place.sp;
    if (g->saved_sp && g == sched_g() && sched_worker()->on_system) {
        w.frame = (void **)((char *)g->saved_sp + CALL_FRAME);
    } else if (g->saved_sp) {
        // GCC may have made the call of rt_switch, and those before it, jumps.
        w.frame = ((void **)g->saved_sp)[SWITCH_FRAME];
        w.pc = (uintptr_t)((void **)g->saved_sp)[SWITCH_PC] - 1;
    }
    // The record of a panic whose frame is not on this walk would hide the older ones.
    while (w.panic && w.panic->frame < (void *)w.frame)
        w.panic = w.panic->link;
    return w;
}

typedef struct Printer {
    int total, printed;
} Printer;

// The frames of an overflow are millions: those in the middle, which are not printed, are counted
// without being looked up.
enum { EDGE_FRAMES = 512 };
static int raw_frames(const G *g, TracePlace place) {
    int n = 0;
    for (Walk w = walk_from(g, place); step(&w);)
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

// The logical frames of fn at pc; returns how many are shown. p: NULL to count only.
static int print_frames(Printer *p, const FuncEntry *fn, uintptr_t lookup, uintptr_t pc) {
    int n = 0;
    TraceLine at = trace_line_of(fn, lookup);
    for (;; at = trace_outer(fn, at)) {
        if (is_shown(fn, at)) {
            n++;
            if (p && wanted(p))
                print_function(fn, at, pc);
        }
        if (!at.inlined)
            return n;
    }
}

// The line of a panic or a Goexit that runs deferred calls; the panic that the trace begins with
// has none.
static bool is_panic_shown(const Walk *w, int raw) {
    return w->passed && (w->passed->is_goexit || raw > 0);
}

// Visits every frame of the trace; counts only when p is NULL.
static int walk_all(const G *g, TracePlace place, Printer *p) {
    Walk w = walk_from(g, place);
    int n = 0, middle_end = raw_frames(g, place) - EDGE_FRAMES;
    const FuncEntry *fn = w.pc ? trace_function(w.pc) : NULL;
    if (fn)
        n += print_frames(p, fn, w.pc, w.sp ? w.pc : w.pc + 1);
    for (int raw = 0; step(&w); raw++) {
        if (is_panic_shown(&w, raw)) {
            n++;
            if (p && wanted(p)) {
                trace_text(w.passed->is_goexit ? "runtime.Goexit()" : "panic(...)");
                print_position("runtime/panic/panic.c", 1);
                trace_text("\n");
            }
        }
        if (raw >= EDGE_FRAMES && raw + 1 < middle_end) {
            n++;
            if (p)
                wanted(p);
            continue;
        }
        fn = trace_function(w.pc - 1);
        if (fn)
            n += print_frames(p, fn, w.pc, w.pc);
    }
    return n;
}

// The function a goroutine will begin with: it has not run yet, so no frame names it.
static void print_start(const G *g) {
    const FuncEntry *fn = trace_function(*(uintptr_t *)g->closure);
    if (!fn || fn->line == 0)
        return;
    trace_text(fn->name);
    trace_text("(...)");
    print_position(fn->file, (uint32_t)fn->line);
    trace_text("\n");
}

static void print_creator(const G *g) {
    const FuncEntry *fn = g->created_pc ? trace_function(g->created_pc - 1) : NULL;
    if (!fn)
        return;
    TraceLine at = trace_line_of(fn, g->created_pc);
    trace_text("created by ");
    trace_text(at.name);
    if (g->parent) {
        trace_text(" in goroutine ");
        rt_print_int(g->parent);
    }
    print_position(at.file, at.line);
    trace_text(" +");
    rt_print_hex((intptr_t)(g->created_pc - fn->start));
    trace_text("\n");
}

void trace_goroutine(G *g, TracePlace place) {
    rt_print_begin();
    trace_text("goroutine ");
    rt_print_int(g->id);
    trace_text(" [");
    trace_text(sched_state_text(g));
    if (g->locked)
        trace_text(", locked to thread");
    trace_text("]:\n");
    if (g != sched_g())
        place = (TracePlace){0};
    bool begun = !g->saved_sp || ((void **)g->saved_sp)[SWITCH_PC] != (void *)rt_goroutine_start;
    if (begun) {
        Printer p = {.total = walk_all(g, place, NULL)};
        walk_all(g, place, &p);
    } else if (g->closure) {
        print_start(g);
    }
    print_creator(g);
    rt_print_end();
}

int trace_collect(void *frame, int skip, uintptr_t *pcs, int room) {
    Walk w = walk_from(sched_g(), (TracePlace){.frame = frame});
    int n = 0;
    while (n < room && step(&w)) {
        if (w.passed && skip-- <= 0)
            pcs[n++] = (uintptr_t)(w.passed->is_goexit ? goexit_code : panic_code) + 1;
        const FuncEntry *fn = trace_function(w.pc - 1);
        TraceLine at = fn ? trace_line_of(fn, w.pc) : (TraceLine){0};
        for (uintptr_t depth = 0; fn; depth++, at = trace_outer(fn, at)) {
            if (is_written(fn, at) && skip-- <= 0 && n < room)
                pcs[n++] = w.pc | depth << TRACE_DEPTH_SHIFT;
            if (!at.inlined)
                break;
        }
    }
    return n;
}
