// What calls of library functions cost. gc knows the bodies of its library, which are not ours: so
// the verdicts of a program that follow from them are known here by name, from a table made with
// the real compiler (tests/inline/library-costs.sh).
//
// Bodies of plain library functions come from export files, with a cost that says whether they are
// inlined: into the library as its own, into a program where gc's table says that it inlines, too.
#include "inline_internal.h"
#include <stdlib.h>
#include <string.h>

typedef struct LibraryRow {
    const char *symbol;
    int cost;
    const char *notes;
} LibraryRow;

static const LibraryRow ROWS[] = {
// sorted by symbol, as strcmp does
#define LIBRARY(symbol, cost, notes) {symbol, cost, notes},
#include "library.def"
#undef LIBRARY
};

static int compare(const void *key, const void *row) {
    return strcmp(key, ((const LibraryRow *)row)->symbol);
}

int library_cost(Arena *a, const Object *function, const char **notes) {
    const Object *o = function->origin ? function->origin : function;
    const char *path = o->package->path;
    const char *symbol = o->receiver_type
                             ? arena_printf(a, o->pointer_receiver ? "%s.(*%s).%s" : "%s.%s.%s",
                                            path, o->receiver_type->name, o->name)
                             : arena_printf(a, "%s.%s", path, o->name);
    const LibraryRow *row =
        bsearch(symbol, ROWS, sizeof ROWS / sizeof *ROWS, sizeof *ROWS, compare);
    *notes = row ? row->notes : "";
    return row ? row->cost : -1;
}

Node *inline_library_body(Inliner *in, Object *o) {
    if (!o->body_text)
        return NULL;
    if (o->body_checked)
        return o->decl;
    check_imported_body(in->cx, o);
    Instance *instance = NEW(in->arena, Instance);
    *instance = (Instance){.function = o, .node = o->decl, .package = o->package, .cx = in->cx};
    instance->body = AS(o->decl, FUNC_DECL)->body;
    instance->symbol = object_symbol(in->cx, o);
    int literals = in->functions.len + 1;
    InlineFunction *f = inline_function_new(in, instance, o->decl, NULL);
    f->object = o;
    f->body = instance->body;
    f->type = o->type;
    f->name = inline_make_name(in, f);
    cost_function(in, f);
    f->verdict = (InlineVerdict){.can_inline = true, .cost = o->inline_cost - 1};
    f->decided = true;
    for (int i = literals; i < in->functions.len; i++)
        inline_decide(in, in->functions.at[i]);
    return o->decl;
}

bool inline_is_foreign(const Inliner *in, const Node *function, const Package *from) {
    const InlineFunction *f = map_get(in->by_node, function);
    return f && f->instance->package->is_library && f->instance->package != from;
}
