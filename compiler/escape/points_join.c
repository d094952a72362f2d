// What a method of some name may do, whatever its type: the join over all methods of that name and
// number of parameters and results in the program, its library packages included. The world is
// closed: no other type can be behind an interface value. In a library package nothing is known.
//
// A join says little of each parameter (the receiver is 0): whether what it leads to may reach the
// world, which other parameters' objects or results it may be stored in, and which of those may get
// addresses of the world or of new objects. A method that is being solved counts as one that leaks
// all it gets.
#include "points_state.h"
#include <string.h>

enum { MOST_PARAMETERS = 12, RESULT_BIT = 14, NEW_BIT = 15 };
struct Join {
    const char *method;
    const Package *package;
    int parameters, results;
    bool ready;
    VEC(const PointsSummary *) methods;
    unsigned leaks;                     // parameters
    unsigned into[MOST_PARAMETERS + 1]; // parameter -> parameters and RESULT_BIT it flows to
    unsigned news;                      // what may get addresses that are no parameter's
};
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

// ---- what one method does, in terms of the joins of what it calls
typedef struct Roots {
    Points *p;
    const PointsSummary *m;
    unsigned *of; // symbol -> parameters whose objects it may stand for; NEW_BIT: others
} Roots;

static Join *join_named(Points *p, const char *method, const Package *package, int parameters,
                        int results) {
    const char *text = arena_printf(p->e->arena, "%s %d %d %s", method, parameters, results,
                                    package ? package->path : "");
    const char *key = intern_str(p->e->cx->names, text);
    Join *j = map_get(p->joins, key);
    if (j)
        return j;
    j = NEW(p->e->arena, Join);
    *j = (Join){.method = method, .package = package, .parameters = parameters, .results = results};
    map_put(p->joins, key, j);
    vec_push(p->e->arena, &p->open_joins, j);
    return j;
}

static Join *join_of_call(Points *p, const SummaryCall *c) {
    return join_named(p, c->name, c->package, c->parameters, c->results);
}

static unsigned roots_of_list(const Roots *r, const SymbolAddressList *list) {
    unsigned bits = 0;
    for (int i = 0; i < list->len; i++)
        bits |= r->of[list->at[i].symbol];
    return bits;
}

// What a parameter of a call in the method may stand for; 0: the receiver.
static unsigned roots_of_argument(const Roots *r, const SummaryCall *c, int parameter) {
    unsigned bits = parameter == 0 ? roots_of_list(r, &c->data) : 0;
    for (int i = 0; i < c->arguments.len; i++)
        if (c->arguments.at[i].number == parameter - c->method)
            bits |= roots_of_list(r, &c->arguments.at[i].values);
    return bits;
}

static unsigned roots_of_result(const Roots *r, const SummaryCall *c) {
    unsigned bits = 1u << NEW_BIT;
    for (int i = 0; c->method && i <= c->parameters && i < MOST_PARAMETERS; i++)
        if (join_of_call(r->p, c)->into[i] & 1u << RESULT_BIT)
            bits |= roots_of_argument(r, c, i);
    return bits;
}

static unsigned roots_of(const Roots *r, const Symbol *symbol) {
    bool fresh = symbol->kind == SYMBOL_WORLD || symbol->kind == SYMBOL_FRESH;
    unsigned bits = fresh ? 1u << NEW_BIT : 0;
    for (int i = 0; i < symbol->origins.len; i++) {
        const Origin *o = &symbol->origins.at[i];
        if (o->kind == ORIGIN_PARAMETER)
            bits |= o->of >= 0 && o->of < MOST_PARAMETERS ? 1u << o->of : 0;
        else if (o->kind == ORIGIN_RESULT)
            bits |= roots_of_result(r, &r->m->calls.at[o->of]);
        else
            bits |= r->of[o->of];
    }
    return bits;
}

static void find_roots(Roots *r) {
    const PointsSummary *m = r->m;
    for (bool changed = true; changed;) {
        changed = false;
        for (int i = 0; i < m->symbols.len; i++) {
            unsigned bits = r->of[i] | roots_of(r, &m->symbols.at[i]);
            changed |= bits != r->of[i];
            r->of[i] = bits;
        }
        for (int i = 0; i < m->flows.len; i++) { // into new objects
            const Flow *f = &m->flows.at[i];
            if (f->to < 0 || m->symbols.at[f->to].kind != SYMBOL_FRESH)
                continue;
            unsigned bits = r->of[f->to] | r->of[f->from.symbol];
            changed |= bits != r->of[f->to];
            r->of[f->to] = bits;
        }
    }
}

static void join_flow(Join *j, unsigned from, unsigned to) {
    for (int i = 0; i < MOST_PARAMETERS; i++)
        if (from & 1u << i)
            j->into[i] |= to & ~(1u << NEW_BIT);
    if (from & 1u << NEW_BIT)
        j->news |= to & ~(1u << NEW_BIT);
}

// What a call in the method does to what its arguments stand for.
static void join_call(Join *j, const Roots *r, const SummaryCall *c) {
    if (!c->method || c->parameters >= MOST_PARAMETERS) {
        j->leaks |= roots_of_list(r, &c->value);
        for (int i = 0; i <= c->parameters; i++)
            j->leaks |= roots_of_argument(r, c, i);
        return;
    }
    const Join *callee = join_of_call(r->p, c);
    for (int i = 0; i <= c->parameters; i++) {
        unsigned from = roots_of_argument(r, c, i);
        j->leaks |= callee->leaks & 1u << i ? from : 0;
        for (int k = 0; k <= c->parameters; k++)
            if (callee->into[i] & 1u << k)
                join_flow(j, from, roots_of_argument(r, c, k));
        if (callee->news & 1u << i)
            join_flow(j, 1u << NEW_BIT, from);
    }
}

static void join_summary(Points *p, Join *j, const PointsSummary *m) {
    if (m->worst) {
        j->leaks = ~0u;
        return;
    }
    Arena *a = arena_new();
    Roots r = {p, m, NEW_ARRAY(a, unsigned, m->symbols.len + 1)};
    find_roots(&r);
    for (int i = 0; i < m->flows.len; i++) {
        const Flow *f = &m->flows.at[i];
        join_flow(j, r.of[f->from.symbol], f->to < 0 ? 1u << RESULT_BIT : r.of[f->to]);
    }
    for (int i = 0; i < m->leaks.len; i++)
        j->leaks |= r.of[m->leaks.at[i]];
    for (int i = 0; i < m->calls.len; i++)
        join_call(j, &r, &m->calls.at[i]);
    arena_free(a);
}

// ---- the join of a name
// The summaries of all methods of the name; the joins of what they call are made, too.
static void find_implementations(Solver *s, Join *j) {
    Points *p = s->p;
    const MethodList *list = map_get(p->methods, j->method);
    for (int i = 0; list && i < list->len && j->leaks != ~0u; i++) {
        Object *o = list->at[i];
        object_resolve(p->e->cx, o);
        const Type *t = o->type;
        if (t->kind != TYPE_FUNC || t->func.params.len != j->parameters ||
            t->func.results.len != j->results || (j->package && o->package != j->package))
            continue;
        EscapeFunction *f = map_get(p->e->by_object, o);
        bool unseen = !f && t->func.receiver_params.len; // the library's own instances
        const PointsSummary *m = unseen ? &p->worst : summary_final(p, s->state, f, o);
        if (m->worst)
            j->leaks = ~0u;
        vec_push(p->e->arena, &j->methods, m);
        for (int k = 0; k < m->calls.len; k++)
            if (m->calls.at[k].method)
                join_of_call(p, &m->calls.at[k]);
    }
}

// Joins all that `first` depends on, least effects first, until nothing changes.
static void settle(Points *p, int first) {
    for (bool changed = true; changed;) {
        changed = false;
        for (int i = first; i < p->open_joins.len; i++) {
            Join *j = p->open_joins.at[i], before = *j;
            for (int k = 0; k < j->methods.len; k++)
                join_summary(p, j, j->methods.at[k]);
            changed |= j->leaks != before.leaks || j->news != before.news ||
                       memcmp(j->into, before.into, sizeof j->into) != 0;
        }
    }
    for (int i = first; i < p->open_joins.len; i++)
        p->open_joins.at[i]->ready = true;
    p->open_joins.len = first;
}

static const Join *join_of(Solver *s, const SolverCall *c) {
    static const Join worst = {.leaks = ~0u};
    Points *p = s->p;
    if (!p->methods)
        find_methods(p);
    int first = p->open_joins.len;
    Join *j = join_named(p, c->method, c->package, c->parameters, c->results);
    if (first < p->open_joins.len && !p->joining) {
        p->joining = true;
        for (int i = first; i < p->open_joins.len; i++)
            find_implementations(s, p->open_joins.at[i]);
        settle(p, first);
        p->joining = false;
    }
    return j->ready ? j : &worst; // asked for while it is made
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
    node_use(s, reach, (NodeUse){USE_LOAD_ALL, reach, 0, NULL, NULL});
    x->reach[parameter] = x->own[parameter] = reach;
    if (own_only) {
        x->own[parameter] = points_node(s, x->call->scope);
        node_use(s, reach, (NodeUse){USE_OWN, x->own[parameter], 0, NULL, NULL});
        node_use(s, x->own[parameter], (NodeUse){USE_LOAD_ALL, x->own[parameter], 0, NULL, NULL});
    }
}

static void join_results(Joined *x, PointsNode *from) {
    for (int i = 0; i < x->call->result_words.len; i++)
        node_edge(x->s, from, x->call->result_words.at[i].node);
}

// Objects of parameter i may be stored in those of parameter k: all in the function's own, its own
// in all.
static void join_store(Joined *x, int i, int k) {
    node_use(x->s, x->own[k], (NodeUse){USE_STORE_ALL, x->reach[i], 0, NULL, NULL});
    if (x->own[k] != x->reach[k])
        node_use(x->s, x->reach[k], (NodeUse){USE_STORE_ALL, x->own[i], 0, NULL, NULL});
}

static void leak_reached(Joined *x, int i, bool own_only) {
    if (own_only)
        node_use(x->s, x->own[i], (NodeUse){USE_PUBLISH, NULL, 0, NULL, NULL});
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
        node_use(s, x->own[i], (NodeUse){USE_STORE_ALL, s->world, 0, NULL, NULL});
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
