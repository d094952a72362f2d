// gc's algorithm on the facts of one batch, paths flattened: no fields, no elements. From every
// location (the root) we walk the facts backwards with the fewest dereferences; a location reached
// at -1 has its address in the root. If the root outlives such a location, it escapes. Two
// invariants hold afterwards: no pointer to a frame object is stored in the heap, and none outlives
// the object.
//
// A location is walked again when it starts to escape or to persist, which happens once each, so
// the number of walks stays linear in the number of locations.
#include "escape.h"

typedef VEC(Location *) Queue;
typedef struct Queues {
    Queue escaping; // last in, first out
    Queue others;   // first in, first out, from `first`
    int first;
} Queues;

static void enqueue(Arena *a, Queues *q, Location *l) {
    if (l->queued)
        return;
    l->queued = true;
    if (l->attributes & ATTR_ESCAPES)
        vec_push(a, &q->escaping, l);
    else
        vec_push(a, &q->others, l);
}

static bool contains_function(const EscapeFunction *outer, const EscapeFunction *inner) {
    if (!outer || !inner)
        return false;
    for (inner = inner->outer; inner; inner = inner->outer)
        if (inner == outer)
            return true;
    return false;
}

// Whether l may still be used when other's storage is gone.
static bool outlives(const Escapes *e, const Location *l, const Location *other) {
    if (l->attributes & ATTR_ESCAPES)
        return true;
    if (l == &e->mutator || l == &e->callee || l == &e->blank)
        return false;
    // What callers do with results is unknown, except for a literal whose every call is seen: it
    // may return what was allocated outside of it.
    if (l->result_index > 0)
        return !(contains_function(other->function, l->function) && !l->function->results_lost);
    if (l->function == other->function && l->loop_depth < other->loop_depth)
        return true;
    return contains_function(l->function, other->function);
}

static void keep_least(int *slot, int derefs) {
    if (*slot < 0 || derefs < *slot)
        *slot = derefs;
}

static void leak_to(Location *l, const Location *sink, int derefs) {
    if (!(sink->attributes & ATTR_ESCAPES) && sink->result_index > 0 &&
        sink->function == l->function && sink->result_index <= RESULT_SLOTS)
        keep_least(&l->leaks.result[sink->result_index - 1], derefs);
    else
        keep_least(&l->leaks.heap, derefs);
}

// A literal that is called somewhere we do not see: its results now outlive everything.
static void lose_results(Batch *b, Queues *q, Location *root) {
    EscapeFunction *f =
        root->node && root->node->kind == NODE_FUNC_LIT ? map_get(b->e->by_node, root->node) : NULL;
    if (!f || f->results_lost)
        return;
    f->results_lost = true;
    for (int i = 0; i < f->type->func.results.len; i++) {
        Location *result = map_get(b->e->locations, f->type->func.results.at[i]);
        if (result)
            enqueue(b->e->arena, q, result);
    }
}

// What it means for l that its value (or address) reaches root; returns the attributes l gains.
static int reach(Batch *b, Location *root, Location *l, bool address, int derefs) {
    int gained = 0;
    bool outlived = (address || l->is_parameter) && outlives(b->e, root, l);
    bool known = l->attributes & ATTR_ESCAPES;
    if (address) {
        if (outlived && !known)
            explain_escape(b, root, l);
        if (outlived)
            gained |= ATTR_ESCAPES;
        gained |= root->attributes & ATTR_PERSISTS;
    }
    if (derefs == 0)
        gained |= root->attributes & (ATTR_MUTATES | ATTR_CALLS);
    if (l->is_parameter) {
        if (outlived && !known)
            explain_leak(b, root, l, derefs);
        if (outlived)
            leak_to(l, root, derefs);
        if (root->attributes & ATTR_MUTATES)
            keep_least(&l->leaks.mutator, derefs);
        if (root->attributes & ATTR_CALLS)
            keep_least(&l->leaks.callee, derefs);
    }
    return gained & ~l->attributes;
}

// Breadth first, so that explanations are short.
static void walk_from(Batch *b, Queues *q, Queue *todo, Location *root, int generation) {
    root->walk_generation = generation;
    root->derefs = 0;
    root->path = NULL;
    if (root->attributes & ATTR_CALLS)
        lose_results(b, q, root);
    todo->len = 0;
    vec_push(b->e->arena, todo, root);
    for (int next = 0; next < todo->len; next++) {
        Location *l = todo->at[next];
        bool address = l->derefs < 0;
        int derefs = address ? 0 : l->derefs;
        int gained = reach(b, root, l, address, derefs);
        if (gained) {
            l->attributes |= gained;
            enqueue(b->e->arena, q, l);
            if (l->attributes & ATTR_ESCAPES)
                continue;
        }
        for (int i = 0; i < l->facts.len; i++) {
            Location *source = l->facts.at[i].source;
            int d = derefs + l->facts.at[i].derefs;
            if ((source->attributes & ATTR_ESCAPES) ||
                (source->walk_generation == generation && source->derefs <= d))
                continue;
            source->walk_generation = generation;
            source->derefs = d;
            source->path = l;
            source->path_fact = i;
            vec_push(b->e->arena, todo, source);
        }
    }
}

// What escapes is looked at before all else, which lets that spread early; the rest in its order.
void solve_batch(Batch *b) {
    Queues q = {0};
    Queue todo = {0};
    Escapes *e = b->e;
    for (int i = 0; i < b->locations.len; i++)
        enqueue(e->arena, &q, b->locations.at[i]);
    enqueue(e->arena, &q, &e->mutator);
    enqueue(e->arena, &q, &e->callee);
    enqueue(e->arena, &q, &e->heap);
    int generation = 0;
    e->heap.walk_generation = e->mutator.walk_generation = e->callee.walk_generation = 0;
    while (q.escaping.len > 0 || q.first < q.others.len) {
        Location *root =
            q.escaping.len > 0 ? q.escaping.at[--q.escaping.len] : q.others.at[q.first++];
        root->queued = false;
        walk_from(b, &q, &todo, root, ++generation);
    }
    // The pseudo locations are shared by all batches: their flows must not be walked again.
    e->heap.facts.len = e->mutator.facts.len = e->callee.facts.len = 0;
}
