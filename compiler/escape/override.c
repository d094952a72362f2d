// Placing by hand. In: the entries of -escape-site; out: locations that have their placement from
// there. And the list of what could be so placed (-dump=sites), which bisecting reads.
#include "escape.h"
#include <stdlib.h>
#include <string.h>

// Is that the file? "./f.go" is the one that messages show so, "f.go" or "sub/f.go" any whose path
// ends in those elements.
static bool names_file(const Place *at, const char *name) {
    bool exact = strncmp(name, "./", 2) == 0;
    const char *path = exact ? at->path : at->full_path;
    if (exact)
        return strcmp(path + (strncmp(path, "./", 2) == 0 ? 2 : 0), name + 2) == 0;
    size_t n = strlen(path), m = strlen(name);
    return n >= m && strcmp(path + n - m, name) == 0 && (n == m || path[n - m - 1] == '/');
}

void escape_override(Escapes *e, SiteOverrideList *list) {
    for (int i = 0; i < e->all.len && list->len; i++) {
        Location *l = e->all.at[i];
        if ((!l->variable && !l->node) || l->pos == NO_POS)
            continue;
        Place at = source_place(e->cx->sources, l->pos);
        for (int k = 0; k < list->len; k++) {
            SiteOverride *o = &list->at[k];
            if (o->line != at.line || (o->column && o->column != at.column) ||
                !names_file(&at, o->file))
                continue;
            o->used = true;
            if (!l->forced || o->placement == PLACED_HEAP) // bisecting takes a flip back
                l->forced = o;
        }
    }
}

const Location *site_location(const Escapes *e, const Node *n, SiteKind kind, int index) {
    for (const SiteRow *row = map_get(e->sites, n); row; row = row->next)
        if (row->location->site == kind &&
            (kind != SITE_BOX_RESULT || row->location->site_index == index))
            return row->location;
    return NULL;
}

static const char *const kinds[] = {
    [SITE_LITERAL] = "literal",
    [SITE_NEW] = "new",
    [SITE_MAKE] = "make",
    [SITE_CLOSURE] = "closure",
    [SITE_METHOD_VALUE] = "method-value",
    [SITE_BOX] = "box",
    [SITE_VARIADIC] = "variadic",
    [SITE_STRING] = "string",
    [SITE_APPEND] = "append",
    [SITE_DEFER] = "defer",
    [SITE_GO] = "go",
    [SITE_BOX_RESULT] = "box",
};

SiteName place_site_name(const Escapes *e, const Node *n, SiteKind kind, int index) {
    const Location *l = site_location(e, n, kind, index);
    bool named = l && l->text && l->text[0] && l->pos != NO_POS;
    if (named)
        return (SiteName){l->name ? l->name : l->text, l->pos};
    return (SiteName){kinds[kind], n->pos};
}

// ---- the list
// Whether it makes a difference to the program where it is placed.
static bool is_movable(const Escapes *e, const Location *l) {
    const Object *o = l->variable;
    if (l->silent || l->pos == NO_POS || (!o && !l->node) || (l->type && type_size(l->type) == 0))
        return false;
    if (!o)
        return l->site != SITE_APPEND && l->site != SITE_GO;
    return o->name && *o->name && (o->address_taken || (o->captured && !captured_by_value(e, o)));
}

static int compare_locations(const void *x, const void *y) {
    const Location *a = *(const Location *const *)x, *b = *(const Location *const *)y;
    if (a->pos != b->pos)
        return a->pos < b->pos ? -1 : 1;
    return (int)a->site - (int)b->site;
}

void escape_sites(const Escapes *e, FILE *out) {
    VEC(Location *) list = {0};
    for (int i = 0; i < e->all.len; i++)
        if (is_movable(e, e->all.at[i]))
            vec_push(e->arena, &list, e->all.at[i]);
    if (list.len)
        qsort(list.at, (size_t)list.len, sizeof *list.at, compare_locations);
    for (int i = 0; i < list.len; i++) {
        const Location *l = list.at[i];
        Placement p = l->variable ? place_of_variable(e, l->variable)
                                  : place_of_site(e, l->node, l->site, l->site_index);
        Place at = source_place(e->cx->sources, l->pos);
        fprintf(out, "%s:%d:%d: %s %s %s\n", at.path, at.line, at.column,
                p == PLACED_HEAP     ? "heap"
                : p == PLACED_CALLER ? "caller"
                                     : "frame",
                l->variable ? "variable" : kinds[l->site],
                l->variable ? l->variable->name
                : l->text   ? l->text
                            : "");
    }
}
