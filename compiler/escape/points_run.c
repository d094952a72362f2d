// The precise solver over a whole program. In: the program's functions, gc's facts solved. Out:
// where each variable, site and slot lies, and each function's summary (Object.escape_summary for
// what other packages import).
//
// The idea: functions are solved on demand, callees first; which functions a call leads to is known
// only while its caller is being solved. Functions that turn out to call each other form a
// component (Tarjan): they are solved again, from empty summaries upwards, until no summary
// changes; if that takes too long, all get the worst one.
#include "points_state.h"
#include <stdlib.h>
#include <string.h>

enum { MOST_ROUNDS = 12, LEAST_STACK = 256 << 10 };

static FunctionState *state_of(Points *p, EscapeFunction *f) {
    FunctionState *state = map_get(p->states, f);
    if (!state) {
        state = NEW(p->e->arena, FunctionState);
        state->function = f;
        state->summary = &p->nothing;
        map_put(p->states, f, state);
    }
    return state;
}

// Solves a function once with its callees' present summaries.
static void solve_once(Points *p, FunctionState *state) {
    Solver s = {.p = p, .a = arena_new()};
    solve_points(&s, state);
    life_solve(&s);
    life_slots(&s);
    state->summary = summary_read(&s);
    if (state->summary == &p->worst)
        for (int i = 0; i < s.objects.len; i++)
            s.objects.at[i]->own_slot = -1;
    life_place(&s);
    arena_free(s.a);
}

static void pop(Points *p, int first) {
    for (int i = first; i < p->stack.len; i++) {
        p->stack.at[i]->status = SOLVE_DONE;
        p->stack.at[i]->points = NULL;
    }
    p->stack.len = first;
}

// Solves the functions from number `first` of the stack on until their summaries stay the same.
// More may join them. Returns false when they turn out to be part of a larger component.
static bool solve_component(Points *p, int first) {
    FunctionState *root = p->stack.at[first];
    bool changed = true;
    for (int round = 0; changed && round < MOST_ROUNDS; round++) {
        changed = false;
        for (int i = first; i < p->stack.len; i++) {
            FunctionState *state = p->stack.at[i];
            const char *before = state->summary->text;
            state->recursive = true;
            solve_once(p, state);
            changed |= strcmp(before, state->summary->text) != 0;
            if (state->low < root->low)
                root->low = state->low;
        }
        if (root->low < root->index)
            return false;
    }
    for (int i = first; changed && i < p->stack.len; i++) {
        p->stack.at[i]->summary = &p->worst;
        p->stack.at[i]->unsettled = true;
    }
    return true;
}

static void solve_function(Points *p, FunctionState *state) {
    int first = p->stack.len;
    state->status = SOLVE_ACTIVE;
    state->index = state->low = ++p->visited;
    state->points = points_build(p->e, state->function);
    vec_push(p->e->arena, &p->stack, state);
    solve_once(p, state);
    state->status = SOLVE_PENDING;
    if (state->low < state->index)
        return;
    if (p->stack.len - first > 1 || state->recursive)
        if (!solve_component(p, first))
            return;
    pop(p, first);
}

typedef struct ResultFlows {
    Points *p;
    PointsSummary *summary;
    int result;
} ResultFlows;

static void result_from_world(void *data, int offset) {
    ResultFlows *x = data;
    Flow flow = {-1 - x->result, offset, {0, 0}};
    vec_push(x->p->e->arena, &x->summary->flows, flow);
}

// Runtime C. What //go:noescape says of a function with pointers in its results: those are the
// world's; flows from its arguments are written down in Go around it.
static const PointsSummary *bodiless(Points *p, Object *o, const Node *n) {
    if (!n || n->kind != NODE_FUNC_DECL || !(n->pragma & PRAGMA_NOESCAPE))
        return &p->worst;
    PointsSummary *m = map_get(p->imported, o);
    if (m)
        return m;
    m = NEW(p->e->arena, PointsSummary);
    Symbol world = {.kind = SYMBOL_WORLD, .slot = -1};
    vec_push(p->e->arena, &m->symbols, world);
    for (int i = 0; i < o->type->func.results.len; i++) {
        ResultFlows x = {p, m, i};
        points_words(o->type->func.results.at[i]->type, result_from_world, &x);
    }
    m->text = summary_text(p->e->arena, m);
    map_put(p->imported, o, m);
    return m;
}

static const PointsSummary *imported_summary(Points *p, Object *o) {
    PointsSummary *m = map_get(p->imported, o);
    if (!m) {
        m = o->escape_summary ? summary_parse(p, o->escape_summary) : &p->worst;
        map_put(p->imported, o, m);
    }
    return m;
}

const PointsSummary *summary_of(Points *p, FunctionState *user, EscapeFunction *f, Object *o) {
    if (!f)
        return o && o->kind == OBJ_FUNC ? imported_summary(p, o) : &p->worst;
    if (!f->body && f->object)
        return bodiless(p, f->object, f->node);
    FunctionState *state = state_of(p, f);
    if (state->status == SOLVE_NEW && stack_left(&p->c_stack) < LEAST_STACK)
        return &p->worst;
    if (state->status == SOLVE_NEW)
        solve_function(p, state);
    if (state->status == SOLVE_DONE || !user)
        return state->summary;
    if (state == user)
        user->recursive = true;
    int low = state->status == SOLVE_ACTIVE ? state->index : state->low;
    if (low < user->low)
        user->low = low;
    return state->summary;
}

bool is_recursive_call(Points *p, EscapeFunction *f) {
    const FunctionState *state = f ? map_get(p->states, f) : NULL;
    return state && state->status != SOLVE_DONE;
}

const PointsSummary *summary_final(Points *p, FunctionState *user, EscapeFunction *f, Object *o) {
    FunctionState *state = f ? state_of(p, f) : NULL;
    if (state && (state->status == SOLVE_ACTIVE || state->status == SOLVE_PENDING))
        return &p->worst;
    const PointsSummary *m = summary_of(p, user, f, o);
    return !f || !f->body || state->status == SOLVE_DONE ? m : &p->worst;
}

// ---- verdicts
static void add_rows(Points *p, const FunctionState *state) {
    for (int i = 0; i < state->placed.len; i++) {
        PlacedRow *row = state->placed.at[i];
        if (state->unsettled) {
            row->placement = PLACED_HEAP;
            row->local = false;
            row->own_slot = -1;
        }
        if (row->variable) {
            map_put(p->variables, row->variable, row);
        } else if (row->node) {
            row->next = map_get(p->sites, row->node);
            map_put(p->sites, row->node, row);
        }
        if (row->callee) {
            row->next_use = map_get(p->slot_uses, row->callee);
            map_put(p->slot_uses, row->callee, row);
        }
    }
}

static void export_summary(Points *p, EscapeFunction *f) {
    if (!f->object)
        return;
    Buffer text = {.arena = p->e->arena};
    buffer_puts(&text, summary_of(p, NULL, f, f->object)->text);
    if (p->open)
        summary_literals(p, &text, f);
    f->object->escape_summary = text.data;
}

static void add_function(Points *p, EscapeFunction *f) {
    summary_of(p, NULL, f, f->object);
    for (int i = 0; i < f->literals.len; i++)
        add_function(p, f->literals.at[i]);
}

static void finish_function(Points *p, EscapeFunction *f) {
    if (f->body || !f->object)
        add_rows(p, state_of(p, f));
    for (int i = 0; i < f->literals.len; i++)
        finish_function(p, f->literals.at[i]);
}

Points *points_run(Escapes *e) {
    Points *p = NEW(e->arena, Points);
    p->e = e;
    p->states = map_new(e->arena);
    p->imported = map_new(e->arena);
    p->imported_literals = map_new(e->arena);
    p->variables = map_new(e->arena);
    p->sites = map_new(e->arena);
    p->slot_uses = map_new(e->arena);
    p->joins = map_new(e->arena);
    p->c_stack = stack_of_thread();
    p->worst = (PointsSummary){.worst = true, .text = "W"};
    p->nothing.text = summary_text(e->arena, &p->nothing);
    p->open = e->programs.len == 1 && e->programs.at[0]->package->is_library;
    for (int i = 0; i < e->solved.len; i++) // callees first, as far as names tell
        summary_of(p, NULL, e->solved.at[i], e->solved.at[i]->object);
    for (int i = 0; i < e->functions.len; i++)
        add_function(p, e->functions.at[i]);
    for (int i = 0; i < e->functions.len; i++) {
        finish_function(p, e->functions.at[i]);
        export_summary(p, e->functions.at[i]);
    }
    return p;
}

static const PlacedRow *row_of_site(const Points *p, const Node *n, SiteKind kind, int index,
                                    int call_slot) {
    const PlacedRow *worst = NULL;
    for (const PlacedRow *row = map_get(p->sites, n); row; row = row->next) {
        bool same = call_slot >= 0 ? row->call_slot == call_slot
                                   : row->call_slot < 0 && row->site == kind &&
                                         (kind != SITE_BOX_RESULT || row->site_index == index);
        if (same && (!worst || row->placement > worst->placement))
            worst = row;
    }
    return worst;
}

Placement points_place_of_variable(const Points *p, const Object *variable) {
    const PlacedRow *row = map_get(p->variables, variable);
    return row ? row->placement : PLACED_HEAP;
}

Placement points_place_of_site(const Points *p, const Node *n, SiteKind kind, int index) {
    const PlacedRow *row = row_of_site(p, n, kind, index, -1);
    return row ? row->placement : PLACED_HEAP;
}

bool points_variable_dies(const Points *p, const Object *variable) {
    const PlacedRow *row = map_get(p->variables, variable);
    return row && row->local;
}

bool points_site_dies(const Points *p, const Node *n, SiteKind kind, int index) {
    bool dies = false;
    for (const PlacedRow *row = map_get(p->sites, n); row; row = row->next) {
        if (row->call_slot >= 0 || row->site != kind ||
            (kind == SITE_BOX_RESULT && row->site_index != index))
            continue;
        if (!row->local)
            return false;
        dies = true;
    }
    return dies;
}

const Node *points_loop_of_append(const Points *p, const Node *call) {
    const PlacedRow *first = row_of_site(p, call, SITE_APPEND, 0, -1);
    for (const PlacedRow *row = map_get(p->sites, call); row; row = row->next)
        if (row->call_slot < 0 && row->site == SITE_APPEND &&
            (row->placement != PLACED_FRAME || row->loop != first->loop))
            return NULL;
    return first ? first->loop : NULL;
}

int points_slot_of_variable(const Points *p, const Object *variable) {
    const PlacedRow *row = map_get(p->variables, variable);
    return row ? row->own_slot : -1;
}

int points_slot_of_site(const Points *p, const Node *n, SiteKind kind, int index) {
    const PlacedRow *row = row_of_site(p, n, kind, index, -1);
    return row ? row->own_slot : -1;
}

Placement points_place_of_call_slot(const Points *p, const Node *call, int slot, int *own_slot) {
    const PlacedRow *row = row_of_site(p, call, SITE_NEW, 0, slot);
    *own_slot = row ? row->own_slot : -1;
    return row ? row->placement : PLACED_HEAP;
}

typedef struct UseSearch {
    const Points *p;
    Map *seen;
    SlotUseList found;
} UseSearch;

static void find_uses(UseSearch *s, const EscapeFunction *f, int slot) {
    for (const PlacedRow *row = map_get(s->p->slot_uses, f); row; row = row->next_use) {
        if (row->call_slot != slot || map_has(s->seen, row))
            continue;
        map_put(s->seen, row, (void *)row);
        if (row->placement == PLACED_CALLER) {
            find_uses(s, row->caller, row->own_slot);
            continue;
        }
        SlotUse use = {row->caller, row->node->pos, row->placement};
        vec_push(s->p->e->arena, &s->found, use);
    }
}

static int compare_uses(const void *x, const void *y) {
    const SlotUse *a = x, *b = y;
    return a->pos < b->pos ? -1 : a->pos > b->pos;
}

SlotUseList points_slot_uses(const Points *p, const EscapeFunction *f, int slot) {
    UseSearch s = {.p = p, .seen = map_new(p->e->arena)};
    find_uses(&s, f, slot);
    if (s.found.len)
        qsort(s.found.at, (size_t)s.found.len, sizeof *s.found.at, compare_uses);
    return s.found;
}

static const PointsSummary *summary_of_object(Points *p, const Object *function) {
    EscapeFunction *f = map_get(p->e->by_object, function);
    return summary_of(p, NULL, f, (Object *)function);
}

int points_slot_count(Points *p, const Object *function) {
    return summary_of_object(p, function)->slots;
}

int64_t points_slot_size(Points *p, const Object *function, int slot) {
    return summary_of_object(p, function)->slot_sizes[slot];
}

// ---- -dump=escape
static void dump_function(Points *p, EscapeFunction *f, FILE *out) {
    FunctionState *state = state_of(p, f);
    if (f->body || !f->object) {
        state->points = points_build(p->e, f);
        Solver s = {.p = p, .a = arena_new()};
        solve_points(&s, state);
        life_solve(&s);
        life_slots(&s);
        fputs("constraints of ", out);
        points_print(p->e, state->points, out);
        fprintf(out, "points-to of %s%s: %s\n", f->instance->symbol, f->outer ? " (literal)" : "",
                state->summary->text);
        dump_points(&s, out);
        arena_free(s.a);
    }
    for (int i = 0; i < f->literals.len; i++)
        dump_function(p, f->literals.at[i], out);
}

void points_dump(Points *p, FILE *out) {
    for (int i = 0; i < p->e->functions.len; i++)
        dump_function(p, p->e->functions.at[i], out);
}
