// The points-to sets of one function. In: its constraints, the summaries of what it calls. Out: for
// each word of each object, the addresses it may hold.
//
// The idea: inclusion constraints on a graph of nodes, one a word. A work list hands on only what
// is new in a node: along edges (copies), and to the node's uses (loads, stores, calls through it),
// which add edges. What reaches the world is merged with it: all words of an escaped object are the
// world's one word, which holds nothing but the world's address. So escaping costs once.
//
// Parameters hold the addresses of contents objects: what callers passed. Contents are made when
// they are looked into. A type that recurs on the way from the parameter is the same object again;
// below DEEPEST all is one object. An object of the function's own that is stored into contents
// becomes outer: callers' aliases may store into it before it is read again, so it has initial
// contents from then on, too.
//
// The work is bounded by the size of the function: beyond that nothing is claimed (Solver.over).
#include "points_state.h"
#include <string.h>

enum { DEEPEST = 4, SMALL_SET = 12 };

// ---- sets
static uint32_t item_slot(uint64_t item, int size) {
    item *= 0x9E3779B97F4A7C15u;
    return (uint32_t)(item >> 33) & (uint32_t)(size - 1);
}

static void item_index(ItemSet *s, int i) {
    uint32_t at = item_slot(s->at[i], s->table_size);
    while (s->table[at])
        at = (at + 1) & (uint32_t)(s->table_size - 1);
    s->table[at] = i + 1;
}

static bool item_has(const ItemSet *s, uint64_t item) {
    if (!s->table) {
        for (int i = 0; i < s->len; i++)
            if (s->at[i] == item)
                return true;
        return false;
    }
    uint32_t at = item_slot(item, s->table_size);
    for (; s->table[at]; at = (at + 1) & (uint32_t)(s->table_size - 1))
        if (s->at[s->table[at] - 1] == item)
            return true;
    return false;
}

// Returns whether item is new.
static bool item_add(Arena *a, ItemSet *s, uint64_t item) {
    if (item_has(s, item))
        return false;
    vec_push(a, s, item);
    if (s->len > SMALL_SET && s->len * 2 > s->table_size) {
        s->table_size = s->len * 4 < 64 ? 64 : s->table_size * 2;
        s->table = NEW_ARRAY(a, int, s->table_size);
        for (int i = 0; i < s->len; i++)
            item_index(s, i);
    } else if (s->table) {
        item_index(s, s->len - 1);
    }
    return true;
}

// ---- nodes
PointsNode *node_find(PointsNode *n) {
    while (n->rep) {
        if (n->rep->rep)
            n->rep = n->rep->rep;
        n = n->rep;
    }
    return n;
}

static void enqueue(Solver *s, PointsNode *n) {
    if (!n->queued)
        vec_push(s->a, &s->queue, n);
    n->queued = true;
}

static bool spend(Solver *s) {
    if (++s->work > s->budget)
        s->over = true;
    return !s->over;
}

// A node that is no object's word: it holds its addresses as long as scope.
PointsNode *points_node(Solver *s, PointsScope *scope) {
    PointsNode *n = NEW(s->a, PointsNode);
    n->object = -1;
    n->scope = scope;
    vec_push(s->a, &s->loose, n);
    spend(s);
    return n;
}

bool is_contents(const SolverObject *o) {
    return o->is.kind == POINTS_CONTENTS;
}

// Storage that this function or its callees made.
bool is_own(const SolverObject *o) {
    switch (o->is.kind) {
    case POINTS_VARIABLE:
    case POINTS_SITE:
    case POINTS_HEAP:
    case POINTS_TEMP:
    case POINTS_FRESH: return true;
    default: return false;
    }
}

static void object_escape(Solver *s, SolverObject *o);
static void object_publish(Solver *s, SolverObject *o);

void node_add(Solver *s, PointsNode *n, PointsAddress a) {
    n = node_find(n);
    SolverObject *o = s->objects.at[address_object(a)];
    if (n == s->world) {
        object_escape(s, o);
        return;
    }
    if (s->over || !item_add(s->a, &n->set, a))
        return;
    spend(s);
    enqueue(s, n);
    if (n->outer)
        object_publish(s, o);
}

void node_edge(Solver *s, PointsNode *from, PointsNode *to) {
    from = node_find(from);
    to = node_find(to);
    if (from == to || s->over || !item_add(s->a, &from->next, (uint64_t)(uintptr_t)to))
        return;
    spend(s);
    if (to == s->world)
        from->note = s->note;
    for (int i = 0; i < from->set.len; i++)
        node_add(s, to, from->set.at[i]);
}

static void use_address(Solver *s, NodeUse use, PointsAddress a);

void node_use(Solver *s, PointsNode *n, NodeUse use) {
    n = node_find(n);
    spend(s);
    vec_push(s->a, &n->uses, use);
    for (int i = 0; i < n->done && !s->over; i++)
        use_address(s, use, n->set.at[i]);
}

static void unify(Solver *s, PointsNode *a, PointsNode *into) {
    a = node_find(a);
    into = node_find(into);
    if (a == into)
        return;
    if (a == s->world) {
        a = into;
        into = s->world;
    }
    a->rep = into;
    if (a->outer && !into->outer) {
        into->outer = true;
        for (int i = 0; i < into->set.len && into != s->world; i++)
            object_publish(s, s->objects.at[address_object(into->set.at[i])]);
    }
    for (int i = 0; i < a->set.len; i++)
        node_add(s, into, a->set.at[i]);
    for (int i = 0; i < a->next.len; i++)
        node_edge(s, into, (PointsNode *)(uintptr_t)a->next.at[i]);
    for (int i = 0; i < a->uses.len; i++)
        node_use(s, into, a->uses.at[i]);
}

// ---- objects
// Makes an object of the solver's.
SolverObject *points_object_new(Solver *s, PointsKind kind, Type *type, PointsScope *scope) {
    SolverObject *o = NEW(s->a, SolverObject);
    o->is.kind = kind;
    o->is.type = type;
    o->is.scope = scope;
    o->index = s->objects.len;
    o->flat = type == NULL || type_size(type) == 0; // made by the runtime: see rtype.made
    o->parameter = -2;
    o->slot = o->own_slot = -1;
    vec_push(s->a, &s->objects, o);
    spend(s);
    return o;
}

static SolverObject *contents_new(Solver *s, Type *type, Origin origin, bool flat) {
    SolverObject *o = points_object_new(s, POINTS_CONTENTS, type, NULL);
    o->flat = flat;
    o->initial = o->outer = true;
    vec_push(s->a, &o->origins, origin);
    return o;
}

// The object that stands for a dynamic type.
SolverObject *type_object(Solver *s, Type *t) {
    const char *key = intern_str(s->p->e->cx->names, type_key(s->p->e->arena, t));
    SolverObject *o = map_get(s->types, key);
    if (!o) {
        o = points_object_new(s, POINTS_TYPE, t, NULL);
        map_put(s->types, key, o);
    }
    return o;
}

// The object that stands for types that are not known: those a descriptor leads to.
SolverObject *any_type(Solver *s) {
    if (!s->any_type)
        s->any_type = points_object_new(s, POINTS_TYPE, NULL, NULL);
    return s->any_type;
}

// The object that stands for a function without captures.
SolverObject *code_object(Solver *s, EscapeFunction *code, Object *function) {
    const void *key = code ? (const void *)code : function;
    SolverObject *o = map_get(s->codes, key);
    if (!o) {
        o = points_object_new(s, POINTS_CODE, NULL, NULL);
        o->is.code = code;
        o->is.variable = function;
        map_put(s->codes, key, o);
    }
    return o;
}

typedef enum WordKind { WORD_NONE, WORD_LEAF, WORD_TYPE, WORD_OPAQUE, WORD_TYPED } WordKind;

// What the word at offset of a value of type t is, and for WORD_TYPED the type of what it leads to.
static WordKind word_kind(Arena *a, Type *t, int64_t offset, Type **behind) {
    *behind = NULL;
    for (;;) {
        t = underlying(t);
        if (type_ptrdata(t) == 0)
            return WORD_NONE;
        if (t->kind == TYPE_ARRAY) {
            t = t->array.elem;
            offset = type_size(t) ? offset % type_size(t) : 0;
        } else if (t->kind == TYPE_STRUCT) {
            const int64_t *offsets = struct_offsets(t);
            int i = t->strukt.count - 1;
            while (i > 0 && (offsets[i] > offset || type_size(t->strukt.fields[i].type) == 0))
                i--;
            if (offset - offsets[i] >= type_size(t->strukt.fields[i].type))
                return WORD_NONE;
            offset -= offsets[i];
            t = t->strukt.fields[i].type;
        } else {
            break;
        }
    }
    if (t->kind == TYPE_INTERFACE)
        return offset == 0 ? WORD_TYPE : offset == 8 ? WORD_OPAQUE : WORD_NONE;
    if (offset != 0)
        return WORD_NONE;
    if (is_string(t) || t->kind == TYPE_FUNC) // nobody but a literal itself looks into its record
        return WORD_LEAF;
    *behind = points_behind(a, t);
    return !*behind ? WORD_OPAQUE : type_ptrdata(*behind) == 0 ? WORD_LEAF : WORD_TYPED;
}

static bool same_origin(const Origin *a, const Origin *b) {
    return a->kind == b->kind && a->of == b->of && a->offset == b->offset && a->result == b->result;
}

static void add_origin(Solver *s, SolverObject *o, Origin origin) {
    for (int i = 0; i < o->origins.len; i++)
        if (same_origin(&o->origins.at[i], &origin))
            return;
    vec_push(s->a, &o->origins, origin);
}

// The contents object that stands for type `behind` on the way from a parameter to `from`, or NULL.
static SolverObject *recurring(Solver *s, SolverObject *from, Type *behind) {
    while (is_contents(from)) {
        if (from->is.type && !from->flat && identical(from->is.type, behind))
            return from;
        const Origin *up = &from->origins.at[0];
        if (up->kind != ORIGIN_WORD && up->kind != ORIGIN_ALL)
            return NULL;
        from = s->objects.at[up->of];
    }
    return NULL;
}

static SolverObject *contents_behind(Solver *s, SolverObject *from, Origin origin, WordKind kind,
                                     Type *behind) {
    int depth = from ? from->depth + 1 : 1;
    if (kind == WORD_TYPED) {
        SolverObject *same = from ? recurring(s, from, behind) : NULL;
        if (same) {
            add_origin(s, same, origin);
            return same;
        }
    }
    bool typed = kind == WORD_TYPED && depth < DEEPEST;
    bool leaf = kind == WORD_LEAF || kind == WORD_TYPE;
    Type *byte = s->p->e->cx->universe->basic[BASIC_UINT8];
    Type *type = !typed && !leaf ? NULL : behind ? behind : byte;
    SolverObject *o = contents_new(s, type, origin, !type);
    o->type_word = kind == WORD_TYPE;
    o->opaque = kind == WORD_OPAQUE && depth < DEEPEST;
    o->depth = depth;
    return o;
}

// An object and all that can be reached from it: one object for that.
static SolverObject *below(Solver *s, SolverObject *o) {
    if (is_contents(o) && !o->is.type && !o->opaque)
        return o;
    if (!o->below) {
        Origin origin = {ORIGIN_ALL, o->index, 0, 0};
        o->below = contents_new(s, NULL, origin, true);
        o->below->depth = DEEPEST;
    }
    return o->below;
}

// Gives a new word of an object with initial contents those.
static void initialize(Solver *s, SolverObject *o, PointsNode *n) {
    if (o->flat) {
        if (is_contents(o)) {
            node_add(s, n, address_of(below(s, o)->index, 0));
        } else {
            Origin origin = {o->parameter != -2 ? ORIGIN_PARAMETER : ORIGIN_ALL,
                             o->parameter != -2 ? o->parameter : o->index, 0, 0};
            SolverObject *c = o->below ? o->below : contents_new(s, NULL, origin, true);
            o->below = c;
            node_add(s, n, address_of(c->index, 0));
        }
        return;
    }
    Type *behind;
    WordKind kind = word_kind(s->a, o->is.type, n->offset, &behind);
    if (kind == WORD_NONE)
        return;
    bool parameter = o->parameter != -2;
    Origin origin = {parameter ? ORIGIN_PARAMETER : ORIGIN_WORD,
                     parameter ? o->parameter : o->index, n->offset, 0};
    SolverObject *c = contents_behind(s, parameter ? NULL : o, origin, kind, behind);
    node_add(s, n, address_of(c->index, 0));
}

SolverObject *result_contents(Solver *s, int call, int result, int offset, Type *result_type) {
    Origin origin = {ORIGIN_RESULT, call, offset, result};
    Type *behind = NULL;
    WordKind kind = result_type ? word_kind(s->a, result_type, offset, &behind) : WORD_OPAQUE;
    return contents_behind(s, NULL, origin, kind == WORD_NONE ? WORD_OPAQUE : kind, behind);
}

static void object_collapse(Solver *s, SolverObject *o);

// The node of a word of an object.
PointsNode *node_of(Solver *s, int object, int64_t offset) {
    SolverObject *o = s->objects.at[object];
    if (o->escaped || object == WORLD)
        return s->world;
    int at = o->flat ? 0 : points_canonical(o->is.type, offset);
    if (at < 0) {
        object_collapse(s, o);
        return node_of(s, object, 0);
    }
    for (int i = 0; i < o->nodes.len; i++)
        if (o->nodes.at[i]->offset == at)
            return node_find(o->nodes.at[i]);
    PointsNode *n = NEW(s->a, PointsNode);
    n->object = object;
    n->offset = at;
    n->outer = o->outer;
    vec_push(s->a, &o->nodes, n);
    spend(s);
    for (int i = 0; i < o->watchers.len; i++)
        node_edge(s, n, o->watchers.at[i]);
    if (o->initial)
        initialize(s, o, n);
    return node_find(n);
}

typedef struct Materialize {
    Solver *s;
    SolverObject *o;
} Materialize;

static void materialize_word(void *data, int offset) {
    Materialize *m = data;
    node_of(m->s, m->o->index, offset);
}

// Makes the nodes of all words of an object.
void object_materialize(Solver *s, SolverObject *o) {
    Materialize m = {s, o};
    if (o->is.type)
        points_words(o->is.type, materialize_word, &m);
    else
        node_of(s, o->index, 0);
}

// The object's address is known to all: whatever it holds is, too.
static void object_escape(Solver *s, SolverObject *o) {
    if (o->escaped || (!is_own(o) && !is_contents(o)))
        return;
    if (o->parameter != -2)
        object_materialize(s, o);
    o->escaped = true;
    Note note = o->note = s->note;
    s->note = (Note){.held = o};
    for (int i = 0; i < o->nodes.len; i++)
        unify(s, o->nodes.at[i], s->world);
    s->note = note;
    for (int i = 0; i < o->watchers.len; i++)
        node_add(s, o->watchers.at[i], address_of(WORLD, 0));
}

// Callers can reach the object through what they passed, and through the world's aliases of that.
static void object_publish(Solver *s, SolverObject *o) {
    if (o->outer || o->escaped || !is_own(o))
        return;
    if (o->parameter != -2) { // what aliases store comes to what was passed
        object_materialize(s, o);
        o->parameter = -2;
    }
    o->outer = o->initial = true;
    for (int i = 0; i < o->nodes.len; i++) {
        PointsNode *n = node_find(o->nodes.at[i]);
        if (n->outer || n == s->world)
            continue;
        n->outer = true;
        for (int k = 0; k < n->set.len; k++)
            object_publish(s, s->objects.at[address_object(n->set.at[k])]);
    }
    for (int i = 0; i < o->nodes.len; i++)
        initialize(s, o, o->nodes.at[i]);
    for (int i = 0; i < o->watchers.len; i++)
        node_add(s, o->watchers.at[i], address_of(below(s, o)->index, 0));
}

// The words of the object are one from now on.
static void object_collapse(Solver *s, SolverObject *o) {
    if (o->flat || o->escaped || (!is_own(o) && !is_contents(o)))
        return;
    if (o->parameter != -2)
        object_materialize(s, o);
    o->flat = true;
    for (int i = 0; i < o->nodes.len; i++)
        if (o->nodes.at[i]->offset == 0) {
            if (o->initial && o->parameter == -2)
                initialize(s, o, o->nodes.at[i]);
            break;
        }
    PointsNode *all = node_of(s, o->index, 0);
    for (int i = 0; i < o->nodes.len; i++)
        unify(s, o->nodes.at[i], all);
}

// ---- uses
static void watch(Solver *s, SolverObject *o, PointsNode *to) {
    if (o->escaped || o->index == WORLD) {
        node_add(s, to, address_of(WORLD, 0));
        return;
    }
    for (int i = 0; i < o->watchers.len; i++)
        if (o->watchers.at[i] == to)
            return;
    vec_push(s->a, &o->watchers, to);
    if (o->parameter != -2)
        object_materialize(s, o);
    else if (o->initial)
        node_add(s, to, address_of(below(s, o)->index, 0));
    for (int i = 0; i < o->nodes.len; i++)
        node_edge(s, o->nodes.at[i], to);
}

static void use_offset(Solver *s, NodeUse use, SolverObject *o, int offset) {
    int at = o->flat || !(is_own(o) || is_contents(o))
                 ? 0
                 : points_canonical(o->is.type, offset + use.offset);
    if (at < 0)
        object_collapse(s, o);
    node_add(s, use.node, address_of(o->index, at < 0 ? 0 : at));
}

typedef struct Fit {
    Solver *s;
    Type *in;
    int64_t at;
    bool fits;
} Fit;

static void fit_word(void *data, int offset) {
    Fit *fit = data;
    Type *behind;
    int at = points_canonical(fit->in, fit->at + offset);
    fit->fits = fit->fits && at >= 0 && word_kind(fit->s->a, fit->in, at, &behind) != WORD_NONE;
}

static bool has_pointer_array(Type *t) {
    t = underlying(t);
    if (t->kind == TYPE_ARRAY)
        return type_ptrdata(t) > 0;
    for (int i = 0; t->kind == TYPE_STRUCT && i < t->strukt.count; i++)
        if (has_pointer_array(t->strukt.fields[i].type))
            return true;
    return false;
}

// Whether the pointers of a value of type `as`, read at an offset of an object, are words of the
// object.
static bool lies_as(Solver *s, const SolverObject *o, int offset, Type *as) {
    if (o->flat || (!is_own(o) && !is_contents(o)))
        return true;
    Type *elem = underlying(as)->kind == TYPE_ARRAY ? underlying(as)->array.elem : as;
    if (offset == 0 && identical(o->is.type, elem))
        return true;
    if (has_pointer_array(as))
        return false;
    Fit fit = {s, o->is.type, offset, true};
    points_words(as, fit_word, &fit);
    return fit.fits;
}

static void use_address(Solver *s, NodeUse use, PointsAddress a) {
    SolverObject *o = s->objects.at[address_object(a)];
    bool storage = is_own(o) || is_contents(o) || o->index == WORLD;
    int64_t offset = address_offset(a) + use.offset;
    switch (use.kind) {
    case USE_LOAD:
        if (o->index == WORLD || o->escaped)
            node_add(s, use.node, address_of(WORLD, 0));
        else if (storage)
            node_edge(s, node_of(s, o->index, offset), use.node);
        else if (o->is.kind == POINTS_TYPE)
            node_add(s, use.node, address_of(any_type(s)->index, 0));
        break;
    case USE_STORE:
        if (storage)
            node_edge(s, use.node, node_of(s, o->index, offset));
        break;
    case USE_OFFSET: use_offset(s, use, o, address_offset(a)); break;
    case USE_COLLAPSE:
        if (!use.type || !lies_as(s, o, address_offset(a), use.type))
            object_collapse(s, o);
        break;
    case USE_LOAD_ALL:
        if (storage)
            watch(s, o, use.node);
        else if (o->is.kind == POINTS_TYPE)
            node_add(s, use.node, address_of(any_type(s)->index, 0));
        break;
    case USE_STORE_ALL:
        if (is_own(o))
            object_collapse(s, o);
        if (storage && (!is_contents(o) || o->flat || o->escaped))
            node_edge(s, use.node, node_of(s, o->index, 0));
        if (is_contents(o) && below(s, o) != o)
            node_edge(s, use.node, node_of(s, below(s, o)->index, 0));
        break;
    case USE_CALLEE: call_callee(s, use.call, a); break;
    case USE_OWN:
        if (is_own(o))
            node_add(s, use.node, a);
        break;
    case USE_STORAGE:
        if (storage)
            node_add(s, use.node, a);
        break;
    case USE_PUBLISH: object_publish(s, o); break;
    }
}

// A node for what lies at from + offset.
PointsNode *node_load(Solver *s, PointsNode *from, int64_t offset, PointsScope *scope) {
    PointsNode *n = points_node(s, scope);
    node_use(s, from, (NodeUse){USE_LOAD, n, offset, NULL, NULL});
    return n;
}

// A node for the addresses of from, plus offset.
PointsNode *node_shift(Solver *s, PointsNode *from, int64_t offset, PointsScope *scope) {
    if (offset == 0)
        return from;
    PointsNode *n = points_node(s, scope);
    node_use(s, from, (NodeUse){USE_OFFSET, n, offset, NULL, NULL});
    return n;
}

// ---- constraints
typedef struct Words {
    Solver *s;
    const Constraint *c;
} Words;

static void constrain_word(void *data, int offset) {
    Solver *s = ((Words *)data)->s;
    const Constraint *c = ((Words *)data)->c;
    PointsNode *from, *to;
    switch (c->kind) {
    case POINTS_COPY:
        from = node_of(s, c->from.object, (int64_t)c->from.offset + offset);
        node_edge(s, from, node_of(s, c->to.object, (int64_t)c->to.offset + offset));
        break;
    case POINTS_LOAD:
        to = node_of(s, c->to.object, (int64_t)c->to.offset + offset);
        from = node_of(s, c->from.object, c->from.offset);
        node_use(s, from, (NodeUse){USE_LOAD, to, c->offset + offset, NULL, NULL});
        break;
    case POINTS_STORE:
        from = node_of(s, c->from.object, (int64_t)c->from.offset + offset);
        to = node_of(s, c->to.object, c->to.offset);
        node_use(s, to, (NodeUse){USE_STORE, from, c->offset + offset, NULL, NULL});
        break;
    case POINTS_LEAK:
        from = node_of(s, c->from.object, (int64_t)c->from.offset + offset);
        node_edge(s, from, s->world);
        break;
    default: break;
    }
}

static void constrain_address(Solver *s, const Constraint *c) {
    PointsNode *to = node_of(s, c->to.object, c->to.offset);
    if (c->from.object == WORLD) {
        node_add(s, to, address_of(WORLD, 0));
        return;
    }
    SolverObject *o = s->objects.at[c->from.object];
    int at = o->flat ? 0 : points_canonical(o->is.type, c->from.offset);
    if (at < 0) {
        object_collapse(s, o);
        at = 0;
    }
    if (o->parameter != -2) // who gets the address may look at what was passed
        object_materialize(s, o);
    node_add(s, to, address_of(o->index, at));
}

static void constrain(Solver *s, const Constraint *c) {
    bool leaks = c->kind == POINTS_LEAK || c->kind == POINTS_COLLAPSE;
    if ((!leaks && c->to.object == NOTHING) || c->from.object == NOTHING)
        return;
    Words words = {s, c};
    s->note = (Note){.pos = c->pos, .why = c->why};
    switch (c->kind) {
    case POINTS_ADDRESS: constrain_address(s, c); break;
    case POINTS_OFFSET: {
        PointsNode *to = node_of(s, c->to.object, c->to.offset);
        node_use(s, node_of(s, c->from.object, c->from.offset),
                 (NodeUse){USE_OFFSET, to, c->offset, NULL, NULL});
        break;
    }
    case POINTS_COLLAPSE:
        node_use(s, node_of(s, c->from.object, c->from.offset),
                 (NodeUse){USE_COLLAPSE, NULL, 0, NULL, c->type});
        break;
    default:
        if (c->type)
            points_words(c->type, constrain_word, &words);
        else
            constrain_word(&words, 0);
    }
}

static void hand_on(Solver *s, PointsNode *n) {
    int from = n->done, to = n->set.len;
    n->done = to;
    for (int i = from; i < to && !n->rep && !s->over; i++) {
        PointsAddress a = n->set.at[i];
        s->note = n->note;
        for (int k = 0; k < n->uses.len && !n->rep; k++)
            use_address(s, n->uses.at[k], a);
        for (int k = 0; k < n->next.len && !n->rep; k++)
            node_add(s, (PointsNode *)(uintptr_t)n->next.at[k], a);
    }
}

static void take_objects(Solver *s) {
    const PointsFunction *f = s->f;
    for (int i = 0; i < f->objects.len; i++) {
        const PointsObject *from = &f->objects.at[i];
        SolverObject *o = points_object_new(
            s, from->kind, from->kind == POINTS_TYPE ? NULL : from->type, from->scope);
        o->is = *from;
        const void *made[] = {from->variable, from->node};
        o->key =
            hash_bytes(made, sizeof made, (uint64_t)from->site << 8 | (unsigned)from->site_index);
        o->bound = from->kind == POINTS_SITE && from->site == SITE_METHOD_VALUE;
        o->callable = o->bound || (from->kind == POINTS_SITE && from->site == SITE_CLOSURE);
        if (from->kind == POINTS_TYPE)
            map_put(s->types, intern_str(s->p->e->cx->names, type_key(s->p->e->arena, from->type)),
                    o);
        if (from->kind == POINTS_CODE)
            map_put(s->codes, from->code ? (const void *)from->code : from->variable, o);
    }
    for (int i = 0; i < f->parameters.len; i++)
        if (f->parameters.at[i] != NOTHING) {
            SolverObject *o = s->objects.at[f->parameters.at[i]];
            o->parameter = i;
            o->initial = true;
        }
    if (f->closure != NOTHING) {
        s->objects.at[f->closure]->parameter = CLOSURE_PARAMETER;
        s->objects.at[f->closure]->initial = true;
    }
    for (int i = 0; i < f->results.len; i++)
        if (f->results.at[i] != NOTHING)
            s->objects.at[f->results.at[i]]->result = true;
}

// Solves the constraints of state->points into s, a zeroed Solver with an arena.
void solve_points(Solver *s, FunctionState *state) {
    const PointsFunction *f = state->points;
    enum { LEAST_WORK = 20000, WORK = 60 };
    s->state = state;
    s->f = state->points;
    s->budget =
        LEAST_WORK + (int64_t)WORK * (f->constraints.len + f->objects.len + 4 * f->calls.len);
    s->types = map_new(s->a);
    s->codes = map_new(s->a);
    s->fresh = map_new(s->a);
    take_objects(s);
    s->world = NEW(s->a, PointsNode);
    s->world->object = WORLD;
    s->world->done = 1;
    item_add(s->a, &s->world->set, address_of(WORLD, 0));
    vec_push(s->a, &s->objects.at[WORLD]->nodes, s->world);
    for (int i = 0; i < f->constraints.len; i++)
        constrain(s, &f->constraints.at[i]);
    for (int i = 0; i < f->calls.len && !s->over; i++)
        call_of(s, &f->calls.at[i]);
    for (int i = 0; i < s->queue.len && !s->over; i++) {
        PointsNode *n = s->queue.at[i];
        n->queued = false;
        if (!n->rep)
            hand_on(s, n);
    }
}
