// Run-time errors. In: what generated code or runtime C found wrong; out: a panic with package
// runtime's error value. Without package runtime in the program the text is printed.
#include <string.h>

#include "panic.h"

extern void go_panic_text(const uint8_t *text, intptr_t len) __asm__("runtime.panicText")
    __attribute__((weak));
extern void go_panic_plain(const uint8_t *text, intptr_t len) __asm__("runtime.panicPlain")
    __attribute__((weak));
extern void go_panic_bounds(intptr_t code, int64_t x, bool is_signed,
                            intptr_t y) __asm__("runtime.panicBounds") __attribute__((weak));
extern void go_panic_assert(void *have, void *want, void *iface, const uint8_t *missing,
                            intptr_t len) __asm__("runtime.panicAssert") __attribute__((weak));

// The end of a program that has no package runtime.
static _Noreturn void bare(const char *prefix, const uint8_t *text, intptr_t len,
                           TracePlace place) {
    trace_text("panic: ");
    trace_text(prefix);
    rt_print_bytes(text, len);
    trace_text("\n");
    panic_die(place, false);
}

void rt_panic_text(const uint8_t *text, intptr_t len) {
    if (sites_forget)
        sites_forget();
    if (go_panic_text && sched_g())
        go_panic_text(text, len);
    bare("runtime error: ", text, len, TRACE_HERE);
}

void rt_panic_plain(const uint8_t *text, intptr_t len) {
    if (sites_forget)
        sites_forget();
    if (go_panic_plain && sched_g())
        go_panic_plain(text, len);
    bare("", text, len, TRACE_HERE);
}

static _Noreturn void error_text(const char *text) {
    rt_panic_text((const uint8_t *)text, (intptr_t)strlen(text));
}

void rt_panic_nil(void) {
    G *g = sched_g();
    if (g)
        g->nil_pc = __builtin_return_address(0);
    error_text("invalid memory address or nil pointer dereference");
}

void rt_panic_divide(void) {
    error_text("integer divide by zero");
}
void rt_panic_wrap(const uint8_t *text, intptr_t len) {
    rt_panic_plain(text, len);
}
void rt_panic_shift(void) {
    error_text("negative shift amount");
}
void rt_panic_range(intptr_t state) {
    static const char *const texts[] = {
        "range function continued iteration after function for loop body returned false",
        "range function continued iteration after loop body panic",
        "range function continued iteration after whole loop exit",
        "range function recovered a loop body panic and did not resume panicking"};
    error_text(texts[state - (state > 0)]); // 1: nothing is wrong
}
void rt_panic_makeslice_len(void) {
    error_text("makeslice: len out of range");
}
void rt_panic_makeslice_cap(void) {
    error_text("makeslice: cap out of range");
}

void rt_panic_unsafe_slice(intptr_t what) {
    static const char *const texts[] = {
        "unsafe.Slice: len out of range", "unsafe.Slice: ptr is nil and len is not zero",
        "unsafe.String: len out of range", "unsafe.String: ptr is nil and len is not zero"};
    error_text(texts[what & 3]);
}

static const char *const bounds_texts[] = {
#define BOUNDS(name, text) text,
#include "../abi.def"
#undef BOUNDS
};

// The text of a code with %x and %y put in, for a program without package runtime.
static _Noreturn void bare_bounds(int code, intptr_t x, bool is_signed, intptr_t y) {
    rt_print_begin();
    trace_text("panic: runtime error: ");
    for (const char *p = bounds_texts[code]; *p; p++) {
        if (*p != '%') {
            rt_print_bytes(p, 1);
        } else if (*++p == 'y') {
            rt_print_int(y);
        } else if (is_signed) {
            rt_print_int(x);
        } else {
            rt_print_uint(x);
        }
    }
    rt_print_end();
    trace_text("\n");
    panic_die(TRACE_HERE, false);
}

static _Noreturn void bounds(int code, intptr_t x, bool is_signed, intptr_t y) {
    if (go_panic_bounds && sched_g())
        go_panic_bounds(code, x, is_signed, y);
    bare_bounds(code, x, is_signed, y);
}

void rt_panic_index(intptr_t index, intptr_t length) {
    bounds(BOUNDS_INDEX, index, true, length);
}
void rt_panic_index_u(intptr_t index, intptr_t length) {
    bounds(BOUNDS_INDEX, index, false, length);
}
void rt_panic_slice(intptr_t code, intptr_t x, intptr_t y) {
    bounds((int)code, x, true, y);
}
void rt_panic_slice_u(intptr_t code, intptr_t x, intptr_t y) {
    bounds((int)code, x, false, y);
}

// The first method of an interface that a type lacks, as the message names it; the empty string
// when it has all.
static GoString missing_method(const Type *inter, const Type *type) {
    const InterfaceMethod *want = inter->items;
    const Uncommon *u = type->uncommon;
    const TypeMethod *have = u ? u->methods : NULL;
    for (intptr_t i = 0; i < inter->count; i++) {
        bool found = false;
        for (intptr_t k = 0; u && k < u->count && !found; k++) {
            found = have[k].type == want[i].type && have[k].name.len == want[i].name.len &&
                    memcmp(have[k].name.data, want[i].name.data, (size_t)want[i].name.len) == 0 &&
                    have[k].pkgpath.len == want[i].pkgpath.len &&
                    memcmp(have[k].pkgpath.data, want[i].pkgpath.data,
                           (size_t)want[i].pkgpath.len) == 0;
        }
        if (!found)
            return want[i].name;
    }
    return (GoString){NULL, 0};
}

void rt_panic_assert(void *have, void *want, void *iface) {
    GoString missing = {NULL, 0};
    const Type *w = want;
    if (have && w->kind == KIND_INTERFACE)
        missing = missing_method(w, have);
    if (go_panic_assert && sched_g())
        go_panic_assert(have, want, iface, missing.data, missing.len);
    rt_print_begin();
    trace_text("panic: interface conversion: ");
    rt_print_string(w->string.data, w->string.len);
    trace_text("\n");
    rt_print_end();
    panic_die(TRACE_HERE, false);
}
