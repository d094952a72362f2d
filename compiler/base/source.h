// Source files and positions. A Pos is 32 bits: an offset into the concatenation of all files of
// the compilation (0 = no position), or, with the top bit set, one in a range of its own that an
// inlined body has: it names a chain (where, inlined from where). Columns count bytes from 1; a tab
// counts 1.
#pragma once
#include "table.h"

typedef uint32_t Pos;
#define NO_POS ((Pos)0)

// A //line directive: from offset on, positions are counted from this file, line and column.
typedef struct LineMark {
    uint32_t offset;
    const char *path;
    int line, column; // column 0: columns are not known
} LineMark;

// A //go: directive that is looked at when all else is fine.
typedef struct Directive {
    Pos pos;
    const char *text;  // "go:linkname local other"
    const char *fault; // what is wrong with it, or NULL
} Directive;

typedef struct Source {
    const char *path;      // as shown in messages ("./f.go", "std/fmt/print.go")
    const char *full_path; // as tables and debug information name it: absolute for the user's files
    const char *text;      // NUL-terminated; may contain NULs of its own
    size_t length;
    int go_minor;        // N of the least version its //go:build line asks for, go1.N; or 0
    Pos base;            // position of the first byte
    VEC(uint32_t) lines; // offset of each line start, filled by the lexer through source_add_line
    VEC(LineMark) marks; // by offset, through source_add_mark
    VEC(Directive) directives;
} Source;

typedef struct InlinedCall { // a call whose callee's body stands in its place
    Pos base;                // of the range of positions that body has
    Pos where;               // the place in the text that base stands for
    uint32_t length;
    Pos call;             // where the call is; inlined itself, maybe
    const char *function; // the callee as traces name it; set by lower
    int number;           // from 1
} InlinedCall;

typedef struct SourceMap {
    Arena *arena;
    VEC(Source *) files;
    VEC(InlinedCall *) inlined; // by base
    Pos next, next_inlined;
} SourceMap;

typedef struct Place {            // a decoded position
    const char *path, *full_path; // "?" when there is none
    int line, column;             // column 0: not known, behind a //line directive without one
} Place;

SourceMap *source_map_new(Arena *a);
// Adds a text under the shown path. The text is not copied and must live as long as the map.
Source *source_add(SourceMap *m, const char *path, const char *text, size_t length);
// Reads a whole file into the arena. Returns NULL with errno set when it cannot (folders: EISDIR).
char *source_read(Arena *a, const char *path, size_t *length);
void source_add_line(SourceMap *m, Source *s, uint32_t offset);
// Enters a mark; path NULL: the file stays. Marks must come in order; known ones are ignored.
void source_add_mark(SourceMap *m, Source *s, LineMark mark);
Source *source_of(const SourceMap *m, Pos pos);
// As messages and line tables show it, with //line directives; of the outermost call for inlined
// positions.
Place source_place(const SourceMap *m, Pos pos);
// The same without directives: where it is in the text.
Place source_text_place(const SourceMap *m, Pos pos);
// Gives the text from..to (to included) positions of their own: it is inlined from the call at
// `call`. Returns the one that stands for from, or NO_POS when there are no more positions.
Pos source_inline(SourceMap *m, Pos from, Pos to, Pos call);
// The innermost call that a position was inlined by; NULL: by none.
InlinedCall *source_inlined(const SourceMap *m, Pos pos);
// The position in the text that pos stands for, which source_place decodes.
Pos source_innermost(const SourceMap *m, Pos pos);
