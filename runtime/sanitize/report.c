// The report of -sanitize=frame. In: an access to a dead object; out: on standard error what was
// accessed, where it was declared, how and where its life ended, where the access is, the
// goroutine's trace; exit status 66.
#include "storage.h"

#include "../panic/panic.h"
#include <unistd.h>

enum { EXIT_STATUS = 66 };

static void text_of(GoString s) {
    rt_print_bytes(s.data, s.len);
}

static void position(const FrameSite *site) {
    text_of(site->file);
    trace_text(":");
    rt_print_int(site->line);
    trace_text(":");
    rt_print_int(site->column);
}

// "/path/f.go:12", of a return address; false when it is in no table.
static bool place_of_pc(uintptr_t pc) {
    const FuncEntry *fn = pc ? trace_function(pc - 1) : NULL;
    if (!fn)
        return false;
    TraceLine at = trace_line_of(fn, pc);
    trace_text(at.file ? at.file : "?");
    trace_text(":");
    rt_print_uint((intptr_t)at.line);
    return true;
}

static void tell_end(const FrameObject *o) {
    switch ((FrameEnd)o->end) {
    case END_NONE: trace_text(", past its end"); return;
    case END_AGAIN: trace_text(", dead since it was made again"); break;
    case END_RETURNED:
        trace_text(", dead since ");
        text_of(o->site->function);
        trace_text(" returned");
        break;
    case END_UNWOUND:
        trace_text(", dead since a panic left ");
        text_of(o->site->function);
        break;
    case END_EXITED: trace_text(", dead since its goroutine ended"); break;
    }
    if (o->end_pc) {
        trace_text(" at ");
        place_of_pc(o->end_pc);
    }
}

void report_access(uintptr_t address, size_t n, bool is_store, void *frame) {
    sched_worker()->no_preempt++;
    const FrameObject *o = storage_object(address);
    rt_print_begin();
    trace_text("gosling: frame sanitizer: ");
    trace_text(is_store ? "store of " : "load of ");
    rt_print_uint((intptr_t)n);
    trace_text(n == 1 ? " byte" : " bytes");
    trace_text(is_store ? " to " : " from ");
    if (o) {
        text_of(o->site->name);
        trace_text(" (");
        position(o->site);
        trace_text(", in ");
        text_of(o->site->function);
        trace_text(")");
        tell_end(o);
    } else {
        trace_text("a frame object that is long dead");
    }
    uintptr_t pc = 0;
    trace_text("\naccess at ");
    if (trace_collect(frame, 0, &pc, 1) && place_of_pc(pc)) {
        trace_text(" in ");
        trace_text(trace_function(pc - 1)->name);
    } else {
        trace_text("an unknown place");
    }
    trace_text("\n\n");
    rt_print_end();
    if (sched_g())
        trace_goroutine(sched_g(), (TracePlace){.frame = frame});
    sched_print_flush();
    _exit(EXIT_STATUS);
}
