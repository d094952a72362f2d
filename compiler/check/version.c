// Language versions. In: -lang or go.mod's go line (CheckContext.language), a //go:build go1.N line
// of a file (Source.go_minor). Out: whether a feature may be used at a position, and gc's message
// when not. The library is always in the newest language.
#include "check_internal.h"
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

enum { OLDEST_FILE_VERSION = 21 }; // a file cannot go further back (Go's rule)

void check_set_language(CheckContext *cx, const char *version) {
    cx->language = version;
    const char *dot = strchr(version, '.');
    cx->language_minor = dot ? (int)strtol(dot + 1, NULL, 10) : 0;
}

// The minor version in force at pos; *file is that of its file, or 0.
static int version_at(const Checker *c, Pos pos, int *file) {
    const Source *source = pos ? source_of(c->cx->sources, pos) : NULL;
    *file = source ? source->go_minor : 0;
    if (*file == 0)
        return c->cx->language_minor;
    return *file > OLDEST_FILE_VERSION ? *file : OLDEST_FILE_VERSION;
}

bool language_has(const Checker *c, Pos pos, int minor) {
    int file;
    return !c->cx->language || c->package->is_library || version_at(c, pos, &file) >= minor;
}

const char *version_cause(const Checker *c, Pos pos, int minor) {
    int file, in_force = version_at(c, pos, &file);
    Arena *a = c->cx->arena;
    const char *since = arena_printf(a, "requires go1.%d or later", minor);
    if (file && file == in_force)
        return arena_printf(a, "%s (file declares //go:build go1.%d)", since, file);
    return arena_printf(a, "%s (-lang was set to %s; check go.mod)", since, c->cx->language);
}

bool require_language(Checker *c, Pos pos, int minor, const char *format, ...) {
    if (language_has(c, pos, minor))
        return true;
    va_list args;
    va_start(args, format);
    const char *what = arena_vprintf(c->cx->arena, format, args);
    va_end(args);
    check_error(c, pos, "%s %s", what, version_cause(c, pos, minor));
    return false;
}
