// What every unit test starts from: an arena, a source map, a list of errors, and a string to read.
#pragma once
#include "../../compiler/syntax/parse.h"
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct Unit {
    Arena *arena;
    SourceMap *sources;
    Diag *diag;
    Interner *names;
    NodeFactory nodes;
} Unit;

static inline Unit unit_open(void) {
    Unit u = {.arena = arena_new()};
    u.sources = source_map_new(u.arena);
    u.diag = diag_new(u.arena, u.sources);
    u.names = interner_new(u.arena);
    u.nodes.arena = u.arena;
    return u;
}

static inline void unit_close(Unit *u) {
    arena_free(u->arena);
}

static inline Source *unit_source(Unit *u, const char *text) {
    return source_add(u->sources, "t.go", text, strlen(text));
}

static inline Node *unit_parse(Unit *u, const char *text) {
    ParseContext cx = {u->arena, u->sources, u->diag, u->names, &u->nodes};
    return parse_file(&cx, unit_source(u, text));
}

// All errors as the driver prints them, "t.go:1:2: text\n" each.
static inline const char *unit_errors(Unit *u) {
    char *text = NULL;
    size_t n = 0;
    FILE *f = open_memstream(&text, &n);
    diag_print(u->diag, f, false);
    fclose(f);
    const char *copy = arena_strndup(u->arena, text, n);
    free(text);
    return copy;
}

// The tree without positions: equal for equal trees.
static inline const char *unit_dump(Unit *u, const Node *n) {
    char *text = NULL;
    size_t length = 0;
    FILE *f = open_memstream(&text, &length);
    node_dump(n, NULL, f);
    fclose(f);
    const char *copy = arena_strndup(u->arena, text, length);
    free(text);
    return copy;
}

#define COUNT(table) (sizeof(table) / sizeof *(table))
