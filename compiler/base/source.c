// Source files and positions. In: texts. Out: 32-bit positions and their decoding.
//
// All texts of a compilation lie behind one another in one numbering that starts at 1; each takes
// one position more than it has bytes, so that the end of a file is a position of that file.
// Decoding is two binary searches: for the file, then for the line. Inlined bodies have ranges in a
// numbering of their own, behind INLINED: a third search finds the call.
#ifndef _POSIX_C_SOURCE
#define _POSIX_C_SOURCE 200809L // open, fstat, O_CLOEXEC
#endif
#include "source.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define INLINED ((Pos)1 << 31)

// Returns a map without files.
SourceMap *source_map_new(Arena *a) {
    SourceMap *m = NEW(a, SourceMap);
    m->arena = a;
    m->next = 1;
    m->next_inlined = INLINED;
    return m;
}

Source *source_add(SourceMap *m, const char *path, const char *text, size_t length) {
    if (length >= INLINED - m->next) {
        fprintf(stderr, "gosling: %s: more than 2 GB of source text\n", path);
        exit(1);
    }
    Source *s = NEW(m->arena, Source);
    s->path = path;
    s->text = text;
    s->length = length;
    s->base = m->next;
    vec_push(m->arena, &s->lines, 0);
    m->next += (Pos)length + 1;
    vec_push(m->arena, &m->files, s);
    return s;
}

// Reads what is left of a descriptor of unknown length (a pipe), chunk by chunk.
static char *read_all(Arena *a, int fd, size_t expected, size_t *length) {
    size_t cap = expected + 1, len = 0;
    char *text = arena_alloc(a, cap + 1);
    for (;;) {
        ssize_t n = read(fd, text + len, cap - len);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return NULL;
        if (n == 0)
            break;
        len += (size_t)n;
        if (len == cap) {
            char *grown = arena_alloc(a, cap * 2 + 1);
            memcpy(grown, text, len);
            text = grown;
            cap *= 2;
        }
    }
    text[len] = 0;
    *length = len;
    return text;
}

char *source_read(Arena *a, const char *path, size_t *length) {
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return NULL;
    struct stat st;
    char *text = NULL;
    if (fstat(fd, &st) == 0) {
        if (S_ISDIR(st.st_mode))
            errno = EISDIR;
        else
            text = read_all(a, fd, st.st_size > 0 ? (size_t)st.st_size : 4096, length);
    }
    int saved = errno;
    close(fd);
    errno = saved;
    return text;
}

// Records that a line starts at offset. Offsets already known are ignored, so a source can be read
// twice (its imports first, all of it later).
void source_add_line(SourceMap *m, Source *s, uint32_t offset) {
    if (offset > s->lines.at[s->lines.len - 1])
        vec_push(m->arena, &s->lines, offset);
}

InlinedCall *source_inlined(const SourceMap *m, Pos pos) {
    if (!(pos & INLINED))
        return NULL;
    int low = 0, high = m->inlined.len; // the last one whose base is <= pos
    while (low < high) {
        int middle = low + (high - low) / 2;
        if (m->inlined.at[middle]->base <= pos)
            low = middle + 1;
        else
            high = middle;
    }
    return m->inlined.at[low - 1];
}

static Pos outermost(const SourceMap *m, Pos pos) {
    for (const InlinedCall *c; (c = source_inlined(m, pos));)
        pos = c->call;
    return pos;
}

Pos source_innermost(const SourceMap *m, Pos pos) {
    const InlinedCall *c = source_inlined(m, pos);
    return c ? c->where + (pos - c->base) : pos;
}

// The file a position is in (of the outermost call for inlined positions); NULL for NO_POS.
Source *source_of(const SourceMap *m, Pos pos) {
    pos = outermost(m, pos);
    int low = 0, high = m->files.len; // the last file whose base is <= pos
    while (low < high) {
        int middle = low + (high - low) / 2;
        if (m->files.at[middle]->base <= pos)
            low = middle + 1;
        else
            high = middle;
    }
    return low && pos < m->next ? m->files.at[low - 1] : NULL;
}

void source_add_mark(SourceMap *m, Source *s, LineMark mark) {
    const LineMark *last = s->marks.len ? &s->marks.at[s->marks.len - 1] : NULL;
    if (last && last->offset >= mark.offset)
        return;
    if (!mark.path && last)
        mark.path = last->path;
    vec_push(m->arena, &s->marks, mark);
}

// The last line that starts at or before offset, from 1.
static int line_at(const Source *s, uint32_t offset) {
    int low = 0, high = s->lines.len;
    while (low < high) {
        int middle = low + (high - low) / 2;
        if (s->lines.at[middle] <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

Place source_text_place(const SourceMap *m, Pos pos) {
    pos = outermost(m, pos);
    const Source *s = source_of(m, pos);
    if (!s)
        return (Place){.path = "?", .full_path = "?"};
    int line = line_at(s, pos - s->base);
    int column = (int)(pos - s->base - s->lines.at[line - 1]) + 1;
    return (Place){.path = s->path,
                   .full_path = s->full_path ? s->full_path : s->path,
                   .line = line,
                   .column = column};
}

Place source_place(const SourceMap *m, Pos pos) {
    pos = outermost(m, pos);
    const Source *s = source_of(m, pos);
    Place p = source_text_place(m, pos);
    if (!s || !s->marks.len || pos - s->base < s->marks.at[0].offset)
        return p;
    int low = 0, high = s->marks.len; // the last mark at or before pos
    while (low < high) {
        int middle = low + (high - low) / 2;
        if (s->marks.at[middle].offset <= pos - s->base)
            low = middle + 1;
        else
            high = middle;
    }
    const LineMark *mark = &s->marks.at[low - 1];
    int marked = line_at(s, mark->offset);
    if (mark->column == 0)
        p.column = 0;
    else if (p.line == marked)
        p.column = mark->column + (int)(pos - s->base - mark->offset);
    p.line = mark->line + p.line - marked;
    if (mark->path)
        p.path = p.full_path = mark->path;
    return p;
}

Pos source_inline(SourceMap *m, Pos from, Pos to, Pos call) {
    from = source_innermost(m, from);
    to = source_innermost(m, to);
    if (to - from >= UINT32_MAX - m->next_inlined)
        return NO_POS;
    InlinedCall *c = NEW(m->arena, InlinedCall);
    *c = (InlinedCall){.base = m->next_inlined,
                       .where = from,
                       .length = to - from + 1,
                       .call = call,
                       .number = m->inlined.len + 1};
    vec_push(m->arena, &m->inlined, c);
    m->next_inlined += c->length;
    return c->base;
}
