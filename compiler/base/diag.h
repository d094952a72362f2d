// Errors of a compilation: recorded, not fatal. The parser syncs and goes on, the checker yields an
// invalid operand; the driver prints all of them, sorted by position, once.
#pragma once
#include "source.h"
#include <stdio.h>

typedef struct Diag {
    Arena *arena;
    SourceMap *sources;
    VEC(struct DiagError {
        Pos pos;
        char *text;
        int length; // of the text ...
        int cap;    // ... once it has notes
        int order;
    })
    errors;
    bool all;                        // -gcflags=-e: no limit of 10
    bool dropped;                    // the last error was a repetition: its notes are dropped, too
    int last_line, last_syntax_line; // lines of the last other and the last syntax error ...
    const Source *last_source, *last_syntax_source; // ... and where they are
    const char *last_text;
} Diag;

Diag *diag_new(Arena *a, SourceMap *sources);
// Records one error. A second error on the same line with the same text is dropped, as gc does;
// syntax errors (text starting "syntax error") allow only one a line.
void diag_error(Diag *d, Pos pos, const char *format, ...) __attribute__((format(printf, 3, 4)));
// Appends a continuation line ("\tother declaration of x") to the error recorded last.
void diag_note(Diag *d, Pos pos, const char *format, ...) __attribute__((format(printf, 3, 4)));
bool diag_failed(const Diag *d);
bool diag_has_syntax_error(const Diag *d); // one whose text starts with "syntax error"
// Prints the errors sorted by file, line and column as "path:line:col: text", then "too many
// errors" after 10 unless d->all. With caret, the source line and a caret below each.
void diag_print(const Diag *d, FILE *out, bool caret);

// An internal error: prints "internal compiler error" with the position and our own file:line, and
// aborts. For states that cannot be, never for bad input.
#define bug(sources, pos, ...) bug_at(__FILE__, __LINE__, (sources), (pos), __VA_ARGS__)
_Noreturn void bug_at(const char *file, int line, const SourceMap *sources, Pos pos,
                      const char *format, ...) __attribute__((format(printf, 5, 6)));
