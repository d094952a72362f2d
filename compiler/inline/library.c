// What calls of library functions cost. gc knows the bodies of its library, which are not ours: so
// the verdicts of a program that follow from them are known here by name, from a table made with
// the real compiler (tests/inline/library-costs.sh).
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
