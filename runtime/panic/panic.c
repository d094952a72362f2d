// Panic, defer and recover. In: a value; out: deferred calls run on top of the panicking stack,
// innermost first, until one of them has recovered (then the frame's saved context is restored and
// its function returns) or none is left (then the message and the trace, exit status 2). Goexit is
// the same walk without a value and without an end by recover; a panic raised in one of its
// deferred calls and recovered further out goes back to it. Relies on savectx contexts in
// DeferFrames and on package runtime for the values of runtime errors and their printing; without
// that package it prints the text itself.
#include "panic.h"

#include <string.h>

extern void go_print_panic_value(const void *type, void *data) __asm__("runtime.printPanicValue")
    __attribute__((weak));
extern void go_panic_value_text(GoIface *value) __asm__("runtime.panicValueText")
    __attribute__((weak));
extern void go_panic_nil(void) __asm__("runtime.panicNilArgument") __attribute__((weak));

// Calls a func() value: the closure itself is the hidden last, here only, argument.
static void call_closure(void *closure) {
    void (*code)(void *) = *(void (**)(void *))closure;
    code(closure);
}

// For a program without package runtime: the basic kinds as print shows them, else type and
// address.
static void print_plain(const Type *t, void *data) {
    void *at = t->flags & TYPE_DIRECT ? &data : data;
    bool named = t->flags & TYPE_NAMED_FLAG;
    bool basic = (t->kind >= KIND_BOOL && t->kind <= KIND_COMPLEX128) || t->kind == KIND_STRING;
    if (named || !basic)
        trace_text(basic ? "" : "(");
    if (named || !basic)
        rt_print_string(t->string.data, t->string.len);
    if (!basic) {
        trace_text(") ");
        rt_print_hex((intptr_t)data);
        return;
    }
    if (named)
        trace_text(t->kind == KIND_STRING ? "(\"" : "(");
    switch (t->kind) {
    case KIND_BOOL: rt_print_bool(*(bool *)at); break;
    case KIND_INT8: rt_print_int(*(int8_t *)at); break;
    case KIND_INT16: rt_print_int(*(int16_t *)at); break;
    case KIND_INT32: rt_print_int(*(int32_t *)at); break;
    case KIND_INT:
    case KIND_INT64: rt_print_int(*(int64_t *)at); break;
    case KIND_UINT8: rt_print_uint(*(uint8_t *)at); break;
    case KIND_UINT16: rt_print_uint(*(uint16_t *)at); break;
    case KIND_UINT32: rt_print_uint(*(uint32_t *)at); break;
    case KIND_UINT:
    case KIND_UINT64:
    case KIND_UINTPTR: rt_print_uint(*(intptr_t *)at); break;
    case KIND_FLOAT32: rt_print_float((double)*(float *)at); break;
    case KIND_FLOAT64: rt_print_float(*(double *)at); break;
    case KIND_COMPLEX64:
        rt_print_complex((double)((float *)at)[0], (double)((float *)at)[1]);
        break;
    case KIND_COMPLEX128: rt_print_complex(((double *)at)[0], ((double *)at)[1]); break;
    case KIND_STRING: rt_print_string(((GoString *)at)->data, ((GoString *)at)->len); break;
    }
    if (named)
        trace_text(t->kind == KIND_STRING ? "\")" : ")");
}

// The same value raised again: a deferred function recovered it and panicked with it.
static bool is_repanic(const Panic *older, const Panic *newer) {
    if (!older->recovered || older->value.tab != newer->value.tab)
        return false;
    if (older->value.data == newer->value.data)
        return true;
    const Type *t = newer->value.tab;
    if (!t || t->flags & TYPE_DIRECT || !(t->flags & TYPE_PLAIN || t->kind == KIND_STRING))
        return false;
    return rt_equal((void *)t, older->value.data, newer->value.data);
}

// The chain from the oldest panic on; a line for each, but one only for a value that was raised
// again, and none for a Goexit.
static void print_chain(const Panic *p) {
    if (p->link) {
        print_chain(p->link);
        if (p->link->repanicked)
            return;
        if (!p->link->is_goexit)
            trace_text("\t");
    }
    if (p->is_goexit)
        return;
    trace_text("panic: ");
    if (go_print_panic_value)
        go_print_panic_value(p->value.tab, p->value.data);
    else if (p->value.tab)
        print_plain(p->value.tab, p->value.data);
    else
        trace_text("nil");
    trace_text(p->repanicked  ? " [recovered, repanicked]\n"
               : p->recovered ? " [recovered]\n"
                              : "\n");
}

// An Error or String method panicked while the message was made.
static _Noreturn void die_printing(const Panic *p, TracePlace place) {
    const Type *t = p->value.tab;
    trace_text("fatal error: panic while printing panic value: ");
    if (t && t->string.len == 6 && memcmp(t->string.data, "string", 6) == 0) {
        const GoString *s = p->value.data;
        rt_print_string(s->data, s->len);
    } else {
        trace_text("type ");
        if (t)
            rt_print_string(t->string.data, t->string.len);
    }
    trace_text("\n");
    panic_die(place, true);
}

static _Noreturn void die(Panic *newest, TracePlace place) {
    WorkerState *w = sched_worker();
    w->no_preempt++; // printing calls Error methods
    if (w->dying == sched_g())
        die_printing(newest, place);
    w->dying = sched_g(); // an Error method may wait, and another goroutine panic meanwhile
    for (Panic *p = newest; p->link; p = p->link)
        p->link->repanicked = is_repanic(p->link, p);
    for (Panic *p = newest; p; p = p->link)
        if (go_panic_value_text && !p->is_goexit)
            go_panic_value_text(&p->value);
    print_chain(newest);
    for (const Panic *p = newest; p; p = p->link) {
        if (!p->nil_pc)
            continue;
        trace_text("[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=");
        rt_print_hex((intptr_t)p->nil_pc);
        trace_text("]\n");
        break;
    }
    panic_die(place, false);
}

// A Goexit and where its walk can be taken up again.
typedef struct Goexit {
    Panic panic;
    void *context[CONTEXT_WORDS];
} Goexit;

// Leaves for the function whose deferred call recovered. All panics begun above its frame are over;
// a Goexit among them is not: it goes on with that function's other deferred calls.
static _Noreturn void resume(G *g, DeferFrame *frame) {
    Panic *p = g->abi.panic;
    while (p && (char *)p < (char *)frame && !p->is_goexit)
        p = p->link;
    g->abi.panic = p;
    g->abi.recover_code = NULL;
    g->abi.defer_frame = frame;
    bool goexit = p && (char *)p < (char *)frame;
    if (sanitize_unwound)
        sanitize_unwound(g, goexit ? (void *)p : (void *)frame);
    if (goexit)
        rt_restore_context(((Goexit *)p)->context);
    rt_restore_context(frame->context);
}

void rt_panic(const void *tab, void *data) {
    G *g = sched_g();
    if (!g)
        rt_fatal("panic outside a goroutine");
    if (!tab && go_panic_nil)
        go_panic_nil();
    Panic p = {.link = g->abi.panic,
               .value = {tab, data},
               .frame = __builtin_frame_address(0),
               .nil_pc = g->nil_pc};
    g->nil_pc = NULL;
    g->abi.panic = &p;
    DeferFrame *frame;
    while ((frame = g->abi.defer_frame)) {
        Defer *d;
        while ((d = frame->records)) {
            frame->records = d->link;
            g->abi.recover_code = *(void **)d->closure;
            call_closure(d->closure);
            if (*(volatile bool *)&p.recovered)
                resume(g, frame);
        }
        g->abi.defer_frame = frame->link;
    }
    g->abi.recover_code = NULL;
    die(&p, TRACE_HERE);
}

GoIface rt_recover(bool entered) {
    G *g = sched_g();
    Panic *p = g->abi.panic;
    if (!entered || !p || p->recovered || p->is_goexit)
        return (GoIface){NULL, NULL};
    p->recovered = true;
    return p->value;
}

void rt_run_defers(void *frame) {
    G *g = sched_g();
    DeferFrame *f = frame;
    Defer *d;
    while ((d = f->records)) {
        f->records = d->link;
        g->abi.recover_code = NULL;
        call_closure(d->closure);
    }
    g->abi.defer_frame = f->link;
}

GO_EXPORT(panic_goexit, "runtime.Goexit");
void panic_goexit(void) {
    Goexit e = {.panic = {.link = sched_g()->abi.panic,
                          .frame = __builtin_frame_address(0),
                          .is_goexit = true}};
    sched_g()->abi.panic = &e.panic;
    savectx(e.context); // resume comes back here
    G *g = sched_g();
    DeferFrame *frame;
    while ((frame = g->abi.defer_frame)) {
        Defer *d;
        while ((d = frame->records)) {
            frame->records = d->link;
            g->abi.recover_code = NULL;
            call_closure(d->closure);
        }
        g->abi.defer_frame = frame->link;
    }
    g->abi.panic = NULL;
    sched_exit();
}
