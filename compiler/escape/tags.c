// Parameter tags: what callers must know of a function. A tag is printable text: one group a
// parameter (receiver first), groups separated by commas, a digit a slot in the order heap,
// mutator, callee, results: '0' no flow, else the fewest dereferences plus 1 (at most 9). An empty
// group belongs to a parameter without pointers. Also the lines of -m: parameters first, then
// locations in order of creation.
#include "escape.h"
#include <string.h>

enum { SLOTS = 3 + RESULT_SLOTS };

static int *slot(Leaks *l, int i) {
    return i == 0 ? &l->heap : i == 1 ? &l->mutator : i == 2 ? &l->callee : &l->result[i - 3];
}

Leaks leaks_none(void) {
    Leaks l;
    for (int i = 0; i < SLOTS; i++)
        *slot(&l, i) = -1;
    return l;
}

static void encode_one(Buffer *b, Leaks l) {
    for (int i = 0; i < SLOTS; i++) {
        int v = *slot(&l, i) + 1;
        buffer_putc(b, (char)('0' + (v > 9 ? 9 : v)));
    }
}

Leaks leaks_parse(const char *tag, int parameter) {
    Leaks l = leaks_none();
    for (; tag && parameter > 0; parameter--) {
        tag = strchr(tag, ',');
        tag = tag ? tag + 1 : NULL;
    }
    if (!tag || strspn(tag, "0123456789") != SLOTS) {
        l.heap = 0; // unknown
        return l;
    }
    for (int i = 0; i < SLOTS; i++)
        *slot(&l, i) = tag[i] - '0' - 1;
    return l;
}

// With a path to the heap, longer or equal paths elsewhere say nothing more.
static void optimize(Leaks *l) {
    for (int i = 1; l->heap >= 0 && i < SLOTS; i++)
        if (*slot(l, i) >= l->heap)
            *slot(l, i) = -1;
}

// gc counts columns up to 254 only.
void say_place(Escapes *e, Buffer *b, Pos pos) {
    Place at = source_place(e->cx->sources, pos);
    buffer_printf(b, at.column && at.column < 255 ? "%s:%d:%d: " : "%s:%d: ", at.path, at.line,
                  at.column);
}

// Adds one line to the report.
__attribute__((format(printf, 3, 4))) static void say(Escapes *e, Pos pos, const char *format,
                                                      ...) {
    if (pos != NO_POS) // what instantiate made has none
        say_place(e, &e->report, pos);
    va_list args;
    va_start(args, format);
    buffer_puts(&e->report, arena_vprintf(e->arena, format, args));
    va_end(args);
    buffer_putc(&e->report, '\n');
}

const char *result_name(Escapes *e, const EscapeFunction *f, int i) {
    const char *name = f->type->func.results.at[i]->name;
    return name && name[0] && strcmp(name, "_") != 0 ? name : arena_printf(e->arena, "~r%d", i);
}

static void report_leaks(Escapes *e, const EscapeFunction *f, const Object *o, const Leaks *l) {
    bool said = false;
    if (l->heap >= 0) {
        say(e, o->pos, "leaking param%s: %s", l->heap == 0 ? "" : " content", o->name);
        said = true;
    }
    for (int i = 0; i < RESULT_SLOTS && i < f->type->func.results.len; i++)
        if (l->result[i] >= 0) {
            say(e, o->pos, "leaking param: %s to result %s level=%d", o->name, result_name(e, f, i),
                l->result[i]);
            said = true;
        }
    if (!said)
        say(e, o->pos, "%s does not escape", o->name);
}

static bool is_unnamed(const Object *o) {
    return !o->name || !o->name[0] || strcmp(o->name, "_") == 0;
}

// The leaks of one parameter, reported.
static Leaks parameter_leaks(Escapes *e, const EscapeFunction *f, Object *o) {
    Leaks l = leaks_none();
    if (!f->body) {
        bool noescape = f->node && (f->node->pragma & PRAGMA_NOESCAPE);
        if (noescape)
            l.mutator = l.callee = 0;
        else
            l.heap = 0;
        if (!is_unnamed(o))
            say(e, o->pos, "%s%s%s", noescape ? "" : "leaking param: ", o->name,
                noescape ? " does not escape" : "");
        return l;
    }
    if (is_unnamed(o) || strcmp(f->object ? f->object->name : "", "_") == 0)
        return l;
    Location *location = map_get(e->locations, o);
    l = location->leaks;
    optimize(&l);
    if (!(location->attributes & ATTR_ESCAPES))
        report_leaks(e, f, o, &l);
    return l;
}

static const char *parameter_name(Escapes *e, const Object *o, int i) {
    return is_unnamed(o) ? arena_printf(e->arena, "~p%d", i) : o->name;
}

// Whether parameter i is ...uintptr.
static bool is_uintptrs(const EscapeFunction *f, int i) {
    const Type *t = f->type;
    return i >= 0 && t->func.variadic && i == t->func.params.len - 1 &&
           is_basic(underlying(t->func.params.at[i]->type)->slice.elem, BASIC_UINTPTR);
}

// gc says nothing of the parameters of instances, and of functions of one shape only once.
static const char *tag_function(Escapes *e, const EscapeFunction *f) {
    remark_text(e);
    int said = e->report.len;
    Buffer text = {.arena = e->arena};
    int first = f->type->func.receiver ? -1 : 0;
    buffer_puts(&text, "");
    for (int i = first; i < f->type->func.params.len; i++) {
        Object *o = i < 0 ? f->type->func.receiver : f->type->func.params.at[i];
        if (i > first)
            buffer_putc(&text, ',');
        bool escapes =
            f->node && f->node->kind == NODE_FUNC_DECL && f->node->pragma & PRAGMA_UINTPTR_ESCAPES;
        if (is_basic(o->type, BASIC_UINTPTR) && escapes)
            say(e, o->pos, "marking %s as escaping uintptr", parameter_name(e, o, i));
        else if (!f->body && is_basic(o->type, BASIC_UINTPTR) && !is_unnamed(o))
            say(e, o->pos, "assuming %s is unsafe uintptr", o->name);
        if (escapes && is_uintptrs(f, i)) {
            say(e, o->pos, "marking %s as escaping ...uintptr", parameter_name(e, o, i));
            Leaks all = leaks_none();
            all.heap = 0;
            encode_one(&text, all);
        } else if (has_pointers(o->type))
            encode_one(&text, parameter_leaks(e, f, o));
    }
    if (f->instance->is_weak) {
        e->report.len = said;
        e->report.data[said] = '\0';
    }
    return text.data;
}

void tag_functions(Batch *b) {
    for (int i = 0; i < b->functions.len; i++) {
        EscapeFunction *f = b->functions.at[i];
        if (!f->type)
            continue;
        f->tag = tag_function(b->e, f);
        if (f->object)
            f->object->escape_tag = f->tag;
    }
}

void report_locations(Batch *b) {
    for (int i = 0; i < b->locations.len; i++) {
        const Location *l = b->locations.at[i];
        if (l->silent || (l->function && repeats_shape(b->e, l->function->instance)))
            continue;
        if (l->pos != NO_POS && (l->variable || l->node))
            remark_verdict(b->e, l);
    }
}
