// Recursive-descent parser for all of Go 1.26's syntax. Errors go to the Diag with gc's wording; it
// syncs at statements and declarations and always returns a FILE node. Nesting is bounded.
#pragma once
#include "lexer.h"

typedef struct ParseContext {
    Arena *arena;
    SourceMap *sources;
    Diag *diag;
    Interner *names;
    NodeFactory *nodes;
} ParseContext;

// The FILE node of a source. `//go:build` lines are the driver's business
// (build_constraint_matches).
Node *parse_file(const ParseContext *cx, Source *source);
// True when a file with this text is built: evaluates its //go:build line for the tags; also judges
// the name's _linux/_amd64/_test endings.
bool build_constraint_matches(const char *file_name, const char *text, size_t length,
                              const char *const *tags, int tag_count);
// N of the least version go1.N that the //go:build line of a text asks for, or 0.
int build_constraint_go_minor(const char *text, size_t length);
