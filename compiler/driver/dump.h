// -dump=STAGE: each function prints its stage's result when it is the one asked for, and says so.
#pragma once
#include "../lower/core.h"
#include "driver.h"

bool dump_syntax(Build *b, const LoadedPackage *main); // tokens, ast
bool dump_types(Build *b, const LoadedPackage *p);
bool dump_instances(Build *b, const Program *p);
bool dump_inline(Build *b, const Program *p);
bool dump_escape(Build *b, const Escapes *e); // escape, sites
bool dump_core(Build *b, CoreUnit *core);     // core, gimple, asm; -S too
// The name of the result when -o is not given: the folder's or first file's name and the ending.
const char *default_output(Build *b, const LoadedPackage *main, const char *ending);
