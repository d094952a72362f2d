// The assembler filter: GCC's text in, the unit's final assembler text out: Go's symbol names, the
// static data as directives, COMDAT for weak functions, the line and function tables (what traces,
// runtime.Caller and profiles read; they survive strip), DWARF only with -g and without the random
// temporary path.
#pragma once
#include "../lower/core.h"

typedef struct EmitOptions {
    bool debug; // keep DWARF
} EmitOptions;

// Reads GCC's assembler at `in`, writes the final one to `out` (a stream). with_data: also write
// unit->data (once per package). Returns false with errno text reported to the Diag on I/O failure.
bool emit_unit(const CoreUnit *unit, int first, int last, const char *in, FILE *out, bool with_data,
               const EmitOptions *options);
// The linker symbol of a mangled C identifier; NULL when it is not mangled.
const char *emit_demangle(Arena *a, const char *name, size_t length);
