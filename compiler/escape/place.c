// Verdicts: runs the batches, then answers lower's questions. -escape=heap asks only what could
// live on the heap at all.
#include "points.h"
#include <stdlib.h>
#include <string.h>

static void solve(Escapes *e, FunctionList functions) {
    Batch *b = NEW(e->arena, Batch);
    b->e = e;
    b->number = ++e->batches;
    b->functions = functions;
    for (int i = 0; i < functions.len; i++)
        vec_push(e->arena, &e->solved, functions.at[i]);
    facts_of_batch(b);
    solve_batch(b);
    tag_functions(b);
    report_locations(b);
}

const char *const escape_mode_names[ESCAPE_MODES] = {"heap", "go", "precise"};

// gc compiles package by package: notes of a package stand before its report.
static void package_done(Escapes *e) {
    remark_text(e);
    Remark notes = {.text = arena_strndup(e->arena, e->notes.data, (size_t)e->notes.len)};
    vec_push(e->arena, &e->said, notes);
    for (int i = 0; i < e->remarks.len; i++)
        vec_push(e->arena, &e->said, e->remarks.at[i]);
    e->remarks.len = e->notes.len = 0;
}

// Errors about forbidden heap placements show how they come about.
static bool any_noheap(ProgramList programs) {
    for (int p = 0; p < programs.len; p++)
        for (int i = 0; i < programs.at[p]->instances.len; i++) {
            const Node *n = programs.at[p]->instances.at[i]->node;
            if (n && n->pragma & PRAGMA_NOHEAP)
                return true;
        }
    return false;
}

Escapes *escape_run(ProgramList programs, EscapeMode mode, int flags) {
    CheckContext *cx = programs.at[0]->cx;
    Escapes *e = NEW(cx->arena, Escapes);
    e->programs = programs;
    e->cx = cx;
    e->arena = cx->arena;
    e->mode = mode;
    e->explains = flags & ESCAPE_EXPLAIN;
    e->chains = flags & (ESCAPE_CHAINS | ESCAPE_EXPLAIN) || any_noheap(programs);
    e->small_frames = flags & ESCAPE_SMALL_FRAMES;
    e->by_node = map_new(e->arena);
    e->by_object = map_new(e->arena);
    e->initializer = map_new(e->arena);
    e->shaped = map_new(e->arena);
    e->assigned = map_new(e->arena);
    e->locations = map_new(e->arena);
    e->sites = map_new(e->arena);
    e->report.arena = e->notes.arena = e->arena;
    buffer_puts(&e->notes, "");
    buffer_puts(&e->report, "");
    e->heap.attributes = ATTR_ESCAPES | ATTR_PERSISTS | ATTR_MUTATES | ATTR_CALLS;
    e->mutator.attributes = ATTR_MUTATES;
    e->callee.attributes = ATTR_CALLS;
    for (int p = 0; p < programs.len && mode == ESCAPE_PRECISE; p++)
        for (int i = 0; i < programs.at[p]->instances.len; i++)
            copy_where_left(cx, programs.at[p]->instances.at[i]);
    callgraph_build(e);
    callgraph_batches(e, solve, package_done);
    if (mode == ESCAPE_PRECISE)
        e->points = points_run(e);
    return e;
}

bool captured_by_value(const Escapes *e, const Object *variable) {
    const Location *l = map_get(e->locations, variable);
    return l && !l->address_taken && !variable->address_taken && !l->reassigned &&
           type_size(variable->type) <= 128;
}

Placement place_of_variable(const Escapes *e, const Object *variable) {
    const Location *l = map_get(e->locations, variable);
    if (l && l->forced)
        return l->forced->placement;
    if (e->mode == ESCAPE_HEAP)
        return variable->address_taken || (variable->captured && !captured_by_value(e, variable))
                   ? PLACED_HEAP
                   : PLACED_FRAME;
    if (l && !(l->attributes & ATTR_ESCAPES))
        return PLACED_FRAME;
    return e->points ? points_place_of_variable(e->points, variable) : PLACED_HEAP;
}

Placement place_of_site(const Escapes *e, const Node *n, SiteKind kind, int index) {
    const Location *named = site_location(e, n, kind, index);
    if (named && named->forced)
        return named->forced->placement;
    if (e->mode == ESCAPE_HEAP)
        return PLACED_HEAP;
    bool known = false,
         escapes = false; // a node with several sites of a kind has the frame if all of them may
    for (const SiteRow *row = map_get(e->sites, n); row; row = row->next) {
        const Location *l = row->location;
        if (l->site != kind || (kind == SITE_BOX_RESULT && l->site_index != index))
            continue;
        known = true;
        escapes |= (l->attributes & ATTR_ESCAPES) != 0;
    }
    if (known && !escapes)
        return PLACED_FRAME;
    return e->points ? points_place_of_site(e->points, n, kind, index) : PLACED_HEAP;
}

bool shares_string(const Escapes *e, const Node *conversion) {
    int kept = ATTR_ESCAPES | ATTR_MUTATES;
    bool known = false;
    if (place_of_site(e, conversion, SITE_STRING, 0) != PLACED_FRAME)
        return false;
    for (const SiteRow *row = map_get(e->sites, conversion); row; row = row->next) {
        if (row->location->site != SITE_STRING)
            continue;
        if (row->location->attributes & kept)
            return false;
        known = true;
    }
    return known;
}

bool variable_dies_with_scope(const Escapes *e, const Object *variable) {
    const Location *l = map_get(e->locations, variable);
    return e->points && !(l && l->forced) &&
           (place_of_variable(e, variable) == PLACED_FRAME ||
            points_variable_dies(e->points, variable));
}

bool site_dies_with_scope(const Escapes *e, const Node *n, SiteKind kind, int index) {
    const Location *l = site_location(e, n, kind, index);
    return e->points && !(l && l->forced) &&
           (place_of_site(e, n, kind, index) == PLACED_FRAME ||
            points_site_dies(e->points, n, kind, index));
}

const Node *loop_of_append(const Escapes *e, const Node *call) {
    return e->points ? points_loop_of_append(e->points, call) : NULL;
}

int caller_slot_count(const Escapes *e, const Object *function) {
    return e->points ? points_slot_count(e->points, function) : 0;
}

int64_t caller_slot_size(const Escapes *e, const Object *function, int slot) {
    return e->points ? points_slot_size(e->points, function, slot) : 0;
}

int caller_slot_of_variable(const Escapes *e, const Object *variable) {
    return e->points ? points_slot_of_variable(e->points, variable) : -1;
}

int caller_slot_of_site(const Escapes *e, const Node *n, SiteKind kind, int index) {
    return e->points ? points_slot_of_site(e->points, n, kind, index) : -1;
}

Placement place_of_call_slot(const Escapes *e, const Node *call, int slot, int *own_slot) {
    *own_slot = -1;
    return e->points ? points_place_of_call_slot(e->points, call, slot, own_slot) : PLACED_HEAP;
}

int escape_facts(const Escapes *e, int *without_position) {
    *without_position = e->facts_without_position;
    return e->facts;
}

void escape_dump(const Escapes *e, FILE *out) {
    if (e->points)
        points_dump(e->points, out);
    for (int i = 0; i < e->all.len; i++) {
        const Location *l = e->all.at[i];
        if (!l->variable && !l->node && l->facts.len == 0)
            continue;
        Place at = source_place(e->cx->sources, l->pos);
        fprintf(out, "%s:%d:%d: %s depth %d%s\n", at.path, at.line, at.column,
                location_name((Escapes *)e, l), l->loop_depth,
                l->attributes & ATTR_ESCAPES ? " heap"
                : l->variable || l->node     ? " frame"
                                             : "");
        for (int f = 0; f < l->facts.len; f++) {
            const Fact *fact = &l->facts.at[f];
            Place from = source_place(e->cx->sources, fact->pos);
            fprintf(out, "    <- %s%s (%s) at %d:%d\n",
                    fact->derefs < 0    ? "&"
                    : fact->derefs == 1 ? "*"
                    : fact->derefs == 2 ? "**"
                    : fact->derefs > 2  ? "***"
                                        : "",
                    location_name((Escapes *)e, fact->source), fact->why ? fact->why : "flow",
                    from.line, from.column);
        }
    }
    for (int i = 0; i < e->functions.len; i++)
        if (e->functions.at[i]->object)
            fprintf(out, "%s: tag %s\n", e->functions.at[i]->instance->symbol,
                    e->functions.at[i]->object->escape_tag);
}

static int compare_verdicts(const void *x, const void *y) {
    const Verdict *a = x, *b = y;
    return a->pos < b->pos ? -1 : a->pos > b->pos;
}

VerdictList escape_verdicts(const Escapes *e) {
    VerdictList list = {0};
    for (int i = 0; i < e->all.len; i++) {
        const Location *l = e->all.at[i];
        if (l->silent || (!l->variable && !l->node) ||
            (l->variable && (!l->variable->name || !l->variable->name[0])))
            continue;
        Placement p = l->variable ? place_of_variable(e, l->variable)
                                  : place_of_site(e, l->node, l->site, l->site_index);
        Verdict v = {l->pos, p, l->variable ? l->variable->name : l->text, l->variable != NULL};
        vec_push(e->arena, &list, v);
    }
    if (list.len)
        qsort(list.at, (size_t)list.len, sizeof *list.at, compare_verdicts);
    return list;
}
