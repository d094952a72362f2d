// Errors of a compilation. In: positions and texts, in the order the stages find them. Out: the
// list, and its printed form as gc prints it: the first 10 found, sorted by position.
//
// As in gc, repetitions are dropped when they are recorded (so that they do not count towards the
// 10): a syntax error on the line of the last syntax error, another error equal to the last one on
// the same line. What is equal but apart in time is dropped when printing.
#include "diag.h"
#include "unicode.h"
#include <stdlib.h>
#include <string.h>

enum { LIMIT = 10 };

// Returns an empty list of errors about the given sources.
Diag *diag_new(Arena *a, SourceMap *sources) {
    Diag *d = NEW(a, Diag);
    d->arena = a;
    d->sources = sources;
    return d;
}

static bool is_repetition(Diag *d, Pos pos, const char *text) {
    const Source *source = source_of(d->sources, pos);
    int line = source_place(d->sources, pos).line;
    if (strncmp(text, "syntax error", 12) == 0) {
        if (d->errors.len && d->last_syntax_line == line && d->last_syntax_source == source)
            return true;
        d->last_syntax_line = line;
        d->last_syntax_source = source;
        return false;
    }
    if (d->last_text && d->last_line == line && d->last_source == source &&
        strcmp(d->last_text, text) == 0)
        return true;
    d->last_line = line;
    d->last_source = source;
    d->last_text = text;
    return false;
}

void diag_error(Diag *d, Pos pos, const char *format, ...) {
    va_list args;
    va_start(args, format);
    char *text = arena_vprintf(d->arena, format, args);
    va_end(args);
    d->dropped = is_repetition(d, pos, text);
    if (d->dropped)
        return;
    struct DiagError e = {.pos = pos, .text = text, .order = d->errors.len};
    vec_push(d->arena, &d->errors, e);
}

void diag_note(Diag *d, Pos pos, const char *format, ...) {
    if (d->dropped || !d->errors.len)
        return;
    va_list args;
    va_start(args, format);
    const char *text = arena_vprintf(d->arena, format, args);
    va_end(args);
    if (*text == '\t')
        text++;
    struct DiagError *e = &d->errors.at[d->errors.len - 1];
    Buffer b = {d->arena, e->text, e->length, e->cap};
    if (!e->cap) {
        b = (Buffer){.arena = d->arena};
        buffer_puts(&b, e->text);
    }
    buffer_puts(&b, "\n\t");
    if (pos != NO_POS) {
        Place p = source_place(d->sources, pos);
        buffer_printf(&b, "%s:%d:", p.path, p.line);
        if (p.column)
            buffer_printf(&b, "%d:", p.column);
        buffer_putc(&b, ' ');
    }
    buffer_puts(&b, text);
    e->text = b.data;
    e->length = b.len;
    e->cap = b.cap;
}

bool diag_failed(const Diag *d) {
    return d->errors.len > 0;
}

bool diag_has_syntax_error(const Diag *d) {
    for (int i = 0; i < d->errors.len; i++)
        if (strncmp(d->errors.at[i].text, "syntax error", 12) == 0)
            return true;
    return false;
}

static int by_position(const void *a, const void *b) {
    const struct DiagError *x = a, *y = b;
    if (x->pos != y->pos)
        return x->pos < y->pos ? -1 : 1;
    return x->order < y->order ? -1 : x->order > y->order;
}

// The source line of a position and, below it, a caret under its column. Tabs of the line are kept
// in the second line, so it lines up on any terminal.
static void print_caret(const SourceMap *sources, Pos pos, FILE *out) {
    const Source *s = source_of(sources, pos);
    if (!s)
        return;
    Place place = source_text_place(sources, pos);
    const char *at = s->text + s->lines.at[place.line - 1];
    const char *end = s->text + s->length, *eol = memchr(at, '\n', (size_t)(end - at));
    if (!eol)
        eol = end;
    if (eol - at > 500) // nobody reads such a line
        return;
    fprintf(out, "%.*s\n", (int)(eol - at), at);
    const char *target = at + place.column - 1;
    while (at < target && at < eol) {
        int width;
        bool valid;
        int32_t r = utf8_decode(at, (size_t)(eol - at), &width, &valid);
        at += width;
        if (r == '\t')
            fputc('\t', out);
        else
            fprintf(out, "%*s", rune_width(r), "");
    }
    fputs("^\n", out);
}

static void print_place(const SourceMap *sources, Pos pos, FILE *out) {
    Place p = source_place(sources, pos);
    if (p.line)
        fprintf(out, p.column ? "%s:%d:%d: " : "%s:%d: ", p.path, p.line, p.column);
}

void diag_print(const Diag *d, FILE *out, bool caret) {
    int count = d->errors.len;
    bool cut = !d->all && count >= LIMIT;
    if (cut)
        count = LIMIT;
    if (!count)
        return;
    struct DiagError *sorted = NEW_ARRAY(d->arena, struct DiagError, count);
    memcpy(sorted, d->errors.at, sizeof *sorted * (size_t)count);
    qsort(sorted, (size_t)count, sizeof *sorted, by_position);
    for (int i = 0; i < count; i++) {
        if (i && sorted[i].pos == sorted[i - 1].pos &&
            strcmp(sorted[i].text, sorted[i - 1].text) == 0)
            continue;
        print_place(d->sources, sorted[i].pos, out);
        fprintf(out, "%s\n", sorted[i].text);
        if (caret)
            print_caret(d->sources, sorted[i].pos, out);
    }
    if (cut) {
        print_place(d->sources, d->errors.at[LIMIT - 1].pos, out);
        fputs("too many errors\n", out);
    }
}

_Noreturn void bug_at(const char *file, int line, const SourceMap *sources, Pos pos,
                      const char *format, ...) {
    fflush(stdout);
    if (sources)
        print_place(sources, pos, stderr);
    fputs("internal compiler error: ", stderr);
    va_list args;
    va_start(args, format);
    vfprintf(stderr, format, args);
    va_end(args);
    fprintf(stderr, " (%s:%d)\n", file, line);
    abort();
}
