// Core to GCC: the only folder that calls libgccjit. One call compiles one unit to assembler text.
#pragma once
#include "../lower/core.h"

typedef struct GenOptions {
    int optimize;            // 0 to 3
    bool debug;              // -g
    bool sanitize;           // -sanitize=frame: accesses call __asan_load8_noabort and its like
    const char *dump_gimple; // write GCC's tree dump here (-dump=gimple), or NULL
    const char *extra_flags; // developer options, space separated, or NULL
} GenOptions;

// Compiles functions first..last-1 of the unit to the assembler file at path. C-side names are
// mangled (gen_mangle); emit turns them back. Returns false and reports to the unit's Diag when GCC
// fails.
bool gen_unit(const CoreUnit *unit, int first, int last, const GenOptions *options,
              const char *path);
// The C identifier that stands for a linker symbol in GCC's output: "GO_" then letters and digits
// as they are and every other byte as _xx (hex). Runtime symbols (rt_*, savectx) stay as they are.
const char *gen_mangle(Arena *a, const char *symbol);
// GCC's version as libgccjit reports it, part of every cache key.
const char *gen_version(Arena *a);
