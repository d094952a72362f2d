// Panic, defer and recover. In: a value; out: deferred calls run on top of the panicking stack,
// innermost first, until one of them has recovered (then the frame's saved context is restored and
// its function returns) or none is left (then the message and the trace, exit status 2). Relies on
// savectx contexts in DeferFrames and on package runtime for the values of runtime errors and their
// printing; without that package it prints the text itself.
#include "panic.h"

#include <string.h>
#include <unistd.h>

#include "../sched/sched.h"

extern void go_print_panic_value(const void *type, void *data) __asm__("runtime.printPanicValue")
    __attribute__((weak));
extern void go_panic_nil(void) __asm__("runtime.panicNilArgument") __attribute__((weak));

_Noreturn void panic_exit(void) {
    sched_print_flush();
    _exit(2);
}

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
// again.
static void print_chain(const Panic *p, const Panic *newer) {
    bool again = newer && is_repanic(p, newer);
    if (p->link) {
        print_chain(p->link, p);
        if (is_repanic(p->link, p))
            return;
        trace_text("\t");
    }
    trace_text("panic: ");
    if (go_print_panic_value)
        go_print_panic_value(p->value.tab, p->value.data);
    else if (p->value.tab)
        print_plain(p->value.tab, p->value.data);
    else
        trace_text("nil");
    trace_text(again ? " [recovered, repanicked]\n" : p->recovered ? " [recovered]\n" : "\n");
}

static _Noreturn void die(G *g, Panic *p, void *frame) {
    static bool dying;
    if (dying) {
        trace_text("panic while printing panic value\n");
        panic_exit();
    }
    dying = true;
    print_chain(p, NULL);
    for (const Panic *q = p; q; q = q->link) {
        if (!q->nil_pc)
            continue;
        trace_text("[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=");
        rt_print_hex((intptr_t)q->nil_pc);
        trace_text("]\n");
        break;
    }
    trace_text("\ngoroutine ");
    rt_print_int(g->id);
    trace_text(" [running]:\n");
    trace_print(0, frame);
    panic_exit();
}

// Leaves for the function whose deferred call recovered. All panics begun above its frame are over.
static _Noreturn void resume(G *g, DeferFrame *frame) {
    Panic *p = g->abi.panic;
    while (p && (char *)p < (char *)frame)
        p = p->link;
    g->abi.panic = p;
    g->abi.recover_code = NULL;
    g->abi.defer_frame = frame;
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
    die(g, &p, __builtin_frame_address(0));
}

GoIface rt_recover(bool entered) {
    G *g = sched_g();
    Panic *p = g->abi.panic;
    if (!entered || !p || p->recovered)
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
