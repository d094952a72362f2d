// Coverage-guided fuzzing (libFuzzer) of lexer, parser and checker: no crash, no hang, and every
// error lies inside the input. Imports resolve to nothing. `make fuzz` builds and runs it on the
// programs under tests/.
#include "../../compiler/check/check.h"
#include "../../compiler/syntax/parse.h"
#include <stdlib.h>

static Package *no_import(void *driver, const char *path, Package *from, Pos pos) {
    (void)driver, (void)path, (void)from, (void)pos;
    return NULL;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    Arena *a = arena_new();
    SourceMap *sources = source_map_new(a);
    Diag *diag = diag_new(a, sources);
    Interner *names = interner_new(a);
    NodeFactory nodes = {.arena = a, .next_id = 1};
    Source *source =
        source_add(sources, "fuzz.go", arena_strndup(a, (const char *)data, size), size);
    ParseContext parse = {a, sources, diag, names, &nodes};
    Node *file = parse_file(&parse, source);
    CheckContext *cx = check_context_new(a, sources, diag, names, &nodes);
    cx->import = no_import;
    Package *p = NEW(a, Package);
    p->path = "main";
    vec_push(a, &p->files, file);
    if (!diag_has_syntax_error(diag)) // as in compile()
        check_package(cx, p);
    for (int i = 0; i < diag->errors.len; i++)
        if (diag->errors.at[i].pos > source->base + size)
            abort();
    arena_free(a);
    return 0;
}
