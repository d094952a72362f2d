// Lifetimes and placements of one function's objects. In: solved points-to sets. Out: for each
// object how long it must live, and from that where it may lie.
//
// An object lives as long as its own scope and as all objects that hold its address; where scopes
// are siblings, as their common outer one. What callers see or get lives beyond the activation. An
// object that lives no longer than its own scope lies in the frame: one place for all iterations of
// the loop it is made in; what append makes is told apart from its predecessors, and may live on.
// One that lives beyond it, but never reaches the world, may lie in a caller's frame if it is made
// at most once an activation.
#include "points_state.h"
#include "../constant/constant.h"

enum { EXPLICIT_LIMIT = 128 << 10, IMPLICIT_LIMIT = 64 << 10 }; // gc's: larger ones on the heap
enum { RECURSIVE_SLOT_BYTES = 128 };

static PointsScope *common_scope(PointsScope *a, PointsScope *b) {
    while (a != b) {
        if (!a || !b)
            return NULL;
        if (a->depth >= b->depth)
            a = a->outer;
        else
            b = b->outer;
    }
    return a;
}

typedef struct Lives {
    Solver *s;
    VEC(SolverObject *) queue;
} Lives;

// o is held for as long as scope, or beyond the activation.
static void extend(Lives *l, SolverObject *o, PointsScope *scope, bool beyond) {
    if (!is_own(o) || o->beyond)
        return;
    PointsScope *life = beyond ? NULL : common_scope(o->life, scope);
    if (!beyond && life == o->life)
        return;
    o->life = life;
    o->beyond = life == NULL;
    if (!o->queued)
        vec_push(l->s->a, &l->queue, o);
    o->queued = true;
}

static void hold(Lives *l, PointsNode *n, PointsScope *scope, bool beyond) {
    n = node_find(n);
    for (int i = 0; i < n->set.len; i++)
        extend(l, l->s->objects.at[address_object(n->set.at[i])], scope, beyond);
}

static void hold_all(Lives *l, SolverObject *o) {
    bool beyond = o->beyond || o->result || o->outer;
    for (int i = 0; i < o->nodes.len; i++)
        hold(l, o->nodes.at[i], o->life, beyond);
}

// Finds how long each object lives.
void life_solve(Solver *s) {
    Lives l = {.s = s};
    for (int i = FIRST_OBJECT; i < s->objects.len; i++) {
        SolverObject *o = s->objects.at[i];
        o->life = o->is.scope ? o->is.scope : s->f->scope;
        o->beyond = is_own(o) && (o->outer || o->escaped);
        if (o->beyond)
            o->life = NULL;
    }
    for (int i = 0; i < s->loose.len; i++)
        if (!s->loose.at[i]->rep && s->loose.at[i]->scope)
            hold(&l, s->loose.at[i], s->loose.at[i]->scope, false);
    for (int i = FIRST_OBJECT; i < s->objects.len; i++)
        if (is_own(s->objects.at[i]) || is_contents(s->objects.at[i]))
            hold_all(&l, s->objects.at[i]);
    for (int i = 0; i < l.queue.len; i++) {
        l.queue.at[i]->queued = false;
        hold_all(&l, l.queue.at[i]);
    }
}

// ---- sizes
static bool constant_of(Solver *s, Node *n, int64_t *value) {
    Escapes *e = s->p->e;
    n = unparen(n);
    const NodeInfo *info = info_of(e->cx, n);
    if (n->kind == NODE_NAME && info->object && map_get(e->initializer, info->object))
        info = info_of(e->cx, unparen(map_get(e->initializer, info->object)));
    return info->mode == MODE_CONST && info->value && const_to_int64(info->value, value);
}

static bool array_bytes(int64_t elem, int64_t count, int64_t *bytes) {
    *bytes = count >= 0 && elem > 0 && count <= INT32_MAX / elem ? elem * count : INT64_MAX;
    return true;
}

// Elements that a slice literal has: indices may be written.
static int64_t literal_length(Solver *s, const NodeComposite *c) {
    int64_t next = 0, length = 0, value;
    for (int i = 0; i < c->elements.len; i++) {
        Node *n = c->elements.at[i];
        if (n->kind == NODE_KEY_VALUE && AS(n, KEY_VALUE)->key &&
            constant_of(s, AS(n, KEY_VALUE)->key, &value))
            next = value;
        if (++next > length)
            length = next;
    }
    return length;
}

// The bytes that a site takes; false: not known when compiled, or not as one piece.
static bool site_bytes(Solver *s, const PointsObject *o, int64_t *bytes) {
    int64_t count, elem = o->type ? type_size(o->type) : 0;
    Type *t = info_of(s->p->e->cx, o->node)->type;
    t = t ? underlying(t) : NULL;
    switch (o->site) {
    case SITE_NEW:
    case SITE_BOX:
    case SITE_BOX_RESULT:
    case SITE_CLOSURE:
    case SITE_METHOD_VALUE: *bytes = elem; return o->type != NULL;
    case SITE_LITERAL:
        if (o->node->kind == NODE_COMPOSITE && t && t->kind == TYPE_MAP)
            return false;
        if (o->node->kind == NODE_COMPOSITE && t && t->kind == TYPE_SLICE)
            return array_bytes(elem, literal_length(s, AS(o->node, COMPOSITE)), bytes);
        *bytes = elem;
        return o->type != NULL;
    case SITE_MAKE: {
        NodeList args = AS(o->node, CALL)->args;
        return t && t->kind == TYPE_SLICE && constant_of(s, args.at[args.len - 1], &count) &&
               array_bytes(elem, count, bytes);
    }
    default: return false;
    }
}

static bool too_large(Solver *s, const SolverObject *o) {
    int64_t bytes;
    if (o->is.kind == POINTS_VARIABLE)
        return o->parameter == -2 && !o->result && type_size(o->is.variable->type) > EXPLICIT_LIMIT;
    return o->is.kind == POINTS_SITE && site_bytes(s, &o->is, &bytes) && bytes > IMPLICIT_LIMIT;
}

// Little where each level of a recursion takes it.
static int64_t slot_bytes(Solver *s, const SolverObject *o) {
    int64_t bytes = 0, most = s->state->recursive ? RECURSIVE_SLOT_BYTES : CALLER_SLOT_BYTES;
    if (o->is.kind == POINTS_VARIABLE)
        bytes = type_size(o->is.variable->type);
    else if (o->is.kind == POINTS_SITE && !site_bytes(s, &o->is, &bytes))
        bytes = 0;
    else if (o->is.kind == POINTS_FRESH)
        bytes = o->slot_size;
    return bytes > 0 && bytes <= most ? bytes : 0;
}

// ---- slots
// Whether the function can be called through a symbol of its own that takes slots. An instance in a
// library package may be made by others, too, who may know more; a program has one of each.
static bool may_take_slots(const Solver *s) {
    const EscapeFunction *f = s->state->function;
    return f->object && f->node && f->body && !(s->p->open && f->instance->is_weak) && !s->over;
}

// Gives slots to the objects that callers may provide storage for.
void life_slots(Solver *s) {
    PointsSummary *m = &s->slots;
    for (int i = FIRST_OBJECT; i < s->objects.len && may_take_slots(s); i++) {
        SolverObject *o = s->objects.at[i];
        if (!o->beyond || o->escaped || !o->is.once || o->result || m->slots == CALLER_SLOTS)
            continue;
        bool placed = o->is.kind == POINTS_VARIABLE || o->is.kind == POINTS_SITE ||
                      (o->is.kind == POINTS_FRESH && o->slot >= 0);
        int64_t bytes = placed ? slot_bytes(s, o) : 0;
        if (!bytes)
            continue;
        o->own_slot = m->slots;
        m->slot_sizes[m->slots++] = bytes;
    }
}

// ---- verdicts
static Placement place_object(Solver *s, const SolverObject *o) {
    if (s->over || o->escaped)
        return PLACED_HEAP;
    if (o->own_slot >= 0)
        return PLACED_CALLER;
    bool append = o->is.kind == POINTS_SITE && o->is.site == SITE_APPEND; // has room for several
    if (o->beyond || (o->life != o->is.scope && !append))
        return PLACED_HEAP;
    if (o->is.kind == POINTS_SITE && o->is.site == SITE_GO)
        return PLACED_HEAP;
    return too_large(s, o) ? PLACED_HEAP : PLACED_FRAME;
}

static PlacedRow *add_row(Solver *s, const SolverObject *o) {
    PlacedRow *row = NEW(s->p->e->arena, PlacedRow);
    row->call_slot = row->own_slot = -1;
    row->node = o->is.node;
    row->placement = place_object(s, o);
    row->caller = s->state->function;
    vec_push(s->p->e->arena, &s->state->placed, row);
    return row;
}

// What other calls of a recursion make must die with their scopes, too.
static void place_more(Solver *s, const SolverObject *o) {
    for (int i = 0; i < o->more.len; i++) {
        PlacedRow *row = add_row(s, o);
        row->node = o->more.at[i].node;
        row->call_slot = o->more.at[i].slot;
        row->callee = o->more.at[i].callee;
        bool dies = !s->over && !o->escaped && !o->beyond && o->life == o->more.at[i].scope;
        row->placement = dies ? PLACED_FRAME : PLACED_HEAP;
    }
}

// Notes where the function's variables and sites, and its callees' slots, lie.
void life_place(Solver *s) {
    s->state->placed.len = 0;
    for (int i = FIRST_OBJECT; i < s->objects.len; i++) {
        const SolverObject *o = s->objects.at[i];
        bool variable = o->is.kind == POINTS_VARIABLE, site = o->is.kind == POINTS_SITE,
             slot = o->is.kind == POINTS_FRESH && o->slot >= 0;
        place_more(s, o);
        if (!variable && !site && !slot)
            continue;
        PlacedRow *row = add_row(s, o);
        row->variable = variable ? o->is.variable : NULL;
        row->node = variable ? NULL : o->is.node;
        row->site = o->is.site;
        row->site_index = o->is.site_index;
        row->call_slot = slot ? o->slot : -1;
        row->callee = slot ? o->callee : NULL;
        row->own_slot = row->placement == PLACED_CALLER ? o->own_slot : -1;
        row->loop = o->life ? o->life->loop : NULL;
        row->local = !s->over && !o->escaped && !o->beyond && o->life == o->is.scope;
    }
}
