// What the pass decided, as data for the driver: rows of a table (gosling escape), and the entries
// of gc's log format (-json), which editors read. Both come from the remarks of -m, so they name
// what -m names, and from the explanations, whose last step says why something is on the heap.
#include "points.h"
#include <ctype.h>
#include <string.h>

// "dot of pointer" -> "dot-of-pointer": a reason's code.
static const char *escape_reason_code(Arena *a, const char *text) {
    Buffer b = {.arena = a};
    buffer_puts(&b, "");
    for (; *text; text++) {
        if (isalnum((unsigned char)*text))
            buffer_putc(&b, (char)tolower((unsigned char)*text));
        else if (b.len && b.data[b.len - 1] != '-')
            buffer_putc(&b, '-');
    }
    while (b.len && b.data[b.len - 1] == '-')
        b.data[--b.len] = '\0';
    return b.data;
}

static const char *reason_of(Escapes *e, const Location *l) {
    const char *why = NULL;
    for (int i = 0; l->explanation && i < l->explanation->steps.len; i++)
        if (l->explanation->steps.at[i].why)
            why = l->explanation->steps.at[i].why;
    return why ? escape_reason_code(e->arena, why) : "";
}

// Bytes of the object, -1 when they are known late.
static int64_t size_of(const Location *l) {
    if (!l->type)
        return -1;
    Type *t = underlying(l->type);
    bool behind = !l->variable && (t->kind == TYPE_SLICE || t->kind == TYPE_MAP);
    if ((behind && l->site != SITE_BOX && l->site != SITE_BOX_RESULT && l->site != SITE_NEW) ||
        l->site == SITE_STRING || l->site == SITE_CLOSURE)
        return -1;
    return type_size(l->type) + (l->site == SITE_METHOD_VALUE ? 8 : 0);
}

static bool is_shown(const Escapes *e, const Location *l) {
    return l->node || l->attributes & ATTR_ESCAPES || place_of_location(e, l) != PLACED_FRAME;
}

// The functions whose frames it lies in, those that it was made for: "main, run".
static const char *owners_of(Escapes *e, const Location *l) {
    SlotUseList uses = uses_of_location(e, l);
    Map *named = map_new(e->arena);
    Buffer b = {.arena = e->arena};
    buffer_puts(&b, "");
    for (int i = 0; i < uses.len; i++) {
        if (uses.at[i].placement != PLACED_FRAME || map_has(named, uses.at[i].owner))
            continue;
        map_put(named, uses.at[i].owner, (void *)l);
        buffer_printf(&b, "%s%s", b.len ? ", " : "", function_text(e, uses.at[i].owner));
    }
    return b.data;
}

EscapeRowList escape_rows(Escapes *e) {
    EscapeRowList rows = {0};
    for (int i = 0; i < e->said.len; i++) {
        const Location *l = e->said.at[i].verdict;
        if (!l || !is_shown(e, l))
            continue;
        EscapeRow row = {
            .pos = l->pos,
            .text = l->variable ? l->variable->name
                    : l->name   ? l->name
                                : l->text,
            .type = l->type ? type_string(e->arena, l->type, l->function->instance->package) : "",
            .size = size_of(l),
            .placement = place_of_location(e, l),
            .frames = place_of_location(e, l) == PLACED_CALLER ? owners_of(e, l) : "",
            .gc = l->attributes & ATTR_ESCAPES ? PLACED_HEAP : PLACED_FRAME,
            .reason = l->attributes & ATTR_ESCAPES ? reason_of(e, l) : "",
        };
        vec_push(e->arena, &rows, row);
    }
    return rows;
}

// ---- the log

static void print_string(Buffer *b, const char *s) {
    buffer_putc(b, '"');
    for (; *s; s++) {
        if (*s == '"' || *s == '\\')
            buffer_printf(b, "\\%c", *s);
        else if ((unsigned char)*s < ' ' || *s == '<' || *s == '>' || *s == '&')
            buffer_printf(b, "\\u%04x", (unsigned char)*s);
        else
            buffer_putc(b, *s);
    }
    buffer_putc(b, '"');
}

static void print_range(Escapes *e, Buffer *b, Pos pos) {
    Place at = source_text_place(e->cx->sources, pos);
    for (int i = 0; i < 2; i++)
        buffer_printf(b, "%s{\"line\":%d,\"character\":%d}",
                      i ? ",\"end\":" : "{\"start\":", at.line, at.column);
    buffer_puts(b, "}");
}

static void print_step(Escapes *e, Buffer *b, Pos pos, const char *text) {
    Place at = source_text_place(e->cx->sources, pos);
    buffer_puts(b, "{\"location\":{\"uri\":");
    print_string(b, arena_printf(e->arena, "file://%s", at.full_path));
    buffer_puts(b, ",\"range\":");
    print_range(e, b, pos);
    buffer_puts(b, "},\"message\":");
    print_string(b, arena_printf(e->arena, "escflow:  %s", text));
    buffer_puts(b, "}");
}

static const char *entry(Escapes *e, Pos pos, const char *code, const char *message,
                         const Explanation *x) {
    Buffer b = {.arena = e->arena};
    buffer_puts(&b, "{\"range\":");
    print_range(e, &b, pos);
    buffer_printf(&b,
                  ",\"severity\":3,\"code\":\"%s\",\"source\":\"go compiler\",\"message\":", code);
    print_string(&b, message);
    for (int i = 0; x && i < x->steps.len; i++) {
        const ChainStep *step = &x->steps.at[i]; // a flow stands where its first step does
        Pos at = step->pos != NO_POS                                        ? step->pos
                 : i + 1 < x->steps.len && x->steps.at[i + 1].pos != NO_POS ? x->steps.at[i + 1].pos
                                                                            : pos;
        buffer_puts(&b, i ? "," : ",\"relatedInformation\":[");
        print_step(e, &b, at, step->text);
    }
    buffer_puts(&b, x && x->steps.len ? "]}" : "}");
    return b.data;
}

LogEntryList escape_log(Escapes *e) {
    LogEntryList list = {0};
    for (int i = 0; i < e->said.len; i++) {
        const Explanation *x = e->said.at[i].explanation;
        const Location *l = x ? x->location : e->said.at[i].verdict;
        if (!l)
            continue;
        bool leak = x && x->kind == EXPLAINS_LEAK, heap = place_of_location(e, l) == PLACED_HEAP;
        if (!leak && (!heap || (!x && l->variable)))
            continue;
        const char *name = l->variable ? l->variable->name : l->name ? l->name : l->text;
        const char *message =
            leak ? arena_printf(e->arena, "parameter %s leaks to %s with derefs=%d", name,
                                location_name(e, x->root), x->derefs)
            : x  ? arena_printf(e->arena, "%s escapes to heap", name)
                 : "";
        const char *code = leak ? "leak" : x && x->direct ? "escapes" : "escape";
        LogEntry row = {l->pos, l->function->instance->package, entry(e, l->pos, code, message, x)};
        vec_push(e->arena, &list, row);
    }
    return list;
}
