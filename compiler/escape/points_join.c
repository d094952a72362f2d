// What a method of some name may do, whatever its type: the join over all methods of that name and
// number of parameters and results in the program, its library packages included. The world is
// closed: no other type can be behind an interface value. In a library package nothing is known.
//
// A join says little of each parameter (the receiver is 0): whether what it leads to may reach the
// world, which other parameters' objects or results it may be stored in, and which of those may get
// addresses of the world or of new objects. A method that is being solved counts as one that leaks
// all it gets.
#include "points_state.h"

enum { MOST_PARAMETERS = 12, RESULT_BIT = 14, NEW_BIT = 15 };
typedef struct Join {
    unsigned leaks;                         // parameters
    unsigned into[MOST_PARAMETERS + 1];     // parameter -> parameters and RESULT_BIT it flows to
    unsigned news;                          // what may get addresses that are no parameter's
} Join;
typedef VEC(Object *) MethodList;

static void add_method(Points *p, Object *o) {
    if (!o || !o->decl || !AS(o->decl, FUNC_DECL)->receiver)
        return;
    MethodList *list = map_get(p->methods, o->name);
    if (!list) {
        list = NEW(p->e->arena, MethodList);
        map_put(p->methods, o->name, list);
    }
    vec_push(p->e->arena, list, o);
}

static void add_package(Points *p, Map *seen, Package *package) {
    if (map_has(seen, package))
        return;
    map_put(seen, package, package);
    for (int i = 0; i < package->imports.len; i++)
        add_package(p, seen, package->imports.at[i]);
    if (!package->from_export)
        return;
    for (int i = 0; i < package->functions.len; i++)
        add_method(p, package->functions.at[i]);
}

// Methods by name, of the program's functions and of all packages that it imports.
static void find_methods(Points *p) {
    p->methods = map_new(p->e->arena);
    Map *seen = map_new(p->e->arena);
    for (int i = 0; i < p->e->functions.len; i++)
        add_method(p, p->e->functions.at[i]->object);
    for (int i = 0; i < p->e->programs.len; i++)
        add_package(p, seen, p->e->programs.at[i]->package);
}

static unsigned roots_of(const unsigned *roots, const Symbol *symbol) {
    unsigned bits = 0;
    for (int i = 0; i < symbol->origins.len; i++) {
        const Origin *o = &symbol->origins.at[i];
        if (o->kind == ORIGIN_PARAMETER)
            bits |= o->of >= 0 && o->of < MOST_PARAMETERS ? 1u << o->of : 0;
        else if (o->kind == ORIGIN_RESULT)
            bits |= 1u << NEW_BIT;
        else
            bits |= roots[o->of];
    }
    return bits;
}

// Which parameters' objects each symbol may stand for; NEW_BIT: objects that are no parameter's,
// with the parameters whose objects they may hold.
static unsigned *symbol_roots(Arena *a, const PointsSummary *m) {
    unsigned *roots = NEW_ARRAY(a, unsigned, m->symbols.len + 1);
    for (bool changed = true; changed;) {
        changed = false;
        for (int i = 0; i < m->symbols.len; i++) {
            const Symbol *symbol = &m->symbols.at[i];
            bool fresh = symbol->kind == SYMBOL_WORLD || symbol->kind == SYMBOL_FRESH;
            unsigned bits = roots[i] | (fresh ? 1u << NEW_BIT : roots_of(roots, symbol));
            changed |= bits != roots[i];
            roots[i] = bits;
        }
        for (int i = 0; i < m->flows.len; i++) { // into new objects
            const Flow *f = &m->flows.at[i];
            if (f->to < 0 || m->symbols.at[f->to].kind != SYMBOL_FRESH)
                continue;
            unsigned bits = roots[f->to] | roots[f->from.symbol];
            changed |= bits != roots[f->to];
            roots[f->to] = bits;
        }
    }
    return roots;
}

static void join_flow(Join *j, unsigned from, unsigned to) {
    for (int i = 0; i < MOST_PARAMETERS; i++)
        if (from & 1u << i)
            j->into[i] |= to & ~(1u << NEW_BIT);
    if (from & 1u << NEW_BIT)
        j->news |= to & ~(1u << NEW_BIT);
}

static void join_summary(Join *j, const PointsSummary *m) {
    if (m->worst) {
        j->leaks = ~0u;
        return;
    }
    Arena *a = arena_new();
    unsigned *roots = symbol_roots(a, m);
    for (int i = 0; i < m->flows.len; i++) {
        const Flow *f = &m->flows.at[i];
        join_flow(j, roots[f->from.symbol], f->to < 0 ? 1u << RESULT_BIT : roots[f->to]);
    }
    for (int i = 0; i < m->leaks.len; i++)
        j->leaks |= roots[m->leaks.at[i]];
    for (int i = 0; i < m->calls.len; i++) {
        const SummaryCall *c = &m->calls.at[i];
        for (int k = 0; k < c->value.len; k++)
            j->leaks |= roots[c->value.at[k].symbol];
        for (int k = 0; k < c->data.len; k++)
            j->leaks |= roots[c->data.at[k].symbol];
        for (int w = 0; w < c->arguments.len; w++)
            for (int k = 0; k < c->arguments.at[w].values.len; k++)
                j->leaks |= roots[c->arguments.at[w].values.at[k].symbol];
    }
    arena_free(a);
}

static Join *join_of(Solver *s, const SolverCall *c) {
    Points *p = s->p;
    if (!p->methods)
        find_methods(p);
    const char *text = arena_printf(p->e->arena, "%s %d %d %s", c->method, c->parameters, c->results,
                                    c->package ? c->package->path : "");
    const char *key = intern_str(p->e->cx->names, text);
    Join *j = map_get(p->joins, key);
    if (j)
        return j;
    j = NEW(p->e->arena, Join);
    j->leaks = ~0u; // while it is being made
    map_put(p->joins, key, j);
    Join made = {0};
    const MethodList *list = map_get(p->methods, c->method);
    for (int i = 0; list && i < list->len && made.leaks != ~0u; i++) {
        Object *o = list->at[i];
        object_resolve(p->e->cx, o);
        const Type *t = o->type;
        if (t->kind != TYPE_FUNC || t->func.params.len != c->parameters || t->func.results.len != c->results ||
            (c->package && o->package != c->package))
            continue;
        EscapeFunction *f = map_get(p->e->by_object, o);
        if (!f && t->func.receiver_params.len) // the library's own instances are not known here
            made.leaks = ~0u;
        else
            join_summary(&made, summary_final(p, s->state, f, o));
    }
    *j = made;
    return j;
}

// ---- a call
typedef struct Joined {
    Solver *s;
    SolverCall *call;
    PointsNode *reach[MOST_PARAMETERS + 1]; // all that a parameter leads to
    PointsNode *own[MOST_PARAMETERS + 1];   // what of it the call acts on: own objects, and what
                                            // they lead to
} Joined;

static void reach_parameter(Joined *x, int parameter, bool own_only) {
    Solver *s = x->s;
    PointsNode *reach = points_node(s, x->call->scope);
    if (parameter == 0)
        node_edge(s, x->call->data, reach);
    for (int i = 0; i < x->call->arguments.len; i++)
        if (x->call->arguments.at[i].number == parameter - 1)
            node_edge(s, x->call->arguments.at[i].node, reach);
    node_use(s, reach, (NodeUse){USE_LOAD_ALL, reach, 0, NULL});
    x->reach[parameter] = x->own[parameter] = reach;
    if (own_only) {
        x->own[parameter] = points_node(s, x->call->scope);
        node_use(s, reach, (NodeUse){USE_OWN, x->own[parameter], 0, NULL});
        node_use(s, x->own[parameter], (NodeUse){USE_LOAD_ALL, x->own[parameter], 0, NULL});
    }
}

static void join_results(Joined *x, PointsNode *from) {
    for (int i = 0; i < x->call->result_words.len; i++)
        node_edge(x->s, from, x->call->result_words.at[i].node);
}

// Objects of parameter i may be stored in those of parameter k: all in the function's own, its own
// in all.
static void join_store(Joined *x, int i, int k) {
    node_use(x->s, x->own[k], (NodeUse){USE_STORE_ALL, x->reach[i], 0, NULL});
    if (x->own[k] != x->reach[k])
        node_use(x->s, x->reach[k], (NodeUse){USE_STORE_ALL, x->own[i], 0, NULL});
}

static void leak_reached(Joined *x, int i, bool own_only) {
    if (own_only)
        node_use(x->s, x->own[i], (NodeUse){USE_LEAK_OWN, NULL, 0, NULL});
    else
        node_edge(x->s, x->own[i], x->s->world);
}

static void join_parameter(Joined *x, const Join *j, int i, int count, bool own_only) {
    Solver *s = x->s;
    if (j->leaks & 1u << i) // with all that an object that escapes holds
        leak_reached(x, i, own_only);
    if (j->into[i] & 1u << RESULT_BIT)
        join_results(x, x->own[i]);
    for (int k = 0; k < count; k++)
        if (k != i && j->into[i] & 1u << k)
            join_store(x, i, k);
    if (j->news & 1u << i)
        node_use(s, x->own[i], (NodeUse){USE_STORE_ALL, s->world, 0, NULL});
}

bool join_apply(Solver *s, SolverCall *c, bool own_only) {
    int count = c->parameters + 1;
    if (s->p->open || count > MOST_PARAMETERS)
        return false;
    const Join *j = join_of(s, c);
    Joined x = {s, c, {0}, {0}};
    for (int i = 0; i < count; i++)
        reach_parameter(&x, i, own_only);
    for (int i = 0; i < count; i++)
        join_parameter(&x, j, i, count, own_only);
    if (!own_only && (j->news & 1u << RESULT_BIT || j->leaks == ~0u))
        join_results(&x, s->world);
    return true;
}
