// What the files of emit share: a writer of assembler text and the rules of symbol spelling.
#pragma once
#include "emit.h"

typedef struct Emit {
    const CoreUnit *core;
    Arena *arena;
    FILE *out;
    const EmitOptions *options;
    int next_label; // of our local labels
    Buffer tables;  // function and line table, written behind the code
} Emit;

// emit.c
// A linker symbol as the assembler reads it: plain, or in double quotes. Bytes that even quotes do
// not carry
// (a quote, a backslash, controls, '@', which means symbol versions) become '?' with a hash of the
// whole behind.
const char *emit_symbol(Arena *a, const char *symbol);
// Opens a section named prefix.symbol (in quotes where needed), in the symbol's COMDAT group if
// asked.
void emit_section(Buffer *b, const char *prefix, const char *symbol, const char *flags,
                  const char *type, bool comdat);
// data.c
void emit_data(Emit *e);
// filter.c
void emit_filter(Emit *e, int first, int last, const char *text, size_t length);
